import type { CompiledScenario } from '../compiledScenario';

/** What decides a night: its places and rules without their words, and what the person is able to. */
export const nightParts = ({
  night,
  people,
}: Pick<CompiledScenario, 'night' | 'people'>): Readonly<Record<string, unknown>> => {
  if (night === null) return {};
  const { about: _about, factors, ...rules } = night.rules;
  const persona = people.find(({ id }) => id === night.who)?.persona;
  return {
    night: {
      ...night,
      rules: {
        ...rules,
        factors: factors.map(({ text: _text, source: _source, status: _status, ...rest }) => rest),
      },
      who: night.who,
      abilities: persona?.abilities ?? null,
      footwear: persona?.footwear ?? null,
      medicines: persona?.medicines.map(({ classes }) => classes) ?? null,
    },
  };
};
