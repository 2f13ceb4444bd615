import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { sourceHash } from '../core/scenario/texts/sourceHash';
import { textPaths } from '../core/scenario/texts/textPaths';
import { registry } from '../kinds';
import { readScenarioFolder } from './readScenarioFolder';

const [id, language, flag] = process.argv.slice(2);
if (id === undefined || language === undefined) {
  console.error('Usage: texts <scenario id> <language> [--write]');
  process.exit(1);
}

const root = resolve('.');
const { files } = readScenarioFolder(root, id);
const [scenario, rubric]: readonly unknown[] = ['scenario.yaml', 'rubric.yaml'].map((name) =>
  parse(files[name] ?? ''),
);
// What is there already stays as it is, with its hash: a changed source text must stay stale until somebody reads it.
const name = `texts.${language}.yaml`;
const before: { readonly texts?: Readonly<Record<string, unknown>> } | null = parse(
  files[name] ?? '',
);
const texts = Object.fromEntries(
  textPaths(scenario, rubric, registry).map(({ path, text }) => [
    path,
    before?.texts?.[path] ?? { of: sourceHash(text), text: `… ${text}` },
  ]),
);
const yaml = stringify(
  { format: 'foyer-texts/1', scenario: id, language, texts },
  { lineWidth: 0 },
);

if (flag === '--write') writeFileSync(join(root, 'scenarios', id, name), yaml);
else console.log(yaml);
