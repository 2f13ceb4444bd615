import type { Fact } from '../sim/fact';

/** Far more than a scenario has. */
const MOST_DIFFERENT = 400;

/** What the fact writes into the world, by name; null where the world grows no entry for it. */
const nameOf = (fact: Fact): string | null => {
  switch (fact.type) {
    case 'draw/made':
      return fact.option;
    case 'thing/measured':
      return `${fact.quantity} ${fact.tool}`;
    case 'topic/said':
      return fact.topic;
    case 'thing/examined':
    case 'thing/judged':
      return fact.thing;
    case 'mark/given':
    case 'mark/refused':
      return fact.mark;
    case 'form/filled':
      return `${fact.form}.${fact.field}`;
    case 'form/sent':
      return fact.form;
    case 'state/changed':
      return `${fact.entity}.${fact.key}`;
    default:
      return null;
  }
};

/**
 * The first fact by which a recording speaks of more different things, topics, marks, readings, fields or states than
 * any scenario has; -1 when there is none. Each fact copies what it changes, so that such a file would take hours to fold.
 */
export const firstTooMany = (facts: readonly Fact[]): number => {
  const seen = new Map<Fact['type'], Set<string>>();
  return facts.findIndex((fact) => {
    const name = nameOf(fact);
    if (name === null) return false;
    const names = seen.get(fact.type) ?? new Set();
    seen.set(fact.type, names.add(name));
    return names.size > MOST_DIFFERENT;
  });
};
