import { fetchApartment } from '../adapters/assets/fetchApartment';
import { fetchIndex } from '../adapters/assets/fetchIndex';
import { fetchScenario } from '../adapters/assets/fetchScenario';
import type { Loaded } from '../core/scenario/loadScenario';
import { registry } from '../kinds';
import { askedOnce } from './askedOnce';

/** Scenarios by id, and by whom is visited where there are several; each, and each flat, is fetched once. */
export const loadedOnce = (
  base: string,
): ((id: string, persona?: string | null) => Promise<Loaded>) => {
  // Several scenarios play in one flat.
  const apartmentOf = askedOnce((id) => fetchApartment(base, id));
  const visitOf = askedOnce(async (key) => {
    const [id = '', persona = null] = key.split('/');
    const index = await fetchIndex(base);
    return fetchScenario({ base, id, persona, index, registry, apartmentOf });
  });
  return (id, persona = null) => visitOf(persona === null ? id : `${id}/${persona}`);
};
