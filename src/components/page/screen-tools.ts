/**
 * <screen-tools>: buttons that copy or save the picture as it is on screen, in the state the reader has chosen, and
 * copy the data as a spreadsheet takes them. What they need is fetched when one is pressed.
 */
import type * as ScreenPicture from './screen-picture';

type Deed = 'copyPicture' | 'copyData' | 'savePicture' | 'saveDrawing';

class ScreenTools extends HTMLElement {
  connectedCallback(): void {
    const say = this.querySelector('[role="status"]');
    const canCopy = 'clipboard' in navigator && 'ClipboardItem' in globalThis;
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-do]')) {
      const deed = button.dataset['do'] as Deed;
      if (deed.startsWith('copy')) button.hidden = !canCopy;
      button.addEventListener('click', () => {
        if (say) say.textContent = '';
        this.#do(deed).then(
          () => {
            if (say) say.textContent = deed.startsWith('copy') ? 'Copied.' : 'Saved.';
          },
          () => {
            if (say) say.textContent = 'That did not work here; the files below hold the same.';
          },
        );
      });
    }
    this.hidden = false;
  }

  async #do(deed: Deed): Promise<void> {
    const picture = (): Promise<typeof ScreenPicture> => import('./screen-picture');
    const figure = document.querySelector<HTMLElement>('figure[data-chart]');
    if (!figure) throw new Error('no figure on this page');
    const name = this.dataset['name'] ?? 'chart';
    const png = async (): Promise<Blob> => (await picture()).screenPng(figure);
    switch (deed) {
      // The promise goes into the item: Safari lets go of the click while anything is awaited before.
      case 'copyPicture':
        return navigator.clipboard.write([new ClipboardItem({ 'image/png': png() })]);
      case 'copyData':
        return navigator.clipboard.write([new ClipboardItem({ 'text/plain': this.#rows() })]);
      case 'savePicture':
        (await picture()).save(await png(), `${name}.png`);
        break;
      case 'saveDrawing': {
        const { screenDrawing, save } = await picture();
        save(new Blob([screenDrawing(figure).svg], { type: 'image/svg+xml' }), `${name}.svg`);
      }
    }
  }

  /** The rows of the data file with tabs between the cells. */
  async #rows(): Promise<Blob> {
    const answer = await fetch(this.dataset['json'] ?? '');
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
}

customElements.define('screen-tools', ScreenTools);
