/** What happens in the rows of the list: which plant is pointed at, and going through them by arrow keys. */

/** Id of the plant in whose row an event happened; −1 outside the rows. */
export function plantIdAt(event: Event): number {
  const row = (event.target as Element).closest<HTMLElement>('tr[data-plant]');
  return Number(row?.dataset['plant'] ?? -1);
}

/** Arrow keys go from name to name. */
export function walkRows(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const links = [
    ...((event.currentTarget as Element | null)?.querySelectorAll<HTMLElement>('.p-name a') ?? []),
  ];
  const at = links.indexOf(event.target as HTMLElement);
  if (at < 0) return;
  const goal = links[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!goal) return;
  event.preventDefault();
  goal.focus();
}

/** Call it when a list is about to be made anew: who has the focus in it goes on at the same plant. */
export function keepFocus(list: HTMLElement, made: () => Promise<void>): void {
  const row = list.contains(document.activeElement)
    ? document.activeElement?.closest('tr[data-plant]')
    : null;
  const id = row?.getAttribute('data-plant');
  if (!id) return;
  const goOn = () => list.querySelector<HTMLElement>(`tr[data-plant="${id}"] a`)?.focus();
  void made().then(goOn);
}

/** Puts the focus on the first plant, or on the way out of an empty list. */
export const enterList = (list: HTMLElement, options?: FocusOptions): void =>
  list.querySelector<HTMLElement>('.p-name a, .list-empty button')?.focus(options);

/** Shows a list from its start, and goes on there by keyboard too. */
export function toStart(list: HTMLElement): void {
  list.scrollIntoView({ block: 'start' });
  enterList(list, { preventScroll: true });
}
