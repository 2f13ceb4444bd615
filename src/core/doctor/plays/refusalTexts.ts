import type { Texts } from '../../kernel/texts';
import type { Refusal } from '../../sim/fact';

/** Why an act was refused, to go on a sentence after a colon. */
export const refusalTexts: Readonly<Record<Refusal, Texts>> = {
  'visit-over': { fr: 'la visite est finie', nl: 'het bezoek is voorbij', en: 'the visit is over' },
  unknown: {
    fr: 'cela n’existe pas ici',
    nl: 'dat bestaat hier niet',
    en: 'there is no such thing here',
  },
  'too-far': {
    fr: 'c’est dans une autre pièce',
    nl: 'dat is in een andere kamer',
    en: 'it is in another room',
  },
  'no-way': {
    fr: 'aucun chemin n’y mène',
    nl: 'er leidt geen weg naartoe',
    en: 'there is no way there',
  },
  'cannot-do': {
    fr: 'cela ne se fait pas avec cette chose',
    nl: 'dat kan niet met dit ding',
    en: 'this cannot be done with it',
  },
  gone: {
    fr: 'la chose n’est plus dans l’appartement',
    nl: 'het is niet meer in de woning',
    en: 'it is no longer in the flat',
  },
  'not-now': { fr: 'pas à ce moment', nl: 'niet op dit moment', en: 'not at this moment' },
  'nobody-there': {
    fr: 'personne n’est là pour l’entendre',
    nl: 'er is niemand om het te horen',
    en: 'nobody is there to hear it',
  },
  'no-call': {
    fr: 'aucun appel n’est en cours',
    nl: 'er is geen gesprek aan de gang',
    en: 'there is no call',
  },
  'needs-call': {
    fr: 'cela se dit au téléphone, à la bonne personne',
    nl: 'dat zegt men aan de telefoon, aan de juiste persoon',
    en: 'this is told on the phone, to the contact it is for',
  },
  'bad-value': {
    fr: 'cette valeur n’est pas admise',
    nl: 'die waarde is niet toegestaan',
    en: 'this value is not accepted',
  },
};
