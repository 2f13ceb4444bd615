"""Shower room: x 0 to 2.70, y 0 to 2.30. Shower in the north-east corner without a step, toilet east, basin west."""
from __future__ import annotations

from lib.kit import Kit
from lib.pieces.lamps import ceiling_bowl
from lib.pieces.sanitary import basin
from lib.pieces.sanitary_bath import shower_floor, shower_rail, thermostat_tap
from lib.pieces.sanitary_fittings import laundry_basket, mirror, paper_holder, soap_pump, toilet_brush, towel_radiator


def shower(k: Kit) -> None:
    """Controls on the north wall, in reach of who sits with the back to the east wall."""
    with k.at('shower-floor', 2.15, 0, 180):
        shower_floor(k, 1.09, 1.0)
    with k.at('shower-tap', 1.90, 0, 180, z=0.98):
        thermostat_tap(k)
    with k.at('shower-rail', 1.64, 0, 180):
        shower_rail(k, 1.06, 1.96, 1.55)
    with k.at('shower-shelf', 2.70, 0.88, 270):
        k.box((-0.1, 0.001, 1.0), (0.1, 0.11, 1.015), 'steel', 0.004)
        k.lathe([(0, 1.0155), (0.03, 1.0155), (0.032, 1.16), (0.014, 1.18), (0.014, 1.21), (0, 1.21)], (-0.04, 0.055, 0), 'petrol', 14)
        k.box((0.02, 0.025, 1.0155), (0.085, 0.085, 1.045), 'cream', 0.012, 2)


def wash_place(k: Kit) -> None:
    """Rim at 0.80, knees free below; the mirror comes down to 0.95 for a seated man."""
    with k.at('basin', 0, 0.70, 90):
        basin(k, 0.80, 0.62, 0.52, False)
    k.block(0, 0.38, 0.52, 1.02, 0.8)
    with k.at('basin-mirror', 0, 0.70, 90, z=1.43):
        mirror(k, 0.6, 0.96)
    with k.at('mirror-light', 0, 0.70, 90):
        k.box((-0.28, 0.001, 1.95), (0.28, 0.03, 2.0), 'steel', 0.004)
        with k.lamp('bathroom-lamps'):
            k.box((-0.27, 0.031, 1.953), (0.27, 0.06, 1.997), 'tube', 0.008)
    with k.at('basin-shelf', 0, 1.16, 90):
        k.box((-0.1, 0.001, 0.95), (0.1, 0.12, 0.966), 'oak', 0.004)
        k.lathe([(0, 0.9665), (0.03, 0.9665), (0.034, 1.05), (0.03, 1.05), (0, 0.98)], (-0.045, 0.06, 0), 'denim', 14)
        k.tube([(-0.05, 0.06, 0.985), (-0.03, 0.045, 1.13)], 0.005, 'alarm-red', 6)
        k.box((0.01, 0.03, 0.9665), (0.085, 0.09, 1.0), 'grey', 0.012, 2)
    with k.at('soap', 0.1, 0.48, 90, z=0.8005):
        soap_pump(k)


def rest(k: Kit) -> None:
    with k.at('towel-radiator', 0, 1.57, 90):
        towel_radiator(k, 0.5, 0.72, 1.65)
    k.block(0, 1.34, 0.12, 1.9, 1.65)
    with k.at('laundry', 0.24, 2.07, 0):
        laundry_basket(k)
    k.block(0.06, 1.87, 0.44, 2.30, 0.53)
    with k.at('toilet-roll', 1.90, 2.30, 0, z=0.72):
        paper_holder(k)
    with k.at('toilet-brush', 2.56, 2.18):
        toilet_brush(k)
    with k.at('bathroom-ceiling-lamp', 1.3, 1.25, z=2.55):
        ceiling_bowl(k, 'bathroom-lamps')
    with k.at('bathroom-blind', 0.93, -0.06):
        k.box((-0.305, -0.006, 1.93), (0.305, 0.006, 2.145), 'wall-mist', 0.002)
        k.box((-0.305, -0.01, 1.915), (0.305, 0.01, 1.93), 'white', 0.003)


def build(k: Kit) -> None:
    shower(k)
    wash_place(k)
    rest(k)
