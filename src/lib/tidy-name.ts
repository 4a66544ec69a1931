/** Names as agencies' files shout them, set as a newspaper would. Shared by pipeline, build and browser: no imports. */

/** Short words that stay capitals, though they have a vowel and could be pronounced. */
const CAPITALS = new Set(
  (
    'ADM ADS AEP AES AFB AGC AK AMP API AR AZ BASF BP BPXA CA CEMEX CHS CITGO CPF CPV CT DC DOE DTE EIF ENI EOG EPA EQT FCA FL FMC GA GE ' +
    'GM GOM GSA JFE HECO IA IBM ICL II III IL IMTT ISP IV IX JBA JEA JERA KS KY LLC LLLC LLLP LLP LNG LP MDU MECO MGE MSW NASA NGL NRG NTE ' +
    'OCI OFS OGE ONEOK POET PSE PSEG SCA SRP SSAB TECO TVA UC UCLA UGI UNS UOP US USA USG UT VA VI VII VIII WA WEC WI WTE XI XII XTO'
  ).split(' '),
);
/** Small words, in lower case unless they come first. */
const SMALL = new Set(['OF', 'THE', 'AND', 'AT', 'FOR', 'IN', 'ON', 'BY', 'TO', 'OR', 'A', 'DU', 'DES']);
/** Without a vowel, and yet words or their abbreviations. */
const VOWELLESS = new Set(
  'FT LDFL MT PTNR PTNRS ST SVC MTN CTR DR MR MRS JR SR BROS BLVD RD LN PKWY HWY HWYS TWP LTD CNTY CTY GRP MFG PLT STN DIST SVCS PWR CRK VLY SPGS MGMT PKG RR TR DBA FLD LK LNDFLL RVR RYDR SYS'.split(
    ' ',
  ),
);

/**
 * "WHATCOM COUNTY" → "Whatcom County", "NRG TEXAS POWER LLC" → "NRG Texas Power LLC". A name that has a lower
 * case letter of its own was set by somebody and is left as it is, but for doubled spaces.
 */
export function tidyName(name: string): string {
  const text = name.trim().replace(/\s+/g, ' ');
  if (/\p{Ll}/u.test(text)) return text;
  let first = true;
  return text.replace(/[\p{L}\p{N}&'’.]+/gu, (word) => {
    const tidied = tidyWord(word, first);
    first = false;
    return tidied;
  });
}

function tidyWord(word: string, first: boolean): string {
  const bare = word.replace(/[.'’]/g, '');
  if (!first && SMALL.has(bare)) return word.toLowerCase();
  // Codes with figures (3M), initials (C., U.S.), firms joined by a sign (PG&E).
  if (/\p{N}|&/u.test(word) && !/^\d+(ST|ND|RD|TH)$/.test(word)) return word;
  if (/^(\p{L}\.)+\p{L}?$/u.test(word) || bare.length === 1) return word;
  if (CAPITALS.has(bare)) return word;
  if (!/[AEIOUY]/.test(bare) && bare.length <= 5 && !VOWELLESS.has(bare)) return word;
  const lower = word.toLowerCase();
  return lower
    .replace(/^mc(?=[^aeiou]|[aeiou]l)/, 'mc ')
    .replace(/^(o|d)['’](?=\p{L}{3})/u, (part) => `${part} `)
    .split(' ')
    .map((part) => part.replace(/^\p{L}/u, (letter) => letter.toUpperCase()))
    .join('');
}
