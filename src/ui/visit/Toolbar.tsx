import { Button } from 'react-aria-components';
import { useSession } from '../../session/useSession';
import { useLanguage } from '../useLanguage';
import type { VoiceSwitch } from '../ports';
import { VoiceButton } from './VoiceButton';
import { VisitClock } from './VisitClock';
import type { Panel } from './VisitHud';

type Props = {
  readonly panel: Panel;
  readonly onPanel: (panel: Panel) => void;
  readonly voice: VoiceSwitch;
};

/** Always there: what is near, the tablet, letting time pass, pause, the end. */
export const Toolbar = ({ panel, onPanel, voice }: Props) => {
  const { t } = useLanguage();
  const session = useSession();
  const toggle = (wanted: Panel) => () => onPanel(panel === wanted ? 'none' : wanted);
  return (
    <nav className="toolbar" aria-label={t('app.name')}>
      <VisitClock />
      <VoiceButton voice={voice} />
      <Button
        className="tool"
        aria-expanded={panel === 'near'}
        onPress={toggle('near')}
        data-tool="near"
      >
        {t('visit.near')} <kbd>N</kbd>
      </Button>
      <Button
        className="tool"
        aria-expanded={panel === 'tablet'}
        onPress={toggle('tablet')}
        data-tool="tablet"
      >
        {t('visit.tablet')} <kbd>T</kbd>
      </Button>
      <Button
        className="tool"
        aria-expanded={panel === 'wait'}
        onPress={toggle('wait')}
        data-tool="wait"
      >
        {t('wait.title')}
      </Button>
      <Button className="tool" onPress={() => session.setPaused(true)} data-tool="pause">
        {t('visit.pause')} <kbd>Esc</kbd>
      </Button>
      <Button className="tool" onPress={() => onPanel('end')} data-tool="end">
        {t('visit.end')}
      </Button>
    </nav>
  );
};
