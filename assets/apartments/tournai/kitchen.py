"""Kitchen: x 4.84 to 8.60, y 0 to 2.30. All work is done along the north wall, seated: knees fit below sink and hob."""
from __future__ import annotations

from lib.forms import sub
from lib.kit import Kit, turn
from lib.pieces.decor import picture, wall_calendar
from lib.pieces.food import bread, coffee_pot, mug
from lib.pieces.kitchen_appliances import coffee_machine, pedal_bin
from lib.pieces.kitchen_cooking import hood
from lib.pieces.kitchen_units import Unit, front, kitchen_run
from lib.pieces.lamps import tube_lamp
from lib.pieces.openings import light_switch
from lib.pieces.papers import magazines
from lib.pieces.storage import wall_shelf
from lib.pieces.tables import trolley


def tower(k: Kit) -> None:
    """Holds the oven at 0.80, where a seated man looks in and lifts nothing over his knees."""
    with k.at('oven-tower', 5.165, 0, 180, density=0.6):
        for a, b in ((-0.3205, -0.3005), (0.3005, 0.3205)):
            k.box((a, 0.01, 0.0), (b, 0.6, 2.1), 'cabinet-side', 0.002)
        k.box((-0.3, 0.06, 0), (0.3, 0.52, 0.0995), 'umber', 0)
        k.box((-0.3, 0.01, 0.1), (0.3, 0.58, 0.795), 'cabinet-side', 0)
        k.box((-0.3, 0.01, 1.405), (0.3, 0.58, 2.08), 'cabinet-side', 0)
        k.box((-0.3, 0.01, 0.7955), (0.3, 0.03, 1.4045), 'cabinet-side', 0)
        k.box((-0.3205, 0.01, 2.1005), (0.3205, 0.6, 2.12), 'cabinet-side', 0.003)
        for low, high in ((0.104, 0.44), (0.444, 0.792)):
            front(k, -0.298, 0.298, low, high, 'cabinet', 'top')
        front(k, -0.298, 0.298, 1.41, 2.095, 'cabinet', 'right')
    k.block(4.84, 0, 5.49, 0.6, 2.12)


def run(k: Kit) -> None:
    """Fixed part at 0.80: drawers under the counter, knees free under the hob."""
    with k.at('kitchen-run', 7.895, 0, 180, density=0.8):
        kitchen_run(k, (Unit('drawers', 0.6), Unit('knee', 0.8)), 0.80, 'cabinet', 0.5)
    k.block(7.99, 0, 8.60, 0.62, 0.8)
    k.block(7.19, 0, 7.99, 0.62, 0.8)
    with k.at('knee-panel', 7.20, 0, 180):
        k.box((-0.01, 0.01, 0.0), (0.008, 0.55, 0.76), 'cabinet-side', 0.002)
    with k.at('worktop-splash', 6.675, 0, 180):
        k.box((-0.55, 0.0005, 0.97), (0.55, 0.009, 1.148), 'tile-wall', 0)
    with k.at('hood', 7.60, 0, 180):
        hood(k, 1.55, 2.55)
    with k.at('coffee-machine', 8.44, 0.2, 180, z=0.8005):
        coffee_machine(k)
    with k.at('mug', 8.20, 0.14, 180, z=0.8005):
        mug(k, 'cycling-yellow')


def boiler(k: Kit) -> None:
    """Gas boiler on the wall: the reason for the carbon monoxide alarm."""
    with k.at('gas-boiler', 8.28, 0, 180):
        k.box((-0.21, 0.002, 1.42), (0.21, 0.31, 2.1), 'white', 0.012, 2)
        k.box((-0.12, 0.3105, 1.49), (0.12, 0.314, 1.58), 'screen', 0.002)
        for x in (-0.16, 0.16):
            k.cylinder((x, 0.3105, 1.535), 0.018, 0.016, 'grey', sides=16, local=turn(x=-90))
        for i, x in enumerate((-0.12, -0.05, 0.05, 0.12)):
            k.tube([(x, 0.06, 1.301), (x, 0.06, 1.42)], 0.009, 'brass' if i == 0 else 'chrome', 8)
        k.tube([(0, 0.15, 2.1), (0, 0.15, 2.3), (0, 0.005, 2.3)], 0.055, 'white', 16)


def rest(k: Kit) -> None:
    with k.at('pedal-bin', 8.38, 2.10):
        pedal_bin(k)
    k.block(8.22, 1.94, 8.55, 2.26, 0.62)
    with k.at('trolley', 5.08, 1.72, 90):
        trolley(k, 'oak-pale', 'steel')
        with sub(k, -0.08, 0, 0.6205):
            bread(k)
        with sub(k, 0.2, 0, 0.6205):
            coffee_pot(k)
        with sub(k, 0.05, 0, 0.2605):
            magazines(k)
    with k.at('kitchen-picture', 4.84, 1.72, 90, z=1.5):
        picture(k, 0.5, 0.38, 'peloton', 'oak')
    k.block(4.86, 1.38, 5.30, 2.06, 0.8)
    with k.at('kitchen-shelf', 8.60, 1.45, 270, z=1.15):
        wall_shelf(k, 0.7, 0.2, 'oak-pale')
        for i, (look, r, h) in enumerate((('cream', 0.05, 0.16), ('cream', 0.045, 0.13), ('cream', 0.04, 0.1), ('terracotta', 0.035, 0.09))):
            k.cylinder((-0.26 + 0.12 * i, 0.1, 0.0005), r, h, look, sides=16)
            k.cylinder((-0.26 + 0.12 * i, 0.1, h + 0.001), r * 0.92, 0.018, 'oak', sides=16)
        k.box((0.19, 0.05, 0.0005), (0.31, 0.13, 0.17), 'mustard', 0.006)
    with k.at('calendar', 8.60, 1.45, 270, z=1.86):
        wall_calendar(k)
    with k.at('kitchen-lamp', 6.90, 1.20, z=2.55):
        tube_lamp(k, 1.22, 'kitchen-lamps')
    with k.at('switch-kitchen', 5.12, 2.30, 0, z=1.0):
        light_switch(k)
    with k.at('herbs', 6.45, -0.07, z=1.1755):
        for x, look in ((0, 'leaf'), (0.24, 'leaf-light'), (0.44, 'sage')):
            k.lathe([(0, 0), (0.04, 0), (0.055, 0.09), (0.048, 0.09), (0, 0.08)], (x, 0, 0), 'pot', 14)
            k.cushion((x, 0, 0.13), (0.12, 0.12, 0.11), look, 0.2, cuts=2, wrinkle=0.2)


def build(k: Kit) -> None:
    for part in (tower, run, boiler, rest):
        part(k)
