/** Pages as newsrooms write them, one for each way of showing a frame; each shows three charts and a plant. */
import { pagesOf, site } from './site.ts';

const inside = (path: string): string => site.origin + site.base + path;

/** A still chart, a live one on dark ground, a live one, a plant: paths below the base. */
export const SHOWN: readonly string[] = [
  'embed/steel-routes/',
  'embed/smelter-lights/',
  'embed/aluminum-share/in-1950/',
  ...pagesOf('plant-embed')
    .slice(0, 1)
    .map(({ path }) => path),
];

const frames = (attributes: string, ending = ''): string =>
  SHOWN.map((path, i) =>
    `<iframe id="f${i}" title="Chart ${i}" src="${inside(path)}${ending}" width="100%" height="150" frameborder="0" ${attributes}></iframe>`.replaceAll(
      'SecretN',
      `Secret${i}`,
    ),
  ).join('\n');
const places = (attribute: string): string =>
  SHOWN.map((path, i) => `<div id="p${i}" ${attribute}="${inside(path)}"></div>`).join('\n');

/** A page's one frame, a still chart. */
export const oneFrame = (attributes = ''): string =>
  `<iframe id="f0" title="A chart" src="${inside('embed/steel-routes/')}" width="100%" height="150" frameborder="0" ${attributes}></iframe>`;

/** Listens as Datawrapper's snippet does by its documentation: any id, the frame whose window spoke. */
const DATAWRAPPER = `addEventListener('message', function (event) {
  if (event.data['datawrapper-height'] === undefined) return;
  for (var id in event.data['datawrapper-height'])
    document.querySelectorAll('iframe').forEach(function (frame) {
      if (frame.contentWindow === event.source) frame.style.height = event.data['datawrapper-height'][id] + 'px';
    });
});`;

/** Listens as amp-iframe does by its documentation: a resizable frame that asks for a size. */
const AMP = `addEventListener('message', function (event) {
  var data = event.data;
  if (!data || data.sentinel !== 'amp' || data.type !== 'embed-size') return;
  document.querySelectorAll('iframe').forEach(function (frame) {
    if (frame.contentWindow === event.source) frame.height = data.height;
  });
});`;

/** What WordPress does with a frame it found by oEmbed, to whose address it gave a secret: no less than 200 px, no more than 1,000. */
const WORDPRESS = `addEventListener('message', function (event) {
  var data = event.data;
  if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
  document.querySelectorAll('iframe[data-secret="' + data.secret + '"]').forEach(function (frame) {
    if (event.source !== frame.contentWindow || data.message !== 'height') return;
    frame.height = Math.max(200, Math.min(1000, parseInt(data.value, 10)));
  });
});
document.querySelectorAll('iframe.wp-embedded-content').forEach(function (frame) {
  frame.addEventListener('load', function () {
    frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
  });
});`;

/** The one line that puts our script into a page. */
export const OUR_SCRIPT = `<script src="${inside('embed.js')}"></script>`;

/** Elements of ours, with a link in each. */
export const elements = (attributes = ''): string =>
  SHOWN.map((path) => {
    const [, slug = '', view = ''] = path.split('/');
    const wish = slug === 'facilities' ? `facility="${view}"` : `chart="${view ? `${slug}/${view}` : slug}"`;
    return `<hard-to-abate-chart ${wish} ${attributes}><a href="${inside('charts/')}">A chart</a></hard-to-abate-chart>`;
  }).join('\n');

export interface HostKind {
  name: string;
  path: string;
  body: string;
  /** Whether it cuts heights at WordPress's limits. */
  limits?: readonly [number, number];
}

export const HOSTS: readonly HostKind[] = [
  {
    name: 'pym.js',
    path: '/pym',
    body: `${places('data-x')}<script src="/pym.js"></script><script>
      ${SHOWN.map((path, i) => `new pym.Parent('p${i}', '${inside(path)}', {});`).join('')}</script>`,
  },
  {
    name: '@newswire/frames, by its attributes',
    path: '/frames',
    body: `${places('data-frame-src')}<script src="/frames.js"></script><script>newswireFrames.autoInitFrames();</script>`,
  },
  {
    name: '@newswire/frames, watching frames that are there, sandboxed',
    path: '/frames-watching',
    body: `${frames('sandbox="allow-scripts"')}<script src="/frames.js"></script><script>
      document.querySelectorAll('iframe').forEach(function (frame) { newswireFrames.observeIframe(frame); });</script>`,
  },
  {
    name: 'Datawrapper’s snippet',
    path: '/datawrapper',
    body: `<script>${DATAWRAPPER}</script>${frames('')}`,
  },
  { name: 'an AMP page', path: '/amp', body: `<script>${AMP}</script>${frames('sandbox="allow-scripts"')}` },
  {
    name: 'WordPress',
    path: '/wordpress',
    body: `${frames('class="wp-embedded-content" data-secret="SecretN" sandbox="allow-scripts" security="restricted"', '#?secret=SecretN')}<script>${WORDPRESS}</script>`,
    limits: [200, 1000],
  },
  { name: 'our script and plain frames', path: '/ours', body: frames('loading="lazy"') + OUR_SCRIPT },
  {
    name: 'our script and sandboxed frames',
    path: '/ours-sandboxed',
    body: frames('sandbox="allow-scripts"') + OUR_SCRIPT,
  },
  { name: 'our element', path: '/element', body: OUR_SCRIPT + elements() },
];
