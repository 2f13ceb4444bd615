import type { CompiledForm } from '../../core/scenario/compiledScenario';
import type { Intent } from '../../core/sim/intent';
import type { Texts } from '../../core/kernel/texts';
import type { PlainKey } from '../../i18n/label';

/** What can be done with the telephone now. */
export type PhoneAct = {
  readonly id: string;
  readonly group: 'call' | 'talk' | 'answer';
  readonly label: { readonly message: PlainKey } | { readonly text: Texts };
  readonly intent: Intent;
};

/** The trainee's telephone. The page and the in-world panel draw the same one. */
export type Phone = {
  readonly state: 'idle' | 'calling' | 'ringing' | 'talking';
  /** At the other end; null when nobody is. */
  readonly with: Texts | null;
  readonly acts: readonly PhoneAct[];
  /** What is told during this call and has not been told yet. */
  readonly form: CompiledForm | null;
};
