import type { CompiledApartment } from '../../apartment/compiledApartment';
import { lineTicks } from '../../dialogue/lineTicks';
import { canonicalHash } from '../../kernel/canonicalHash';
import type { Registry } from '../../registry/registry';
import type { CompiledScenario, FormOptions } from '../compiledScenario';
import { flatLightParts } from './flatLightParts';
import { nightParts } from './nightParts';

/** What the kinds in use let happen, and which reasons a judgement may give; names only show. */
const kindParts = (registry: Registry, kinds: ReadonlySet<string>): unknown =>
  Object.values(registry.things)
    .filter(({ kind }) => kinds.has(kind))
    .map(({ kind, states, verbs, noticed, quantities, reasons }) => ({
      kind,
      states,
      ...(noticed === undefined ? {} : { noticed }),
      reasons: Object.keys(reasons).sort(),
      acts: Object.fromEntries(
        Object.entries(verbs).map(([verb, { sets, from = {} }]) => [verb, { sets, from }]),
      ),
      quantities: Object.fromEntries(
        Object.entries(quantities).map(([key, { unit, tool, norm }]) => [
          key,
          { unit, tool, norm: norm ?? null },
        ]),
      ),
    }))
    .sort((a, b) => (a.kind < b.kind ? -1 : 1));

/** The ranges that the kinds in use are read against; what a profile holds beside them is for other scenarios. */
const normParts = (
  { registry, norms }: Pick<CompiledScenario, 'registry' | 'norms'>,
  kinds: ReadonlySet<string>,
): unknown => {
  const used = new Set(
    Object.values(registry.things)
      .filter(({ kind }) => kinds.has(kind))
      .flatMap(({ quantities }) => Object.values(quantities).map(({ norm }) => norm)),
  );
  return Object.fromEntries(
    Object.entries(norms.norms)
      .filter(([name]) => used.has(name))
      .map(([name, { unit, range }]) => [name, { unit, range }]),
  );
};

const optionIds = (options: FormOptions): unknown =>
  typeof options === 'string' ? options : options.map(({ id }) => id).sort();

/** Where one can walk and stand; how it looks is left out. */
const apartmentParts = ({ manifest }: CompiledApartment): unknown => ({
  id: manifest.id,
  rooms: manifest.rooms.map(({ id, floorPolygon }) => ({ id, floorPolygon })),
  openings: manifest.openings,
  objects: manifest.objects.map(({ id, anchor, room, movable }) => ({
    id,
    anchor: anchor ?? null,
    room,
    movable,
  })),
  anchors: manifest.anchors,
  collision: manifest.collision,
});

/**
 * The hash of everything that can change what happens or what is right. Texts are left out but for how long they take
 * to say, so that mending a word leaves old recordings comparable.
 */
export const scenarioHash = (scenario: Omit<CompiledScenario, 'hash'>): string => {
  const kinds = new Set(['resident', ...scenario.things.map(({ kind }) => kind)]);
  return canonicalHash({
    id: scenario.id,
    apartment: apartmentParts(scenario.apartment),
    kinds: kindParts(scenario.registry, kinds),
    commonReasons: Object.keys(scenario.registry.commonReasons).sort(),
    commonFixes: Object.keys(scenario.registry.commonFixes).sort(),
    norms: normParts(scenario, kinds),
    light: scenario.light,
    ...flatLightParts(scenario),
    minutes: scenario.minutes,
    clock: scenario.clock,
    traineeAt: scenario.traineeAt,
    private: scenario.private,
    things: scenario.things.map(
      ({ name: _name, decoy, pages, luxFromFlat, fit: _fit, ...thing }) => ({
        ...thing,
        ...(luxFromFlat.length === 0 ? {} : { luxFromFlat }),
        decoy: decoy !== null,
        pages: pages.length,
      }),
    ),
    people: scenario.people.map(({ persona, ...person }) => ({
      ...person,
      persona: persona.id,
      aid: persona.aid,
      standing: persona.standing,
      chairRiseMs: persona.chairRiseMs,
    })),
    contacts: scenario.contacts.map(({ name: _name, ...contact }) => contact),
    topics: scenario.topics,
    forms: scenario.forms.map(({ id, spoken, fields }) => ({
      id,
      spoken,
      fields: fields.map((field) => ({
        id: field.id,
        type: field.type,
        unit: field.unit,
        options: optionIds(field.options),
        columns: field.columns.map((column) => ({
          id: column.id,
          type: column.type,
          options: optionIds(column.options),
        })),
      })),
    })),
    rules: scenario.rules,
    draws: scenario.draws,
    ...nightParts(scenario),
    latches: scenario.latches,
    // How long a line is spoken is the one thing its words decide.
    lineTicks: Object.fromEntries(
      Object.entries(scenario.lines).map(([key, texts]) => [key, lineTicks(texts)]),
    ),
  });
};
