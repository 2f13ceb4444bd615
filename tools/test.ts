import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = join(root, 'node_modules', '.cache', 'foyer', 'results');

type Step = {
  readonly name: string;
  readonly command: readonly string[];
  readonly minutes: number;
};
type Count = { readonly passed: number; readonly failed: number };

const bin = (script: string): string => join(root, 'node_modules', script);
const tsc = bin('typescript/bin/tsc');

const checks: readonly Step[] = [
  { name: 'types', command: [tsc, '-p', 'tsconfig.json'], minutes: 3 },
  { name: 'types of the headless core', command: [tsc, '-p', 'tsconfig.core.json'], minutes: 3 },
  { name: 'lint', command: [bin('oxlint/bin/oxlint'), '--quiet'], minutes: 3 },
];

/** In the order in which they fail fastest. */
const projects: readonly { name: string; minutes: number }[] = [
  { name: 'node', minutes: 8 },
  { name: 'browser', minutes: 8 },
  { name: 'e2e', minutes: 10 },
];

/** Runs to the end or to its time limit; true when it ended well. */
const run = (step: Step): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [...step.command], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
    });
    const limit = setTimeout(() => {
      console.error(`${step.name} took more than ${step.minutes} minutes and was stopped.`);
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), 5_000).unref();
    }, step.minutes * 60_000);
    child.once('error', () => resolve(false));
    child.once('exit', (status) => {
      clearTimeout(limit);
      resolve(status === 0);
    });
  });

const numberAt = (value: object, key: string): number => {
  const found: unknown = Object.entries(value).find(([name]) => name === key)?.[1];
  return typeof found === 'number' ? found : 0;
};

/**
 * Vitest's own counts. A file that could not be loaded has no tests to count, and a crash may leave none failed,
 * so whatever did not end well is at least one failure.
 */
const countOf = (file: string, endedWell: boolean): Count => {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof report !== 'object' || report === null) return { passed: 0, failed: 1 };
  const passed = numberAt(report, 'numPassedTests');
  const failed = Math.max(
    numberAt(report, 'numFailedTests'),
    numberAt(report, 'numFailedTestSuites'),
    // No test at all is a failure too: a pattern that matches nothing must not look green.
    endedWell && passed > 0 ? 0 : 1,
  );
  return { passed, failed };
};

const runProject = async (name: string, minutes: number): Promise<Count> => {
  const file = join(results, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const command = [bin('vitest/vitest.mjs'), 'run', '--project', name, ...reporters];
  const endedWell = await run({ name: `${name} tests`, command, minutes });
  return countOf(file, endedWell);
};

const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`;

const test = async (): Promise<void> => {
  const only = process.argv.slice(2);
  const wanted = (name: string): boolean => only.length === 0 || only.includes(name);
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  let passed = 0;
  let failed = 0;
  const add = (name: string, count: Count, since: number): void => {
    passed += count.passed;
    failed += count.failed;
    console.log(`== ${name}: ${count.passed} passed, ${count.failed} failed (${seconds(since)})\n`);
  };
  for (const step of checks.filter(({ name }) => wanted(name))) {
    const since = Date.now();
    const endedWell = await run(step);
    add(step.name, { passed: endedWell ? 1 : 0, failed: endedWell ? 0 : 1 }, since);
  }
  for (const { name, minutes } of projects.filter((project) => wanted(project.name))) {
    const since = Date.now();
    add(`${name} tests`, await runProject(name, minutes), since);
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
};

await test();
