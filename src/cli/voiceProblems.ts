import { LOCALES } from '../core/kernel/texts';
import type { Problem } from '../core/kernel/problem';
import { didYouMean } from '../core/scenario/didYouMean';
import { voiceFile } from '../core/scenario/voiceFile';
import { listFolder } from './listFolder';

/**
 * Recorded voices that no line will ever use, since their file is called otherwise. `lines` are the keys of all that can
 * be spoken in the scenario.
 */
export const voiceProblems = (
  root: string,
  id: string,
  lines: ReadonlySet<string>,
): readonly Problem[] => {
  const folder = `scenarios/${id}/voices`;
  const wrong = (file: string, message: string): Problem => ({
    severity: 'warning',
    file,
    line: 1,
    column: 1,
    message,
  });
  return listFolder(root, folder).flatMap(({ name: language }) => {
    const locale = LOCALES.find((one) => one === language);
    if (locale === undefined)
      return [
        wrong(`${folder}/${language}`, `Voices are kept by language: ${LOCALES.join(', ')}.`),
      ];
    const known = new Map([...lines].map((line) => [voiceFile(locale, line), line]));
    return listFolder(root, folder, language).flatMap(({ name }) => {
      if (known.has(`voices/${language}/${name}`)) return [];
      const line = name.replace(/\.[^.]*$/, '');
      const hint = name.endsWith('.ogg')
        ? `No line is called "${line}".${didYouMean(line, [...lines])}`
        : 'A recorded voice is an .ogg file, called after its line.';
      return [wrong(`${folder}/${language}/${name}`, hint)];
    });
  });
};
