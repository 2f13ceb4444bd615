import { useStore } from 'zustand';
import type { Attention } from './attention';
import { useSession } from './useSession';

export const useAttention = <T>(selector: (attention: Attention) => T): T =>
  useStore(useSession().attention, selector);
