import { sayableTopics } from '../../core/dialogue/sayableTopics';
import type { CompiledScenario } from '../../core/scenario/compiledScenario';
import type { World } from '../../core/world/world';
import type { Phone, PhoneAct } from './phone';

const HANG_UP = { id: 'hang-up', group: 'answer', intent: { type: 'hang-up' } } as const;

const talkActs = (scenario: CompiledScenario, world: World, contact: string): readonly PhoneAct[] =>
  sayableTopics(scenario, world)
    .filter(({ to }) => to.includes(contact))
    .flatMap(({ id, ask }): readonly PhoneAct[] => {
      const text = scenario.lines[ask];
      return text
        ? [{ id: `say-${id}`, group: 'talk', label: { text }, intent: { type: 'say', topic: id } }]
        : [];
    });

/** The telephone as it is now. `calling` is the contact who has not picked up yet. */
export const phoneOf = (
  scenario: CompiledScenario,
  world: World,
  calling: string | null,
): Phone => {
  const { contacts, forms } = scenario;
  const nameOf = (id: string) => contacts.find((contact) => contact.id === id)?.name ?? null;
  if (world.call !== null) {
    const told = contacts.find(({ id }) => id === world.call)?.form ?? null;
    return {
      state: 'talking',
      with: nameOf(world.call),
      acts: [
        ...talkActs(scenario, world, world.call),
        { ...HANG_UP, label: { message: 'phone.hangUp' } },
      ],
      form: forms.find(({ id }) => id === told && !world.sent.includes(id)) ?? null,
    };
  }
  if (world.ringing !== null) {
    const { from } = world.ringing;
    return {
      state: 'ringing',
      with: nameOf(from),
      acts: [
        {
          id: 'take',
          group: 'answer',
          label: { message: 'phone.take' },
          intent: { type: 'call', contact: from },
        },
        { ...HANG_UP, label: { message: 'phone.decline' } },
      ],
      form: null,
    };
  }
  if (calling !== null)
    return {
      state: 'calling',
      with: nameOf(calling),
      acts: [{ ...HANG_UP, label: { message: 'phone.giveUp' } }],
      form: null,
    };
  const acts = contacts.map(({ id, name }): PhoneAct => {
    const intent = { type: 'call', contact: id } as const;
    return { id: `call-${id}`, group: 'call', label: { text: name }, intent };
  });
  return { state: 'idle', with: null, acts, form: null };
};
