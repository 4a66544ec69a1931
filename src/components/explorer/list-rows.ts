/** What happens in the rows of the list: which plant is pointed at, and going through them by arrow keys. */

/** Id of the plant in whose row an event happened; −1 outside the rows. */
export function plantIdAt(event: Event): number {
  const row = (event.target as Element).closest<HTMLElement>('tr[data-plant]');
  return Number(row?.dataset['plant'] ?? -1);
}

/** Arrow keys go from name to name. */
export function walkRows(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const link = (event.target as Element).closest('.p-name a');
  const row = link?.closest('tr');
  const next = event.key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling;
  const goal = next?.querySelector<HTMLElement>('.p-name a');
  if (!goal) return;
  event.preventDefault();
  goal.focus();
}
