import type { Registry } from '../../registry/registry';
import { LOCALES } from '../../kernel/texts';
import { rubricSchema } from '../rubricSchema';
import { scenarioSchema } from '../scenarioSchema';
import { blockOf } from '../link/looseRead';
import { collectTexts } from './collectTexts';

export type TextPath = { readonly path: string; readonly text: string };

/**
 * The texts that a side file translates: everything written bare in the scenario's own language, with its path.
 * Takes the data of scenario.yaml and rubric.yaml as read.
 */
export const textPaths = (
  scenario: unknown,
  rubric: unknown,
  registry: Registry,
): readonly TextPath[] =>
  [
    ...collectTexts('scenario', scenarioSchema, scenario),
    ...collectTexts('rubric', rubricSchema(registry), rubric),
  ].flatMap(({ path, written }) => {
    if (typeof written === 'string') return [{ path, text: written }];
    const inline = blockOf(written);
    const complete = LOCALES.every((locale) => inline.has(locale));
    const text = inline.get(String(blockOf(scenario).get('language')));
    return complete || typeof text !== 'string' ? [] : [{ path, text }];
  });
