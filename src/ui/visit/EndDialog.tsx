import { ConfirmDialog } from '../ConfirmDialog';
import { useSession } from '../../session/useSession';
import { useSim } from '../../session/useSim';
import { useLanguage } from '../useLanguage';

/** Leaving is for good, so it is asked once, with what is still open. */
export const EndDialog = ({
  open,
  onClose,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
}) => {
  const { t } = useLanguage();
  const session = useSession();
  const judged = useSim(({ world }) => Object.keys(world.judged).length);
  const unsent = useSim(({ world }) =>
    session.scenario.forms.some(({ id }) => !world.sent.includes(id)),
  );
  return (
    <ConfirmDialog
      open={open}
      title={t('end.title')}
      confirm={t('end.confirm')}
      cancel={t('end.stay')}
      onCancel={onClose}
      onConfirm={() => {
        onClose();
        session.dispatch({ type: 'end' });
      }}
    >
      <p>{t('end.text')}</p>
      <p>{t('end.open', { count: judged })}</p>
      {unsent && <p>{t('end.reportOpen')}</p>}
    </ConfirmDialog>
  );
};
