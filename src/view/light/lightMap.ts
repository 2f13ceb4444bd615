import {
  DataTexture,
  HalfFloatType,
  LinearFilter,
  NoBlending,
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
  readonly #gains: Float32Array;
  readonly #eye = { power: { value: 1 }, referenceLux: { value: 1 } };
  #weights: Float32Array | null = null;

  constructor(atlas: Atlas, layerIds: readonly string[]) {
    const { packs } = atlas;
    this.#atlas = atlas;
    this.#layerIds = layerIds;
    this.target = targetOf(atlas);
    this.#arrivals = packs.map(() => createFade(1, ARRIVES_S));
    this.#samplers = packs.map(() => ({ value: this.#dark }));
    this.#used = packs.map(() => false);
    this.#gains = new Float32Array(packs.length * 12);
    this.material = new ShaderMaterial({
      uniforms: {
        ...this.#eye,
        used: { value: this.#used },
        gains: { value: this.#gains },
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

  /** Takes new weights: red, green, blue of each layer. The array is kept, since it changes in place. */
  weigh(weights: Float32Array, curve: EyeCurve): void {
    this.#weights = weights;
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
  }

  #writeGains(): void {
    this.#atlas.packs.forEach((pack, index) => {
      this.#used[index] = this.#writePack(pack, index);
    });
  }

  #writePack({ channels }: Pack, index: number): boolean {
    const share = this.#arrivals[index]?.values[0] ?? 0;
    let counts = false;
    channels.forEach((channel, at) => {
      const layer = channel ? this.#layerIds.indexOf(channel.layer) * 3 : -1;
      const mask = channel ? MASKS[channel.part] : MASKS.lux;
      mask.forEach((part, k) => {
        const weight = layer < 0 ? 0 : (this.#weights?.[layer + k] ?? 0);
        const gain = weight * part * (channel?.maxLux ?? 0) * share;
        this.#gains[(index * 4 + at) * 3 + k] = gain;
        if (gain > 0) counts = true;
      });
    });
    return counts;
  }
}
