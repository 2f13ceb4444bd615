import { Button } from 'react-aria-components';
import type { Changeable } from '../../core/night/changeables';
import { sentenceCase } from '../../i18n/sentenceCase';
import { useLanguage } from '../useLanguage';

type Props = {
  readonly risks: readonly Changeable[];
  readonly fixed: ReadonlySet<string>;
  readonly changed: boolean;
  readonly onChange: (fixed: ReadonlySet<string>) => void;
  readonly onReset: () => void;
};

/** Other changes than those of the visit, to see the same nights with them. Nothing of it is kept. */
export const WhatIf = ({ risks, fixed, changed, onChange, onReset }: Props) => {
  const { t, locale } = useLanguage();
  const toggle = (id: string) => {
    const next = new Set(fixed);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };
  return (
    <fieldset className="whatIf">
      <legend>{t('night.whatIf')}</legend>
      <p>{t('night.whatIfHelp')}</p>
      {risks.map(({ thing }) => (
        <label key={thing.id} className="tick">
          <input
            type="checkbox"
            name={thing.id}
            checked={fixed.has(thing.id)}
            onChange={() => toggle(thing.id)}
          />
          {sentenceCase(thing.name[locale], locale)} – {t('night.fixed')}
        </label>
      ))}
      <Button className="button" isDisabled={!changed} onPress={onReset}>
        {t('night.reset')}
      </Button>
    </fieldset>
  );
};
