/** The button of the filter that saves what is shown: fetches the dataset and keeps the rows left on the page. */
import { saveFile } from '../explorer/save-file';
import { toolsCsv } from './tools-csv';
import type { Tool } from './tool';

const button = document.querySelector<HTMLButtonElement>('.tool-filter [data-save]');

async function save(source: string): Promise<void> {
  const answer = await fetch(source);
  if (!answer.ok) throw new Error(`${source}: ${answer.status}`);
  const { rows } = (await answer.json()) as { rows: readonly Tool[] };
  const shown = new Set([...document.querySelectorAll('[data-row]:not([hidden])')].map((row) => row.id));
  const tools = rows.filter(({ id }) => shown.has(id));
  const words = [`Hard to Abate, ${location.href}`, `${tools.length} of ${rows.length} tools`];
  saveFile('toolbox.csv', 'text/csv;charset=utf-8', toolsCsv(tools, words));
}

button?.addEventListener('click', () => {
  const said = button.textContent;
  save(button.dataset['save'] ?? '').catch(() => {
    button.textContent = 'Could not be fetched';
    setTimeout(() => {
      button.textContent = said;
    }, 3000);
  });
});
