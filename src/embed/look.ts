/**
 * The look that a frame is to wear: light or dark as the page around it is, and the newsroom's own type and
 * colours from four custom properties. What could not be read is refused here. In the host's page.
 */
import { colorOf, contrast, fromHex, hex, isDark, mix, type Rgb } from './colour';

/** What the frame is told; see frame-look.ts. Names other than theme and font are those of tokens.css. */
export type Look = Partial<Record<string, string>>;

/** The site's own paper, ink in each theme, from tokens.css (see compile.ts). */
declare const THEMES: Readonly<Record<'light' | 'dark', readonly [paper: string, ink: string]>>;

/** Words must reach this on what they stand on (WCAG 2.2 AA). */
const READABLE = 4.5;

/** The first thing behind the frame that has a colour; undefined where all is clear down to the canvas. */
function groundOf(frame: HTMLElement): Rgb | undefined {
  let element: Element | null = frame;
  while (element) {
    const ground = colorOf(getComputedStyle(element).backgroundColor, frame);
    if (element !== frame && ground && ground.opacity > 0.5) return ground.rgb;
    const root: Node = element.getRootNode();
    element =
      element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return undefined;
}

/** Light or dark, as the page around the frame is. */
function themeAround(frame: HTMLElement): 'light' | 'dark' {
  const ground = groundOf(frame);
  if (ground) return isDark(ground) ? 'dark' : 'light';
  // A page without any ground shows the browser's canvas, which its color-scheme chooses.
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const dark =
    scheme.includes('dark') &&
    (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
  return dark ? 'dark' : 'light';
}

const warned = new Set<string>();
function refuse(words: string): void {
  if (!warned.has(words)) console.warn(`Hard to Abate: ${words}`);
  warned.add(words);
}

/** The look of a frame now; `wished` is light, dark, or anything else for “as the host”. */
export function lookOf(frame: HTMLElement, wished: string | null | undefined): Look {
  const computed = getComputedStyle(frame);
  const said = (name: string): string => computed.getPropertyValue(`--hta-${name}`).trim();
  const own = (name: string): Rgb | undefined => {
    const text = said(name);
    const color = text === '' ? undefined : colorOf(text, frame);
    if (text !== '' && color?.opacity !== 1)
      refuse(`--hta-${name} is not an opaque color; it was left aside.`);
    return color?.opacity === 1 ? color.rgb : undefined;
  };
  const [paper, ink, accent] = [own('paper'), own('ink'), own('accent')];
  const chosen = wished === 'light' || wished === 'dark' ? wished : undefined;
  const theme = chosen ?? (paper ? (isDark(paper) ? 'dark' : 'light') : themeAround(frame));
  const look: Look = { theme };

  let [ground, words] = THEMES[theme].map(fromHex) as [Rgb, Rgb];
  if (paper || ink) {
    const pair = [paper ?? ground, ink ?? words] as const;
    if (contrast(...pair) < READABLE)
      refuse(`ink ${hex(pair[1])} on paper ${hex(pair[0])} is below 4.5:1; both were left aside.`);
    else {
      [ground, words] = pair;
      Object.assign(look, tonesOf(ground, words));
    }
  }
  if (accent) {
    if (contrast(accent, ground) < READABLE)
      refuse(`accent ${hex(accent)} on paper ${hex(ground)} is below 4.5:1; it was left aside.`);
    else look['accent'] = look['accent-mark'] = hex(accent);
  }
  const font = said('font');
  if (font) look['font'] = font;
  return look;
}

/** Paper and ink with the tones between them. */
function tonesOf(paper: Rgb, ink: Rgb): Look {
  const between = (part: number): string => hex(mix(ink, paper, part));
  const soft = contrast(mix(ink, paper, 0.82), paper) < READABLE ? 1 : 0.82;
  return {
    paper: hex(paper),
    ink: hex(ink),
    'paper-raised': hex(paper),
    'paper-sunk': between(0.07),
    'ink-soft': between(soft),
    'ink-faint': between(soft === 1 ? 1 : 0.62),
    rule: between(0.26),
    grid: between(0.13),
    land: between(0.1),
    'land-edge': hex(paper),
  };
}
