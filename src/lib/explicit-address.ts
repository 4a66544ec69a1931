/**
 * A state written out whole, for links that are passed on: the bar of the browser leaves defaults out, but a default
 * may change later, and a shared link must go on to show what was shared. Imports nothing: it goes to the browser.
 */

/** "?year=1990&industry=steel". An empty position says nothing and stays out; "" if nothing is left. */
export function explicitAddress(state: Readonly<Record<string, string | number>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(state)) if (value !== '') query.set(name, String(value));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
