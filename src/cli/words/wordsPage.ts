import type { Texts } from '../../core/kernel/texts';
import type { Project } from '../readProject';
import { flatSection } from './flatSection';
import { inThree } from './inThree';
import { kindSection } from './kindSection';

const byName = <T>(items: Readonly<Record<string, T>>): readonly (readonly [string, T])[] =>
  Object.entries(items).toSorted(([a], [b]) => (a < b ? -1 : 1));

const list = (items: Readonly<Record<string, Texts>>): string =>
  Object.entries(items)
    .map(([id, text]) => `- \`${id}\`: ${inThree(text)}`)
    .join('\n');

/** What a trainer can name in a scenario, as one Markdown page made from the kinds, flats, residents and norms there are. */
export const wordsPage = ({ registry, apartments, personas, norms }: Project): string =>
  [
    '# What there is to name',
    'Made by `npm run words` from the kinds, flats, residents and norm profiles of this Foyer: do not change it by hand. Every text is shown as French · Dutch · English. How the words are put together is in [README.md](README.md).',
    '## Kinds of things',
    'What can stand after `is:`. People are of the kind `resident`. Every thing also has the state `at` (a place, or `away`), and a risk the state `risk` (`present`, `fixed`).',
    ...byName(registry.things).map(([, kind]) => kindSection(kind)),
    '## Reasons offered for every thing',
    list(registry.commonReasons),
    '## Fixes offered for every thing',
    list(registry.commonFixes),
    '## Flats',
    ...byName(apartments).map(([, apartment]) => flatSection(apartment)),
    '## People',
    byName(personas)
      .map(([id, { name, ageYears, role, about }]) => {
        const comes = role === 'resident' ? '' : ` (${role}, comes by)`;
        return `- \`${id}\`: ${name}, ${ageYears}${comes}. ${about.en}`;
      })
      .join('\n'),
    '## Norm profiles',
    ...byName(norms).map(([id, profile]) =>
      [
        `### ${id}`,
        '',
        ...byName(profile.norms).map(
          ([norm, { unit, range, status }]) =>
            `- \`${norm}\`: ${range[0]} to ${range[1]} ${unit} (${status})`,
        ),
      ].join('\n'),
    ),
  ].join('\n\n') + '\n';
