import { describe, expect, it } from 'vitest';
import { facilityPlaces } from '@/data/fenceline';
import { facilityIntensity } from '@/data/plants';
import { bestIntensity, intensityFinding } from '@/profiles/intensity';
import { tractInWords } from '@/profiles/toxics';

describe('the tract of a plant', () => {
  it.each([
    ['polygon', 'by the outlines of the tracts'],
    ['tri', 'from its toxics record'],
    ['nearest', 'the nearest tract point'],
  ])('found by %s is said to be so', (way, words) => {
    const place = facilityPlaces.find((row) => row.tract_by === way);
    if (!place) throw new Error(`no plant has its tract by ${way}`);
    expect(tractInWords(place)).toContain(`(${words})`);
  });
});

describe('the figure per tonne', () => {
  it('names what the emissions are divided by, and never steel where iron is made', () => {
    const ids = new Set(facilityIntensity.flatMap((row) => row.facility_ids));
    for (const id of ids) {
      const best = bestIntensity(id);
      if (!best) continue;
      const [product = ''] = best.denominator.split(' (');
      expect(intensityFinding({ facility: { id }, industry: best.industry })).toContain(
        `per tonne of ${product}`,
      );
    }
  });
});
