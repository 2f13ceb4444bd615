import type { Registry } from '../core/registry/registry';
import { commonFixes } from './commonFixes';
import { commonReasons } from './commonReasons';
import { criteria } from './criteria';
import { cable } from './things/cable/definition';
import { chair } from './things/chair/definition';
import { cooker } from './things/cooker/definition';
import { cover } from './things/cover/definition';
import { fixture } from './things/fixture/definition';
import { footwear } from './things/footwear/definition';
import { furniture } from './things/furniture/definition';
import { grabBar } from './things/grab-bar/definition';
import { hearingAid } from './things/hearing-aid/definition';
import { lamp } from './things/lamp/definition';
import { mat } from './things/mat/definition';
import { paper } from './things/paper/definition';
import { pathLight } from './things/path-light/definition';
import { puddle } from './things/puddle/definition';
import { resident } from './things/resident/definition';
import { rug } from './things/rug/definition';
import { toilet } from './things/toilet/definition';
import { walker } from './things/walker/definition';
import { bloodPressureMeter } from './tools/blood-pressure-meter/definition';
import { luxMeter } from './tools/lux-meter/definition';
import { pulseWatch } from './tools/pulse-watch/definition';
import { tape } from './tools/tape/definition';
import { thermometer } from './tools/thermometer/definition';

/** Every kind this build knows. A new kind is a folder and a line here. */
export const registry: Registry = {
  things: {
    cable,
    chair,
    cooker,
    cover,
    fixture,
    footwear,
    furniture,
    'grab-bar': grabBar,
    'hearing-aid': hearingAid,
    lamp,
    mat,
    paper,
    'path-light': pathLight,
    puddle,
    resident,
    rug,
    toilet,
    walker,
  },
  tools: {
    'blood-pressure-meter': bloodPressureMeter,
    'lux-meter': luxMeter,
    'pulse-watch': pulseWatch,
    tape,
    thermometer,
  },
  criteria,
  commonReasons,
  commonFixes,
};
