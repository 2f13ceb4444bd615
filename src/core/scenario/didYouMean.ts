/** Edit distance with swaps of neighbours (optimal string alignment). */
const distance = (a: string, b: string): number => {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
};

const wordsOf = (id: string): string => id.split(/[-/.]/).sort().join(' ');

const MOST_LISTED = 12;
const LONGEST_COMPARED = 80;

/**
 * The end of a message about a word that is not known: the words it was probably meant to be, else what is known.
 * Finds misspellings and swapped words (`up-sum` for `sum-up`).
 */
export const didYouMean = (word: string, known: Iterable<string>): string => {
  const words = [...new Set(known)];
  if (words.length === 0) return '';
  const typed = word.slice(0, LONGEST_COMPARED).toLowerCase();
  const near = words
    .map((candidate) => ({
      candidate,
      steps: wordsOf(candidate) === wordsOf(typed) ? 0.5 : distance(typed, candidate),
    }))
    .filter(({ candidate, steps }) => steps <= Math.max(1.5, candidate.length / 3))
    .sort((a, b) => a.steps - b.steps)
    .slice(0, 2)
    .map(({ candidate }) => `"${candidate}"`);
  if (near.length > 0) return ` Did you mean ${near.join(' or ')}?`;
  const more = words.length > MOST_LISTED ? ', …' : '';
  return ` Known here: ${words.slice(0, MOST_LISTED).join(', ')}${more}.`;
};
