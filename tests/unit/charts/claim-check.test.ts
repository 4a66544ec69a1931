import { describe, expect, it } from 'vitest';
import { placeCheck, squares } from '@/charts/claim-check/layout';
import { checkRows } from '@/charts/claim-check/rows';
import { FRAMES } from '@/charts/contract';
import { aluminumEmissions, aluminumOutput, aluminumSmelterCounts, aluminumSmelters } from '@/data/aluminum';
import { seedClaims } from '@/data/claims';
import { measureText } from '@/lib/text-measure';

const rows = checkRows({
  claims: seedClaims,
  output: aluminumOutput,
  smelters: aluminumSmelters,
  counts: aluminumSmelterCounts,
});
const row = (id: string) => rows.find((candidate) => candidate.id === id);
const card = { kind: 'card', width: 736, height: 255 } as const;

describe('claim-check', () => {
  it('takes each verdict from the checked claims', () => {
    expect(rows.map((candidate) => candidate.verdict)).toEqual([
      'wording',
      'not-supported',
      'holds',
      'holds',
      'later',
    ]);
  });

  it('says what the data say', () => {
    expect(row('share-then')?.data.text).toBe('29.7%');
    expect(row('share-later')?.data.text).toBe('1.3%');
    expect(row('smelters-later')?.data.plants).toBe(
      aluminumEmissions.filter((site) => site.year === 2021 && site.process_t > 0).length,
    );
    expect(row('now')?.data.plants).toBe(aluminumSmelters.filter((smelter) => smelter.operating).length);
  });

  it('knows more smelters in 1981 than the memo', () => {
    expect(row('smelters-then')?.data.plants).toBeGreaterThan(row('smelters-then')?.claim?.plants ?? NaN);
  });

  it('draws a square for each smelter', () => {
    expect(squares(27, 0, 0).match(/z/g)).toHaveLength(27);
  });

  it.each([FRAMES.narrow, FRAMES.wide, card])(
    'keeps its words within the frame and apart ($kind)',
    (frame) => {
      const { texts, width, height } = placeCheck(rows, frame);
      const boxes = texts.map((text) => {
        const number = text.tone.includes('check-number');
        const size = number
          ? text.tone.includes('is-low')
            ? 22
            : 28
          : text.tone.includes('t-small')
            ? 12
            : 13;
        const font = number ? 'display' : text.tone.includes('t-bold') ? 'label-semibold' : 'label';
        return { ...text, right: text.x + measureText(text.text, { font, size }), top: text.y - size * 0.75 };
      });
      for (const box of boxes) {
        expect(box.right, box.text).toBeLessThanOrEqual(width);
        expect(box.y, box.text).toBeLessThanOrEqual(height);
      }
      boxes.forEach((a, i) =>
        boxes.slice(i + 1).forEach((b) => {
          const apart = a.right <= b.x || b.right <= a.x || a.y <= b.top || b.y <= a.top;
          expect(apart, `${a.text} / ${b.text}`).toBe(true);
        }),
      );
    },
  );
});
