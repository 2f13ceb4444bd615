import type { CompiledApartment } from '../../apartment/compiledApartment';
import type { ThingKind } from '../../registry/thingKind';
import type { RefKind } from '../refs';
import type { Library } from './library';
import { blockOf, blocksOf, idsOf, namedBlocks, wordsOf } from './looseRead';
import { own } from './own';
import { quantitiesFromFlat } from './quantitiesFromFlat';

/** Every id the files of one scenario may use, gathered before anything is known to be right. */
export type Vocabulary = {
  /** Kinds of reference that cannot be checked (their file is missing or broken) have no entry. */
  readonly ids: Readonly<Partial<Record<RefKind, ReadonlySet<string>>>>;
  /** entity → its kind, where that exists */
  readonly kindOf: ReadonlyMap<string, ThingKind>;
  readonly risks: ReadonlySet<string>;
  /** form.field → the field as written */
  readonly fields: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
  readonly apartment: CompiledApartment | undefined;
};

/** Kinds of what stands under a word of its own, not among the things. */
const UNWRITTEN: readonly string[] = ['resident', 'automation'];

const GIVING = new Set(['gives', 'give']);

const marksIn = (value: unknown, given: Set<string>, refused: Set<string>): void => {
  if (Array.isArray(value)) for (const item of value) marksIn(item, given, refused);
  for (const [key, inner] of blockOf(value)) {
    if (GIVING.has(key)) for (const mark of wordsOf(inner)) given.add(mark);
    else if (key === 'refuses') for (const mark of wordsOf(inner)) refused.add(mark);
    marksIn(inner, given, refused);
  }
};

const fieldsOf = (forms: unknown): Map<string, ReadonlyMap<string, unknown>> =>
  new Map(
    namedBlocks(forms).flatMap(([form, written]) =>
      namedBlocks(written.get('fields')).map(([field, block]) => [`${form}.${field}`, block]),
    ),
  );

const measured = (entity: string, value: unknown): string[] =>
  [...blockOf(value).keys()].map((quantity) => `${entity}.${quantity}`);

const quantitiesOf = (scenario: ReadonlyMap<string, unknown>): string[] => {
  const entities = [...namedBlocks(scenario.get('things')), ...namedBlocks(scenario.get('people'))];
  const drawn = blocksOf(scenario.get('draws'))
    .flatMap((draw) => [...blockOf(draw.get('options')).values()])
    .flatMap((option) => [...blockOf(blockOf(option).get('with'))]);
  return [
    ...entities.flatMap(([id, entity]) => measured(id, entity.get('measures'))),
    ...drawn.flatMap(([entity, change]) => measured(entity, blockOf(change).get('measures'))),
  ];
};

/** What can be measured although the scenario states no value, since the flat knows it. */
const quantitiesOfFlat = (
  things: unknown,
  kinds: ReadonlyMap<string, ThingKind>,
  apartment: CompiledApartment | undefined,
): string[] =>
  namedBlocks(things).flatMap(([id, thing]) => {
    const kind = kinds.get(id);
    if (kind === undefined) return [];
    const at = String(thing.get('at'));
    const { measures, lux } = quantitiesFromFlat({ id, at }, kind, apartment);
    return [...Object.keys(measures), ...lux].map((quantity) => `${id}.${quantity}`);
  });

/** What can be measured once somebody was asked to rise from a chair, and counted. */
const quantitiesOfDeeds = (kinds: ReadonlyMap<string, ThingKind>): string[] =>
  [...kinds].flatMap(([id, { verbs }]) =>
    Object.values(verbs).some(({ rises }) => (rises ?? 0) > 0)
      ? [`${id}.rises`, `${id}.five-rises`]
      : [],
  );

const kindsOf = (
  scenario: ReadonlyMap<string, unknown>,
  library: Library,
): Map<string, ThingKind> => {
  const kinds = new Map<string, ThingKind>();
  for (const [id] of namedBlocks(scenario.get('people'))) {
    const resident = own(library.registry.things, 'resident');
    if (resident !== undefined) kinds.set(id, resident);
  }
  const automation = own(library.registry.things, 'automation');
  if (automation !== undefined)
    for (const id of idsOf(scenario.get('automations'))) kinds.set(id, automation);
  for (const [id, thing] of namedBlocks(scenario.get('things'))) {
    const kind = own(library.registry.things, String(thing.get('is')));
    if (kind !== undefined) kinds.set(id, kind);
  }
  return kinds;
};

const idsOfFlat = ({ anchors, rooms, manifest }: CompiledApartment): Vocabulary['ids'] => ({
  place: new Set(Object.keys(anchors)),
  zone: new Set(Object.keys(rooms)),
  area: new Set([...Object.keys(rooms), ...(manifest.zones ?? []).map(({ id }) => id)]),
});

const optionsOf = (draws: unknown): string[] =>
  blocksOf(draws).flatMap((draw) => [...blockOf(draw.get('options')).keys()]);

/** Reads the ids out of a scenario that may still be wrong in places. */
export const vocabularyOf = (data: unknown, rubric: unknown, library: Library): Vocabulary => {
  const scenario = blockOf(data);
  const { things: kinds } = library.registry;
  const { unreadable = [] } = library;
  const apartment = own(library.apartments, String(scenario.get('apartment')));
  const given = new Set<string>();
  const refused = new Set<string>();
  for (const list of ['topics', 'rules', 'automations'])
    marksIn(scenario.get(list), given, refused);
  const things = [...idsOf(scenario.get('things')), ...idsOf(scenario.get('automations'))];
  const people = idsOf(scenario.get('people'));
  const fields = fieldsOf(scenario.get('forms'));
  const entities = new Set([...things, ...people]);
  const kindOf = kindsOf(scenario, library);
  return {
    ids: {
      actor: new Set(['trainee', ...people]),
      apartment: new Set([...Object.keys(library.apartments), ...unreadable]),
      contact: new Set(idsOf(scenario.get('contacts'))),
      ...(rubric === undefined
        ? {}
        : { criterion: new Set(idsOf(blockOf(rubric).get('criteria'))) }),
      entity: entities,
      field: new Set(fields.keys()),
      form: new Set(idsOf(scenario.get('forms'))),
      'given-mark': given,
      kind: new Set(Object.keys(kinds).filter((kind) => !UNWRITTEN.includes(kind))),
      mark: new Set([...given, ...refused]),
      night: new Set([...Object.keys(library.nights ?? {}), ...unreadable]),
      norms: new Set([...Object.keys(library.norms), ...unreadable]),
      option: new Set(optionsOf(scenario.get('draws'))),
      person: new Set(people),
      persona: new Set([...Object.keys(library.personas), ...unreadable]),
      ...(apartment === undefined ? {} : idsOfFlat(apartment)),
      quantity: new Set([
        ...quantitiesOf(scenario),
        ...quantitiesOfFlat(scenario.get('things'), kindOf, apartment),
        ...quantitiesOfDeeds(kindOf),
      ]),
      'refused-mark': refused,
      rule: new Set([...idsOf(scenario.get('rules')), ...idsOf(scenario.get('automations'))]),
      thing: new Set(things),
      topic: new Set(idsOf(scenario.get('topics'))),
      verb: new Set(Object.values(kinds).flatMap((kind) => Object.keys(kind.verbs))),
    },
    kindOf,
    risks: new Set(
      namedBlocks(scenario.get('things')).flatMap(([id, thing]) =>
        thing.get('risk') === undefined ? [] : [id],
      ),
    ),
    fields,
    apartment,
  };
};
