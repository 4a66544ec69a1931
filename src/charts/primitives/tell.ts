/**
 * Keeps what is said of a live chart in words true: when a reader changes something its description, its table and
 * the links that open it follow. The words come from a file of the chart (told.ts), asked for only then.
 */
import type { State } from '@/lib/address';
import { explicitAddress } from '@/lib/explicit-address';
import { cellText, columnClasses, sizeOf } from '../table-cells';
import { toldAt, type ToldFile, type ToldTable } from '../told-state';

const files = new Map<string, Promise<ToldFile>>();

/** A file is asked for once; one that did not come may be asked for again. */
function fileAt(address: string): Promise<ToldFile> {
  const known = files.get(address);
  if (known) return known;
  const coming = fetch(address).then((answer) => {
    if (!answer.ok) throw new Error(`${answer.status} ${address}`);
    return answer.json() as Promise<ToldFile>;
  });
  files.set(address, coming);
  coming.catch(() => files.delete(address));
  return coming;
}

const element = (name: string, className: string | undefined, text: string): HTMLElement => {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
};

/** Writes the rows of a state into the table that the build has made of another. */
function showTable(table: HTMLTableElement, { caption, columns, rows }: ToldTable): void {
  const classes = columnClasses({ columns, rows });
  const heads = columns.map(({ label, unit }, i) => {
    const head = element('th', classes[i], `${label} `);
    head.setAttribute('scope', 'col');
    if (unit) head.append(element('span', 'unit', unit));
    return head;
  });
  const lines = rows.map((row) => {
    const line = document.createElement('tr');
    columns.forEach((column, i) => {
      const cell = element(
        i ? 'td' : 'th',
        i && classes[i] === 'number' ? 'number' : undefined,
        cellText(column, row[i]),
      );
      if (!i) cell.setAttribute('scope', 'row');
      line.append(cell);
    });
    return line;
  });
  table.caption?.replaceChildren(caption);
  table.tHead?.rows[0]?.replaceChildren(...heads);
  table.tBodies[0]?.replaceChildren(...lines);
}

/** Which telling of a figure is the newest: an older answer never overtakes it. */
const newest = new WeakMap<HTMLElement, State>();

/** Tells a figure of the state it shows, whose readout says `said`. */
export async function tell(figure: HTMLElement, state: State, said: string): Promise<void> {
  newest.set(figure, state);
  for (const link of figure.querySelectorAll<HTMLAnchorElement>('a[data-opens]'))
    link.search = explicitAddress(state);
  const description = figure.querySelector('[data-description]');
  const address = figure.dataset['told']?.replace(/\{(\w+)\}/, (_, name: string) => String(state[name]));
  if (!description || !address) return;
  const told = await fileAt(address).then(
    (file) => toldAt(file, state, said),
    () => undefined,
  );
  if (newest.get(figure) !== state) return;
  // Better a short sentence that is true than a long one of another state.
  description.textContent = told?.description ?? said;
  const size = figure.querySelector('[data-size]');
  if (size)
    size.textContent = told
      ? `(${sizeOf(told.table.rows.length, told.table.total)})`
      : '(not of what the chart shows now)';
  const table = figure.querySelector<HTMLTableElement>('.figure-table table');
  if (told && table) showTable(table, told.table);
}
