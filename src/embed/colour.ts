/** Colours of a host's page as numbers: read through the browser, compared as WCAG does. In the host's page. */

/** Red, green and blue from 0 to 1. */
export type Rgb = readonly [number, number, number];

/** Any CSS colour, resolved where the element stands, with its opacity; undefined for what is no colour or not known. */
export function colorOf(text: string, element: HTMLElement): { rgb: Rgb; opacity: number } | undefined {
  // Mixed with itself a colour of any notation comes out as `color(srgb r g b / a)`.
  const mixed = `color-mix(in srgb, ${text}, ${text})`;
  if (/var|url|env|attr/i.test(text) || !CSS.supports('color', mixed)) return undefined;
  const { style } = element;
  const before = style.cssText;
  style.setProperty('transition', 'none', 'important');
  style.setProperty('color', mixed, 'important');
  const numbers = getComputedStyle(element)
    .color.replace(/^.*srgb /, '')
    .match(/-?\d*\.?\d+(e-?\d+)?/g);
  style.cssText = before;
  const [r = NaN, g = NaN, b = NaN, opacity = 1] = (numbers ?? []).map(Number);
  return r + g + b >= 0 ? { rgb: [clamp(r), clamp(g), clamp(b)], opacity } : undefined;
}

const clamp = (part: number): number => Math.min(1, Math.max(0, part));

/** Relative luminance, 0 for black to 1 for white. */
export function luminance(rgb: Rgb): number {
  const [r = 0, g = 0, b = 0] = rgb.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** True for a ground that light words belong on. */
export const isDark = (rgb: Rgb): boolean => luminance(rgb) < 0.18;

/** The contrast of two colours, 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [x, y] = [luminance(a) + 0.05, luminance(b) + 0.05];
  return Math.max(x, y) / Math.min(x, y);
}

/** So much of the first (0 to 1), the rest of the second. */
export const mix = (a: Rgb, b: Rgb, part: number): Rgb => [
  a[0] * part + b[0] * (1 - part),
  a[1] * part + b[1] * (1 - part),
  a[2] * part + b[2] * (1 - part),
];

/** "#f7f2e8". */
export const hex = (rgb: Rgb): string =>
  `#${rgb
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** The other way round. */
export function fromHex(text: string): Rgb {
  const part = (at: number): number => parseInt(text.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}
