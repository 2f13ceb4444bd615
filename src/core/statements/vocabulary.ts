/**
 * Where Foyer's own terms live. The profile document behind it is not yet published: until it is, these addresses
 * name things and lead nowhere.
 */
const BASE = 'https://w3id.org/foyer/xapi';

/**
 * The words statements are made of. Terms of public profiles are reused where they fit (ADL, DoD ISD, ADB, Serious
 * Games, Tin Can); the rest are Foyer's own.
 */
export const vocabulary = {
  scenarios: `${BASE}/scenarios`,
  /** The category of every statement. */
  profile: `${BASE}/v1.0`,
  verbs: {
    initialized: {
      id: 'http://adlnet.gov/expapi/verbs/initialized',
      display: { fr: 'a commencé', nl: 'is begonnen', en: 'initialized' },
    },
    identified: {
      id: 'https://w3id.org/xapi/dod-isd/verbs/identified',
      display: { fr: 'a repéré', nl: 'heeft herkend', en: 'identified' },
    },
    inspected: {
      id: 'https://w3id.org/xapi/dod-isd/verbs/inspected',
      display: { fr: 'a examiné', nl: 'heeft bekeken', en: 'inspected' },
    },
    performed: {
      id: 'https://w3id.org/xapi/dod-isd/verbs/performed',
      display: { fr: 'a effectué', nl: 'heeft uitgevoerd', en: 'performed' },
    },
    answered: {
      id: 'http://adlnet.gov/expapi/verbs/answered',
      display: { fr: 'a répondu', nl: 'heeft geantwoord', en: 'answered' },
    },
    selected: {
      id: 'https://w3id.org/xapi/adb/verbs/selected',
      display: { fr: 'a choisi', nl: 'heeft gekozen', en: 'selected' },
    },
    experienced: {
      id: 'http://adlnet.gov/expapi/verbs/experienced',
      display: { fr: 'a vécu', nl: 'heeft meegemaakt', en: 'experienced' },
    },
    scored: {
      id: 'http://adlnet.gov/expapi/verbs/scored',
      display: { fr: 'a obtenu', nl: 'heeft behaald', en: 'scored' },
    },
    passed: {
      id: 'http://adlnet.gov/expapi/verbs/passed',
      display: { fr: 'a réussi', nl: 'is geslaagd', en: 'passed' },
    },
    failed: {
      id: 'http://adlnet.gov/expapi/verbs/failed',
      display: { fr: "n'a pas réussi", nl: 'is niet geslaagd', en: 'failed' },
    },
    completed: {
      id: 'http://adlnet.gov/expapi/verbs/completed',
      display: { fr: 'a terminé', nl: 'heeft voltooid', en: 'completed' },
    },
    terminated: {
      id: 'http://adlnet.gov/expapi/verbs/terminated',
      display: { fr: 'a interrompu', nl: 'heeft afgebroken', en: 'terminated' },
    },
  },
  types: {
    scenario: 'http://id.tincanapi.com/activitytype/scenario',
    step: 'http://id.tincanapi.com/activitytype/step',
    interaction: 'http://adlnet.gov/expapi/activities/cmi.interaction',
    dialogue: 'https://w3id.org/xapi/seriousgames/activity-types/dialog-tree',
    objective: 'http://adlnet.gov/expapi/activities/objective',
    hazard: `${BASE}/activity-types/hazard`,
    decoy: `${BASE}/activity-types/decoy`,
    consequence: `${BASE}/activity-types/consequence`,
  },
  extensions: {
    runId: `${BASE}/extensions/run-id`,
    persona: `${BASE}/extensions/persona`,
    rubric: `${BASE}/extensions/rubric`,
    rubricLevel: `${BASE}/extensions/rubric-level`,
    evidence: `${BASE}/extensions/evidence`,
    evidenceFacts: `${BASE}/extensions/evidence-facts`,
    detection: `${BASE}/extensions/detection`,
    reasons: `${BASE}/extensions/reasons`,
    fix: `${BASE}/extensions/fix`,
    lacking: `${BASE}/extensions/lacking`,
    verdict: `${BASE}/extensions/verdict`,
    unit: `${BASE}/extensions/unit`,
    cause: `${BASE}/extensions/cause`,
    provisional: `${BASE}/extensions/provisional`,
    critical: `${BASE}/extensions/critical`,
  },
} as const;
