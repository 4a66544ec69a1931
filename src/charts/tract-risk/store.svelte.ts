/** What the living chart has fetched: outlines by vintage. Browser only. */
import { openShapes, type ShapeFile, type Shapes } from './shapes';

/** Addresses of the chart's files by name. */
export type Files = Readonly<Record<string, string>>;

let known = $state.raw<Readonly<Record<string, Shapes>>>({});
const asked: Record<string, Promise<unknown> | undefined> = {};
let files: Files = {};
/** Settled once the page has said where the files are. */
let tell: () => void;
const told = new Promise<void>((resolve) => (tell = resolve));

/** JSON of one of the chart's files; asked for once. */
export function fileOf<T>(name: string): Promise<T> {
  const before = asked[name] as Promise<T> | undefined;
  if (before) return before;
  const file = told
    .then(() => fetch(files[name] ?? ''))
    .then((answer) => {
      if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
      return answer.json() as Promise<T>;
    });
  asked[name] = file;
  return file;
}

/** The outlines of a vintage, if they are here. A read that follows them: it runs again when they come. */
export const shapesNow = (vintage: unknown): Shapes | undefined => known[String(vintage)];

/** Fetches the outlines of a vintage. */
export async function wantShapes(vintage: unknown): Promise<void> {
  const name = String(vintage);
  if (known[name]) return;
  const opened = openShapes(await fileOf<ShapeFile>(`shapes-${name}`));
  known = { ...known, [name]: opened };
}

/** Says where the files are, and waits for the outlines that are shown first. */
export async function prepare(where: Files, vintage: unknown): Promise<void> {
  files = where;
  tell();
  await wantShapes(vintage);
}
