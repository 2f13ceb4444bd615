import { useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import type { FileProblem } from '../../core/kernel/fileProblem';
import { problemText } from '../problemText';
import type { AppPorts } from '../ports';
import type { Show } from '../screen';
import { useLanguage } from '../useLanguage';

/** An hour's visit is some 2 MB; a film chosen by mistake must not fill the memory. */
const LARGEST_BYTES = 64_000_000;

type Props = { readonly ports: AppPorts; readonly show: Show };

/** Opens a saved recording and shows its score again. */
export const OpenFile = ({ ports, show }: Props) => {
  const { t } = useLanguage();
  const [bad, setBad] = useState<FileProblem | null>(null);
  const open = async (file: File | undefined) => {
    if (!file) return;
    setBad(null);
    const text = file.size > LARGEST_BYTES ? null : await file.text().catch(() => null);
    if (text === null) {
      setBad({ kind: 'unreadable', file: file.name, problems: [] });
      return;
    }
    const outcome = await ports.scoreFile(file.name, text);
    if (outcome.ok) show({ name: 'result', visit: outcome.value });
    else setBad(outcome.problem);
  };
  return (
    <section className="openFile">
      <FileTrigger
        acceptedFileTypes={['.json', 'application/json']}
        onSelect={(files) => void open(files?.[0])}
      >
        <Button className="button">{t('start.openFile')}</Button>
      </FileTrigger>
      <span className="quiet">{t('start.openFileHelp')}</span>
      {bad && (
        <div className="notice" role="alert">
          <strong>{t('result.badFile')}</strong>
          {bad.problems.length === 0 && <p>{problemText(bad, t)}</p>}
          {bad.problems.slice(0, 3).map((problem) => (
            <p key={`${problem.line}:${problem.message}`}>
              <code>
                {problem.file}:{problem.line}:{problem.column}
              </code>{' '}
              {problem.message}
            </p>
          ))}
        </div>
      )}
    </section>
  );
};
