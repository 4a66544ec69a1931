/** Names that registers keep in capitals, made readable. Shared by build and browser. */

/** Words that stay in capitals: legal forms, numerals, and the initials of companies and states that the registers hold. */
const CAPITALS = new Set(
  'LLC LP LLLP LLP PLC USA US NA SA AG NV BV LTD II III IV VI VII VIII IX XII CO2 LNG LPG NGL CHP WWTP WTE MSW IGCC CPV NRG AES BP PPG BASF AK CF CMC GCC SSAB AM NLMK EVRAZ TVA DTE PSE PSEG PPL EQT XTO OXY CITGO CHS ADM JBS RR PQ OCI LSB PCS WR HF INEOS TPC NOVA ENI EPA EME GE IBM HP EDF RWE LS CES UCSD UCLA MIT UNC NIH NREL USS USG JSW'.split(
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
    if (CAPITALS.has(bare) || /^\d/.test(word) || /\p{L}[.&]\p{L}/u.test(word) || word.length === 1)
      return word;
    const lower = word.toLowerCase();
    if (at > 0 && SMALL.has(lower)) return lower;
    if (/^mc\p{L}{3,}/u.test(lower)) return `Mc${lower.charAt(2).toUpperCase()}${lower.slice(3)}`;
    return lower.charAt(0).toUpperCase() + lower.slice(1);
  });
}
