import { describe, expect, it } from 'vitest';
import { chart } from '@/charts/exemption-list/chart';
import { placeList } from '@/charts/exemption-list/layout';
import { ruleCounts } from '@/charts/exemption-list/series';
import { CORRIDOR_FIPS } from '@/data/schema/corridor-terms';
import { eligibleFacilities, facilityListings } from '@/data/toxics';
import { fact } from '@/facts/registry';
import { expectApart, FRAME_LIST } from './texts';

const rules = ruleCounts(eligibleFacilities, CORRIDOR_FIPS);

describe('exemption-list', () => {
  it('says eligible and not granted wherever it speaks', () => {
    const [view] = chart.views;
    for (const text of [view.title, chart.measure({}), chart.describe({}), chart.summary])
      expect(text).toMatch(/eligible.*not granted/i);
  });

  it('counts every entry once', () => {
    expect(rules.reduce((sum, rule) => sum + rule.all, 0)).toBe(532);
    for (const rule of rules) expect(rule.corridor + rule.restOfState + rule.elsewhere).toBe(rule.all);
    expect(fact('corridor-plants.eligible-corridor').value).toBe(rules[0]?.corridor);
  });

  // The second route: the facilities that another dataset marks as eligible.
  it('marks as eligible no facility that the list of facilities does not', () => {
    const marked = new Set(
      facilityListings.filter((row) => row.eligible_rules_2025.length > 0).map((row) => row.facility_id),
    );
    const listed = new Set(eligibleFacilities.flatMap((row) => row.facility_ids));
    expect(listed).toEqual(marked);
  });

  it.each(FRAME_LIST)('draws a square an entry and keeps its words apart ($kind)', (frame) => {
    const placed = placeList(rules, frame);
    expectApart(placed);
    const squares = placed.paths.reduce((sum, shape) => sum + (shape.d.match(/z/g)?.length ?? 0), 0);
    expect(squares).toBe(532 + 3);
  });
});
