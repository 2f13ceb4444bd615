"""What watches, calls, reminds and lights the way: mounted at the places of anchors.py."""
from __future__ import annotations

from lib import path_light
from lib.forms import sub
from lib.kit import Kit, turn
from lib.pieces.domotics import contact_sensor, motion_sensor, presence_sensor, shutter_switch, thermostat
from lib.pieces.domotics_alarms import base_unit, bed_mat, co_alarm, fall_detector, pendant, smoke_alarm
from lib.pieces.domotics_screens import camera, hub_panel, pill_dispenser
from lib.pieces.robots import dock, vacuum
from lib.pieces.robots_arms import mobile_arm

from apartments.tournai.anchors import PLACES
from apartments.tournai.lights import STRIPS

WALL_AND_TABLE = {
    'smoke-alarm': smoke_alarm, 'hub': hub_panel, 'living-motion': motion_sensor, 'living-camera': camera, 'co-alarm': co_alarm,
    'pill-dispenser': pill_dispenser, 'pendant': pendant, 'fall-detector': fall_detector, 'bed-mat': bed_mat, 'bathroom-presence': presence_sensor,
}


def robots(k: Kit) -> None:
    with k.named('robot-arm'), PLACES.stand(k, 'robot-arm'):
        mobile_arm(k)
    k.block(6.68, 5.40, 7.18, 5.88, 1.2, 'robot-arm')
    with k.named('vacuum-robot'), PLACES.stand(k, 'vacuum-robot'):
        vacuum(k)
    k.block(4.83, 2.53, 5.17, 2.87, 0.1, 'vacuum-robot')
    for name, x, y, heading, width in (('arm-dock', 6.93, 6.0, 0, 0.24), ('vacuum-dock', 5.0, 2.42, 180, 0.2)):
        with k.at(name, x, y, heading):
            dock(k, width)


def build(k: Kit) -> None:
    for thing, make in WALL_AND_TABLE.items():
        with k.named(thing), PLACES.stand(k, thing):
            make(k)
    # On its side above the leaf: the sensor on the frame, the magnet on the door below it.
    with k.named('door-contact'), PLACES.stand(k, 'door-contact'), sub(k, tilt=turn(y=90)):
        contact_sensor(k)
    path_light.draw(k, 'light-path', STRIPS)
    robots(k)
    with k.at('shutter-switch', 0, 4.03, 90, z=1.0):
        shutter_switch(k)
    with k.at('thermostat', 4.79, 2.42, 180, z=1.25):
        thermostat(k)
    with k.at('base-unit', 3.83, 5.10, 90, z=0.461):
        base_unit(k)
