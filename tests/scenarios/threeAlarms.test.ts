import { describe, expect, it } from 'vitest';
import type { Score } from '../../src/core/rubric/score';
import type { Walkthrough } from '../../src/core/scenario/walkthrough';
import type { Intent } from '../../src/core/sim/intent';
import { paced, playVisit, visitOf, type Visit } from '../support/playVisit';
import { shippedProject, shippedScenario } from '../support/shippedProject';

const loaded = shippedScenario('three-alarms');
const { scenario, rubric, walkthroughs } = loaded;

const BRANCHES = ['answers', 'silent'] as const;

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

type Line = Walkthrough['lines'][number];

/** A walkthrough with some of its lines left out. */
const without = (id: string, leave: (line: Line) => boolean): Visit => {
  const one = walkthrough(id);
  return visitOf(loaded, { ...one, lines: one.lines.filter((line) => !leave(line)) });
};
/** A walkthrough with one intent more, as many seconds after the start. */
const withAlso = (id: string, seconds: number, intent: Intent): Visit => {
  const one = walkthrough(id);
  const lines = [...one.lines, { tick: seconds * 20, intent, line: 0 }];
  return visitOf(loaded, { ...one, lines: lines.toSorted((a, b) => a.tick - b.tick) });
};

const did =
  (verb: string, thing?: string) =>
  ({ intent }: Line): boolean =>
    intent.type === 'do' && intent.verb === verb && (thing === undefined || intent.thing === thing);
const said =
  (topic: string) =>
  ({ intent }: Line): boolean =>
    intent.type === 'say' && intent.topic === topic;

const status = ({ criteria }: Score, id: string): string | undefined =>
  criteria.find((one) => one.id === id)?.status;
const failures = ({ critical }: Score): readonly string[] => [
  ...new Set(critical.map(({ criterion }) => criterion)),
];
const ran = ({ recording }: Visit, rule: string): boolean =>
  recording.facts.some((fact) => fact.type === 'rule/ran' && fact.rule === rule);
const spoken = ({ recording }: Visit): readonly string[] =>
  recording.facts.flatMap((fact) => (fact.type === 'line/spoken' ? [fact.line] : []));

describe('the files of three-alarms', () => {
  it('load without an error or a warning', () => {
    expect(shippedProject.problems.filter(({ file }) => file.includes('three-alarms'))).toEqual([]);
  });

  it('score eleven criteria with their weights, each with its source', () => {
    expect(rubric.criteria.map(({ weight }) => weight)).toEqual([2, 3, 3, 2, 2, 1, 2, 2, 1, 1, 1]);
    expect(rubric.criteria.filter(({ source }) => source === null)).toEqual([]);
  });

  it('name neither the broken nor the weak device among the choices of the report', () => {
    const weak = scenario.forms.flatMap(({ fields }) => fields).find(({ id }) => id === 'weak');
    const offered = typeof weak?.options === 'object' ? weak.options : [];
    expect(offered.filter(({ text }) => /batterij|netwerk|%/.test(text.nl))).toEqual([]);
  });
});

describe('the experts', () => {
  it.each(BRANCHES)('of the branch %s earns everything', (branch) => {
    const { score } = visit(`expert-${branch}`);
    expect(walkthrough(`expert-${branch}`).draws).toEqual({ voice: branch });
    expect([score.share, failures(score), score.passed]).toEqual([1, [], true]);
  });

  it('alone pass', () => {
    const passed = [...visits].filter(([, { score }]) => score.passed).map(([id]) => id);
    expect(new Set(passed)).toEqual(new Set(BRANCHES.map((branch) => `expert-${branch}`)));
  });

  it('owe her daughter a call only when she did not answer', () => {
    const quiet = visitOf(loaded, { ...walkthrough('expert-answers'), draws: { voice: 'silent' } });
    expect(status(quiet.score, 'chain')).toBe('partly');
    const woken = visitOf(loaded, { ...walkthrough('expert-silent'), draws: { voice: 'answers' } });
    expect(status(woken.score, 'chain')).toBe('partly');
  });

  it('lose the second alarm when they take the panel or her alone at its word', () => {
    const unasked = without('expert-answers', said('ask-fall'));
    expect(status(unasked.score, 'two-sources')).toBe('lost');
    const unseen = without(
      'expert-answers',
      (line) =>
        did('pick-up')(line) ||
        (line.intent.type === 'look' && line.intent.thing === 'fall-detector'),
    );
    expect(status(unseen.score, 'two-sources')).toBe('lost');
  });
});

describe('each critical failure', () => {
  it.each([
    ['closes-unseen', 'chain'],
    ['ignores-co', 'co-first'],
    ['watches-her', 'privacy'],
  ])('%s is failed for that alone', (id, criterion) => {
    const { score } = visit(id);
    expect(failures(score)).toEqual([criterion]);
    expect(score.passed).toBe(false);
  });

  it('weighs more than points: two of them would have passed', () => {
    for (const id of ['ignores-co', 'watches-her']) {
      const { score } = visit(id);
      expect(score.share).toBeGreaterThan(score.pass.share);
    }
  });

  it('is closing the fall alert from the panel, though the first alarm was handled well', () => {
    const lines = walkthrough('expert-answers').lines.filter(({ tick }) => tick < 110 * 20);
    const rest: readonly Line[] = [
      { tick: 115 * 20, intent: { type: 'go', place: 'living/hub' }, line: 0 },
      { tick: 310 * 20, intent: { type: 'do', verb: 'close', thing: 'fall-alert' }, line: 0 },
    ];
    const { score } = visitOf(loaded, {
      ...walkthrough('expert-answers'),
      lines: [...lines, ...rest],
    });
    expect(failures(score)).toContain('chain');
  });

  it('spares who let in air or took her out, even late and without calling', () => {
    const window: Intent = { type: 'do', verb: 'open', thing: 'bedroom-window' };
    const late = withAlso('ignores-co', 570, window);
    expect(failures(late.score)).toEqual([]);
    expect([ran(late, 'drowsy'), ran(late, 'overcome')]).toEqual([true, false]);
  });
});

describe('what must not pay', () => {
  it('doing nothing: no points, and the gas is not waited out', () => {
    const { score } = playVisit(loaded, { inputs: [] });
    expect([score.share, failures(score)]).toEqual([0, ['co-first']]);
  });

  it('a perfect report about a night that was slept through', () => {
    const fills = walkthrough('expert-answers').lines.filter(
      ({ intent }) => intent.type === 'fill' || intent.type === 'send',
    );
    const { score } = visitOf(loaded, { ...walkthrough('expert-answers'), lines: fills });
    expect(score.share).toBeLessThan(0.4);
    expect(score.passed).toBe(false);
  });

  it('every topic in every room', () => {
    const rooms = ['hall', 'bathroom', 'bedroom', 'living'];
    const topics = scenario.topics.map(({ id }): Intent => ({ type: 'say', topic: id }));
    const inputs = paced(
      rooms.flatMap((place) => [{ type: 'go', place } as const, ...topics]),
      6,
    );
    const { score } = playVisit(loaded, { inputs });
    expect(score.share).toBeLessThan(0.5);
    expect(score.passed).toBe(false);
  });
});

describe('the devices of the home', () => {
  const byDevice = ({ recording }: Visit, entity: string): readonly unknown[] =>
    recording.facts.flatMap((fact) =>
      fact.type === 'state/changed' && fact.entity === entity && fact.by === 'device'
        ? [fact.to]
        : [],
    );

  it('see for themselves where she is, and take the dropped detector for a fall', () => {
    const expert = visit('expert-answers');
    expect(byDevice(expert, 'bathroom-presence')).toContain('clear');
    expect(byDevice(expert, 'bed-sensor')).toContain('occupied');
    expect(byDevice(expert, 'fall-detector')).toEqual(['detected']);
  });

  it('call the centre, and then her daughter, when nobody takes over the fall', () => {
    const stages = playVisit(loaded, { inputs: [] }).recording.facts.flatMap((fact) =>
      fact.type === 'state/changed' && fact.entity === 'fall-alert' && fact.key === 'stage'
        ? [fact.to]
        : [],
    );
    expect(stages).toEqual(['at-base', 'at-centre', 'voice', 'contact']);
  });

  it('light no way while the module of the light is offline', () => {
    const { recording } = playVisit(loaded, { inputs: [] });
    expect(recording.facts.some((fact) => fact.type === 'rule/ran' && fact.rule === 'path-at-night')).toBe(false); // prettier-ignore
  });
});

describe('Mevrouw Claeys at night', () => {
  it('does not walk in the dark, and does once there is light', () => {
    const dark = without('expert-answers', did('switch-on', 'hall-lamp'));
    expect(spoken(dark)).toContain('scenario.topics.walk-back.answer.1.line');
    expect(status(dark.score, 'dark-way')).toBe('partly');
    const node: Intent = { type: 'do', verb: 'restart', thing: 'light-node' };
    const lit = visitOf(loaded, {
      ...walkthrough('expert-answers'),
      lines: walkthrough('expert-answers').lines.map((line) =>
        did('switch-on', 'hall-lamp')(line) ? { ...line, intent: node } : line,
      ),
    });
    expect(spoken(lit)).toContain('scenario.topics.walk-back.answer.0.line');
  });

  it('loses patience when nobody comes, and then the alarm centre rings', () => {
    const late = visit('closes-unseen');
    expect(ran(late, 'nobody-came')).toBe(true);
    expect(late.recording.facts.some(({ type }) => type === 'call/rang')).toBe(true);
    expect(visit('expert-silent').recording.facts.some(({ type }) => type === 'call/rang')).toBe(
      false,
    );
  });

  it('refuses the camera, so that looking through it lacks her leave', () => {
    const watched = withAlso('expert-silent', 470, {
      type: 'do',
      verb: 'view',
      thing: 'hall-camera',
    });
    expect(status(watched.score, 'privacy')).toBe('met');
    const atPanel = withAlso('expert-silent', 234, {
      type: 'do',
      verb: 'view',
      thing: 'hall-camera',
    });
    expect(status(atPanel.score, 'privacy')).toBe('partly');
    expect(failures(atPanel.score)).toEqual([]);
  });

  it('need not be asked at the bathroom door when there is gas', () => {
    const { recording, score } = visit('closes-unseen');
    const lacking = recording.facts.flatMap((fact) =>
      fact.type === 'actor/entered' && fact.who === 'trainee' ? [fact.lacking ?? []] : [],
    );
    expect(lacking.flat()).toContain('consent/bathroom');
    expect(status(score, 'privacy')).not.toBe('lost');
  });
});
