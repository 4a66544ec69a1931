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
  const title = match?.title ?? heading.dataset['name'] ?? '';
  // On the chart's own page the same words are the page's title.
  document.title = document.title.replace(heading.textContent.trim(), () => title);
  heading.textContent = title;
});
