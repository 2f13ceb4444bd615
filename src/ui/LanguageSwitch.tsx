import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { LOCALES } from '../core/kernel/texts';
import { useLanguage } from './useLanguage';

const NAMES = { fr: 'Français', nl: 'Nederlands', en: 'English' } as const;

/** The three languages, each under its own name. */
export const LanguageSwitch = () => {
  const { locale, change, t } = useLanguage();
  return (
    <ToggleButtonGroup
      aria-label={t('app.language')}
      className="languages"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[locale]}
      onSelectionChange={(keys) => {
        const chosen = LOCALES.find((one) => keys.has(one));
        if (chosen) change(chosen);
      }}
    >
      {LOCALES.map((one) => (
        <ToggleButton key={one} id={one} lang={one} className="chip">
          {NAMES[one]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
};
