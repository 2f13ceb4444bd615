import type { Translate } from '../i18n/translate';
import type { FileProblem } from '../core/kernel/fileProblem';

/** One sentence on what went wrong. */
export const problemText = ({ kind, file }: FileProblem, t: Translate): string => {
  switch (kind) {
    case 'scenario':
    case 'manifest':
    case 'changed':
    case 'not-drawn':
      return t(`problem.${kind}`);
    case 'missing':
    case 'empty':
    case 'truncated':
    case 'timeout':
    case 'network':
    case 'not-glb':
    case 'unreadable':
    case 'unexpected':
      return t(`problem.${kind}`, { file });
  }
};
