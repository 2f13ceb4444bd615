import type { Result } from '../../kernel/result';
import type { FieldValue } from '../../sim/intent';
import { didYouMean } from '../didYouMean';
import { optionsOf } from '../link/optionsOf';
import { lineError, type LineContext, type LineError, type Word } from './lineContext';
import { rowsValue } from './rowsValue';

/**
 * The value a walkthrough line fills in, by the type of the field: `a,b` for a list, the rest of the line for a text,
 * `column=value, column=value; …` for rows.
 */
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
  if (field !== undefined && type === 'rows') {
    // The gaps between words are kept, so that a message points at the right column.
    const text = words.reduce(
      (line, word) => line.padEnd(word.column - first.column) + word.text,
      '',
    );
    return rowsValue(context, field, { text, column: first.column });
  }
  if (type === 'number') {
    const value = Number(whole);
    if (Number.isFinite(value)) return { ok: true, value };
    return {
      ok: false,
      error: lineError(first, `"${whole}" is not a number, which ${id} asks for.`),
    };
  }
  if (type === 'choice' || type === 'pick' || type === 'rank') {
    const options = [...(field === undefined ? [] : (optionsOf(field, context.known) ?? []))];
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
