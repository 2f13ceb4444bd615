import { join, resolve } from 'node:path';
import { didYouMean } from '../core/scenario/didYouMean';
import { checkArguments, type CheckArguments } from './checkArguments';
import { checkJson } from './checkJson';
import { checkProject, type Check } from './checkProject';
import { aidsOf } from './flat/aidsOf';
import { checkFlatFolder } from './flat/checkFlatFolder';
import { flatFolder } from './flat/flatFolder';
import { flatProblems } from './flat/flatProblems';
import { problemLine } from './problemLine';
import { randomWalkthrough } from './randomWalkthrough';
import { findScenario } from './findScenario';
import { readProject } from './readProject';
import { reportPage } from './report/reportPage';
import { scenarioIds } from './scenarioIds';
import { writeTextFile } from './writeTextFile';

const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

const fail = (...lines: readonly string[]): void => {
  console.error(lines.join('\n'));
  process.exitCode = 1;
};

const summaryOf = ({ project, problems }: Check, errors: number): string => {
  const broken = problems.filter(({ severity }) => severity === 'error');
  const ids = [...new Set([...project.scenarios.values()].map(({ scenario }) => scenario.id))];
  const ready = ids.filter((id) => !broken.some(({ file }) => file.startsWith(`scenarios/${id}/`)));
  return `${count(ready.length, 'scenario')} ready, ${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`;
};

const writeReport = (
  file: string,
  id: string,
  { lang, persona }: CheckArguments,
  check: Check,
): void => {
  try {
    writeTextFile(file, reportPage(id, check, lang, persona));
  } catch (error) {
    fail(`${file}: The report cannot be saved here (${String(error)}).`);
  }
};

const print = async (options: CheckArguments, ids: readonly string[]): Promise<void> => {
  const depth = options.deep ? 'deep' : 'normal';
  const only = options.scenarios.length === 0 ? {} : { only: options.scenarios };
  const root = resolve(options.root);
  const figures = options.json || options.report !== null;
  const found = checkProject(root, { depth, ...only, persona: options.persona, figures });
  const flats = options.scenarios.length === 0 ? await flatProblems(root, found.project) : [];
  const problems = [...flats, ...found.problems];
  const check = { ...found, problems };
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (options.json) console.log(checkJson(check));
  else console.log([...problems.map(problemLine), summaryOf(check, errors)].join('\n'));
  if (errors > 0) process.exitCode = 1;
  const [id] = ids;
  if (options.report !== null && id !== undefined) writeReport(options.report, id, options, check);
};

const printRandom = (root: string, id: string, seed: number, persona: string | null): void => {
  const found = findScenario(readProject(root, [id]), id, persona);
  if (!found.ok) return fail(...found.error);
  console.log(randomWalkthrough(found.value, seed).trimEnd());
};

const printFlat = async (root: string, named: string, asJson: boolean): Promise<void> => {
  const folder = flatFolder(root, named);
  const { norms } = readProject(root, []);
  const problems = await checkFlatFolder(folder, join(named, 'apartment.json'), aidsOf(norms));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const summary = `${named}: ${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`;
  const found = { flat: named, errors, warnings: problems.length - errors, problems };
  console.log(
    asJson ? JSON.stringify(found, null, 2) : [...problems.map(problemLine), summary].join('\n'),
  );
  if (errors > 0) process.exitCode = 1;
};

const run = async (options: CheckArguments): Promise<void> => {
  const root = resolve(options.root);
  if (options.flat !== null) return printFlat(root, options.flat, options.json);
  const known = scenarioIds(root);
  const unknown = options.scenarios.filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    const said = unknown.map((id) => `There is no scenario "${id}".${didYouMean(id, known)}`);
    return fail(...said, `Known here: ${known.join(', ') || 'none'}.`);
  }
  const [named] = options.scenarios;
  if (options.random !== null && named !== undefined) {
    return printRandom(root, named, options.random, options.persona);
  }
  const ids = options.scenarios.length === 0 ? known : options.scenarios;
  if (options.report !== null && ids.length !== 1)
    return fail('--report is about one scenario; name it: npm run check -- ID --report FILE.html');
  return print(options, ids);
};

const options = checkArguments(process.argv.slice(2));
if (options.ok) await run(options.value);
else fail(options.error);
