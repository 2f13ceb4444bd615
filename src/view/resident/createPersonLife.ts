import { Vector3, type Camera, type Group } from 'three';
import type { Locale } from '../../core/kernel/texts';
import type { CompiledPerson } from '../../core/scenario/compiledScenario';
import type { Fact } from '../../core/sim/fact';
import type { World } from '../../core/world/world';
import type { VisitSession } from '../../session/visitSession';
import type { LoadedPerson, LoadedScene } from '../bindings/loadedScene';
import type { Sight } from '../sight/createSight';
import { createBody, type Body, type ClipPlayer } from './createBody';
import { createFace } from './createFace';
import { createGaze } from './createGaze';
import { createPlayer } from './createPlayer';
import { createSpeech, type Speech } from './createSpeech';
import { createStance } from './createStance';
import { expressionOf } from './expressionOf';
import { wishOf } from './wishOf';

const NO_PLAYER: ClipPlayer = () => undefined;
const trainee = new Vector3();

type LifeInput = {
  readonly session: VisitSession;
  readonly scene: LoadedScene;
  readonly sight: Sight;
  readonly locale: Locale;
  readonly person: CompiledPerson;
  readonly model: LoadedPerson | undefined;
};

export type PersonLife = {
  readonly posture: () => string;
  /** Once a frame: her frame, her clips, her look, her lips. */
  readonly advance: (frame: Group, camera: Camera, elapsedSeconds: number) => void;
  readonly stop: () => void;
};

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

const faceOf = (states: World['states'][string] | undefined, speech: Speech) =>
  expressionOf(
    { mood: textOf(states?.['mood']), mind: textOf(states?.['mind']) },
    states?.['leg'] === 'shortened',
    speech.talking(),
  );

const bodyIn = ({ session, scene, person, model }: LifeInput, play: ClipPlayer): Body => {
  const { world } = session.snapshots.getState();
  const { at, posture } = wishOf(person, world, scene.apartment, false);
  const [xMm, yMm] = scene.apartment.anchors[person.at]?.at ?? [0, 0];
  const place = world.places[person.id] ?? { xMm, yMm };
  const pose = at ?? { xM: place.xMm / 1000, zM: place.yMm / 1000, yawRad: 0 };
  return createBody(model?.manifest.clips ?? [], play, { pose, posture });
};

/** Lets the body do what is true now and go where the new facts lead. */
const followFacts = (
  { session, person }: LifeInput,
  body: Body,
  speech: Speech,
  facts: readonly Fact[],
): void => {
  for (const fact of facts) {
    if (fact.type === 'actor/moved' && fact.who === person.id)
      body.goTo(fact.xMm / 1000, fact.yMm / 1000);
    if (fact.type === 'mark/refused' && speech.talking()) body.gesture('sit-refuse');
  }
  const { world } = session.snapshots.getState();
  const place = world.places[person.id];
  // Time is let pass: nobody is shown walking twenty times too fast.
  if (session.waiting() && place)
    body.put({ ...body.pose, xM: place.xMm / 1000, zM: place.yMm / 1000 }, body.posture());
};

/** A person in motion, following the facts. */
export const createPersonLife = (input: LifeInput): PersonLife => {
  const { session, scene, sight, locale, person, model } = input;
  const player = model && createPlayer(model);
  const gaze = model && createGaze(model);
  const face = model && createFace(model);
  const body = bodyIn(input, player?.play ?? NO_PLAYER);
  const stance = createStance(scene, sight, model);
  const speech = createSpeech(session.scenario, person.id, locale);
  let seen = session.snapshots.getState().facts.length;
  let last: World | null = null;
  let seconds = 0;
  const hear = (world: World, facts: readonly Fact[]): void => {
    speech.hear(world);
    const wish = wishOf(person, world, scene.apartment, speech.talking());
    body.want(wish);
    stance.want(wish.anchor);
    followFacts(input, body, speech, facts.slice(seen));
    face?.show(faceOf(world.states[person.id], speech));
    seen = facts.length;
    last = world;
  };
  return {
    posture: body.posture,
    advance: (frame, camera, elapsedSeconds) => {
      const { world, paused, facts } = session.snapshots.getState();
      if (world !== last) hear(world, facts);
      if (!paused) {
        body.update(elapsedSeconds);
        speech.pass(elapsedSeconds, session.voice);
      }
      stance.stand(frame, body, elapsedSeconds);
      seconds += elapsedSeconds;
      gaze?.release();
      player?.update(paused ? 0 : elapsedSeconds);
      gaze?.apply(camera.getWorldPosition(trainee), seconds, elapsedSeconds);
      face?.update(speech.visemes(), speech.atS(), seconds, elapsedSeconds);
    },
    stop: () => player?.stop(),
  };
};
