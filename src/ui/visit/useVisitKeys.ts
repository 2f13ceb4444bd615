import { useEffect } from 'react';
import { countOne } from '../../session/stopwatch/countOne';
import { pressStart } from '../../session/stopwatch/pressStart';
import { useSession } from '../../session/useSession';
import type { Panel } from './VisitHud';

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;

/** N lists what is near, T takes the tablet, K starts and stops the stopwatch and J counts, Esc goes one step back and, from the flat itself, pauses. */
export const useVisitKeys = (panel: Panel, onPanel: (panel: Panel) => void): void => {
  const session = useSession();
  useEffect(() => {
    const back = () => {
      const { focus } = session.attention.getState();
      if (focus) session.attention.setState({ focus: null });
      else if (panel !== 'none') onPanel('none');
      else session.setPaused(!session.snapshots.getState().paused);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey)
        return;
      if (event.key === 'Escape') back();
      // A question is open, and it is not answered by a key that means something else in the flat.
      else if (panel === 'end' || session.snapshots.getState().paused || typing(event.target))
        return;
      else if (event.code === 'KeyN') onPanel(panel === 'near' ? 'none' : 'near');
      else if (event.code === 'KeyT') onPanel(panel === 'tablet' ? 'none' : 'tablet');
      else if (event.code === 'KeyK')
        session.stopwatch.setState((watch) => pressStart(watch, session.tick()));
      else if (event.code === 'KeyJ') session.stopwatch.setState(countOne);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [session, panel, onPanel]);
};
