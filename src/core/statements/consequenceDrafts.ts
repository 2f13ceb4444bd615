import { own } from '../scenario/link/own';
import type { Fact, FactOf } from '../sim/fact';
import type { Draft } from './draft';
import { activityOf } from './activityOf';
import { factDraft } from './factDraft';
import { joinTexts } from './joinTexts';
import type { VisitToTell } from './visitToTell';
import { vocabulary } from './vocabulary';

type Fell = Fact & FactOf<'actor/fell'>;
type Reached = Fact & FactOf<'actor/reached'>;

const fellDraft = ({ scenario }: VisitToTell, fact: Fell, name: string): Draft => {
  const falls = { fr: `${name} tombe`, nl: `${name} valt`, en: `${name} falls` };
  const cause = scenario.things.find((thing) => thing.id === fact.cause)?.id ?? fact.factor;
  return factDraft(fact, {
    verb: 'experienced',
    object: activityOf(
      scenario,
      `consequences/${fact.who}/fell`,
      vocabulary.types.consequence,
      falls,
    ),
    result: {
      success: false,
      ...(cause === undefined ? {} : { extensions: { [vocabulary.extensions.cause]: cause } }),
    },
  });
};

const reachedDraft = ({ scenario }: VisitToTell, fact: Reached, name: string): Draft => {
  const room = own(scenario.apartment.rooms, fact.place.split('/')[0] ?? '');
  const arrives = { fr: `${name} arrive`, nl: `${name} komt aan`, en: `${name} gets there` };
  return factDraft(fact, {
    verb: 'experienced',
    object: activityOf(
      scenario,
      `consequences/${fact.who}/reached/${fact.place}`,
      vocabulary.types.consequence,
      room === undefined ? arrives : joinTexts(arrives, room.name),
    ),
    result: { success: true },
  });
};

/** What became of it afterwards: for each person the first fall, and where they got to in the end. */
export const consequenceDrafts = (visit: VisitToTell): readonly Draft[] => {
  const { facts } = visit.recording;
  const start = facts.findIndex(
    (fact) => fact.type === 'phase/began' && fact.phase === 'afterwards',
  );
  const afterwards = start < 0 ? [] : facts.slice(start);
  return visit.scenario.people.flatMap(({ id, persona }) => {
    const fell = afterwards.find(
      (fact): fact is Fell => fact.type === 'actor/fell' && fact.who === id,
    );
    const reached = afterwards.findLast(
      (fact): fact is Reached => fact.type === 'actor/reached' && fact.who === id,
    );
    return [
      ...(fell === undefined ? [] : [fellDraft(visit, fell, persona.name)]),
      ...(reached === undefined ? [] : [reachedDraft(visit, reached, persona.name)]),
    ];
  });
};
