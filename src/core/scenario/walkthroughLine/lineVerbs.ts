import type { Result } from '../../kernel/result';
import type { Intent, Judgement, Verdict } from '../../sim/intent';
import { didYouMean } from '../didYouMean';
import { durationTicks } from '../durationTicks';
import { refProblem } from '../link/linkRefs';
import type { RefKind } from '../refs';
import { fieldValue } from './fieldValue';
import { lineError, type LineContext, type LineError, type Word } from './lineContext';
import { judgementChoices, verbProblem } from './thingChoices';

type Read<T> = Result<T, LineError>;
type ReadLine = (context: LineContext, verb: Word) => Read<Intent>;

const fail = (
  word: Word | undefined,
  message: string,
): { readonly ok: false; readonly error: LineError } => ({
  ok: false,
  error: lineError(word, message),
});

const JUDGEMENTS: readonly Judgement[] = ['hazard', 'safe'];
const VERDICTS: readonly Verdict[] = ['low', 'ok', 'high'];

const reference = (
  { known }: LineContext,
  word: Word | undefined,
  verb: Word,
  kinds: readonly RefKind[],
  also: readonly string[] = [],
): Read<string> => {
  if (word === undefined)
    return fail(verb, `\`${verb.text}\` needs a word after it: ${kinds.join(' or ')}.`);
  const message = refProblem({ kinds, also }, word.text, known);
  return message === null ? { ok: true, value: word.text } : fail(word, message);
};

const nothingMore = (context: LineContext, count: number): LineError | null => {
  const extra = context.words[count];
  return extra === undefined
    ? null
    : lineError(extra, `"${extra.text}" is more than this line needs; take it out.`);
};

/** A verb with one id behind it. */
const withId =
  (kinds: readonly RefKind[], intent: (id: string) => Intent): ReadLine =>
  (context, verb) => {
    const id = reference(context, context.words[0], verb, kinds);
    if (!id.ok) return id;
    const extra = nothingMore(context, 1);
    return extra === null ? { ok: true, value: intent(id.value) } : { ok: false, error: extra };
  };

const alone =
  (intent: Intent): ReadLine =>
  (context) => {
    const extra = nothingMore(context, 0);
    return extra === null ? { ok: true, value: intent } : { ok: false, error: extra };
  };

/** `word value` pairs after the fixed part of a line. */
const options = (
  context: LineContext,
  from: number,
  allowed: readonly string[],
): Read<ReadonlyMap<string, Word>> => {
  const found = new Map<string, Word>();
  for (let index = from; index < context.words.length; index += 2) {
    const name = context.words[index];
    const value = context.words[index + 1];
    if (name === undefined || !allowed.includes(name.text)) {
      return fail(
        name,
        `"${name?.text ?? ''}" does not belong here.${didYouMean(name?.text ?? '', allowed)}`,
      );
    }
    if (value === undefined) return fail(name, `\`${name.text}\` needs a word after it.`);
    if (found.has(name.text)) return fail(name, `\`${name.text}\` is written twice.`);
    found.set(name.text, value);
  }
  return { ok: true, value: found };
};

const go: ReadLine = (context, verb) => {
  const place = reference(context, context.words[0], verb, ['place', 'zone']);
  const extra = nothingMore(context, 1);
  if (!place.ok) return place;
  return extra === null
    ? { ok: true, value: { type: 'go', place: place.value } }
    : { ok: false, error: extra };
};

const act: ReadLine = (context, verb) => {
  const [what, target] = context.words;
  const act = reference(context, what, verb, ['verb']);
  if (!act.ok) return act;
  const thing = reference(context, target, verb, ['entity']);
  if (!thing.ok) return thing;
  const impossible = verbProblem(context.known, act.value, thing.value);
  if (impossible !== null) return fail(what, impossible);
  const more = options(context, 2, ['with', 'at']);
  if (!more.ok) return more;
  const tool = more.value.get('with');
  const at = more.value.get('at');
  if (
    tool !== undefined &&
    !Object.hasOwn(context.registry.tools, tool.text) &&
    context.known.ids.thing?.has(tool.text) !== true
  ) {
    return fail(
      tool,
      `There is no tool or thing "${tool.text}".${didYouMean(tool.text, Object.keys(context.registry.tools))}`,
    );
  }
  if (at !== undefined) {
    const place = reference(context, at, verb, ['place']);
    if (!place.ok) return place;
  }
  return {
    ok: true,
    value: {
      type: 'do',
      verb: act.value,
      thing: thing.value,
      ...(tool === undefined ? {} : { with: tool.text }),
      ...(at === undefined ? {} : { at: at.text }),
    },
  };
};

const judge: ReadLine = (context, verb) => {
  const thing = reference(context, context.words[0], verb, ['thing']);
  if (!thing.ok) return thing;
  const verdict = context.words[1];
  const as = JUDGEMENTS.find((judgement) => judgement === verdict?.text);
  if (as === undefined)
    return fail(verdict ?? verb, 'Say whether it is a hazard or safe: judge hall-rug hazard.');
  const more = options(context, 2, ['why', 'fix']);
  if (!more.ok) return more;
  const why = more.value.get('why');
  const fix = more.value.get('fix');
  const choices = judgementChoices(context, thing.value);
  const reasons = why?.text.split(',') ?? [];
  const unknown = reasons.find((reason) => !choices.reasons.includes(reason));
  if (unknown !== undefined) {
    return fail(
      why,
      `The trainee is never offered "${unknown}" for ${thing.value}.${didYouMean(unknown, choices.reasons)}`,
    );
  }
  if (fix !== undefined && !choices.fixes.includes(fix.text)) {
    return fail(
      fix,
      `${thing.value} has no fix "${fix.text}".${didYouMean(fix.text, choices.fixes)}`,
    );
  }
  return {
    ok: true,
    value: {
      type: 'judge',
      thing: thing.value,
      as,
      ...(why === undefined ? {} : { why: reasons }),
      ...(fix === undefined ? {} : { fix: fix.text }),
    },
  };
};

const measure: ReadLine = (context, verb) => {
  const quantity = reference(context, context.words[0], verb, ['quantity']);
  if (!quantity.ok) return quantity;
  const more = options(context, 1, ['reads', 'verdict']);
  if (!more.ok) return more;
  const reads = more.value.get('reads');
  const verdict = more.value.get('verdict');
  const value = VERDICTS.find((one) => one === verdict?.text);
  if (reads !== undefined && !/^\d+(\.\d+)?$/.test(reads.text))
    return fail(reads, `"${reads.text}" is not a number.`);
  if (verdict !== undefined && value === undefined)
    return fail(verdict, `"${verdict.text}" is not one of: ${VERDICTS.join(', ')}.`);
  return {
    ok: true,
    value: {
      type: 'measure',
      quantity: quantity.value,
      ...(reads === undefined ? {} : { reads: Number(reads.text) }),
      ...(value === undefined ? {} : { verdict: value }),
    },
  };
};

const fill: ReadLine = (context, verb) => {
  const [field, ...rest] = context.words;
  const id = reference(context, field, verb, ['field']);
  if (!id.ok) return id;
  const value = fieldValue(context, id.value, rest, verb);
  if (!value.ok) return value;
  const [form = '', name = ''] = id.value.split('.');
  return { ok: true, value: { type: 'fill', form, field: name, value: value.value } };
};

const wait: ReadLine = (context, verb) => {
  const [first] = context.words;
  const ticks = durationTicks(context.words.map(({ text }) => text).join(' '));
  if (ticks === null) return fail(first ?? verb, 'A time needs its unit: wait 40s, wait 2min.');
  return { ok: true, value: { type: 'wait', ticks } };
};

/** How each verb of a walkthrough line is read. */
export const VERBS: ReadonlyMap<string, ReadLine> = new Map<string, ReadLine>([
  ['go', go],
  ['look', withId(['entity'], (thing) => ({ type: 'look', thing }))],
  ['say', withId(['topic'], (topic) => ({ type: 'say', topic }))],
  ['do', act],
  ['judge', judge],
  ['measure', measure],
  ['fill', fill],
  ['send', withId(['form'], (form) => ({ type: 'send', form }))],
  ['call', withId(['contact'], (contact) => ({ type: 'call', contact }))],
  ['hang-up', alone({ type: 'hang-up' })],
  ['wait', wait],
  ['end', alone({ type: 'end' })],
]);
