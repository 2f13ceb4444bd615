import { own } from '../scenario/link/own';
import type { NightSeat } from '../scenario/nightRules';
import type { NightScene } from './nightScene';

const MM_PER_CM = 10;

/** How high the bed or the toilet is: as the thing at that place measures now, else as the flat has it. */
export const seatHeightMm = (
  { scenario, setting, reading }: NightScene,
  seat: NightSeat,
): number | null => {
  const place = seat === 'bed' ? setting.bed : setting.toilet;
  const thing = scenario.things.find(({ at }) => at === place);
  const heightCm = thing === undefined ? null : reading(`${thing.id}.height`);
  if (heightCm !== null) return heightCm * MM_PER_CM;
  const anchor = own(scenario.apartment.anchors, place);
  return anchor === undefined || anchor.heightMm === 0 ? null : anchor.heightMm;
};
