/** A style sheet made to fit a folder: faces written into it, and the rules for pages without script made to hold. */
import postcss, { type AtRule } from 'postcss';

const SCRIPTED = /\(\s*scripting\s*(?::\s*(?:enabled|initial-only)\s*)?\)/;
const UNSCRIPTED = /\(\s*scripting\s*:\s*none\s*\)/g;
const ADDRESS = /url\(\s*(["']?)(.*?)\1\s*\)/g;

/**
 * The sheet as it stands in an edition. `file` gives the bytes and the type of what an address names: faces become
 * part of the sheet, because some browsers let no page that was opened from a folder fetch them.
 */
export function offlineSheet(
  css: string,
  file: (address: string) => { type: string; bytes: Uint8Array },
): string {
  const sheet = postcss.parse(css);
  sheet.walkAtRules('media', (rule) => {
    unscript(rule);
  });
  sheet.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(ADDRESS, (whole, _quote, address: string) => {
      if (/^(?:data:|#)/.test(address)) return whole;
      const { type, bytes } = file(address);
      return `url(data:${type};base64,${Buffer.from(bytes).toString('base64')})`;
    });
  });
  return sheet.toString();
}

/** The browser could run scripts and says so, but there are none: what asks for them goes, what does without stays. */
function unscript(rule: AtRule): void {
  const queries = rule.params.split(',').filter((query) => !SCRIPTED.test(query));
  if (queries.length === 0) rule.remove();
  else rule.params = queries.join(',').replace(UNSCRIPTED, '(min-width: 0)');
}
