import { Component, type ReactNode } from 'react';
import { LanguageContext } from './language';

type Props = { readonly children: ReactNode };

/** A broken page still says what to do: everything so far is on disk, so that starting again loses nothing. */
export class CrashGuard extends Component<Props, { readonly broken: boolean }> {
  static override contextType = LanguageContext;
  declare context: React.ContextType<typeof LanguageContext>;
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    const { t } = this.context;
    return (
      <main className="page narrow">
        <h1>{t('app.crashed')}</h1>
        <p>{t('app.crashedHelp')}</p>
        <a className="button primary" href={window.location.pathname}>
          {t('problem.back')}
        </a>
      </main>
    );
  }
}
