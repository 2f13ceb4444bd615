import { describe, expect, it } from 'vitest';
import { memoryVisitStore } from '../../../src/adapters/storage/memoryVisitStore';
import type { Intent } from '../../../src/core/sim/intent';
import { startVisit } from '../../../src/core/sim/startVisit';
import { createVisitSession } from '../../../src/session/createVisitSession';
import { phoneOf } from '../../../src/session/phone/phoneOf';
import { shippedScenario } from '../../support/shippedProject';

const { scenario, rubric } = shippedScenario('found-on-floor');
const header = {
  format: 'foyer-recording/1',
  id: '5b0d2c9e-0000-4000-8000-000000000008',
  engine: 'test',
  scenario: { id: scenario.id, hash: scenario.hash },
  seed: 3,
  draws: {},
  startedAt: '2026-11-24T09:00:00.000Z',
  locale: 'nl',
} as const;

const open = async () => {
  const session = await createVisitSession({
    scenario,
    rubric,
    header,
    store: memoryVisitStore(),
    before: null,
  });
  const phone = () => {
    const { world, calling } = session.snapshots.getState();
    return phoneOf(scenario, world, calling);
  };
  const press = async (id: string) => {
    const act = phone().acts.find((one) => one.id === id);
    if (!act) throw new Error(`The phone does not offer ${id}.`);
    await does(act.intent);
  };
  const does = async (intent: Intent) => {
    session.dispatch(intent);
    session.advance(0.06);
    await session.flush();
  };
  const after = async (seconds: number) => {
    for (let at = 0; at < seconds; at += 0.25) session.advance(0.25);
    await session.flush();
  };
  return { phone, press, does, after };
};

describe('the telephone', () => {
  it('calls, tells what is to be told, talks, and hangs up', async () => {
    const { phone, press, does } = await open();
    expect(phone().state).toBe('idle');
    expect(phone().acts.map(({ id }) => id)).toContain('call-emergency');
    await press('call-emergency');
    expect(phone().state).toBe('talking');
    expect(phone().with?.nl).toBe('Noodcentrale 112');
    expect(phone().form?.id).toBe('emergency-call');
    expect(phone().acts.map(({ id }) => id)).toContain('say-call-hurry');
    await does({ type: 'send', form: 'emergency-call' });
    expect(phone().form).toBeNull();
    expect(phone().acts.map(({ id }) => id)).toContain('say-call-stay');
    await press('hang-up');
    expect(phone().state).toBe('idle');
  });

  it('shows that somebody is being called until she picks up, and lets the call be given up', async () => {
    const { phone, press, after } = await open();
    await press('call-daughter');
    expect(phone()).toMatchObject({ state: 'calling', with: { nl: 'Katrien, haar dochter' } });
    await press('hang-up');
    expect(phone().state).toBe('idle');
    await press('call-daughter');
    await after(21);
    expect(phone()).toMatchObject({ state: 'talking', with: { nl: 'Katrien, haar dochter' } });
  });

  it('offers a ringing phone to be taken or declined', () => {
    const { world } = startVisit(scenario, { seed: 3, draws: {} }).state;
    const ringing = { from: 'daughter', untilTick: 600 };
    const shown = phoneOf(scenario, { ...world, ringing }, null);
    expect(shown.state).toBe('ringing');
    expect(shown.acts.map(({ intent }) => intent)).toEqual([
      { type: 'call', contact: 'daughter' },
      { type: 'hang-up' },
    ]);
  });
});
