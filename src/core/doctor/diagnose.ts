import type { Score } from '../rubric/score';
import type { Diagnosis, Figures } from './diagnosis';
import type { DoctorInput } from './doctorInput';
import type { Finding } from './finding';
import type { FindingCode } from './findingTexts';
import { botFindings } from './plays/botFindings';
import { criterionFigures } from './plays/criterionFigures';
import { criterionFindings } from './plays/criterionFindings';
import type { LeftOut } from './plays/leaveOut';
import { leaveOutOf } from './plays/leaveOutOf';
import { playBots, type BotPlayed } from './plays/playBots';
import { playWalkthroughs, type WalkthroughPlay } from './plays/playWalkthroughs';
import { walkthroughFindings } from './plays/walkthroughFindings';
import { proofFindings } from './proofs/proofFindings';
import { sourceFindings } from './sourceFindings';

export type Depth = 'normal' | 'deep';

export type Turn = {
  /** Which resident of the scenario this is, from 0 on, of how many. */
  readonly nth: number;
  readonly of: number;
  /** Look at her only as far as a finding hangs on it: the figures of the experts' acts are those of another. */
  readonly briefly: boolean;
};

const ALONE: Turn = { nth: 0, of: 1, briefly: false };

/** The numbers of the random plays: 40 a scenario, its residents one after the other, or 200 for each before a release. */
const randomPlays = (depth: Depth, { nth, of }: Turn): readonly number[] => {
  if (depth === 'deep') return Array.from({ length: 200 }, (_, index) => index + 1);
  const [first, next] = [Math.floor((40 * nth) / of), Math.floor((40 * (nth + 1)) / of)];
  return Array.from({ length: next - first }, (_, index) => first + index + 1);
};

const failedIn = ({ critical }: Score): readonly string[] => [
  ...new Set(critical.map(({ criterion }) => criterion)),
];

const walkthroughFigures = ({ walkthrough, play, score, draws, expert }: WalkthroughPlay) => ({
  id: walkthrough.id,
  expert,
  draws,
  share: score.share,
  passed: score.passed,
  critical: failedIn(score),
  lastTick: walkthrough.lines.at(-1)?.tick ?? play.facts.at(-1)?.tick ?? 0,
});

const randomFigures = (plays: readonly BotPlayed[]): Figures['random'] => {
  const shares = plays.map(({ score }) => score.share);
  return {
    plays: plays.length,
    mean: shares.reduce((sum, share) => sum + share, 0) / Math.max(shares.length, 1),
    max: Math.max(0, ...shares),
    passed: plays.flatMap(({ name, score }) =>
      name.by === 'random' && score.passed ? [{ seed: name.seed, draws: name.draws }] : [],
    ),
  };
};

const figuresOf = (
  { scenario, rubric }: DoctorInput,
  walks: readonly WalkthroughPlay[],
  bots: readonly BotPlayed[],
  left: readonly LeftOut[],
): Figures => {
  const plays = [...walks, ...bots, ...left.flatMap(({ played }) => played)];
  return {
    pass: rubric.pass.share.n / rubric.pass.share.d,
    endTick: scenario.endTick,
    criteria: rubric.criteria.map((criterion, index) => criterionFigures(criterion, index, plays)),
    walkthroughs: walks.map(walkthroughFigures),
    bots: bots.flatMap(({ name, score }) => {
      if (name.by === 'random') return [];
      const { share, passed } = score;
      return [{ bot: name.by, draws: name.draws, share, passed, critical: failedIn(score) }];
    }),
    random: randomFigures(bots.filter(({ name }) => name.by === 'random')),
    leftOut: left.map(({ figures }) => figures),
  };
};

/** What plays only suspect is not said beside what was proved of the same criterion. */
const PROVED: Partial<Readonly<Record<FindingCode, readonly FindingCode[]>>> = {
  'criterion-never-counts': ['criterion-excluded'],
  'criterion-unearned': ['criterion-never-full', 'criterion-too-late'],
  'criterion-unlost': ['mistake-impossible'],
  'critical-unshown': ['critical-never', 'critical-never-lost'],
};

const isProved = ({ code, values }: Finding, proofs: readonly Finding[]): boolean =>
  proofs.some(
    (proof) =>
      PROVED[code]?.includes(proof.code) === true &&
      proof.values['criterion'] === values['criterion'],
  );

const byPlace = (a: Finding, b: Finding): number =>
  a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;

/**
 * Everything the doctor can tell about a scenario that has no error of its own: what can be shown without playing, and
 * what walkthroughs and bots show by playing. Pure: the same files give the same diagnosis.
 */
export const diagnose = (
  input: DoctorInput,
  { depth, turn = ALONE }: { readonly depth: Depth; readonly turn?: Turn },
): Diagnosis => {
  const walks = playWalkthroughs(input);
  const bots = playBots(input, randomPlays(depth, turn));
  const extent = depth === 'deep' ? 'all' : turn.briefly ? 'briefly' : 'one-by-one';
  const left = leaveOutOf(input, walks, bots, extent);
  const figures = figuresOf(input, walks, bots, left);
  const proofs = proofFindings(input);
  const told = [...proofs, ...walkthroughFindings(input, walks)];
  const suspected = criterionFindings(input, figures);
  const findings = [
    ...[...told, ...suspected].filter((one) => !isProved(one, told)),
    ...sourceFindings(input),
    ...botFindings(input, figures, depth === 'deep'),
  ];
  return { findings: findings.toSorted(byPlace), figures };
};
