import { useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import type { FileProblem } from '../../core/kernel/fileProblem';
import type { AppPorts } from '../ports';
import type { Show } from '../screen';
import { useLanguage } from '../useLanguage';

type Props = { readonly ports: AppPorts; readonly show: Show };

/** Opens a saved recording and shows its score again. */
export const OpenFile = ({ ports, show }: Props) => {
  const { t } = useLanguage();
  const [bad, setBad] = useState<FileProblem | null>(null);
  const open = async (file: File | undefined) => {
    if (!file) return;
    const outcome = await ports.scoreFile(file.name, await file.text());
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
