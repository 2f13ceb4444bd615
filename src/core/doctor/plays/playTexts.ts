/** What plays show. Figures in the gaps are whole per cents, times `m:ss`. */
export const playTexts = {
  'walkthrough-refused': {
    fr: 'Cette ligne est refusée quand on la joue : {reason}.',
    nl: 'Deze regel wordt bij het spelen geweigerd: {reason}.',
    en: 'Refused when played: {reason}.',
  },
  'walkthrough-after-end': {
    fr: 'Cette ligne vient après la fin de la visite. Retirez-la ou placez-la plus tôt.',
    nl: 'Deze regel komt na het einde van het bezoek. Schrap hem of zet hem vroeger.',
    en: 'This line comes after the visit has ended. Take it out or move it earlier.',
  },
  'walkthrough-unmet-at-least': {
    fr: 'Ce parcours obtient {got} ; il devait atteindre au moins {wanted}.',
    nl: 'Dit voorbeeldbezoek haalt {got}; verwacht werd minstens {wanted}.',
    en: 'This walkthrough scores {got}; at least {wanted} was expected.',
  },
  'walkthrough-unmet-at-most': {
    fr: 'Ce parcours obtient {got} ; il ne devait pas dépasser {wanted}.',
    nl: 'Dit voorbeeldbezoek haalt {got}; verwacht werd hoogstens {wanted}.',
    en: 'This walkthrough scores {got}; at most {wanted} was expected.',
  },
  'walkthrough-unmet-critical': {
    fr: 'Fautes critiques obtenues : {got} ; annoncées : {wanted}.',
    nl: 'Kritieke fouten in dit voorbeeldbezoek: {got}; aangekondigd: {wanted}.',
    en: 'Critical failures that came about: {got}; expected: {wanted}.',
  },
  'walkthrough-unmet-met': {
    fr: 'Le critère « {criterion} » n’est pas rempli (état : {status}), alors que ce parcours l’annonce.',
    nl: 'Criterium "{criterion}" is niet gehaald (status: {status}), al kondigt dit voorbeeldbezoek het aan.',
    en: '"{criterion}" is not met (status: {status}), though this walkthrough says it is.',
  },
  'walkthrough-unmet-not-met': {
    fr: 'Le critère « {criterion} » est rempli, alors que ce parcours annonce le contraire.',
    nl: 'Criterium "{criterion}" is gehaald, al kondigt dit voorbeeldbezoek het tegendeel aan.',
    en: '"{criterion}" is met, though this walkthrough says it is not.',
  },
  'walkthrough-unmet-happens': {
    fr: 'Ce que nomme `happens` ne s’est pas produit.',
    nl: 'Wat bij `happens` staat, is niet gebeurd.',
    en: 'What `happens` names did not happen.',
  },
  'expert-short-of-time': {
    fr: 'L’experte termine à {time} sur {minutes} min, soit plus de {percent} % du temps : une personne qui apprend n’aura pas fini. Donnez plus de temps ou demandez moins.',
    nl: 'Zelfs wie het kan, is pas klaar om {time} van de {minutes} min, na meer dan {percent} % van de tijd: wie nog leert, raakt niet rond. Geef meer tijd of vraag minder.',
    en: 'The expert needs until {time} of {minutes} min, more than {percent}% of the time: a learner will not finish. Give more time or ask for less.',
  },
  'no-expert': {
    fr: 'Aucun parcours ne montre comment réussir. Ajoutez-en un qui attend au moins {percent} % et aucune faute critique.',
    nl: 'Geen enkel voorbeeldbezoek toont hoe men slaagt. Voeg er een toe dat minstens {percent} % en geen kritieke fout verwacht.',
    en: 'No walkthrough shows how to pass. Add one that expects at least {percent}% and no critical failure.',
  },
  'option-unplayed': {
    fr: 'Aucun parcours réussi ne passe par la variante « {option} » du tirage « {draw} ». Ajoutez-en un qui la nomme sous `draws`.',
    nl: 'Geen enkel geslaagd voorbeeldbezoek speelt variant "{option}" van loting "{draw}". Voeg er een toe dat ze noemt onder `draws`.',
    en: 'No walkthrough that should pass plays the option "{option}" of the draw "{draw}". Add one that names it under `draws`.',
  },
  'idle-passes': {
    fr: 'Ne rien faire obtient {share} % et suffit pour réussir (seuil : {pass} %).',
    nl: 'Niets doen levert {share} % op en volstaat om te slagen (drempel: {pass} %).',
    en: 'Doing nothing scores {share}% and passes (pass mark {pass}%).',
  },
  'everything-passes': {
    fr: 'Tout cliquer, tout dire et tout cocher obtient {share} % et suffit pour réussir (seuil : {pass} %).',
    nl: 'Alles aanklikken, alles zeggen en alles aanvinken levert {share} % op en volstaat om te slagen (drempel: {pass} %).',
    en: 'Clicking, saying and ticking everything scores {share}% and passes (pass mark {pass}%).',
  },
  'look-all-passes': {
    fr: 'Tout regarder sans rien dire obtient {share} % et suffit pour réussir (seuil : {pass} %).',
    nl: 'Alles bekijken zonder iets te zeggen levert {share} % op en volstaat om te slagen (drempel: {pass} %).',
    en: 'Looking at everything and saying nothing scores {share}% and passes (pass mark {pass}%).',
  },
  'talk-all-passes': {
    fr: 'Tout dire partout, puis remplir les formulaires sans réfléchir, obtient {share} % et suffit pour réussir (seuil : {pass} %).',
    nl: 'Overal alles zeggen en dan de formulieren invullen zonder nadenken levert {share} % op en volstaat om te slagen (drempel: {pass} %).',
    en: 'Saying everything everywhere and filling in the forms without thought scores {share}% and passes (pass mark {pass}%).',
  },
  'random-passes': {
    fr: 'Agir au hasard suffit parfois pour réussir : {passed} essais sur {plays}. Le premier est le numéro {seed} ; `npm run check -- SCÉNARIO --random {seed}` le montre ligne par ligne.',
    nl: 'Op goed geluk handelen volstaat soms om te slagen: {passed} van de {plays} pogingen. De eerste is nummer {seed}; `npm run check -- SCENARIO --random {seed}` toont die regel voor regel.',
    en: 'Acting at random passes now and then: {passed} of {plays} plays. The first is number {seed}; `npm run check -- SCENARIO --random {seed}` shows it line by line.',
  },
  'idle-paid': {
    fr: 'Le critère « {criterion} » rapporte {share} % à qui ne fait rien.',
    nl: 'Criterium "{criterion}" levert {share} % op aan wie niets doet.',
    en: '"{criterion}" pays {share}% to a trainee who does nothing.',
  },
  'criterion-never-counts': {
    fr: 'Le critère « {criterion} » n’a compté dans aucun essai. Ajoutez un parcours où il compte.',
    nl: 'Criterium "{criterion}" telde in geen enkele poging mee. Voeg een voorbeeldbezoek toe waarin het meetelt.',
    en: '"{criterion}" counted in no play. Add a walkthrough in which it does.',
  },
  'criterion-unearned': {
    fr: 'Aucun essai ne remplit entièrement « {criterion} » (au mieux {share} %). Ajoutez un parcours qui le fait.',
    nl: 'Geen enkele poging haalt "{criterion}" volledig (hoogstens {share} %). Voeg een voorbeeldbezoek toe dat dat wel doet.',
    en: 'No play found that fully earns "{criterion}" (best {share}%). Add a walkthrough that does.',
  },
  'criterion-unlost': {
    fr: 'Aucun essai ne perd « {criterion} » (au pire {share} %) : le critère ne distingue personne. Ajoutez un parcours qui le perd, ou revoyez-le.',
    nl: 'Geen enkele poging verliest "{criterion}" (minstens {share} %): het criterium onderscheidt niemand. Voeg een voorbeeldbezoek toe dat het verliest, of herbekijk het.',
    en: 'No play found that loses "{criterion}" (worst {share}%), so it tells nobody apart. Add a walkthrough that loses it, or change it.',
  },
  'criterion-never-falls': {
    fr: 'Quoi que l’on retire des parcours réussis, « {criterion} » ne baisse pas : rien de ce que fait l’experte ne le fait gagner.',
    nl: 'Wat men ook weglaat uit de geslaagde voorbeeldbezoeken, "{criterion}" zakt niet: niets van wat daar gebeurt, verdient het.',
    en: 'Whatever is left out of the walkthroughs that pass, "{criterion}" does not fall: nothing the expert does earns it.',
  },
  'walkthrough-spoken-together': {
    fr: 'Deux phrases à la même seconde : parler prend du temps, et celle-ci coupe la réponse à la précédente. Placez-la quelques secondes plus tard.',
    nl: 'Twee zinnen in dezelfde seconde: spreken kost tijd, en deze onderbreekt het antwoord op de vorige. Zet ze enkele seconden later.',
    en: 'Two things said in the same second: speaking takes time, and this one cuts short the answer to the one before. Move it some seconds later.',
  },
  'critical-unshown': {
    fr: 'Aucun parcours ne montre la faute critique de « {criterion} ». Ajoutez-en un qui la nomme sous `expects: critical`.',
    nl: 'Geen enkel voorbeeldbezoek toont de kritieke fout van "{criterion}". Voeg er een toe dat ze noemt onder `expects: critical`.',
    en: 'No walkthrough shows the critical failure of "{criterion}". Add one that names it under `expects: critical`.',
  },
  'criterion-sourceless': {
    fr: 'D’où vient « {criterion} » ? Indiquez-le : `source: …` ; « Les auteurs, version de travail » est honnête aussi.',
    nl: 'Waar komt "{criterion}" vandaan? Schrijf het erbij: `source: …`; "Auteurs, ontwerp" is ook eerlijk.',
    en: 'Say where "{criterion}" comes from: `source: …`; "Authors, draft" is honest too.',
  },
} as const;
