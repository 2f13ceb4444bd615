import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { HowTo } from '../briefing/HowTo';
import { useLanguage } from '../useLanguage';

type Props = {
  readonly open: boolean;
  readonly onResume: () => void;
  readonly onLeave: () => void;
};

/** The visit stands still, by wish or because the page was hidden. */
export const PauseDialog = ({ open, onResume, onLeave }: Props) => {
  const { t } = useLanguage();
  return (
    <ModalOverlay
      className="overlay"
      isOpen={open}
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onResume()}
    >
      <Modal className="modal">
        <Dialog>
          <Heading slot="title">{t('pause.title')}</Heading>
          <p>{t('pause.text')}</p>
          <HowTo door="screen" />
          <div className="row">
            <Button className="button primary" onPress={onResume} autoFocus>
              {t('pause.resume')}
            </Button>
            <Button className="button" onPress={onLeave}>
              {t('pause.leave')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
