/** Fact sheet of “The gap after the law”. */
import { defineSheet } from '../sheet';

export const sheet = defineSheet({
  story: 'ira-gap',
  picture: 'pledge-gap/fifty',
  finds:
    'The pledge of 2021 was {pledge.half:rounded} to {pledge.more:rounded} below 2005 by 2030. With the law of 2022, {ira-models.models:words} models came to between {ira-models.below-least:number} and {ira-models.below-most}: none reached it. Of {money.offered} offered to industrial projects, {money.ended-part} was ended in May 2025. Projections for 2035 have dropped since.',
  facts: [
    {
      fact: 'pledge.fall-2021',
      as: 'sign',
      says: 'was the fall of net emissions from 2005 to 2021',
      means:
        'Net: emitted, less what forests and soils take up. {^pledge.way-done:rounded} of the way to the nearer end of the pledge.',
      not: 'Not to be set beside another edition of the inventory: each revises all years.',
      vintage: '2005–2021, inventory of 2023',
    },
    {
      fact: 'ira-models.below-most',
      as: 'sign',
      says: 'below 2005 in 2030 is the nearest of {ira-models.models:words} models with the law',
      means: 'It falls short of {pledge.half:rounded}; the farthest has {ira-models.below-least:sign}.',
      not: 'Not the range of what may happen: single central runs of 2022–2023.',
      vintage: 'models of 2022–2023',
    },
    {
      fact: 'ira-models.gap-middle',
      says: 'of CO₂ equivalent a year is the gap in 2030 of the middle model, {ira-models.middle}',
      means:
        'To the nearer end of the pledge; the others: {ira-models.gap-narrowest:number} to {ira-models.gap-widest:number}.',
      not: 'Not the gap now: the rules of 2024 and the law of 2025 are in none of them.',
      vintage: 'models of 2022–2023',
    },
    {
      fact: 'ira-models.law-median',
      says: 'a year in 2030 lies between the medians without and with the law',
      means: '{^ira-models.paired:words} models were run both ways.',
      not: 'Modelled, not observed; no measure of what the law has done.',
      vintage: 'models of 2022–2023',
    },
    {
      fact: 'industry-lever.claim-cut-50',
      as: 'exact',
      says: 'of industry’s emissions of 2021 would be {industry-lever.claimed} of the middle gap',
      means: 'This site’s arithmetic on a memo’s claim about Energy Innovation.',
      not: 'Not a finding that policy would do it: the scenario behind the claim was not found.',
      vintage: '2021 and 2030',
    },
    {
      fact: 'money.offered',
      says: 'was offered to {money.projects} projects in March 2024, at most',
      means: 'Federal shares as chosen; companies were to pay at least as much again.',
      not: 'Not money paid: an award signed later could be smaller.',
      vintage: 'March 2024',
    },
    {
      fact: 'money.ended-part',
      says: 'of it was terminated on May 30, 2025',
      means: 'By awards on the list ({money.ended-awards}) or by projects as chosen ({money.ended-shares}).',
      not: 'Not money taken back: by one report {money.paid-out} had been paid on all {money.ended-all} awards ended that day.',
      vintage: 'May 2025',
    },
    {
      fact: 'money.asked-to-offered',
      says: 'what was offered is what concept papers had asked for',
      means: '{^money.asked} or more, in {money.papers} papers.',
      not: 'Not applications: {money.encouraged} papers were encouraged to apply in full.',
      vintage: 'June 2023 to March 2024',
    },
    {
      fact: 'projects.unknown',
      as: 'figure',
      says: 'of {projects.all:figure} projects: nothing was read after the day they were chosen',
      means:
        '{^projects.terminated} were terminated, {projects.dropped} dropped by their companies, {projects.going} kept.',
      not: 'A limit of the search: neither ended nor safe.',
      vintage: 'read November 2026',
    },
    {
      fact: 'money.need',
      says: 'is what eight industries need by a figure that a memo ascribes to DOE',
      means: 'Capital over many years, mostly that of companies.',
      not: 'Not confirmed: the sum was not found in what could be read of the report.',
      vintage: 'memo of 2023',
    },
    {
      fact: 'projections.rhodium-2025-2035',
      says: 'below 2005 in 2035: Rhodium’s range of September 2025',
      means: 'In July 2024 the same group had {projections.rhodium-2024-2035}.',
      not: 'Not the law of July 2025 alone: rules were being undone as well.',
      vintage: 'July 2024 and September 2025',
    },
    {
      fact: 'toolbox.undone',
      says: 'of {toolbox.tools} proposed tools have been cut back, ended or turned the other way',
      means: 'Tools of the agenda of 2020 and the memo of 2023, by events of 2025 or later.',
      not: 'Not a score: of {toolbox.no-record} no record at all was read.',
      vintage: 'read November 2026',
    },
  ],
  claims: ['c004-idp-6bn', 'c004-chart2-40-percent'],
});
