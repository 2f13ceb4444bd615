import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { buildId } from '../../tools/buildId';
import { playLines } from '../core/doctor/plays/playLines';
import { refusedLines } from '../core/doctor/plays/refusedLines';
import { refusalTexts } from '../core/doctor/plays/refusalTexts';
import { formatTick } from '../core/kernel/formatTick';
import { playWalkthrough } from '../core/recording/playWalkthrough';
import { unmetExpectations } from '../core/recording/unmetExpectations';
import type { Score } from '../core/rubric/score';
import { scoreRecording } from '../core/rubric/scoreRecording';
import type { Loaded } from '../core/scenario/loadScenario';
import type { Walkthrough } from '../core/scenario/walkthrough';
import { findScenario } from './findScenario';
import { playArguments, type PlayArguments } from './playArguments';
import { readProject } from './readProject';
import { scoreFields } from './scoreFields';

const fail = (...lines: readonly string[]): void => {
  console.error(lines.join('\n'));
  process.exitCode = 1;
};

const rounded = (ms: number): number => Math.round(ms * 100) / 100;

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const inWords = (name: string, score: Score, ticks: number, ms: number): string => {
  const { detection, critical } = score;
  const failures = [...new Set(critical.map(({ criterion }) => criterion))].join(', ') || 'none';
  return [
    `${name}: ${percent(score.share)}, ${score.passed ? 'passed' : 'not passed'}; critical failures: ${failures}`,
    `  hits ${detection.hits.length}, misses ${detection.misses.length}, false alarms ${detection.falseAlarms.length}, correct rejections ${detection.correctRejections.length}`,
    ...score.criteria.map(
      ({ id, status, points, of }) =>
        `  ${id}: ${status}, ${points === null ? '-' : points.toFixed(2)} of ${of}`,
    ),
    `  ${formatTick(ticks)} of visit in ${ms} ms`,
  ].join('\n');
};

/** Lines that were refused, each with its line in the file and why. */
const refusedOf = (loaded: Loaded, walkthrough: Walkthrough) =>
  refusedLines(loaded.scenario, walkthrough, playLines(loaded, walkthrough)).map(
    ({ index, reason, what }) => ({
      line: walkthrough.lines[index]?.line ?? 0,
      reason,
      message: refusalTexts[reason].en.replace('{what}', () => what),
    }),
  );

const save = (file: string, text: string): void => {
  try {
    writeFileSync(file, text);
  } catch (error) {
    fail(`${file}: The recording cannot be saved here (${String(error)}).`);
  }
};

const play = (loaded: Loaded, walkthrough: Walkthrough, options: PlayArguments): void => {
  const { scenario, rubric } = loaded;
  const meta = {
    id: randomUUID(),
    engine: buildId(),
    startedAt: new Date().toISOString(),
    locale: 'fr',
  } as const;
  const begin = performance.now();
  const recording = playWalkthrough({ scenario, rubric }, walkthrough, meta);
  const { facts, ratings, lastTick } = recording;
  const score = scoreRecording({ scenario, rubric, facts, ratings });
  const ms = rounded(performance.now() - begin);
  const name = `${scenario.id}/${walkthrough.id}`;
  const refused = refusedOf(loaded, walkthrough);
  if (options.json) {
    const hash = recording.hashes.at(-1)?.[1] ?? '';
    const row = {
      scenario: scenario.id,
      persona: scenario.persona,
      walkthrough: walkthrough.id,
      ...scoreFields(score),
    };
    console.log(JSON.stringify({ ...row, hash, ticks: lastTick, ms, refused }));
  } else {
    console.log(inWords(name, score, lastTick, ms));
    for (const { line, message } of refused) console.log(`  line ${line} was refused: ${message}`);
  }
  if (options.out !== null) save(options.out, `${JSON.stringify(recording)}\n`);
  const unmet = unmetExpectations(scenario, walkthrough, facts, score);
  if (unmet.length > 0) fail(...unmet.map(({ sentence }) => `${name}: ${sentence}`));
};

const run = (options: PlayArguments): void => {
  const project = readProject(process.cwd());
  const found = findScenario(project, options.scenario);
  if (!found.ok) return fail(...found.error);
  const { id } = found.value.scenario;
  const visits = [...project.scenarios.values()].filter(({ scenario }) => scenario.id === id);
  const all = visits.flatMap((loaded) =>
    loaded.walkthroughs.map((walkthrough) => ({ loaded, walkthrough })),
  );
  const chosen = all.filter(
    ({ walkthrough }) => options.walkthrough === null || walkthrough.id === options.walkthrough,
  );
  if (chosen.length === 0) {
    const known = all.map(({ walkthrough }) => walkthrough.id).join(', ') || 'none';
    const wanted =
      options.walkthrough === null ? 'any walkthrough' : `a walkthrough "${options.walkthrough}"`;
    return fail(`The scenario "${id}" does not have ${wanted}. Known here: ${known}.`);
  }
  for (const { loaded, walkthrough } of chosen) play(loaded, walkthrough, options);
};

const options = playArguments(process.argv.slice(2));
if (options.ok) run(options.value);
else fail(options.error);
