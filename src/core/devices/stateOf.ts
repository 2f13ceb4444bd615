import type { CompiledThing } from '../scenario/compiledScenario';

const OF = 'of.';

/** `entity.key` of what a device sets: a state of its own, or with `of.` one of what it belongs to. */
export const stateOf = ({ id, device }: CompiledThing, key: string): string =>
  key.startsWith(OF) ? `${device?.of ?? ''}.${key.slice(OF.length)}` : `${id}.${key}`;
