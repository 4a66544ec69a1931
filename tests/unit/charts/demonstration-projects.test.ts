import { describe, expect, it } from 'vitest';
import { stateOf } from '@/charts/contract';
import { chart } from '@/charts/demonstration-projects/chart';
import { matches } from '@/charts/demonstration-projects/match';
import { params } from '@/charts/demonstration-projects/params';
import type { PlacedProjects } from '@/charts/demonstration-projects/placed';
import { readout } from '@/charts/demonstration-projects/readout';
import { projects, SECTOR_WORDS, shown, sumOf } from '@/charts/demonstration-projects/series';
import { demonstrationProjects } from '@/data/demonstrations';
import { defaults } from '@/lib/address';
import { expectApart, FRAME_LIST } from './texts';

const placed = FRAME_LIST.map(
  (frame) => chart.place(frame, stateOf(chart, chart.views[0])) as PlacedProjects,
);
const values = (name: string) => {
  const param = params[name];
  return param?.type === 'choice' ? param.options.map(({ value }) => value).filter((value) => value !== 'all') : [];
}; // prettier-ignore

describe('demonstration-projects', () => {
  it('offers the projects and sectors that the data have', () => {
    const byNumber = demonstrationProjects.map(({ n }) => projects.find((each) => each.n === n)?.id);
    expect(values('project')).toEqual(byNumber);
    expect(values('sector')).toEqual(Object.values(SECTOR_WORDS));
    expect(new Set(projects.map(({ group }) => group))).toEqual(new Set(values('status')));
  });

  it('lists each project once with a bar as long as its share', () => {
    for (const one of placed.slice(0, 2)) {
      expect(one.projects).toHaveLength(33);
      const lengths = one.projects.map(({ bar, musd }) => Number(/h([\d.]+)/.exec(bar)?.[1]) / musd);
      for (const length of lengths) expect(length).toBeCloseTo(lengths[0] ?? 0, 2);
      expect(new Set(one.projects.map(({ row }) => `${row?.x},${row?.y}`)).size).toBe(33);
    }
  });

  it('keeps its words in the frame and apart', () => {
    placed.forEach((one, i) => {
      const texts = [...one.texts, ...one.projects.flatMap((project) => project.texts)];
      expectApart({ ...one, name: 'demo', paths: [], texts }, FRAME_LIST[i]?.kind);
    });
  });

  it('names the largest projects on the map', () => {
    for (const one of placed)
      for (const id of ['heidelberg-materials', 'national-cement', 'century-aluminum', 'cleveland-cliffs-ohio'])
        expect(one.projects.find((project) => project.id === id)?.texts.some(({ tone }) => tone.includes('halo')), id).toBe(true);
  }); // prettier-ignore

  it('draws a dot for every place and a cross in each of a terminated project', () => {
    for (const project of placed[1]?.projects ?? []) {
      const dots = project.dots.match(/z/g)?.length ?? 0;
      const sites = projects.find(({ id }) => id === project.id)?.sites.length ?? 0;
      expect(dots).toBe(Math.max(1, sites));
      expect((project.crosses.match(/M/g)?.length ?? 0) / 2).toBe(project.group === 'terminated' ? dots : 0);
    }
  });

  it('says what the choices leave, and tells of one project', () => {
    const [, wide] = placed;
    if (!wide) throw new Error('no wide drawing');
    const start = defaults(params);
    expect(readout(wide, start)).toContain('33 of 33 projects, chosen for up to $5,963 million');
    expect(readout(wide, { ...start, status: 'terminated' })).toContain('16 of 33');
    expect(readout(wide, { ...start, project: 'ssab' })).toContain('withdrew from negotiations, January 16, 2025');
    expect(readout(wide, { ...start, status: 'company', sector: 'paper' })).toContain('No project');
    // A project picked by name shows whatever the other choices say.
    expect(matches({ id: 'dow', group: 'unknown', sector: 'chemicals' }, { ...start, project: 'dow', status: 'going' })).toBe(true);
  }); // prettier-ignore

  it('has all projects in the table, each with a status and a source', () => {
    const { rows } = chart.table(stateOf(chart, chart.views[0]));
    expect(rows).toHaveLength(33);
    for (const row of rows) expect(`${row['status']} ${row['read_in']} ${row['url']}`).not.toMatch(/null|undefined/);
    expect(sumOf(shown({ ...defaults(params), sector: 'steel' }))).toBeCloseTo(500 + 500 + 75 + 282.9 + 75.5 + 75, 1);
  }); // prettier-ignore
});
