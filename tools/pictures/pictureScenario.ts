import type { FlatLight } from '../../src/core/apartment/lightSchema.ts';
import { sourceHash } from '../../src/core/scenario/texts/sourceHash.ts';

export type LightState = FlatLight['states'][number]['id'];

export type PersonShown = {
  readonly anchor: string;
  readonly posture: string;
  /** She sets off for there when the visit begins. */
  readonly walksTo?: string;
};

const TITLE = 'Pictures';
const CRITERION = 'Looks round';

const sideFile = (id: string, language: string): string =>
  [
    'format: foyer-texts/1',
    `scenario: ${id}`,
    `language: ${language}`,
    'texts:',
    ...[
      ['scenario.title', TITLE],
      ['scenario.briefing', TITLE],
      ['rubric.criteria.looks.text', CRITERION],
    ].flatMap(([path, text = '']) => [
      `  ${path}:`,
      `    of: '${sourceHash(text)}'`,
      `    text: ${text} (${language})`,
    ]),
  ].join('\n');

/** A visit in which nothing happens: the product draws the flat in a state of its light, as it would for any scenario. */
export const pictureScenario = (
  apartment: string,
  light: LightState,
  places: { readonly trainee: string; readonly person: PersonShown },
): { readonly id: string; readonly files: Readonly<Record<string, string>> } => {
  const id = `pictures-${apartment}-${light}`;
  const { anchor, posture, walksTo } = places.person;
  const scenario = [
    'format: foyer-scenario/1',
    `id: ${id}`,
    'review: {status: draft}',
    'language: en',
    `title: ${TITLE}`,
    'minutes: 60',
    `apartment: ${apartment}`,
    `light: ${light}`,
    'norms: fr',
    `trainee: ${places.trainee}`,
    `briefing: ${TITLE}`,
    'people:',
    `  - {id: jeanne, persona: jeanne-delattre, at: ${anchor}, state: {posture: ${posture}, mood: calm, trust: 1}}`,
    ...(walksTo === undefined
      ? []
      : ['rules:', `  - {id: goes, at: 1s, do: [{walk: jeanne, to: ${walksTo}}]}`]),
  ].join('\n');
  const rubric = [
    'format: foyer-rubric/1',
    `scenario: ${id}`,
    'language: en',
    "pass: {score: 50%, method: provisional, panel: none, date: '2026-11-24'}",
    'criteria:',
    `  - {id: looks, text: ${CRITERION}, dimension: noticing, weight: 1, does: [{looked: jeanne}], source: none}`,
  ].join('\n');
  return {
    id,
    files: {
      'scenario.yaml': scenario,
      'rubric.yaml': rubric,
      'texts.fr.yaml': sideFile(id, 'fr'),
      'texts.nl.yaml': sideFile(id, 'nl'),
    },
  };
};
