import type { FlatLight } from '../../core/apartment/lightSchema';
import type { Rgb } from '../../core/apartment/lightWeights';

type File = FlatLight['floor'];

/** Pictures of a flat's light, by when they are needed. */
export type LightPictures = { readonly first: readonly File[]; readonly later: readonly File[] };

/** What must be there for the first frame of a state (packs of which a layer counts, its view outside), and the rest. */
export const lightPictures = (
  { atlases, states, contacts }: FlatLight,
  stateId: string,
  weights: Readonly<Record<string, Rgb>>,
): LightPictures => {
  const opening = states.find(({ id }) => id === stateId) ?? states[0];
  const counts = (layer: string): boolean => (weights[layer] ?? []).some((part) => part > 0);
  const packs = atlases.flatMap((atlas) => atlas.packs);
  const lit = packs.filter(({ channels }) => channels.some((each) => each && counts(each.layer)));
  const first = new Map(
    [
      ...lit.map(({ file }) => file),
      ...(contacts ? [contacts.file] : []),
      ...(opening?.backdrop ? [opening.backdrop.file] : []),
    ].map((file) => [file.url, file]),
  );
  const later = new Map(
    [
      ...packs.map(({ file }) => file),
      ...states.flatMap(({ backdrop }) => (backdrop ? [backdrop.file] : [])),
    ]
      .filter(({ url }) => !first.has(url))
      .map((file) => [file.url, file]),
  );
  return { first: [...first.values()], later: [...later.values()] };
};
