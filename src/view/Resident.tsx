import { useLayoutEffect, useMemo, useRef } from 'react';
import { Matrix4, Object3D, type Group } from 'three';
import type { CompiledPerson } from '../core/scenario/compiledScenario';
import { useSession } from '../session/useSession';
import { useSim } from '../session/useSim';
import { footprintOf } from '../core/apartment/footprintOf';
import { anchorMatrix } from './bindings/placeTransform';
import { pointerHandlers } from './bindings/pointerHandlers';
import { useScene } from './bindings/useScene';
import { PersonTarget } from './pick/PersonTarget';
import { PersonMotion } from './resident/PersonMotion';

/** Seat of a model that is not there: a chair's. */
const SEAT_M = 0.47;
/** Where the light on somebody seated is taken. */
const CHEST_M = 1.05;
/** How far somebody seated is about her seat. */
const BODY_MM = 700;
/** Anchors look to -z, people to +z. */
const ABOUT_FACE = new Matrix4().makeRotationY(Math.PI);

/**
 * The resident on her seat. Without a model she can still be pointed at and spoken with. On her feet she is not drawn:
 * there are only seated clips.
 */
export const Resident = ({ person }: { readonly person: CompiledPerson }) => {
  const session = useSession();
  const { scene, sight } = useScene();
  const seat = useSim(({ world }) => {
    const anchor = world.places[person.id]?.anchor ?? null;
    return anchor ?? (world.phase === 'afterwards' ? null : person.at);
  });
  const model = scene.people.get(person.id);
  const root = useMemo(() => model?.root ?? new Object3D(), [model]);
  const group = useRef<Group>(null);
  const handlers = useMemo(
    () => pointerHandlers(session, { kind: 'person', id: person.id }),
    [session, person.id],
  );
  const anchor = seat === null ? undefined : scene.apartment.anchors[seat];
  const shown = anchor?.kind === 'seat';

  useLayoutEffect(() => {
    const frame = group.current;
    if (!frame) return;
    frame.visible = shown;
    if (!anchor) return;
    const seatM = model ? model.manifest.seatHeightMm / 1000 : SEAT_M;
    frame.matrix.copy(anchorMatrix(anchor)).multiply(ABOUT_FACE);
    frame.matrix.elements[13] = Math.max(0, anchor.heightMm / 1000 - seatM);
    frame.updateMatrixWorld(true);
    const [x, y] = anchor.at;
    sight.place(
      frame,
      footprintOf(scene.apartment.manifest, [x - BODY_MM, y - BODY_MM], [x + BODY_MM, y + BODY_MM]),
    );
    if (!model) return;
    const chestM = frame.matrix.elements[13] + CHEST_M;
    model.lit.at.set(x / 1000, chestM, y / 1000);
    scene.light.lighting.follow(model.lit);
  }, [anchor, model, scene, shown, sight]);

  return (
    <group
      ref={group}
      name={`person:${person.id}`}
      matrixAutoUpdate={false}
      {...(shown ? handlers : {})}
    >
      <primitive object={root} />
      <PersonTarget />
      {model && <PersonMotion id={person.id} person={model} />}
    </group>
  );
};
