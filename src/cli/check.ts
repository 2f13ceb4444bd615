import { resolve } from 'node:path';
import { problemLine } from './problemLine';
import { readProject } from './readProject';

const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

const args = process.argv.slice(2);
const json = args.includes('--json');
const root = resolve(args.find((arg) => !arg.startsWith('--')) ?? '.');

const { problems, scenarios } = readProject(root);
const errors = problems.filter(({ severity }) => severity === 'error').length;
const summary = `${count(scenarios.size, 'scenario')} ready, ${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`;

if (json)
  console.log(JSON.stringify({ scenarios: [...scenarios.keys()], errors, problems }, null, 2));
else console.log([...problems.map(problemLine), summary].join('\n'));
if (errors > 0) process.exitCode = 1;
