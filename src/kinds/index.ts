import type { Registry } from '../core/registry/registry';
import { commonFixes } from './commonFixes';
import { commonReasons } from './commonReasons';
import { criteria } from './criteria';
import { alert } from './things/alert/definition';
import { automation } from './things/automation/definition';
import { baseUnit } from './things/base-unit/definition';
import { bedExitSensor } from './things/bed-exit-sensor/definition';
import { cable } from './things/cable/definition';
import { camera } from './things/camera/definition';
import { chair } from './things/chair/definition';
import { climateSensor } from './things/climate-sensor/definition';
import { coAlarm } from './things/co-alarm/definition';
import { contactSensor } from './things/contact-sensor/definition';
import { cooker } from './things/cooker/definition';
import { cookerGuard } from './things/cooker-guard/definition';
import { cover } from './things/cover/definition';
import { cupboard } from './things/cupboard/definition';
import { curtain } from './things/curtain/definition';
import { dimmer } from './things/dimmer/definition';
import { door } from './things/door/definition';
import { doorContact } from './things/door-contact/definition';
import { drawer } from './things/drawer/definition';
import { fallDetector } from './things/fall-detector/definition';
import { fixture } from './things/fixture/definition';
import { footwear } from './things/footwear/definition';
import { fumes } from './things/fumes/definition';
import { furniture } from './things/furniture/definition';
import { fuseBoard } from './things/fuse-board/definition';
import { gasDetector } from './things/gas-detector/definition';
import { grabBar } from './things/grab-bar/definition';
import { hearingAid } from './things/hearing-aid/definition';
import { hub } from './things/hub/definition';
import { lamp } from './things/lamp/definition';
import { leakSensor } from './things/leak-sensor/definition';
import { lightNode } from './things/light-node/definition';
import { lock } from './things/lock/definition';
import { mat } from './things/mat/definition';
import { occupancySensor } from './things/occupancy-sensor/definition';
import { paper } from './things/paper/definition';
import { pathLight } from './things/path-light/definition';
import { pendant } from './things/pendant/definition';
import { pillDispenser } from './things/pill-dispenser/definition';
import { puddle } from './things/puddle/definition';
import { resident } from './things/resident/definition';
import { rug } from './things/rug/definition';
import { shutter } from './things/shutter/definition';
import { smokeAlarm } from './things/smoke-alarm/definition';
import { speaker } from './things/speaker/definition';
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
    automation,
    'base-unit': baseUnit,
    'bed-exit-sensor': bedExitSensor,
    cable,
    camera,
    chair,
    'climate-sensor': climateSensor,
    'co-alarm': coAlarm,
    'contact-sensor': contactSensor,
    cooker,
    'cooker-guard': cookerGuard,
    cover,
    cupboard,
    curtain,
    dimmer,
    door,
    'door-contact': doorContact,
    drawer,
    'fall-detector': fallDetector,
    fixture,
    footwear,
    fumes,
    furniture,
    'fuse-board': fuseBoard,
    'gas-detector': gasDetector,
    'grab-bar': grabBar,
    'hearing-aid': hearingAid,
    hub,
    lamp,
    'leak-sensor': leakSensor,
    'light-node': lightNode,
    lock,
    mat,
    'occupancy-sensor': occupancySensor,
    paper,
    'path-light': pathLight,
    pendant,
    'pill-dispenser': pillDispenser,
    puddle,
    resident,
    rug,
    shutter,
    'smoke-alarm': smokeAlarm,
    speaker,
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
