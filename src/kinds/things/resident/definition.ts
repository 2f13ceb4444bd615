import { defineThing } from '../../../core/registry/defineThing';
import { chairRiseFive } from './chairRiseFive';
import { floorCare } from './floorCare';
import { standing } from './standing';
import { vitalSigns } from './vitalSigns';

/** A person who lives in the flat. What is said and agreed with her belongs to the topics of a scenario. */
export const resident = defineThing({
  kind: 'resident',
  name: { fr: 'personne accompagnée', nl: 'bewoner', en: 'resident' },
  states: {
    posture: [
      'sitting',
      'standing',
      'lying',
      'edge',
      'floor',
      'side',
      'all-fours',
      'half-kneeling',
    ],
    aid: ['in-hand', 'none'],
    mood: ['calm', 'pleased', 'worried', 'upset', 'tired'],
    mind: ['awake', 'drowsy', 'confused', 'unresponsive'],
    breathing: ['normal', 'fast', 'noisy', 'absent'],
    leg: ['same', 'shortened'],
    warmth: ['warm', 'cold'],
    trust: 'number',
    rises: 'number',
  },
  verbs: { ...floorCare, ...standing, 'chair-rise-five': chairRiseFive },
  quantities: vitalSigns,
  reasons: {},
  example: {
    states: { posture: 'floor', mood: 'calm', mind: 'awake', warmth: 'cold', trust: 1 },
    measures: { pulse: 88, systolic: 128, diastolic: 74, temperature: 36 },
  },
});
