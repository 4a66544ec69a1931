/** What a number that was rounded to one significant figure may have been. Shared by pipeline and build; a function, because the rounding is part of what the field means. */

/**
 * The ends of what rounds to `value`: 40 → [35, 45], 100 → [95, 150], since below 100 a step is ten.
 * Throws for a number with more than one figure.
 */
export function roundedFrom(value: number): readonly [low: number, high: number] {
  const step = 10 ** Math.floor(Math.log10(value) + 1e-9);
  const figure = value / step;
  if (!(value > 0) || Math.abs(figure - Math.round(figure)) > 1e-6)
    throw new Error(`${value} has more than one significant figure`);
  return [Math.round(figure) === 1 ? value - step / 20 : value - step / 2, value + step / 2];
}
