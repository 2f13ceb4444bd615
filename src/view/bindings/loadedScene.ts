import type { AnimationClip, Group, Mesh, Object3D } from 'three';
import type { CompiledApartment } from '../../core/apartment/compiledApartment';
import type { ProbeLit } from '../light/probeLit';
import type { SceneLight } from '../light/sceneLight';
import type { SceneProblem } from '../load/sceneProblem';
import type { PersonManifest } from '../load/parsePersonManifest';

/** A person ready to be seated: model, clips and what the file beside the model says of the face. */
export type LoadedPerson = {
  /** On the floor under the middle of the seat, facing +z. */
  readonly root: Object3D;
  readonly head: Object3D;
  readonly eyes: readonly Object3D[];
  /** The mesh that carries the shapes of the face. */
  readonly face: Mesh;
  readonly clips: readonly AnimationClip[];
  /** Her rollator, cane or wheelchair, shown while she has it in hand; null for none. */
  readonly aid: Object3D | null;
  /** Where her light is taken from; set where she is seated. */
  readonly lit: ProbeLit;
  readonly manifest: PersonManifest;
};

/** Everything to draw for one visit. Lives until `disposeScene`. */
export type LoadedScene = {
  readonly apartment: CompiledApartment;
  /** The flat without its objects. */
  readonly shell: Group;
  /** Object id → its node, taken out of the flat, at home in world coordinates. */
  readonly objects: ReadonlyMap<string, Object3D>;
  readonly people: ReadonlyMap<string, LoadedPerson>;
  readonly light: SceneLight;
  /** Files that are only missed, not needed: the visit goes on without them. */
  readonly problems: readonly SceneProblem[];
};
