import type { Path } from '../parse/path';
import type { SourceFile } from '../parse/sourceFile';
import { blockOf, wordsOf } from '../link/looseRead';
import { castSource, type CastSource } from './castSource';
import { Moves } from './moves';
import { personaFold } from './personaFold';

/** Marks what is left out. */
const GONE = Symbol('left out');

type Reading = {
  readonly personas: readonly string[];
  readonly moves: Moves;
};

const isBlock = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** The text for who lives here, of a text that is written for each: `for: {her: …, him: …, others: …}`. */
const chosenText = (block: Readonly<Record<string, unknown>>, from: Path, reading: Reading) => {
  const written = blockOf(block['for']);
  const key = [...reading.personas, 'others'].find((id) => written.has(id));
  return key === undefined ? null : { value: written.get(key), from: [...from, 'for', key] };
};

const castList = (
  list: readonly unknown[],
  to: Path,
  from: Path,
  reading: Reading,
): readonly unknown[] => {
  const kept: unknown[] = [];
  for (const [index, item] of list.entries()) {
    const place = [...to, kept.length];
    const origin = [...from, index];
    const value = cast(item, place, origin, reading);
    if (value === GONE) continue;
    if (index !== kept.length && !reading.moves.has(place)) reading.moves.add(place, origin);
    kept.push(value);
  }
  const same = kept.length === list.length && kept.every((item, index) => item === list[index]);
  return same ? list : kept;
};

const castBlock = (
  block: Readonly<Record<string, unknown>>,
  to: Path,
  from: Path,
  reading: Reading,
): Readonly<Record<string, unknown>> => {
  const written = Object.entries(block);
  const kept = written.flatMap(([key, inner]): [string, unknown][] => {
    const read = cast(inner, [...to, key], [...from, key], reading);
    return read === GONE ? [] : [[key, read]];
  });
  const same = kept.length === written.length && kept.every(([key, value]) => value === block[key]);
  return same ? block : Object.fromEntries(kept);
};

/**
 * Whether an item of a list is settled by who lives here: its own `if` says not, or it is a part of `any` or `all` that
 * changes nothing. Elsewhere a condition stays and always says the same.
 */
const isSettled = (
  item: Readonly<Record<string, unknown>>,
  list: string | number | undefined,
  { personas }: Reading,
): boolean => {
  if (item['if'] !== undefined && personaFold(item['if'], personas) === false) return true;
  if (list !== 'any' && list !== 'all') return false;
  return personaFold(item, personas) === (list === 'all');
};

/** What is written, for these residents; the very same value where it is for everybody. */
const cast = (value: unknown, to: Path, from: Path, reading: Reading): unknown => {
  if (Array.isArray(value)) return castList(value, to, from, reading);
  if (!isBlock(value)) return value;
  if (typeof to.at(-1) === 'number' && isSettled(value, to.at(-2), reading)) return GONE;
  if (!isBlock(value['for'])) return castBlock(value, to, from, reading);
  const chosen = chosenText(value, from, reading);
  if (chosen === null) return GONE;
  reading.moves.add(to, chosen.from);
  return chosen.value;
};

/** Only the person who was chosen, where people are listed. */
const castPeople = (data: unknown, personas: readonly string[]): unknown => {
  const people = blockOf(data).get('people');
  if (!isBlock(data) || !Array.isArray(people)) return data;
  if (!people.some((person) => Array.isArray(blockOf(person).get('persona')))) return data;
  const chosen = people.map((person: unknown) => {
    const offered = blockOf(person).get('persona');
    if (!isBlock(person) || !Array.isArray(offered)) return person;
    return { ...person, persona: wordsOf(offered).find((id) => personas.includes(id)) };
  });
  return { ...data, people: chosen };
};

/**
 * A file as it reads for these residents: items whose `if` speaks of others are left out, texts written for each are
 * theirs. The data is the very same where nothing depends on them.
 */
export const onlyFor = (source: SourceFile, personas: readonly string[]): CastSource => {
  const moves = new Moves();
  const data = castPeople(cast(source.data, [], [], { personas, moves }), personas);
  return castSource(source, data, (path) => moves.originOf(path));
};
