import type { Verdict } from '../../core/sim/intent';
import type { MenuOption } from './menu';
import { leaveOption } from './leaveOption';
import type { ThingPage } from './thingPage';

const VERDICTS: readonly Verdict[] = ['low', 'ok', 'high'];

/** The reading, and what the trainee makes of it. The norm itself is not shown: knowing it is part of the task. */
export const verdictPage: ThingPage = ({ world, focus, thing, kind }) => {
  const ref = `${thing.id}.${focus.quantity ?? ''}`;
  const definition = focus.quantity === undefined ? undefined : kind.quantities[focus.quantity];
  const reading = world.readings.findLast((one) => one.quantity === ref);
  const options = (definition && reading ? VERDICTS : []).map((verdict): MenuOption => ({
    id: `verdict-${verdict}`,
    label: { message: `verdict.${verdict}` },
    group: 'choice',
    chosen: reading?.verdict === verdict,
    intents: [
      { type: 'measure', quantity: ref, ...(reading ? { reads: reading.value } : {}), verdict },
    ],
    next: { ...focus, page: 'root' },
  }));
  return {
    title: { text: definition?.name ?? thing.name },
    notes:
      definition && reading
        ? [{ reading: reading.value, unit: definition.unit, of: definition.name }]
        : [],
    question: { message: 'menu.verdict' },
    options: [...options, leaveOption({ ...focus, page: 'root' })],
  };
};
