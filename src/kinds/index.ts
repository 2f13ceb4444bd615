import type { Registry } from '../core/registry/registry';
import { commonFixes } from './commonFixes';
import { commonReasons } from './commonReasons';
import { criteria } from './criteria';
import { alert } from './things/alert/definition';
import { bedExitSensor } from './things/bed-exit-sensor/definition';
import { cable } from './things/cable/definition';
import { camera } from './things/camera/definition';
import { chair } from './things/chair/definition';
import { coAlarm } from './things/co-alarm/definition';
import { cooker } from './things/cooker/definition';
import { cover } from './things/cover/definition';
import { cupboard } from './things/cupboard/definition';
import { curtain } from './things/curtain/definition';
import { door } from './things/door/definition';
import { doorContact } from './things/door-contact/definition';
import { drawer } from './things/drawer/definition';
import { fallDetector } from './things/fall-detector/definition';
import { fixture } from './things/fixture/definition';
import { footwear } from './things/footwear/definition';
import { furniture } from './things/furniture/definition';
import { fuseBoard } from './things/fuse-board/definition';
import { grabBar } from './things/grab-bar/definition';
import { hearingAid } from './things/hearing-aid/definition';
import { hub } from './things/hub/definition';
import { lamp } from './things/lamp/definition';
import { lightNode } from './things/light-node/definition';
import { mat } from './things/mat/definition';
import { occupancySensor } from './things/occupancy-sensor/definition';
import { paper } from './things/paper/definition';
import { pathLight } from './things/path-light/definition';
import { pendant } from './things/pendant/definition';
import { puddle } from './things/puddle/definition';
import { resident } from './things/resident/definition';
import { rug } from './things/rug/definition';
import { shutter } from './things/shutter/definition';
import { tap } from './things/tap/definition';
import { toilet } from './things/toilet/definition';
import { walker } from './things/walker/definition';
import { window } from './things/window/definition';
import { bloodPressureMeter } from './tools/blood-pressure-meter/definition';
import { luxMeter } from './tools/lux-meter/definition';
import { pulseWatch } from './tools/pulse-watch/definition';
import { stopwatch } from './tools/stopwatch/definition';
import { tally } from './tools/tally/definition';
import { tape } from './tools/tape/definition';
import { thermometer } from './tools/thermometer/definition';

/** Every kind this build knows. A new kind is a folder and a line here. */
export const registry: Registry = {
  things: {
    alert,
    'bed-exit-sensor': bedExitSensor,
    cable,
    camera,
    chair,
    'co-alarm': coAlarm,
    cooker,
    cover,
    cupboard,
    curtain,
    door,
    'door-contact': doorContact,
    drawer,
    'fall-detector': fallDetector,
    fixture,
    footwear,
    furniture,
    'fuse-board': fuseBoard,
    'grab-bar': grabBar,
    'hearing-aid': hearingAid,
    hub,
    lamp,
    'light-node': lightNode,
    mat,
    'occupancy-sensor': occupancySensor,
    paper,
    'path-light': pathLight,
    pendant,
    puddle,
    resident,
    rug,
    shutter,
    tap,
    toilet,
    walker,
    window,
  },
  tools: {
    'blood-pressure-meter': bloodPressureMeter,
    'lux-meter': luxMeter,
    'pulse-watch': pulseWatch,
    tape,
    stopwatch,
    tally,
    thermometer,
  },
  criteria,
  commonReasons,
  commonFixes,
};
