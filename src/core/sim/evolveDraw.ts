import { reportsAtStart } from '../devices/reports';
import type { CompiledScenario } from '../scenario/compiledScenario';
import type { World } from '../world/world';
import type { FactOf } from './fact';

/** What a drawn option makes of the flat before the visit begins. */
export const evolveDraw = (
  scenario: CompiledScenario,
  world: World,
  fact: FactOf<'draw/made'>,
): Pick<World, 'states' | 'places' | 'drawn' | 'reported'> => {
  const draw = scenario.draws.find(({ id }) => id === fact.draw);
  const option = draw?.options.find(({ id }) => id === fact.option);
  const states = { ...world.states };
  const places = { ...world.places };
  for (const { entity, states: set, measures, at } of option?.with ?? []) {
    states[entity] = {
      ...states[entity],
      ...measures,
      ...set,
      ...(at === undefined ? {} : { at }),
    };
    const anchor = at === undefined ? undefined : scenario.apartment.anchors[at];
    if (anchor === undefined || at === undefined || places[entity] === undefined) continue;
    places[entity] = { room: anchor.room, xMm: anchor.at[0], yMm: anchor.at[1], anchor: at };
  }
  const drawn = world.drawn.includes(fact.option) ? world.drawn : [...world.drawn, fact.option];
  return { states, places, drawn, reported: reportsAtStart(scenario, states) };
};
