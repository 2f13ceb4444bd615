import { defineThing } from '../../../core/registry/defineThing';

export const walker = defineThing({
  kind: 'walker',
  name: { fr: 'déambulateur à roues', nl: 'rollator', en: 'rollator' },
  states: { brakes: ['off', 'on'] },
  verbs: {
    'set-brakes': {
      name: { fr: 'Serrer les freins', nl: 'De remmen opzetten', en: 'Put the brakes on' },
      sets: { brakes: 'on' },
    },
    'release-brakes': {
      name: { fr: 'Desserrer les freins', nl: 'De remmen loszetten', en: 'Let the brakes off' },
      sets: { brakes: 'off' },
    },
  },
  quantities: {
    height: {
      unit: 'cm',
      tool: 'tape',
      inFlat: ['handle-height'],
      norm: 'rollator-height',
      name: { fr: 'Hauteur des poignées', nl: 'Hoogte van de handvatten', en: 'Handle height' },
    },
  },
  reasons: {
    'wrong-height': {
      fr: 'Les poignées ne sont pas à la bonne hauteur',
      nl: 'De handvatten staan niet op de juiste hoogte',
      en: 'The handles are not at the right height',
    },
    'brakes-fail': {
      fr: 'Les freins ne tiennent pas',
      nl: 'De remmen houden niet',
      en: 'The brakes do not hold',
    },
    'too-wide': {
      fr: 'Il est trop large pour les portes',
      nl: 'Hij is te breed voor de deuren',
      en: 'It is too wide for the doors',
    },
  },
  example: { states: { brakes: 'off' }, measures: { height: 78 } },
});
