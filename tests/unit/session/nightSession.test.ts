import { describe, expect, it } from 'vitest';
import { nightToShow } from '../../../src/core/night/nightToShow';
import { createNightSession } from '../../../src/session/createNightSession';
import { isNightSession } from '../../../src/session/isNightSession';
import { nightNews } from '../../../src/session/nightNews';
import { onlookersEyes } from '../../../src/session/onlookersEyes';
import { visitOf } from '../../support/playVisit';
import { shippedScenario } from '../../support/shippedProject';

const loaded = shippedScenario('risk-flat');
const careless = loaded.walkthroughs.find(({ id }) => id === 'careless');
if (careless === undefined) throw new Error('risk-flat has a careless walkthrough');
const { recording } = visitOf(loaded, careless);
const night = nightToShow(loaded.scenario, recording);
const who = loaded.scenario.night?.who ?? '';

const begun = () => createNightSession({ recording, rubric: loaded.rubric }, night);
const play = (session: ReturnType<typeof begun>, seconds: number): void => {
  for (let s = 0; s < seconds * 10; s++) session.advance(0.1);
};

it('plays a night in its own time, over the flat as it was left', () => {
  const session = begun();
  const world = () => session.snapshots.getState().world;
  expect(session.snapshots.getState().facts).toEqual([]);
  play(session, 1);
  expect(world().states[who]).toMatchObject({ posture: 'lying', at: loaded.scenario.night?.bed });
  const last = night.facts.at(-1)?.tick ?? 0;
  play(session, (last - night.world.tick) / 20 + 1);
  expect(session.snapshots.getState().facts).toEqual(night.facts);
  expect(world().states[who]?.['posture']).toBe('floor');
});

it('stands still while paused, and is not changed by anybody who looks', () => {
  const session = begun();
  session.setPaused(true);
  play(session, 3);
  expect(session.tick()).toBe(night.world.tick);
  session.setPaused(false);
  session.dispatch({ type: 'do', verb: 'tape', thing: 'hall-rug' });
  session.dispatch({ type: 'end' });
  play(session, 1);
  expect(session.snapshots.getState().world.states['hall-rug']).toBe(
    night.world.states['hall-rug'],
  );
});

it('shows the hour of the night, with the lamps as they were left', () => {
  const { scenario } = begun();
  expect(scenario.light).toBe('night');
  expect(night.world.states['night-path']?.['power']).toBe('off');
});

it('is told apart from a visit, and says what came of it once it came', () => {
  const session = begun();
  expect(isNightSession(session)).toBe(true);
  expect(nightNews(session.snapshots.getState().facts)).toBeNull();
  expect(nightNews(night.facts)).toBe('fell');
  expect(nightNews(night.facts.filter(({ type }) => type !== 'actor/fell'))).toBeNull();
});

it('is seen by eyes that make out more of the dark, and changes no figure of light', () => {
  const { visual, ...others } = night.scenario.apartment;
  const seen = onlookersEyes(night.scenario).apartment;
  expect(seen).toMatchObject(others);
  expect(seen.visual?.light?.layers).toBe(visual?.light?.layers);
  const powerOf = (from: typeof visual) =>
    from?.light?.states.find(({ id }) => id === 'night')?.adaptation?.power ?? 1;
  expect(powerOf(seen.visual)).toBeLessThan(powerOf(visual));
});

describe('the pace of a night', () => {
  const fellTick = night.facts.find(({ type }) => type === 'actor/fell')?.tick ?? 0;

  it('is four or sixteen times its own, and its own again before a fall', () => {
    const session = begun();
    session.pace.setState({ times: 4 });
    play(session, 1);
    expect(session.tick() - night.world.tick).toBe(80);
    expect(session.waiting()).toBe(true);
    session.pace.setState({ times: 16 });
    while (session.pace.getState().times > 1) session.advance(0.05);
    expect(session.tick()).toBe(fellTick - 60);
    expect(session.waiting()).toBe(false);
  });

  it('skips to a second before she does something else, and no further than the last of it', () => {
    const session = begun();
    const seen: unknown[] = [];
    for (let i = 0; i < 30; i++) {
      session.toNext();
      play(session, 1.1);
      seen.push(session.snapshots.getState().world.states[who]?.['posture']);
    }
    expect([...new Set(seen)].slice(0, 3)).toEqual(['edge', 'standing', 'sitting']);
    expect(session.snapshots.getState().facts).toEqual(night.facts);
  });
});
