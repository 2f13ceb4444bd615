"""Living room: television wall in the west, dining table by the kitchen, sofa under the shelf in the east."""
from __future__ import annotations

from apartments.kortrijk.fit import fitted, into
from apartments.kortrijk.plan import box, middle
from lib import furniture as f
from lib.forms import sub
from lib.kit import Kit
from lib.pieces import decor, domotics_screens, lamps, openings, plants, seating, storage, tables, upholstered


def seats(k: Kit) -> None:
    for thing, what, heading in (('dining-chair', 'dining chair', 0), ('second-chair', 'dining chair on the other side', 180)):
        with k.named(thing):
            fitted(k, what, heading, lambda k: seating.dining_chair(k, 0.46, look='oak-light', cover='petrol-light'))
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
            decor.fruit_bowl(k)
        with sub(k, -0.45, 0.0, 0.0032):
            decor.vase(k, 'petrol')



def television(k: Kit) -> None:
    fitted(k, 'television cabinet', 90, lambda k: storage.tv_unit(k, 1.4, 'oak-pale'), high=True)
    west, north, east, south = box('television cabinet')
    middle = (north + south) / 2
    with k.at('television', 5.2, middle, 90):
        k.box((-0.55, -0.02, 0.59), (0.55, 0.02, 1.22), 'black', 0.008)
        k.box((-0.535, 0.0205, 0.605), (0.535, 0.0215, 1.205), 'screen', 0)
        k.box((-0.22, -0.07, 0.5005), (0.22, 0.09, 0.512), 'ink', 0.004)
        k.box((-0.05, -0.025, 0.5125), (0.05, 0.0, 0.5895), 'ink', 0)
    for y, name in ((north + 0.13, 'portrait'), (south - 0.13, 'seaside')):
        with k.at('photo', 5.28, y, 90, 0.5005):
            decor.photo_frame(k, name)



def beside_the_armchair(k: Kit) -> None:
    """Round table with a telephone whose keys are large, and the lamp she reads by."""
    fitted(k, 'side table with the telephone', 90, lambda k: tables.side_table(k, 0.2, 0.56, 'oak-pale'))
    with k.at('telephone', 5.53, 5.36, 60, 0.5605):
        domotics_screens.telephone(k)
    with k.at('reading-lamp', 5.36, 5.5, 90, 0.5605):
        lamps.bedside_lamp(k, 'living-lamps')


def coffee_table(k: Kit) -> None:
    west, north, east, south = box('coffee table')
    with k.named('coffee-table'):
        fitted(k, 'coffee table', 90, lambda k: tables.coffee_table(k, 0.9, 0.55, 0.42, 'oak-light'))
        with k.at('coffee table', (west + east) / 2, (north + south) / 2, 90, 0.4205):
            k.box((-0.32, -0.14, 0), (-0.1, 0.16, 0.01), 'wine', 0.002)
            k.box((-0.31, -0.12, 0.0105), (-0.09, 0.17, 0.018), 'milk-blue', 0.001)
            k.box((0.12, -0.03, 0), (0.17, 0.17, 0.02), 'anthracite', 0.006)
            for i in range(6):
                k.box((0.131 + 0.018 * (i % 2), 0.01 + 0.045 * (i // 2), 0.0202), (0.142 + 0.018 * (i % 2), 0.03 + 0.045 * (i // 2), 0.024), ('white', 'alarm-red')[i == 4], 0.001)
            k.lathe([(0, 0), (0.035, 0), (0.04, 0.02), (0.042, 0.08), (0.037, 0.08), (0.034, 0.02), (0, 0.014)], (0.28, -0.1, 0), 'petrol-light', 16)


def plant(k: Kit) -> None:
    """Its pot stands in the box of the plan, its leaves reach further."""
    x, y = middle('plant')
    into(k, 'plant', (x - 0.23, y - 0.23, x + 0.23, y + 0.23), 0, lambda k: plants.rubber_tree(k, 1.2))



def walls(k: Kit) -> None:
    with k.at('picture-armchair', 5.04, 4.72, 90):
        f.picture(k, 0.62, 0.46, 1.68, 'landscape', 'oak-pale')
    with k.at('clock', 5.04, 5.45, 90, 1.78):
        decor.clock(k, 10.25, 0.19, 'ink')
    with k.at('calendar', 5.04, 6.02, 90, 1.82):
        decor.wall_calendar(k)
    for y, name in ((6.5, 'portrait'), (6.85, 'flowers')):
        with k.at(f'picture-{y}', 5.04, y, 90):
            f.picture(k, 0.26, 0.32, 1.62, name, 'oak-pale')
    with k.at('wall-shelf', 9.6, 6.25, 270, 1.5):
        storage.wall_shelf(k, 1.3, 0.24, 'oak-pale')
    with k.at('shelf-books', 9.6, 6.6, 270):
        f.books(k, 0.5, 1.501, 0.17, 7, 0.9)
    with k.at('statuette', 9.47, 6.12, 270, 1.501):
        decor.statuette(k, 'milk-blue')
    with k.at('shelf-photo', 9.5, 5.86, 270, 1.501):
        decor.photo_frame(k, 'portrait', 0.2, 0.15, 'oak-pale')
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


def light(k: Kit) -> None:
    with k.at('dining-pendant', 7.65, 3.7, z=2.55):
        lamps.pendant(k, 0.85, 'living-lamps', 'mustard')
    with k.at('ceiling-lamp', 7.1, 5.5, z=2.55):
        lamps.ceiling_bowl(k, 'living-lamps', 0.22)


def build(k: Kit) -> None:
    for part in (seats, dining, television, beside_the_armchair, coffee_table, plant, walls, light):
        part(k)
