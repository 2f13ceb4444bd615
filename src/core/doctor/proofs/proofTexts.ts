/** What can be shown without playing. */
export const proofTexts = {
  'topic-never': {
    fr: 'Personne ne pourra jamais dire « {topic} » : ce que demande son `if` n’arrive jamais.',
    nl: 'Niemand kan ooit "{topic}" zeggen: wat de `if` vraagt, gebeurt nooit.',
    en: 'No trainee can ever say "{topic}": what its `if` asks for never comes about.',
  },
  'topic-unheard': {
    fr: 'Personne ne pourra jamais dire « {topic} » : {who} n’est jamais là pour l’entendre. Changez `to`, ou amenez {who} là où va l’apprenant, ou au téléphone.',
    nl: 'Niemand kan ooit "{topic}" zeggen: {who} is er nooit om het te horen. Wijzig `to`, of breng {who} waar de cursist komt, of aan de telefoon.',
    en: 'No trainee can ever say "{topic}": {who} is never there to hear it. Change `to`, or bring {who} to where the trainee can go, or to the phone.',
  },
  'topic-too-late': {
    fr: '« {topic} » ne peut pas être dit avant {earliest}, mais la visite finit à {end}. Raccourcissez les attentes, ou allongez `minutes`.',
    nl: '"{topic}" kan niet gezegd worden voor {earliest}, maar het bezoek eindigt om {end}. Verkort de wachttijden of verhoog `minutes`.',
    en: '"{topic}" cannot be said before {earliest}, but the visit ends at {end}. Shorten the waits, or raise `minutes`.',
  },
  'answer-hidden': {
    fr: 'Cette réponse à « {topic} » ne vient jamais : une réponse sans `if` la précède et vaut toujours. Mettez-la avant, ou enlevez-la.',
    nl: 'Dit antwoord op "{topic}" komt nooit: een antwoord zonder `if` staat ervoor en geldt altijd. Zet het ervoor of haal het weg.',
    en: 'This answer to "{topic}" is never given: one without `if` stands before it and always applies. Move it up, or take it out.',
  },
  'answer-never': {
    fr: 'Cette réponse à « {topic} » ne vient jamais : ce que demande son `if` n’arrive jamais.',
    nl: 'Dit antwoord op "{topic}" komt nooit: wat de `if` vraagt, gebeurt nooit.',
    en: 'This answer to "{topic}" is never given: what its `if` asks for never comes about.',
  },
  'leave-never': {
    fr: 'Personne ne pourra jamais obtenir « {mark} » : entrer dans « {room} » sera toujours une faute. Rendez possible le sujet ou la règle qui le donne.',
    nl: 'Niemand kan ooit "{mark}" krijgen: "{room}" binnengaan is dus altijd een fout. Maak het onderwerp of de regel die het geeft mogelijk.',
    en: 'Nobody can ever get "{mark}", so going into "{room}" is always a mistake. Make the topic or rule that gives it possible.',
  },
  'rule-never': {
    fr: 'La règle « {rule} » ne s’exécutera jamais : rien n’amène ce qu’elle attend ici.',
    nl: 'De regel "{rule}" loopt nooit: niets brengt teweeg waarop ze hier wacht.',
    en: 'Rule "{rule}" can never run: nothing brings about what it waits for here.',
  },
  'rule-too-late': {
    fr: 'La règle « {rule} » ne peut pas s’exécuter avant {earliest}, mais la visite finit à {end}. Raccourcissez l’attente, ou allongez `minutes`.',
    nl: 'De regel "{rule}" kan niet lopen voor {earliest}, maar het bezoek eindigt om {end}. Verkort de wachttijd of verhoog `minutes`.',
    en: 'Rule "{rule}" cannot run before {earliest}, but the visit ends at {end}. Shorten the wait, or raise `minutes`.',
  },
  'rule-outlasts': {
    fr: 'La règle « {rule} » ne s’exécutera jamais : la suite de la visite dure au plus {seconds} secondes. Raccourcissez l’attente.',
    nl: 'De regel "{rule}" loopt nooit: het vervolg op het bezoek duurt hoogstens {seconds} seconden. Verkort de wachttijd.',
    en: 'Rule "{rule}" can never run: what follows the visit lasts {seconds} seconds at most. Shorten the wait.',
  },
  'effect-never': {
    fr: 'Cet effet de « {cause} » n’a jamais lieu : ce que demande son `if` n’arrive jamais à ce moment.',
    nl: 'Dit gevolg van "{cause}" treedt nooit op: wat de `if` vraagt, geldt dan nooit.',
    en: 'This effect of "{cause}" never happens: what its `if` asks for is never so by then.',
  },
  'criterion-excluded': {
    fr: '« {criterion} » ne comptera jamais : ce que demande son `if` n’arrive jamais.',
    nl: '"{criterion}" telt nooit mee: wat de `if` vraagt, gebeurt nooit.',
    en: '"{criterion}" never counts: what its `if` asks for never comes about.',
  },
  'criterion-never-full': {
    fr: 'Personne ne pourra obtenir tous les points de « {criterion} » : ceci n’arrive jamais dans ce scénario.',
    nl: 'Niemand kan alle punten van "{criterion}" halen: dit gebeurt nooit in dit scenario.',
    en: '"{criterion}" can never be fully earned: this cannot come about in this scenario.',
  },
  'criterion-too-late': {
    fr: 'Personne ne pourra obtenir tous les points de « {criterion} » : ceci n’arrive pas avant {earliest}, et la visite finit à {end}.',
    nl: 'Niemand kan alle punten van "{criterion}" halen: dit gebeurt niet voor {earliest}, en het bezoek eindigt om {end}.',
    en: '"{criterion}" can never be fully earned: this cannot come about before {earliest}, and the visit ends at {end}.',
  },
  'mistake-impossible': {
    fr: 'Ceci ne peut pas arriver ici : personne ne peut donc manquer « {criterion} » par là.',
    nl: 'Dit kan hier nooit gebeuren: niemand kan "{criterion}" dus zo verliezen.',
    en: 'This can never happen here, so nobody can lose "{criterion}" by it.',
  },
  'order-forced': {
    fr: 'Le scénario lui-même ne permet « {then} » qu’après ceci : personne ne peut se tromper d’ordre. Enlevez cette ligne, ou laissez « {then} » possible avant.',
    nl: 'Het scenario zelf laat "{then}" pas hierna toe: niemand kan zich in de volgorde vergissen. Haal deze regel weg of maak "{then}" ook eerder mogelijk.',
    en: 'The scenario itself allows "{then}" only after this, so nobody can get the order wrong. Take this line out, or make "{then}" possible earlier.',
  },
  'critical-never-lost': {
    fr: '« {criterion} » ne peut pas être perdu pour de bon, sa faute critique ne comptera donc jamais. Nommez le moment dans `when`, ou écrivez missed ou not-met.',
    nl: '"{criterion}" kan nooit voorgoed verloren zijn, dus telt de kritieke fout nooit. Noem het moment in `when`, of schrijf missed of not-met.',
    en: '"{criterion}" can never be lost for good, so its critical failure never counts. Name the moment in `when`, or write missed or not-met.',
  },
  'critical-never': {
    fr: 'La faute critique de « {criterion} » ne peut pas arriver : ceci n’arrive jamais dans ce scénario.',
    nl: 'De kritieke fout van "{criterion}" kan niet voorkomen: dit gebeurt nooit in dit scenario.',
    en: 'The critical failure of "{criterion}" can never happen: this cannot come about in this scenario.',
  },
} as const;
