import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { NightRules as Rules } from '../../core/scenario/nightRules';
import { sentenceCase } from '../../i18n/sentenceCase';
import { useLanguage } from '../useLanguage';

const PER_MILLE = 1000;
const ADDRESS = /^https?:\/\/\S+/;

/** Every rule with its weight, its source and how far that was read, one click away. */
export const NightRules = ({ rules }: { readonly rules: Rules }) => {
  const { t, locale } = useLanguage();
  const weight = (perMille: number) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(perMille / PER_MILLE);
  return (
    <Disclosure className="nightRules">
      <Heading>
        <Button slot="trigger" className="button">
          {t('night.rules')}
        </Button>
      </Heading>
      <DisclosurePanel>
        <ul>
          {rules.factors.map(({ id, text, weightPerMille, source, status }) => {
            const address = ADDRESS.exec(source)?.[0];
            return (
              <li key={id}>
                {sentenceCase(text[locale], locale)} –{' '}
                {t('night.weight', { weight: weight(weightPerMille) })} –{' '}
                {t(`night.status.${status}`)} –{' '}
                {address === undefined ? source : <a href={address}>{source}</a>}
              </li>
            );
          })}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
};
