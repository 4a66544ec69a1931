/** What is cut from which file: the faces of the page, the faces of the pictures, and their stand-ins. */

const GOOGLE = 'node_modules/@expo-google-fonts';
const FONTSOURCE = 'node_modules/@fontsource-variable';

const range = (from: number, to: number): string =>
  String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, i) => from + i));

const ASCII = range(0x20, 0x7e);
const PUNCTUATION = '\u00a0–—‘’“”…•·';
const SIGNS = '×÷−±≈≤≥°²³½¼¾‰€£¢§©№';
const INFERIORS = '₀₁₂₃₄₅₆₇₈₉';
const ARROWS = '→←↑↓↗';
const THIN_SPACES = '\u2009\u202f';
/** The accented letters of names in the Americas and of the languages that the sources cite. */
const ACCENTED = 'áàâäãåçéèêëíîïñóôöøúüÁÅÇÉÍÑÓÖØÚÜß';

/** Everything that a reader may meet; what a face lacks of it, the stack behind it draws. */
export const CHARACTERS = ASCII + PUNCTUATION + SIGNS + INFERIORS + ARROWS + THIN_SPACES + ACCENTED;

/** The characters whose pairs are measured; accented ones are rare enough to go unkerned. */
export const KERNED = ASCII.replace(/[`~^{}|\\@#<>_=*[\]"]/g, '') + '–—’“”';

export interface Source {
  /** Path from the repository’s root. */
  file: string;
  /** Add what the file lacks of the characters here: see `completed` in fonts.ts. */
  complete?: true;
}

const publicSans = (folder: string, name: string): Source => ({
  file: `${GOOGLE}/public-sans/${folder}/PublicSans_${name}.ttf`,
  complete: true,
});
const sourceSerif = (name: string): Source => ({
  file: `${GOOGLE}/source-serif-4/${name}/SourceSerif4_${name}.ttf`,
});
const BIG_SHOULDERS_800: Source = {
  file: `${GOOGLE}/big-shoulders-display/BigShouldersDisplay_800ExtraBold.ttf`,
  complete: true,
};

export interface PageFace extends Source {
  /** File name below `src/styles/fonts`, without its ending. */
  name: string;
  family: string;
  /** As in CSS. Files that complete one another must say the same range, or a browser takes only one. */
  weight: string;
  characters: string;
  features: string[];
  axes?: Record<string, { min: number; max: number }>;
}

/**
 * Static cuts where a variable file would weigh more than the weights in use: display is only ever 800, text
 * 400 and now and then 600. Labels use every weight, so Public Sans stays variable; its published variable
 * file lacks ₂, ≈ and →, which come in a file of their own, fetched only where they occur.
 */
export const PAGE_FACES: PageFace[] = [
  {
    ...BIG_SHOULDERS_800,
    name: 'big-shoulders-display',
    family: 'Big Shoulders Display',
    weight: '600 900',
    characters: ASCII + PUNCTUATION + '×−±≈≤≥°½¼¾€£₂→←↑↓áéíñóöüÉ',
    features: ['kern'],
  },
  {
    ...sourceSerif('400Regular'),
    name: 'source-serif-4',
    family: 'Source Serif 4',
    weight: '200 549',
    characters: CHARACTERS,
    features: ['kern', 'liga', 'tnum'],
  },
  {
    ...sourceSerif('600SemiBold'),
    name: 'source-serif-4-semibold',
    family: 'Source Serif 4',
    weight: '550 900',
    characters: CHARACTERS,
    features: ['kern', 'liga', 'tnum'],
  },
  {
    file: `${FONTSOURCE}/public-sans/files/public-sans-latin-wght-normal.woff2`,
    name: 'public-sans',
    family: 'Public Sans',
    weight: '400 700',
    characters: ASCII + PUNCTUATION + '×÷−±°²³½¼¾€£¢§©' + ACCENTED,
    features: ['kern', 'tnum'],
    axes: { wght: { min: 400, max: 700 } },
  },
  {
    ...publicSans('500Medium', '500Medium'),
    name: 'public-sans-signs',
    family: 'Public Sans',
    weight: '400 700',
    characters: '≈≤≥‰№' + INFERIORS + ARROWS + THIN_SPACES,
    features: ['tnum'],
  },
];

export interface PictureFace extends Source {
  name: string;
  family: string;
  weight: number;
  /** The key that `src/lib/text-measure.ts` knows it by. */
  measure: string;
}

const picture = (source: Source, family: string, weight: number, measure: string): PictureFace => ({
  ...source,
  name: `${family.toLowerCase().replaceAll(' ', '-')}-${weight}`,
  family,
  weight,
  measure,
});

/** Static faces for resvg, which reads neither WOFF2 nor an axis. */
export const PICTURE_FACES: PictureFace[] = [
  picture(publicSans('400Regular', '400Regular'), 'Public Sans', 400, 'label'),
  picture(publicSans('600SemiBold', '600SemiBold'), 'Public Sans', 600, 'label-semibold'),
  picture(publicSans('700Bold', '700Bold'), 'Public Sans', 700, 'label-bold'),
  picture(BIG_SHOULDERS_800, 'Big Shoulders Display', 800, 'display'),
  picture(sourceSerif('400Regular'), 'Source Serif 4', 400, 'text'),
  picture(sourceSerif('600SemiBold'), 'Source Serif 4', 600, 'text-semibold'),
];

export interface StandIn {
  /** The web font it stands in for. */
  family: string;
  /** Its own name in the stack. */
  name: string;
  weight: string;
  /** Installed fonts of one width: the common name first, then those cut to the same widths. */
  local: string[];
  /** Mean advance per character of English prose (`SAMPLE` in fonts.ts; for capitals its letters), in em. */
  advance: number;
  /** The picture face whose widths and heights it takes on. */
  like: string;
  /** For capitals alone, which another cut of face may narrow much more than its small letters. */
  capitals?: boolean;
}

const SANS = ['Arial', 'Liberation Sans', 'Arimo', 'Helvetica'];
const SANS_BOLD = ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Arimo Bold', 'Helvetica Bold'];
const TIMES = ['Times New Roman', 'Liberation Serif', 'Tinos', 'Times'];
const TIMES_BOLD = ['Times New Roman Bold', 'Liberation Serif Bold', 'Tinos Bold', 'Times Bold'];

/** Measured once on Liberation Sans and Serif, which share the widths of Arial and Times; Georgia by ratio. */
export const STAND_INS: StandIn[] = [
  standIn('Public Sans', 'Arial', '100 549', SANS, 0.4376, 'label'),
  standIn('Public Sans', 'Arial', '550 900', SANS_BOLD, 0.4712, 'label-semibold'),
  standIn('Source Serif 4', 'Georgia', '100 549', ['Georgia', 'Gelasio'], 0.442, 'text'),
  standIn('Source Serif 4', 'Georgia', '550 900', ['Georgia Bold', 'Gelasio Bold'], 0.501, 'text-semibold'),
  standIn('Source Serif 4', 'Times', '100 549', TIMES, 0.3985, 'text'),
  standIn('Source Serif 4', 'Times', '550 900', TIMES_BOLD, 0.4223, 'text-semibold'),
  // A little narrower than by the prose sample: headlines are what it stands in for.
  standIn('Big Shoulders Display', 'Arial', '100 900', SANS_BOLD, 0.4785, 'display'),
  // Titles are set in capitals: without this they are a fifth too wide, and a line more until the font is there.
  { ...standIn('Big Shoulders Display', 'Arial', '100 900', SANS_BOLD, 0.682, 'display'), capitals: true },
];

function standIn(
  family: string,
  base: string,
  weight: string,
  local: string[],
  advance: number,
  like: string,
): StandIn {
  return { family, name: `${family} as ${base}`, weight, local, advance, like };
}
