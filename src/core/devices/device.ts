import type { DeviceTraits } from '../registry/deviceTraits';
import type { CompiledThing } from '../scenario/compiledScenario';

/** A thing of a scenario that is a device. */
export type Device = { readonly thing: CompiledThing; readonly traits: DeviceTraits };
