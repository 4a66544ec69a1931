/** <claim-filter>: hides the claims that do not fit; what was chosen stands in the address, the default left out. */

const NAMES = ['story', 'verdict', 'q'] as const;

class ClaimFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.hidden = false;
    this.#read(form);
    this.#show(form);
    const changed = () => {
      this.#write(form);
      this.#show(form);
    };
    form.addEventListener('input', changed);
    form.addEventListener('submit', (event) => event.preventDefault());
    addEventListener('popstate', () => {
      this.#read(form);
      this.#show(form);
    });
  }

  /** From the address to the fields; what no field offers leaves it at its default. */
  #read(form: HTMLFormElement): void {
    const asked = new URLSearchParams(location.search);
    for (const name of NAMES) {
      const field = form.elements.namedItem(name);
      const value = (asked.get(name) ?? '').slice(0, 60);
      if (field instanceof HTMLInputElement) field.value = value;
      if (field instanceof HTMLSelectElement)
        field.value = [...field.options].some((option) => option.value === value) ? value : '';
    }
  }

  #write(form: HTMLFormElement): void {
    const kept = new URLSearchParams();
    for (const [name, value] of new FormData(form))
      if (typeof value === 'string' && value.trim() !== '') kept.set(name, value.trim());
    const query = kept.toString();
    history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
  }

  #show(form: HTMLFormElement): void {
    const wanted = new FormData(form);
    const [story, verdict, typed] = NAMES.map((name) => {
      const value = wanted.get(name);
      return typeof value === 'string' ? value : '';
    });
    const words = (typed ?? '').toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const group of document.querySelectorAll<HTMLElement>('[data-claim-group]')) {
      const ofStory = story === '' || story === group.dataset['claimGroup'];
      let inGroup = 0;
      for (const list of group.querySelectorAll<HTMLElement>('[data-verdict-group]')) {
        let inList = 0;
        for (const claim of list.querySelectorAll<HTMLElement>('[data-verdict]')) {
          const text = claim.textContent.toLowerCase();
          const fits =
            ofStory &&
            (verdict === '' || verdict === claim.dataset['verdict']) &&
            words.every((word) => text.includes(word));
          claim.hidden = !fits;
          if (fits) inList += 1;
        }
        list.hidden = inList === 0;
        inGroup += inList;
      }
      group.hidden = inGroup === 0;
      count += inGroup;
    }
    const say = this.querySelector('.claim-filter-say');
    if (say) say.textContent = `${count} ${count === 1 ? 'claim' : 'claims'}`;
  }
}

customElements.define('claim-filter', ClaimFilter);
