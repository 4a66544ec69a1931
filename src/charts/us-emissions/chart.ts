import { datasetInfo } from '@/data/sources';
import { integer, oneDecimal, percent, sentenceList, wholePercent } from '@/lib/format';
import { defineChart } from '../contract';
import Drawing from './Drawing.svelte';
import { placeNation } from './layout';
import type { Accounting, Mode, PlacedNation } from './mode';
import { params } from './params';
import { readout } from './readout';
import { change, EDITION, FIRST, gross, grossIn, industryShare, LAST, sectorIn, sectors } from './series';

const BASE = 2005;
const direct = industryShare('direct', LAST);
const withPower = industryShare('with-electricity', LAST);
const fell = (kind: string, from: number) => {
  const value = -change('direct', kind, from, LAST);
  if (value < 0) throw new Error(`us-emissions: ${kind} did not fall from ${from} to ${LAST}`);
  return value;
};
const mt = (value: number) => `${integer(value)} million tonnes`;
const peak = FIRST + gross.indexOf(Math.max(...gross));
const named = (accounting: Accounting) =>
  sectors(accounting)
    .filter((one) => one.kind !== 'territories')
    .toSorted((a, b) => (b.mt.at(-1) ?? 0) - (a.mt.at(-1) ?? 0));
const largest = named('with-electricity')[0];
if (largest?.kind !== 'industry' || named('direct')[0]?.kind !== 'transport')
  throw new Error('us-emissions: the order of the sectors has changed; so must the titles');

const topThree =
  (100 *
    named('direct')
      .slice(0, 3)
      .reduce((sum, one) => sum + (one.mt.at(-1) ?? 0), 0)) /
  grossIn(LAST);
const early =
  (sectorIn('direct', 'industry', FIRST) - sectorIn('direct', 'industry', BASE)) /
  (sectorIn('direct', 'industry', FIRST) - sectorIn('direct', 'industry', LAST));
if (Math.abs(early - 0.5) > 0.05 || change('direct', 'power', FIRST, BASE) < 0)
  throw new Error(
    'us-emissions: industry’s fall is no longer half before 2005, or power fell before; mend the words',
  );

const list = (accounting: Accounting) =>
  sentenceList(
    named(accounting).map(
      (one) =>
        `${one.name.toLowerCase()} ${integer(one.mt.at(-1) ?? 0)} (${percent((100 * (one.mt.at(-1) ?? 0)) / grossIn(LAST))})`,
    ),
  );
const since = (accounting: Accounting) =>
  sentenceList(
    named(accounting).map((one) => {
      const value = change(accounting, one.kind, FIRST, LAST);
      return `${one.name.toLowerCase()} ${value < 0 ? 'fell' : 'rose'} by ${wholePercent(Math.abs(value))}`;
    }),
  );
const whole = (accounting: Accounting) =>
  `In ${LAST}, in million tonnes: ${list(accounting)}; all sources ${integer(grossIn(LAST))}.`;
const industry = (accounting: Accounting) =>
  `Industry${accounting === 'direct' ? '' : ' with the power it uses'}: ${mt(sectorIn(accounting, 'industry', LAST))} in ${LAST}, ${percent(industryShare(accounting, LAST))} of all sources; ${mt(sectorIn(accounting, 'industry', FIRST))} in ${FIRST}, ${percent(industryShare(accounting, FIRST))}.`;
const lines = (accounting: Accounting) => `From ${FIRST} to ${LAST} ${since(accounting)}.`;
const said: Record<Mode, string> = {
  'direct all': whole('direct'),
  'with-electricity all': whole('with-electricity'),
  'direct industry': industry('direct'),
  'with-electricity industry': industry('with-electricity'),
  'direct lines': lines('direct'),
  'with-electricity lines': lines('with-electricity'),
};

export const chart = defineChart<PlacedNation>({
  slug: 'us-emissions',
  story: 'heavy-industry',
  order: 1,
  name: 'Industry’s part of U.S. emissions',
  summary: `Greenhouse gas emissions of the United States by economic sector, ${FIRST}–${LAST}, with industry lifted out of the whole, directly and with the electricity it uses.`,
  measure: () => `Million tonnes of CO₂ equivalent a year, before land sinks, ${FIRST}–${LAST}`,
  params,
  views: [
    {
      id: 'whole',
      title: `Transportation, power plants and industry: ${wholePercent(topThree)} of U.S. emissions`,
      description: `All sources came to ${mt(grossIn(LAST))} in ${LAST}, ${percent(100 * (1 - grossIn(LAST) / grossIn(FIRST)))} less than in ${FIRST}. The highest year was ${peak}, with ${integer(grossIn(peak))}.`,
      state: {},
    },
    {
      id: 'industry',
      title: `What industry itself emits: ${percent(direct)} of the nation’s total`,
      description: `${mt(sectorIn('direct', 'industry', LAST))} in ${LAST}: fuel burned in factories, gases that processes give off, and oil, gas and coal extraction. In ${FIRST} it was ${percent(industryShare('direct', FIRST))}.`,
      state: { show: 'industry' },
    },
    {
      id: 'industry-with-electricity',
      title: `With the electricity it uses, industry’s part is ${percent(withPower)}`,
      description: `Power plants emitted another ${mt(sectorIn('with-electricity', 'industry', LAST) - sectorIn('direct', 'industry', LAST))} for industry in ${LAST}. Together ${integer(sectorIn('with-electricity', 'industry', LAST))}, down from ${integer(sectorIn('with-electricity', 'industry', FIRST))} in ${FIRST}.`,
      state: { accounting: 'with-electricity', show: 'industry' },
    },
    {
      id: 'since-1990',
      title: `Since ${BASE} power plants’ emissions fell by ${wholePercent(fell('power', BASE))}, industry’s by ${wholePercent(fell('industry', BASE))}`,
      description: `Since ${FIRST} the two fell almost alike, by ${percent(fell('power', FIRST))} and ${percent(fell('industry', FIRST))}. Industry’s came half before ${BASE} and half after; power’s rose until then. Transportation rose by ${wholePercent(change('direct', 'transport', FIRST, LAST))}.`,
      state: { show: 'lines' },
    },
    {
      id: 'largest-user',
      title: 'With its electricity, industry is the largest sector',
      description: `${integer(sectorIn('with-electricity', 'industry', LAST))} million tonnes in ${LAST}, against ${integer(sectorIn('with-electricity', 'transport', LAST))} for transportation. Direct emissions put transportation first and industry third.`,
      state: { accounting: 'with-electricity', show: 'lines' },
    },
  ],
  place: (frame) => placeNation(frame, said),
  Component: Drawing,
  describe(state) {
    const accounting = state['accounting'] as Accounting;
    const how =
      accounting === 'direct'
        ? 'Power plants are a sector of their own.'
        : 'The emissions of power plants are counted with the sectors that use the power.';
    const form = state['show'] === 'lines' ? 'Lines' : 'Stacked areas with industry at the foot';
    return `${form}: U.S. greenhouse gas emissions by sector, ${FIRST} to ${LAST}. ${how} ${whole(accounting)} ${industry(accounting)} ${lines(accounting)}`;
  },
  table(state) {
    const accounting = state['accounting'] as Accounting;
    const shown = sectors(accounting);
    return {
      caption: `U.S. greenhouse gas emissions by economic sector, ${accounting === 'direct' ? 'direct' : 'with electricity distributed to its users'}, inventory of ${EDITION}`,
      columns: [
        { key: 'year', label: 'Year' },
        ...shown.map((one) => ({ key: one.kind, label: one.name, unit: 'million tonnes CO₂e' })),
        { key: 'gross', label: 'All sources', unit: 'million tonnes CO₂e' },
        { key: 'industry_share', label: 'Industry’s part', unit: 'percent' },
      ],
      rows: gross.map((total, i) => ({
        year: FIRST + i,
        ...Object.fromEntries(shown.map((one) => [one.kind, one.mt[i] ?? null])),
        gross: total,
        industry_share: Number(oneDecimal(industryShare(accounting, FIRST + i))),
      })),
    };
  },
  sources: datasetInfo('inventory-sectors').sources.filter((key) => key.includes(String(EDITION))),
  notes: [
    'Gross emissions: what forests and soils take up is not taken off. All years are from the edition of 2024; other editions have other histories and are not mixed in.',
    'EPA’s industry is wider than manufacturing: it holds oil and gas systems and coal mines too. Electricity is assigned by use, not by where it is made.',
    'The thin line on top of the stack is U.S. territories. CO₂ equivalent by the warming potentials of the IPCC’s fifth assessment; reports of single plants on this site use those of the fourth.',
  ],
  vintage: `${FIRST}–${LAST}, EPA’s inventory published in 2024.`,
  readout,
  live: true,
  embedded: 'narrow',
});
