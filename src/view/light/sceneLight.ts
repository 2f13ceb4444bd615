import {
  Color,
  Mesh,
  type Object3D,
  type Scene,
  type Texture,
  type Vector3,
  type WebGLRenderer,
} from 'three';
import type { CompiledApartment } from '../../core/apartment/compiledApartment';
import type { FlatLight } from '../../core/apartment/lightSchema';
import type { LightShares } from '../../core/apartment/lightShares';
import type { Rgb } from '../../core/apartment/lightWeights';
import type { Probes } from '../../core/apartment/probesSchema';
import { roomAt } from '../../core/apartment/roomAt';
import { createBackdrop, type Backdrop } from './createBackdrop';
import type { Contacts } from './createContacts';
import { createGlass, type Glass } from './createGlass';
import { createProbeField } from './createProbeField';
import { createRoomMasks } from './createRoomMasks';
import { createReflections, newRoomPicture, type Reflections } from './createReflections';
import { contactsOf } from './contactsOf';
import { createMirrors, type Elsewhere, type Mirrors } from './createMirrors';
import { lightFlat, type LampGlow, type LitThing, type SpecialMeshes } from './lightFlat';
import { Lighting } from './lighting';
import { lightMovables, type Movables } from './lightMovables';
import { markCaptured } from './markCaptured';
import { plainField } from './plainField';
import { roomGroups } from './roomGroups';
import { seenInMirror } from './seenInMirror';

type State = FlatLight['states'][number];

/** What a flat without baked light is shown in: an ordinary day, whatever the scenario says. */
const PLAIN_DAY: State = {
  id: 'morning',
  sources: {},
  lamps: {},
  exposure: { min: 0.0045, max: 0.0045 },
  nightVision: 0,
};
/** In cd/m², where no picture says what is outside. */
const SKY_NITS = 900;
const SKY = new Color('#cfe0ee');
const SKY_AT_MOST = 1.6;
/** Of what a pane mirrors: nearly nothing while the sun is on what lies behind it. */
const PANE_IN_SUN = 0.03;
const PANE = 0.6;

export type LightParts = {
  readonly apartment: CompiledApartment;
  /** The model, with its objects still in it. */
  readonly shell: Object3D;
  readonly objects: ReadonlyMap<string, Object3D>;
  readonly probes: Probes | null;
  /** Those that are there for the first frame, by their names in the manifest. */
  readonly pictures: ReadonlyMap<string, Texture>;
};

const lightingOf = ({ apartment, probes, shell }: LightParts): Lighting => {
  const { grid, visual } = apartment;
  const ids = grid.roomIds;
  const rooms = { count: ids.length, masks: createRoomMasks(grid, shell) };
  const at = (xMm: number, yMm: number): string | null => roomAt(grid, xMm, yMm);
  return new Lighting(visual?.light ?? { layers: [], atlases: [] }, rooms, (layerIds, curve) =>
    probes ? createProbeField(probes, layerIds, curve, { ids, at }) : plainField,
  );
};

/** What belongs to no thing and is drawn as it is made. */
const fixedMeshes = ({ shell, objects }: LightParts, special: SpecialMeshes): readonly Mesh[] => {
  const apart = new Set<Object3D>(Object.values(special).flat());
  for (const node of objects.values()) node.traverse((part) => apart.add(part));
  const found: Mesh[] = [];
  shell.traverse((object) => {
    if (object instanceof Mesh && !apart.has(object)) found.push(object);
  });
  return found;
};

/** What a mirror need not draw: the things of rooms that are not open to its own, and what walls part from it. */
const elsewhereOf = ({ apartment, objects }: LightParts, fixed: readonly Mesh[]): Elsewhere => {
  const groups = roomGroups(apartment);
  return (piece, xM, zM) => {
    const room = roomAt(apartment.grid, xM * 1000, zM * 1000);
    const rooms = groups.find((group) => room !== null && group.rooms.has(room))?.rooms;
    const things = apartment.manifest.objects.flatMap(({ id, room: home }) => {
      const node = objects.get(id);
      return node && rooms && !rooms.has(home) ? [node] : [];
    });
    return {
      things,
      parts: seenInMirror(apartment.manifest, piece, fixed),
      isHere: (x, z) => rooms?.has(roomAt(apartment.grid, x * 1000, z * 1000) ?? '') ?? true,
    };
  };
};

const thingsOf = ({ apartment, objects }: LightParts): readonly LitThing[] => {
  const layers = apartment.visual?.light?.layers ?? [];
  return apartment.manifest.objects.flatMap(({ id, movable }) => {
    const node = objects.get(id);
    const given = layers.filter(({ object }) => object === id).map((layer) => layer.id);
    return node ? [{ id, node, movable, layers: given }] : [];
  });
};

/** All light of a scene: materials, lamps, windows, mirrors and movable things. One way for baked flats and plain ones. */
export class SceneLight {
  readonly lighting: Lighting;
  readonly picture = newRoomPicture();
  /** Drawn besides the model: contact shadows and mirrors. */
  readonly extras: readonly Object3D[];
  readonly move: Movables['move'];
  /** What is seen where the model ends. */
  readonly sky = new Color();
  readonly #apartment: CompiledApartment;
  readonly #light: FlatLight | null;
  readonly #pictures: Map<string, Texture>;
  readonly #glows: readonly LampGlow[];
  readonly #backdrop: Backdrop;
  readonly #glass: Glass;
  readonly #mirrors: Mirrors;
  readonly #contacts: Contacts | null;
  readonly #reflections: Reflections;
  #state = PLAIN_DAY;
  #glowsAt = -1;

  constructor(parts: LightParts) {
    const { apartment, shell, objects } = parts;
    this.#apartment = apartment;
    this.#light = apartment.visual?.light ?? null;
    this.#pictures = new Map(parts.pictures);
    this.lighting = lightingOf(parts);
    const { special, glows, movables } = lightFlat(
      shell,
      thingsOf(parts),
      this.lighting,
      this.picture,
    );
    const { uniforms } = this.lighting;
    this.#contacts = contactsOf(this.#light, this.#pictures, objects);
    this.move = lightMovables(movables, this.lighting, this.#contacts).move;
    this.#glows = glows;
    this.#backdrop = createBackdrop(special.backdrop, uniforms);
    this.#glass = createGlass(special.glass, this.picture, uniforms);
    this.#mirrors = createMirrors(
      special.mirror,
      this.picture,
      uniforms,
      elsewhereOf(parts, fixedMeshes(parts, special)),
    );
    this.#reflections = createReflections(roomGroups(apartment), this.lighting, this.picture);
    markCaptured(shell, [...special.glass, ...special.mirror]);
    this.extras = [...(this.#contacts ? [this.#contacts.mesh] : []), ...this.#mirrors.meshes];
    for (const [url, picture] of this.#pictures) this.#place(url, picture);
  }

  /** Goes over to a state of the day, the weights of its layers and what of them gets to each room; at once the first time. */
  aim(stateId: string, weights: Readonly<Record<string, Rgb>>, shares: LightShares): void {
    const states = this.#light?.states ?? [];
    this.#state = states.find(({ id }) => id === stateId) ?? states[0] ?? PLAIN_DAY;
    this.lighting.aim(this.#state, weights, shares);
    this.#showOutside();
    const suns = this.#light?.layers.filter(({ kind }) => kind === 'sun') ?? [];
    const sunny = suns.some(({ id }) => weights[id]?.some((part) => part > 0));
    this.#glass.strength.value = sunny || !this.#light ? PANE_IN_SUN : PANE;
  }

  /** Takes a picture that came late, by its name in the manifest. */
  receive(url: string, picture: Texture): void {
    this.#pictures.set(url, picture);
    this.#place(url, picture);
    this.#showOutside();
  }

  /** Once a frame, before the picture is drawn. */
  advance(renderer: WebGLRenderer, scene: Scene, eye: Vector3, elapsedSeconds: number): void {
    const { lighting } = this;
    lighting.advance(renderer, eye, elapsedSeconds);
    this.#backdrop.advance(renderer, elapsedSeconds);
    if (this.#glowsAt !== lighting.version) {
      this.#glowsAt = lighting.version;
      for (const { material, layers, nits } of this.#glows)
        material.emissiveIntensity = nits * Math.max(...layers.map((id) => lighting.levelOf(id)));
    }
    const nits = this.#state.backdrop?.whiteNits ?? SKY_NITS;
    this.sky
      .copy(SKY)
      .multiplyScalar(Math.min(SKY_AT_MOST, nits * lighting.uniforms.exposure.value));
    const room = roomAt(this.#apartment.grid, eye.x * 1000, eye.z * 1000);
    this.#reflections.update(renderer, scene, room);
  }

  /** What it holds on the graphics card besides the materials of the model. */
  get textures(): readonly Texture[] {
    const backdrops = this.#light?.states.map(({ backdrop }) => backdrop?.file.url) ?? [];
    return [
      ...[...this.#pictures].flatMap(([url, each]) => (backdrops.includes(url) ? [] : [each])),
      ...this.#backdrop.textures(),
      ...this.lighting.textures,
      ...this.#reflections.textures(),
      ...this.#mirrors.textures,
    ];
  }

  dispose(): void {
    this.lighting.dispose();
    this.#backdrop.dispose();
    this.#glass.dispose();
    this.#mirrors.dispose();
    this.#contacts?.dispose();
    this.#reflections.dispose();
    for (const picture of this.#pictures.values()) picture.dispose();
  }

  #place(url: string, picture: Texture): void {
    for (const { id, packs } of this.#light?.atlases ?? [])
      for (const pack of packs)
        if (pack.file.url === url) this.lighting.setPack(id, pack.id, picture);
  }

  #showOutside(): void {
    const { backdrop } = this.#state;
    const picture = backdrop && this.#pictures.get(backdrop.file.url);
    this.#backdrop.show(picture ?? null, backdrop?.whiteNits ?? SKY_NITS);
  }
}
