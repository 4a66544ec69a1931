/** Short ways to declare the usual kinds of facts of a topic. */
import { integer, oneDecimal, tonnes, twoDecimals, words } from '@/lib/format';
import type { Fact, Input } from './fact';

/** What every maker may be told besides. */
interface More {
  sources?: readonly string[];
  inputs?: readonly Input[];
}

/** Makers of facts of one topic with the sources that most of them share. */
export function makers(topic: string, sources: readonly string[]) {
  const make = (
    name: string,
    label: string,
    formula: string,
    value: Pick<Fact, 'value' | 'unit' | 'text' | 'forms'>,
    more: More = {},
  ): Fact => ({ name: `${topic}.${name}`, label, formula, sources, inputs: [], ...value, ...more });

  return {
    make,
    /** A number of things: prints as figures, `words` in words. */
    count: (name: string, value: number, unit: string, label: string, formula: string, more?: More) =>
      make(name, label, formula, { value, unit, text: integer(value), forms: { words: words(value) } }, more),
    /** Tonnes CO2e. */
    mass: (name: string, value: number, label: string, formula: string, more?: More) =>
      make(name, label, formula, { value, unit: 't CO2e', text: massWords(value) }, more),
    /** Million tonnes CO2e, as inventories and models have them; `exact` has one decimal, `number` no unit. */
    megatonnes: (name: string, mt: number, label: string, formula: string, more?: More) =>
      make(
        name,
        label,
        formula,
        {
          value: mt,
          unit: 'million tonnes CO2e',
          text: `${integer(mt)} million tonnes`,
          forms: { number: integer(mt), exact: `${oneDecimal(mt)} million tonnes` },
        },
        more,
      ),
    /** A part of a whole, in per cent, with both as inputs. */
    part: (name: string, value: number, whole: number, label: string, formula: string, more?: More) =>
      make(
        name,
        label,
        formula,
        { value: (value / whole) * 100, unit: '%', text: shareWords((value / whole) * 100) },
        {
          inputs: [
            { label: 'Part', value: integer(value) },
            { label: 'Whole', value: integer(whole) },
          ],
          ...more,
        },
      ),
  };
}

/** 2382840504 → "2,383 million tonnes", 14630505 → "14.6 million tonnes", 4867519 → "4.87 million tonnes". */
export const massWords = (t: number): string =>
  t < 1e7 ? tonnes(t) : `${t >= 1e9 ? integer(t / 1e6) : oneDecimal(t / 1e6)} million tonnes`;

/** A share with one decimal; below 10% with two; below 0.01% in words. */
export function shareWords(value: number): string {
  if (value > 0 && value < 0.01) return 'less than 0.01%';
  return `${value < 10 ? twoDecimals(value) : oneDecimal(value)}%`;
}
