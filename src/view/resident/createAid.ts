import { Matrix4, type Object3D } from 'three';
import { aidInReach } from '../../core/sim/aidInReach';
import type { World } from '../../core/world/world';
import { anchorMatrix } from '../bindings/placeTransform';
import type { Body } from './createBody';
import type { LifeInput } from './createPersonLife';
import type { Wish } from './wishOf';

/** The kind of thing, and the class of object, that is somebody's rollator or wheelchair while it stands in the flat. */
const WALKER = 'walker';

const HALF_TURN = new Matrix4().makeRotationY(Math.PI);

export type Aid = {
  readonly want: (wish: Wish, world: World) => void;
  /** Once a frame, when her frame is in place: in her hand, under her, or where she left it. */
  readonly follow: (frame: Object3D, body: Body) => void;
};

/** Those that the flat has and the scenario does not name: she is shown with her own in their place. */
const spareIn = ({ session: { scenario }, scene }: LifeInput) =>
  scene.apartment.manifest.objects.filter(
    ({ id, class: kind }) =>
      kind === WALKER && !scenario.things.some((thing) => thing.id === id) && scene.objects.has(id),
  );

/** Her rollator, cane or wheelchair: with her while she goes about with it, and from then on where she leaves it. */
export const createAid = (input: LifeInput): Aid => {
  const { session, scene, person, model } = input;
  const { scenario } = session;
  const aid = model?.aid ?? null;
  const rolls = person.persona.aid === 'wheelchair';
  const things = person.persona.aid === 'rollator' ? scenario.things : [];
  const spares = person.persona.aid === 'rollator' || rolls ? spareIn(input) : [];
  const inFlat = [...things.filter(({ kind }) => kind === WALKER), ...spares].flatMap(
    ({ id }) => scene.objects.get(id) ?? [],
  );
  const left = new Matrix4();
  const home = new Matrix4();
  let wish: Wish | null = null;
  let reaches = false;
  let used = false;
  const takeOver = (): void => {
    used = true;
    if (aid) aid.visible = true;
  };
  if (aid) aid.matrixAutoUpdate = false;
  const stands = spares.flatMap(({ anchor }) => scene.apartment.anchors[anchor ?? ''] ?? [])[0];
  if (aid && rolls && stands) {
    // The wheelchair somebody has left waits where the flat keeps such a thing. Anchors look to -z, people to +z.
    left.copy(anchorMatrix(stands)).multiply(HALF_TURN);
    takeOver();
  }
  const withHer = (body: Body): boolean => {
    if (!wish?.hasAid || !reaches || wish.goesAs !== body.posture()) return false;
    const to = body.changing()?.to ?? body.posture();
    return to === wish.goesAs && (!rolls || wish.anchor === null);
  };
  return {
    want: (wanted, world) => {
      const stays = wish === null || wish.posture !== wanted.goesAs;
      wish = wanted;
      // What she takes along stands where it stood, for the rules; so it is looked for only before she goes.
      const said = world.states[person.id]?.['aid'] !== undefined;
      if (said || rolls) reaches = true;
      else if (stays) reaches = aidInReach({ scenario, world, latched: world.latched }, person.id);
    },
    follow: (frame, body) => {
      if (!aid) return;
      const held = withHer(body);
      if (held && !used) takeOver();
      if (!used) return;
      // On every frame: React shows again whatever it mounts after this was made.
      for (const node of inFlat) node.visible = false;
      if (held) left.copy(frame.matrix);
      aid.matrix.copy(home.copy(frame.matrix).invert().multiply(left));
      aid.matrixWorldNeedsUpdate = true;
    },
  };
};
