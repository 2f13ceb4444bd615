/** What has been keyed in of a number or of a time of day. */
export type Keyed = { readonly type: 'number' | 'time'; readonly written: string };

const LONGEST = 6;
const FIGURES_OF_TIME = 4;

/** What stands there after one more key; a key that makes no sense changes nothing. `back` takes the last sign away. */
export const keyed = ({ type, written }: Keyed, key: string): string => {
  if (type === 'time') {
    const before = written.replace(':', '');
    const figures = key === 'back' ? before.slice(0, -1) : `${before}${key}`;
    const kept = figures.slice(0, FIGURES_OF_TIME);
    return kept.length < 3 ? kept : `${kept.slice(0, 2)}:${kept.slice(2)}`;
  }
  if (key === 'back') return written.slice(0, -1);
  if (written.length >= LONGEST || (key === '.' && written.includes('.'))) return written;
  return key === '.' && written === '' ? '0.' : `${written}${key}`;
};
