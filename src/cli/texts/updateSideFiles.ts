import { basename, join } from 'node:path';
import type { Problem } from '../../core/kernel/problem';
import { LOCALES } from '../../core/kernel/texts';
import { openSource } from '../../core/scenario/parse/openSource';
import { textPaths } from '../../core/scenario/texts/textPaths';
import { updateTexts } from '../../core/scenario/texts/updateTexts';
import { registry } from '../../kinds';
import { problemLine } from '../problemLine';
import { readScenarioFolder } from '../readScenarioFolder';
import { writeTextFile } from '../writeTextFile';
import type { TextsArguments } from './textsArguments';
import { textsReport } from './textsReport';

type Done = { readonly ok: boolean; readonly lines: readonly string[] };

const MAIN = [
  ['scenario.yaml', 'foyer-scenario/1'],
  ['rubric.yaml', 'foyer-rubric/1'],
] as const;

/** Writes the side files of a scenario; a file that cannot be used is left as it is, with what is wrong in it. */
export const updateSideFiles = (root: string, asked: TextsArguments): Done => {
  const id = basename(asked.scenario);
  const { files } = readScenarioFolder(root, id);
  if (files['scenario.yaml'] === undefined)
    return {
      ok: false,
      lines: [`There is no scenario "${id}": no scenarios/${id}/scenario.yaml.`],
    };
  const inFolder = (problems: readonly Problem[]): string[] =>
    problems.map((one) => problemLine({ ...one, file: `scenarios/${id}/${one.file}` }));
  const read = MAIN.filter(([name]) => files[name] !== undefined).map(([name, format]) => {
    const { source, problems } = openSource(name, files[name] ?? '', format);
    return { data: source.data, problems };
  });
  const broken = read.flatMap(({ data, problems }) => (data === undefined ? problems : []));
  if (broken.length > 0) return { ok: false, lines: inFolder(broken) };
  const paths = textPaths(read[0]?.data, read[1]?.data, registry);
  const wanted = LOCALES.filter((locale) => paths.some(({ lacks }) => lacks.includes(locale)));
  const languages = asked.language === null ? wanted : [asked.language];
  const lines: string[] = [];
  let ok = true;
  for (const language of languages) {
    const file = `texts.${language}.yaml`;
    const text = files[file] ?? null;
    if (text === null && !wanted.includes(language)) {
      lines.push(`No text lacks its "${language}"; nothing to do.`);
      continue;
    }
    const { prune, read: asRead } = asked;
    const update = updateTexts({ file, text, scenario: id, language, paths, read: asRead, prune });
    if (!update.ok) {
      ok = false;
      lines.push(...inFolder(update.error), `scenarios/${id}/${file} was left as it is.`);
      continue;
    }
    if (update.value.text !== text)
      writeTextFile(join(root, 'scenarios', id, file), update.value.text);
    lines.push(
      textsReport(`scenarios/${id}/${file}`, update.value, {
        command: `npm run texts -- ${id} ${language}`,
        read: asRead,
      }),
    );
  }
  return { ok, lines };
};
