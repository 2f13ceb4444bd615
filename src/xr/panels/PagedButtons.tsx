import { useState } from 'react';
import type { Locale } from '../../core/kernel/texts';
import { translate } from '../../i18n/translate';
import { Box } from '../uikit/Box';
import { PanelButton } from '../uikit/PanelButton';

export type PagedItem = {
  readonly id: string;
  readonly text: string;
  readonly chosen: boolean;
  readonly onPress: () => void;
};

type Props = {
  readonly items: readonly PagedItem[];
  readonly perPage: number;
  readonly locale: Locale;
};

/** A list by pages: a ray turns a page more surely than it drags a scroll bar. */
export const PagedButtons = ({ items, perPage, locale }: Props) => {
  const t = translate(locale);
  const [page, setPage] = useState(0);
  const pages = Math.max(1, Math.ceil(items.length / perPage));
  const start = (page % pages) * perPage;
  return (
    <Box flexDirection="column" gap={10}>
      {items.slice(start, start + perPage).map(({ id, text, chosen, onPress }) => (
        <PanelButton key={id} text={text} chosen={chosen} onPress={onPress} />
      ))}
      {pages > 1 && (
        <PanelButton
          text={t('menu.more', { page: (page % pages) + 1, pages })}
          onPress={() => setPage((page + 1) % pages)}
        />
      )}
    </Box>
  );
};
