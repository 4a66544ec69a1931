/**
 * A picture as drawing programs read it: every style as an attribute of its mark, no style sheet, no classes,
 * nothing hidden. Text stays text. Inkscape and Illustrator know style sheets only in part. Build only.
 */
import { optimize } from 'svgo';

/** The same picture without a style sheet. Throws if a rule is left that could not be laid on its marks. */
export function editable(svg: string): string {
  const { data } = optimize(svg, {
    plugins: [
      {
        name: 'inlineStyles',
        params: { onlyMatchedOnce: false, removeMatchedSelectors: true, useMqs: [''], usePseudos: [''] },
      },
      // Rules for what this picture does not have.
      { name: 'minifyStyles', params: { usage: { force: true, classes: true, ids: true, tags: true } } },
      { name: 'convertStyleToAttrs', params: { keepImportant: false } },
      { name: 'removeAttrs', params: { attrs: ['class', 'data-.*', 'aria-hidden', 'focusable'] } },
      'removeHiddenElems',
      'removeEmptyContainers',
    ],
  });
  const left = /<style[^>]*>([\s\S]*?)<\/style>/.exec(data)?.[1] ?? '';
  // Plain rules that are left found nothing to lie on; those with conditions would be lost.
  const conditions = left.replace(/<!\[CDATA\[|\]\]>|\{[^}]*\}/g, ' ');
  if (/[@:]/.test(conditions))
    throw new Error(`a picture has rules that drawing programs may not know: ${conditions.trim()}`);
  return data
    .replace(/<style[^>]*\/>|<style[^>]*>[\s\S]*?<\/style>/g, '')
    .replace(/ style="([^"]*)"/g, (_, style: string) => {
      // What a still picture has no use for goes; anything else would be lost in it.
      const lost = style.split(';').filter((rule) => !/^\s*(transition|cursor|pointer-events)\b/.test(rule));
      if (lost.join('') !== '')
        throw new Error(`a picture has a style that no attribute can carry: ${lost.join(';')}`);
      return '';
    })
    .replace(
      / font-family="([^"]*)"/g,
      (_, family: string) => ` font-family="${family.replace(/&quot;|'/g, '').replace(/,\s*/g, ', ')}"`,
    );
}
