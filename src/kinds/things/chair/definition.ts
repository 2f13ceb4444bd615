import { defineThing } from '../../../core/registry/defineThing';

/** A chair that can be carried. A rule of the scenario says where it is once brought. */
export const chair = defineThing({
  kind: 'chair',
  name: { fr: 'chaise', nl: 'stoel', en: 'chair' },
  states: { wheels: ['none', 'free', 'locked'], stands: ['in-place', 'beside-her'] },
  verbs: {
    'bring-to-her': {
      name: { fr: 'L’apporter auprès d’elle', nl: 'Naar haar toe brengen', en: 'Bring it to her' },
      sets: { stands: 'beside-her' },
      from: { stands: ['in-place'] },
    },
    'lock-wheels': {
      name: { fr: 'Bloquer les roulettes', nl: 'De wieltjes vastzetten', en: 'Lock the castors' },
      sets: { wheels: 'locked' },
      from: { wheels: ['free'] },
    },
  },
  quantities: {
    height: {
      unit: 'cm',
      tool: 'tape',
      inFlat: ['seat-height'],
      name: { fr: 'Hauteur de l’assise', nl: 'Zithoogte', en: 'Seat height' },
    },
  },
  reasons: {
    'rolls-away': {
      fr: 'Elle part en arrière dès qu’on s’y appuie',
      nl: 'De stoel rolt weg zodra iemand erop steunt',
      en: 'It rolls away as soon as somebody leans on it',
    },
    'too-low-to-rise': {
      fr: 'L’assise est trop basse pour se relever',
      nl: 'De zitting is te laag om op te staan',
      en: 'The seat is too low to rise from',
    },
    'gives-way': {
      fr: 'Elle est fragile et peut céder',
      nl: 'De stoel is wankel en kan het begeven',
      en: 'It is flimsy and may give way',
    },
  },
  example: { states: { wheels: 'none', stands: 'in-place' }, measures: { height: 46 } },
});
