/** Map, sums of the groups and the list of all projects; a card has no list. Build only. */
import { dateInWords, integer, oneDecimal } from '@/lib/format';
import { px } from '@/lib/svg';
import type { Frame } from '../contract';
import { box, disc } from '../marks';
import { ASPECT, cross, placeProjectMap } from './map';
import { GROUPS, type Group } from './params';
import type { PlacedProject, PlacedProjects, PlacedText } from './placed';
import { ofGroup, projects, sentence, sumOf } from './series';

const ROW = 19;
const HEAD = 32;
const SIGN = 5.5;
const BAR = 84;
const MOST = Math.max(...projects.map(({ share_musd }) => share_musd));

const say = (text: string, x: number, y: number, tone = '', anchor: PlacedText['anchor'] = 'start'): PlacedText => ({
  x: px(x), y: px(y), text, tone, anchor,
}); // prettier-ignore
const money = (musd: number) => (Number.isInteger(musd) ? integer(musd) : oneDecimal(musd));

export function placeProjects(frame: Frame): PlacedProjects {
  const { width, kind } = frame;
  const placed: PlacedProjects = {
    width, height: 0, listFrom: 0, land: '', borders: '', shift: 0, projects: [], signs: [], sums: [], texts: [], rules: '',
  }; // prettier-ignore
  const card = kind === 'card';
  const narrow = kind === 'narrow';
  const mapWidth = card ? Math.floor(((frame.height ?? 270) - 24) / ASPECT) : narrow ? width : 448;
  const top = narrow ? placeKey(placed, width) : 0;
  const map = placeProjectMap(projects, { x: 0, y: top, width: mapWidth, named: narrow ? 5 : 6 });
  placed.shift = top;
  placed.land = map.land;
  placed.borders = map.borders;
  placed.texts.push(...map.texts);
  placed.projects = projects.map((project): PlacedProject => {
    const marks = map.marks.get(project.id);
    return {
      id: project.id,
      group: project.group,
      sector: project.word,
      link: marks?.link ?? '',
      dots: marks?.dots ?? '',
      crosses: marks?.crosses ?? '',
      leader: marks?.leader ?? '',
      bar: '',
      row: null,
      texts: marks?.name ?? [],
      musd: project.share_musd,
      said: sentence(project),
    };
  });
  const bottom = top + map.height;
  placed.listFrom = Math.ceil(bottom) + 2;
  if (!narrow) placeSums(placed, { x: mapWidth + 24, y: card ? 18 : 20, width: width - mapWidth - 24 });
  if (card) {
    placed.height = frame.height ?? 270;
    return placed;
  }
  const columns: Group[][] = narrow
    ? [GROUPS.map(({ value }) => value)]
    : [['terminated'], ['company', 'going', 'unknown']];
  const columnWidth = narrow ? width : (width - 28) / 2;
  const ends = columns.map((groups, i) => placeColumn(placed, groups, i * (columnWidth + 28), bottom + 10, columnWidth));
  placed.height = Math.ceil(Math.max(...ends));
  return placed;
} // prettier-ignore

function sign(placed: PlacedProjects, group: Group, x: number, y: number): void {
  const dot = { x, y, r: SIGN };
  placed.signs.push({ group, dot: disc(x, y, SIGN), cross: group === 'terminated' ? cross(dot) : '' });
}

/** Two lines of the four signs, for phones; gives the height. */
function placeKey(placed: PlacedProjects, width: number): number {
  GROUPS.forEach(({ value, brief }, i) => {
    const [x, y] = [(i % 2) * (width * 0.46), 12 + Math.floor(i / 2) * 20];
    sign(placed, value, x + 6, y - 4);
    placed.texts.push(say(brief, x + 17, y, 't-small'));
  });
  return 40;
}

/** The groups with their numbers and a bar of their money. */
function placeSums(placed: PlacedProjects, at: { x: number; y: number; width: number }): void {
  const groups = GROUPS.map(({ value, label }) => ({ value, label, list: ofGroup(value) }));
  const most = Math.max(...groups.map(({ list }) => sumOf(list)));
  placed.texts.push(say('Federal share, up to, as chosen', at.x, at.y - 6, 't-soft t-small'));
  groups.forEach(({ value, label, list }, i) => {
    const y = at.y + 22 + i * 58;
    const sum = sumOf(list);
    const scale = (at.width - 96) / most;
    sign(placed, value, at.x + 6, y - 4.5);
    placed.texts.push(say(label, at.x + 18, y, value === 'terminated' ? 't-accent' : 't-bold'));
    placed.texts.push(say(integer(list.length), at.x + at.width, y, 't-bold', 'end'));
    placed.sums.push({ group: value, d: box(at.x + 0.5, y + 8, Math.max(2, sum * scale), 16) });
    placed.texts.push(say(`$${integer(sum)} million`, at.x + sum * scale + 8, y + 21, ''));
  });
} // prettier-ignore

/** Groups below each other, each with its head and a row a project; gives where they end. */
function placeColumn(placed: PlacedProjects, groups: readonly Group[], x: number, top: number, width: number): number {
  let y = top;
  placed.texts.push(say('up to, $ million', x + width, y + 12, 't-soft t-small', 'end'));
  groups.forEach((group, i) => {
    const list = ofGroup(group);
    y += i === 0 ? 12 : HEAD;
    sign(placed, group, x + 6, y - 4.5);
    placed.texts.push(say(`${headOf(group)} · ${integer(list.length)}`, x + 18, y, group === 'terminated' ? 't-accent' : 't-bold'));
    placed.rules += `M${px(x)},${px(y + 7)}H${px(x + width)}`;
    y += 5;
    for (const project of list) {
      y += ROW;
      const row = placed.projects.find(({ id }) => id === project.id);
      if (!row) continue;
      row.row = { x: px(x), y: px(y - 14), width: px(width), height: ROW };
      row.bar = box(x + width - 36 - BAR, y - 10.5, (project.share_musd / MOST) * BAR, 12);
      row.texts.push(
        say(project.name, x + 4, y),
        say(project.word, x + width - 36 - BAR - 8, y, 't-soft t-small', 'end'),
        say(money(project.share_musd), x + width, y, 't-small', 'end'),
      );
    }
  });
  return y + 8;
} // prettier-ignore

/** The head of a group; the terminations have their day. */
function headOf(group: Group): string {
  const label = GROUPS.find(({ value }) => value === group)?.label ?? group;
  const days = new Set(ofGroup(group).map(({ status_date }) => status_date));
  const [day] = days;
  return days.size === 1 && day ? `${label}, ${dateInWords(day)}` : label;
}
