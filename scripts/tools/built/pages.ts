/** The pages of a built folder, and one of each kind. For tests of the site, and for what measures it. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, pathOfPage } from '../../site/built-folder.ts';
import { kindOf, type PageKind } from './page-kinds.ts';

export interface BuiltPage {
  /** Path below the base, without a leading slash: `charts/x/`. */
  path: string;
  kind: PageKind;
  /** The file behind it. */
  file: string;
}

/** Every page of a build, found by walking it. */
export const pagesIn = (folder: string): BuiltPage[] =>
  filesIn(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const path = pathOfPage(file);
      return { path, kind: kindOf(path), file: join(folder, file) };
    });

/** Kinds with a page for each thing of thousands: they are made alike, and tests look at some of them. */
export const MANY: readonly PageKind[] = [
  'pinned',
  'pinned-embed',
  'plant-list',
  'industry',
  'plant',
  'plant-embed',
  'state',
  'county',
  'place-embed',
];

/** The page of a kind with the most in it. */
export function fullestOf(pages: readonly BuiltPage[], kind: PageKind): BuiltPage[] {
  const sized = pages
    .filter((page) => page.kind === kind)
    .map((page) => ({ page, size: statSync(page.file).size }));
  const [first] = sized.sort((a, b) => b.size - a.size || a.page.path.localeCompare(b.page.path));
  return first ? [first.page] : [];
}

/** Every story, and of each other kind one page: the first, or of the kinds with many the fullest. */
export function samplesOf(pages: readonly BuiltPage[]): BuiltPage[] {
  const kinds = [...new Set(pages.map((page) => page.kind))];
  return kinds.flatMap((kind) => {
    if (MANY.includes(kind)) return fullestOf(pages, kind);
    const all = pages.filter((page) => page.kind === kind);
    return kind === 'story' ? all : all.slice(0, 1);
  });
}
