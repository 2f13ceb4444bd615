/** Letters of western and central Europe, and the signs that French, Dutch and English texts use. */
const range = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));

const latin1 = range(0xa1, 0xff).replace('\u00ad', '');
// U+0149 is the one letter of the block that Inter lacks; Unicode itself advises against it.
const latinExtendedA = range(0x100, 0x17f).replace('\u0149', '');
const signs = '‘’‚“”„…–—‹›•†‰€™≥≤≠−×÷±→←↑↓✓✗′″';

/** Every character a text in the headset may use, in code point order. */
export const charset: readonly string[] = [
  ...new Set([...range(0x20, 0x7e), ...latin1, ...latinExtendedA, ...signs]),
].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));

/** Characters that no font draws by itself: `from` is drawn instead, its advance scaled. French sets one before ? ! : ; ». */
export const stands: readonly { char: string; from: string; advance: number }[] = [
  { char: '\u00a0', from: ' ', advance: 1 },
  { char: '\u202f', from: ' ', advance: 0.6 },
  { char: '\u2009', from: ' ', advance: 0.6 },
  { char: '\u2011', from: '-', advance: 1 },
];
