import { own } from '../scenario/link/own';
import type { Draft } from './draft';
import { activityOf } from './activityOf';
import { factDraft } from './factDraft';
import { joinTexts } from './joinTexts';
import type { VisitToTell } from './visitToTell';
import { vocabulary } from './vocabulary';

const { extensions, types } = vocabulary;

/** The latest reading of each quantity. */
export const measurementDrafts = ({ recording, scenario }: VisitToTell): readonly Draft[] => {
  const latest = new Map<string, Draft>();
  for (const fact of recording.facts) {
    if (fact.type !== 'thing/measured') continue;
    const [entity = '', key = ''] = fact.quantity.split('.');
    const thing = scenario.things.find((one) => one.id === entity);
    const who = scenario.people.find((one) => one.id === entity)?.persona.name ?? entity;
    const quantity = own(
      scenario.registry.things[thing?.kind ?? 'resident']?.quantities ?? {},
      key,
    );
    const name = joinTexts(
      quantity?.name ?? { fr: key, nl: key, en: key },
      thing?.name ?? { fr: who, nl: who, en: who },
    );
    const activity = activityOf(scenario, `measures/${entity}/${key}`, types.interaction, name);
    latest.set(
      fact.quantity,
      factDraft(fact, {
        verb: 'answered',
        object: { ...activity, definition: { ...activity.definition, interactionType: 'numeric' } },
        result: {
          response: String(fact.value),
          extensions: {
            ...(quantity === undefined ? {} : { [extensions.unit]: quantity.unit }),
            ...(fact.verdict === null ? {} : { [extensions.verdict]: fact.verdict }),
          },
        },
      }),
    );
  }
  return [...latest.values()];
};
