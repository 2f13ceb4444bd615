import type { phoneEn } from './phoneEn';

export const phoneFr: Readonly<Record<keyof typeof phoneEn, string>> = {
  'tablet.phone': 'Téléphone',
  'phone.idle': 'Qui appelez-vous ?',
  'phone.none': 'Il n’y a personne à appeler pendant cette visite.',
  'phone.calling': 'Appel en cours : {who}…',
  'phone.ringing': '{who} vous appelle',
  'phone.talking': 'En ligne : {who}',
  'phone.hangUp': 'Raccrocher',
  'phone.giveUp': 'Renoncer à l’appel',
  'phone.take': 'Répondre',
  'phone.decline': 'Refuser l’appel',
  'phone.open': 'Ouvrir le téléphone',
  'wait.title': 'Attendre',
  'wait.help': 'Le temps passe plus vite jusqu’à ce qu’il se passe quelque chose.',
  'wait.seconds': '{count} secondes',
  'wait.minutes': '{count} min',
  'wait.stop': 'Ne plus attendre',
  'wait.passing': 'Vous attendez ; le temps passe plus vite.',
};
