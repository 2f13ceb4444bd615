import { useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import type { VoiceSwitch } from '../ports';
import { useLanguage } from '../useLanguage';

/** Hears or only reads what people say; where the device has no voice, there is nothing to switch. */
export const VoiceButton = ({ voice }: { readonly voice: VoiceSwitch }) => {
  const { t } = useLanguage();
  const [on, setOn] = useState(voice.on);
  if (!voice.here()) return null;
  return (
    <ToggleButton
      className="tool"
      isSelected={on}
      onChange={(wanted) => {
        voice.turn(wanted);
        setOn(wanted);
      }}
      data-tool="voice"
    >
      {t(on ? 'visit.voiceOn' : 'visit.voiceOff')}
    </ToggleButton>
  );
};
