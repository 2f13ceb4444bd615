import { z } from 'zod';
import type { KeyPose } from './keyPose.ts';

const clipSchema = z.object({
  name: z.string(),
  seconds: z.number(),
  loop: z.boolean(),
  from: z.string(),
  to: z.string(),
  rootMm: z.tuple([z.number(), z.number()]),
  rootUpMm: z.number().optional(),
  chairMm: z.tuple([z.number(), z.number()]).optional(),
});
const personSchema = z.object({
  id: z.string(),
  file: z.object({ url: z.string() }),
  rest: z.record(z.string(), z.number()),
  clips: z.array(clipSchema),
});
type Clip = z.infer<typeof clipSchema>;

const LOOPS = [0, 0.5];
const ONCE = [0.2, 0.4, 0.6, 0.8];

const chairOf = (clip: Clip): readonly [number, number] | undefined => {
  const mm = clip.chairMm ?? (clip.from === 'sitting' ? [0, 0] : undefined);
  if (mm) return [mm[0] / 1000, mm[1] / 1000];
  return clip.to === 'sitting' ? [clip.rootMm[0] / 1000, clip.rootMm[1] / 1000] : undefined;
};

type Face = {
  readonly name: string;
  readonly yawDeg: number;
  readonly shapes?: Readonly<Record<string, number>>;
};

const FACES: readonly Face[] = [
  { name: 'at rest', yawDeg: 0 },
  { name: 'from her left', yawDeg: 40 },
  { name: 'in profile', yawDeg: 90 },
  { name: 'smiles', yawDeg: 20, shapes: { smile: 0.6 } },
  { name: 'in pain', yawDeg: 20, shapes: { pain: 0.7 } },
  { name: 'worried', yawDeg: 20, shapes: { browsSad: 0.6, browsUp: 0.2 } },
  { name: 'says A', yawDeg: 20, shapes: { v_A: 0.8 } },
  { name: 'eyes shut', yawDeg: 20, shapes: { blinkL: 1, blinkR: 1 } },
];

const posesOf = (url: string, id: string, clip: Clip): readonly KeyPose[] => {
  const chairM = clip.name.startsWith('wheel') ? undefined : chairOf(clip);
  return (clip.loop ? LOOPS : ONCE).map((share) => ({
    name: `${id} ${clip.name} ${Math.round(share * clip.seconds * 10) / 10} s`,
    url,
    clip: clip.name,
    atSeconds: share * clip.seconds,
    yawDeg: clip.name === 'walk' || clip.name.includes('sit') ? 60 : 40,
    ...(clip.name === 'lie-to-edge' ? { floorM: -0.47 } : {}),
    ...(chairM ? { chairM } : {}),
  }));
};

/** Front, side, back and close by, then some moments of every clip. */
export const keyPosesOf = (manifest: unknown, folderUrl: string): readonly KeyPose[] => {
  const { id, file, rest, clips } = personSchema.parse(manifest);
  const url = `${folderUrl}/${file.url}`;
  const standing = [0, 90, 180].map((yawDeg) => ({
    name: `${id} ${yawDeg}°`,
    url,
    clip: 'stand-idle',
    atSeconds: 0,
    yawDeg,
  }));
  const faces = FACES.map(({ name, yawDeg, shapes }) => ({
    name: `${id} ${name}`,
    url,
    clip: 'sit-idle',
    atSeconds: 0,
    yawDeg,
    face: { ...rest, ...shapes },
  }));
  return [...standing, ...faces, ...clips.flatMap((clip) => posesOf(url, id, clip))];
};
