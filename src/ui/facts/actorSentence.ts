import type { FactOf } from '../../core/sim/fact';
import { nightCauseText } from './nightCauseText';
import { personName } from '../../session/names/personName';
import { placeText } from './placeText';
import { thingText } from './thingText';
import type { Words } from './words';

type ActorFact = FactOf<
  | 'actor/entered'
  | 'actor/left'
  | 'actor/set-out'
  | 'actor/gave-up'
  | 'actor/reached'
  | 'actor/fell'
>;

/** Who went where, and who fell over what. */
export const actorSentence = (words: Words, fact: ActorFact): string => {
  const { scenario, t, locale } = words;
  const who = personName(scenario, fact.who, t, locale);
  const room = (id: string) => scenario.apartment.rooms[id]?.name[locale] ?? id;
  switch (fact.type) {
    case 'actor/entered':
      return t(fact.lacking ? 'fact.actor/enteredLacking' : 'fact.actor/entered', {
        who,
        room: room(fact.room),
      });
    case 'actor/left':
      return t('fact.actor/left', { who, room: room(fact.room) });
    case 'actor/set-out':
    case 'actor/gave-up':
      return t(`fact.${fact.type}`, { who, place: placeText(scenario, fact.place, locale) });
    case 'actor/reached':
      return t('fact.actor/reached', { who, place: placeText(scenario, fact.place, locale) });
    case 'actor/fell':
      if (fact.factor !== undefined)
        return t('night.fellBy', { who, cause: nightCauseText(words, fact.factor, fact.cause) });
      return fact.cause === undefined
        ? t('fact.actor/fellPlain', { who })
        : t('fact.actor/fell', { who, cause: thingText(words, fact.cause) });
  }
};
