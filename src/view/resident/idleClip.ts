export type BodyMood = {
  readonly posture: string;
  readonly talking: boolean;
  /** States of the resident; undefined where the scenario has none. */
  readonly mood: string | undefined;
  readonly mind: string | undefined;
  readonly pain: boolean;
  /** She sits in her wheelchair, her feet on its plates. */
  readonly rolls: boolean;
  /** Her rollator is in her hands. */
  readonly pushes: boolean;
};

/** How the clips of a posture begin. */
const STEMS: Readonly<Record<string, string>> = {
  sitting: 'sit',
  edge: 'sit',
  standing: 'stand',
  lying: 'lie',
  floor: 'floor',
  side: 'side',
  'all-fours': 'all-fours',
  'half-kneeling': 'half-kneeling',
};

/** Clips for a person who stays where she is, the best first; the last one every model of that posture has. */
export const idleClip = ({
  posture,
  talking,
  mind,
  pain,
  rolls,
  pushes,
}: BodyMood): readonly string[] => {
  const stem = STEMS[posture] ?? 'stand';
  if (rolls && stem === 'sit') return ['wheel-idle', 'sit-idle'];
  if (pushes && stem === 'stand') return ['stand-rollator', 'stand-idle'];
  const wanted = [
    ...(talking ? ['talk'] : []),
    ...(pain ? ['pain'] : []),
    ...(mind === 'confused' || mind === 'drowsy' ? ['confused'] : []),
    'idle',
  ];
  return wanted.map((what) => `${stem}-${what}`);
};
