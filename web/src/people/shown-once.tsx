import { Modal, Typography } from 'antd';
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly secret: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** A secret that the server shows once: it must be copied before the window is closed, and a click beside does not close it. */
export function ShownOnce({ title, secret, children, onClose }: Props) {
  return (
    <Modal
      open
      title={title}
      okText="已经记下"
      cancelButtonProps={{ style: { display: 'none' } }}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      onOk={onClose}
    >
      <p>{children}</p>
      <Typography.Paragraph code copyable={{ text: secret, tooltips: ['复制', '已复制'] }}>
        {secret}
      </Typography.Paragraph>
    </Modal>
  );
}
