import { Text } from '@react-three/uikit';
import { useContext } from 'react';
import { Box } from './Box';
import { SecondPull } from './SecondPull';

type Props = {
  readonly text: string;
  readonly onPress: () => void;
  readonly chosen?: boolean;
  readonly strong?: boolean;
  /** Meant to be pressed in quick succession, as a count is: elsewhere the second of a double pull does nothing. */
  readonly quick?: boolean;
};

/** One choice on a panel: high enough for an unsteady ray, with text of 28 mm. */
export const PanelButton = ({
  text,
  onPress,
  chosen = false,
  strong = false,
  quick = false,
}: Props) => {
  const isSecond = useContext(SecondPull);
  return (
    <Box
      paddingX={22}
      paddingY={14}
      borderRadius={16}
      borderWidth={2}
      borderColor={chosen ? '#3f6b58' : '#ddd2c2'}
      backgroundColor={strong ? '#3f6b58' : chosen ? '#e2ece5' : '#fffdf9'}
      hover={{ backgroundColor: strong ? '#2f5344' : '#d5e6db' }}
      onClick={(event: { stopPropagation: () => void }) => {
        event.stopPropagation();
        if (quick || !isSecond()) onPress();
      }}
    >
      <Text color={strong ? '#ffffff' : '#2b2620'} fontSize={28}>
        {text}
      </Text>
    </Box>
  );
};
