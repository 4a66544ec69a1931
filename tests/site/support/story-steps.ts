/** Steps of the page that lack visible text or a visible picture. Runs in the page. */
export function unreadableSteps(): string[] {
  const visible = (element: Element | undefined | null): boolean => {
    if (!element) return false;
    const box = element.getBoundingClientRect();
    return (
      box.width > 20 &&
      box.height > 20 &&
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    );
  };
  return [...document.querySelectorAll('[data-step]')].flatMap((step) => {
    const pictures = [...step.querySelectorAll<HTMLImageElement>('img.step-drawing')];
    const words = step.querySelector('.step-text') ?? step.querySelector('p:not(.visually-hidden)');
    return [
      ...(visible(words) ? [] : [`${step.id}: no visible text`]),
      ...(pictures.some(visible) ? [] : [`${step.id}: no visible picture`]),
      ...(pictures.every((picture) => picture.naturalWidth > 100) ? [] : [`${step.id}: picture not loaded`]),
    ];
  });
}
