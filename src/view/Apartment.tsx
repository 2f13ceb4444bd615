import { useLayoutEffect, useMemo } from 'react';
import { Mesh, Object3D } from 'three';
import { useSession } from '../session/useSession';
import { ThingBinding } from './bindings/ThingBinding';
import { firstStates } from './bindings/firstStates';
import type { KindViews } from './bindings/kindView';
import { anchorMatrix } from './bindings/placeTransform';
import { showVariants } from './bindings/showVariants';
import { useScene } from './bindings/useScene';
import { footprintIn } from './sight/footprintIn';
import { Walls } from './pick/Walls';

/** The flat: what stands still, and each thing bound to the world. */
export const Apartment = ({ views }: { readonly views: KindViews['things'] }) => {
  const { scenario } = useSession();
  const { scene, sight } = useScene();
  const { shell, objects, apartment } = scene;

  useLayoutEffect(() => {
    shell.traverse((object) => {
      object.matrixAutoUpdate = false;
    });
    shell.updateMatrixWorld(true);
    shell.traverse((object) => {
      if (object instanceof Mesh) sight.place(object, footprintIn(apartment.manifest, object));
    });
    for (const object of objects.values()) {
      object.traverse((part) => {
        part.matrixAutoUpdate = false;
      });
    }
  }, [apartment, objects, shell, sight]);

  // A thing without a node of its own is still at its place, to be pointed at.
  const things = useMemo(
    () =>
      scenario.things.map((thing) => {
        const node = objects.get(thing.id) ?? new Object3D();
        const home = apartment.anchors[thing.at];
        if (!objects.has(thing.id) && home) node.applyMatrix4(anchorMatrix(home));
        return { thing, node };
      }),
    [apartment, objects, scenario],
  );
  const others = useMemo(
    () => [...objects].filter(([id]) => !scenario.things.some((thing) => thing.id === id)),
    [objects, scenario],
  );
  useLayoutEffect(() => {
    const light = apartment.visual?.light ?? null;
    for (const [id, node] of others) {
      showVariants(node, firstStates(id, node, light, scenario.light));
      sight.place(node, footprintIn(apartment.manifest, node));
    }
  }, [apartment, others, scenario, sight]);
  return (
    <>
      <primitive object={shell} />
      <Walls apartment={apartment} />
      {others.map(([id, node]) => (
        <primitive key={id} object={node} />
      ))}
      {things.map(({ thing, node }) => (
        <ThingBinding key={thing.id} thing={thing} node={node} view={views[thing.kind]} />
      ))}
    </>
  );
};
