import { useCallback, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Headset } from '../ports';
import { useLanguage } from '../useLanguage';

type Props = { readonly headset: Headset; readonly enterNow: boolean };

/** Into the headset, at once when that door was chosen, and again whenever it was left. */
export const EnterHeadset = ({ headset, enterNow }: Props) => {
  const { t } = useLanguage();
  const [refused, setRefused] = useState<string | null>(null);
  const enter = useCallback(() => {
    setRefused(null);
    headset
      .enter()
      .catch((cause: unknown) =>
        setRefused(cause instanceof Error ? cause.message : String(cause)),
      );
  }, [headset]);
  const atOnce = useRef(enterNow);
  useEffect(() => {
    if (atOnce.current) enter();
    atOnce.current = false;
  }, [enter]);
  return (
    <div className="enterHeadset">
      <Button className="button primary" onPress={enter} data-tool="headset">
        {t('start.inHeadset')}
      </Button>
      {refused && (
        <p className="notice" role="alert">
          {t('headset.refused', { reason: refused })}
        </p>
      )}
    </div>
  );
};
