/**
 * The style sheet inside an archived drawing: of all the rules of its day those that it uses, so that it stays as it
 * was, is light, and is not taken for another drawing when a rule that it never used changes. Build only.
 */
import { DOMParser } from 'linkedom';

/** Drawn markup that can be asked which rules it uses. */
export interface Drawn {
  /** True if some element of the drawing matches the selector. */
  uses(selector: string): boolean;
  /** The text of all elements that match, run together. */
  textOf(selector: string): string;
}

/** Reads the markup of an svg element. */
export function drawn(svg: string): Drawn {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  return {
    uses: (selector) => document.querySelector(selector) !== null,
    textOf: (selector) =>
      [...(document.querySelectorAll(selector) as NodeListOf<Element>)]
        .map((element) => element.textContent)
        .join(''),
  };
}

export interface Rule {
  selector: string;
  /** The declarations, as written. */
  body: string;
}

/** The rules of a flat sheet that the drawing uses, in order. Throws at a nested or conditional rule. */
export function usedRules(css: string, drawing: Drawn): Rule[] {
  if (css.includes('@')) throw new Error(`a chart's sheet has an @ rule, which pictures do not know: ${css}`);
  return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) => {
    const used = selectors
      .split(',')
      .map((selector) => selector.trim())
      .filter((selector) => drawing.uses(selector));
    return used.length > 0 ? [{ selector: used.join(','), body: tidy(body) }] : [];
  });
}

const tidy = (body: string): string =>
  body
    .trim()
    .replace(/;$/, '')
    .replace(/\s*([;:])\s*/g, '$1');

/** Rules as a sheet. */
export const sheetOf = (rules: readonly Rule[]): string =>
  rules.map(({ selector, body }) => `${selector}{${body}}`).join('');
