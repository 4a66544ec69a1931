/** The parts of the two routes in capacity, in steel made and in emissions, and what that is per tonne made. Build only. */
import { scaleLinear } from 'd3-scale';
import { capacity, cokePlants, emitted, made, perTonneMade, YEAR } from '@/facts/steel-routes';
import { oneDecimal, twoDecimals, wholePercent } from '@/lib/format';
import { px } from '@/lib/svg';
import { measureText, wrapText } from '@/lib/text-measure';
import type { Frame } from '../contract';
import type { PlacedRoutes, TextAt } from './placed';

const all = emitted.blast + emitted.arc + emitted.iron + emitted.other;
export const total = all;

interface Bar {
  head: string;
  parts: readonly { tone: string; share: number; name: string }[];
}

const share = (part: number, whole: number) => (100 * part) / whole;
const steel = capacity.blast + capacity.arc;
const BARS: readonly Bar[] = [
  {
    head: `Capacity that runs, September 2025: ${oneDecimal(steel)} million tonnes a year`,
    parts: [
      { tone: 'blast', share: share(capacity.blast, steel), name: 'blast furnaces' },
      { tone: 'arc', share: share(capacity.arc, steel), name: 'electric arc furnaces' },
    ],
  },
  {
    head: `Steel made in ${YEAR}: ${oneDecimal(made.all)} million tonnes`,
    parts: [
      { tone: 'blast', share: made.blastPct, name: 'blast furnaces' },
      { tone: 'arc', share: made.arcPct, name: 'electric arc furnaces' },
    ],
  },
  {
    head: `Direct emissions in ${YEAR}: ${oneDecimal(all / 1e6)} million tonnes of CO₂e`,
    parts: [
      { tone: 'blast', share: share(emitted.blast, all), name: 'blast furnaces' },
      { tone: 'arc', share: share(emitted.arc, all), name: 'arc furnaces' },
      { tone: 'iron', share: share(emitted.iron, all), name: 'iron' },
      { tone: 'other', share: share(emitted.other, all), name: 'other' },
    ],
  },
];

const NUMBERS = [
  {
    figure: twoDecimals(perTonneMade.blast),
    words: `tonnes of CO₂e for a tonne of steel by blast furnace, ${twoDecimals(perTonneMade.blastWithCoke)} with the ${oneDecimal(cokePlants / 1e6)} million tonnes of the coke plants that stand alone`,
  },
  {
    figure: twoDecimals(perTonneMade.arc),
    words: `by arc furnace, ${twoDecimals(perTonneMade.arcWithOthers)} with all small mills and finishing works; the power it buys is not in it`,
  },
] as const;

/** Shares → bars of one length, with the two quotients below. */
export function placeShares(frame: Frame): PlacedRoutes {
  const card = frame.kind === 'card';
  const narrow = frame.kind === 'narrow';
  const x = scaleLinear([0, 100], [1, frame.width - 1]);
  const thick = card ? 32 : 38;
  const bars: PlacedRoutes['bars'] = [];
  const texts: TextAt[] = [];
  let y = 0;
  for (const bar of BARS) {
    const lines = wrapText(bar.head, frame.width, { font: 'label-semibold', size: 13 });
    lines.forEach((text, i) => texts.push({ x: 0, y: y + 13 + i * 17, text, anchor: 'start', tone: 't-bold' }));
    const top = y + lines.length * 17 + 3;
    let from = 0;
    for (const part of bar.parts) {
      const [a, b] = [x(from), x(from + part.share)];
      bars.push({ x: px(a), y: top, width: px(b - a), height: thick, tone: part.tone });
      const label = [`${wholePercent(part.share)} ${part.name}`, wholePercent(part.share)].find(
        (text) => measureText(text, { font: 'label-semibold', size: 13 }) + 14 <= b - a,
      );
      if (label)
        texts.push({ x: px(a + 8), y: top + thick / 2 + 5, text: label, anchor: 'start', tone: part.tone === 'blast' ? 'on-blast t-bold' : 't-bold' });
      from += part.share;
    }
    y = top + thick + (card ? 14 : 20);
  }
  const rest = `${wholePercent(share(emitted.iron, all))} makers of iron alone, ${wholePercent(share(emitted.other, all))} sites not in the tracker`;
  texts.push({ x: frame.width - 1, y: y - (card ? 0 : 4), text: rest, anchor: 'end', tone: 't-soft t-small' });
  if (card)
    texts.push({
      x: 0,
      y: y + 26,
      text: `Per tonne of steel made: ${twoDecimals(perTonneMade.blast)} tonnes of CO₂e by blast furnace, ${twoDecimals(perTonneMade.arc)} by arc furnace`,
      anchor: 'start',
      tone: 't-bold',
    });
  else {
    y += 24;
    const wide = narrow ? frame.width : (frame.width - 40) / 2;
    NUMBERS.forEach((number, i) => {
      const left = narrow ? 0 : i * (wide + 40);
      const top = narrow ? y + i * 128 : y;
      texts.push({ x: px(left), y: px(top + 44), text: number.figure, anchor: 'start', tone: 't-number', size: 52 });
      wrapText(number.words, wide, { font: 'label', size: 13 }).forEach((text, row) =>
        texts.push({ x: px(left), y: px(top + 66 + row * 17), text, anchor: 'start', tone: 't-soft' }),
      );
    });
    y += narrow ? 128 + 118 : 118;
  }
  return { width: frame.width, height: card ? (frame.height ?? 270) : Math.ceil(y), bars, texts, dots: [], paths: [], keys: [] };
} // prettier-ignore
