import type { Problem } from '../../kernel/problem';
import { TICKS_PER_SECOND, type Tick } from '../../kernel/tick';
import type { Registry } from '../../registry/registry';
import { blockOf, blocksOf, namedBlocks } from '../link/looseRead';
import type { Vocabulary } from '../link/vocabulary';
import type { SourceFile } from '../parse/sourceFile';
import type { Walkthrough, WalkthroughLine } from '../walkthrough';
import type { AuthoredWalkthrough } from '../walkthroughSchema';
import { parseLine } from '../walkthroughLine/parseLine';
import { deepFreeze } from './deepFreeze';
import { idList } from './idList';
import { ratersOf } from './ratersOf';
import { percentOf } from './percentOf';
import { createPatterns } from './patterns';

const TICKS_PER_MINUTE = 60 * TICKS_PER_SECOND;

type Compiled = { readonly walkthrough: Walkthrough; readonly problems: readonly Problem[] };

/** What else the walkthrough is read against. */
export type WalkthroughContext = {
  readonly id: string;
  readonly known: Vocabulary;
  readonly registry: Registry;
  /** scenario.yaml and rubric.yaml as read. */
  readonly scenario: unknown;
  readonly rubric: unknown;
  /** The residents who are there. */
  readonly personas: readonly string[];
};

const readLines = (
  source: SourceFile,
  written: AuthoredWalkthrough,
  { known, registry, scenario }: WalkthroughContext,
): { readonly lines: readonly WalkthroughLine[]; readonly problems: readonly Problem[] } => {
  const lines: WalkthroughLine[] = [];
  const problems: Problem[] = [];
  let latest: Tick = 0;
  const minutes = Number(blockOf(scenario).get('minutes'));
  const endTick = minutes * TICKS_PER_MINUTE;
  for (const [index, text] of written.does.entries()) {
    const path = ['does', index];
    const parsed = parseLine(text, known, registry);
    if (!parsed.ok) {
      const { column, message } = parsed.error;
      problems.push(source.problem('error', path, message, 'value', column));
      continue;
    }
    const { tick, intent } = parsed.value;
    if (tick < latest) {
      problems.push(
        source.problem(
          'error',
          path,
          'This line comes earlier than the one before it; put the lines in the order of time.',
        ),
      );
    }
    if (tick > endTick) {
      problems.push(
        source.problem(
          'error',
          path,
          'This line comes after the visit has ended; see `minutes` in scenario.yaml.',
        ),
      );
    }
    latest = tick;
    lines.push({ tick, intent, line: source.problem('error', path, '').line });
  }
  return { lines, problems };
};

const drawProblems = (
  source: SourceFile,
  written: AuthoredWalkthrough,
  scenario: unknown,
): Problem[] => {
  const draws = new Map(
    namedBlocks(blockOf(scenario).get('draws')).map(([id, draw]) => [
      id,
      blockOf(draw.get('options')),
    ]),
  );
  return Object.entries(written.draws ?? {}).flatMap(([draw, option]) => {
    const options = draws.get(draw);
    if (options === undefined) {
      return [source.problem('error', ['draws', draw], `There is no draw "${draw}".`, 'key')];
    }
    if (options.has(option)) return [];
    const known = [...options.keys()].join(', ') || 'none';
    const message = `The draw "${draw}" has no option "${option}": ${known}.`;
    return [source.problem('error', ['draws', draw], message)];
  });
};

const ratingProblems = (
  source: SourceFile,
  written: AuthoredWalkthrough,
  rubric: unknown,
): Problem[] => {
  const criteria = blocksOf(blockOf(rubric).get('criteria'));
  return Object.entries(written.ratings ?? {}).flatMap(([id, level]) => {
    const criterion = criteria.find((one) => one.get('id') === id);
    if (criterion === undefined) return [];
    const raters = ratersOf(Object.fromEntries(criterion));
    if (!raters.includes('trainer')) {
      const message =
        raters.length === 0
          ? `"${id}" is not rated by a person, so it takes no level.`
          : `"${id}" is rated by ${raters.join(', ')}; the ratings of a walkthrough are the trainer's.`;
      return [source.problem('error', ['ratings', id], message, 'key')];
    }
    const levels = [...blockOf(blockOf(criterion.get('rated')).get('levels')).keys()];
    if (levels.length === 0 || levels.includes(String(level))) return [];
    const message = `"${id}" has no level ${level}. Its levels: ${levels.join(', ')}.`;
    return [source.problem('error', ['ratings', id], message)];
  });
};

/** `95%` and 0.95 are the same share. */
const shareOf = (written: string | number): number => {
  if (typeof written === 'number') return written;
  const { n, d } = percentOf(written);
  return n / d;
};

/** Reads the lines of a walkthrough and compiles what it expects. */
export const compileWalkthrough = (
  source: SourceFile,
  written: AuthoredWalkthrough,
  context: WalkthroughContext,
): Compiled => {
  const { lines, problems: lineProblems } = readLines(source, written, context);
  const problems = [
    ...lineProblems,
    ...drawProblems(source, written, context.scenario),
    ...ratingProblems(source, written, context.rubric),
  ];
  const scenarioId = blockOf(context.scenario).get('id');
  if (typeof scenarioId === 'string' && scenarioId !== written.scenario) {
    const message = `This walkthrough is for "${written.scenario}", the scenario beside it is "${scenarioId}".`;
    problems.push(source.problem('error', ['scenario'], message));
  }
  const { score, critical, met, notMet, happens } = written.expects;
  const patterns = createPatterns(context.personas);
  const moment = happens === undefined ? undefined : patterns.moment(happens);
  if (patterns.latches.length > 0) {
    problems.push(
      source.problem(
        'error',
        ['expects', 'happens'],
        '`happened` cannot be asked here; name the moment itself.',
      ),
    );
  }
  const walkthrough: Walkthrough = {
    id: context.id,
    shows: written.shows,
    draws: { ...written.draws },
    seed: written.seed ?? 1,
    lines,
    ratings: { ...written.ratings },
    expects: {
      score: {
        ...(score.atLeast === undefined ? {} : { atLeast: shareOf(score.atLeast) }),
        ...(score.atMost === undefined ? {} : { atMost: shareOf(score.atMost) }),
      },
      critical: critical === 'none' ? [] : idList(critical),
      met: met ?? [],
      notMet: notMet ?? [],
      ...(moment === undefined ? {} : { happens: moment }),
    },
  };
  return { walkthrough: deepFreeze(walkthrough), problems };
};
