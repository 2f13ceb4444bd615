import { useThree } from '@react-three/fiber';
import { useLayoutEffect, useMemo, type ReactNode } from 'react';
import type { Locale } from '../core/kernel/texts';
import { SessionContext } from '../session/sessionContext';
import type { VisitSession } from '../session/visitSession';
import { Apartment } from './Apartment';
import type { KindViews } from './bindings/kindView';
import type { LoadedScene } from './bindings/loadedScene';
import { SceneContext } from './bindings/sceneContext';
import { Light } from './light/Light';
import { PointedHighlight } from './highlight/PointedHighlight';
import { Resident } from './Resident';
import { createSight } from './sight/createSight';
import { EyesAt } from './sight/EyesAt';
import { SimDriver } from './SimDriver';
import { exposeBenchHook } from './benchHook';

type Props = {
  readonly session: VisitSession;
  readonly scene: LoadedScene;
  readonly locale: Locale;
  readonly views: KindViews;
  /** Controls of the desk or the headset, and panels: they find session and scene in the context. */
  readonly children?: ReactNode;
};

/** Everything inside the canvas of a visit. It may be wrapped in an XR store; it knows of none. */
export const VisitScene = ({ session, scene, locale, views, children }: Props) => {
  const sight = useMemo(() => createSight(scene.apartment.manifest), [scene]);
  const inUse = useMemo(() => ({ scene, sight, locale }), [scene, sight, locale]);
  const get = useThree((state) => state.get);
  useLayoutEffect(() => exposeBenchHook(get, session, scene), [get, scene, session]);
  return (
    <SessionContext value={session}>
      <SceneContext value={inUse}>
        <SimDriver />
        <EyesAt />
        <Light light={scene.light} />
        <Apartment views={views.things} />
        {session.scenario.people.map((person) => (
          <Resident key={person.id} person={person} />
        ))}
        {Object.entries(views.tools).map(([kind, Tool]) => (
          <Tool key={kind} />
        ))}
        <PointedHighlight />
        {children}
      </SceneContext>
    </SessionContext>
  );
};
