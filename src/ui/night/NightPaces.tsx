import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { NIGHT_PACES, type NightSession } from '../../session/nightSession';
import { useNightPace } from '../../session/useNightPace';
import { useLanguage } from '../useLanguage';

/** How fast the night is watched; before a fall it comes back to its own time. */
export const NightPaces = ({ session }: { readonly session: NightSession }) => {
  const { t } = useLanguage();
  const times = useNightPace(session);
  return (
    <>
      <ToggleButtonGroup
        className="row"
        aria-label={t('night.pace')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[times]}
        onSelectionChange={(keys) => {
          const chosen = NIGHT_PACES.find((one) => keys.has(one));
          if (chosen !== undefined) session.pace.setState({ times: chosen });
        }}
      >
        {NIGHT_PACES.map((one) => (
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
