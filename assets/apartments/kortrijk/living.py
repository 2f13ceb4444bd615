"""Living room: television wall in the west, dining table by the kitchen, sofa under the shelf in the east."""
from __future__ import annotations

from apartments.kortrijk.fit import fitted
from apartments.kortrijk.plan import box
from lib import furniture as f
from lib.forms import sub
from lib.kit import Kit, turn
from lib.pieces import lamps, openings, seating, storage, tables, upholstered


def seats(k: Kit) -> None:
    for thing, what, heading in (('dining-chair', 'dining chair', 0), ('second-chair', 'dining chair on the other side', 180)):
        with k.named(thing):
            fitted(k, what, heading, lambda k: seating.dining_chair(k, 0.46, look='oak-pale', cover='sofa-petrol'))
    with k.named('armchair'):
        fitted(k, 'armchair', 90, lambda k: upholstered.armchair(k, 0.48, 'armchair-heather'), high=False)
    with k.named('office-chair'):
        fitted(k, 'office chair', 315, lambda k: seating.office_chair(k, 0.48, 'denim'))
    fitted(k, 'sofa', 270, lambda k: upholstered.sofa(k, 2, 0.45, 'sofa-petrol', None, ('mustard',)))


def dining(k: Kit) -> None:
    fitted(k, 'dining table', 0, lambda k: tables.dining_table(k, 1.3, 0.8, 0.74, 'oak-pale'))
    west, north, east, south = box('dining table')
    with k.at('table-top', (west + east) / 2, (north + south) / 2, z=0.741):
        k.box((-0.64, -0.16, 0), (0.64, 0.16, 0.003), 'petrol-light', 0.001)
        with sub(k, 0.42, 0.02, 0.0032):
            k.lathe([(0, 0), (0.06, 0), (0.13, 0.05), (0.14, 0.075), (0.134, 0.075), (0.11, 0.045), (0, 0.015)], (0, 0, 0), 'porcelain', 22)
            for x, y, z, look in ((0.05, 0.02, 0.03, 'apple'), (-0.05, 0.03, 0.03, 'mustard'), (0, -0.05, 0.03, 'leaf-light'), (0.005, 0, 0.078, 'orange')):
                k.lathe([(0, 0), (0.026, 0.006), (0.038, 0.035), (0.028, 0.062), (0, 0.068)], (x, y, z), look, 12)
        with sub(k, -0.42, 0.0, 0.0032):
            k.lathe([(0, 0), (0.045, 0), (0.055, 0.06), (0.03, 0.14), (0.036, 0.17), (0.03, 0.17), (0.024, 0.14), (0, 0.13)], (0, 0, 0), 'petrol', 18)
            for i in range(7):
                a = i * 2.4
                dx, dy = 0.05 * (i % 3) / 2, 0.3 + 0.03 * (i % 4)
                k.tube([(0, 0, 0.12), (dx * 0.6, 0.02 * (i - 3), 0.2), (0.05 * (i - 3), 0.03 * ((i * 3) % 5 - 2), dy)], 0.003, 'leaf-dark', 5)
                k.lathe([(0, 0), (0.024, 0.01), (0.03, 0.028), (0.012, 0.04), (0, 0.04)], (0.05 * (i - 3), 0.03 * ((i * 3) % 5 - 2), dy - 0.005), ('plum-light', 'white', 'rose')[i % 3], 10)


def television(k: Kit) -> None:
    fitted(k, 'television cabinet', 90, lambda k: storage.tv_unit(k, 1.4, 'oak-pale'), high=True)
    west, north, east, south = box('television cabinet')
    middle = (north + south) / 2
    with k.at('television', 5.2, middle, 90):
        k.box((-0.55, -0.02, 0.59), (0.55, 0.02, 1.22), 'black', 0.008)
        k.box((-0.535, 0.0205, 0.605), (0.535, 0.0215, 1.205), 'screen', 0)
        k.box((-0.22, -0.07, 0.5005), (0.22, 0.09, 0.512), 'ink', 0.004)
        k.box((-0.05, -0.025, 0.5125), (0.05, 0.0, 0.5895), 'ink', 0)
    for y, wide, name in ((north + 0.12, 0.08, 'portrait'), (south - 0.13, 0.09, 'seaside')):
        with k.at('photo', 5.26, y, 90, 0.5005):
            with sub(k, 0, 0, 0, turn(x=-12)):
                k.box((-wide, -0.012, 0.002), (wide, 0, 0.2), 'brass', 0.003)
                k.box((-wide + 0.014, 0.0004, 0.016), (wide - 0.014, 0.0014, 0.186), f'print:{name}', 0, planar=1)


def beside_the_armchair(k: Kit) -> None:
    """Round table with a telephone whose keys are large, and the lamp she reads by."""
    fitted(k, 'side table with the telephone', 90, lambda k: tables.side_table(k, 0.2, 0.56, 'oak-pale'))
    with k.at('telephone', 5.535, 5.37, 125, 0.5605), k.finer(1):
        k.box((-0.095, -0.09, 0), (0.095, 0.09, 0.045), 'anthracite', 0.015, 2)
        k.box((-0.085, -0.035, 0.0455), (-0.045, 0.075, 0.075), 'ink', 0.012, 2)
        for i in range(9):
            k.box((-0.03 + 0.036 * (i % 3), -0.07 + 0.034 * (i // 3), 0.0455), (-0.003 + 0.036 * (i % 3), -0.045 + 0.034 * (i // 3), 0.052), 'white', 0.003)
        for i, look in enumerate(('alarm-red', 'aid-blue', 'led-green')):
            k.box((-0.03 + 0.036 * i, 0.045, 0.0455), (-0.003 + 0.036 * i, 0.075, 0.052), look, 0.003)
    with k.at('reading-lamp', 5.36, 5.5, 90, 0.5605):
        lamps.bedside_lamp(k, 'living-lamps')


def coffee_table(k: Kit) -> None:
    west, north, east, south = box('coffee table')
    with k.named('coffee-table'):
        fitted(k, 'coffee table', 90, lambda k: tables.coffee_table(k, 0.9, 0.55, 0.42, 'oak-pale'))
        with k.at('coffee table', (west + east) / 2, (north + south) / 2, 90, 0.4205):
            k.box((-0.32, -0.14, 0), (-0.1, 0.16, 0.01), 'wine', 0.002)
            k.box((-0.31, -0.12, 0.0105), (-0.09, 0.17, 0.018), 'print:town', 0.001)
            k.box((0.12, -0.03, 0), (0.17, 0.17, 0.02), 'anthracite', 0.006)
            for i in range(6):
                k.box((0.131 + 0.018 * (i % 2), 0.01 + 0.045 * (i // 2), 0.0202), (0.142 + 0.018 * (i % 2), 0.03 + 0.045 * (i // 2), 0.024), ('white', 'alarm-red')[i == 4], 0.001)
            k.lathe([(0, 0), (0.035, 0), (0.04, 0.02), (0.042, 0.08), (0.037, 0.08), (0.034, 0.02), (0, 0.014)], (0.28, -0.1, 0), 'petrol-light', 16)


def plant(k: Kit) -> None:
    west, north, east, south = box('plant')
    with k.at('plant', (west + east) / 2, (north + south) / 2):
        f.plant(k, 0.145, 0.78, 24, 21, 'petrol', 0.3)


def walls(k: Kit) -> None:
    with k.at('picture-armchair', 5.04, 4.72, 90):
        f.picture(k, 0.62, 0.46, 1.68, 'landscape', 'oak-pale')
    with k.at('clock', 5.04, 5.45, 90, 1.78):
        clock(k, 0.17)
    with k.at('calendar', 5.04, 6.02, 90, 1.62):
        calendar(k)
    for y, name in ((6.5, 'portrait'), (6.85, 'flowers')):
        with k.at(f'picture-{y}', 5.04, y, 90):
            f.picture(k, 0.26, 0.32, 1.62, name, 'oak-pale')
    with k.at('wall-shelf', 9.6, 6.25, 270, 1.5):
        storage.wall_shelf(k, 1.3, 0.24, 'oak-pale')
    with k.at('shelf-books', 9.6, 6.6, 270):
        f.books(k, 0.5, 1.501, 0.17, 7, 0.9)
    with k.at('statuette', 9.47, 6.12, 270, 1.501):
        statuette(k)
    with k.at('shelf-photo', 9.5, 5.8, 270, 1.501):
        k.box((-0.1, -0.012, 0), (0.1, 0, 0.15), 'oak-pale', 0.003)
        k.box((-0.088, 0.0004, 0.012), (0.088, 0.0014, 0.138), 'print:portrait', 0, planar=1)
    with k.at('picture-table', 7.9, 7.4, 0):
        f.picture(k, 0.5, 0.62, 1.62, 'flowers', 'oak-pale')
    with k.at('radiator', 9.6, 4.15, 270):
        openings.radiator(k, 1.1)
    for x, y, heading in ((5.04, 2.55, 90), (6.82, 7.4, 0)):
        with k.at('switch', x, y, heading, 1.05):
            openings.light_switch(k)
    for x, y, heading in ((5.04, 7.25, 90), (9.6, 5.2, 270)):
        with k.at('socket', x, y, heading, 0.4):
            openings.socket(k, 2)


def clock(k: Kit, radius: float) -> None:
    """Large plain face, its hands at a quarter past ten."""
    flat = turn(x=-90)
    k.cylinder((0, 0.001, 0), radius + 0.014, 0.022, 'ink', sides=32, local=flat)
    k.cylinder((0, 0.0235, 0), radius, 0.002, 'white', sides=32, bevel=0, local=flat)
    for i in range(12):
        with sub(k, 0, 0.0258, 0, turn(y=30 * i)):
            long = 0.04 if i % 3 == 0 else 0.022
            k.box((-0.007 if i % 3 == 0 else -0.004, 0, radius * 0.95 - long), (0.007 if i % 3 == 0 else 0.004, 0.0015, radius * 0.95), 'ink', 0)
    # The wall looks along +y, so a clockwise hand turns about -y there.
    for angle, long, wide, y in ((307, radius * 0.52, 0.011, 0.0275), (90, radius * 0.78, 0.008, 0.0292)):
        with sub(k, 0, y, 0, turn(y=-angle)):
            k.box((-wide, 0, -0.02), (wide, 0.0016, long), 'ink', 0)


def calendar(k: Kit) -> None:
    """Day calendar with a large block for the date."""
    k.box((-0.16, 0.001, -0.2), (0.16, 0.012, 0.2), 'paper', 0.002)
    k.box((-0.15, 0.0125, 0.03), (0.15, 0.0135, 0.19), 'print:landscape', 0, planar=1)
    k.box((-0.15, 0.0125, -0.03), (0.15, 0.0135, 0.02), 'aid-blue', 0)
    for i in range(3):
        k.box((-0.12, 0.0125, -0.17 + 0.045 * i), (0.12 - 0.05 * (i == 0), 0.0135, -0.15 + 0.045 * i), 'ink', 0)


def statuette(k: Kit) -> None:
    """A small Madonna in blue and white."""
    k.lathe([(0, 0), (0.045, 0), (0.045, 0.012), (0.036, 0.018), (0, 0.018)], (0, 0, 0), 'oak-pale', 16)
    k.lathe([(0, 0.0185), (0.034, 0.0185), (0.03, 0.08), (0.024, 0.14), (0.03, 0.165), (0.018, 0.19), (0, 0.192)], (0, 0, 0), 'milk-blue', 16)
    k.lathe([(0, 0), (0.016, 0.004), (0.021, 0.022), (0.015, 0.042), (0, 0.046)], (0, 0.002, 0.188), 'skin', 14)
    k.lathe([(0.0225, 0), (0.0245, 0.028), (0.019, 0.05), (0, 0.056)], (0, -0.004, 0.186), 'milk-blue', 14)
    k.box((-0.012, 0.022, 0.06), (0.012, 0.033, 0.165), 'white', 0.006, 2)


def light(k: Kit) -> None:
    with k.at('dining-pendant', 7.65, 3.7, z=2.55):
        lamps.pendant(k, 0.85, 'living-lamps', 'mustard')
    with k.at('ceiling-lamp', 7.1, 5.5, z=2.55):
        lamps.ceiling_bowl(k, 'living-lamps', 0.22)


def build(k: Kit) -> None:
    for part in (seats, dining, television, beside_the_armchair, coffee_table, plant, walls, light):
        part(k)
