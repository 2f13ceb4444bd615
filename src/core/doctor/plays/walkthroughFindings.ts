import { formatTick } from '../../kernel/formatTick';
import { unmetExpectations } from '../../recording/unmetExpectations';
import type { SourceFile } from '../../scenario/parse/sourceFile';
import type { DoctorInput } from '../doctorInput';
import type { Finding } from '../finding';
import { findingAt } from '../findingAt';
import { wholePercent } from './wholePercent';
import type { WalkthroughPlay } from './playWalkthroughs';
import { refusedLines } from './refusedLines';

/** A learner who has to think needs a tenth of the time in reserve. */
const EXPERT_PERCENT = 90;

const linesRefused = (
  { scenario }: DoctorInput,
  source: SourceFile,
  { walkthrough, play }: WalkthroughPlay,
): Finding[] => {
  const { lines } = walkthrough;
  const late = { severity: 'error', code: 'walkthrough-after-end', values: {} } as const;
  const unplayed = [...lines.keys()]
    .filter((index) => play.halts[index] === undefined)
    .map((index) => findingAt(source, ['does', index], late));
  const refused = refusedLines(scenario, walkthrough, play).map(({ index, reason, what }) => {
    const found: Pick<Finding, 'severity' | 'code' | 'values'> =
      reason === 'visit-over'
        ? late
        : { severity: 'warning', code: 'walkthrough-refused', values: { reason, what } };
    return findingAt(source, ['does', index], found);
  });
  return [...refused, ...unplayed];
};

/** The second of two topics in one second cuts the answer to the first. */
const spokenTogether = (source: SourceFile, { walkthrough }: WalkthroughPlay): Finding[] => {
  const says = [...walkthrough.lines.entries()].filter(([, { intent }]) => intent.type === 'say');
  return says.flatMap(([index, { tick }], at) => {
    if (says[at - 1]?.[1].tick !== tick) return [];
    const code = 'walkthrough-spoken-together';
    return [findingAt(source, ['does', index], { severity: 'warning', code, values: {} })];
  });
};

/** Critical sentences that no walkthrough promises to set off. */
const criticalUnshown = (
  { rubric, sources }: DoctorInput,
  plays: readonly WalkthroughPlay[],
): Finding[] => {
  const shown = plays.flatMap(({ walkthrough }) => walkthrough.expects.critical);
  return rubric.criteria.flatMap(({ id, critical }, index) => {
    if (critical === null || shown.includes(id)) return [];
    const values = { criterion: id };
    const found = { severity: 'warning', code: 'critical-unshown', values } as const;
    return [findingAt(sources.rubric, ['criteria', index, 'critical'], found, 'key')];
  });
};

const promisesBroken = (
  { scenario }: DoctorInput,
  source: SourceFile,
  { walkthrough, play, score }: WalkthroughPlay,
): Finding[] =>
  unmetExpectations(scenario, walkthrough, play.facts, score).map(({ what, path, values }) =>
    findingAt(source, ['expects', ...path], {
      severity: 'error',
      code: `walkthrough-unmet-${what}`,
      values,
    }),
  );

const timeShort = (
  { scenario }: DoctorInput,
  source: SourceFile,
  { walkthrough, expert }: WalkthroughPlay,
): Finding[] => {
  const last = walkthrough.lines.at(-1)?.tick ?? 0;
  if (!expert || 100 * last <= EXPERT_PERCENT * scenario.endTick) return [];
  const values = { time: formatTick(last), minutes: scenario.minutes, percent: EXPERT_PERCENT };
  const at = ['does', walkthrough.lines.length - 1];
  return [findingAt(source, at, { severity: 'warning', code: 'expert-short-of-time', values })];
};

const nobodyPasses = (
  { rubric, sources }: DoctorInput,
  plays: readonly WalkthroughPlay[],
): Finding[] => {
  if (plays.some(({ expert }) => expert)) return [];
  const values = { percent: wholePercent(rubric.pass.share.n / rubric.pass.share.d) };
  return [
    findingAt(sources.rubric, ['pass'], { severity: 'warning', code: 'no-expert', values }, 'key'),
  ];
};

/** Options of a draw that no expert walkthrough meets; said once as `no-expert` when there is none at all. */
const optionsUnplayed = (
  { scenario, sources }: DoctorInput,
  plays: readonly WalkthroughPlay[],
): Finding[] => {
  const experts = plays.filter(({ expert }) => expert);
  if (experts.length === 0) return [];
  return [...scenario.draws.entries()].flatMap(([index, { id, options }]) =>
    options
      .filter((option) => !experts.some(({ draws }) => draws[id] === option.id))
      .map((option) => {
        const path = ['draws', index, 'options', option.id];
        const values = { draw: id, option: option.id };
        const found = { severity: 'warning', code: 'option-unplayed', values } as const;
        return findingAt(sources.scenario, path, found, 'key');
      }),
  );
};

/** What the walkthroughs show: lines refused, promises not kept, too little time, branches nobody walks. */
export const walkthroughFindings = (
  input: DoctorInput,
  plays: readonly WalkthroughPlay[],
): readonly Finding[] => [
  ...plays.flatMap((play) => {
    const source = input.sources.walkthroughs.get(play.walkthrough.id);
    if (source === undefined) return [];
    return [
      ...linesRefused(input, source, play),
      ...spokenTogether(source, play),
      ...promisesBroken(input, source, play),
      ...timeShort(input, source, play),
    ];
  }),
  ...nobodyPasses(input, plays),
  ...optionsUnplayed(input, plays),
  ...criticalUnshown(input, plays),
];
