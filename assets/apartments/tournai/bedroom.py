"""Bedroom: x 0 to 3.50, y 2.42 to 6.00. The bed's head is at the west wall, both its sides are free."""
from __future__ import annotations

from lib.forms import sub
from lib.furniture import picture, plant
from lib.kit import Kit
from lib.pieces.lamps import ceiling_bowl
from lib.pieces.storage import chest as drawers
from lib.pieces.tables import nightstand

from apartments.tournai.cycling import framed_jersey, photo


def wardrobe(k: Kit) -> None:
    """Two sliding doors, 0.43 deep, so that 0.90 m stays free at the foot of the bed."""
    with k.at('wardrobe', 3.28, 4.45, 270):
        k.box((-0.70, -0.219, 0.06), (0.70, 0.165, 2.10), 'oak-pale', 0.004)
        k.box((-0.68, -0.2, 0), (0.68, 0.13, 0.0595), 'umber', 0)
        for a, b, y in ((-0.695, 0.02, 0.166), (-0.02, 0.695, 0.188)):
            k.box((a, y, 0.075), (b, y + 0.02, 2.09), 'wall-white', 0.003)
        for x, y in ((-0.62, 0.1865), (0.62, 0.2085)):
            k.box((x - 0.012, y, 0.85), (x + 0.012, y + 0.012, 1.25), 'steel-dark', 0.004)
        k.box((-0.70, -0.219, 2.1005), (0.70, 0.211, 2.12), 'oak-pale', 0.003)
        k.box((-0.55, -0.2, 2.1205), (0.0, 0.15, 2.33), 'skin-leather', 0.03, 2)
        k.box((-0.33, 0.151, 2.2), (-0.22, 0.165, 2.23), 'brass', 0.004)
        k.box((0.12, -0.18, 2.1205), (0.55, 0.15, 2.27), 'denim', 0.02, 2)
    k.block(3.06, 3.75, 3.50, 5.15, 2.12)


def chest(k: Kit) -> None:
    with k.at('chest', 0.225, 5.62, 90):
        drawers(k, 0.68, 'oak-pale', 3, 0.795)
        with sub(k, -0.18, 0.0, 0.795, -12):
            photo(k, 'wife', 0.17, 0.22, 'brass')
        with sub(k, 0.03, 0.05, 0.795, 8):
            photo(k, 'peloton', 0.2, 0.16)
        k.lathe([(0, 0.7955), (0.03, 0.7955), (0.045, 0.84), (0.02, 0.92), (0.024, 0.95), (0, 0.95)], (0.24, -0.05, 0), 'petrol', 14)
        for dx, dz, look in ((0, 0.06, 'rose'), (0.03, 0.03, 'lavender'), (-0.03, 0.02, 'cream')):
            k.tube([(0.24, -0.05, 0.93), (0.24 + dx, -0.05, 1.0 + dz)], 0.003, 'leaf', 5)
            k.cushion((0.24 + dx, -0.05, 1.01 + dz), (0.05, 0.05, 0.04), look, 0.3, cuts=1)
    k.block(0.0, 5.26, 0.46, 5.98, 0.8)


def rest(k: Kit) -> None:
    with k.at('nightstand', 0.225, 3.92, 90):
        nightstand(k, 'oak-pale', 0.56)
    k.block(0.0, 3.70, 0.44, 4.14, 0.56)
    with k.at('nightstand-things', 0.225, 3.92, 90):
        k.lathe([(0, 0.5605), (0.028, 0.5605), (0.034, 0.66), (0.03, 0.66), (0.026, 0.57), (0, 0.57)], (-0.13, 0.1, 0), 'water', 12)
        k.box((-0.05, 0.05, 0.5605), (0.06, 0.17, 0.574), 'navy', 0.003)
        k.tube([(-0.03, 0.09, 0.577), (0.05, 0.10, 0.577)], 0.004, 'ink', 6)
    with k.at('framed-jersey', 3.03, 6.0, 0, z=1.6):
        framed_jersey(k)
    with k.at('picture', 0.0, 4.70, 90):
        picture(k, 0.62, 0.46, 1.72, 'five-towers', 'oak')
    with k.at('bedroom-ceiling-lamp', 2.25, 3.55, z=2.55):
        ceiling_bowl(k, 'bedroom-lamps')
    with k.at('window-plant', 1.2, 6.06, z=0.676):
        plant(k, 0.055, 0.2, 12, 5, 'porcelain')
    with k.at('window-plant-2', 2.2, 6.06, z=0.676):
        plant(k, 0.05, 0.16, 12, 8, 'pot')


def build(k: Kit) -> None:
    wardrobe(k)
    chest(k)
    rest(k)
