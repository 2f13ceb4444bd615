import { buildId } from '../../tools/buildId';
import { formatTick } from '../core/kernel/formatTick';
import type { Recording } from '../core/recording/recording';
import { rerun } from '../core/recording/rerun';
import type { CompiledScenario } from '../core/scenario/compiledScenario';
import { findScenario } from './findScenario';
import { readProject } from './readProject';
import { readRecording } from './readRecording';

const USAGE = 'Usage: npm run replay -- FILE.foyer.json … [--json]';

const fail = (...lines: readonly string[]): void => {
  console.error(lines.join('\n'));
  process.exitCode = 1;
};

const verify = (
  file: string,
  scenario: CompiledScenario,
  recording: Recording,
  json: boolean,
): void => {
  const ran = rerun(scenario, recording);
  const { facts, hashes, lastTick } = recording;
  if (json) console.log(JSON.stringify({ file, scenario: scenario.id, ticks: lastTick, ...ran }));
  if (ran.same) {
    if (json) return;
    console.log(
      `${file}: the inputs lead to the same ${facts.length} facts and ${hashes.length} hashes, ${formatTick(lastTick)} of visit.`,
    );
    return;
  }
  const otherBuild = recording.engine === buildId() ? [] : [
    `  Made by another build (${recording.engine}; this one is ${buildId()}): re-running is promised within one build only.`,
  ]; // prettier-ignore
  fail(
    `${file}: ${ran.detail}`,
    `  First difference at tick ${ran.firstTick} (${formatTick(ran.firstTick)}).`,
    `  recorded: ${ran.expected}`,
    `  now:      ${ran.got}`,
    ...otherBuild,
  );
};

const replay = (files: readonly string[], json: boolean): void => {
  const readable = files.flatMap((file) => {
    const read = readRecording(file);
    if (!read.ok) fail(...read.error);
    return read.ok ? [{ file, recording: read.value }] : [];
  });
  if (readable.length === 0) return;
  const project = readProject(process.cwd());
  for (const { file, recording } of readable) {
    const found = findScenario(project, recording.scenario.id, recording.scenario.persona);
    if (found.ok) verify(file, found.value.scenario, recording, json);
    else fail(...found.error.map((line) => `${file}: ${line}`));
  }
};

const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('--'));
const unknown = args.filter((arg) => arg.startsWith('--') && arg !== '--json');

if (files.length === 0 || unknown.length > 0) {
  fail(...unknown.map((option) => `There is no option ${option}.`), USAGE);
} else replay(files, args.includes('--json'));
