import type { CompiledScenario } from '../../core/scenario/compiledScenario';
import type { World } from '../../core/world/world';
import type { Focus } from '../attention';
import { actPage } from './actPage';
import { fixPage } from './fixPage';
import type { Menu } from './menu';
import { personPage } from './personPage';
import { rootPage } from './rootPage';
import { verdictPage } from './verdictPage';
import { whyPage } from './whyPage';

const PAGES = { root: rootPage, why: whyPage, fix: fixPage, act: actPage, verdict: verdictPage };

/** The page of the menu that the focus asks for, or null when its thing is no longer there. */
export const menuOf = (scenario: CompiledScenario, world: World, focus: Focus): Menu | null => {
  if (focus.target.kind === 'person') return personPage(scenario, world, focus);
  const thing = scenario.things.find((candidate) => candidate.id === focus.target.id);
  const kind = thing && scenario.registry.things[thing.kind];
  if (!thing || !kind) return null;
  return PAGES[focus.page]({ scenario, world, focus, thing, kind });
};
