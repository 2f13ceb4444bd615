"""Bedroom: x 0 to 4.40, y 3.84 to 6.80. The head of the bed is at the west wall; she sleeps on the north side."""
from __future__ import annotations

import math

from lib import furniture as f
from lib.kit import Kit, turn


def duvet(k: Kit) -> None:
    """Local frame of the bed: +x to the foot end, +y to the north side, mattress top at 0.52."""
    grid = []
    for i in range(31):
        row = []
        along = 0.62 + 1.42 * i / 30
        for j in range(35):
            side = -0.98 + 1.96 * j / 34
            over = max(0.0, abs(side) - 0.70)
            fall = max(0.0, along - 1.97)
            x = along - fall * 0.55
            y = math.copysign(min(abs(side), 0.70) + over * 0.22 + (0.012 * math.sin(along * 12) if over else 0), side)
            z = 0.595 + 0.014 * math.sin(side * 5 + along * 3) + 0.009 * math.sin(side * 11 - along * 8)
            z += 0.035 * math.exp(-(((along - 0.62) / 0.09) ** 2))
            z -= over * 1.02 + fall * 1.2
            row.append((x, y, z))
        grid.append(row)
    k.sheet(grid, 'quilt', 0.035, 80)


def bed(k: Kit) -> None:
    with k.at('bed', 0.02, 5.52):
        k.box((0.06, -0.70, 0.16), (1.98, 0.70, 0.30), 'walnut', 0.012, 2)
        k.box((0.0, -0.74, 0.10), (0.055, 0.74, 1.05), 'walnut', 0.02, 2)
        k.cushion((1.02, 0, 0.41), (1.9, 1.38, 0.22), 'white', 0.08)
        f.legs(k, [(0.15, -0.62), (0.15, 0.62), (1.88, -0.62), (1.88, 0.62)], 0.16, 'walnut', 0.03, 0.025)
        for s in (-1, 1):
            k.cushion((0.33, s * 0.34, 0.61), (0.44, 0.62, 0.17), 'white' if s < 0 else 'cream', 0.85, turn(y=-14, z=s * 4))
        duvet(k)
    k.block(0.0, 4.76, 2.02, 6.28, 0.6)


def nightstand(k: Kit, name: str, y: float) -> None:
    with k.at(name, 0.225, y, 90):
        k.box((-0.19, -0.2, 0.14), (0.19, 0.19, 0.54), 'walnut', 0.008, 2)
        for low, high in ((0.16, 0.33), (0.34, 0.52)):
            k.box((-0.175, 0.191, low), (0.175, 0.205, high), 'walnut', 0.004)
            k.cylinder((0, 0.205, (low + high) / 2), 0.012, 0.02, 'brass', sides=10, local=turn(x=-90))
        f.legs(k, f.corners(0.15, 0.14), 0.14, 'walnut')
    k.block(0.0, y - 0.2, 0.44, y + 0.2, 0.54)


def nightstands(k: Kit) -> None:
    nightstand(k, 'nightstand-near', 4.52)
    nightstand(k, 'nightstand-far', 6.50)
    with k.at('nightstand-near-top', 0.225, 4.52, 90):
        k.box((-0.15, -0.12, 0.541), (0.0, 0.08, 0.565), 'navy', 0.003)
        k.box((-0.14, -0.11, 0.5655), (0.0, 0.07, 0.585), 'oatmeal', 0.003)
        k.lathe([(0, 0.541), (0.028, 0.541), (0.034, 0.64), (0.03, 0.64), (0.026, 0.55), (0, 0.55)], (0.1, 0.06, 0), 'water', 12)
        k.box((0.05, -0.13, 0.541), (0.15, -0.07, 0.63), 'wine', 0.01)


def wardrobe(k: Kit) -> None:
    with k.at('wardrobe', 4.08, 5.72, 270):
        k.box((-0.88, -0.30, 0.06), (0.88, 0.27, 2.12), 'oak', 0.006)
        k.box((-0.86, -0.28, 0), (0.86, 0.23, 0.059), 'umber', 0)
        for i in range(3):
            a = -0.876 + i * 0.5853
            k.box((a, 0.271, 0.07), (a + 0.581, 0.29, 2.11), 'oak', 0.004)
            f.handle(k, a + (0.53 if i != 1 else 0.05), 0.29, 1.1, 0.18, True, 'brass')
        k.box((-0.7, -0.2, 2.121), (-0.1, 0.2, 2.33), 'sand', 0.015)
        k.box((0.05, -0.18, 2.121), (0.6, 0.18, 2.27), 'denim', 0.03, 2)
    k.block(3.79, 4.84, 4.4, 6.60, 2.12)


def chest(k: Kit) -> None:
    with k.at('chest', 1.95, 4.045, 180):
        k.box((-0.48, -0.19, 0.1), (0.48, 0.17, 0.82), 'walnut', 0.008, 2)
        for low, high in ((0.12, 0.34), (0.35, 0.57), (0.58, 0.80)):
            k.box((-0.465, 0.171, low), (0.465, 0.186, high), 'walnut', 0.004)
            for s in (-1, 1):
                k.cylinder((s * 0.25, 0.186, (low + high) / 2), 0.012, 0.02, 'brass', sides=10, local=turn(x=-90))
        f.legs(k, f.corners(0.42, 0.14), 0.1, 'walnut')
        k.box((-0.4, -0.1, 0.8205), (0.4, 0.12, 0.823), 'paper', 0.001)
        for x, name in ((-0.25, 'portrait'), (0.02, 'town')):
            k.box((x - 0.075, -0.08, 0.8235), (x + 0.075, -0.065, 1.02), 'brass', 0.003)
            k.box((x - 0.062, -0.0645, 0.84), (x + 0.062, -0.063, 1.005), f'print:{name}', 0, planar=1)
        k.lathe([(0, 0.8235), (0.03, 0.8235), (0.045, 0.87), (0.02, 0.94), (0.024, 0.97), (0, 0.97)], (0.3, -0.02, 0), 'teal', 14)
    k.block(1.46, 3.84, 2.44, 4.24, 0.82)
    with k.at('chest-mirror', 1.95, 3.84, 180):
        k.lathe([(0, 0.0), (0.26, 0.0), (0.28, 0.012), (0.26, 0.024), (0, 0.024)], (0, 0.001, 1.48), 'brass', 28, sy=1.25, local=turn(x=-90))
        k.lathe([(0, 0.0), (0.25, 0.0), (0.25, 0.003), (0, 0.003)], (0, 0.0265, 1.48), 'mirror', 28, sy=1.25, local=turn(x=-90))


def rest(k: Kit) -> None:
    for x in (1.52, 3.48):
        with k.at(f'curtain-{x}', x, 6.745):
            f.curtain(k, 0.42, 0.02, 2.32)
    with k.at('curtain-rod', 2.5, 6.745):
        f.rod(k, 2.5, 2.33)
    with k.at('radiator', 2.875, 6.8):
        f.radiator(k, 0.74)
    k.block(2.5, 6.7, 3.25, 6.8, 0.7)
    with k.at('picture', 0.0, 5.52, 90):
        f.picture(k, 0.7, 0.52, 1.62, 'seaside', 'oak')
    with k.at('picture', 2.95, 3.84, 180):
        f.picture(k, 0.4, 0.5, 1.6, 'flowers', 'walnut')
    with k.at('ceiling-lamp', 2.3, 5.3), k.lamp('bedroom-ceiling'):
        k.lathe([(0, 2.42), (0.14, 2.43), (0.19, 2.48), (0.19, 2.499)], (0, 0, 0), 'shade', 24)
    with k.at('switch', 3.30, 3.84, 180):
        k.box((-0.04, 0.001, 1.06), (0.04, 0.012, 1.14), 'white', 0.003)


def build(k: Kit) -> None:
    bed(k)
    nightstands(k)
    wardrobe(k)
    chest(k)
    rest(k)
