import type { Fact } from '../../core/sim/fact';
import { personName } from '../../session/names/personName';
import type { Words } from './words';

type CallFact = Extract<Fact, { readonly type: `call/${string}` }>;

/** What happened on the phone, as a sentence. */
export const callSentence = ({ scenario, t, locale }: Words, fact: CallFact): string => {
  const other = fact.type === 'call/rang' ? fact.from : fact.to;
  const who = personName(scenario, other, t, locale);
  switch (fact.type) {
    case 'call/rang':
    case 'call/ended':
      return t(`fact.${fact.type}`, { who });
    case 'call/connected':
      return t(fact.incoming === true ? 'fact.call/answered' : 'fact.call/connected', { who });
    case 'call/unanswered':
      return t(fact.incoming === true ? 'fact.call/missed' : 'fact.call/unanswered', { who });
  }
};
