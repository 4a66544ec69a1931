import { describe, expect, it } from 'vitest';
import { chart } from '@/charts/risk-counting/chart';
import { placeChain, placeMeasured } from '@/charts/risk-counting/layout';
import { compared, links, unitRiskRatio } from '@/charts/risk-counting/links';
import { evidenceOf, figureOf } from '@/data/corridor-record';
import { seedClaims } from '@/data/claims';
import { expectApart, FRAME_LIST } from './texts';

const chain = links();

describe('risk-counting', () => {
  it('has a source and a year at every link', () => {
    expect(chain).toHaveLength(6);
    for (const link of chain) expect(link.source, link.name).toMatch(/EPA.*(19|20)\d\d/);
  });

  // The second route: the checked claims of the seeds name the same audits.
  it('agrees with the checked claims on the audits', () => {
    const claim = (id: string) => seedClaims.find((candidate) => candidate.id === id);
    expect(Number(claim('c004-self-reporting')?.value)).toBe(figureOf('factor-reporting'));
    expect(Number(claim('c004-emission-factors')?.value)).toBe(figureOf('factors-poor-2004'));
    expect(unitRiskRatio()).toBeCloseTo(3e-3 / 8.8e-5, 6);
  });

  it('draws no more than was published: fourteen of fifteen, about five, more than eleven', () => {
    expect(compared()).toEqual({ tracts: 15, above: 14, median: 5, most: 11 });
    const { paths: shapes, texts: words } = placeMeasured(compared(), ['a', 'b'], FRAME_LIST[1]);
    expect(
      shapes.filter((shape) => shape.tone === 'f-accent').map((shape) => shape.d.match(/z/g)?.length),
    ).toEqual([14, 1, 1]);
    expect(words.map((word) => word.text)).toContain('about 5');
    expect(words.map((word) => word.text)).toContain('more than 11');
  });

  it('names the dispute beside the study', () => {
    const view = chart.views[1];
    expect(view?.description).toContain('Louisiana Chemical Association disputes');
    expect(evidenceOf('measured-disputed').fact).toContain('disputes');
  });

  it.each(FRAME_LIST)('keeps its words within the frame and apart ($kind)', (frame) => {
    expectApart(placeChain(chain, frame));
    expectApart(
      placeMeasured(compared(), ['A note of some length.', 'Another note.', 'A third.', 'A fourth.'], frame),
    );
  });
});
