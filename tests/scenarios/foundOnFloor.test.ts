import { describe, expect, it } from 'vitest';
import { isFree } from '../../src/core/apartment/isFree';
import { doableVerbs } from '../../src/core/dialogue/doableVerbs';
import { refold } from '../../src/core/recording/refold';
import type { Walkthrough } from '../../src/core/scenario/walkthrough';
import type { Fact } from '../../src/core/sim/fact';
import { startVisit } from '../../src/core/sim/startVisit';
import type { Score } from '../../src/core/rubric/score';
import type { World } from '../../src/core/world/world';
import { menuOf } from '../../src/session/menu/menuOf';
import { visitOf, type Visit } from '../support/playVisit';
import { shippedProject, shippedScenario } from '../support/shippedProject';

const loaded = shippedScenario('found-on-floor');
const { scenario, rubric, walkthroughs } = loaded;

const BRANCHES = ['uninjured', 'hip-pain', 'head-strike', 'long-lie'] as const;
const RED_FLAGS = ['hip-pain', 'head-strike', 'long-lie'] as const;

const visits = new Map(walkthroughs.map((one) => [one.id, visitOf(loaded, one)]));
const visit = (id: string): Visit => {
  const found = visits.get(id);
  if (found === undefined) throw new Error(`no walkthrough "${id}"`);
  return found;
};
const walkthrough = (id: string): Walkthrough => {
  const found = walkthroughs.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no walkthrough "${id}"`);
  return found;
};

/** A walkthrough with some of its lines left out. */
const without = (id: string, leave: (line: Walkthrough['lines'][number]) => boolean): Visit => {
  const one = walkthrough(id);
  return visitOf(loaded, { ...one, lines: one.lines.filter((line) => !leave(line)) });
};
const status = ({ criteria }: Score, id: string): string | undefined =>
  criteria.find((one) => one.id === id)?.status;
const failures = ({ critical }: Score): readonly string[] => [
  ...new Set(critical.map(({ criterion }) => criterion)),
];
const linesOf = (facts: readonly Fact[]): readonly string[] =>
  facts.flatMap((fact) => (fact.type === 'line/spoken' ? [fact.line] : []));

describe('the files of found-on-floor', () => {
  it('load without an error or a warning', () => {
    expect(shippedProject.problems.filter(({ file }) => file.includes('found-on-floor'))).toEqual(
      [],
    );
  });

  it('draw one of four branches, each as likely', () => {
    const [draw] = scenario.draws;
    const chances = draw?.options.map(({ id, chance }) => [id, chance] as const);
    expect(new Map(chances)).toEqual(new Map(BRANCHES.map((id) => [id, 1])));
  });

  it('score thirteen criteria, each with its source', () => {
    expect(rubric.criteria).toHaveLength(13);
    expect(rubric.criteria.filter(({ source }) => source === null)).toEqual([]);
  });

  it('give the same things to see in every branch: what is wrong shows only in her', () => {
    const touched = scenario.draws.flatMap(({ options }) =>
      options.flatMap((option) => option.with.map(({ entity }) => entity)),
    );
    expect(new Set(touched)).toEqual(new Set(['greta']));
  });
});

describe('the experts', () => {
  it.each(BRANCHES)('of %s earns everything', (branch) => {
    const { score } = visit(`expert-${branch}`);
    expect(walkthrough(`expert-${branch}`).draws).toEqual({ injury: branch });
    expect([score.share, failures(score), score.passed]).toEqual([1, [], true]);
  });

  it('alone pass', () => {
    const passed = [...visits].filter(([, { score }]) => score.passed).map(([id]) => id);
    expect(new Set(passed)).toEqual(new Set(BRANCHES.map((branch) => `expert-${branch}`)));
  });

  it.each(BRANCHES)('of %s lose what was asked too late', (branch) => {
    const expert = `expert-${branch}`;
    const unheard = without(
      expert,
      ({ intent }) => intent.type === 'do' && intent.thing === 'hearing-aid',
    );
    expect(status(unheard.score, 'asks-injury')).toBe('lost');
    expect(status(unheard.score, 'asks-story')).toBe('lost');
    const unread = without(
      expert,
      ({ intent }) => intent.type === 'look' && intent.thing === 'medicine-list',
    );
    expect(status(unread.score, 'anticoagulant')).toBe('lost');
  });
});

describe('each critical failure', () => {
  it.each([
    ['moves-first', 'awake-breathing'],
    ['lifts-hip', 'decides'],
    ['calls-nobody', 'calls-somebody'],
  ])('%s is failed for that alone', (id, criterion) => {
    const { score } = visit(id);
    expect(failures(score)).toEqual([criterion]);
    expect(score.passed).toBe(false);
  });

  it('weighs more than points: two of them would have passed', () => {
    for (const id of ['lifts-hip', 'calls-nobody']) {
      const { score } = visit(id);
      expect(score.share).toBeGreaterThan(score.pass.share);
    }
  });

  it.each(RED_FLAGS)('moving her up with %s is one, however well it is done', (branch) => {
    const { score, recording } = visitOf(loaded, {
      ...walkthrough('expert-uninjured'),
      draws: { injury: branch },
    });
    expect(failures(score)).toContain('decides');
    expect(linesOf(recording.facts)).toContain('scenario.rules.hurt-by-moving.do.4.teach');
  });

  it('leaving her lying and calling 112 when nothing is wrong is none, but it is not the right decision', () => {
    const { score } = visitOf(loaded, {
      ...walkthrough('expert-head-strike'),
      draws: { injury: 'uninjured' },
    });
    expect(failures(score)).toEqual([]);
    expect(status(score, 'decides')).toBe('lost');
  });
});

describe('Mevrouw Claeys', () => {
  const greta = { target: { kind: 'person', id: 'greta' }, page: 'root' } as const;
  const worldOf = (branch: string) =>
    startVisit(scenario, { seed: 1, draws: { injury: branch } }).state.world;

  it('can be helped up while she is down, and is left in peace once she sits', () => {
    const down = worldOf('uninjured');
    expect(doableVerbs(scenario, down, 'greta')).toEqual(
      expect.arrayContaining(['check-breathing', 'coach-side', 'pull-up', 'lift']),
    );
    const up = {
      ...down,
      states: { ...down.states, greta: { ...down.states['greta'], posture: 'sitting' } },
    };
    expect(doableVerbs(scenario, up, 'greta')).toEqual(['chair-rise-five']);
    const expert = walkthrough('expert-uninjured');
    const again = { type: 'do', verb: 'coach-side', thing: 'greta' } as const;
    const late = expert.lines.map((line) =>
      line.intent.type === 'send' ? { ...line, intent: again } : line,
    );
    expect(visitOf(loaded, { ...expert, lines: late }).recording.facts).toContainEqual(
      expect.objectContaining({ type: 'intent/refused', intent: again, reason: 'not-now' }),
    );
  });

  it('is measured and helped from her menu, in reach, where the order of the steps gives nothing away', () => {
    const options =
      menuOf(scenario, worldOf('uninjured'), greta)?.options.map(({ id }) => id) ?? [];
    expect(options).toEqual(
      expect.arrayContaining(['say-greet', 'measure-pulse', 'do-coach-side']),
    );
    const away = {
      ...worldOf('uninjured').places,
      trainee: { room: 'kitchen', xMm: 7000, yMm: 1500, anchor: null },
    };
    expect(
      menuOf(scenario, { ...worldOf('uninjured'), places: away }, greta)?.options,
    ).toHaveLength(1);
    const steps = ['do-coach-side', 'do-coach-all-fours', 'do-coach-half-kneel', 'do-coach-sit'];
    expect(options.filter((id) => steps.includes(id))).not.toEqual(steps);
  });

  it('begs to be pulled up, unless she was told why she waits', () => {
    const begs = ({ recording }: Visit): boolean =>
      recording.facts.some((fact) => fact.type === 'rule/ran' && fact.rule === 'begs');
    const said = (topic: string) => (line: Walkthrough['lines'][number]) =>
      line.intent.type === 'say' && line.intent.topic === topic;
    const begged = (one: Visit): boolean =>
      linesOf(one.recording.facts).includes('scenario.rules.begs.do.0.line');
    expect(begged(visit('expert-hip-pain'))).toBe(false);
    expect(begged(without('expert-hip-pain', said('reassure')))).toBe(true);
    expect(begs(without('expert-hip-pain', said('greet')))).toBe(false);
  });

  it('gets cold on the floor, and her pulse with it, unless she is covered in time', () => {
    const uncovered = without(
      'expert-long-lie',
      ({ intent }) => intent.type === 'do' && intent.thing === 'blanket',
    );
    const cold = ({ recording }: Visit): boolean =>
      linesOf(recording.facts).includes('scenario.rules.gets-cold.do.3.line');
    expect([cold(visit('expert-long-lie')), cold(uncovered)]).toEqual([false, true]);
    const pulse = ({ recording }: Visit): number | undefined =>
      recording.facts.flatMap((fact) =>
        fact.type === 'thing/measured' && fact.quantity === 'greta.pulse' ? [fact.value] : [],
      )[0];
    expect(pulse(uncovered)).toBeGreaterThan(pulse(visit('expert-long-lie')) ?? 0);
  });

  it('cannot kneel up without a chair to hold, nor on castors', () => {
    const said = (one: Visit): readonly string[] => linesOf(one.recording.facts);
    const isChair = ({ intent }: Walkthrough['lines'][number]): boolean =>
      intent.type === 'do' && intent.thing === 'dining-chair';
    const bare = without('expert-uninjured', isChair);
    expect(said(bare)).toContain('scenario.rules.no-support.do.1.line');
    const expert = walkthrough('expert-uninjured');
    const onCastors = visitOf(loaded, {
      ...expert,
      lines: expert.lines.map((line) =>
        isChair(line)
          ? {
              ...line,
              intent: { type: 'do', verb: 'bring-to-her', thing: 'office-chair' } as const,
            }
          : line,
      ),
    });
    expect(said(onCastors)).toContain('scenario.rules.chair-rolls-away.do.1.line');
    expect(status(onCastors.score, 'chaining')).toBe('partly');
  });

  it('has a daughter who rings when nobody has called her', () => {
    const rang = ({ recording }: Visit): boolean =>
      recording.facts.some((fact) => fact.type === 'call/rang' && fact.from === 'daughter');
    expect(rang(visit('expert-uninjured'))).toBe(false);
    expect(rang(visit('calls-nobody'))).toBe(false);
    const late = walkthrough('calls-nobody');
    const stays = visitOf(loaded, { ...late, lines: late.lines.slice(0, -1) });
    expect(rang(stays)).toBe(true);
    expect(failures(stays.score)).toEqual(['calls-somebody']);
  });
});

describe('her daughter', () => {
  const worldAfter = ({ recording }: Visit): World => refold(scenario, recording.facts);
  const said = (topic: string) => (line: Walkthrough['lines'][number]) =>
    line.intent.type === 'say' && line.intent.topic === topic;

  it('comes when she is told, stands on free floor and then beside her mother', () => {
    const waits = worldAfter(without('expert-hip-pain', said('guide-daughter')));
    const guided = worldAfter(visit('expert-hip-pain'));
    for (const [{ places }, anchor] of [
      [waits, 'hall/front-door'],
      [guided, 'hall/wall'],
    ] as const) {
      const { xMm = 0, yMm = 0, ...place } = places['katrien'] ?? {};
      expect(place).toMatchObject({ room: 'hall', anchor });
      expect(isFree(scenario.apartment.grid, xMm, yMm, new Set())).toBe(true);
    }
  });

  it('is asked neither to sit down where no seat is, nor to be examined', () => {
    const waits = worldAfter(without('expert-hip-pain', said('guide-daughter')));
    const beside = { ...waits, phase: 'visit' } as const;
    expect(beside.places['trainee']?.room).toBe('hall');
    expect(doableVerbs(scenario, beside, 'katrien')).toEqual([]);
  });

  it('stays at home when nobody tells her, and then counts for nothing', () => {
    const untold = without('expert-hip-pain', said('tell-daughter'));
    expect(worldAfter(untold).places['katrien']).toBeUndefined();
    expect(status(untold.score, 'daughter')).toBe('not-applicable');
  });

  it.each(['let-daughter-pull', 'talk-behind-her'])('is not helped by %s first', (topic) => {
    const expert = walkthrough('expert-hip-pain');
    const guide = expert.lines.find(said('guide-daughter'));
    if (guide === undefined) throw new Error('the expert guides her daughter');
    const before = { ...guide, tick: guide.tick - 200, intent: { type: 'say', topic } as const };
    const lines = expert.lines.flatMap((line) => (line === guide ? [before, guide] : [line]));
    const { score } = visitOf(loaded, { ...expert, lines });
    expect(status(score, 'daughter')).toBe('lost');
  });
});
