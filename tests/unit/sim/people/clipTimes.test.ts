import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TICKS_PER_SECOND } from '../../../../src/core/kernel/tick';
import { postureStep } from '../../../../src/core/people/postureStep';

const FOLDER = join(import.meta.dirname, '../../../../public/models/people');

type Clip = {
  readonly name: string;
  readonly seconds: number;
  readonly from: string;
  readonly to: string;
};

describe.each(['jeanne', 'willy', 'greta'])('the body of %s', (id) => {
  const { clips } = JSON.parse(readFileSync(join(FOLDER, `${id}.json`), 'utf8')) as {
    readonly clips: readonly Clip[];
  };
  const changes = clips.filter(({ from, to }) => from !== to && to !== 'floor');

  it('is in a posture when the facts say so: steps last as long as their clips', () => {
    expect(changes.length).toBeGreaterThan(6);
    for (const { name, seconds, from, to } of changes) {
      const ticks = postureStep(from, to) ?? NaN;
      expect(Math.abs(ticks / TICKS_PER_SECOND - seconds), name).toBeLessThan(0.1);
    }
  });
});
