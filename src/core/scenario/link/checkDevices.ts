import type { z } from 'zod';
import type { Problem } from '../../kernel/problem';
import type { DeviceTraits } from '../../registry/deviceTraits';
import type { ThingKind } from '../../registry/thingKind';
import { didYouMean } from '../didYouMean';
import type { Path } from '../parse/path';
import type { SourceFile } from '../parse/sourceFile';
import { thingSchema } from '../scenarioSchema';
import { fittingItems } from './fittingItems';
import type { Vocabulary } from './vocabulary';

type AuthoredThing = z.output<typeof thingSchema>;
type Word = 'of' | 'zone' | 'wornBy' | 'lastSeen' | 'agreement';

/** Why a word says nothing of such a thing; null when it does. */
const wordless = (
  word: Word,
  kind: string,
  traits: DeviceTraits | undefined,
  { state = {} }: AuthoredThing,
): string | null => {
  if (traits === undefined) return `\`${word}\` belongs to a device, and "${kind}" is none.`;
  if (word === 'of' && traits.of === undefined)
    return `"${kind}" belongs to no other thing; take \`of\` out.`;
  if (word === 'zone' && traits.zone === undefined)
    return `"${kind}" watches no piece of floor; take \`zone\` out.`;
  if (word === 'wornBy' && traits.worn === undefined)
    return `Nobody wears a "${kind}"; take \`wornBy\` out.`;
  if (word === 'lastSeen' && state['link'] !== 'offline' && state['battery'] !== 'empty')
    return 'A device that is heard was last seen now; add `link: offline`, or take this out.';
  return null;
};

/** The thing it belongs to has to have the state that it follows. */
const ofProblem = (
  { id, of }: AuthoredThing,
  wanted: readonly string[],
  { kindOf }: Vocabulary,
): string | null => {
  const kind = of === undefined ? undefined : kindOf.get(of);
  if (kind === undefined || wanted.some((key) => key in kind.states)) return null;
  return `${id} follows the ${wanted.join(' or ')} of what it belongs to, and "${kind.kind}" has none.`;
};

/** How she switches it off herself has to be something that can be done to it. */
const offProblem = ({ agreement }: AuthoredThing, kind: ThingKind): string | null => {
  if (agreement === undefined || Object.hasOwn(kind.verbs, agreement.off)) return null;
  const acts = Object.keys(kind.verbs);
  return `"${kind.kind}" has no act "${agreement.off}".${didYouMean(agreement.off, acts)}`;
};

/** What is wrong with what the devices of a scenario belong to. */
export const checkDevices = (source: SourceFile, known: Vocabulary): readonly Problem[] =>
  fittingItems(source.data, 'things', thingSchema).flatMap(({ index, value: thing }) => {
    const kind = known.kindOf.get(thing.id);
    if (kind === undefined) return [];
    const path: Path = ['things', index];
    const found = (['of', 'zone', 'wornBy', 'lastSeen', 'agreement'] as const).flatMap((word) => {
      if (thing[word] === undefined) return [];
      const without = wordless(word, kind.kind, kind.device, thing);
      const message =
        without ?? (word === 'of' ? ofProblem(thing, kind.device?.of ?? [], known) : null);
      return message === null ? [] : [source.problem('error', [...path, word], message, 'key')];
    });
    const off = offProblem(thing, kind);
    return off === null
      ? found
      : [...found, source.problem('error', [...path, 'agreement', 'off'], off)];
  });
