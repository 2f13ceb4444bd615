import { createContext } from 'react';
import type { VisitSession } from './visitSession';

/** The visit in progress, for everything inside the page and the canvas. */
export const SessionContext = createContext<VisitSession | null>(null);
