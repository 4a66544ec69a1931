/**
 * /embed.js, for pages of others that show our charts: one small classic script at an address that stays, compiled
 * by compile.ts. It stores nothing, asks nobody for anything, and touches only frames of this site.
 */
import { defineElement } from './element';
import { mindFrames } from './frames';

const script =
  document.currentScript ?? document.querySelector('script[src$="/embed.js"], script[src*="/embed.js?"]');

// A page with several charts may have the script several times.
if (script instanceof HTMLScriptElement && !customElements.get('hard-to-abate-chart')) {
  const home = new URL('.', script.src).href;
  defineElement(home, mindFrames(home));
}
