"""Bathroom without a step: raised toilet between two yellow rails, basin with room for knees, walk-in shower behind glass."""
from __future__ import annotations

from apartments.kortrijk.fit import fitted
from apartments.kortrijk.plan import box
from lib.forms import sub
from lib.kit import Kit, turn
from lib.pieces import bathroom_aids, bathroom_aids_seats, household, lamps, openings, sanitary, sanitary_bath, sanitary_fittings

ACCENT = 'signal'


def toilet(k: Kit) -> None:
    fitted(k, 'toilet', 180, lambda k: sanitary.toilet(k, 0.48))
    for x in (1.08, 1.92):
        with k.at(f'toilet-rail-{x}', x, 0.0, 180, 0.75):
            bathroom_aids.fold_rail(k, 0.75, ACCENT)
    with k.at('paper-holder', 0.62, 0.0, 180, 0.78):
        sanitary_fittings.paper_holder(k)
    with k.at('toilet-brush', 0.8, 0.12):
        sanitary_fittings.toilet_brush(k)
    with k.at('alarm-cord', 0.45, 0.0, 180):
        k.cylinder((0, 0.001, 2.1), 0.03, 0.02, 'white', sides=16, bevel=0.004, local=turn(x=-90))
        k.tube([(0, 0.03, 2.1), (0, 0.03, 0.3)], 0.003, 'alarm-red', 6)
        for z in (0.26, 0.9):
            k.cylinder((0, 0.03, z), 0.015, 0.045, 'alarm-red', sides=12)


def basin(k: Kit) -> None:
    fitted(k, 'wash basin', 180, lambda k: sanitary.basin(k, 0.85, 0.6, 0.5, False))
    west, _, east, _ = box('wash basin')
    middle = (west + east) / 2
    with k.at('mirror', middle, 0.0, 180, 1.42):
        sanitary_fittings.mirror(k, 0.7, 0.8)
    with k.at('mirror-lamp', middle, 0.0, 180, 1.92):
        k.box((-0.28, 0.001, -0.02), (0.28, 0.035, 0.02), 'steel', 0.004)
        with k.lamp('bathroom-lamps'):
            k.box((-0.26, 0.0355, -0.018), (0.26, 0.075, 0.018), 'tube', 0.008, 2)
    with k.at('basin-shelf', middle + 0.5, 0.0, 180, 1.0):
        k.box((-0.13, 0.001, -0.012), (0.13, 0.12, 0.0), 'white', 0.003)
        k.lathe([(0, 0.0005), (0.03, 0.0005), (0.034, 0.09), (0.03, 0.09), (0.026, 0.01), (0, 0.01)], (0.07, 0.06, 0), 'petrol-light', 14)
        k.tube([(0.065, 0.06, 0.02), (0.08, 0.075, 0.17)], 0.005, 'alarm-red', 6)
        with sub(k, -0.05, 0.06):
            sanitary_fittings.soap_pump(k)
    with k.at('basin-bar', middle - 0.48, 0.0, 180, 0.85):
        bathroom_aids.grab_bar(k, 0.3, ACCENT)


def shower(k: Kit) -> None:
    with k.at('shower-floor', 0.0, 1.95, 90):
        sanitary_bath.shower_floor(k, 0.9, 0.99)
    west, north, east, south = box('glass screen of the shower')
    with k.at('glass-screen', (west + east) / 2, south, 270):
        screen(k, south - north, 2.0, (east - west) / 2)
    with k.at('shower-set', 0.0, 1.72, 90):
        sanitary_bath.shower_set(k)
    with k.at('shower-bar', 0.5, 2.4, 0, 0.85):
        bathroom_aids.angled_bar(k, 0.5, 0.6, ACCENT)
    with k.named('shower-stool'):
        fitted(k, 'shower stool', 0, lambda k: bathroom_aids_seats.shower_stool(k, 0.48))


def screen(k: Kit, wide: float, high: float, half: float) -> None:
    """Clear pane from a wall at x = 0 along +x, with a strip at eye height so that it is seen."""
    k.box((0, -half, 0.004), (0.03, half, high), 'steel', 0.003)
    k.box((wide - 0.016, -half, 0.004), (wide, half, high), 'steel', 0.003)
    k.box((0.0305, -half, high - 0.03), (wide - 0.0165, half, high), 'steel', 0.003)
    k.box((0.0305, -half, 0.004), (wide - 0.0165, half, 0.03), 'steel', 0.003)
    k.box((0.0305, -0.004, 0.0305), (wide - 0.0165, 0.004, high - 0.0305), 'glass', 0)
    for z in (0.9, 1.5):
        for s in (-1, 1):
            k.box((0.05, s * 0.0042, z), (wide - 0.04, s * 0.0052, z + 0.05), 'frosted', 0)


def rest(k: Kit) -> None:
    with k.at('towel-radiator', 2.0, 2.4, 0):
        sanitary_fittings.towel_radiator(k)
    with k.at('laundry-basket', 2.9, 2.14):
        sanitary_fittings.laundry_basket(k)
    with k.at('bathroom-lamp', 1.9, 1.2, z=2.55):
        lamps.ceiling_bowl(k, 'bathroom-lamps', 0.2)
    with k.at('switch', 3.2, 2.2, 270, 1.05):
        openings.light_switch(k)
    with k.at('dressing-gown', 1.42, 2.4, 0):
        k.cylinder((0, 0.001, 1.68), 0.02, 0.05, 'chrome', sides=12, local=turn(x=-90))
        with sub(k, 0, 0.11, 1.7):
            household.coat(k, 1.1, 'plum-light')


def build(k: Kit) -> None:
    for part in (toilet, basin, shower, rest):
        part(k)
