import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Group, Object3D } from 'three';
import type { CompiledThing } from '../../core/scenario/compiledScenario';
import type { World } from '../../core/world/world';
import { useSession } from '../../session/useSession';
import { useSim } from '../../session/useSim';
import { Halo } from '../pick/Halo';
import { firstStates } from './firstStates';
import { frameOfPlace } from './frameOfPlace';
import { keepVariants } from './keepVariants';
import type { ThingView } from './kindView';
import { pointerHandlers } from './pointerHandlers';
import { footprintIn } from '../sight/footprintIn';
import { showVariants } from './showVariants';
import { useScene } from './useScene';

const AWAY = 'away';
const NO_STATES: World['states'][string] = {};

type Props = {
  readonly thing: CompiledThing;
  readonly node: Object3D;
  readonly view: ThingView | undefined;
};

/**
 * Draws one thing of the scenario as the world has it: the variant of its state, at its place, or not at all. Reads
 * only discrete states, so that it renders when one of them changes and never otherwise.
 */
export const ThingBinding = ({ thing, node, view: View }: Props) => {
  const session = useSession();
  const { scene, sight } = useScene();
  const states = useSim(({ world }) => world.states[thing.id]) ?? NO_STATES;
  const group = useRef<Group>(null);
  const handlers = useMemo(
    () => pointerHandlers(session, { kind: 'thing', id: thing.id }),
    [session, thing.id],
  );
  const first = useMemo(
    () =>
      firstStates(thing.id, node, scene.apartment.visual?.light ?? null, session.scenario.light),
    [node, scene, session, thing],
  );
  const at = String(states['at'] ?? thing.at);

  useLayoutEffect(() => {
    showVariants(node, { ...first, ...states });
    const frame = group.current;
    if (!frame) return;
    frame.visible = at !== AWAY;
    const { anchors, manifest } = scene.apartment;
    const object = manifest.objects.find(({ id }) => id === thing.id);
    const home = anchors[object?.anchor ?? thing.at];
    const now = anchors[at];
    if (home && now) {
      const standing = manifest.collision.some((box) => box.object === thing.id);
      frame.matrix.copy(frameOfPlace(home, now, standing));
      keepVariants(node, frame.matrix, home, now);
    } else frame.matrix.identity();
    frame.updateMatrixWorld(true);
    scene.light.move(thing.id, frame.visible ? frame.matrix : null);
    sight.place(frame, footprintIn(manifest, frame));
    const { pointed } = session.attention.getState();
    if (at === AWAY && pointed?.id === thing.id) session.attention.setState({ pointed: null });
  }, [at, first, node, scene, session, sight, states, thing]);

  return (
    <group
      ref={group}
      name={`thing:${thing.id}`}
      matrixAutoUpdate={false}
      {...(at === AWAY ? {} : handlers)}
    >
      <primitive object={node} />
      <Halo node={node} />
      {View && <View thing={thing} node={node} />}
    </group>
  );
};
