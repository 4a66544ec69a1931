/** <share-link>: a field with a copy button, which shows only where copying can work; follows a live chart. */
class ShareLink extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const field = this.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
    if (!button || !field) return;
    if ('clipboard' in navigator) button.hidden = false;
    const name = button.textContent;
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(field.value).then(
        () => this.#say(button, 'Copied', name),
        () => {
          field.select();
          this.#say(button, 'Press Ctrl+C', name);
        },
      );
    });
    if (field.id !== 'share-url') return;
    const plain = field.value;
    // The address in the bar is minimal; the shared one is the canonical page with the state that differs.
    const follow = () =>
      (field.value = location.search ? location.origin + location.pathname + location.search : plain);
    document.addEventListener('chart:change', follow);
    follow();
  }

  #say(button: HTMLButtonElement, text: string, name: string | null): void {
    button.textContent = text;
    setTimeout(() => (button.textContent = name), 1600);
  }
}

customElements.define('share-link', ShareLink);
