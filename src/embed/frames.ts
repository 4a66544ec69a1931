/** Sizes the site's frames on a host's page and tells each its look, again when the page changes. In the host's page. */
import { lookOf } from './look';

/** No figure is higher; a message that says so is not believed. */
const HIGHEST = 20_000;

export interface Frames {
  /** Minds a frame that a search of the document might not find (inside a shadow root). */
  adopt(frame: HTMLIFrameElement): void;
  /** Looks again at how the page is dressed. */
  again(): void;
}

/** Begins to mind every frame whose address begins with `home`, now or later in the page. */
export function mindFrames(home: string): Frames {
  const { origin } = new URL(home);
  const adopted = new Set<HTMLIFrameElement>();
  const told = new WeakMap<HTMLIFrameElement, string>();
  const ours = (): HTMLIFrameElement[] =>
    [...new Set([...adopted, ...document.querySelectorAll('iframe')])].filter(
      (frame) => frame.isConnected && frame.src.startsWith(`${home}embed/`),
    );

  /** A sandboxed frame has no origin of its own: its window is proof enough. */
  const isFrom = (frame: HTMLIFrameElement, from: string): boolean =>
    from === origin || (from === 'null' && frame.hasAttribute('sandbox'));

  const say = (frame: HTMLIFrameElement, message: unknown): void =>
    frame.contentWindow?.postMessage(message, '*');

  function tell(frame: HTMLIFrameElement): void {
    const wished =
      frame.closest('hard-to-abate-chart')?.getAttribute('theme') ??
      frame.dataset['theme'] ??
      new URL(frame.src).searchParams.get('theme');
    const look = lookOf(frame, wished);
    const text = JSON.stringify(look);
    if (told.get(frame) === text) return;
    told.set(frame, text);
    say(frame, { ...look, type: 'hard-to-abate:look' });
  }

  /** A frame that has loaded, perhaps anew, knows nothing yet. */
  function greet(frame: HTMLIFrameElement): void {
    told.delete(frame);
    say(frame, { sentinel: 'amp', type: 'frames-init' });
  }

  addEventListener('message', ({ data, source, origin: from }: MessageEvent<unknown>) => {
    const frame = source && ours().find((it) => it.contentWindow === source);
    if (!frame || !isFrom(frame, from)) return;
    const { sentinel, type, height } = (data ?? {}) as Partial<Record<string, unknown>>;
    if (sentinel !== 'amp' || type !== 'embed-size') return;
    if (typeof height !== 'number' || !(height > 0 && height < HIGHEST)) return;
    frame.style.height = `${Math.ceil(height)}px`;
    tell(frame);
  });
  // Loads do not bubble, but they pass the document on their way down.
  document.addEventListener(
    'load',
    ({ target }) => {
      const frame = ours().find((it) => it === target);
      if (frame) greet(frame);
    },
    true,
  );

  let timer: ReturnType<typeof setTimeout> | undefined;
  // Some pages write to their root as they scroll: once at the end is enough.
  const again = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => ours().forEach(tell), 60);
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again);
  document.addEventListener('transitionend', ({ propertyName }) => {
    if (propertyName === 'background-color') again();
  });
  const changes = new MutationObserver(again);
  const begin = (): void => {
    // Themes are classes, data-theme or styles of the root or the body.
    for (const element of [document.documentElement, document.body])
      changes.observe(element, { attributes: true });
    ours().forEach(greet);
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin);
  else begin();

  return {
    adopt(frame) {
      adopted.add(frame);
      frame.addEventListener('load', () => greet(frame));
      for (const old of adopted) if (!old.isConnected && old !== frame) adopted.delete(old);
    },
    again,
  };
}
