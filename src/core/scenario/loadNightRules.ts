import type { Problem } from '../kernel/problem';
import type { Result } from '../kernel/result';
import type { NightLook, NightRules } from './nightRules';
import { nightSchema, type AuthoredLook } from './nightSchema';
import { openSource } from './parse/openSource';
import { validate } from './parse/validate';
import { GRADED_ABILITIES } from './persona';

const many = <T>(one: T | readonly T[]): readonly T[] =>
  Array.isArray(one) ? (one as readonly T[]) : [one as T];

const lookOf = (written: AuthoredLook): NightLook => {
  const { light, over, seat, noBar, wears, takes, ability } = written;
  if (light) return { look: 'light', ...light };
  if (over) {
    const { is, state = {}, edgeMm = null } = over;
    return { look: 'over', kinds: many(is), state, edgeMm };
  }
  if (seat) return { look: 'seat', ...seat };
  if (noBar) return { look: 'no-bar', ...noBar };
  if (wears !== undefined) return { look: 'wears', shoes: many(wears) };
  if (takes !== undefined) return { look: 'takes', classes: many(takes) };
  const of = GRADED_ABILITIES.find((name) => ability?.[name] !== undefined);
  if (of !== undefined) return { look: 'ability', of, is: many(ability?.[of] ?? []) };
  if (written.threshold !== undefined) return { look: 'threshold' };
  if (written.narrow !== undefined) return { look: 'narrow' };
  return written.aid === undefined ? { look: 'hurry' } : { look: 'aid-out-of-reach' };
};

/** Reads one scenarios/night/<id>.yaml. */
export const loadNightRules = (
  text: string,
  file: string,
): Result<NightRules, readonly Problem[]> => {
  const { source, problems } = openSource(file, text, 'foyer-night/1');
  if (source.data === undefined) return { ok: false, error: problems };
  const parsed = validate(source, nightSchema);
  if (!parsed.ok) return parsed;
  const { format: _format, factors, ...rules } = parsed.value;
  return {
    ok: true,
    value: {
      ...rules,
      factors: factors.map(({ if: looks, aids = null, worse = [], ...factor }) => ({
        ...factor,
        aids,
        looks: lookOf(looks),
        worse: worse.map(({ if: also, timesPerMille }) => ({ looks: lookOf(also), timesPerMille })),
      })),
    },
  };
};
