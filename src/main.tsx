import './main/noCompiling';
import { createRoot } from 'react-dom/client';
import { App } from './ui/App';
import './ui/styles.css';
import { createPorts } from './main/createPorts';

const start = async (): Promise<void> => {
  if (new URLSearchParams(window.location.search).has('emu')) {
    const { installEmulator } = await import('./xr/installEmulator');
    installEmulator();
  }
  const host = document.getElementById('root');
  if (!host) throw new Error('Invariant: index.html has no #root');
  createRoot(host).render(<App ports={await createPorts()} />);
};

void start();
