import type { ReactNode } from 'react';
import { Box } from './Box';
import { panelFonts } from './panelFonts';

type Props = {
  readonly widthMm: number;
  readonly maxHeightMm?: number;
  readonly dark?: boolean;
  readonly children: ReactNode;
};

/** A sheet in the room. One unit is one millimetre, so that font sizes are sizes in the world. */
export const Panel = ({ widthMm, maxHeightMm, dark = false, children }: Props) => (
  <Box
    pixelSize={0.001}
    width={widthMm}
    {...(maxHeightMm === undefined ? {} : { maxHeight: maxHeightMm })}
    padding={28}
    gap={14}
    flexDirection="column"
    borderRadius={28}
    backgroundColor={dark ? '#1e1912' : '#f6f1e9'}
    fontFamilies={panelFonts()}
    fontFamily="inter"
    fontWeight="medium"
    depthTest
    // A ray that reaches a panel means the panel, even where a chair stands in the way.
    pointerEventsOrder={1}
  >
    {children}
  </Box>
);
