import 'fake-indexeddb/auto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openVisitStore } from '../../../src/adapters/storage/openVisitStore';
import type { VisitHeader } from '../../../src/adapters/storage/visitStore';
import { startVisit } from '../../../src/core/sim/startVisit';
import type { AppPorts } from '../../../src/ui/ports';
import { recordingOf } from '../../support/recordingOf';
import { ROOT, shippedScenario } from '../../support/shippedProject';

const BASE = 'http://school.test/foyer/';
const { scenario } = shippedScenario('risk-flat');

const named = (folder: string): readonly string[] => readdirSync(`${ROOT}scenarios/${folder}`);
const index = JSON.stringify({
  scenarios: { 'risk-flat': named('risk-flat'), unwritten: ['scenario.yaml', 'rubric.yaml'] },
  personas: named('personas').filter((name) => name.endsWith('.yaml')),
  night: named('night').filter((name) => name.endsWith('.yaml')),
  norms: named('norms').filter((name) => name.endsWith('.yaml')),
  fit: named('fit').filter((name) => name.endsWith('.yaml')),
  bodies: ['jeanne'],
});

/** Serves what ships, with some files as the test wants them. */
const serve = (instead: Readonly<Record<string, string>> = {}): void => {
  vi.stubGlobal('fetch', async (url: string) => {
    const path = url.replace(BASE, '');
    const file = path.startsWith('scenarios/') ? `${ROOT}${path}` : `${ROOT}public/${path}`;
    const given = path === 'scenarios/index.json' ? index : instead[path];
    if (given !== undefined) return new Response(given);
    return existsSync(file) ? new Response(readFileSync(file)) : new Response('', { status: 404 });
  });
};

const header = (id: string, hash = scenario.hash): VisitHeader => ({
  format: 'foyer-recording/1',
  id,
  engine: 'test',
  scenario: { id: scenario.id, hash },
  seed: 3,
  draws: {},
  startedAt: '2026-11-24T09:00:00.000Z',
  locale: 'fr',
});

let ports: AppPorts;

beforeEach(async () => {
  serve();
  vi.stubGlobal('window', { location: { href: `${BASE}?lang=fr` } });
  vi.resetModules();
  const { createPorts } = await import('../../../src/main/createPorts');
  ports = await createPorts();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the list of visits', () => {
  const PERSONA = 'scenarios/personas/jeanne-delattre.yaml';
  /** Somebody who has no body yet. */
  const undrawn = (): Record<string, string> => {
    const text = readFileSync(`${ROOT}${PERSONA}`, 'utf8');
    expect(text).toContain('model: jeanne\n');
    return { [PERSONA]: text.replace('model: jeanne\n', '') };
  };

  test('offers the others when one scenario cannot be read, and names that one', async () => {
    const outcome = await ports.scenarios();
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        cards: [{ id: 'risk-flat', drawn: true }],
        broken: [
          {
            id: 'unwritten',
            problem: { kind: 'missing', file: 'scenarios/unwritten/scenario.yaml' },
          },
        ],
      },
    });
  });

  test('is a problem of its own when nothing at all can be read', async () => {
    serve({ 'scenarios/risk-flat/scenario.yaml': 'format: foyer-scenario/9' });
    expect(await ports.scenarios()).toMatchObject({ ok: false });
  });

  test('offers the residents of a scenario and says who has no body yet', async () => {
    serve(undrawn());
    expect(await ports.scenarios()).toMatchObject({
      ok: true,
      value: {
        cards: [
          {
            id: 'risk-flat',
            drawn: true,
            people: [
              { id: 'jeanne-delattre', hasBody: false },
              { id: 'willy-lambert', name: 'Willy Lambert', ageYears: 79, hasBody: false },
              { id: 'greta-claeys', hasBody: false },
            ],
          },
        ],
      },
    });
  });

  test('briefs for the resident who was chosen, and remembers the choice', async () => {
    const people = async (persona: string | null): Promise<unknown> => {
      const outcome = await ports.briefing('risk-flat', persona);
      return outcome.ok
        ? [outcome.value.persona, outcome.value.briefing.en.includes('Willy')]
        : outcome;
    };
    expect(await people(null)).toEqual(['jeanne-delattre', false]);
    expect(await people('willy-lambert')).toEqual(['willy-lambert', true]);
    expect(await ports.briefing('risk-flat', 'nobody')).toMatchObject({ ok: false });
    ports.rememberPerson('risk-flat', 'willy-lambert');
    expect(ports.lastPerson('risk-flat')).toBe('willy-lambert');
    expect(ports.lastPerson('another')).toBeNull();
  });

  test('a recording of a visit without pictures is still scored', async () => {
    serve(undrawn());
    const { facts } = startVisit(scenario, { seed: 3, draws: {} });
    const { id, hash } = scenario;
    const text = JSON.stringify(recordingOf(facts, { scenario: { id, hash }, seed: 3 }));
    expect(await ports.scoreFile('kept.foyer.json', text)).toMatchObject({
      ok: true,
      value: { score: { passed: false } },
    });
  });
});

const open = (resumeId: string | null) =>
  ports.open({ scenarioId: 'risk-flat', persona: null, locale: 'fr', resumeId }, () => undefined);

describe('a visit that cannot be opened', () => {
  test('names the description of a person that is no JSON', async () => {
    serve({ [`models/people/${scenario.people[0]?.persona.model}.json`]: '{"file": ' });
    const outcome = await open(null);
    expect(outcome).toMatchObject({
      ok: false,
      problem: { kind: 'unreadable', file: expect.stringMatching(/^models\/people\/.*json$/) },
    });
  });

  test('is not taken up again on another version of its scenario', async () => {
    await (await openVisitStore()).begin(header('old', 'another'));
    expect(await open('old')).toMatchObject({ ok: false, problem: { kind: 'changed' } });
  });

  test('is not taken up again where another program led elsewhere, and is scored as it stands', async () => {
    const store = await openVisitStore();
    await store.begin(header('elsewhere'));
    const { facts } = startVisit(scenario, { seed: 3, draws: {} });
    const moved = { type: 'actor/moved', who: 'resident', xMm: 1, yMm: 1, tick: 9, seq: facts.length } as const; // prettier-ignore
    await store.append('elsewhere', { tick: 9, inputs: [], facts: [...facts, moved], hashes: [] });
    expect(await open('elsewhere')).toMatchObject({ ok: false, problem: { kind: 'changed' } });
    expect(await ports.scoreKept('elsewhere')).toMatchObject({
      ok: true,
      value: { verified: false, otherScenario: false },
    });
  });
});

describe('a disk that answers no more', () => {
  test('is a problem the page can tell, and no page that waits for ever', async () => {
    await (await openVisitStore()).begin(header('kept'));
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw new DOMException('the disk is gone', 'UnknownError');
    });
    expect(await open('kept')).toMatchObject({ ok: false, problem: { kind: 'unexpected' } });
    expect(await ports.scoreKept('kept')).toMatchObject({ ok: false });
  });

  test('leaves a start page without kept visits', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('the disk is gone', 'UnknownError');
    });
    expect(await ports.keptVisits()).toEqual([]);
    expect(await ports.scenarios()).toMatchObject({ ok: true });
  });
});

test('a visit that was never entered is not offered', async () => {
  const store = await openVisitStore();
  await store.begin(header('looked'));
  await store.begin(header('played'));
  await store.append('played', { tick: 20, inputs: [], facts: [], hashes: [] });
  const ids = (await ports.keptVisits()).map(({ id }) => id);
  expect(ids).toContain('played');
  expect(ids).not.toContain('looked');
});
