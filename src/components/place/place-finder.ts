/** <place-finder>: looks up what is typed in small files by its first letters, and leads to the county's page. */
import { answersTo, readPlaceQuery, type PlaceAnswer } from '@/lib/place-words';

class PlaceFinder extends HTMLElement {
  readonly #known = new Map<string, Promise<readonly PlaceAnswer[]>>();
  #input!: HTMLInputElement;
  #list!: HTMLUListElement;
  #say!: HTMLElement;
  #active = -1;

  connectedCallback(): void {
    const input = this.querySelector('input');
    const list = this.querySelector('ul');
    const say = this.querySelector<HTMLElement>('.place-finder-say');
    if (!input || !list || !say) return;
    [this.#input, this.#list, this.#say] = [input, list, say];
    input.addEventListener('input', () => void this.#look());
    input.addEventListener('keydown', (event) => this.#key(event));
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      const link = this.#options()[Math.max(0, this.#active)];
      if (link) location.assign(link.href);
    });
    this.addEventListener('focusout', (event) => {
      if (!this.contains(event.relatedTarget as Node | null)) this.#show([]);
    });
  }

  /** Answers to what stands in the field; an older answer never overtakes a newer question. */
  async #look(): Promise<void> {
    const typed = this.#input.value;
    const query = readPlaceQuery(typed);
    if (!query) {
      this.#show([]);
      this.#say.textContent = '';
      return;
    }
    const shard = await this.#file(query.shard);
    if (this.#input.value !== typed) return;
    const answers = answersTo(query, shard);
    this.#show(answers);
    this.#say.textContent =
      answers.length === 0
        ? 'No county, town or ZIP code begins like that.'
        : `${answers.length} ${answers.length === 1 ? 'place' : 'places'}; arrow keys choose, Enter opens.`;
  }

  #file(shard: string): Promise<readonly PlaceAnswer[]> {
    let file = this.#known.get(shard);
    if (!file) {
      // A shard that does not exist means that nothing begins with these letters.
      file = fetch(`${this.dataset['files'] ?? ''}${shard}.json`).then(
        (answer) => (answer.ok ? (answer.json() as Promise<readonly PlaceAnswer[]>) : []),
        () => [],
      );
      this.#known.set(shard, file);
    }
    return file;
  }

  #show(answers: readonly PlaceAnswer[]): void {
    this.#active = -1;
    this.#list.hidden = answers.length === 0;
    this.#input.setAttribute('aria-expanded', String(answers.length > 0));
    this.#input.removeAttribute('aria-activedescendant');
    this.#list.replaceChildren(...answers.map((answer, i) => this.#option(answer, i)));
  }

  #option([, label, path, beside]: PlaceAnswer, i: number): HTMLLIElement {
    // The link is the option: one inside another could not be told apart by ear.
    const item = document.createElement('li');
    item.role = 'presentation';
    const link = document.createElement('a');
    link.id = `${this.#list.id}-${i}`;
    link.role = 'option';
    link.ariaSelected = 'false';
    link.href = `${this.dataset['places'] ?? ''}${path}`;
    link.tabIndex = -1;
    link.textContent = label;
    const note = document.createElement('span');
    note.className = 'quiet';
    note.textContent = ` ${beside}`;
    link.append(note);
    item.append(link);
    return item;
  }

  #options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll('a')];
  }

  #key(event: KeyboardEvent): void {
    const options = this.#options();
    if (event.key === 'Escape') this.#show([]);
    if (options.length === 0 || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    const step = event.key === 'ArrowDown' ? 1 : -1;
    this.#active = (this.#active + step + options.length) % options.length;
    options.forEach((option, i) => (option.ariaSelected = String(i === this.#active)));
    const active = options[this.#active];
    if (!active) return;
    this.#input.setAttribute('aria-activedescendant', active.id);
    active.scrollIntoView({ block: 'nearest' });
  }
}

customElements.define('place-finder', PlaceFinder);
