import { expect, test } from 'vitest';
import { errorsAfter } from '../../support/scenarioFiles';

const S = 'scenario.yaml';
const BEFORE = '  - {id: night-path';
const LINE = 21;

const errorsOf = (device: string): readonly string[] =>
  errorsAfter(S, BEFORE, `  - {${device}}\n${BEFORE}`);

test.each<readonly [string, string, string]>([
  ['a contact on a rug', 'id: c, is: door-contact, at: hall/centre, of: hall-rug', `${S}:${LINE}:48 c follows the leaf of what it belongs to, and "rug" has none.`],
  ['a sensor of nothing', 'id: c, is: occupancy-sensor, at: hall/centre, of: hall-rug', `${S}:${LINE}:52 "occupancy-sensor" belongs to no other thing; take \`of\` out.`],
  ['a contact with a zone', 'id: c, is: door-contact, at: hall/centre, zone: hall', `${S}:${LINE}:48 "door-contact" watches no piece of floor; take \`zone\` out.`],
  ['a zone that is not there', 'id: c, is: occupancy-sensor, at: hall/centre, zone: hal', `${S}:${LINE}:58 The flat has no room or zone "hal". Did you mean "hall"?`],
  ['a contact that is worn', 'id: c, is: door-contact, at: hall/centre, wornBy: jeanne', `${S}:${LINE}:48 Nobody wears a "door-contact"; take \`wornBy\` out.`],
  ['a rug that watches', 'id: c, is: rug, at: hall/centre, zone: hall', `${S}:${LINE}:39 \`zone\` belongs to a device, and "rug" is none.`],
  ['an online device that was seen', "id: c, is: pendant, at: hall/centre, lastSeen: '08:00'", `${S}:${LINE}:43 A device that is heard was last seen now; add \`link: offline\`, or take this out.`],
  ['an agreement nobody can end', "id: c, is: occupancy-sensor, at: hall/centre, agreement: {by: jeanne, seenBy: doctor, until: '2027-01-31', off: tape}", `${S}:${LINE}:118 "occupancy-sensor" has no act "tape". Known here: re-aim, turn-away, replace-battery, restart, have-repaired, test.`],
  ['an agreement about a rug', "id: c, is: rug, at: hall/centre, agreement: {by: jeanne, seenBy: doctor, until: '2027-01-31', off: tape}", `${S}:${LINE}:39 \`agreement\` belongs to a device, and "rug" is none.`],
])('%s', (_, device, error) => {
  expect(errorsOf(device)).toEqual([error]);
}); // prettier-ignore
