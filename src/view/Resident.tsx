import { useMemo, useRef, useState } from 'react';
import { Object3D, type Group } from 'three';
import type { CompiledPerson } from '../core/scenario/compiledScenario';
import { useSession } from '../session/useSession';
import { pointerHandlers } from './bindings/pointerHandlers';
import { useScene } from './bindings/useScene';
import { PersonTarget } from './pick/PersonTarget';
import { PersonMotion } from './resident/PersonMotion';
import { wishOf } from './resident/wishOf';

const NOTHING_SAID = { clips: [], talking: false };

/** A person where the facts put her. Without a model she can still be pointed at and spoken with. */
export const Resident = ({ person }: { readonly person: CompiledPerson }) => {
  const session = useSession();
  const { scene } = useScene();
  const [posture, setPosture] = useState(
    () => wishOf(person, session.snapshots.getState().world, scene.apartment, NOTHING_SAID).posture,
  );
  const model = scene.people.get(person.id);
  const root = useMemo(() => model?.root ?? new Object3D(), [model]);
  const group = useRef<Group>(null);
  const handlers = useMemo(
    () => pointerHandlers(session, { kind: 'person', id: person.id }),
    [session, person.id],
  );
  return (
    <group ref={group} name={`person:${person.id}`} matrixAutoUpdate={false} {...handlers}>
      <primitive object={root} />
      <PersonTarget posture={posture} />
      <PersonMotion person={person} model={model} frame={group} onPosture={setPosture} />
    </group>
  );
};
