/**
 * Figures of descriptions that are not in the chart's own table, reviewed one by one: the phrase they stand in, and
 * where they come from. What is not on this list must be found in the table.
 */
import type { State } from '@/lib/address';

interface Derived {
  /** Phrases whose figures are let pass. */
  phrases: readonly RegExp[];
  why: string;
  /** Where the table of some states is a part: what the state is changed to for a table that has more. */
  more?: State;
}

export const DERIVED: Readonly<Record<string, Derived>> = {
  'aluminum-producers': { phrases: [/empty stretch for \d+–\d+/], why: 'years without rows' },
  'smelting-electricity': { phrases: [/in \d+ regions/], why: 'columns of the table, counted' },
  'power-price': { phrases: [/After these data: [^.]+\./], why: 'closings later than the rows' },
  'smelter-emissions': {
    phrases: [/All ten together: .*? in 2011, .*? in 2023\./, /other four sites of 2023 together: [\d.]+/],
    why: 'sums over the smelters of a year, of the measure shown',
    more: { plant: 'all' },
  },
  'river-map': {
    phrases: [/[\d.]+ miles of river, [\d.]+ in a straight/, /[\d.]+ plants? of .*? reported [\d.]+ million tonnes/, /\d+ of \d+ tracts/, /has \d+ plants/],
    why: 'the river measured; plants counted from the database; a parish’s tracts without a figure',
  },
  'tract-risk': {
    phrases: [/Of [\d,]+ tracts of the nation [\d,]+ are at EPA’s line/, /of [\d,]+ in the corridor/, /the nation’s [\d,]+ tracts/, /Lit are the tracts from .*? of the corridor\./],
    why: 'counts of the nation’s tracts; the table has the corridor’s',
  },
  'risk-change': {
    phrases: [/At or above EPA’s line of 100: .*? rose to it\./, /tract [\d.]+/, /Left out: .*/, /\d+ of \d+ tracts? of 2014/, /census of \d+/],
    why: 'tracts counted by what became of them; their names without the census number; tracts that could not be matched',
  },
  'race-and-risk': {
    phrases: [/Rank correlation .*?(?=;|\.\s|\.$)/, /in the last three parishes .*/, /median [\d.]+, middle half [\d.]+ to [\d.]+/, /All residents [\d.]+.*/],
    why: 'statistics computed from the rows; weighted means of groups',
  },
  'risk-scale': { phrases: [/is \d+ times EPA’s line/, /national mean of [\d.]+/], why: 'a ratio of two rows, a mean at one more digit' },
  'risk-counting': { phrases: [/\d+ times as large is EPA’s value/], why: 'a ratio of two rows' },
  'corridor-emissions': { phrases: [/[\d.]+ million tonnes, of which chemicals [\d.]+.*?(?=;|\.\s|\.$)/], why: 'sums over the plants of a parish, by kind' },
  'corridor-pollutants': { phrases: [/\d{4} [\d,]+ lb/, /[\d,]+ pounds from all others/, /The years \d+ to \d+/], why: 'sums over the places of a pollutant and a year, or over all but one; years without rows' },
  'hot-tracts': { phrases: [/the 48 states/, /\d+% of them people of color/], why: 'a mean weighted by residents' },
  'exemption-list': { phrases: [/.*/], why: 'entries of the list counted by rule and by place; the table has one row an entry of the corridor' },
  'corridor-record': { phrases: [/[A-Z][a-z]+ \d+, \d{4}/], why: 'dates written out' },
  'us-emissions': { phrases: [/\([\d.]+%\)/, /(rose|fell) by \d+%/, /, [\d.]+%\./], why: 'shares and changes of the rows' },
  'plants-map': {
    phrases: [/: [\d,]+ plants as dots/, /Their mean is [\d.,]+/, /That is [\d.]+% of .*? and [\d.]+% of their emissions/],
    why: 'all plants, of which the table has those lit; shares and means of them',
  },
  'regional-claims': { phrases: [/Steel [\d.]+, petrochemicals [\d.]+/], why: 'two measures of one row' },
  concentration: { phrases: [/\([\d.]+%\) emits? [\d.]+%/, /Gini coefficient [\d.]+/], why: 'shares of the ranking and its Gini coefficient' },
  'four-industries': {
    phrases: [/\d+ of \d+ plants/, /together [+−][\d.]+ million/, /from \d+ sites in \d+, [\d.]+ from \d+/, /making of metal is [\d.]+ in \d+ and [\d.]+/],
    why: 'all plants, of which the table has those marked; sums over them; sites of a year counted; process emissions apart',
  },
  'steel-routes': { phrases: [/[\d.]+ together/, /made, \d+/, /in \d+ states/, /Per tonne made: .*/], why: 'means weighted by output; states counted; the year of a benchmark' },
  'process-heat': { phrases: [/axis from 0 to [\d,]+ °C/, /The largest steps: .*/], why: 'the axis; steps, which the table adds up into bands' },
  'rule-ages': { phrases: [/from \d+ to \d+/, /last known date to .*?\./, /[\d]+( to \d+)? years/, /[A-Z][a-z]+ \d+, \d{4}/], why: 'the axis; ages counted from the dates; dates written out' },
  fenceline: { phrases: [/[a-z]+: \d+ plants, [\d.,]+( million)? people/], why: 'the plants behind each group of rows' },
  'disadvantaged-map': { phrases: [/[\d,]+ hexagons/, /over 25,000 tonnes/], why: 'the hexagons of the first map, counted; EPA’s threshold' },
  'model-fan': {
    phrases: [/pledge is 50 to 52%/, /to 2035, with the pledge as a bar at 2030/, /Half of 2005 is [\d,]+/, /medians are [\d.]+ points apart/],
    why: 'the pledge, the axis, half of a row, a difference of two; the table of both has the models alone that have both',
    more: { show: 'with' },
  },
  'pledge-gap': {
    phrases: [/net emissions of [\d,]+ million tonnes in 2005 and [\d,]+ in 2021/, /From the [\d,]+ of \d+/, /pledge of \d+% means [\d,]+/, /For scale, emissions of 2021: .*/],
    why: 'the steps of the staircase before the models; sectors for scale',
  },
  'industry-lever': { phrases: [/industry’s [\d,]+ million tonnes/, /with [\d,]+ million tonnes or more to spare/, /emissions of \d+ is [\d,]+ million/], why: 'industry’s whole, and what is left over' },
  'money-to-scale': {
    phrases: [/The \d+ concept papers asked for over \$\d+ billion/, /\d+ to \d+% of what/, /[\d.,]+ squares: \d+%/, /squares: [\d.]+ times/, /squares, \d+ to \d+ times/],
    why: 'steps that the table has in dollars, set in ratio; what was asked is told of every step',
  },
  'demonstration-projects': { phrases: [/up to \$[\d,]+ million/], why: 'sums over the projects of a group' },
  'after-july-2025': { phrases: [/estimate \d+% had been reached/], why: 'the estimate for the year before' },
}; // prettier-ignore
