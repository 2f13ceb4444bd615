import { describe, expect, it } from 'vitest';
import { changeables } from '../../../src/core/night/changeables';
import { nightChances } from '../../../src/core/night/nightChances';
import { nightReport } from '../../../src/core/night/nightReport';
import { nightToShow } from '../../../src/core/night/nightToShow';
import { nightWay } from '../../../src/core/night/nightWay';
import { paced } from '../../../src/core/night/paced';
import { visitWorlds } from '../../../src/core/night/visitWorlds';
import { whatIf } from '../../../src/core/night/whatIf';
import { visitOf } from '../../support/playVisit';
import { shippedScenario } from '../../support/shippedProject';

const loaded = shippedScenario('risk-flat');
const { scenario } = loaded;
const { night } = scenario;
if (night === null) throw new Error('risk-flat plays a night');
const worlds = visitWorlds(scenario, []);

const idsIn = (fixed: readonly string[]): readonly string[] =>
  nightChances(scenario, night, whatIf(scenario, worlds, new Set(fixed))).map(
    ({ cause }) => `${cause.factor.id} ${cause.id}`,
  );

const played = (id: string) => {
  const walkthrough = loaded.walkthroughs.find((one) => one.id === id);
  if (walkthrough === undefined) throw new Error(`no walkthrough ${id}`);
  return visitOf(loaded, walkthrough).recording;
};

describe('what may make her fall', () => {
  const found = idsIn([]);

  it.each([
    ['hall-rug', 'lifted-edge hall-rug'],
    ['hall-boxes', 'narrow-way hall-boxes'],
    ['slippers', 'loose-shoes slippers'],
    ['night-path', 'dark-floor night-path'],
    ['toilet', 'low-toilet toilet'],
    ['bath-mat', 'loose-mat bath-mat'],
  ])('is no longer what was wrong with %s once it is put right', (thing, cause) => {
    expect(found).toContain(cause);
    expect(idsIn([thing])).not.toContain(cause);
  });

  it('is nothing in a room she does not walk through', () => {
    expect(found.filter((cause) => /phone-cable|desk-chair|living-rug/.test(cause))).toEqual([]);
    expect(idsIn(['phone-cable', 'desk-chair'])).toEqual(found);
  });

  it('is less where a lamp within her reach is lit', () => {
    const falls = (fixed: readonly string[]) =>
      nightReport(scenario, whatIf(scenario, worlds, new Set(fixed)), 500).falls;
    expect(falls(['bedside-lamp'])).toBeLessThan(falls([]));
  });
});

describe('the way at night', () => {
  it('goes from the bed to the toilet, a step at a time', () => {
    const way = nightWay(scenario, night);
    expect(way.length).toBeGreaterThan(20);
    for (const [i, [x, y]] of way.entries()) {
      const [px, py] = way[i - 1] ?? [x, y];
      expect(Math.hypot(x - px, y - py)).toBeLessThan(253);
    }
  });

  it('is cut into strides across its corners', () => {
    expect(paced([[0, 0], [300, 0], [300, 300]])).toEqual([[0, 0], [250, 0], [300, 200], [300, 300]]); // prettier-ignore
    expect(paced([])).toEqual([]);
  });
});

describe('what if', () => {
  const { facts } = played('expert');
  const left = visitWorlds(scenario, facts);

  it('as it was left is as it was left', () => {
    const fixed = changeables(scenario, left).flatMap((one) => (one.fixed ? [one.thing.id] : []));
    expect(fixed).toContain('hall-rug');
    expect(whatIf(scenario, left, new Set(fixed))).toBe(left.left);
  });

  it('takes back what was fixed, and makes the rules of the scenario follow a fix', () => {
    const undone = whatIf(scenario, left, new Set());
    expect(undone.states['hall-rug']).toEqual(left.found.states['hall-rug']);
    const raised = whatIf(scenario, worlds, new Set(['toilet']));
    expect(raised.states['toilet']).toMatchObject({ seat: 'raised', height: 49, risk: 'fixed' });
  });
});

describe('the night of a visit', () => {
  it('is by far safer after an expert than after nothing was done', () => {
    const { facts } = played('expert');
    const { found, left } = visitWorlds(scenario, facts);
    const [before, after] = [nightReport(scenario, found, 500), nightReport(scenario, left, 500)];
    expect(after.falls * 3).toBeLessThan(before.falls);
    expect(before.causes.reduce((sum, { falls }) => sum + falls, 0)).toBe(before.falls);
  });

  it.each(['expert', 'careless'])('%s: is shown as it was recorded', (id) => {
    const recording = played(id);
    const shown = nightToShow(scenario, recording);
    const start = recording.facts.findIndex(
      (fact) => fact.type === 'phase/began' && fact.phase === 'afterwards',
    );
    const bare = (facts: readonly object[]) => facts.map((fact) => ({ ...fact, tick: 0, seq: 0 }));
    const recorded = recording.facts.slice(start + 1, start + 1 + shown.facts.length);
    expect(bare(shown.facts)).toEqual(bare(recorded));
    expect(shown.scenario.light).toBe('night');
    const ticks = shown.facts.map(({ tick }) => tick);
    expect(ticks).toEqual(ticks.toSorted((a, b) => a - b));
  });
});
