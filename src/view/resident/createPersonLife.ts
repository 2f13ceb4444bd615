import { Vector3, type Camera, type Group } from 'three';
import type { Anchor } from '../../core/apartment/compiledApartment';
import type { Locale } from '../../core/kernel/texts';
import type { CompiledPerson } from '../../core/scenario/compiledScenario';
import type { Fact } from '../../core/sim/fact';
import type { World } from '../../core/world/world';
import type { VisitSession } from '../../session/visitSession';
import type { LoadedPerson, LoadedScene } from '../bindings/loadedScene';
import type { Sight } from '../sight/createSight';
import { anchorPose } from './anchorPose';
import { createAid } from './createAid';
import { createBody, type Body, type ClipPlayer } from './createBody';
import { blinkEvery } from './blinkEvery';
import { createFace, type Face } from './createFace';
import { createLegs } from './createLegs';
import { createGaze } from './createGaze';
import { createPlayer } from './createPlayer';
import { createSeats, type Seats } from './createSeats';
import { createSpeech, type Speech } from './createSpeech';
import { createStance } from './createStance';
import { expressionOf } from './expressionOf';
import { poseAlong } from './poseAlong';
import { wishOf, type Wish } from './wishOf';

const NO_PLAYER: ClipPlayer = () => undefined;
const looked = new Vector3();
/** What walls hide is off this layer. */
const SEEN_LAYER = 0;

export type LifeInput = {
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

const showFace = (
  face: Face | undefined,
  states: World['states'][string] | undefined,
  speech: Speech,
): void => {
  const shown = { mood: textOf(states?.['mood']), mind: textOf(states?.['mind']) };
  const pain = states?.['leg'] === 'shortened';
  face?.show(expressionOf(shown, pain, speech.talking()), blinkEvery(shown, pain));
};

/** As she now is; who has turned or got up from where she lay is where that took her. */
const bodyIn = (
  { session, scene, person, model }: LifeInput,
  play: ClipPlayer,
  seats: Seats,
): Body => {
  const { world } = session.snapshots.getState();
  const clips = model?.manifest.clips ?? [];
  const { at, posture } = seats(wishOf(person, world, scene.apartment, { clips, talking: false }));
  const anchor = scene.apartment.anchors[world.places[person.id]?.anchor ?? person.at];
  const [xMm, yMm] = anchor?.at ?? [0, 0];
  const place = world.places[person.id] ?? { xMm, yMm };
  const found = world.postures[person.id]?.found;
  const left = anchor?.kind === 'lie' && found !== undefined ? anchorPose(anchor) : null;
  const pose =
    at ??
    (left && found !== undefined
      ? poseAlong(left, clips, found, posture)
      : { xM: place.xMm / 1000, zM: place.yMm / 1000, yawRad: 0 });
  return createBody(clips, play, { pose, posture });
};

/** Who is put somewhere stands there at once; who sits or lies there gets there by her own clips. */
const appear = (body: Body, wish: Wish, anchor: Anchor | undefined): void => {
  if (anchor && wish.at === null) body.put(anchorPose(anchor), wish.posture);
};

/** Lets the body do what is true now and go where the new facts lead. */
const followFacts = (
  { session, scene: { apartment }, person }: LifeInput,
  body: Body,
  speech: Speech,
  wish: Wish,
  facts: readonly Fact[],
): void => {
  const { anchors } = apartment;
  for (const fact of facts) {
    if (fact.type === 'actor/moved' && fact.who === person.id)
      body.goTo(fact.xMm / 1000, fact.yMm / 1000);
    if (fact.type === 'mark/refused' && speech.talking()) body.gesture('sit-refuse');
    if (fact.type === 'state/changed' && fact.entity === person.id && fact.key === 'at')
      appear(body, wish, anchors[String(fact.to)]);
  }
  const { world } = session.snapshots.getState();
  const place = world.places[person.id];
  // Time is let pass: nobody is shown walking twenty times too fast.
  if (session.waiting() && place)
    body.put(wish.at ?? { ...body.pose, xM: place.xMm / 1000, zM: place.yMm / 1000 }, wish.posture);
};

/** Where she looks: at whoever else in the room is speaking, else at the trainee. */
const lookAt = ({ session, scene, person }: LifeInput, speech: Speech, camera: Camera): Vector3 => {
  const speaker = speech.speaker();
  const { places } = session.snapshots.getState().world;
  const other = speaker === null || speaker === person.id ? undefined : scene.people.get(speaker);
  if (other && speaker !== null && places[speaker]?.room === places[person.id]?.room)
    return looked.setFromMatrixPosition(other.head.matrixWorld);
  return camera.getWorldPosition(looked);
};

/** A person in motion, following the facts. */
export const createPersonLife = (input: LifeInput): PersonLife => {
  const { session, scene, sight, locale, person, model } = input;
  const player = model && createPlayer(model);
  const gaze = model && createGaze(model);
  const face = model && createFace(model);
  const seats = createSeats(scene);
  const body = bodyIn(input, player?.play ?? NO_PLAYER, seats);
  const stance = createStance(scene, sight, model);
  const legs = model && createLegs(model.root);
  const aid = createAid(input);
  const clips = model?.manifest.clips ?? [];
  const speech = createSpeech(session.scenario, person.id, locale);
  let seen = session.snapshots.getState().facts.length;
  let last: World | null = null;
  let talked = false;
  let seconds = 0;
  let unshownS = 0;
  const hear = (world: World, facts: readonly Fact[]): void => {
    speech.hear(world);
    const talking = speech.talking();
    const wish = seats(wishOf(person, world, scene.apartment, { clips, talking }));
    body.want(wish);
    stance.want(wish);
    aid.want(wish, world);
    followFacts(input, body, speech, wish, facts.slice(seen));
    showFace(face, world.states[person.id], speech);
    seen = facts.length;
    talked = speech.talking();
    last = world;
  };
  return {
    posture: body.posture,
    advance: (frame, camera, elapsedSeconds) => {
      const { world, paused, facts } = session.snapshots.getState();
      if (world !== last || speech.talking() !== talked) hear(world, facts);
      frame.visible = world.places[person.id] !== undefined;
      if (!frame.visible) return;
      if (!paused) {
        body.update(elapsedSeconds);
        speech.pass(elapsedSeconds, session.voice);
      }
      const feetM = stance.stand(frame, body, elapsedSeconds);
      aid.follow(frame, body);
      seconds += elapsedSeconds;
      unshownS += paused ? 0 : elapsedSeconds;
      // Nobody sees her: her clip goes on from where it should be when somebody does.
      if (!frame.layers.isEnabled(SEEN_LAYER)) return;
      gaze?.release();
      legs?.release();
      player?.update(unshownS);
      unshownS = 0;
      legs?.reach(feetM, elapsedSeconds);
      gaze?.apply(lookAt(input, speech, camera), seconds, elapsedSeconds);
      face?.update(speech.visemes(), speech.atS(), seconds, elapsedSeconds);
    },
    stop: () => player?.stop(),
  };
};
