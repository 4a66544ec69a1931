/** A plant's owners in words. Pure. */
import type { FacilityParents } from '@/data/facilities';
import { percent, sentenceList, wholePercent } from '@/lib/format';
import { tidyName } from '@/lib/tidy-name';

const share = (value: number): string => (Number.isInteger(value) ? wholePercent(value) : percent(value));

function line({ parents }: FacilityParents): string {
  return sentenceList(
    parents.map(({ name, share_pct }) =>
      share_pct === null || (parents.length === 1 && share_pct >= 99.5)
        ? tidyName(name)
        : `${tidyName(name)} (${share(share_pct)})`,
    ),
  );
}

/** "U S Steel Corp, as reported for 2023"; joint owners of 2020 on a line of their own. */
export function ownerLines({ owners }: { readonly owners: readonly FacilityParents[] }): readonly string[] {
  if (owners.length === 0) return ['not in the lists of 2020 and 2023'];
  return owners
    .toSorted((a, b) => b.year - a.year)
    .map((row) =>
      row.complete
        ? `${line(row)}, as reported for ${row.year}`
        : `${line(row)}, as reported for ${row.year}; the list we have names only this part of the owners`,
    );
}
