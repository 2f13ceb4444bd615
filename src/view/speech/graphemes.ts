import type { Locale } from '../../core/kernel/texts';
import type { Viseme } from './viseme';

type Table = Readonly<Record<string, readonly Viseme[]>>;

/** `spell({A: 'a aa'})` gives `a` and `aa` the shape A. Shapes joined by `+` follow one another. */
const spell = (rows: Readonly<Record<string, string>>): Table =>
  Object.fromEntries(
    Object.entries(rows).flatMap(([shapes, graphemes]) => {
      const visemes = shapes === '-' ? [] : (shapes.split('+') as Viseme[]);
      return graphemes.split(' ').map((grapheme) => [grapheme, visemes] as const);
    }),
  );

/** What every language of Foyer shares. */
const COMMON = {
  MBP: 'm b p mm bb pp',
  FV: 'f v w ff ph',
  LN: 'l n d t r ll nn dd tt rr',
  S: 's z ss',
};

const FRENCH: Table = spell({
  ...COMMON,
  A: 'a à â an en am em ean aon',
  E: 'é è ê ë e ai ei in im ain ein un eai et er',
  I: 'i î ï y ie',
  O: 'o ô au eau on om',
  U: 'u û ù ou où oû eu eû oeu œu œ',
  'U+A': 'oi oî oy',
  'U+E': 'oin ui',
  S: `${COMMON.S} ch j ç sc x`,
  LN: `${COMMON.LN} gn`,
  '-': 'g c k q qu gu h',
});

const DUTCH: Table = spell({
  ...COMMON,
  A: 'a aa',
  E: 'e ee é è ë eh',
  I: 'i ie y ï',
  O: 'o oo ó',
  U: 'u uu oe eu ü',
  'E+I': 'ij ei ĳ',
  'O+I': 'ui ooi oi',
  'O+U': 'ou au ouw auw',
  'A+I': 'ai aai',
  S: `${COMMON.S} sch sj j x c`,
  '-': 'g ch k h ng q',
});

const ENGLISH: Table = spell({
  ...COMMON,
  A: 'a ar ah u au',
  E: 'e ea eh er ai ay ey',
  I: 'i ee ie y ea',
  O: 'o or aw oa',
  U: 'oo ou ew ue',
  'O+U': 'ow ough',
  'A+I': 'igh',
  'O+I': 'oi oy',
  LN: `${COMMON.LN} th`,
  S: `${COMMON.S} sh ch j c x tch`,
  '-': 'g k h ng q gh',
});

/** Letters to shapes of the mouth, per language. An empty shape is a sound made behind the lips. */
export const GRAPHEMES: Readonly<Record<Locale, Table>> = { fr: FRENCH, nl: DUTCH, en: ENGLISH };
