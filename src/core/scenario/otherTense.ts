/** The forms of one verb: moments are written in the past, conditions in the present, effects as orders. */
const FORMS: readonly (readonly string[])[] = [
  ['said', 'say', 'says', 'speak', 'speaks', 'spoken', 'spoke', 'tells', 'told'],
  ['interrupted', 'interrupt', 'interrupts'],
  ['entered', 'enter', 'enters', 'in'],
  ['left', 'leave', 'leaves'],
  ['reached', 'reach', 'reaches'],
  ['fell', 'fall', 'falls', 'fallen'],
  ['looked', 'look', 'looks', 'examined'],
  ['judged', 'judge', 'judges', 'flagged', 'flag'],
  ['did', 'do', 'does', 'done'],
  ['measured', 'measure', 'measures'],
  ['became', 'become', 'becomes', 'is', 'was', 'set'],
  ['given', 'give', 'gives', 'gave', 'has', 'had'],
  ['refused', 'refuse', 'refuses'],
  ['filled', 'fill', 'fills'],
  ['sent', 'send', 'sends'],
  ['called', 'call', 'calls', 'ring', 'rang'],
  ['began', 'begin', 'begins', 'begun', 'start', 'started', 'phase'],
  ['ran', 'run', 'runs'],
  ['walk', 'walks', 'walked', 'go', 'goes'],
  ['put', 'puts', 'place', 'places', 'placed'],
];

/** When the word is the same verb in another tense, how to write it here. */
export const otherTense = (word: string, known: readonly string[]): string | null => {
  if (known.includes('happened') && FORMS.some(([past]) => past === word)) {
    return ` "${word}" is a moment; a condition asks whether it happened: {happened: {${word}: …}}.`;
  }
  for (const forms of FORMS) {
    if (!forms.includes(word)) continue;
    const here = forms.find((form) => known.includes(form));
    if (here !== undefined) {
      return ` Did you mean "${here}"? (past for what happened, present for what is so, order for what to do)`;
    }
  }
  return null;
};
