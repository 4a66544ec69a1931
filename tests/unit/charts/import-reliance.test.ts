import { describe, expect, it } from 'vitest';
import { chart } from '@/charts/import-reliance/chart';
import { placeReliance } from '@/charts/import-reliance/layout';
import { commonYear, seriesOf, valueIn } from '@/charts/import-reliance/series';
import { FRAMES } from '@/charts/contract';
import { aluminumSalient } from '@/data/aluminum';

const series = seriesOf(aluminumSalient);

describe('import-reliance', () => {
  it('never joins the two editions', () => {
    expect(series.map((entry) => entry.edition)).toEqual(['MCS 2026', 'MCS 2025']);
    for (const entry of series) {
      const own = aluminumSalient.filter((row) => row.edition === entry.edition);
      expect(entry.points.map((point) => point.value)).toEqual(own.map((row) => row.net_import_reliance_pct));
    }
    // One path a line, and no other.
    const paths =
      placeReliance(aluminumSalient, FRAMES.wide).svg.match(/<g [^>]*class="line"[^>]*>.*?<\/g>/gs) ?? [];
    expect(paths).toHaveLength(2);
    for (const path of paths) expect(path.match(/<path/g)).toHaveLength(1);
  });

  it('names in its title both figures of the year that both editions have', () => {
    const year = commonYear(series);
    for (const entry of series) expect(chart.views[0].title).toContain(`${valueIn(entry, year)}%`);
  });

  it.each([FRAMES.narrow, FRAMES.wide, { kind: 'card', width: 736, height: 270 } as const])(
    'keeps its words within the frame ($kind)',
    (frame) => {
      expect(placeReliance(aluminumSalient, frame).reach).toBeLessThanOrEqual(frame.width);
    },
  );
});
