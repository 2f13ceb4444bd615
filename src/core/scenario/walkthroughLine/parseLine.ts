import { TICKS_PER_SECOND, type Tick } from '../../kernel/tick';
import type { Result } from '../../kernel/result';
import type { Registry } from '../../registry/registry';
import type { Intent } from '../../sim/intent';
import { didYouMean } from '../didYouMean';
import type { Vocabulary } from '../link/vocabulary';
import { lineError, type LineError, type Word } from './lineContext';
import { VERBS } from './lineVerbs';

const SECONDS_PER_MINUTE = 60;
const TIME = /^(\d{1,3}):([0-5]\d)$/;
const SHAPE = 'Write a line as "m:ss verb what", like 0:30 say introduce.';

const wordsIn = (line: string): Word[] =>
  [...line.matchAll(/\S+/g)].map((match) => ({ text: match[0], column: match.index }));

export type ParsedLine = { readonly tick: Tick; readonly intent: Intent };

/** Reads `1:30 judge hall-rug hazard why trips-over-edge fix tape` against the ids of the scenario. */
export const parseLine = (
  line: string,
  known: Vocabulary,
  registry: Registry,
): Result<ParsedLine, LineError> => {
  const [time, verb, ...words] = wordsIn(line);
  const match = TIME.exec(time?.text ?? '');
  if (time === undefined || match === null || verb === undefined) {
    return { ok: false, error: lineError(match === null ? time : undefined, SHAPE) };
  }
  const read = VERBS.get(verb.text);
  if (read === undefined) {
    const hint = didYouMean(verb.text, VERBS.keys());
    return {
      ok: false,
      error: lineError(verb, `"${verb.text}" is not something a trainee can do.${hint}`),
    };
  }
  const intent = read({ words, known, registry }, verb);
  if (!intent.ok) return intent;
  const seconds = Number(match[1]) * SECONDS_PER_MINUTE + Number(match[2]);
  return { ok: true, value: { tick: seconds * TICKS_PER_SECOND, intent: intent.value } };
};
