import { useEffect, useMemo } from 'react';
import {
  Box3,
  Group,
  Mesh,
  MeshBasicMaterial,
  SkinnedMesh,
  Sprite,
  SpriteMaterial,
  Vector3,
  type BufferGeometry,
  type Object3D,
} from 'three';
import type { Target } from '../../session/attention';
import { useSession } from '../../session/useSession';
import { useScene } from '../bindings/useScene';
import { dotTexture } from './dotTexture';

/** Meshes of one thing that can be lit up at once; what a model has beyond that stays as it is. */
const VEILS = 12;
const DOT_M = 0.045;
const ABOVE_M = 0.07;
/** From the joint of the head to a hand's breadth over the hair. */
const OVER_HEAD_M = 0.29;

const box = new Box3();
const part = new Box3();
const at = new Vector3();

const isShown = (object: Object3D): boolean => {
  for (let node: Object3D | null = object; node; node = node.parent)
    if (!node.visible) return false;
  return true;
};

/** A thin bright veil over whatever is pointed at and a dot above it: the same for every thing, risk or not. */
class Veil extends Group {
  readonly #glow = new MeshBasicMaterial({
    color: '#ffcf66',
    transparent: true,
    opacity: 0.34,
    depthWrite: false,
    polygonOffset: true,
    polygonOffsetFactor: -1,
    polygonOffsetUnits: -1,
    toneMapped: false,
  });
  readonly #texture = dotTexture();
  readonly #dot = new Sprite(
    new SpriteMaterial({
      map: this.#texture,
      depthTest: false,
      transparent: true,
      toneMapped: false,
    }),
  );
  readonly #meshes: readonly Mesh<BufferGeometry, MeshBasicMaterial>[];
  readonly #empty: BufferGeometry;

  constructor() {
    super();
    this.name = 'pointed';
    this.#meshes = Array.from(
      { length: VEILS },
      () => new Mesh<BufferGeometry, MeshBasicMaterial>(undefined, this.#glow),
    );
    this.#empty = this.#meshes[0]?.geometry ?? new Mesh().geometry;
    for (const mesh of this.#meshes) {
      mesh.matrixAutoUpdate = false;
      mesh.renderOrder = 1;
    }
    this.#dot.scale.setScalar(DOT_M);
    this.#dot.renderOrder = 10;
    this.add(...this.#meshes, this.#dot);
    this.lift();
  }

  /** Lights nothing. */
  lift(): void {
    this.visible = false;
    for (const mesh of this.#meshes) {
      mesh.visible = false;
      mesh.geometry = this.#empty;
    }
  }

  over(target: Object3D): void {
    this.lift();
    target.updateWorldMatrix(true, true);
    box.makeEmpty();
    let used = 0;
    target.traverse((object) => {
      if (!(object instanceof Mesh) || !isShown(object)) return;
      box.union(part.setFromObject(object));
      const mesh = this.#meshes[used];
      if (!mesh || object instanceof SkinnedMesh) return;
      mesh.geometry = object.geometry as BufferGeometry;
      mesh.matrix.copy(object.matrixWorld);
      mesh.matrixWorldNeedsUpdate = true;
      mesh.visible = true;
      used += 1;
    });
    if (box.isEmpty()) box.expandByPoint(at.setFromMatrixPosition(target.matrixWorld));
    box.getCenter(this.#dot.position);
    this.#dot.position.y = box.max.y + ABOVE_M;
    this.visible = true;
  }

  /** A person gets only the dot: nobody is lit up like a lamp. */
  overHead(head: Object3D): void {
    this.lift();
    head.updateWorldMatrix(true, false);
    this.#dot.position.setFromMatrixPosition(head.matrixWorld);
    this.#dot.position.y += OVER_HEAD_M;
    this.visible = true;
  }

  /** The dot shines through everything, so that it would also shine through a panel that stands before the thing. */
  showDot(shown: boolean): void {
    this.#dot.visible = shown;
  }

  free(): void {
    this.lift();
    this.#glow.dispose();
    this.#texture.dispose();
    this.#dot.material.dispose();
    this.#empty.dispose();
  }
}

/** Shows where the attention is, without a render of React: it listens to the stores itself. */
export const PointedHighlight = () => {
  const session = useSession();
  const { scene } = useScene();
  const veil = useMemo(() => new Veil(), []);

  useEffect(() => {
    let shown: Target | null = null;
    let states: unknown = null;
    const update = (): void => {
      const { focus, pointed } = session.attention.getState();
      veil.showDot(focus === null);
      const target = focus?.target ?? pointed;
      const { world } = session.snapshots.getState();
      const now = target && world.states[target.id];
      if (target?.id === shown?.id && target?.kind === shown?.kind && now === states) return;
      shown = target;
      states = now;
      const node = target && scene.objects.get(target.id);
      const head = target && scene.people.get(target.id)?.head;
      if (node) veil.over(node);
      else if (head) veil.overHead(head);
      else veil.lift();
    };
    update();
    const stops = [session.attention.subscribe(update), session.snapshots.subscribe(update)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [scene, session, veil]);
  useEffect(
    () => () => {
      veil.free();
    },
    [veil],
  );
  return <primitive object={veil} />;
};
