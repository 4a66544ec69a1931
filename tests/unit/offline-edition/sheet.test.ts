import { describe, expect, it } from 'vitest';
import { offlineSheet } from '../../../scripts/site/offline-edition/sheet.ts';

const face = (address: string) => ({ type: 'font/woff2', bytes: new TextEncoder().encode(address) });
const sheet = (css: string) => offlineSheet(css, face);
const data = (address: string) => `url(data:font/woff2;base64,${btoa(address)})`;

describe('a style sheet in a folder', () => {
  it('carries its faces', () => {
    expect(sheet('@font-face{font-family:A;src:local("A"),url(/x.woff2)format("woff2")}')).toBe(
      `@font-face{font-family:A;src:local("A"),${data('/x.woff2')}format("woff2")}`,
    );
    expect(sheet('a{b:url( "y 1.woff2" ) url(\'z.woff2\')}')).toBe(
      `a{b:${data('y 1.woff2')} ${data('z.woff2')}}`,
    );
  });

  it('leaves what is inside already, and words that look like addresses', () => {
    const css =
      'a{fill:url(#g);mask:url("data:image/svg+xml,<svg/>")}/* url(/x) */b::after{content:"(scripting:none)"}';
    expect(sheet(css)).toBe(css);
  });

  it('keeps the rules for pages without script, although the browser could run one', () => {
    expect(sheet('@media (scripting:none){a{b:c}}')).toBe('@media (min-width: 0){a{b:c}}');
    expect(sheet('@layer x{@media screen and ( scripting : none ){a{b:c}}}')).toBe(
      '@layer x{@media screen and (min-width: 0){a{b:c}}}',
    );
  });

  it('drops the rules for pages with script', () => {
    expect(sheet('a{b:c}@media screen and (scripting:enabled){a{b:d}}@media (scripting){x{y:z}}')).toBe(
      'a{b:c}',
    );
    expect(sheet('@media (scripting:initial-only),print{a{b:c}}')).toBe('@media print{a{b:c}}');
  });

  it('leaves other queries as they are', () => {
    const css = '@media (max-width:40rem) and (prefers-color-scheme:dark),print{a{b:c}}';
    expect(sheet(css)).toBe(css);
  });
});
