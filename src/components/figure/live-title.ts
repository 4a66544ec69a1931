/** Keeps the finding above a live chart true: the named state's finding, or the plain name between them. */
interface TitledState {
  title: string;
  [parameter: string]: string | number;
}

document.addEventListener('chart:change', (event) => {
  const figure = (event.target as Element).closest('[data-chart]');
  const heading = figure?.querySelector<HTMLElement>('[data-figure-title]');
  if (!heading) return;
  const { state } = (event as CustomEvent<{ state: Record<string, string | number> }>).detail;
  const titles = JSON.parse(heading.dataset['titles'] ?? '[]') as TitledState[];
  const match = titles.find((candidate) =>
    Object.entries(candidate).every(([name, value]) => name === 'title' || state[name] === value),
  );
  heading.textContent = match?.title ?? heading.dataset['name'] ?? '';
});
