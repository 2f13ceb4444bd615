import type { Result } from '../../kernel/result';
import type { FieldValue } from '../../sim/intent';
import { didYouMean } from '../didYouMean';
import { blockOf } from '../link/looseRead';
import { lineError, type LineContext, type LineError, type Word } from './lineContext';

const optionsOf = ({ known }: LineContext, options: unknown): readonly string[] => {
  if (options === 'things') return [...(known.ids.thing ?? [])];
  if (options === 'contacts') return [...(known.ids.contact ?? [])];
  return [...blockOf(options).keys()];
};

/** The value a walkthrough line fills in, by the type of the field: `a,b` for a list, the rest of the line for a text. */
export const fieldValue = (
  context: LineContext,
  id: string,
  words: readonly Word[],
  verb: Word,
): Result<FieldValue, LineError> => {
  const field = context.known.fields.get(id);
  const [first] = words;
  if (first === undefined)
    return { ok: false, error: lineError(verb, `\`fill ${id}\` needs a value after it.`) };
  const whole = words.map(({ text }) => text).join(' ');
  const type = field?.get('type');
  if (type === 'number') {
    const value = Number(whole);
    if (Number.isFinite(value)) return { ok: true, value };
    return {
      ok: false,
      error: lineError(first, `"${whole}" is not a number, which ${id} asks for.`),
    };
  }
  if (type === 'choice' || type === 'pick' || type === 'rank') {
    const options = optionsOf(context, field?.get('options'));
    const chosen = whole.split(',').map((one) => one.trim());
    // A field that offers nothing has its own message.
    const unknown = options.length === 0 ? undefined : chosen.find((one) => !options.includes(one));
    if (unknown !== undefined) {
      const message = `"${unknown}" is not an option of ${id}.${didYouMean(unknown, options)}`;
      return { ok: false, error: lineError(first, message) };
    }
    if (type !== 'choice') return { ok: true, value: chosen };
    if (chosen.length > 1) {
      return {
        ok: false,
        error: lineError(first, `${id} takes one choice, not ${chosen.length}.`),
      };
    }
  }
  return { ok: true, value: whole };
};
