"""Living room: x 4.52 to 9.00, y 2.52 to 6.80. Places are plan metres, headings clockwise from north."""
from __future__ import annotations

from lib import furniture as f
from lib.kit import Kit, turn
from lib.pieces import seating, upholstered


def sofa(k: Kit) -> None:
    with k.at('sofa', 7.35, 6.24):
        upholstered.sofa(k, 3, 0.48, 'sofa', 'fur', ('armchair', 'mustard'))
    k.block(6.27, 5.83, 8.43, 6.70, 0.8)


def coffee_table(k: Kit) -> None:
    with k.at('coffee-table', 7.25, 5.06):
        k.box((-0.5, -0.28, 0.40), (0.5, 0.28, 0.43), 'walnut', 0.01, 2)
        k.box((-0.42, -0.22, 0.16), (0.42, 0.22, 0.175), 'walnut', 0.004)
        f.legs(k, f.corners(0.44, 0.23), 0.40, 'walnut', 0.024, 0.016)
        k.box((-0.34, -0.14, 0.431), (-0.12, 0.14, 0.44), 'wine', 0.002)
        k.box((-0.33, -0.12, 0.4405), (-0.11, 0.15, 0.449), 'print:seaside', 0.001)
        k.lathe([(0, 0.431), (0.032, 0.431), (0.038, 0.45), (0.04, 0.51), (0.035, 0.51), (0.033, 0.45), (0, 0.445)], (0.12, 0.1, 0), 'denim', 14)
        k.box((0.24, -0.16, 0.431), (0.40, -0.04, 0.455), 'paper', 0.01)
        k.lathe([(0, 0.431), (0.06, 0.431), (0.11, 0.475), (0.105, 0.48), (0.05, 0.445), (0, 0.443)], (0.02, -0.1, 0), 'oatmeal', 16)
    k.block(6.75, 4.78, 7.75, 5.34, 0.43)


def dining(k: Kit) -> None:
    with k.at('dining-table', 7.95, 3.35):
        k.box((-0.6, -0.4, 0.72), (0.6, 0.4, 0.75), 'oak', 0.01, 2)
        k.box((-0.53, -0.33, 0.64), (0.53, 0.33, 0.719), 'oak', 0.003)
        for x, y in f.corners(0.55, 0.35):
            k.box((x - 0.03, y - 0.03, 0), (x + 0.03, y + 0.03, 0.719), 'oak', 0.005)
        k.box((-0.2, -0.39, 0.7505), (0.2, 0.39, 0.753), 'cream', 0.001)
        k.lathe([(0, 0.754), (0.06, 0.754), (0.14, 0.81), (0.15, 0.83), (0.142, 0.83), (0.12, 0.81), (0, 0.775)], (0, 0, 0), 'porcelain', 20)
        for dx, dy, z, look in ((0.05, 0.02, 0.785, 'alarm-red'), (-0.05, 0.03, 0.785, 'mustard'), (0, -0.05, 0.785, 'leaf-light'), (0.005, 0, 0.835, 'terracotta')):
            k.lathe([(0, 0), (0.026, 0.006), (0.038, 0.035), (0.028, 0.062), (0, 0.068)], (dx, dy, z), look, 12)
        k.box((0.34, -0.1, 0.7505), (0.54, 0.18, 0.7545), 'print:town', 0.001)
    k.block(7.35, 2.95, 8.55, 3.75, 0.75)
    for x, y, heading in ((7.65, 2.90, 180), (8.25, 2.90, 180), (7.66, 3.80, 0), (8.22, 3.87, 8)):
        with k.at(f'chair-{x}-{y}', x, y, heading):
            seating.dining_chair(k)
        k.block(x - 0.22, y - 0.24, x + 0.22, y + 0.24, 0.92)


def sideboard(k: Kit) -> None:
    with k.at('sideboard', 8.755, 5.35, 270):
        k.box((-0.8, -0.21, 0.12), (0.8, 0.20, 0.62), 'oak', 0.008, 2)
        for s in (-1, 0, 1):
            k.box((s * 0.53 - 0.255, 0.2, 0.15), (s * 0.53 + 0.255, 0.216, 0.59), 'oak', 0.004)
            k.cylinder((s * 0.53 + 0.2, 0.216, 0.37), 0.012, 0.02, 'brass', sides=10, local=turn(x=-90))
        f.legs(k, f.corners(0.7, 0.13), 0.12, 'walnut')
    with k.at('tv', 8.755, 5.32, 270):
        k.box((-0.5, -0.06, 0.69), (0.5, -0.02, 1.27), 'black', 0.008)
        k.box((-0.485, -0.0195, 0.705), (0.485, -0.018, 1.255), 'screen', 0)
        k.box((-0.2, -0.12, 0.621), (0.2, 0.06, 0.635), 'ink', 0.004)
        k.box((-0.05, -0.055, 0.636), (0.05, -0.03, 0.689), 'ink', 0)
    with k.at('sideboard-frame', 8.72, 4.69, 262):
        k.box((-0.07, -0.012, 0.622), (0.07, 0, 0.82), 'brass', 0.003)
        k.box((-0.058, 0.0005, 0.635), (0.058, 0.002, 0.807), 'print:portrait', 0, planar=1)
    with k.at('sideboard-plant', 8.76, 6.0, z=0.621):
        f.plant(k, 0.07, 0.22, 14, 4, 'porcelain', 0.4)
    k.block(8.53, 4.55, 9.0, 6.15, 1.3)


def bookcase(k: Kit) -> None:
    with k.at('bookcase', 8.71, 6.63):
        for x in (-0.25, 0.25):
            k.box((x - 0.012, -0.15, 0), (x + 0.012, 0.15, 1.85), 'oak', 0.002)
        k.box((-0.237, -0.15, 0.02), (0.237, -0.142, 1.85), 'oak', 0)
        for i in range(6):
            z = 0.05 + i * 0.355
            k.box((-0.237, -0.141, z - 0.011), (0.237, 0.148, z + 0.011), 'oak', 0.002)
    for i in range(5):
        with k.at('bookcase', 8.71, 6.77, z=0.0):
            f.books(k, 0.44, 0.062 + i * 0.355, 0.19, i + 3, (0.93, 0.6, 0.9, 0.75, 0.5)[i])
    with k.at('bookcase', 8.82, 6.66, z=0.062 + 4 * 0.355):
        k.lathe([(0, 0), (0.04, 0), (0.06, 0.07), (0.03, 0.13), (0.035, 0.15), (0, 0.15)], (0, 0, 0), 'teal', 14)
    k.block(8.44, 6.46, 9.0, 6.8, 1.85)


def armchair_corner(k: Kit) -> None:
    with k.at('phone-table', 4.80, 4.26):
        k.cylinder((0, 0, 0.53), 0.21, 0.025, 'walnut', sides=24)
        k.cylinder((0, 0, 0.02), 0.025, 0.51, 'walnut', sides=10)
        k.cylinder((0, 0, 0), 0.14, 0.02, 'walnut', sides=20)
        k.box((-0.11, -0.09, 0.5555), (0.11, 0.08, 0.60), 'ink', 0.02, 2)
        k.tube([(-0.12, 0, 0.635), (-0.08, 0, 0.645), (0.08, 0, 0.645), (0.12, 0, 0.635)], 0.02, 'ink', 10)
        for s in (-1, 1):
            k.cylinder((s * 0.07, 0, 0.601), 0.012, 0.02, 'ink', sides=8, bevel=0)
        k.cylinder((0, -0.045, 0.601), 0.033, 0.006, 'paper', sides=16)
    k.block(4.59, 4.05, 5.01, 4.47, 0.65)
    with k.at('reading-lamp', 4.52, 4.44, 90):
        k.cylinder((0, 0.001, 1.45), 0.045, 0.02, 'brass', sides=16, local=turn(x=-90))
        k.tube([(0, 0.02, 1.45), (0.02, 0.12, 1.45), (0.18, 0.34, 1.47), (0.18, 0.34, 1.41)], 0.007, 'brass')
        k.lathe([(0.02, 1.42), (0.03, 1.42), (0.085, 1.33), (0.08, 1.33), (0.022, 1.415)], (0.18, 0.34, 0), 'moss', 20)
        with k.lamp('reading-lamp'):
            k.lathe([(0, 1.345), (0.03, 1.36), (0.025, 1.39), (0, 1.405)], (0.18, 0.34, 0), 'bulb', 12)
    with k.at('phone-socket', 4.52, 5.60, 90):
        k.box((-0.035, 0.001, 0.20), (0.035, 0.016, 0.27), 'white', 0.004)


def windows(k: Kit) -> None:
    # The lamp's duct along the skirting stays in sight: the door's curtains are narrow and end above it, those behind the sofa are short.
    for x, width, low in ((4.72, 0.3, 0.2), (5.83, 0.2, 0.2), (6.38, 0.3, 0.62), (8.22, 0.3, 0.62)):
        with k.at(f'curtain-{x}', x, 6.745):
            f.curtain(k, width, low, 2.32)
    with k.at('curtain-rod', 5.29, 6.745):
        f.rod(k, 1.44, 2.33)
    with k.at('curtain-rod', 7.30, 6.745):
        f.rod(k, 2.2, 2.33)
    for y in (2.78, 4.41):
        with k.at(f'curtain-{y}', 8.945, y, 270):
            f.curtain(k, 0.24, 0.12, 2.32)
    with k.at('curtain-rod', 8.945, 3.6, 270):
        f.rod(k, 2.0, 2.33)
    with k.at('radiator', 9.0, 3.6, 270):
        f.radiator(k, 1.2)
    k.block(8.9, 3.0, 9.0, 4.2, 0.7)
    with k.at('sill-plant', 9.04, 3.35, z=0.876):
        f.plant(k, 0.06, 0.2, 12, 9)
    with k.at('sill-plant-2', 9.045, 3.72, z=0.876):
        f.plant(k, 0.05, 0.15, 12, 12, 'porcelain')
    with k.at('balcony', 5.31, 7.15, density=0.25):
        for x in range(-6, 7):
            k.box((x * 0.08 - 0.007, -0.01, 0.06), (x * 0.08 + 0.007, 0.01, 0.98), 'ink', 0)
        k.box((-0.52, -0.02, 0.981), (0.52, 0.02, 1.02), 'ink', 0.004)
        k.box((-0.52, -0.02, 0.02), (0.52, 0.02, 0.059), 'ink', 0.004)


def rest(k: Kit) -> None:
    with k.at('picture', 4.52, 4.95, 90):
        f.picture(k, 0.78, 0.6, 1.62, 'landscape')
    with k.at('picture', 4.52, 5.88, 90):
        f.picture(k, 0.34, 0.42, 1.58, 'flowers', 'brass')
    with k.at('picture', 8.42, 2.52, 180):
        f.picture(k, 0.62, 0.48, 1.6, 'seaside')
    with k.at('picture', 9.0, 5.32, 270):
        f.picture(k, 0.5, 0.4, 1.72, 'town')
    with k.at('floor-plant', 4.82, 6.45):
        f.plant(k, 0.15, 0.62, 26, 21, spread=0.3)
    k.block(4.67, 6.25, 5.01, 6.59, 1.0)
    with k.at('ceiling-lamp', 6.95, 4.75):
        k.cylinder((0, 0, 2.2), 0.004, 0.3, 'ink', sides=6, bevel=0)
        k.lathe([(0.05, 2.2), (0.16, 2.14), (0.22, 2.02), (0.215, 2.02), (0.155, 2.13), (0.045, 2.185)], (0, 0, 0), 'cream', 24)
        with k.lamp('living-ceiling'):
            k.lathe([(0, 2.06), (0.04, 2.09), (0.04, 2.13), (0, 2.17)], (0, 0, 0), 'bulb', 12)
    with k.at('switch', 4.52, 3.72, 90):
        k.box((-0.04, 0.001, 1.06), (0.04, 0.012, 1.14), 'white', 0.003)
    with k.at('floor-lamp', 6.13, 6.40):
        k.cylinder((0, 0, 0), 0.13, 0.02, 'ink', sides=20)
        k.tube([(0, 0, 0.02), (0, 0, 1.46)], 0.011, 'ink')
        with k.lamp('living-lamps'):
            f.shade(k, 1.34, 0.28, 0.19, 'shade')
    k.block(6.0, 6.27, 6.26, 6.53, 1.6)


def build(k: Kit) -> None:
    for part in (sofa, coffee_table, dining, sideboard, bookcase, armchair_corner, windows, rest):
        part(k)
