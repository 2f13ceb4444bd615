import { defineThing } from '../../../core/registry/defineThing';

/** A person who lives in the flat. What is said and agreed with her belongs to the topics of a scenario. */
export const resident = defineThing({
  kind: 'resident',
  name: { fr: 'personne accompagnée', nl: 'bewoner', en: 'resident' },
  states: {
    posture: ['sitting', 'standing', 'lying', 'floor'],
    mood: ['calm', 'pleased', 'worried', 'upset', 'tired'],
    trust: 'number',
  },
  verbs: {},
  quantities: {},
  reasons: {},
  example: { states: { posture: 'sitting', mood: 'calm', trust: 1 }, measures: {} },
});
