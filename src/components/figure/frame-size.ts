/**
 * Tells the page around an embed how high it is, in the words that hosts understand, and takes
 * `?theme=dark|light` from the address. No storage, no cookie: works in sandbox="allow-scripts".
 */
const query = new URLSearchParams(location.search);
const theme = query.get('theme');
if (theme === 'dark' || theme === 'light') document.documentElement.dataset['theme'] = theme;

const pymId = query.get('childId');
const wordpressSecret = new URLSearchParams(location.hash.slice(1)).get('secret');

function send(): void {
  if (parent === window) return;
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  // A hidden tab or a folded accordion gives the frame no size; the host keeps its own until there is one.
  if (height === 0) return;
  parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
  if (pymId) parent.postMessage(`pymxPYMx${pymId}xPYMxheightxPYMx${height}`, '*');
  if (wordpressSecret) parent.postMessage({ message: 'height', value: height, secret: wordpressSecret }, '*');
}

addEventListener('message', (event) => {
  const data = event.data as unknown;
  const asked =
    data === 'frames-init' ||
    (typeof data === 'object' && data !== null && 'type' in data && data.type === 'frames-init');
  if (asked) send();
});
new ResizeObserver(send).observe(document.documentElement);
send();
