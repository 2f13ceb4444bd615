import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

type Props = {
  readonly open: boolean;
  readonly title: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
};

/** Asks before something that cannot be undone. Esc and the second button mean no. */
export const ConfirmDialog = ({
  open,
  title,
  confirm,
  cancel,
  onConfirm,
  onCancel,
  children,
}: Props) => (
  <ModalOverlay
    className="overlay"
    isOpen={open}
    isDismissable
    onOpenChange={(isOpen) => !isOpen && onCancel()}
  >
    <Modal className="modal">
      <Dialog role="alertdialog">
        <Heading slot="title">{title}</Heading>
        {children}
        <div className="row">
          <Button className="button primary" onPress={onConfirm}>
            {confirm}
          </Button>
          <Button className="button" onPress={onCancel} autoFocus>
            {cancel}
          </Button>
        </div>
      </Dialog>
    </Modal>
  </ModalOverlay>
);
