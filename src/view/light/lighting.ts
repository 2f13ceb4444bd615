import { Vector3, type Texture, type WebGLRenderer } from 'three';
import type { LightShares } from '../../core/apartment/lightShares';
import type { FlatLight } from '../../core/apartment/lightSchema';
import type { Rgb } from '../../core/apartment/lightWeights';
import { createFade, type Fade } from './createFade';
import { createPainter } from './createPainter';
import type { RoomMasks } from './createRoomMasks';
import { createTexelReader } from './createTexelReader';
import { CUBE_VALUES, type ProbeField } from './createProbeField';
import { cubeLux } from './cubeLux';
import type { EyeCurve } from './eyeCurve';
import { adaptExposure } from './adaptExposure';
import { eyeExposure } from './eyeExposure';
import { LightMap } from './lightMap';
import { luminance } from './luminance';
import type { ProbeLit } from './probeLit';
import { smallFloats } from './smallFloats';

/** As long as a filament takes. */
const SWITCHES_S = 0.2;
/** Shares of the display beyond which what glows would only lose its colour. */
const GLOWS_AT_MOST = 2.6;
/** Over so little way the light in the air hardly changes: it is not blended anew. */
const SAME_PLACE_M2 = 0.04 * 0.04;

type State = FlatLight['states'][number];

/** The rooms of a flat, which doors, shutters and curtains light differently. */
export type LitRooms = {
  readonly count: number;
  readonly masks: RoomMasks;
};

/** The light of a flat as it is now: what each layer counts for, the maps composed of them, and the eye that sees it. */
export class Lighting {
  /** Shared by all lit materials, so that the eye adapts without touching one: display brightness per cd/m², the most that is drawn of what glows in cd/m², and how far colours fade in the dark, 0..1. */
  readonly uniforms = {
    exposure: { value: 0 },
    brightest: { value: 0 },
    nightVision: { value: 0 },
  };
  readonly curve: EyeCurve = { power: 1, referenceLux: 1 };
  readonly #maps: ReadonlyMap<string, LightMap>;
  readonly #layerIds: readonly string[];
  readonly #field: ProbeField;
  readonly #rooms: LitRooms;
  readonly #painter = createPainter();
  readonly #reader = createTexelReader();
  /** Weights of the layers, what of each gets to each room, then the curve of the eye. */
  readonly #fade: Fade;
  readonly #weights: Float32Array;
  readonly #shares: Float32Array;
  readonly #followers = new Set<ProbeLit>();
  readonly #around = new Float32Array(CUBE_VALUES);
  readonly #readAt = new Vector3();
  #readVersion = -1;
  #lux = 0;
  #limits: State['exposure'] = { min: 1, max: 1 };
  #version = 0;

  constructor(
    { layers, atlases }: Pick<FlatLight, 'layers' | 'atlases'>,
    rooms: LitRooms,
    field: (layerIds: readonly string[], curve: EyeCurve) => ProbeField,
  ) {
    this.#layerIds = layers.map(({ id }) => id);
    this.#rooms = rooms;
    this.#maps = new Map(
      atlases.map((atlas) => [atlas.id, new LightMap(atlas, this.#layerIds, rooms.count)]),
    );
    this.#field = field(this.#layerIds, this.curve);
    const [weights, shares] = [layers.length * 3, layers.length * rooms.count];
    this.#fade = createFade(weights + shares + 3, SWITCHES_S);
    this.#weights = this.#fade.values.subarray(0, weights);
    this.#shares = this.#fade.values.subarray(weights, weights + shares);
  }

  /** Grows whenever the light has changed, for those who keep something made of it. */
  get version(): number {
    return this.#version;
  }

  /** Whether no change is under way. */
  get settled(): boolean {
    for (const map of this.#maps.values()) if (map.arriving) return false;
    return !this.#fade.moving();
  }

  get textures(): readonly Texture[] {
    return [...this.#maps.values()].flatMap(({ textures }) => textures);
  }

  map(atlas: string): LightMap | undefined {
    return this.#maps.get(atlas);
  }

  setPack(atlas: string, pack: string, picture: Texture): void {
    this.#maps.get(atlas)?.setPack(pack, picture);
  }

  /** Goes over to a state of the day with these weights and shares; at once the first time. */
  aim(state: State, weights: Readonly<Record<string, Rgb>>, shares: LightShares): void {
    const { power, referenceLux } = state.adaptation ?? { power: 1, referenceLux: 1 };
    const each = this.#layerIds.flatMap((id) => weights[id] ?? [0, 0, 0]);
    const rooms = Array.from({ length: this.#rooms.count }, (_, room) => room);
    const there = this.#layerIds.flatMap((id) => rooms.map((room) => shares[id]?.[room] ?? 1));
    this.#fade.aim([...each, ...there, power, referenceLux, state.nightVision]);
    this.#limits = state.exposure;
  }

  /** Fades, adapts the eye at a point of the scene, and draws the maps again if they changed. Allocates nothing. */
  advance(renderer: WebGLRenderer, eye: Vector3, elapsedSeconds: number): void {
    const changed = this.#fade.advance(elapsedSeconds);
    if (changed) this.#weigh();
    if (this.#paint(renderer, changed, elapsedSeconds) && !changed) this.#version += 1;
    const wanted = eyeExposure(this.#luxSeen(eye), this.#limits);
    const { exposure, brightest } = this.uniforms;
    exposure.value =
      exposure.value === 0 ? wanted : adaptExposure(exposure.value, wanted, elapsedSeconds);
    brightest.value = GLOWS_AT_MOST / exposure.value;
  }

  /** How far a lamp's layer is lit, 0..1. */
  levelOf(layer: string): number {
    const at = this.#layerIds.indexOf(layer) * 3;
    if (at < 0) return 0;
    const [red = 0, green = 0, blue = 0] = this.#weights.subarray(at, at + 3);
    return Math.min(1, luminance(red, green, blue));
  }

  /** Gives something the light of where it is, now and whenever the light changes. */
  follow(lit: ProbeLit): void {
    this.#followers.add(lit);
    this.refresh(lit);
  }

  refresh({ at, cube }: ProbeLit): void {
    this.#field.sample(at.x, at.y, at.z, cube);
  }

  /** Mean illuminance from all sides at a point, as the eye sees it. */
  luxAt({ x, y, z }: Vector3): number {
    this.#field.sample(x, y, z, this.#around);
    return cubeLux(this.#around);
  }

  /** Red, green and blue of a texel of a composed map, as the eye sees it, in lux. */
  read(
    renderer: WebGLRenderer,
    { target }: LightMap,
    [u, v]: readonly [u: number, v: number],
  ): Promise<Rgb> {
    return this.#reader.read(renderer, this.#painter, target.texture, [u, v]);
  }

  dispose(): void {
    for (const map of this.#maps.values()) map.dispose();
    this.#reader.dispose();
    this.#painter.dispose();
  }

  /** The light at the eye, read again only when it has moved or the light has changed. */
  #luxSeen(eye: Vector3): number {
    const stays = this.#readAt.distanceToSquared(eye) < SAME_PLACE_M2;
    if (stays && this.#readVersion === this.#version) return this.#lux;
    this.#readAt.copy(eye);
    this.#readVersion = this.#version;
    this.#lux = this.luxAt(eye);
    return this.#lux;
  }

  #weigh(): void {
    const { values } = this.#fade;
    const at = this.#weights.length + this.#shares.length;
    this.curve.power = values[at] ?? 1;
    this.curve.referenceLux = values[at + 1] ?? 1;
    this.uniforms.nightVision.value = values[at + 2] ?? 0;
    for (const map of this.#maps.values()) map.weigh(this.#weights, this.#shares, this.curve);
    this.#field.compose(this.#weights, this.#shares);
    for (const lit of this.#followers) if (lit.share.value > 0) this.refresh(lit);
    this.#version += 1;
  }

  #paint(renderer: WebGLRenderer, all: boolean, elapsedSeconds: number): boolean {
    const target = renderer.getRenderTarget();
    const { enabled } = renderer.xr;
    let painted = false;
    // Otherwise the eyes of the headset would draw the maps.
    renderer.xr.enabled = false;
    const dimmed = all && this.#shares.some((share) => share !== 1);
    for (const [id, map] of this.#maps) {
      if (!map.advance(elapsedSeconds) && !all) continue;
      if (dimmed && !map.hasMask)
        map.setMask(this.#rooms.masks(renderer, this.#painter, { id, sizePx: map.sizePx }));
      smallFloats(renderer, map.target);
      this.#painter.paint(renderer, map);
      painted = true;
    }
    renderer.xr.enabled = enabled;
    if (painted) renderer.setRenderTarget(target);
    return painted;
  }
}
