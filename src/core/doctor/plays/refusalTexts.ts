import type { Texts } from '../../kernel/texts';
import type { Refusal } from '../../sim/fact';

/** What the state before a refused act tells about it besides. */
export type RefusalDetail =
  | 'said-once'
  | 'not-on-offer'
  | 'already-so'
  | 'wrong-state'
  | 'on-the-phone'
  | 'phone-rings'
  | 'not-answered'
  | 'sent-already'
  | 'in-room'
  | 'not-here';

/** Why an act was refused, to go on a sentence after a colon; {what} is filled in. */
export const refusalTexts: Readonly<Record<Refusal | RefusalDetail, Texts>> = {
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
  'out-of-order': {
    fr: 'on n’arrive pas à cette position en une seule étape',
    nl: 'die houding is niet in één stap te bereiken',
    en: 'that posture is more than one step away',
  },
  'still-moving': {
    fr: 'le mouvement précédent n’est pas fini',
    nl: 'de vorige beweging is nog bezig',
    en: 'the movement before is still going on',
  },
  'said-once': {
    fr: '« {what} » a déjà été dit et ne se dit qu’une fois',
    nl: '"{what}" is al gezegd en kan maar één keer',
    en: '"{what}" was said already, and it can be said only once',
  },
  'not-on-offer': {
    fr: 'ce sujet n’est pas proposé : `{what}` n’est pas (encore) vrai',
    nl: 'dit onderwerp is er niet: `{what}` is (nog) niet waar',
    en: 'the topic is not on offer: `{what}` is not true (yet)',
  },
  'already-so': {
    fr: '« {what} » est déjà ainsi',
    nl: '"{what}" is al zo',
    en: '"{what}" is already so',
  },
  'wrong-state': {
    fr: 'impossible dans cet état : `{what}`',
    nl: 'kan niet in deze toestand: `{what}`',
    en: 'this cannot start from `{what}`',
  },
  'on-the-phone': {
    fr: '« {what} » est encore au téléphone ; d’abord `hang-up`',
    nl: '"{what}" is nog aan de telefoon; eerst `hang-up`',
    en: 'you are still on the phone with "{what}"; `hang-up` first',
  },
  'phone-rings': {
    fr: 'le téléphone sonne (« {what} ») ; répondez ou refusez d’abord',
    nl: 'de telefoon gaat ("{what}"); neem eerst op of weiger',
    en: '"{what}" is calling; answer or `hang-up` first',
  },
  'not-answered': {
    fr: '« {what} » n’a pas encore décroché',
    nl: '"{what}" heeft nog niet opgenomen',
    en: '"{what}" has not answered yet',
  },
  'sent-already': {
    fr: '« {what} » est déjà envoyé',
    nl: '"{what}" is al verzonden',
    en: '"{what}" was sent already',
  },
  'in-room': {
    fr: 'c’est dans une autre pièce : {what}',
    nl: 'dat is in een andere kamer: {what}',
    en: 'it is in another room: {what}',
  },
  'not-here': {
    fr: 'ni ici ni au téléphone : {what}',
    nl: 'niet hier en niet aan de telefoon: {what}',
    en: 'neither here nor on the phone: {what}',
  },
};
