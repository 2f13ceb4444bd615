import { buildId } from '../../tools/buildId';
import { formatTick } from '../core/kernel/formatTick';
import type { Recording } from '../core/recording/recording';
import { rerun } from '../core/recording/rerun';
import type { CompiledScenario } from '../core/scenario/compiledScenario';
import { findScenario } from './findScenario';
import { readProject, type Project } from './readProject';
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

const replay = (file: string, project: Project, json: boolean): void => {
  const read = readRecording(file);
  if (!read.ok) return fail(...read.error);
  const found = findScenario(project, read.value.scenario.id);
  if (!found.ok) return fail(...found.error.map((line) => `${file}: ${line}`));
  verify(file, found.value.scenario, read.value, json);
};

const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('--'));
const unknown = args.filter((arg) => arg.startsWith('--') && arg !== '--json');

if (files.length === 0 || unknown.length > 0) {
  fail(...unknown.map((option) => `There is no option ${option}.`), USAGE);
} else {
  const project = readProject(process.cwd());
  for (const file of files) replay(file, project, args.includes('--json'));
}
