import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useStore } from 'zustand';
import type { NightPace, NightSession } from '../../session/nightSession';
import { useLanguage } from '../useLanguage';

const PACES: readonly NightPace[] = [1, 4, 16];

/** How fast the night is watched; before a fall it comes back to its own time. */
export const NightPaces = ({ session }: { readonly session: NightSession }) => {
  const { t } = useLanguage();
  const { times } = useStore(session.pace);
  return (
    <>
      <ToggleButtonGroup
        className="row"
        aria-label={t('night.pace')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[times]}
        onSelectionChange={(keys) => {
          const chosen = PACES.find((one) => keys.has(one));
          if (chosen !== undefined) session.pace.setState({ times: chosen });
        }}
      >
        {PACES.map((one) => (
          <ToggleButton key={one} id={one} className="button" data-pace={one}>
            {t('night.paceTimes', { times: one })}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Button className="button" data-pace="next" onPress={session.toNext}>
        {t('night.next')}
      </Button>
    </>
  );
};
