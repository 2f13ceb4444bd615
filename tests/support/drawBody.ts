import type { Vector3 } from 'three';
import type { PosedMesh } from './posedBody';

export type BodyPicture = { readonly width: number; readonly height: number };
export type BodyLook = BodyPicture & {
  /** In the middle of the picture. */
  readonly centre: Vector3;
  /** Of what is seen. */
  readonly heightM: number;
  /** 0 from the front, 90 from her left; from above. */
  readonly yawDeg: number;
  readonly pitchDeg: number;
};

/** Each pixel is the mean of so many in each direction. */
const FINER = 2;
/** A picture has so few tones that a file of hundreds stays small; 0 is nothing. */
const TONES = 15;

type Canvas = {
  readonly width: number;
  readonly height: number;
  readonly tone: Float32Array;
  readonly near: Float32Array;
};

/** Places on the canvas in pixels, x, y and nearness of each vertex. */
const projected = (positions: Float32Array, look: BodyLook): Float32Array => {
  const scale = (look.height * FINER) / look.heightM;
  const [left, top] = [(look.width * FINER) / 2, (look.height * FINER) / 2];
  const [yaw, pitch] = [(look.yawDeg * Math.PI) / 180, (look.pitchDeg * Math.PI) / 180];
  const [sy, cy, sp, cp] = [Math.sin(yaw), Math.cos(yaw), Math.sin(pitch), Math.cos(pitch)];
  const places = new Float32Array(positions.length);
  for (let i = 0; i < positions.length; i += 3) {
    const x = (positions[i] ?? 0) - look.centre.x;
    const y = (positions[i + 1] ?? 0) - look.centre.y;
    const z = (positions[i + 2] ?? 0) - look.centre.z;
    const away = x * sy + z * cy;
    places[i] = left + (x * cy - z * sy) * scale;
    places[i + 1] = top - (y * cp - away * sp) * scale;
    places[i + 2] = (away * cp + y * sp) * scale;
  }
  return places;
};

/** Lit from where it is looked at and a little from above. */
const fill = (
  { width, height, tone, near }: Canvas,
  p: Float32Array,
  i: number,
  j: number,
  k: number,
  colour: number,
) => {
  const [ax = 0, ay = 0, az = 0] = [p[i], p[i + 1], p[i + 2]];
  const [ux, uy, uz] = [(p[j] ?? 0) - ax, (p[j + 1] ?? 0) - ay, (p[j + 2] ?? 0) - az];
  const [vx, vy, vz] = [(p[k] ?? 0) - ax, (p[k + 1] ?? 0) - ay, (p[k + 2] ?? 0) - az];
  const [nx, ny, nz] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
  if (nz === 0) return;
  const right = Math.min(width - 1, Math.floor(ax + Math.max(0, ux, vx) - 0.5));
  const bottom = Math.min(height - 1, Math.floor(ay + Math.max(0, uy, vy) - 0.5));
  const facing = (0.8 * Math.abs(nz) - 0.6 * ny * Math.sign(nz)) / Math.hypot(nx, ny, nz);
  const shade = colour * (0.25 + 0.75 * Math.max(0, facing));
  for (let y = Math.max(0, Math.ceil(ay + Math.min(0, uy, vy) - 0.5)); y <= bottom; y++)
    for (let x = Math.max(0, Math.ceil(ax + Math.min(0, ux, vx) - 0.5)); x <= right; x++) {
      const [dx, dy] = [x + 0.5 - ax, y + 0.5 - ay];
      const [s, t] = [(dx * vy - dy * vx) / nz, (ux * dy - uy * dx) / nz];
      if (s < 0 || t < 0 || s + t > 1) continue;
      const z = az + s * uz + t * vz;
      const at = y * width + x;
      if (z <= (near[at] ?? Infinity)) continue;
      near[at] = z;
      tone[at] = shade;
    }
};

const shrunk = ({ width, height, tone }: Canvas): Uint8Array => {
  const [w, h] = [width / FINER, height / FINER];
  return Uint8Array.from({ length: w * h }, (_, i) => {
    let sum = 0;
    for (let k = 0; k < FINER * FINER; k++) {
      const x = (i % w) * FINER + (k % FINER);
      const y = Math.floor(i / w) * FINER + Math.floor(k / FINER);
      sum += tone[y * width + x] ?? 0;
    }
    return Math.round(Math.min(1, sum / (FINER * FINER)) * TONES) * (255 / TONES);
  });
};

/** A small grey picture of a body, black where it is not: one byte a pixel, row by row. */
export const drawBody = (meshes: readonly PosedMesh[], look: BodyLook): Uint8Array => {
  const [width, height] = [look.width * FINER, look.height * FINER];
  const canvas = {
    width,
    height,
    tone: new Float32Array(width * height),
    near: new Float32Array(width * height).fill(-Infinity),
  };
  for (const { positions, triangles, tones } of meshes) {
    const places = projected(positions, look);
    for (let t = 0; t < triangles.length; t += 3) {
      const [i = 0, j = 0, k = 0] = [triangles[t], triangles[t + 1], triangles[t + 2]];
      fill(canvas, places, i * 3, j * 3, k * 3, tones[i] ?? 0);
    }
  }
  return shrunk(canvas);
};
