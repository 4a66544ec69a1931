import { describe, expect, it } from 'vitest';
import { dayOf, NAMED, placeRecord } from '@/charts/corridor-record/layout';
import { corridorEvidence, corridorRecord } from '@/data/corridor-record';
import { expectApart, FRAME_LIST } from './texts';

const early = corridorRecord.filter((event) => event.date < '2024');
const late = corridorRecord.filter((event) => event.date >= '2024');

describe('corridor-record', () => {
  it('is in order of time, each fact with its source and date', () => {
    expect(corridorRecord.map((event) => event.date_sort)).toEqual(
      corridorRecord.map((event) => event.date_sort).sort(),
    );
    for (const event of [...corridorRecord, ...corridorEvidence]) {
      expect(event.source_title.length, event.fact).toBeGreaterThan(5);
      expect(event.source_url === null ? event.confidence : 'verified', event.fact).toBe(
        event.source_url === null ? 'uncertain' : 'verified',
      );
    }
  });

  it('never calls a suit dropped settled, an inquiry closed a finding, or the eligible exempt', () => {
    for (const { fact } of corridorRecord) {
      expect(fact).not.toMatch(/cleared|guilty|proved|violated/i);
      if (/closes the civil rights/.test(fact)) expect(fact).toContain('without a finding');
      if (/exempts/.test(fact)) expect(fact).toContain('listed');
    }
    for (const date of NAMED)
      expect(
        corridorRecord.some((event) => event.date === date),
        date,
      ).toBe(true);
  });

  it('says measured of air only, never of risk', () => {
    for (const { fact } of [...corridorRecord, ...corridorEvidence])
      expect(fact).not.toMatch(/measured (cancer )?risk|risk (is|was) measured/i);
  });

  it('stands true to time', () => {
    expect(dayOf('2024-01-02') - dayOf('2024-01-01')).toBe(1);
  });

  it.each(FRAME_LIST)('keeps its words within the frame and apart ($kind)', (frame) => {
    expectApart(placeRecord(corridorRecord, frame, 'brief'));
    expectApart(placeRecord(early, frame, 'full'));
    expectApart(placeRecord(late, frame, 'full'));
  });
});
