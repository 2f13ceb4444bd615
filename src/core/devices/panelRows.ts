import type { Texts } from '../kernel/texts';
import { TICKS_PER_SECOND, type Tick } from '../kernel/tick';
import type { Agreement, CompiledScenario } from '../scenario/compiledScenario';
import type { Scalar } from '../sim/intent';
import type { Scene } from '../world/scene';
import type { Reported } from '../world/world';
import type { Device } from './device';
import { deviceTable } from './deviceTable';

export type PanelValue = { readonly key: string; readonly value: Scalar; readonly sinceTick: Tick };

/** One device as the panel shows it: what it told, not what is so. */
export type PanelRow = {
  readonly thing: string;
  readonly kind: string;
  readonly name: Texts;
  /** The room it was registered in. */
  readonly room: string | null;
  readonly states: readonly PanelValue[];
  readonly link: 'online' | 'offline';
  /** Now while it is heard; before the visit where it is below 0. */
  readonly lastSeenTick: Tick;
  /** Null for what hangs on the mains, or was never heard. */
  readonly battery: Scalar | null;
  /** The latest first, eight at most. */
  readonly history: readonly PanelValue[];
  /** Who agreed, who sees it, until when, how she switches it off; null where nobody agreed. */
  readonly agreement: Agreement | null;
};

const HISTORY = 8;
const MINUTES_PER_DAY = 24 * 60;

const minutesOf = (clock: string): number =>
  Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** A time of day as ticks before the visit began; the day before where it would lie ahead. */
const tickAtClock = ({ clock }: CompiledScenario, time: string): Tick => {
  if (clock === null) return 0;
  const agoMinutes = (minutesOf(clock) - minutesOf(time) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
  return agoMinutes === 0 ? 0 : -agoMinutes * 60 * TICKS_PER_SECOND;
};

const lastSeenTick = (
  { scenario, world, tick = world.tick }: Scene,
  { thing }: Device,
  link: Reported | undefined,
): Tick => {
  if (link?.value === 'online') return tick;
  // Never heard in this visit: the scenario says since when.
  const lostAtStart = link === undefined || (link.tick === 0 && link.before.length === 0);
  if (lostAtStart && thing.device?.lastSeen !== undefined)
    return tickAtClock(scenario, thing.device.lastSeen);
  return link?.tick ?? 0;
};

const rowOf = (scene: Scene, device: Device): PanelRow => {
  const { scenario, world } = scene;
  const { thing, traits } = device;
  const told = world.reported[thing.id] ?? {};
  const keys = traits.reports.filter((key) => told[key] !== undefined);
  const history = keys.flatMap((key) => {
    const { value, tick, before = [] } = told[key] ?? { value: '', tick: 0 };
    return [{ value, tick }, ...before].map((one): PanelValue => ({
      key,
      value: one.value,
      sinceTick: one.tick,
    }));
  });
  return {
    thing: thing.id,
    kind: thing.kind,
    name: thing.name,
    room: scenario.apartment.anchors[thing.at]?.room ?? null,
    states: keys.flatMap((key) => history.find((one) => one.key === key) ?? []),
    link: told['link']?.value === 'online' ? 'online' : 'offline',
    lastSeenTick: lastSeenTick(scene, device, told['link']),
    battery: told['battery']?.value ?? null,
    agreement: thing.device?.agreement ?? null,
    history: history.toSorted((a, b) => b.sinceTick - a.sinceTick).slice(0, HISTORY),
  };
};

/** The devices of the home as its panel lists them, in the order of the file; none without a hub. */
export const panelRows = (scene: Scene): readonly PanelRow[] => {
  const { all, hubs } = deviceTable(scene.scenario);
  return hubs.length === 0
    ? []
    : all
        .filter(({ traits }) => traits.role !== 'hub' && traits.supply !== 'none')
        .map((device) => rowOf(scene, device));
};
