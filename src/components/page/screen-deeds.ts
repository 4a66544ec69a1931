/** What the buttons of <screen-tools> do: fetched when one is pressed. */
import { screenDrawing, screenPng } from './screen-picture';

/** Deeds whose result is copied. */
export type Copied = 'copyPicture' | 'copyData';
export type Deed = Copied | 'savePicture' | 'saveDrawing';

function figureOf(): HTMLElement {
  const figure = document.querySelector<HTMLElement>('figure[data-chart]');
  if (!figure) throw new Error('no figure on this page');
  return figure;
}

/** Hands a file to the reader. */
function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export const copyPicture = (): Promise<Blob> => screenPng(figureOf());

/** The rows of the data file (`data-json`) with tabs between the cells. */
export async function copyData({ json = '' }: DOMStringMap): Promise<Blob> {
  const answer = await fetch(json);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  const { columns, rows } = (await answer.json()) as {
    columns: { key: string; label: string; unit?: string }[];
    rows: Record<string, string | number | boolean | null>[];
  };
  const lines = [
    columns.map(({ label, unit }) => (unit ? `${label} (${unit})` : label)),
    ...rows.map((row) => columns.map(({ key }) => String(row[key] ?? '').replace(/[\t\n]/g, ' '))),
  ];
  return new Blob([lines.map((line) => line.join('\t')).join('\n')], { type: 'text/plain' });
}

export async function savePicture({ name = 'chart' }: DOMStringMap): Promise<undefined> {
  save(await screenPng(figureOf()), `${name}.png`);
}

export function saveDrawing({ name = 'chart' }: DOMStringMap): undefined {
  save(new Blob([screenDrawing(figureOf()).svg], { type: 'image/svg+xml' }), `${name}.svg`);
}
