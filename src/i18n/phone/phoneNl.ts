import type { phoneEn } from './phoneEn';

export const phoneNl: Readonly<Record<keyof typeof phoneEn, string>> = {
  'tablet.phone': 'Telefoon',
  'phone.idle': 'Wie belt u?',
  'phone.none': 'Tijdens dit bezoek valt er niemand te bellen.',
  'phone.calling': 'U belt: {who}…',
  'phone.ringing': '{who} belt u',
  'phone.talking': 'Aan de lijn: {who}',
  'phone.hangUp': 'Inhaken',
  'phone.giveUp': 'Niet langer bellen',
  'phone.take': 'Opnemen',
  'phone.decline': 'Weigeren',
  'phone.open': 'De telefoon openen',
  'wait.title': 'Wachten',
  'wait.help': 'De tijd gaat sneller tot er iets gebeurt.',
  'wait.seconds': '{count} seconden',
  'wait.minutes': '{count} min',
  'wait.stop': 'Niet langer wachten',
  'wait.passing': 'U wacht; de tijd gaat sneller.',
};
