/** Names that registers keep in capitals, made readable. Shared by build and browser. */

/** Words with a vowel that stay in capitals: legal forms, numerals, initials of companies in the registers. */
const CAPITALS = new Set(
  'LLC LLLP LLP US USA NA SA AG II III IV VI VII VIII IX XII CO2 AES BASF AK AM ADM OCI INEOS TPC NOVA ENI EPA EME GE IBM EDF CITGO EOG OGE UNS CII FCA JERA ISP UOP UGI ICL ICM AGC MIT UCLA UNC UC JFE DTE PSE PSEG PQ USS USG EIF AFB TVA RTX ECO USAF NASA CPI'.split(
    ' ',
  ),
);
/** Shortened words, which are no initials although they have no vowel. */
const SHORTENED = new Set(
  'ST MT FT DR JR SR RD LTD PLT STN LDFL MGMT CNTY CTY MFG CTR SVC PTNR PWR BLDG BRDG NGTS HWY GRP MKTG TRTMT WTR STN'.split(
    ' ',
  ),
);
const SMALL = new Set(['of', 'and', 'the', 'at', 'in', 'on', 'for', 'de', 'la', 'del', 'du']);

/**
 * "WHATCOM COUNTY" → "Whatcom County", "U S STEEL CORP" → "U S Steel Corp". A name that has small letters is
 * left as it is, because someone has chosen them.
 */
export function tidyName(name: string): string {
  const text = name.trim().replace(/\s+/g, ' ');
  if (/\p{Ll}/u.test(text)) return text;
  return text.replace(/[\p{L}\p{N}'’&.]+/gu, (word, at: number) => {
    const bare = word.replace(/\.$/, '');
    // Short words without a vowel are initials: NRG, PPG, CF.
    const initials = bare.length <= 4 && !/[AEIOUY]/.test(bare) && !SHORTENED.has(bare);
    if (
      initials ||
      CAPITALS.has(bare) ||
      /^\d/.test(word) ||
      /\p{L}[.&]\p{L}/u.test(word) ||
      word.length === 1
    )
      return word;
    const lower = word.toLowerCase();
    if (at > 0 && SMALL.has(lower)) return lower;
    if (/^mc\p{L}{3,}/u.test(lower)) return `Mc${lower.charAt(2).toUpperCase()}${lower.slice(3)}`;
    return lower.charAt(0).toUpperCase() + lower.slice(1);
  });
}
