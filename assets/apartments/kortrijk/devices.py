"""Every device of the alarm chain at its place, with what its lamps show."""
from __future__ import annotations

from apartments.kortrijk.plan import PLACES, anchor
from lib.forms import sub
from lib.kit import Kit, turn
from lib.pieces import domotics, domotics_alarms, domotics_screens
from lib.states import states

# Turns what is made for a wall so that it hangs under a ceiling.
DOWN = turn(x=-90)


def living(k: Kit) -> None:
    # The anchors of wall devices stand 10 to 20 mm before the wall's face.
    with k.named('hub'), PLACES.stand(k, 'hub'), sub(k, 0, -0.015):
        domotics_screens.hub_panel(k)


def hall(k: Kit) -> None:
    with k.named('light-node'), PLACES.stand(k, 'light-node'):
        k.lathe([(0.09, -0.0015), (0.15, -0.0015), (0.15, -0.024), (0.14, -0.03), (0.118, -0.03), (0.09, -0.02)], (0, 0, 0), 'grey-light', 28)
        with sub(k, 0, 0.19, -0.0005, DOWN):
            domotics.light_node(k)
    x, y, z, _ = anchor('hall/ceiling-light')
    with k.at('hall-bowl', x, y, z=z), k.lamp('hall-lamps'):
        k.lathe([(0, -0.085), (0.05, -0.08), (0.084, -0.06), (0.089, -0.03), (0.089, -0.004)], (0, 0, 0), 'bulb', 24, smooth=80)
    with k.named('door-contact'), k.at('door-contact', 3.566, 0.0152, 180, 1.75):
        domotics.contact_sensor(k)
    with k.named('co-alarm'), PLACES.stand(k, 'co-alarm'), sub(k, 0, 0, -0.0005, DOWN):
        domotics_alarms.co_alarm(k)
        for value in states(k, 'sound', ('silent', 'sounding')):
            k.box((-0.045, 0.0342, -0.037), (0.045, 0.0358, -0.0325), 'glow:led-red' if value == 'sounding' else 'grey', 0)
    with k.at('door-chime', 4.75, 0.0, 180, 1.6):
        domotics.door_chime(k)


def bedroom(k: Kit) -> None:
    # The strip lies across the bed where her back is; the box stands at the edge she does not get out at.
    with k.named('bed-sensor'), k.at('bed-sensor', 0.98, 5.66, 90, 0.512):
        domotics_alarms.bed_strip(k, 0.72)
    for state, x, y, z in (('lies=on-surface', 0.405, 4.87, 0.541), ('lies=on-floor', 1.3, 4.85, 0.0)):
        with k.named('fall-detector', state), k.at('fall-detector', x, y, 60, z):
            domotics_alarms.fall_detector(k)
    with k.named('pendant', 'worn=on-surface'), PLACES.stand(k, 'pendant'), sub(k, 0.11, 0.11, 0.001, 150):
        domotics_alarms.pendant(k)


def bathroom(k: Kit) -> None:
    with k.named('bathroom-presence'), PLACES.stand(k, 'bathroom-presence'), sub(k, 0, 0, 0):
        domotics.presence_sensor(k)
        for value in states(k, 'occupancy', ('clear', 'occupied')):
            k.cylinder((0.04, 0, -0.0195), 0.003, 0.0015, 'glow:led-green' if value == 'occupied' else 'grey', sides=10, bevel=0)


def build(k: Kit) -> None:
    for part in (living, hall, bedroom, bathroom):
        part(k)
