import type { VerbDefinition } from '../registry/thingKind';
import type { CompiledScenario } from '../scenario/compiledScenario';

/** Does the flat have the place that an act puts the thing at? Kinds name usual ones, such as a nightstand. */
export const hasPlaceFor = (
  { apartment }: CompiledScenario,
  { sets }: Pick<VerbDefinition, 'sets'>,
): boolean => {
  const place = sets['at'];
  return place === undefined || place === 'away' || Object.hasOwn(apartment.anchors, String(place));
};
