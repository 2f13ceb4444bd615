"""Bedroom: x 0 to 3.50, y 2.42 to 6.00. The bed's head is at the west wall, both its sides are free."""
from __future__ import annotations

from lib.forms import sub
from lib.kit import Kit
from lib.pieces.decor import photo_frame, picture, vase
from lib.pieces.lamps import ceiling_bowl
from lib.pieces.openings import light_switch, socket
from lib.pieces.plants import geranium, orchid
from lib.pieces.storage import chest as drawers
from lib.pieces.tables import nightstand

from apartments.tournai.cycling import framed_jersey


def wardrobe(k: Kit) -> None:
    """Two sliding doors, 0.43 deep, so that 0.90 m stays free at the foot of the bed."""
    with k.at('wardrobe', 3.28, 4.33, 270, density=0.6):
        k.box((-0.55, -0.219, 0.06), (0.55, 0.165, 2.10), 'oak-pale', 0.004)
        k.box((-0.53, -0.2, 0), (0.53, 0.13, 0.0595), 'umber', 0)
        for a, b, y in ((-0.545, 0.02, 0.166), (-0.02, 0.545, 0.188)):
            k.box((a, y, 0.075), (b, y + 0.02, 2.09), 'wall-white', 0.003)
        for x, y in ((-0.47, 0.1865), (0.47, 0.2085)):
            k.box((x - 0.012, y, 0.85), (x + 0.012, y + 0.012, 1.25), 'steel-dark', 0.004)
        k.box((-0.55, -0.219, 2.1005), (0.55, 0.211, 2.12), 'oak-pale', 0.003)
        k.box((-0.5, -0.19, 2.1205), (0.0, 0.15, 2.33), 'skin-leather', 0.03, 2)
        k.box((-0.31, 0.1505, 2.2), (-0.2, 0.165, 2.23), 'brass', 0.004)
        k.box((0.08, -0.18, 2.1205), (0.48, 0.15, 2.27), 'denim', 0.02, 2)
    k.block(3.06, 3.78, 3.50, 4.88, 2.12)


def chest(k: Kit) -> None:
    with k.at('chest', 0.225, 5.62, 90):
        drawers(k, 0.68, 'oak-pale', 3, 0.795)
        with sub(k, -0.18, 0.0, 0.795, -12):
            photo_frame(k, 'wife', 0.17, 0.22, 'brass')
        with sub(k, 0.03, 0.05, 0.795, 8):
            photo_frame(k, 'peloton', 0.2, 0.16, 'oak')
        with sub(k, 0.24, -0.04, 0.7955):
            vase(k, 'petrol')
    k.block(0.0, 5.26, 0.46, 5.98, 0.8)


def rest(k: Kit) -> None:
    with k.at('nightstand', 0.225, 3.92, 90):
        nightstand(k, 'oak-pale', 0.56)
    k.block(0.0, 3.70, 0.44, 4.14, 0.56)
    with k.at('nightstand-things', 0.225, 3.92, 90):
        k.lathe([(0, 0.5605), (0.028, 0.5605), (0.034, 0.66), (0.03, 0.66), (0.026, 0.57), (0, 0.57)], (-0.13, 0.1, 0), 'water', 12)
    with k.at('switch-bedroom', 3.50, 3.70, 270, z=1.0):
        light_switch(k)
    with k.at('socket-bed', 0, 4.06, 90, z=0.4):
        socket(k, 2)
    with k.at('framed-jersey', 3.05, 6.0, 0, z=1.62):
        framed_jersey(k)
    with k.at('picture', 0.0, 4.70, 90, z=1.72):
        picture(k, 0.62, 0.46, 'seaside', 'oak')
    with k.at('bedroom-ceiling-lamp', 2.25, 3.55, z=2.55):
        ceiling_bowl(k, 'bedroom-lamps')
    with k.at('window-plant', 1.2, 6.06, z=0.676):
        orchid(k)
    with k.at('window-plant-2', 2.2, 6.06, z=0.676):
        geranium(k, 'rose')


def build(k: Kit) -> None:
    wardrobe(k)
    chest(k)
    rest(k)
