import { describe, expect, it } from 'vitest';
import { uuidV5 } from '../../../src/core/kernel/uuidV5';
import type { Statement } from '../../../src/core/statements/statement';
import { facts } from '../../support/facts';
import { factTrace } from '../../support/factTrace';
import { recordingOf } from '../../support/recordingOf';
import { rubricOf } from '../../support/rubricOf';
import { tellVisit } from '../../support/tellVisit';
import { xapiProblems } from '../../support/xapiProblems';

const { began, said, looked, judged, did, measured, fell, reached } = facts;

const BASE = 'https://w3id.org/foyer/xapi';
const HERE = `${BASE}/scenarios/rubric-flat`;
const EXT = `${BASE}/extensions`;

const rubric = rubricOf(
  { id: 'greets', weight: 2, body: { does: [{ said: 'greet' }, { judged: 'rug', as: 'hazard' }] } },
  { id: 'skips', body: { does: { said: 'explain' } } },
  { id: 'kind', body: { rated: { by: 'trainer', levels: { 4: 'good' } } } },
);

const trace = factTrace(
  [0, began('visit')],
  [100, said('greet')],
  [200, looked('rug')],
  [290, judged('rug', 'hazard', ['ugly'])],
  [490, judged('rug', 'hazard', ['slips'], 'tape')],
  [500, judged('mat', 'hazard')],
  [600, looked('step')],
  [700, did('remove', 'rug', { lacking: ['consent/rug'] })],
  [800, measured('toilet.height', 40.5, 'low')],
  [900, said('greet')],
  [1000, began('afterwards')],
  [1100, fell('lamp')],
  [1200, reached('bedroom/bed')],
  [1250, began('debrief')],
);
const told = tellVisit(rubric, trace);
const about = (path: string): Statement | undefined =>
  told.find((statement) => statement.object.id === `${HERE}/${path}`);
const verbs = (statements: readonly Statement[]) =>
  statements.map((one) => one.verb.id.split('/').at(-1));
const idOf = (name: string) => uuidV5(name, recordingOf([]).id);

describe('the statements of a visit', () => {
  it('frame it: initialized first; passed or failed, then completed last', () => {
    expect(verbs(told).at(0)).toBe('initialized');
    expect(verbs(told).slice(-2)).toEqual(['failed', 'completed']);
    expect(told.at(0)?.timestamp).toBe('2026-11-24T08:30:00.000Z');
    expect(told.at(-1)).toMatchObject({
      timestamp: '2026-11-24T08:31:02.500Z',
      object: { id: HERE, definition: { type: 'http://id.tincanapi.com/activitytype/scenario' } },
      result: { completion: true, duration: 'PT1M2.5S' },
    });
  });
  it('give the result with its score', () => {
    expect(told.at(-2)?.result).toEqual({
      success: false,
      completion: true,
      duration: 'PT1M2.5S',
      score: { scaled: 2 / 3, raw: 66.67, min: 0, max: 100 },
      extensions: {
        [`${EXT}/rubric`]: 'rubric-hash',
        [`${EXT}/provisional`]: true,
        [`${EXT}/critical`]: [],
      },
    });
  });
  it('a risk identified: the final judgement only', () => {
    const hits = told.filter((one) => one.object.id === `${HERE}/things/rug`);
    expect(hits).toHaveLength(1);
    expect(hits[0]).toMatchObject({
      id: idOf('fact/4'),
      timestamp: '2026-11-24T08:30:24.500Z',
      verb: { id: 'https://w3id.org/xapi/dod-isd/verbs/identified' },
      object: {
        definition: {
          type: `${BASE}/activity-types/hazard`,
          name: { fr: 'rug (fr)', nl: 'rug (nl)', en: 'rug' },
        },
      },
    });
    expect(hits[0]?.result).toEqual({
      success: true,
      response: 'hazard',
      duration: 'PT14.5S',
      extensions: {
        [`${EXT}/detection`]: 'hit',
        [`${EXT}/reasons`]: ['slips'],
        [`${EXT}/fix`]: 'tape',
      },
    });
  });
  it('a risk missed: the same verb without success, at the end', () => {
    expect(about('things/lamp')).toMatchObject({
      id: idOf('thing/lamp'),
      timestamp: '2026-11-24T08:31:02.500Z',
      verb: { id: 'https://w3id.org/xapi/dod-isd/verbs/identified' },
      result: { success: false, extensions: { [`${EXT}/detection`]: 'miss' } },
    });
  });
  it('a false alarm and a correct rejection', () => {
    expect(about('things/mat')).toMatchObject({
      verb: { id: 'https://w3id.org/xapi/dod-isd/verbs/identified' },
      object: { definition: { type: `${BASE}/activity-types/decoy` } },
      result: {
        success: false,
        response: 'hazard',
        extensions: { [`${EXT}/detection`]: 'false-alarm' },
      },
    });
    expect(about('things/step')).toMatchObject({
      id: idOf('fact/6'),
      verb: { id: 'https://w3id.org/xapi/dod-isd/verbs/inspected' },
      result: { success: true, extensions: { [`${EXT}/detection`]: 'correct-rejection' } },
    });
  });
  it('says nothing of a decoy that was never seen', () => {
    const unseen = tellVisit(rubric, factTrace([0, began('visit')]));
    expect(unseen.some((one) => one.object.id === `${HERE}/things/mat`)).toBe(false);
  });
  it('a change made, with the leave it lacked', () => {
    expect(about('acts/rug/remove')).toMatchObject({
      verb: { id: 'https://w3id.org/xapi/dod-isd/verbs/performed' },
      object: {
        definition: {
          type: 'http://id.tincanapi.com/activitytype/step',
          name: { nl: 'take away (nl): rug (nl)', fr: 'take away (fr)\u00a0: rug (fr)' },
        },
      },
      result: { success: false, extensions: { [`${EXT}/lacking`]: ['consent/rug'] } },
    });
  });
  it('a measurement', () => {
    expect(about('measures/toilet/height')).toMatchObject({
      verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
      object: {
        definition: {
          type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
          interactionType: 'numeric',
        },
      },
      result: {
        response: '40.5',
        extensions: { [`${EXT}/unit`]: 'cm', [`${EXT}/verdict`]: 'low' },
      },
    });
  });
  it('a choice of words, once', () => {
    const greets = told.filter((one) => one.object.id === `${HERE}/topics/greet`);
    expect(greets).toHaveLength(1);
    expect(greets[0]).toMatchObject({
      id: idOf('fact/1'),
      verb: { id: 'https://w3id.org/xapi/adb/verbs/selected' },
      object: { definition: { name: { en: 'greet?' } } },
      result: { response: 'greet' },
    });
  });
  it('the consequences', () => {
    expect(about('consequences/jeanne/fell')).toMatchObject({
      verb: { id: 'http://adlnet.gov/expapi/verbs/experienced' },
      object: {
        definition: { type: `${BASE}/activity-types/consequence`, name: { fr: 'Mme Test tombe' } },
      },
      result: { success: false, extensions: { [`${EXT}/cause`]: 'lamp' } },
    });
    expect(about('consequences/jeanne/reached/bedroom/bed')).toMatchObject({
      object: { definition: { name: { en: 'Mme Test gets there: bedroom' } } },
      result: { success: true },
    });
  });
  it('a criterion, with the statements that are its evidence', () => {
    expect(about('criteria/greets')).toMatchObject({
      id: idOf('criterion/greets'),
      verb: { id: 'http://adlnet.gov/expapi/verbs/scored' },
      object: { definition: { type: 'http://adlnet.gov/expapi/activities/objective' } },
    });
    expect(about('criteria/greets')?.result).toEqual({
      success: true,
      score: { scaled: 1, raw: 2, min: 0, max: 2 },
      extensions: {
        [`${EXT}/rubric-level`]: 4,
        [`${EXT}/evidence`]: [idOf('fact/1')],
        [`${EXT}/evidence-facts`]: [1, 3],
      },
    });
    expect(about('criteria/skips')?.result).toMatchObject({
      success: false,
      score: { scaled: 0, raw: 0, max: 1 },
    });
  });
  it('says nothing of a criterion that still awaits its rater, and names the final result apart', () => {
    expect(about('criteria/kind')).toBeUndefined();
    expect(told.at(-2)?.id).toBe(idOf('result/provisional'));
    const rated = tellVisit(rubric, trace, {
      ratings: [{ criterion: 'kind', level: 4, rater: 'trainer' }],
    });
    expect(rated.some((one) => one.object.id === `${HERE}/criteria/kind`)).toBe(true);
    expect(rated.at(-2)).toMatchObject({
      id: idOf('result'),
      verb: { id: 'http://adlnet.gov/expapi/verbs/passed' },
    });
  });
  it('a visit that was cut short is terminated, not completed', () => {
    const cut = tellVisit(rubric, trace.slice(0, 5));
    expect(verbs(cut).at(-1)).toBe('terminated');
    expect(cut.at(-1)?.result?.completion).toBe(false);
  });
  it('are sixty at most: of much talk the rest is left out, and nothing else', () => {
    const talk = Array.from({ length: 90 }, (_, i) => [i, said(`topic-${i}`)] as const);
    const much = tellVisit(
      rubric,
      factTrace([0, began('visit')], ...talk, [99, judged('rug', 'hazard')]),
    );
    expect(much).toHaveLength(60);
    expect(much.some((one) => one.object.id === `${HERE}/things/rug`)).toBe(true);
    expect(verbs(much).slice(-2)).toEqual(['failed', 'terminated']);
  });
  it('all stand in the same context, about a pseudonym without name or mail address', () => {
    for (const one of told) {
      expect(Object.keys(one.actor)).toEqual(['objectType', 'account']);
      expect(one.context).toMatchObject({
        registration: recordingOf([]).id,
        platform: 'Foyer test-build',
        revision: 'scenario-hash',
        language: 'fr',
        contextActivities: { category: [{ id: `${BASE}/v1.0` }] },
      });
      expect(one.context.contextActivities.parent ?? []).toEqual(
        one.object.id === HERE ? [] : [{ objectType: 'Activity', id: HERE }],
      );
    }
  });
  it('are in the order of their time and the same each time', () => {
    const times = told.map((one) => one.timestamp);
    expect(times).toEqual(times.toSorted());
    expect(tellVisit(rubric, trace)).toEqual(told);
  });
  it('are valid xAPI 1.0.3 in the eyes of an independent validator', () => {
    expect(told.flatMap(xapiProblems)).toEqual([]);
  });
  it('which does object to a broken one', () => {
    const [first] = told;
    expect(xapiProblems({ ...first, id: 'no-uuid' })).not.toEqual([]);
    expect(xapiProblems({ ...first, result: { duration: 'one minute' } })).not.toEqual([]);
  });
});
