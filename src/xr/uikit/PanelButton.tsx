import { Text } from '@react-three/uikit';
import { Box } from './Box';

type Props = {
  readonly text: string;
  readonly onPress: () => void;
  readonly chosen?: boolean;
  readonly strong?: boolean;
};

/** One choice on a panel: high enough for an unsteady ray, with text of 28 mm. */
export const PanelButton = ({ text, onPress, chosen = false, strong = false }: Props) => (
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
      onPress();
    }}
  >
    <Text color={strong ? '#ffffff' : '#2b2620'} fontSize={28}>
      {text}
    </Text>
  </Box>
);
