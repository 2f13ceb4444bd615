import { ratingFlaws } from '../core/rubric/ratingFlaws';
import { assessRecording } from './assessRecording';
import { assessmentJson } from './assessmentJson';
import { assessmentText } from './assessmentText';
import { findScenario } from './findScenario';
import { readProject, type Project } from './readProject';
import { readRecording } from './readRecording';

const USAGE = 'Usage: npm run assess -- FILE.foyer.json … [--json]';

const fail = (...lines: readonly string[]): void => {
  console.error(lines.join('\n'));
  process.exitCode = 1;
};

const assess = (file: string, project: Project, asJson: boolean): void => {
  const read = readRecording(file);
  if (!read.ok) return fail(...read.error);
  const recording = read.value;
  const found = findScenario(project, recording.scenario.id, recording.scenario.persona);
  if (!found.ok) return fail(...found.error.map((line) => `${file}: ${line}`));
  const flaws = ratingFlaws(found.value.rubric, recording.ratings);
  if (flaws.length > 0) return fail(...flaws.map((flaw) => `${file}: ${flaw}`));
  try {
    const assessment = assessRecording(recording, found.value, () => performance.now());
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
