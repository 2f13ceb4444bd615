import { describe, expect, it } from 'vitest';
import { readScenarioFolder } from '../../src/cli/readScenarioFolder';
import { trueVerdict } from '../../src/core/rubric/trueVerdict';
import { loadScenario } from '../../src/core/scenario/loadScenario';
import type { Fact } from '../../src/core/sim/fact';
import type { Intent } from '../../src/core/sim/intent';
import { paced, playVisit, visitOf, type Visit } from '../support/playVisit';
import { ROOT, shippedProject, shippedScenario } from '../support/shippedProject';

const loaded = shippedScenario('risk-flat');
const { scenario, rubric, walkthroughs } = loaded;
const risks = scenario.things.filter(({ risk }) => risk !== null);
const decoys = scenario.things.filter(({ decoy }) => decoy !== null);

const visits = new Map(walkthroughs.map((one) => [one.id, visitOf(loaded, one)]));
const visit = (id: string): Visit => {
  const found = visits.get(id);
  if (found === undefined) throw new Error(`no walkthrough "${id}"`);
  return found;
};

describe('the files of the risk flat', () => {
  it('load with no other warning than of fit rules that nobody has read whole', () => {
    const others = shippedProject.problems.filter(
      ({ message }) => !message.startsWith('Whether this is a risk goes by the rule'),
    );
    expect(others).toEqual([]);
  });

  it('plant ten risks and nine decoys', () => {
    expect([risks.length, decoys.length]).toEqual([10, 9]);
  });

  it('mean the same whatever the order they are read in', () => {
    const { files } = readScenarioFolder(ROOT, 'risk-flat');
    const reversed = Object.fromEntries(Object.entries(files).reverse());
    const { registry, personas, norms, nights, fit, apartments } = shippedProject;
    const again = loadScenario({
      id: 'risk-flat',
      files: reversed,
      registry,
      personas,
      nights,
      fit,
      norms,
      apartments,
    });
    expect(again.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(again.loaded?.scenario.hash).toBe(scenario.hash);
    expect(again.loaded?.rubric.hash).toBe(rubric.hash);
  });

  it('ask her leave for every change to a thing whose loss is a critical failure', () => {
    const asked = new Set(scenario.topics.map(({ about }) => about));
    const guarded = scenario.things.filter(
      ({ risk, needs }) => risk?.consent === true || needs.some((mark) => mark !== 'never'),
    );
    expect(guarded.filter(({ id }) => !asked.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('do not tell risks from decoys by their order', () => {
    const rooms = [...new Set(scenario.things.map(({ at }) => at.split('/')[0]))];
    const orders = rooms.map((room) =>
      scenario.things
        .filter(
          ({ at, risk, decoy }) => at.startsWith(`${room}/`) && (risk !== null || decoy !== null),
        )
        .map(({ risk }) => (risk === null ? 'd' : 'r'))
        .join(''),
    );
    expect(orders.filter((order) => /^r+d+$/.test(order))).toEqual([]);
  });
});

describe('the shipped walkthroughs', () => {
  it('are the four that were promised', () => {
    expect([...visits.keys()].sort()).toEqual([
      'careless',
      'click-everything',
      'expert',
      'keepsake',
    ]);
  });

  it('let the expert alone pass', () => {
    const passed = [...visits].filter(([, { score }]) => score.passed).map(([id]) => id);
    expect(passed).toEqual(['expert']);
    expect(visit('expert').score.share).toBeGreaterThanOrEqual(0.9);
  });

  it('fail the keepsake visit for the rug alone: its points would have passed', () => {
    const { score } = visit('keepsake');
    expect(score.share).toBeGreaterThan(score.pass.share);
    expect(score.passed).toBe(false);
  });

  it('show that finding all and sparing nothing is worth no more than a coin', () => {
    const { detection } = visit('click-everything').score;
    expect([detection.hits.length, detection.falseAlarms.length]).toEqual([10, 9]);
    expect(detection.correctRejections).toEqual([]);
    expect(detection.balancedAccuracy).toEqual({ n: 1, d: 2 });
  });

  it('meet every criterion in one play and miss it in another', () => {
    const statuses = (id: string): readonly string[] =>
      [...visits.values()].map(
        ({ score }) => score.criteria.find((one) => one.id === id)?.status ?? '',
      );
    const undecided = rubric.criteria.filter(({ id }) => {
      const seen = statuses(id);
      return !seen.includes('met') || seen.every((status) => status === 'met');
    });
    expect(undecided.map(({ id }) => id)).toEqual([]);
  });
});

const roomOf = (place: string): string => place.split('/')[0] ?? '';
const WELCOME: readonly Intent[] = [
  { type: 'go', place: 'living' },
  { type: 'say', topic: 'introduce' },
  { type: 'say', topic: 'explain-purpose' },
  { type: 'say', topic: 'ask-leave' },
];
const END: Intent = { type: 'end' };

describe('what must not pay', () => {
  it('doing nothing scores nothing', () => {
    const { score } = playVisit(loaded, { inputs: [] });
    expect(score.share).toBe(0);
    expect(score.critical).toEqual([]);
  });

  it('doing nothing is not saved by a kind rater', () => {
    const ratings = [{ criterion: 'respectful', level: 4, rater: 'trainer' }] as const;
    expect(playVisit(loaded, { inputs: [], ratings }).score.passed).toBe(false);
  });

  it('calling everything a hazard does not pass, with every reason and a fix of each kind on top', () => {
    const { commonReasons } = scenario.registry;
    const judgements = scenario.things.flatMap(({ id, at, kind }): readonly Intent[] => {
      const known = scenario.registry.things[kind];
      const why = [...Object.keys(known?.reasons ?? {}), ...Object.keys(commonReasons)];
      const fix = Object.keys(known?.verbs ?? {})[0] ?? 'refer-ot';
      return [
        { type: 'go', place: roomOf(at) },
        { type: 'judge', thing: id, as: 'hazard', why, fix },
      ];
    });
    const { score } = playVisit(loaded, { inputs: paced([...WELCOME, ...judgements, END], 8) });
    expect(score.detection.hits).toHaveLength(10);
    expect(score.criteria.find(({ id }) => id === 'says-why')?.status).toBe('missed');
    expect(score.passed).toBe(false);
  });

  it('an expert who spares nothing is capped: flagging everything is not finding', () => {
    const { inputs, ratings } = visit('expert').recording;
    const end = inputs.find(({ intent }) => intent.type === 'end')?.tick ?? 0;
    const alarms = decoys.flatMap(({ id, at }): readonly Intent[] => [
      { type: 'go', place: roomOf(at) },
      { type: 'judge', thing: id, as: 'hazard' },
    ]);
    const flood = alarms.map((intent, i) => ({ tick: end - alarms.length + i, intent }));
    const { score } = playVisit(loaded, { inputs: [...inputs, ...flood], ratings });
    expect(score.detection.falseAlarms).toHaveLength(9);
    expect(score.critical.map(({ criterion, effect }) => [criterion, effect])).toEqual([
      ['rejects-decoys', 'cap'],
    ]);
    expect(score.passed).toBe(false);
    expect(score.share).toBeLessThan(0.5);
  });

  it('saying every topic does not pass', () => {
    const looks = scenario.things.flatMap(({ id, at }): readonly Intent[] => [
      { type: 'go', place: roomOf(at) },
      { type: 'look', thing: id },
    ]);
    const topics = scenario.topics.map(({ id }): Intent => ({ type: 'say', topic: id }));
    const everything = [
      ...WELCOME,
      ...looks,
      { type: 'go', place: 'living' } as const,
      ...topics,
      END,
    ];
    const { score } = playVisit(loaded, { inputs: paced(everything, 6) });
    expect(score.passed).toBe(false);
    expect(score.share).toBeLessThan(0.5);
  });
});

describe('what must not go unnoticed', () => {
  it.each(decoys.map(({ id }) => id))('changing %s, which is well as it is', (id) => {
    const decoy = decoys.find((thing) => thing.id === id);
    const at = decoy?.at.split('/')[0] ?? '';
    const verbs = Object.keys(scenario.registry.things[decoy?.kind ?? '']?.verbs ?? {});
    const acts = verbs.map((verb): Intent => ({ type: 'do', verb, thing: id }));
    const inputs = paced([...WELCOME, { type: 'go', place: at }, ...acts, END], 8);
    const { recording, score } = playVisit(loaded, { inputs });
    const used = recording.facts.flatMap((fact) => (fact.type === 'thing/used' ? [fact] : []));
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter(({ lacking = [] }) => lacking.length === 0)).toEqual([]);
    expect(score.criteria.find((one) => one.id === 'agrees-changes')?.status).toBe('lost');
  });
});

describe('Mme Delattre', () => {
  const facts = (intents: readonly Intent[]): readonly Fact[] =>
    playVisit(loaded, { inputs: paced([...intents, END], 10) }).recording.facts;
  const lines = (intents: readonly Intent[]): readonly string[] =>
    facts(intents).flatMap((fact) => (fact.type === 'line/spoken' ? [fact.line] : []));
  const gave = (mark: string, intents: readonly Intent[]): boolean =>
    facts(intents).some((fact) => fact.type === 'mark/given' && fact.mark === mark);
  const living: Intent = { type: 'go', place: 'living' };
  const say = (topic: string): Intent => ({ type: 'say', topic });

  it('lets nobody round her flat who has not said who they are', () => {
    const asked = [living, say('ask-leave')];
    expect(lines(asked)).toContain('scenario.topics.ask-leave.answer.2.line');
    expect(gave('consent/bedroom', asked)).toBe(false);
    expect(gave('consent/bedroom', [...asked, say('introduce'), say('ask-leave')])).toBe(true);
  });

  it('takes her leave back to whoever talks down to her, and gives it after an apology', () => {
    const rude = [living, say('introduce'), say('talk-down'), say('ask-leave')];
    expect(gave('consent/bedroom', rude)).toBe(false);
    expect(gave('consent/bedroom', [...rude, say('apologise'), say('ask-leave')])).toBe(true);
  });

  it('refuses to part with the rug of her wedding', () => {
    const asked = [
      living,
      say('introduce'),
      { type: 'look', thing: 'living-rug' } as const,
      say('propose-living-rug'),
    ];
    expect(facts(asked)).toContainEqual(
      expect.objectContaining({ type: 'mark/refused', mark: 'consent/living-rug' }),
    );
    expect(lines([...asked, { type: 'do', verb: 'remove', thing: 'living-rug' }])).toContain(
      'scenario.rules.keepsake.do.0.line',
    );
  });

  it('lives with what was changed: seat and light measure as they now are', () => {
    const measured = facts([
      ...WELCOME,
      { type: 'go', place: 'bathroom' },
      { type: 'do', verb: 'fit-raised-seat', thing: 'toilet' },
      { type: 'measure', quantity: 'toilet.height', verdict: 'ok' },
      { type: 'go', place: 'bedroom' },
      { type: 'do', verb: 'add-night-light', thing: 'night-path' },
      { type: 'measure', quantity: 'night-path.illuminance', verdict: 'ok' },
    ]).flatMap((fact) => (fact.type === 'thing/measured' ? [fact] : []));
    const verdicts = measured.map(({ quantity, value }) => trueVerdict(scenario, quantity, value));
    expect(verdicts).toEqual(['ok', 'ok']);
  });

  it('falls at night over what was left, and only then', () => {
    const left = facts([living]).filter(({ type }) => type === 'actor/fell');
    expect(left).toHaveLength(1);
    expect(visit('expert').recording.facts.filter(({ type }) => type === 'actor/fell')).toEqual([]);
  });
});
