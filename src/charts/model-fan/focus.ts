/** What each choice points at: a distance in 2030, the words beside it, and a sentence. Pure. */
import { belowBase, PLEDGE } from '@/data/ira-models';
import { integer, oneDecimal, percent, words } from '@/lib/format';
import { levelIn, pairsOf, spreadIn, type FanModel, type FanSeries } from './series';

export interface Focus {
  /** From the higher level to the lower one in 2030, million tonnes; null where nothing is compared. */
  from: number | null;
  to: number;
  /** Beside the arrow: a strong line and a quiet one. */
  strong: string;
  quiet: string;
  said: string;
}

const year = PLEDGE.year;
const below = (mt: number) => percent(belowBase(mt));

function record(series: FanSeries): Focus {
  const [to] = series.pledge;
  const { latest, base } = series;
  return {
    from: latest.mt,
    to,
    strong: `${integer(latest.mt - to)} to half`,
    quiet: `still to go from ${latest.year}`,
    said: `Net emissions fell from ${integer(base.mt)} million tonnes in ${base.year} to ${integer(latest.mt)} in ${latest.year}, ${below(latest.mt)} below. Half of ${base.year} is ${integer(to)}.`,
  };
}

function withLaw(series: FanSeries, chosen: FanModel | undefined): Focus {
  const [to] = series.pledge;
  if (chosen) {
    const from = levelIn(chosen.path, year);
    const later = levelIn(chosen.path, 2035);
    return {
      from,
      to,
      strong: `${integer(from - to)} short of half`,
      quiet: `${chosen.model}, ${below(from)} below`,
      said: `${chosen.model} (${chosen.team}) with the law: ${integer(from)} million tonnes in ${year}, ${below(from)} below ${series.base.year}; ${integer(later)} in 2035, ${below(later)} below.`,
    };
  }
  const { low, middle, high } = spreadIn(
    series.models.map((model) => model.path),
    year,
  );
  return {
    from: low,
    to,
    strong: `${integer(low - to)} short of half`,
    quiet: 'the nearest model',
    said: `With the law ${words(series.models.length)} models come to ${integer(low)} to ${integer(high)} million tonnes in ${year}, ${below(high)} to ${below(low)} below ${series.base.year}; the middle one to ${integer(middle)}. The pledge is 50 to 52%.`,
  };
}

function bothWays(series: FanSeries, chosen: FanModel | undefined): Focus {
  if (chosen && !chosen.pair) {
    return {
      from: null,
      to: levelIn(chosen.path, year),
      strong: 'no run without',
      quiet: `for ${chosen.model}`,
      said: `No complete run without the law was published for ${chosen.model}: its total lacks most gases other than carbon dioxide.`,
    };
  }
  if (chosen?.pair) {
    const [from, to] = [levelIn(chosen.pair.without, year), levelIn(chosen.pair.with, year)];
    return {
      from,
      to,
      strong: `${integer(from - to)} lower with it`,
      quiet: chosen.model,
      said: `${chosen.model} (${chosen.team}) in ${year}: ${below(from)} below ${series.base.year} without the law, ${below(to)} with it, a difference of ${integer(from - to)} million tonnes.`,
    };
  }
  const without = spreadIn(pairsOf(series, 'without'), year);
  const with_ = spreadIn(pairsOf(series, 'with'), year);
  const points = belowBase(with_.middle) - belowBase(without.middle);
  return {
    from: without.middle,
    to: with_.middle,
    strong: `${integer(without.middle - with_.middle)} lower with it`,
    quiet: 'at the median',
    said: `Without the law ${words(pairsOf(series, 'with').length)} models come to ${below(without.high)} to ${below(without.low)} below ${series.base.year} in ${year}, with it to ${below(with_.high)} to ${below(with_.low)}. Their medians are ${oneDecimal(points)} points apart.`,
  };
}

/** The focus of a choice. */
export function focusOf(series: FanSeries, show: string, model: string): Focus {
  const chosen = series.models.find((one) => one.id === model);
  return show === 'record'
    ? record(series)
    : show === 'without'
      ? bothWays(series, chosen)
      : withLaw(series, chosen);
}
