"""Food and what it is served in, on z = 0, metres; labels towards +y."""
from __future__ import annotations

import math

from lib.forms import face, limb, prism, soften, sub
from lib.kit import Kit, turn
from lib.pieces.piece import Piece
from lib.shapes import pipe


def bread(kit: Kit) -> None:
    """A loaf with a slice cut, on its board; 0.34 x 0.2."""
    prism(kit, soften([(-0.17, -0.1), (0.17, -0.1), (0.17, 0.1), (-0.17, 0.1)], 0.03), 0.001, 0.018, 'oak', 'z', 0.004, 2)
    loaf = soften([(-0.06, 0.0185), (0.06, 0.0185), (0.068, 0.075), (0.04, 0.125), (-0.04, 0.125), (-0.068, 0.075)], 0.03, 3)
    prism(kit, loaf, -0.14, 0.06, 'bread', 'x', 0.02, 2, 60)
    crumb = [(y * 0.93, 0.0185 + (z - 0.0185) * 0.95) for y, z in loaf]
    prism(kit, crumb, 0.055, 0.0615, 'butter', 'x', 0)
    with sub(kit, 0.115, 0, 0.0185, turn(y=82)):
        slice_ = [(y, z - 0.07) for y, z in loaf]
        with sub(kit, -0.006, 0, 0.0):
            prism(kit, slice_, 0.0, 0.009, 'crust', 'x', 0.002)
            prism(kit, [(y * 0.92, z * 0.92) for y, z in slice_], -0.0008, 0.002, 'butter', 'x', 0)
    for i in range(4):
        with sub(kit, -0.11 + 0.045 * i, 0, 0.123, turn(z=25)):
            kit.box((-0.004, -0.03, -0.002), (0.004, 0.03, 0.0025), 'crust', 0)


def milk(kit: Kit) -> None:
    """Carton of a litre, 0.2 high with its cap."""
    kit.box((-0.036, -0.036, 0.001), (0.036, 0.036, 0.17), 'white', 0.002)
    face(kit, 'milk', (-0.0355, 0.003), (0.0355, 0.168), 0.0355, 0.0011)
    prism(kit, [(-0.036, 0.1695), (0.036, 0.1695), (0.004, 0.205), (0.004, 0.222), (-0.004, 0.222), (-0.004, 0.205)], -0.036, 0.036, 'milk-blue', 'x', 0)
    kit.cylinder((0, 0.02, 0.184), 0.013, 0.014, 'white', sides=12, bevel=0.002, local=turn(x=-42))


def yoghurt(kit: Kit, x: float = 0, y: float = 0) -> None:
    """Pot with its date, long past, on the label; 0.065 across, 0.075 high."""
    kit.cylinder((x, y, 0.001), 0.026, 0.072, 'white', 0.033, 18, 0.002)
    kit.cylinder((x, y, 0.0725), 0.0355, 0.0022, 'chrome', sides=18, bevel=0)
    grid = []
    for k in range(9):
        a = math.radians(210 + 120 * k / 8)
        grid.append([((0.0274 + 0.007 * t) * math.cos(a), (0.0274 + 0.007 * t) * math.sin(a), 0.001 + 0.072 * t) for t in (0.12, 0.9)])
    with sub(kit, x, y, 0, 180):
        kit.sheet(grid, 'print:yoghurt', 0.0005, 70, 1)


def yoghurts(kit: Kit) -> None:
    """Two pots past their date, one opened with a spoon in it."""
    yoghurt(kit, -0.045, 0)
    yoghurt(kit, 0.045, 0.012)
    with sub(kit, 0.05, -0.02, 0.07, turn(x=-10, z=30)):
        kit.box((-0.003, 0.0, 0.0058), (0.003, 0.12, 0.0078), 'steel', 0)
        kit.lathe([(0, 0.0), (0.012, 0.003), (0.013, 0.006), (0, 0.004)], (0, 0.125, 0.002), 'steel', 12, sy=1.4)


def mug(kit: Kit, look: str = 'denim', x: float = 0, y: float = 0, full: bool = True, angle: float = 0) -> None:
    """0.08 across, 0.095 high, its ear to +x."""
    with sub(kit, x, y, 0, angle):
        kit.lathe([(0, 0.001), (0.034, 0.001), (0.038, 0.008), (0.04, 0.095), (0.0365, 0.095), (0.034, 0.012), (0, 0.01)], (0, 0, 0), look, 20)
        pipe(kit, [(0.037, 0, 0.075), (0.066, 0, 0.075), (0.066, 0, 0.028), (0.037, 0, 0.024)], 0.0055, look, 0.022, 8)
        if full:
            kit.cylinder((0, 0, 0.074), 0.0362, 0.002, 'umber', sides=20, bevel=0)


def mugs(kit: Kit) -> None:
    """Three mugs, one with coffee."""
    mug(kit, 'denim', -0.07, 0.0)
    mug(kit, 'mustard', 0.045, 0.03, False, 40)
    mug(kit, 'porcelain', 0.03, -0.075, False, -50)


def plate_profile(radius: float) -> list[tuple[float, float]]:
    return [(0, 0.001), (radius * 0.55, 0.001), (radius * 0.62, 0.004), (radius, 0.02), (radius, 0.024), (radius * 0.62, 0.009), (0, 0.007)]


def plates(kit: Kit, count: int = 5) -> None:
    """Pile of dinner plates, 0.25 across."""
    for i in range(count):
        kit.lathe([(r, z + 0.0075 * i) for r, z in plate_profile(0.125)], (0, 0, 0), 'porcelain', 24)
    kit.lathe([(0, 0.008), (0.03, 0.008), (0.06, 0.035), (0.072, 0.06), (0.068, 0.06), (0.05, 0.03), (0, 0.02)], (0, 0, 0.0295), 'denim', 20)


def laid_place(kit: Kit) -> None:
    """A meal: plate with meat, potatoes and beans, knife, fork, glass of water; 0.42 x 0.3."""
    kit.box((-0.21, -0.15, 0.001), (0.21, 0.15, 0.003), 'linen', 0)
    kit.lathe([(r, z + 0.0022) for r, z in plate_profile(0.13)], (0, 0, 0), 'porcelain', 26)
    kit.cushion((-0.035, 0.03, 0.023), (0.085, 0.06, 0.03), 'crust', 0.4, cuts=3)
    for x, y in ((0.045, 0.03), (0.06, -0.005), (0.025, -0.005)):
        kit.lathe([(0, 0), (0.017, 0.004), (0.021, 0.014), (0.012, 0.026), (0, 0.028)], (x, y, 0.009), 'butter', 10, smooth=80)
    for i in range(9):
        with sub(kit, -0.045 + 0.009 * (i % 5), -0.05 + 0.004 * (i % 3), 0.014 + 0.005 * (i // 5), 20 - 9 * i):
            limb(kit, [(-0.026, 0, 0), (0.026, 0, 0.001)], [0.0035, 0.0035], 'leaf', 5)
    cutlery(kit)
    kit.lathe([(0, 0.003), (0.028, 0.003), (0.034, 0.1), (0.0325, 0.1), (0.027, 0.01), (0, 0.01)], (-0.165, -0.08, 0), 'glass', 16)
    kit.cylinder((-0.165, -0.08, 0.011), 0.0268, 0.055, 'water', 0.03, 16, 0)


def cutlery(kit: Kit) -> None:
    kit.box((-0.172, -0.02, 0.0032), (-0.158, 0.085, 0.0072), 'steel', 0.002)
    kit.box((-0.174, -0.115, 0.0032), (-0.156, -0.019, 0.0052), 'steel', 0)
    kit.box((0.159, -0.03, 0.0032), (0.171, 0.085, 0.0062), 'steel', 0.002)
    for i in range(4):
        kit.box((0.152 + 0.0085 * i - 0.0015, -0.1, 0.0036), (0.1525 + 0.0085 * i + 0.0015, -0.045, 0.0056), 'steel', 0)
    kit.box((0.15, -0.048, 0.0034), (0.18, -0.029, 0.0058), 'steel', 0)


def glass(kit: Kit) -> None:
    """Glass half full of water, 0.12 high."""
    kit.lathe([(0, 0.001), (0.03, 0.001), (0.036, 0.12), (0.0345, 0.12), (0.029, 0.01), (0, 0.01)], (0, 0, 0), 'glass', 18)
    kit.cylinder((0, 0, 0.0105), 0.0288, 0.06, 'water', 0.0318, 18, 0)


def water_bottle(kit: Kit) -> None:
    """Litre and a half, 0.32 high."""
    kit.lathe([(0, 0.001), (0.04, 0.001), (0.044, 0.012), (0.042, 0.05), (0.044, 0.09), (0.044, 0.2), (0.03, 0.26), (0.014, 0.29), (0.014, 0.3), (0, 0.3)], (0, 0, 0), 'water', 18)
    kit.cylinder((0, 0, 0.12), 0.0448, 0.06, 'milk-blue', sides=18, bevel=0)
    kit.cylinder((0, 0, 0.298), 0.0165, 0.02, 'milk-blue', sides=14, bevel=0.002)


def coffee_pot(kit: Kit) -> None:
    """Porcelain pot with a lid, 0.22 high, its spout to +x."""
    kit.lathe([(0, 0.001), (0.05, 0.001), (0.07, 0.03), (0.075, 0.09), (0.05, 0.155), (0.042, 0.17), (0, 0.17)], (0, 0, 0), 'porcelain', 22, smooth=70)
    kit.lathe([(0.046, 0.168), (0.04, 0.18), (0.016, 0.192), (0.008, 0.196), (0.014, 0.208), (0.008, 0.219), (0, 0.22)], (0, 0, 0), 'porcelain', 18, smooth=70)
    limb(kit, [(0.06, 0, 0.06), (0.1, 0, 0.09), (0.115, 0, 0.145), (0.135, 0, 0.165)], [0.02, 0.016, 0.011, 0.009], 'porcelain', 10, 1, False)
    pipe(kit, [(-0.055, 0, 0.14), (-0.115, 0, 0.145), (-0.105, 0, 0.05), (-0.068, 0, 0.045)], 0.008, 'porcelain', 0.04)
    kit.lathe([(0.0755, 0.086), (0.0768, 0.09), (0.0755, 0.094)], (0, 0, 0), 'denim', 22)


def fridge_shelf(kit: Kit) -> None:
    """What stands on a shelf of the refrigerator, 0.44 x 0.26: milk, old yoghurt, butter, eggs, cheese, mouldy leftovers."""
    with sub(kit, -0.17, 0.02):
        milk(kit)
    yoghurt(kit, -0.07, 0.07)
    kit.box((-0.02, 0.03, 0.001), (0.1, 0.1, 0.045), 'butter', 0.004)
    prism(kit, soften([(-0.09, -0.06), (0.01, -0.06), (-0.04, 0.0)], 0.01), 0.001, 0.05, 'mustard', 'z', 0.004)
    kit.box((0.03, -0.12, 0.001), (0.21, -0.03, 0.03), 'cardboard', 0.004)
    for i in range(6):
        kit.lathe([(0, 0), (0.014, 0.004), (0.021, 0.02), (0.016, 0.04), (0, 0.05)], (0.058 + 0.0625 * (i % 3), -0.098 + 0.045 * (i // 3), 0.018), 'bread' if i % 2 else 'cream', 10, smooth=80)
    kit.lathe([(0, 0.001), (0.05, 0.001), (0.065, 0.05), (0.061, 0.05), (0.048, 0.01), (0, 0.008)], (0.165, 0.065, 0), 'porcelain', 18)
    kit.lathe([(0, 0.046), (0.03, 0.042), (0.058, 0.034)], (0.165, 0.065, 0), 'moss', 14)


PIECES = {
    'bread': Piece(bread, 'food'),
    'milk': Piece(milk, 'food'),
    'yoghurt-expired': Piece(yoghurts, 'food'),
    'mugs': Piece(mugs, 'food'),
    'plates': Piece(plates, 'food'),
    'meal': Piece(laid_place, 'food'),
    'glass-of-water': Piece(glass, 'food'),
    'water-bottle': Piece(water_bottle, 'food'),
    'coffee-pot': Piece(coffee_pot, 'food'),
    'fridge-content': Piece(fridge_shelf, 'food'),
}
