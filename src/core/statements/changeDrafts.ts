import { own } from '../scenario/link/own';
import type { Draft } from './draft';
import { activityOf } from './activityOf';
import { factDraft } from './factDraft';
import { joinTexts } from './joinTexts';
import type { VisitToTell } from './visitToTell';
import { vocabulary } from './vocabulary';

/** What the trainee did to things: the latest of each act, with the leave it lacked. */
export const changeDrafts = ({ recording, scenario }: VisitToTell): readonly Draft[] => {
  const latest = new Map<string, Draft>();
  for (const fact of recording.facts) {
    if (fact.type !== 'thing/used') continue;
    const thing = scenario.things.find((one) => one.id === fact.thing);
    const person = scenario.people.find((one) => one.id === fact.thing);
    const kind = scenario.registry.things[thing?.kind ?? 'resident'];
    const verb = own(kind?.verbs ?? {}, fact.verb)?.name ?? {
      fr: fact.verb,
      nl: fact.verb,
      en: fact.verb,
    };
    const who = person?.persona.name ?? fact.thing;
    const name = thing?.name ?? { fr: who, nl: who, en: who };
    const lacking = fact.lacking ?? [];
    latest.set(
      `${fact.thing}/${fact.verb}`,
      factDraft(fact, {
        verb: 'performed',
        object: activityOf(
          scenario,
          `acts/${fact.thing}/${fact.verb}`,
          vocabulary.types.step,
          joinTexts(verb, name),
        ),
        result: {
          success: lacking.length === 0,
          ...(lacking.length === 0
            ? {}
            : { extensions: { [vocabulary.extensions.lacking]: lacking } }),
        },
      }),
    );
  }
  return [...latest.values()];
};
