import type { Registry } from '../core/registry/registry';
import { commonFixes } from './commonFixes';
import { commonReasons } from './commonReasons';
import { criteria } from './criteria';
import { cable } from './things/cable/definition';
import { fixture } from './things/fixture/definition';
import { footwear } from './things/footwear/definition';
import { furniture } from './things/furniture/definition';
import { grabBar } from './things/grab-bar/definition';
import { lamp } from './things/lamp/definition';
import { mat } from './things/mat/definition';
import { pathLight } from './things/path-light/definition';
import { resident } from './things/resident/definition';
import { rug } from './things/rug/definition';
import { toilet } from './things/toilet/definition';
import { walker } from './things/walker/definition';
import { luxMeter } from './tools/lux-meter/definition';
import { tape } from './tools/tape/definition';

/** Every kind this build knows. A new kind is a folder and a line here. */
export const registry: Registry = {
  things: {
    cable,
    fixture,
    footwear,
    furniture,
    'grab-bar': grabBar,
    lamp,
    mat,
    'path-light': pathLight,
    resident,
    rug,
    toilet,
    walker,
  },
  tools: { 'lux-meter': luxMeter, tape },
  criteria,
  commonReasons,
  commonFixes,
};
