import type { ThingKind } from '../../registry/thingKind';
import type { Texts } from '../../kernel/texts';
import type { Scalar } from '../../sim/intent';
import type { CompiledThing, DeviceSetting } from '../compiledScenario';
import type { FitVerdict } from '../fit/fitVerdict';
import type { QuantitiesFromFlat } from '../link/quantitiesFromFlat';
import type { AuthoredScenario } from '../scenarioSchema';
import { idList } from './idList';

type AuthoredThing = NonNullable<AuthoredScenario['things']>[number];

/** What an entity of a kind is unless the scenario says otherwise: the first value of each state, 0 for counts. */
export const defaultStates = (kind: ThingKind): Record<string, Scalar> =>
  Object.fromEntries(
    Object.entries(kind.states).map(([key, allowed]) => [
      key,
      allowed === 'number' ? 0 : (allowed[0] ?? ''),
    ]),
  );

/** What only a device has; no part of any other thing, so that nothing else is hashed anew. */
const deviceOf = (
  { of, zone, wornBy, lastSeen, agreement }: AuthoredThing,
  kind: ThingKind,
): { readonly device?: DeviceSetting } =>
  kind.device === undefined
    ? {}
    : {
        device: {
          ...(of === undefined ? {} : { of }),
          ...(zone === undefined ? {} : { zone }),
          ...(wornBy === undefined ? {} : { wornBy }),
          ...(lastSeen === undefined ? {} : { lastSeen }),
          ...(agreement === undefined
            ? {}
            : { agreement: { ...agreement, seenBy: idList(agreement.seenBy) } }),
        },
      };

/**
 * A thing with what its kind and its flat know of it filled in; what is written goes before both. `text` finds a
 * translated text by its path.
 */
export const compileThing = (
  written: AuthoredThing,
  kind: ThingKind,
  fromFlat: QuantitiesFromFlat,
  text: (path: string) => Texts,
  fit: readonly FitVerdict[],
): CompiledThing => {
  const path = `scenario.things.${written.id}`;
  const { risk } = written;
  return {
    id: written.id,
    kind: written.is,
    name: written.name === undefined ? kind.name : text(`${path}.name`),
    at: written.at,
    states: {
      ...defaultStates(kind),
      ...written.state,
      at: written.at,
      ...(risk === undefined ? {} : { risk: 'present' }),
    },
    measures: { ...fromFlat.measures, ...written.measures },
    luxFromFlat: fromFlat.lux.filter((key) => !Object.hasOwn(written.measures ?? {}, key)),
    risk:
      risk === undefined
        ? null
        : {
            because: idList(risk.because),
            fixes: idList(risk.fixes),
            consent: risk.consent ?? false,
          },
    decoy: written.decoy === undefined ? null : text(`${path}.decoy`),
    fit,
    needs: idList(written.needs),
    pages: (written.pages ?? []).map((_, index) => text(`${path}.pages.${index}`)),
    ...deviceOf(written, kind),
  };
};
