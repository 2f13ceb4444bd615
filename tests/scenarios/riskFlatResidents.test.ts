import { describe, expect, it } from 'vitest';
import { paced, playVisit, visitOf } from '../support/playVisit';
import { shippedProject } from '../support/shippedProject';

const visits = [...shippedProject.scenarios.values()].filter(
  ({ scenario }) => scenario.id === 'risk-flat',
);

const risksOf = (persona: string): readonly string[] => {
  const visit = visits.find(({ scenario }) => scenario.persona === persona);
  return (visit?.scenario.things ?? []).flatMap(({ id, risk }) => (risk === null ? [] : [id]));
};

const JEANNE = 'jeanne-delattre';
const WILLY = 'willy-lambert';
const GRETA = 'greta-claeys';

describe('the same flat', () => {
  it('has another truth, another hash and another briefing for each of the three', () => {
    expect(visits.map(({ scenario }) => scenario.persona)).toEqual([JEANNE, WILLY, GRETA]);
    expect(new Set(visits.map(({ scenario }) => risksOf(scenario.persona).join())).size).toBe(3);
    expect(new Set(visits.map(({ scenario }) => scenario.hash)).size).toBe(3);
    expect(new Set(visits.map(({ scenario }) => scenario.briefing.fr)).size).toBe(3);
  });

  it('stops the wheels of one, lets another forget, and is the right height for a third', () => {
    const only = (persona: string, others: readonly string[]): readonly string[] =>
      risksOf(persona).filter((id) => others.every((other) => !risksOf(other).includes(id)));
    expect(only(JEANNE, [WILLY, GRETA])).toEqual(['desk-chair']);
    expect(only(WILLY, [JEANNE, GRETA])).toEqual(['door-strip']);
    expect(only(GRETA, [JEANNE, WILLY])).toEqual(['high-shelf', 'soup-pan', 'hearing-aids']);
    expect(risksOf(GRETA)).not.toContain('toilet');
  });

  it('asks for other reasons where the same thing is a risk for two', () => {
    const because = visits.map(
      ({ scenario }) => scenario.things.find(({ id }) => id === 'hall-rug')?.risk?.because,
    );
    expect(because).toEqual([['trips-over-edge'], ['too-thick'], ['trips-over-edge']]);
  });
});

describe('pressure', () => {
  const MINUTE = 60 * 20;
  const does = (verb: string) => ({ type: 'do', verb, thing: 'resident' }) as const;
  const reads = { type: 'measure', quantity: 'resident.systolic' } as const;

  it('is hers or his own, sitting, and one and three minutes after standing up', () => {
    const readings = visits.map((loaded) => {
      const { recording } = playVisit(loaded, {
        inputs: [
          { tick: 40, intent: { type: 'go', place: 'living' } },
          { tick: 300, intent: reads },
          { tick: 400, intent: does('stand-up') },
          { tick: 400 + MINUTE, intent: reads },
          { tick: 400 + 3 * MINUTE, intent: reads },
          { tick: 500 + 3 * MINUTE, intent: does('sit-down') },
        ],
      });
      const refused = recording.facts.filter(({ type }) => type === 'intent/refused');
      const giddy = recording.facts.some(
        (fact) => fact.type === 'rule/ran' && fact.rule === 'giddy',
      );
      expect([loaded.scenario.persona, refused, giddy]).toEqual([
        loaded.scenario.persona,
        [],
        loaded.scenario.persona === WILLY,
      ]);
      return recording.facts.flatMap((fact) =>
        fact.type === 'thing/measured' ? [fact.value] : [],
      );
    });
    expect(readings).toEqual([
      [142, 132, 138],
      [138, 116, 126],
      [132, 111, 123],
    ]);
  });
});

describe.each(visits.map((loaded) => ({ persona: loaded.scenario.persona, loaded })))(
  'the visit to $persona',
  ({ persona, loaded }) => {
    const { scenario, walkthroughs, rubric } = loaded;
    const decoys = scenario.things.filter(({ decoy }) => decoy !== null);

    it('has a thing that is a risk or a decoy, never both, and nearly as many decoys', () => {
      const both = scenario.things.filter(({ risk, decoy }) => risk !== null && decoy !== null);
      expect(both).toEqual([]);
      expect(risksOf(persona).length).toBeLessThanOrEqual(10);
      expect(decoys.length).toBeGreaterThanOrEqual(9);
    });

    it('says in words why the rules made each thing what it is', () => {
      const decided = scenario.things.filter(({ fit }) => fit.length > 0);
      expect(decided.length).toBeGreaterThan(8);
      for (const { risk, fit } of decided) {
        const reasons = fit.filter(({ isRisk }) => isRisk).map(({ because }) => because);
        expect(risk === null ? [] : risk.because).toEqual(reasons);
        expect(fit.every(({ words, source }) => words.nl !== '' && source !== '')).toBe(true);
      }
    });

    it('is earned whole by its expert, and by nobody who does nothing', () => {
      const shares = walkthroughs.map((one) => visitOf(loaded, one).score.share);
      expect(Math.max(...shares)).toBe(1);
      expect(playVisit(loaded, { inputs: [] }).score.share).toBe(0);
    });

    it('has a walkthrough for every critical failure', () => {
      const shown = walkthroughs.flatMap(({ expects }) => expects.critical);
      const critical = rubric.criteria.filter((one) => one.critical !== null).map(({ id }) => id);
      expect(critical.filter((id) => !shown.includes(id))).toEqual([]);
    });

    it('leaves what is hers to decide to her, also where it is no risk', () => {
      for (const { id, at, kind } of decoys) {
        const verbs = Object.keys(scenario.registry.things[kind]?.verbs ?? {});
        const acts = verbs.map((verb) => ({ type: 'do', verb, thing: id }) as const);
        const inputs = paced([{ type: 'go', place: at.split('/')[0] ?? '' }, ...acts], 8);
        const used = playVisit(loaded, { inputs }).recording.facts.flatMap((fact) =>
          fact.type === 'thing/used' ? [fact] : [],
        );
        expect(used.filter(({ lacking = [] }) => lacking.length === 0)).toEqual([]);
      }
    });

    it('names its resident in the recording', () => {
      expect(playVisit(loaded, { inputs: [] }).recording.scenario.persona).toBe(persona);
    });
  },
);
