import {
  DataTexture,
  FloatType,
  HalfFloatType,
  LinearFilter,
  NoBlending,
  RGBAFormat,
  ShaderMaterial,
  WebGLRenderTarget,
  type Texture,
} from 'three';
import type { FlatLight } from '../../core/apartment/lightSchema';
import { composeShader } from './composeShader';
import { createFade } from './createFade';
import type { EyeCurve } from './eyeCurve';

type Atlas = FlatLight['atlases'][number];
type Pack = Atlas['packs'][number];
type Part = NonNullable<Pack['channels'][number]>['part'];

/** A file that arrives late comes up as slowly as a lamp. */
const ARRIVES_S = 0.2;

const MASKS: Readonly<Record<Part, readonly [number, number, number]>> = {
  lux: [1, 1, 1],
  direct: [1, 1, 1],
  red: [1, 0, 0],
  green: [0, 1, 0],
  blue: [0, 0, 1],
};

const nothingYet = (): DataTexture => {
  const texture = new DataTexture(new Uint8Array(4), 1, 1);
  texture.needsUpdate = true;
  return texture;
};

const targetOf = ({ sizePx }: Atlas): WebGLRenderTarget => {
  const target = new WebGLRenderTarget(sizePx, sizePx, {
    type: HalfFloatType,
    depthBuffer: false,
    generateMipmaps: false,
    minFilter: LinearFilter,
    magFilter: LinearFilter,
  });
  target.texture.channel = 1;
  return target;
};

/** The composed light of one atlas, in lux: what lit materials take as their lightmap. Drawn only when it changes. */
export class LightMap {
  readonly target: WebGLRenderTarget;
  readonly material: ShaderMaterial;
  readonly #atlas: Atlas;
  readonly #layerIds: readonly string[];
  readonly #dark = nothingYet();
  readonly #arrivals: readonly ReturnType<typeof createFade>[];
  readonly #samplers: readonly { value: Texture }[];
  readonly #used: boolean[];
  /** Red, green, blue and nothing of each channel, a row for what is in no room and one for each room. */
  readonly #gains: Float32Array<ArrayBuffer>;
  readonly #gainTexture: DataTexture;
  readonly #masked = { value: false };
  readonly #mask: { value: Texture };
  readonly #rooms: number;
  #maskTarget: WebGLRenderTarget | null = null;
  readonly #eye = { power: { value: 1 }, referenceLux: { value: 1 } };
  #weights: Float32Array | null = null;
  #shares: Float32Array | null = null;

  constructor(atlas: Atlas, layerIds: readonly string[], rooms: number) {
    const { packs } = atlas;
    this.#atlas = atlas;
    this.#layerIds = layerIds;
    this.#rooms = rooms;
    this.#mask = { value: this.#dark };
    this.target = targetOf(atlas);
    this.#arrivals = packs.map(() => createFade(1, ARRIVES_S));
    this.#samplers = packs.map(() => ({ value: this.#dark }));
    this.#used = packs.map(() => false);
    const channels = packs.length * 4;
    this.#gains = new Float32Array(channels * 4 * (rooms + 1));
    this.#gainTexture = new DataTexture(this.#gains, channels, rooms + 1, RGBAFormat, FloatType);
    this.material = new ShaderMaterial({
      uniforms: {
        ...this.#eye,
        used: { value: this.#used },
        gains: { value: this.#gainTexture },
        mask: this.#mask,
        masked: this.#masked,
        ...Object.fromEntries(this.#samplers.map((each, index) => [`pack${index}`, each])),
      },
      ...composeShader(atlas),
      depthTest: false,
      depthWrite: false,
      blending: NoBlending,
      toneMapped: false,
    });
  }

  /** Takes the picture of a pack. Before anything was drawn it is simply there, later it fades in. */
  setPack(id: string, picture: Texture): void {
    const index = this.#atlas.packs.findIndex((pack) => pack.id === id);
    const arrival = this.#arrivals[index];
    const sampler = this.#samplers[index];
    if (!arrival || !sampler) return;
    sampler.value = picture;
    if (this.#weights) arrival.aim([0]);
    arrival.aim([1]);
  }

  get textures(): readonly Texture[] {
    return [this.target.texture, ...(this.#maskTarget ? [this.#maskTarget.texture] : [])];
  }

  get sizePx(): number {
    return this.#atlas.sizePx;
  }

  /** Whether rooms can be told apart. */
  get hasMask(): boolean {
    return this.#maskTarget !== null;
  }

  setMask(mask: WebGLRenderTarget): void {
    this.#maskTarget = mask;
    this.#mask.value = mask.texture;
    this.#masked.value = true;
  }

  /**
   * Takes new weights: red, green, blue of each layer; and what of each layer gets to each room, 0..1. The arrays are
   * kept, since they change in place.
   */
  weigh(weights: Float32Array, shares: Float32Array, curve: EyeCurve): void {
    this.#weights = weights;
    this.#shares = shares;
    this.#eye.power.value = curve.power;
    this.#eye.referenceLux.value = curve.referenceLux;
    this.#writeGains();
  }

  /** Whether something that arrived is still coming up. */
  get arriving(): boolean {
    return this.#arrivals.some((arrival) => arrival.moving());
  }

  /** Lets what has arrived come up. Whether the map must be drawn again: not for a pack of which nothing counts now. */
  advance(elapsedSeconds: number): boolean {
    let changed = false;
    for (let i = 0; i < this.#arrivals.length; i += 1) {
      if (!this.#arrivals[i]?.advance(elapsedSeconds)) continue;
      this.#writeGains();
      if (this.#used[i]) changed = true;
    }
    return changed;
  }

  dispose(): void {
    this.target.texture.dispose();
    this.target.dispose();
    this.material.dispose();
    this.#dark.dispose();
    this.#gainTexture.dispose();
    this.#maskTarget?.texture.dispose();
    this.#maskTarget?.dispose();
  }

  #writeGains(): void {
    this.#atlas.packs.forEach((pack, index) => {
      this.#used[index] = this.#writePack(pack, index);
    });
    this.#gainTexture.needsUpdate = true;
  }

  #writePack({ channels }: Pack, index: number): boolean {
    const share = this.#arrivals[index]?.values[0] ?? 0;
    let counts = false;
    channels.forEach((channel, at) => {
      const layer = channel ? this.#layerIds.indexOf(channel.layer) : -1;
      const mask = channel ? MASKS[channel.part] : MASKS.lux;
      mask.forEach((part, k) => {
        const weight = layer < 0 ? 0 : (this.#weights?.[layer * 3 + k] ?? 0);
        const gain = weight * part * (channel?.maxLux ?? 0) * share;
        if (gain > 0) counts = true;
        this.#writeRooms(layer, (index * 4 + at) * 4 + k, gain);
      });
    });
    return counts;
  }

  #writeRooms(layer: number, at: number, gain: number): void {
    const row = this.#atlas.packs.length * 16;
    this.#gains[at] = gain;
    for (let room = 0; room < this.#rooms; room += 1) {
      const share = layer < 0 ? 0 : (this.#shares?.[layer * this.#rooms + room] ?? 1);
      this.#gains[at + (room + 1) * row] = gain * share;
    }
  }
}
