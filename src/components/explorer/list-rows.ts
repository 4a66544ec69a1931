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
