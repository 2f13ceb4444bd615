import { describe, expect, it } from 'vitest';
import { panelRows, type PanelRow } from '../../../src/core/devices/panelRows';
import { sceneOf } from '../../../src/core/sim/sceneOf';
import type { CompiledScenario } from '../../../src/core/scenario/compiledScenario';
import { deviceHome, deviceThing } from '../../support/deviceHome';
import { given, type Session } from '../../support/session';

const MINUTE = 1200;
const hub = deviceThing('hub', 'hub');
const presence = deviceThing('presence', 'occupancy-sensor', {
  at: 'bedroom/middle',
  states: { battery: 'low' },
});
const board = deviceThing('board', 'fuse-board');
const camera = deviceThing('camera', 'camera');

const rowOf = (scenario: CompiledScenario, visit: Session, thing: string): PanelRow => {
  const rows = panelRows(sceneOf(scenario, visit.world, visit.state.kernel.tick));
  const found = rows.find((row) => row.thing === thing);
  if (found === undefined) throw new Error(`no row of ${thing}`);
  return found;
};

describe('the panel', () => {
  const home = deviceHome([hub, presence, board, camera]);

  it('lists what it hears: source, room, state, battery, last seen now', () => {
    const row = rowOf(home, given(home).after(100), 'presence');
    expect(row).toMatchObject({
      kind: 'occupancy-sensor',
      room: 'bedroom',
      link: 'online',
      battery: 'low',
      lastSeenTick: 100,
      states: [{ key: 'occupancy', value: 'clear', sinceTick: 0 }],
    });
  });

  it('keeps the last eight of what came in, the latest first', () => {
    let visit = given(home);
    for (let i = 0; i < 6; i++) {
      visit = visit.when({ type: 'go', place: 'bedroom/middle' }).after(20);
      visit = visit.when({ type: 'go', place: 'living/start' }).after(20);
    }
    const { history } = rowOf(home, visit, 'presence');
    expect(history.map(({ value }) => value)).toEqual(
      Array.from({ length: 8 }, (_, i) => (i % 2 === 0 ? 'clear' : 'occupied')),
    );
    expect(history[0]?.sinceTick).toBeGreaterThan(history[1]?.sinceTick ?? Infinity);
  });

  it('knows nothing new of a device that is offline, and when it was lost', () => {
    const offline = deviceHome([
      hub,
      { ...presence, states: { ...presence.states, link: 'offline' }, device: { lastSeen: '22:41' } },
    ]); // prettier-ignore
    const visit = given(offline).when({ type: 'go', place: 'bedroom/middle' }).after(20);
    expect(visit.world.states['presence']?.['occupancy']).toBe('occupied');
    const row = rowOf(offline, visit, 'presence');
    expect([row.link, row.states, row.lastSeenTick]).toEqual(['offline', [], -259 * MINUTE]);
    const back = visit.when({ type: 'do', verb: 'restart', thing: 'presence' });
    expect(rowOf(offline, back, 'presence')).toMatchObject({
      link: 'online',
      states: [{ value: 'occupied', sinceTick: back.state.kernel.tick }],
    });
  });

  it('loses what hangs on the mains when they are off, and not what has a battery', () => {
    const cut = given(home).after(9).when({ type: 'do', verb: 'switch-off', thing: 'board' });
    const after = cut.after(50);
    expect(rowOf(home, after, 'camera')).toMatchObject({ link: 'offline', lastSeenTick: 10 });
    expect(rowOf(home, after, 'presence').link).toBe('online');
  });

  it('hears nobody while its network is down', () => {
    const down = deviceHome([{ ...hub, states: { ...hub.states, network: 'down' } }, presence]);
    const visit = given(down).after(5);
    expect(rowOf(down, visit, 'presence').link).toBe('offline');
    const up = visit.when({ type: 'do', verb: 'restart', thing: 'hub' });
    expect(rowOf(down, up, 'presence').link).toBe('online');
  });

  it('shows who agreed and how she switches it off, or that nobody did', () => {
    const agreement = { by: 'jeanne', seenBy: ['nurse'], until: '2027-01-31', off: 'turn-away' };
    const agreed = deviceHome([hub, { ...presence, device: { agreement } }, camera]);
    const visit = given(agreed);
    expect(rowOf(agreed, visit, 'presence').agreement).toEqual(agreement);
    expect(rowOf(agreed, visit, 'camera').agreement).toBeNull();
  });

  it('is no panel without a hub', () => {
    const bare = deviceHome([presence]);
    expect(panelRows(sceneOf(bare, given(bare).world, 0))).toEqual([]);
  });
});
