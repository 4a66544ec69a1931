/** Facts of beat 5: electricity. */
import { aluminumEnergyIntensity, aluminumOutput, aluminumPowerMix, electricityPrice } from '@/data/aluminum';
import { datasetInfo } from '@/data/sources';
import { cents, integer, oneDecimal, twoDecimals } from '@/lib/format';
import { defineFacts, type Fact } from '../fact';

const intensitySources = datasetInfo('aluminum-energy-intensity').sources;
const mixSources = datasetInfo('aluminum-power-mix').sources;
const priceSources = datasetInfo('electricity-price').sources;

/** Kilowatt-hours of alternating current per tonne; a missing value stops the build. */
function kwh(region: string, year: number): number {
  const row = aluminumEnergyIntensity.find(
    (entry) => entry.region === region && entry.year === year && entry.category === 'AC',
  );
  if (!row || row.kwh_per_t === null) throw new Error(`aluminum-energy-intensity has no ${region} ${year}`);
  return row.kwh_per_t;
}
function intensity(region: string, slug: string, year: number): Fact {
  const value = kwh(region, year);
  return {
    name: `power.kwh-${slug}-${year}`,
    label: `Electricity per tonne of aluminum, ${region}, ${year}`,
    value,
    unit: 'kWh (AC) per tonne',
    text: `${integer(value)} kilowatt-hours`,
    forms: { rounded: `${integer(Math.round(value / 100) * 100)} kilowatt-hours` },
    formula: 'as published',
    inputs: [],
    sources: intensitySources,
  };
}
function mix(region: string, slug: string, source: string, year: number): Fact {
  const row = aluminumPowerMix.find(
    (entry) => entry.region === region && entry.source === source && entry.year === year,
  );
  if (!row) throw new Error(`aluminum-power-mix has no ${region} ${source} ${year}`);
  return {
    name: `power.${source.replaceAll(' ', '-')}-${slug}-${year}`,
    label: `Share of ${source} in the power used for smelting, ${region}, ${year}`,
    value: row.share * 100,
    unit: 'percent',
    text: `${integer(row.share * 100)} percent`,
    formula: 'as published',
    inputs: [],
    sources: mixSources,
  };
}
function priceOf(state: string, year: number): number {
  const row = electricityPrice.find((entry) => entry.state === state && entry.year === year);
  if (!row) throw new Error(`electricity-price has no ${state} ${year}`);
  return row.cents_per_kwh;
}
function price(state: string, year: number): Fact {
  const value = priceOf(state, year);
  return {
    name: `power.price-${state.toLowerCase()}-${year}`,
    label: `Average industrial price of electricity, ${state === 'US' ? 'United States' : state}, ${year}`,
    value,
    unit: 'cents per kWh, nominal',
    text: `${twoDecimals(value)} cents`,
    forms: { sign: cents(value) },
    formula: 'as published',
    inputs: [],
    sources: priceSources,
  };
}

const mean = kwh('North America', 2017);
const usOutput2021 = aluminumOutput.find((row) => row.year === 2021)?.us_kt ?? Number.NaN;
const billShare = (priceOf('US', 2019) / 100) * mean;

/** The topic's name in the ledger. */
export const title = 'Electricity';

export const facts = defineFacts('power', [
  intensity('North America', 'north-america', 1980),
  intensity('North America', 'north-america', 2017),
  intensity('China', 'china', 2017),
  intensity('World', 'world', 2017),
  mix('China', 'china', 'coal', 2017),
  mix('World', 'world', 'coal', 2017),
  price('WA', 1999),
  price('WA', 2001),
  price('WA', 2019),
  price('US', 2019),
  {
    name: 'power.bill-per-tonne',
    label: 'Power for a tonne of aluminum at the average U.S. industrial price of 2019',
    value: billShare,
    unit: 'dollars per tonne',
    text: `$${integer(Math.round(billShare / 10) * 10)}`,
    formula: 'kWh per tonne in North America (2017) × average U.S. industrial price (2019)',
    inputs: [
      { label: 'Electricity per tonne', value: `${integer(mean)} kWh` },
      { label: 'Price', value: `${priceOf('US', 2019)} cents per kWh` },
    ],
    sources: [...intensitySources, ...priceSources],
  },
  {
    name: 'power.us-twh-2021',
    label: 'Electricity for the U.S. output of 2021, at the North American intensity of 2017',
    value: (usOutput2021 * mean) / 1e6,
    unit: 'TWh',
    text: `${oneDecimal((usOutput2021 * mean) / 1e6)} terawatt-hours`,
    formula: 'U.S. output × kWh per tonne',
    inputs: [
      { label: 'U.S. output 2021', value: `${integer(usOutput2021)} thousand tonnes` },
      { label: 'Electricity per tonne', value: `${integer(mean)} kWh` },
    ],
    sources: [...intensitySources, ...datasetInfo('aluminum-output').sources],
  },
]);
