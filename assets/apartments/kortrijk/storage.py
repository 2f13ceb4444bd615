"""Storage room: shelves, washing machine, and the gas boiler that the carbon monoxide alarm is about."""
from __future__ import annotations

from apartments.kortrijk.fit import fitted
from apartments.kortrijk.plan import box
from lib.kit import Kit, turn
from lib.pieces import lamps, openings, sanitary_fittings
from lib.pieces import storage as cupboards
from lib.shapes import pipe


def boiler(k: Kit) -> None:
    """Tank below, burner above, its flue into the wall; local origin on the wall."""
    west, north, east, south = box('gas boiler')
    half, deep = (east - west) / 2, south - north
    with k.at('gas-boiler', (west + east) / 2, north, 180):
        k.box((-half, 0.003, 0), (half, deep, 0.95), 'white', 0.012, 2)
        k.box((-half, 0.003, 1.1), (half, deep, 1.82), 'white', 0.012, 2)
        k.box((-half + 0.03, deep + 0.0004, 1.14), (half - 0.03, deep + 0.003, 1.3), 'anthracite', 0.001)
        k.box((-0.06, deep + 0.0032, 1.19), (0.06, deep + 0.005, 1.25), 'led-green', 0)
        for x, look in ((-0.14, 'copper'), (-0.07, 'copper'), (0.0, 'signal'), (0.07, 'copper'), (0.14, 'copper')):
            k.tube([(x, 0.12, 0.9505), (x, 0.12, 1.0995)], 0.011, look, 8)
        k.cylinder((0.0, 0.17, 1.8205), 0.05, 0.1, 'grey-light', sides=16)
        pipe(k, [(0.0, 0.17, 1.92), (0.0, 0.17, 1.99), (0.0, 0.002, 1.99)], 0.045, 'grey-light', 0.04, 12)
        k.box((-0.1, deep + 0.0004, 0.7), (0.02, deep + 0.0016, 0.86), 'signal', 0)


def cleaning(k: Kit) -> None:
    """On hooks along the south wall, off the floor where people walk."""
    with k.at('broom-rail', 1.5, 3.9, 0):
        k.box((-0.5, 0.001, 1.55), (0.5, 0.02, 1.6), 'oak-pale', 0.003)
        k.tube([(-0.35, 0.06, 0.1), (-0.35, 0.06, 1.5)], 0.012, 'oak', 8)
        k.box((-0.5, 0.035, 0.02), (-0.2, 0.09, 0.1), 'petrol', 0.01)
        k.tube([(-0.05, 0.06, 0.3), (-0.05, 0.06, 1.5)], 0.012, 'aid-blue', 8)
        k.box((-0.2, 0.04, 0.12), (0.1, 0.085, 0.3), 'white', 0.02, 2)
        for x in (-0.35, -0.05):
            k.box((x - 0.015, 0.0205, 1.52), (x + 0.015, 0.06, 1.545), 'steel', 0.002)
    with k.at('ironing-board', 2.3, 3.9, 0):
        k.box((-0.17, 0.02, 0.35), (0.17, 0.05, 1.5), 'plum-light', 0.014, 2)
        for s in (-1, 1):
            k.tube([(s * 0.12, 0.012, 0.05), (s * 0.06, 0.012, 1.1)], 0.008, 'steel', 6)
    with k.at('laundry-shelf', 1.3, 2.52, 180, 2.08):
        cupboards.wall_shelf(k, 1.1, 0.3, 'oak-pale')
    with k.at('laundry-shelf-things', 1.3, 2.52, 180, 2.081):
        for x, w, h, look in ((-0.4, 0.08, 0.2, 'milk-blue'), (-0.22, 0.07, 0.16, 'orange'), (0.05, 0.16, 0.14, 'wicker'), (0.38, 0.1, 0.2, 'white')):
            k.box((x - w, 0.05, 0), (x + w, 0.22, h), look, 0.012)


def build(k: Kit) -> None:
    fitted(k, 'shelves', 90, lambda k: cupboards.storage_rack(k, 1.38, 2.0), high=True)
    fitted(k, 'washing machine', 180, sanitary_fittings.washing_machine, high=True)
    boiler(k)
    cleaning(k)
    with k.at('storage-lamp', 1.9, 3.2, z=2.55):
        lamps.ceiling_bowl(k, 'storage-lamps', 0.16)
    with k.at('switch', 3.2, 3.78, 270, 1.05):
        openings.light_switch(k)
