import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { App } from './ui/App';
import './ui/styles.css';
import { createPorts } from './main/createPorts';

// zod would otherwise try whether it may compile code, which the content security policy reports as a violation.
z.config({ jitless: true });

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
