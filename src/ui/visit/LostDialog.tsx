import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useLanguage } from '../useLanguage';

type Props = { readonly open: boolean; readonly onAgain: () => void; readonly onLeave: () => void };

/** The graphics card has dropped the picture. There is nothing to see behind this, so that it cannot be waved away. */
export const LostDialog = ({ open, onAgain, onLeave }: Props) => {
  const { t } = useLanguage();
  return (
    <ModalOverlay className="overlay" isOpen={open} isKeyboardDismissDisabled>
      <Modal className="modal">
        <Dialog role="alertdialog">
          <Heading slot="title">{t('lost.title')}</Heading>
          <p>{t('lost.text')}</p>
          <div className="row">
            <Button className="button primary" onPress={onAgain} autoFocus>
              {t('lost.again')}
            </Button>
            <Button className="button" onPress={onLeave}>
              {t('problem.back')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
