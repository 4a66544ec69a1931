import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aluminumSmelters } from '@/data/aluminum';
import { countByStatus, smelterStatus } from '@/data/smelter-status';
import { sources } from '@/data/sources';
import { bindings, VERDICTS } from '@/facts/claims';
import { claimGroups, verdictOf } from '@/facts/claim-groups';
import { seedClaims } from '@/data/claims';
import { fact, facts } from '@/facts/registry';

describe('facts', () => {
  it('each have a text, a formula and sources that exist', () => {
    const keys = new Set(sources.map((source) => source.key));
    for (const entry of facts) {
      expect(entry.text, entry.name).not.toMatch(/NaN|undefined|null|Infinity/);
      expect(entry.formula.length, entry.name).toBeGreaterThan(5);
      expect(entry.sources.length, entry.name).toBeGreaterThan(0);
      for (const key of entry.sources) expect(keys, `${entry.name}: ${key}`).toContain(key);
    }
  });

  it('that a story names exist, in the form it asks for', () => {
    const stories = readdirSync('src/stories').filter((name) => name.endsWith('.mdx'));
    const named = stories.flatMap((name) => [
      ...readFileSync(`src/stories/${name}`, 'utf8').matchAll(/<Fact name="([^"]+)"(?: as="([^"]+)")?/g),
    ]);
    expect(named.length).toBeGreaterThan(40 * stories.length);
    for (const [, name = '', form] of named) expect(fact(name, form).text).not.toBe('');
  });

  it('stop the build when the name or the form is unknown', () => {
    expect(() => fact('aluminum-output.share-1776')).toThrow('no fact');
    expect(() => fact('aluminum-output.share-1980', 'roman')).toThrow('no form "roman"');
  });

  // By hand, from the printed tables: a second route to the story's main figures.
  it('agree with the shares worked out by hand', () => {
    expect(fact('aluminum-output.share-1980').value).toBeCloseTo((4654 / 15400) * 100, 2);
    expect(fact('aluminum-output.share-1981').value).toBeCloseTo((4489 / 15100) * 100, 2);
    expect(fact('aluminum-output.share-2021').value).toBeCloseTo((889 / 67500) * 100, 2);
    expect(fact('aluminum-output.share-2025').value).toBeCloseTo((660 / 74000) * 100, 2);
    expect(fact('aluminum-output.peak-year').value).toBe(1980);
    expect(fact('aluminum-output.peak-multiple').text).toBe('seven times');
  });

  it('say at least twenty-six smelters for 1981 and four for now', () => {
    expect(fact('smelters.running-1981').value).toBe(26);
    expect(fact('smelters.left').text).toBe('four');
    expect(fact('smelters.last-2000').value).toBe(4);
  });
});

describe('the status of a smelter', () => {
  it('counts every smelter once in every year', () => {
    for (let year = 1980; year <= 2026; year++) {
      const counts = Object.values(countByStatus(aluminumSmelters, year));
      expect(counts.reduce((a, b) => a + b, 0)).toBe(aluminumSmelters.length);
    }
  });

  it('never comes back after the last year, and rests in a known idle spell', () => {
    const newMadrid = aluminumSmelters.find((smelter) => smelter.id === 'new-madrid');
    if (!newMadrid) throw new Error('no New Madrid');
    expect([2015, 2016, 2017, 2018, 2024, 2025].map((year) => smelterStatus(newMadrid, year))).toEqual([
      'running',
      'running',
      'idle',
      'running',
      'running',
      'closed',
    ]);
  });

  it('rises in number only where a plant came back or its first evidence was read', () => {
    const running = Array.from({ length: 46 }, (_, i) => countByStatus(aluminumSmelters, 1981 + i).running);
    const rises = running.slice(1).flatMap((value, i) => (value > (running[i] ?? 0) ? [1982 + i] : []));
    // Troutdale came back in 1998 and New Madrid in 2018; of Patterson only the last year, 1985, was read.
    expect(rises).toEqual([1985, 1998, 2018]);
  });
});

describe('claims', () => {
  it('have the same verdict computed as compiled', () => {
    for (const [id, binding] of Object.entries(bindings)) {
      const claim = seedClaims.find((candidate) => candidate.id === id);
      expect(claim, id).toBeDefined();
      expect(binding.verdict, id).toBe(claim?.verdict);
      for (const name of binding.facts) expect(fact(name).name).toBe(name);
    }
  });

  it('stand in the ledger once each, under a verdict that it explains', () => {
    const shown = claimGroups.flatMap((group) => group.claims);
    expect(shown.map((claim) => claim.id).sort()).toEqual(seedClaims.map((claim) => claim.id).sort());
    expect(shown).toHaveLength(155);
    const explained = VERDICTS.map((verdict) => verdict.id);
    for (const claim of shown) expect(explained).toContain(verdictOf(claim));
  });

  it('that could not be checked say what would settle them or what was read', () => {
    for (const claim of seedClaims.filter((one) => verdictOf(one) === 'could-not-check'))
      expect(`${claim.evidence} ${claim.note ?? ''}`.length, claim.id).toBeGreaterThan(40);
  });

  it('come with the surprising verdicts first', () => {
    for (const { claims } of claimGroups) {
      const ranks = claims.map((claim) => VERDICTS.findIndex((verdict) => verdict.id === verdictOf(claim)));
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }
  });
});
