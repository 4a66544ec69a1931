/** How the site writes numbers and dates. Constants: locale en-US, time zone UTC, so every build agrees. */

const number = (options: Intl.NumberFormatOptions) => {
  const formatter = new Intl.NumberFormat('en-US', options);
  return (value: number) => formatter.format(value).replace('-', '−');
};

/** 4489 → "4,489" */
export const integer = number({ maximumFractionDigits: 0 });
/** 29.73 → "29.7" */
export const oneDecimal = number({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
/** 1.317 → "1.32" */
export const twoDecimals = number({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
/** 29.73 → "29.7%" (the value is already in percent) */
export const percent = (value: number) => `${oneDecimal(value)}%`;
/** 62 → "62%" */
export const wholePercent = (value: number) => `${integer(value)}%`;
/** Thousand tonnes to a phrase: 4489 → "4.5 million tonnes", 660 → "660,000 tonnes" */
export const tonnesFromKt = (kt: number) =>
  kt >= 1000 ? `${oneDecimal(kt / 1000)} million tonnes` : `${integer(kt * 1000)} tonnes`;
/** Tonnes to a phrase: 4867518 → "4.87 million tonnes", 224222 → "224,000 tonnes" */
export const tonnes = (t: number) =>
  t >= 1e6 ? `${twoDecimals(t / 1e6)} million tonnes` : `${integer(Math.round(t / 1000) * 1000)} tonnes`;
/** Dollars per tonne: 2419 → "$2,419" */
export const dollars = (value: number) => `$${integer(value)}`;
/** 6.81 → "6.8¢" */
export const cents = (value: number) => `${oneDecimal(value)}¢`;

const WORDS = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
  'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty',
] as const; // prettier-ignore
const TENS: Record<number, string> = { 3: 'thirty', 4: 'forty', 5: 'fifty', 6: 'sixty', 7: 'seventy', 8: 'eighty', 9: 'ninety', 2: 'twenty' }; // prettier-ignore

/** Counts up to a hundred as words for prose: 27 → "twenty-seven"; larger ones as figures. */
export function words(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= 100) return integer(value);
  const small = WORDS[value];
  if (small !== undefined) return small;
  const ten = TENS[Math.floor(value / 10)] ?? '';
  return value % 10 === 0 ? ten : `${ten}-${WORDS[value % 10] ?? ''}`;
}

/** "thirty" → "Thirty", for the beginning of a sentence. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const dayFormat = new Intl.DateTimeFormat('en-US', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const monthFormat = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** An ISO date of any precision in words: "2026-02-02" → "February 2, 2026"; "2025-05" → "May 2025". */
export function dateInWords(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (year === undefined || Number.isNaN(year)) throw new Error(`dateInWords: "${iso}" is not an ISO date`);
  if (month === undefined) return String(year);
  const date = new Date(Date.UTC(year, month - 1, day ?? 1));
  return day === undefined ? monthFormat.format(date) : dayFormat.format(date);
}

/** "a, b and c" */
export const sentenceList = (items: readonly string[]) =>
  items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] ?? ''}`;
