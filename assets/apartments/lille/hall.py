"""Entrance (x 2.82 to 4.40, y 0 to 2.40) and hall (x 0 to 4.40, y 2.52 to 3.72)."""
from __future__ import annotations

from lib import furniture as f
from lib.forms import sub
from lib.kit import Kit, turn
from lib.pieces import household


def front_door(k: Kit) -> None:
    with k.at('front-door', 3.135, -0.06, 0):
        f.door_leaf(k, 0.957, 'teal', 2.09)
        k.box((0.44, -0.0235, 1.45), (0.52, -0.0175, 1.46), 'brass', 0.001)
        k.cylinder((0.48, -0.0175, 1.52), 0.012, 0.008, 'brass', sides=10, local=turn(x=90))
    with k.at('doorstep', 3.615, -0.01):
        k.box((-0.46, -0.03, 0.0), (0.46, 0.03, 0.006), 'brass', 0)
    # The stairwell is not drawn: without this, daylight of the view outside would stand in the gaps round the leaf.
    with k.at('stairwell', 3.615, -0.26, density=0.1):
        k.box((-0.62, -0.006, 0.0), (0.62, 0.006, 2.3), 'ink', 0)
    with k.at('doormat', 3.615, 0.42):
        k.box((-0.36, -0.22, 0.001), (0.36, 0.22, 0.012), 'umber', 0.004)


def coats(k: Kit) -> None:
    with k.at('coats', 2.82, 1.30, 90):
        k.box((-0.5, 0.001, 1.62), (0.5, 0.022, 1.74), 'walnut', 0.005)
        for x in (-0.4, -0.2, 0.0, 0.2, 0.4):
            k.tube([(x, 0.022, 1.66), (x, 0.07, 1.65), (x, 0.085, 1.69)], 0.007, 'brass', 6)
        k.box((-0.5, 0.002, 1.80), (0.5, 0.26, 1.82), 'walnut', 0.004)
        for x, long, look in ((-0.32, 1.0, 'coat-camel'), (0.12, 0.86, 'coat-green')):
            with sub(k, x, 0.1, 1.69):
                household.coat(k, long, look)
        k.lathe([(0.165, 0), (0.16, 0.008), (0.088, 0.014), (0.08, 0.09), (0.05, 0.108), (0, 0.1)], (-0.25, 0.18, 1.8205), 'umber', 24)
        k.box((0.05, 0.04, 1.8205), (0.42, 0.22, 1.92), 'sand', 0.02, 2)
    with k.at('shoe-bench', 3.0, 1.30, 90):
        k.box((-0.48, -0.14, 0.40), (0.48, 0.16, 0.44), 'oak', 0.008, 2)
        for x in (-0.46, 0.46):
            k.box((x - 0.015, -0.14, 0), (x + 0.015, 0.15, 0.399), 'oak', 0.004)
        k.box((-0.444, -0.13, 0.16), (0.444, 0.14, 0.18), 'oak', 0.003)
        for x, look in ((-0.3, 'umber'), (-0.17, 'umber'), (0.08, 'navy'), (0.2, 'navy')):
            k.box((x - 0.045, -0.1, 0.181), (x + 0.045, 0.13, 0.25), look, 0.025, 2)
        k.cushion((-0.15, 0.01, 0.465), (0.6, 0.28, 0.05), 'mustard', 0.3)
    k.block(2.82, 0.80, 3.17, 1.80, 0.5)
    with k.at('umbrella-stand', 2.96, 2.18):
        k.cylinder((0, 0, 0), 0.1, 0.42, 'brick', top=0.115, sides=18, bevel=0.01)
        k.tube([(0.02, 0.02, 0.3), (0.03, 0.05, 0.78), (0.06, 0.07, 0.84), (0.1, 0.07, 0.82)], 0.014, 'navy')
        k.tube([(-0.03, -0.02, 0.3), (-0.04, -0.05, 0.86)], 0.014, 'plum')
    k.block(2.85, 2.07, 3.07, 2.29, 0.45)


def entrance(k: Kit) -> None:
    with k.at('console', 4.24, 1.30, 270):
        k.box((-0.42, -0.14, 0.74), (0.42, 0.15, 0.77), 'walnut', 0.008, 2)
        k.box((-0.38, -0.12, 0.64), (0.38, 0.13, 0.739), 'walnut', 0.003)
        for x, y in f.corners(0.38, 0.1):
            k.box((x - 0.02, y - 0.02, 0), (x + 0.02, y + 0.02, 0.639), 'walnut', 0.004)
        k.lathe([(0, 0.7705), (0.06, 0.7705), (0.09, 0.80), (0.085, 0.80), (0, 0.78)], (0.22, 0, 0), 'denim', 18)
        k.box((-0.28, -0.08, 0.7705), (-0.06, 0.08, 0.79), 'paper', 0.003)
    k.block(4.07, 0.86, 4.40, 1.74, 0.77)
    with k.at('mirror', 4.40, 1.30, 270):
        k.box((-0.28, 0.001, 1.05), (0.28, 0.02, 1.85), 'walnut', 0.006)
        k.box((-0.25, 0.0205, 1.08), (0.25, 0.022, 1.82), 'mirror', 0)
    with k.at('ceiling-lamp', 3.61, 1.25), k.lamp('hall-lamps'):
        k.lathe([(0, 2.40), (0.13, 2.42), (0.17, 2.48), (0.17, 2.499)], (0, 0, 0), 'shade', 24)
    with k.at('intercom', 4.25, 2.4, 0):
        k.box((-0.04, 0.001, 1.35), (0.04, 0.03, 1.55), 'white', 0.008)


def hall(k: Kit) -> None:
    with k.at('ceiling-lamp', 2.3, 3.12), k.lamp('hall-lamps'):
        k.lathe([(0, 2.40), (0.13, 2.42), (0.17, 2.48), (0.17, 2.499)], (0, 0, 0), 'shade', 24)
    with k.at('picture', 2.42, 2.52, 180):
        f.picture(k, 0.5, 0.38, 1.6, 'town')
    with k.at('picture', 2.75, 3.72, 0):
        f.picture(k, 0.42, 0.52, 1.55, 'flowers', 'oak')
    with k.at('radiator', 0.0, 3.12, 90):
        f.radiator(k, 0.7)
    k.block(0.0, 2.77, 0.1, 3.47, 0.7)
    with k.at('hall-plant', -0.05, 3.12, z=0.976):
        f.plant(k, 0.055, 0.17, 14, 41)
    for y in (2.70, 3.54):
        with k.at(f'hall-curtain-{y}', 0.055, y, 90):
            f.curtain(k, 0.24, 0.75, 2.28)
    with k.at('hall-rod', 0.055, 3.12, 90):
        f.rod(k, 1.1, 2.29)
    with k.at('meter-cupboard', 0.5, 3.72, 0):
        k.box((-0.26, 0.001, 1.2), (0.26, 0.1, 1.85), 'trim', 0.006)
        k.box((-0.24, 0.1005, 1.22), (0.24, 0.112, 1.83), 'cream', 0.004)
    with k.at('switch', 1.12, 2.52, 180):
        k.box((-0.04, 0.001, 1.06), (0.04, 0.012, 1.14), 'white', 0.003)


def build(k: Kit) -> None:
    for part in (front_door, coats, entrance, hall):
        part(k)
