/**
 * <filtered-list>: a form that hides the rows of a long list that do not fit. What was chosen stands in the
 * address, defaults left out. Rows are `[data-row]` anywhere on the page, with an attribute for each field (its
 * values, parted by blanks); `[data-rows]` is hidden when all its rows are; `[data-shadow]` names the row it
 * stands for and is marked `data-out` with it.
 */
import { all, fits, readChoice, writeChoice, type Choice, type Fields, type Listed } from '@/lib/list-choice';

interface Row extends Listed {
  element: HTMLElement;
}

/** What a form offers: the values of its selects, and the words of its text fields. */
function fieldsOf(form: HTMLFormElement): Fields {
  const fields: Record<string, readonly string[] | null> = {};
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement)
      fields[field.name] = [...field.options].map((option) => option.value).filter(Boolean);
    else if (field instanceof HTMLInputElement) fields[field.name] = null;
  }
  return fields;
}

class FilteredList extends HTMLElement {
  #fields: Fields = {};
  #rows: readonly Row[] = [];

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.#fields = fieldsOf(form);
    this.#rows = [...document.querySelectorAll<HTMLElement>('[data-row]')].map((element) => ({
      element,
      text: element.textContent.toLowerCase(),
      values: (field) => element.dataset[field]?.split(' ') ?? [],
    }));
    this.hidden = false;
    const changed = () => {
      const choice = this.#chosen(form);
      history.replaceState(null, '', `${location.pathname}${writeChoice(choice)}${location.hash}`);
      this.#show(choice, []);
    };
    const read = () => {
      const { choice, notes } = readChoice(location.search, this.#fields);
      this.#fill(form, choice);
      this.#show(choice, notes);
    };
    const reset = () => {
      this.#fill(form, all(this.#fields));
      changed();
    };
    // A link to a row that the filter hides wins over the filter.
    const reach = () => {
      const wanted = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
      if (!wanted?.hidden || wanted.dataset['row'] === undefined) return;
      reset();
      wanted.scrollIntoView();
    };
    form.addEventListener('input', changed);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      reset();
    });
    addEventListener('popstate', read);
    addEventListener('hashchange', reach);
    read();
    reach();
  }

  #chosen(form: HTMLFormElement): Choice {
    const data = new FormData(form);
    return Object.fromEntries(
      Object.keys(this.#fields).map((name) => {
        const value = data.get(name);
        return [name, typeof value === 'string' ? value.trim() : ''];
      }),
    );
  }

  #fill(form: HTMLFormElement, choice: Choice): void {
    for (const [name, value] of Object.entries(choice)) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
    }
  }

  #show(choice: Choice, notes: readonly string[]): void {
    let count = 0;
    for (const row of this.#rows) {
      row.element.hidden = !fits(row, choice, this.#fields);
      if (!row.element.hidden) count += 1;
    }
    for (const group of document.querySelectorAll<HTMLElement>('[data-rows]'))
      group.hidden = !group.querySelector('[data-row]:not([hidden])');
    for (const shadow of document.querySelectorAll<HTMLElement>('[data-shadow]')) {
      const row = document.getElementById(shadow.dataset['shadow'] ?? '');
      shadow.toggleAttribute('data-out', Boolean(row?.hidden));
    }
    const { one = 'row', many = 'rows' } = this.dataset;
    const whole = this.#rows.length;
    const say = this.querySelector('[role="status"]');
    if (say)
      say.textContent =
        count === whole ? `${count} ${many}` : `${count} of ${whole} ${count === 1 ? one : many}`;
    const told = this.querySelector<HTMLElement>('.list-filter-notes');
    if (told) {
      told.textContent = notes.join(' ');
      told.hidden = notes.length === 0;
    }
  }
}

customElements.define('filtered-list', FilteredList);
