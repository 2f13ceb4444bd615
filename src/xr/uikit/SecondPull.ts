import { createContext } from 'react';

/** Whether the press going on is the second of a double pull of the trigger. */
export const SecondPull = createContext<() => boolean>(() => false);
