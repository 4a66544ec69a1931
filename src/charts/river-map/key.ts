/** The key under the map: the ramp with EPA's line, and the sizes of dots. Build only. */
import { integer } from '@/lib/format';
import { beginOf, LINE_STEP, STEPS } from '@/lib/risk-ramp';
import { px } from '@/lib/svg';
import { measureText } from '@/lib/text-measure';
import type { Frame } from '../contract';
import type { PlacedRiver } from './placed';
import { CLASSES } from './sizes';

const small = { font: 'label', size: 12 } as const;

export function placeKey(frame: Frame, map: PlacedRiver['map'], height: number): PlacedRiver['key'] {
  const narrow = frame.kind === 'narrow';
  const top = map.height + 24;
  const left = 4;
  const width = narrow ? frame.width - 8 : 400;
  const step = width / STEPS;
  const steps = Array.from({ length: STEPS }, (_, i) => ({
    x: px(left + i * step),
    y: top,
    width: px(step - 1),
    height: 9,
  }));
  const lineX = px(left + (LINE_STEP - 1) * step - 0.5);
  const ticks = Array.from({ length: STEPS - 1 }, (_, i) => ({
    x: px(left + (i + 1) * step - 0.5),
    y: top + 22,
    text: { 2014: integer(beginOf(i + 2, 2014)), 2019: integer(beginOf(i + 2, 2019)) },
  }));
  const largest = narrow ? 28 : 34;
  const shown = narrow ? [2, 5] : [1, 3, 5];
  let x = narrow ? frame.width - 8 : frame.width - 4;
  const dots = shown
    .map((i) => ({
      t: CLASSES[i] ?? 0,
      width: px(largest * Math.sqrt((CLASSES[i] ?? 0) / (CLASSES[0] ?? 1))),
    }))
    .toReversed()
    .map(({ t, width: dot }) => {
      const text = t >= 1e6 ? `${integer(t / 1e6)} Mt` : `${integer(t / 1e3)} kt`;
      const textX = px(x - measureText(text, small));
      const dotX = px(textX - 5 - dot / 2);
      x = dotX - dot / 2 - 14;
      return { x: dotX, y: narrow ? top - 10 : top + 6, width: dot, text, textX };
    })
    .toReversed();
  return {
    steps,
    ticks,
    line: {
      x: lineX,
      top: top - 8,
      foot: top + 11,
      text: 'EPA’s line, 100',
      textX: px(lineX - 5),
      textY: top - 7,
    },
    dots: narrow ? [] : dots,
    note: {
      x: left,
      y: top + (height > 50 ? 6 : 2),
      lines: narrow
        ? ['No risk is shown here. Area of a dot: reported', 'emissions of greenhouse gases']
        : ['No risk is shown here. Area of a dot: reported emissions of greenhouse gases'],
    },
  };
}
