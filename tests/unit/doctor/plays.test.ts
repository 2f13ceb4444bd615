import { describe, expect, it } from 'vitest';
import { affordances } from '../../../src/core/doctor/plays/affordances';
import { botOf } from '../../../src/core/doctor/plays/botOf';
import { drawCombinations } from '../../../src/core/doctor/plays/drawCombinations';
import { lineText } from '../../../src/core/doctor/plays/lineText';
import { playLines, playWithout } from '../../../src/core/doctor/plays/playLines';
import { randomPlay } from '../../../src/core/doctor/plays/randomPlay';
import type { BotName } from '../../../src/core/doctor/diagnosis';
import { playWalkthrough } from '../../../src/core/recording/playWalkthrough';
import { loadScenario } from '../../../src/core/scenario/loadScenario';
import { scoreRecording } from '../../../src/core/rubric/scoreRecording';
import { evolve } from '../../../src/core/sim/evolve';
import { initialWorld } from '../../../src/core/sim/initialWorld';
import { sceneOf } from '../../../src/core/sim/sceneOf';
import { startVisit } from '../../../src/core/sim/startVisit';
import type { Fact } from '../../../src/core/sim/fact';
import { heardBot } from '../../support/heardBot';
import { heardPlay } from '../../support/heardPlay';
import { smallScenario } from '../../support/smallScenario';
import { soundInput, soundVisit } from '../../support/soundVisit';
import { smallLibrary } from '../../support/scenarioFiles';
import { shippedScenario } from '../../support/shippedProject';

const loaded = shippedScenario('risk-flat');
const { scenario, walkthroughs } = loaded;
const META = {
  id: 'x',
  engine: 'test',
  startedAt: '2026-11-24T08:30:00.000Z',
  locale: 'fr',
} as const;

const never = (): never => {
  throw new Error('it is there');
};

const played = (name: BotName): readonly Fact[] =>
  heardBot(loaded, { seed: 1, draws: {} }, botOf(scenario, { by: name, draws: {} })).facts;

const count = (facts: readonly Fact[], type: Fact['type']): number =>
  new Set(
    facts
      .filter((fact) => fact.type === type)
      .map((fact) => JSON.stringify({ ...fact, tick: 0, seq: 0 })),
  ).size;

describe('a play of the doctor', () => {
  it('is the play of the recording, without its hashes', () => {
    for (const walkthrough of walkthroughs)
      expect(playLines(loaded, walkthrough).facts).toEqual(
        playWalkthrough(loaded, walkthrough, META).facts,
      );
  });

  it('is stopped where the visit of a trainee is stopped', () => {
    const input = soundInput([
      [
        'rubric.yaml',
        'lacking: consent/any}, why: Went in',
        'lacking: consent/any}, effect: stop, why: Went in',
      ],
    ]);
    for (const walkthrough of input.walkthroughs)
      expect(playLines(input, walkthrough).facts).toEqual(
        playWalkthrough(input, walkthrough, META).facts,
      );
    const careless = playLines(
      input,
      input.walkthroughs.find(({ id }) => id === 'careless') ?? never(),
    );
    expect(careless.halts).toHaveLength(1);
  });

  it('without some lines is the play of the other lines', () => {
    const [walkthrough] = walkthroughs.filter(({ id }) => id === 'expert');
    if (walkthrough === undefined) throw new Error('there is an expert');
    const whole = playLines(loaded, walkthrough);
    for (const dropped of [[0], [5], [30, 31, 50], [walkthrough.lines.length - 1]]) {
      const lines = walkthrough.lines.filter((_line, index) => !dropped.includes(index));
      const { facts, worlds } = playLines(loaded, { ...walkthrough, lines });
      const without = heardPlay((tell) =>
        playWithout(loaded, walkthrough, whole, new Set(dropped), tell),
      );
      expect(without).toEqual({ facts, worlds });
    }
  });
});

describe('the worlds of a play', () => {
  it('are the fold of its facts, so that scoring by them is scoring the facts', () => {
    const { facts, worlds } = heardBot(
      loaded,
      { seed: 3, draws: {} },
      botOf(scenario, randomPlay(scenario, 3)),
    );
    expect(worlds).toHaveLength(facts.length);
    let world = initialWorld(scenario);
    for (const [index, fact] of facts.entries()) {
      world = evolve(scenario, world, fact);
      expect(worlds[index]).toEqual(world);
    }
    const visit = { scenario, rubric: loaded.rubric, facts, ratings: [] };
    expect(scoreRecording({ ...visit, worlds })).toEqual(scoreRecording(visit));
  });
});

describe('the bots', () => {
  it('are refused nothing: what they are offered can be done', () => {
    const refused = (facts: readonly Fact[]) =>
      facts.filter(({ type }) => type === 'intent/refused');
    for (const name of ['everything', 'look-all', 'talk-all'] as const)
      expect(refused(played(name))).toEqual([]);
    for (const seed of [1, 2, 3]) {
      const { facts } = heardBot(
        loaded,
        { seed, draws: {} },
        botOf(scenario, randomPlay(scenario, seed)),
      );
      expect(refused(facts)).toEqual([]);
    }
  });

  it('do all of what they are for, and nothing else', () => {
    const entities = scenario.things.length + scenario.people.length;
    const everything = played('everything');
    expect(count(everything, 'thing/examined')).toBe(entities);
    expect(count(everything, 'thing/judged')).toBe(scenario.things.length);
    expect(count(everything, 'form/sent')).toBe(scenario.forms.length);
    const looks = played('look-all');
    expect(count(looks, 'thing/examined')).toBe(entities);
    expect(looks.filter(({ type }) => type === 'topic/said' || type === 'thing/judged')).toEqual(
      [],
    );
    const talks = played('talk-all');
    expect(count(talks, 'topic/said')).toBeGreaterThan(8);
    expect(talks.filter(({ type }) => type === 'thing/examined' || type === 'thing/used')).toEqual(
      [],
    );
    expect(played('idle').every(({ type }) => !type.startsWith('thing/'))).toBe(true);
  });

  it('let people finish, and hang up before they call the next', () => {
    const small = smallScenario();
    const { facts } = heardBot(
      { scenario: small },
      { seed: 1, draws: {} },
      botOf(small, { by: 'talk-all', draws: {} }),
    );
    expect(facts.filter(({ type }) => type === 'line/cut')).toEqual([]);
    const calls = facts.flatMap((fact) =>
      fact.type.startsWith('call/') && 'to' in fact ? [`${fact.type} ${fact.to}`] : [],
    );
    expect(calls).toEqual([
      'call/connected doctor',
      'call/ended doctor',
      'call/connected nurse',
      'call/ended nurse',
      'call/unanswered nobody',
    ]);
    expect(facts).toContainEqual(expect.objectContaining({ type: 'topic/said', topic: 'report' }));
  });

  it('play the same play for the same seed, and another for another', () => {
    const play = (seed: number) =>
      heardBot(loaded, { seed, draws: {} }, botOf(scenario, randomPlay(scenario, seed)));
    expect(play(7)).toEqual(play(7));
    expect(play(8).inputs).not.toEqual(play(7).inputs);
    expect(play(7).inputs.length).toBeGreaterThan(150);
  });

  it('meet every way the draws can fall', () => {
    const { scenario: drawn } = soundInput();
    expect(drawCombinations(drawn)).toEqual([{ mood: 'calm' }, { mood: 'cross' }]);
    expect([1, 2, 3].map((seed) => randomPlay(drawn, seed).draws)).toEqual([
      { mood: 'calm' },
      { mood: 'cross' },
      { mood: 'calm' },
    ]);
    expect(drawCombinations(scenario)).toEqual([{}]);
  });
});

describe('what can be done now', () => {
  const { state } = startVisit(scenario, { seed: 1, draws: {} });
  const scene = sceneOf(scenario, state.world, 0);

  it('is what is in reach', () => {
    expect(affordances(scene, 'say')).toEqual([]);
    expect(
      affordances(scene, 'look').every(({ id }) =>
        scenario.things.some((t) => t.id === id && t.at.startsWith('entrance/')),
      ),
    ).toBe(true);
    expect(affordances(scene, 'go').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['living', 'living/armchair', 'bathroom/toilet']),
    );
    expect(affordances(scene, 'hang-up')).toEqual([]);
  });

  it('is nothing once the visit is over', () => {
    const over = sceneOf(scenario, { ...state.world, phase: 'afterwards' }, 0);
    expect(affordances(over, 'go')).toEqual([]);
    expect(affordances(over, 'end')).toEqual([]);
  });
});

it('writes a play as lines that read back as the same intents', () => {
  const input = soundInput();
  const { scenario: sound } = input;
  for (const seed of [1, 2]) {
    const name = randomPlay(sound, seed);
    const { inputs } = heardBot(input, { seed, draws: name.draws }, botOf(sound, name));
    const lines = inputs.map((input) => `  - ${lineText(input)}`);
    const text = `format: foyer-walkthrough/1\nscenario: sound-visit\nshows: x\ndoes:\n${lines.join('\n')}\nexpects: {score: {atLeast: 0}, critical: none}\n`;
    const files = { ...soundVisit(), 'walkthroughs/random.yaml': text };
    const { loaded, problems } = loadScenario({ ...smallLibrary, id: 'sound-visit', files });
    expect(problems).toEqual([]);
    const read = loaded?.walkthroughs.find(({ id }) => id === 'random')?.lines;
    expect(read?.map(({ tick, intent }) => ({ tick, intent }))).toEqual(inputs);
  }
});
