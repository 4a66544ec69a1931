/** The projects on the map of the 48 states: dots by federal share, those without a town beside it. Build only. */
import { px } from '@/lib/svg';
import { MAP_ASPECT, placeMap } from '@/lib/us-map';
import { disc, stroke } from '../marks';
import { placeNames } from './names';
import type { PlacedText } from './placed';
import type { Project } from './series';

interface Dot {
  x: number;
  y: number;
  r: number;
}

/** The marks of one project on the map. */
export interface MapMarks {
  link: string;
  dots: string;
  crosses: string;
  /** Its name on the map with the line to it, where it has one. */
  leader: string;
  name: PlacedText[];
}

export interface PlacedProjectMap {
  land: string;
  borders: string;
  height: number;
  marks: Map<string, MapMarks>;
  texts: PlacedText[];
}

/** The places a source names in words only; "Gulf Coast" is drawn in the Gulf. */
const inGulf = ({ place }: Project) => place.includes('Gulf Coast');

/** A cross within a dot. */
export const cross = ({ x, y, r }: Dot): string => {
  const a = r * 0.45;
  return stroke(x - a, y - a, x + a, y + a) + stroke(x - a, y + a, x + a, y - a);
};

/** Moves dots apart until each can be seen: no two centers nearer than three quarters of their radii. */
function spread(dots: readonly Dot[]): void {
  for (let round = 0; round < 60; round++)
    dots.forEach((a, i) =>
      dots.slice(i + 1).forEach((b) => {
        const [dx, dy] = [b.x - a.x || 0.1, b.y - a.y || 0.1];
        const near = (a.r + b.r) * 0.85 - Math.hypot(dx, dy);
        if (near <= 0) return;
        const k = near / 2 / Math.hypot(dx, dy);
        a.x -= dx * k;
        a.y -= dy * k;
        b.x += dx * k;
        b.y += dy * k;
      }),
    );
}

/** A map `width` px wide with its top left at `x`, `y`; `named`: how many of the largest get their names. */
export function placeProjectMap(
  projects: readonly Project[],
  at: { x: number; y: number; width: number; named: number },
): PlacedProjectMap {
  const country = placeMap(at.width);
  const largest = Math.max(...projects.map(({ share_musd }) => share_musd));
  const radius = (musd: number) => Math.max(2.6, at.width * 0.028 * Math.sqrt(musd / largest));
  const small = Math.max(2.6, at.width * 0.008);
  const places = projects.map((project) =>
    project.sites.map((site): Dot => {
      const [x, y] = country.project(site.lon, site.lat);
      return { x, y, r: project.sites.length > 1 ? small : radius(project.share_musd) };
    }),
  );
  spread(places.flat());
  // What has no town: in the Gulf, or off the southwestern corner.
  const height = country.height;
  const corner = { gulf: at.width * 0.545, none: at.width * 0.03 };
  projects.forEach((project, i) => {
    if (project.sites.length > 0) return;
    const where = inGulf(project) ? 'gulf' : 'none';
    const r = radius(project.share_musd);
    places[i] = [{ x: corner[where] + r, y: height * (where === 'gulf' ? 0.965 : 0.93), r }];
    corner[where] += 2 * r + 5;
  });
  const names = placed();
  const marks = new Map(
    projects.map((project, i) => {
      const dots = (places[i] ?? []).map((dot) => ({ ...dot, x: dot.x + at.x, y: dot.y + at.y }));
      const byLon = dots.toSorted((a, b) => a.x - b.x);
      const name = names.get(project.id);
      return [
        project.id,
        {
          link: byLon.length < 2 ? '' : `M${byLon.map(({ x, y }) => `${px(x)},${px(y)}`).join('L')}`,
          dots: dots.map(({ x, y, r }) => disc(x, y, r)).join(''),
          crosses: project.group === 'terminated' ? dots.map(cross).join('') : '',
          leader: name?.leader ?? '',
          name: name ? [name.text] : [],
        },
      ];
    }),
  );
  const under = at.y + height * 0.965 + at.width * 0.022 + 15;
  const soft = (text: string, part: number): PlacedText => ({
    x: px(at.x + at.width * part), y: px(under), text, tone: 't-small t-soft', anchor: 'start',
  });
  const texts = [soft('Gulf Coast, no town', 0.545), soft('no town named', 0.03)];
  return { land: country.land, borders: country.borders, height: height + 22, marks, texts };

  /** The largest projects of one place, by their names. */
  function placed() {
    const moved = places.map((dots) => dots.map((dot) => ({ ...dot, x: dot.x + at.x, y: dot.y + at.y })));
    const picked = projects
      .flatMap((project, i) => {
        const [dot, second] = moved[i] ?? [];
        return dot && !second && project.sites.length > 0 ? [{ id: project.id, name: project.name, dot }] : [];
      })
      .slice(0, at.named);
    const frame = { left: at.x, right: at.x + at.width, top: at.y, bottom: at.y + height };
    const names = placeNames(picked, moved.flat(), frame);
    return new Map(picked.flatMap(({ id }, i) => (names[i] ? [[id, names[i]] as const] : [])));
  }
} // prettier-ignore

/** The height of such a map over its width, without the words below it. */
export const ASPECT = MAP_ASPECT;
