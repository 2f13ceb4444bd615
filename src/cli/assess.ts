import { assessRecording } from './assessRecording';
import { assessmentJson } from './assessmentJson';
import { assessmentText } from './assessmentText';
import type { Project } from './readProject';
import { readProject } from './readProject';
import { readRecording } from './readRecording';

const USAGE = 'Usage: npm run assess -- FILE.foyer.json … [--json]';

const fail = (...lines: readonly string[]): void => {
  console.error(lines.join('\n'));
  process.exitCode = 1;
};

const scenarioFailure = ({ scenarios, problems }: Project, id: string): string => {
  const broken = problems.some(
    ({ file, severity }) => severity === 'error' && file.startsWith(`scenarios/${id}/`),
  );
  if (broken) return `The scenario "${id}" has errors; npm run check names them.`;
  const known = [...scenarios.keys()].join(', ');
  return `This is a visit to the scenario "${id}", which is not here. Known here: ${known || 'none'}.`;
};

const assess = (file: string, project: Project, asJson: boolean): void => {
  const read = readRecording(file);
  if (!read.ok) return fail(...read.error);
  const recording = read.value;
  const loaded = project.scenarios.get(recording.scenario.id);
  if (loaded === undefined) {
    return fail(`${file}: ${scenarioFailure(project, recording.scenario.id)}`);
  }
  try {
    const assessment = assessRecording(recording, loaded, () => performance.now());
    for (const note of asJson ? assessment.notes : []) console.error(`${file}: ${note}`);
    console.log(
      asJson ? assessmentJson(assessment) : assessmentText(file, assessment, recording.locale),
    );
  } catch (error) {
    fail(`${file}: The facts cannot be folded under the present scenario: ${String(error)}`);
  }
};

const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('--'));
const unknown = args.filter((arg) => arg.startsWith('--') && arg !== '--json');

if (files.length === 0 || unknown.length > 0) {
  fail(...unknown.map((option) => `There is no option ${option}.`), USAGE);
} else {
  const project = readProject(process.cwd());
  for (const file of files) assess(file, project, args.includes('--json'));
}
