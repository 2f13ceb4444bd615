import type { CompiledApartment } from '../../apartment/compiledApartment';
import type { Registry } from '../../registry/registry';
import type { NightRules } from '../nightRules';
import type { FitRule } from '../fit/fitRule';
import type { NormProfile } from '../normProfile';
import type { Persona } from '../persona';

/** Everything outside the scenario's own files that it may refer to. */
export type Library = {
  readonly registry: Registry;
  readonly personas: Readonly<Record<string, Persona>>;
  readonly norms: Readonly<Record<string, NormProfile>>;
  readonly nights?: Readonly<Record<string, NightRules>>;
  readonly apartments: Readonly<Record<string, CompiledApartment>>;
  /** Which reason makes a kind of thing a risk, and for whom. */
  readonly fit?: readonly FitRule[];
  /** Ids whose file is there but has an error of its own: no reference to them is called dangling. */
  readonly unreadable?: readonly string[];
};
