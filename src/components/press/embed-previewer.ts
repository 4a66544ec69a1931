/** <embed-previewer>: puts the wished frame on the stage and writes its code; /embed.js sizes the frame as anywhere. */
import { framePath, type Wish } from '@/embed/address';
import { CODES, type CodeKind } from '@/embed/code';

/** What the previewer reads of the register of charts. */
interface Register {
  charts: { slug: string; views: { id: string; title: string }[] }[];
}

class EmbedPreviewer extends HTMLElement {
  #register: Promise<Register> | undefined;
  readonly #resized = new ResizeObserver(() => this.#write());

  connectedCallback(): void {
    const form = this.querySelector('form');
    const frame = this.querySelector('iframe');
    if (!form || !frame) return;
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', (event) => {
      const { name } = event.target as HTMLInputElement;
      if (name === 'chart') void this.#listViews().then(() => this.#show());
      else if (name === 'kind') this.#write();
      else if (name === 'width') this.#widen();
      else this.#show();
    });
    this.#resized.observe(frame);
    this.#write();
  }

  disconnectedCallback(): void {
    this.#resized.disconnect();
  }

  /** What is chosen in the field of that name; "" where there is no such field. */
  #chosen(name: string): string {
    const form = this.querySelector('form');
    const value = form ? new FormData(form).get(name) : null;
    return typeof value === 'string' ? value : '';
  }

  #wish(): Wish {
    const theme = this.#chosen('theme');
    return {
      chart: `${this.#chosen('chart')}/${this.#chosen('view')}`,
      theme: theme === 'host' ? '' : theme,
      pinned: this.#chosen('pinned'),
    };
  }

  /** Offers the views of the chosen chart. */
  async #listViews(): Promise<void> {
    this.#register ??= fetch(`${this.dataset['base'] ?? '/'}charts/index.json`).then(
      (answer) => answer.json() as Promise<Register>,
    );
    const { charts } = await this.#register;
    const views = charts.find(({ slug }) => slug === this.#chosen('chart'))?.views ?? [];
    this.querySelector('select[name="view"]')?.replaceChildren(
      ...views.map(({ id, title }) => new Option(title, id)),
    );
  }

  /** Brings another frame: a new address in the old one would be a step in the reader's history. */
  #show(): void {
    const old = this.querySelector('iframe');
    const path = framePath(this.#wish());
    if (!old || path === undefined) return;
    const frame = old.cloneNode() as HTMLIFrameElement;
    frame.title = this.#title();
    frame.src = (this.dataset['base'] ?? '/') + path;
    this.#resized.unobserve(old);
    old.replaceWith(frame);
    this.#resized.observe(frame);
    this.#write();
  }

  #widen(): void {
    const frame = this.querySelector('iframe');
    if (frame) frame.width = this.#chosen('width');
    this.#write();
  }

  #title(): string {
    return this.querySelector<HTMLSelectElement>('select[name="view"]')?.selectedOptions[0]?.text ?? '';
  }

  /** The measured size and the code that goes with it. */
  #write(): void {
    const frame = this.querySelector('iframe');
    const field = this.querySelector('textarea');
    if (!frame || !field) return;
    const kind = this.#chosen('kind') as CodeKind;
    const { chart } = this.#wish();
    const home = this.dataset['home'] ?? '';
    const [width, height] = [Number(frame.width), frame.clientHeight];
    field.value = CODES[kind]({
      home,
      wish: this.#wish(),
      title: this.#title(),
      page: `${home}charts/${chart}/`,
      width,
      height,
    });
    for (const words of this.querySelectorAll<HTMLElement>('[data-kind]'))
      words.hidden = words.dataset['kind'] !== kind;
    const size = this.querySelector<HTMLElement>('.previewer-size');
    if (!size) return;
    size.hidden = false;
    size.textContent = `At ${width} px the frame is ${height} px high.`;
  }
}

customElements.define('embed-previewer', EmbedPreviewer);
