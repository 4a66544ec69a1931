/** One scale in million tonnes for industry and for nine gaps, so that a cut of the one is a length of the others. */
import { byPledge, industryMt, leverModels as models, middleClaim, middleGap } from '@/facts/industry-lever';
import { integer, oneDecimal } from '@/lib/format';
import { CLAIM_PCT } from '@/lib/gap-arithmetic';
import { px } from '@/lib/svg';
import { wrapText } from '@/lib/text-measure';
import type { Frame } from '../contract';
import type { PlacedLever, PlacedText, RowWords } from './placed';
import type { PledgeId } from './state';

/** What each frame is measured by, in pixels. */
interface Plan {
  x0: number;
  x1: number;
  claimY: number;
  track: { y: number; height: number };
  first: number;
  pitch: number;
  bar: number;
  /** From the last bar to the axis. */
  foot: number;
  headsY: number;
  words: RowWords;
  number: PlacedLever['number'];
}

const lines = (x: number, ...ys: number[]) => ys.map((y) => ({ x, y }));

const PLANS: Record<Frame['kind'], Plan> = {
  wide: {
    x0: 172,
    x1: 568,
    claimY: 14,
    track: { y: 37, height: 20 },
    first: 108,
    pitch: 33,
    bar: 18,
    foot: 8,
    headsY: 92,
    words: { name: { x: 0, dy: 7 }, code: 'under', closed: 628, open: 684, claim: 758, dy: 14 },
    number: { x: 0, y: 50, size: 56, lines: lines(0, 72, 89) },
  },
  narrow: {
    x0: 14,
    x1: 346,
    claimY: 76,
    track: { y: 114, height: 20 },
    first: 196,
    pitch: 41,
    bar: 14,
    foot: 8,
    headsY: 172,
    words: { name: { x: 14, dy: -6 }, code: 'beside', closed: 292, open: 340, claim: null, dy: -6 },
    number: { x: 12, y: 46, size: 54, lines: lines(120, 26, 44) },
  },
  card: {
    x0: 172,
    x1: 540,
    claimY: 11,
    track: { y: 29, height: 14 },
    first: 68,
    pitch: 20,
    bar: 12,
    foot: 5,
    headsY: 58,
    words: { name: { x: 0, dy: 10.5 }, code: 'none', closed: 604, open: 660, claim: 736, dy: 10.5 },
    number: { x: 0, y: 28, size: 38, lines: lines(0, 45.5, 60) },
  },
};

/** Series → the placed lever of a frame. */
export function placeLever({ kind, width, height }: Frame): PlacedLever {
  const plan = PLANS[kind];
  const { x0, x1, track, first, bar, words } = plan;
  const x = (mt: number) => px(x0 + ((x1 - x0) * mt) / industryMt);
  const share = (pct: number) => x((industryMt * pct) / 100);
  // A card gives the height; its rows share it.
  const pitch = height === undefined ? plan.pitch : (height - 20 - plan.foot - bar - first) / (models.length - 1);
  const base = px(first + pitch * (models.length - 1) + bar + plan.foot);
  const foot = track.y - 4;
  const middle = models[(models.length - 1) / 2];
  const tick = (pct: number, long: number) => `M${share(pct)},${foot - long}V${foot}`;

  return {
    kind,
    width,
    height: height ?? base + 22,
    industry: industryMt,
    middle: middleGap,
    x0,
    x1,
    track,
    base,
    bar,
    rows: models.map(({ model, team, gap, claim }, i) => {
      const mark = (id: PledgeId) => ({ x: x((gap[id] * CLAIM_PCT) / 100), text: `${oneDecimal(claim[id])}%` });
      const code = gap === middle?.gap ? `${model}, middle gap` : model;
      return { model, code, team, gap, claim: { 50: mark('50'), 52: mark('52') }, y: px(first + i * pitch) };
    }),
    words,
    heads: [
      { x: words.closed, y: plan.headsY, text: 'closed', anchor: 'end' },
      ...(words.open === null ? [] : [{ x: words.open, y: plan.headsY, text: 'left, Mt', anchor: 'end' } as const]),
      ...(words.claim === null ? [] : [{ x: words.claim, y: plan.headsY, text: `cut for ${CLAIM_PCT}%`, anchor: 'end' } as const]),
    ],
    shares: [0, 25, 50, 75, 100].map((pct): PlacedText => ({
      x: share(pct),
      y: track.y + track.height + (kind === 'card' ? 13 : 16),
      text: pct === 0 ? '0' : pct === 100 && kind === 'wide' ? 'all of industry' : `${pct}%`,
      anchor: pct === 0 ? 'start' : pct === 100 ? 'end' : 'middle',
    })),
    tonnes: [0, 500, 1000, industryMt].map((mt): PlacedText => ({
      x: x(mt),
      y: base + 15,
      text: mt === industryMt ? `${integer(mt)} Mt` : integer(mt),
      anchor: mt === 0 ? 'start' : mt === industryMt ? 'end' : 'middle',
    })),
    claim: byPledge((pct) => {
      const id: PledgeId = pct === 52 ? '52' : '50';
      const cuts = models.map(({ claim }) => claim[id]);
      const said = `Ticks: the claim’s ${CLAIM_PCT}% of each gap. It takes a cut of ${oneDecimal(Math.min(...cuts))} to ${oneDecimal(Math.max(...cuts))}%; of the middle gap, ${oneDecimal(middleClaim[id])}%`;
      return {
        ticks: cuts.map((cut) => tick(cut, 6)).join(''),
        middle: tick(middleClaim[id], 12),
        words: wrapText(said, (words.claim ?? x1) - x0, { font: 'label', size: 12 }).map((text, i) => ({
          x: x0,
          y: plan.claimY + i * 15,
          text,
          anchor: 'start',
        })),
      };
    }),
    number: plan.number,
  };
} // prettier-ignore
