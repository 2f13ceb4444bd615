import { diskVisitStore } from './diskVisitStore';
import { memoryVisitStore } from './memoryVisitStore';
import { openVisitDatabase } from './openVisitDatabase';
import type { VisitStore } from './visitStore';

/** Opens the visits of this device; a browser that keeps nothing gets a store in memory, and the page says so. */
export const openVisitStore = async (name = 'foyer'): Promise<VisitStore> => {
  try {
    return diskVisitStore(await openVisitDatabase(name));
  } catch {
    return memoryVisitStore();
  }
};
