import type { CompiledScenario } from '../scenario/compiledScenario';
import type { Scene } from '../world/scene';
import { decideCall } from './decide/decideCall';
import { decideDo } from './decide/decideDo';
import { decideFill } from './decide/decideFill';
import { decideGo } from './decide/decideGo';
import { decideHangUp } from './decide/decideHangUp';
import { decideJudge } from './decide/decideJudge';
import { decideMeasure } from './decide/decideMeasure';
import { decideSay } from './decide/decideSay';
import { decideSend } from './decide/decideSend';
import { withinReach } from './decide/withinReach';
import type { FactBody, Refusal } from './fact';
import type { Intent } from './intent';
import { sceneOf } from './sceneOf';
import type { Kernel, SimState } from './simState';

type Decision = readonly FactBody[] | Refusal;

/** A first look is a fact; looking again is none, so that a restless eye does not fill the record. */
const decideLook = (scene: Scene, thing: string): Decision => {
  const entity = withinReach(scene, thing);
  if (typeof entity === 'string') return entity;
  return scene.world.examined[thing] === undefined ? [{ type: 'thing/examined', thing }] : [];
};

/** The trainee leaves, or a mistake stops the visit. */
const decideEnd = ({ critical }: Extract<Intent, { readonly type: 'end' }>): Decision => [
  critical === undefined
    ? { type: 'phase/began', phase: 'afterwards', by: 'trainee' }
    : { type: 'phase/began', phase: 'afterwards', by: 'critical', criterion: critical },
];

const decideInVisit = (scene: Scene, intent: Intent, ringing: Kernel['ringing']): Decision => {
  switch (intent.type) {
    case 'go':
      return decideGo(scene, intent);
    case 'look':
      return decideLook(scene, intent.thing);
    case 'say':
      return decideSay(scene, intent.topic);
    case 'do':
      return decideDo(scene, intent);
    case 'judge':
      return decideJudge(scene, intent);
    case 'measure':
      return decideMeasure(scene, intent);
    case 'fill':
      return decideFill(scene, intent);
    case 'send':
      return decideSend(scene, intent.form);
    case 'call':
      return decideCall(scene, intent.contact, ringing);
    case 'hang-up':
      return decideHangUp(scene, ringing);
    case 'wait':
      return [];
    case 'end':
      return decideEnd(intent);
  }
};

/** What comes of an intent now. Reads only. What is impossible is refused, and that is a fact too. */
export const decide = (
  scenario: CompiledScenario,
  { kernel, world }: SimState,
  intent: Intent,
): readonly FactBody[] => {
  const scene = sceneOf(scenario, world, kernel.tick);
  const decision =
    world.phase === 'visit' ? decideInVisit(scene, intent, kernel.ringing) : 'visit-over';
  if (typeof decision !== 'string') return decision;
  return [{ type: 'intent/refused', intent, reason: decision }];
};
