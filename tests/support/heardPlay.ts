import type { Begun, Tell } from '../../src/core/doctor/plays/createRun';
import type { Fact } from '../../src/core/sim/fact';
import type { World } from '../../src/core/world/world';

/** All that a play tells, kept. */
export const heardPlay = (play: (tell: Tell) => void): Pick<Begun, 'facts' | 'worlds'> => {
  const facts: Fact[] = [];
  const worlds: World[] = [];
  play((more, after) => {
    facts.push(...more);
    worlds.push(...after);
  });
  return { facts, worlds };
};
