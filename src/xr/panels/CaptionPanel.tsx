import { Text } from '@react-three/uikit';
import type { Locale } from '../../core/kernel/texts';
import { useSession } from '../../session/useSession';
import { useSim } from '../../session/useSim';
import { Panel } from '../uikit/Panel';
import { InFront } from './InFront';

/** What is being said now and by whom, below the line of sight, also of one who looks down. */
export const CaptionPanel = ({ locale }: { readonly locale: Locale }) => {
  const { scenario } = useSession();
  const spoken = useSim(({ facts }) => facts.findLast(({ type }) => type === 'line/spoken'));
  const speaking = useSim(({ world }) => world.line !== null);
  if (!speaking || spoken?.type !== 'line/spoken') return null;
  const person = scenario.people.find(({ id }) => id === spoken.who);
  const contact = scenario.contacts.find(({ id }) => id === spoken.who);
  const name = person?.persona.name ?? contact?.name[locale] ?? '';
  return (
    <InFront placeKey={String(spoken.seq)} distanceM={1.5} heightM="below-gaze">
      <Panel widthMm={900} dark>
        <Text fontSize={24} color="#d9c9a8">
          {name}
        </Text>
        <Text fontSize={30} color="#ffffff">
          {scenario.lines[spoken.line]?.[locale] ?? ''}
        </Text>
      </Panel>
    </InFront>
  );
};
