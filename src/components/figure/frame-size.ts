/**
 * In an embed: tells the page around it how high it is, in the words that hosts understand, and answers those who
 * ask. No storage, no cookie, no word that throws: works in sandbox="allow-scripts".
 */
import { wearLook, type Message } from './frame-look';

const root = document.documentElement;
const query = new URLSearchParams(location.search);
// Read once: a live chart rewrites its address as it is used.
const pymId = query.get('childId');
const secret = new URLSearchParams(location.hash.slice(1)).get('secret');
const path = location.pathname.split('/embed/')[1] ?? '';

wearLook({ theme: query.get('theme') });

function send(): void {
  const { width, height: exact } = root.getBoundingClientRect();
  // A hidden tab or a folded accordion gives the frame no size; the host keeps its own until there is one.
  if (parent === window || !width || !exact) return;
  const height = Math.ceil(exact);
  const say = (message: unknown): void => parent.postMessage(message, '*');
  say({ sentinel: 'amp', type: 'embed-size', height });
  say({ 'datawrapper-height': { [path]: height } });
  if (pymId) say(`pymxPYMx${pymId}xPYMxheightxPYMx${height}`);
  // WordPress shows no more than that and cuts the rest off.
  if (secret) say({ message: 'height', value: Math.min(height, 1000), secret });
}

addEventListener('message', ({ data, source }) => {
  if (source !== parent) return;
  const word = data as Message | string | null;
  if (typeof word === 'string') {
    if (word === 'frames-init' || (pymId && word.startsWith(`pymxPYMx${pymId}xPYMxwidthxPYMx`))) send();
  } else if (word?.type === 'hard-to-abate:look') wearLook(word);
  else if (word?.type === 'frames-init' || (secret && word?.message === 'ready')) send();
});
// The height of the content, not of the window: a frame that grows wider becomes lower.
new ResizeObserver(send).observe(root);
