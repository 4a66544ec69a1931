import { round } from '../dataset.ts';

/** Groups of people of whom a tract states what part of its residents they are. */
export const GROUPS = ['people_of_color', 'black', 'hispanic', 'asian', 'native', 'low_income'] as const;

export type Group = (typeof GROUPS)[number];

/** Per cent of the residents; null where a source has no figure. */
export type Shares = Readonly<Record<Group, number | null>>;

/** Per cent by field name, to a tenth. */
export type SharePercents = Record<`${Group}_pct`, number | null>;

/**
 * Adds up people of several tracts. A share is that of the people whose tract
 * states it, and null when these are less than half of all.
 */
export class ShareSum {
  #people = 0;
  readonly #stated = new Map<Group, { people: number; members: number }>();

  /** Adds people who live in a tract with these shares; undefined: nothing is known of it. */
  add(people: number, shares: Shares | undefined): void {
    this.#people += people;
    for (const group of GROUPS) {
      const share = shares?.[group] ?? null;
      if (share === null) continue;
      const sum = this.#stated.get(group) ?? { people: 0, members: 0 };
      sum.people += people;
      sum.members += (people * share) / 100;
      this.#stated.set(group, sum);
    }
  }

  /** All people added. */
  get people(): number {
    return this.#people;
  }

  percents(): SharePercents {
    return Object.fromEntries(
      GROUPS.map((group) => {
        const sum = this.#stated.get(group);
        const known = sum && sum.people > 0 && 2 * sum.people >= this.#people;
        return [`${group}_pct`, known ? round((100 * sum.members) / sum.people, 1) : null];
      }),
    ) as SharePercents;
  }
}

/** The shares of several tracts taken together, weighted by their people. */
export function mergedShares(
  tracts: readonly { readonly people: number; readonly shares: Shares }[],
): Shares {
  const merged = (group: Group): number | null => {
    let [people, members] = [0, 0];
    for (const tract of tracts) {
      const share = tract.shares[group];
      if (share === null) continue;
      people += tract.people;
      members += tract.people * share;
    }
    return people > 0 ? members / people : null;
  };
  return Object.fromEntries(GROUPS.map((group) => [group, merged(group)])) as Record<Group, number | null>;
}
