/**
 * In an embed: takes theme, colours and type that its address or its host wishes. Only plain colours and plain
 * lists of installed families; whether they can be read on each other the host's script has seen to.
 */

/** What a host may say; nothing about it is certain. */
export type Message = Partial<Record<string, unknown>>;

/** What may be set, by the names of tokens.css; `font` is the face of all words outside the drawing. */
const COLORS =
  'paper paper-raised paper-sunk ink ink-soft ink-faint rule grid land land-edge accent accent-mark'.split(
    ' ',
  );

const { style, dataset } = document.documentElement;

/** Wears a look, complete: what it does not name goes back to the theme's own. */
export function wearLook(look: Message): void {
  const wear = (name: string, key: string, property: string, refused: RegExp): void => {
    const value = look[key];
    const fits =
      typeof value === 'string' &&
      value.length < 200 &&
      !refused.test(value) &&
      CSS.supports(property, value);
    style.setProperty(name, fits ? value : '');
  };
  for (const name of COLORS) wear(`--${name}`, name, 'color', /[^\w\s#(),.%/-]|url|var|env|attr/i);
  wear('--font-label', 'font', 'font-family', /[^\w\s"',-]/);
  const { theme } = look;
  if (theme !== 'light' && theme !== 'dark') return;
  dataset['theme'] = theme;
  // Form controls and scroll bars, too.
  style.colorScheme = theme;
}
