import { lookupOf } from '../../world/lookupOf';
import type { Scene } from '../../world/scene';
import type { FactBody, Refusal } from '../fact';

/**
 * Sends a form, to whoever is on the phone; one that is spoken needs the contact on the line whose form it is, and may be
 * told to several. A written one is sent once: what is sent stays as it is.
 */
export const decideSend = (
  { scenario, world }: Scene,
  id: string,
): readonly FactBody[] | Refusal => {
  const { forms, contacts } = lookupOf(scenario);
  const form = forms.get(id);
  if (form === undefined) return 'unknown';
  const { call } = world;
  if (!form.spoken && world.sent.includes(id)) return 'not-now';
  if (form.spoken && (call === null || contacts.get(call)?.form !== id)) return 'needs-call';
  return [{ type: 'form/sent', form: id, ...(call === null ? {} : { to: call }) }];
};
