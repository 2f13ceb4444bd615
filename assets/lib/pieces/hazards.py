"""What makes a home dangerous, on the floor: cables, puddle, clutter, threshold, tiles, steps. On z = 0; metres."""
from __future__ import annotations

import math
from collections.abc import Sequence

from lib.forms import prism, sub
from lib.kit import Kit, Point, turn
from lib.pieces.piece import Piece
from lib.shapes import loft, panel, pipe
from lib.states import states

WAY = ((-0.9, 0.0), (-0.55, 0.12), (-0.2, -0.08), (0.15, 0.1), (0.5, -0.05), (0.9, 0.0))


def cable(k: Kit, way: Sequence[tuple[float, float]] = WAY, look: str = 'ink') -> None:
    """A cord lying on the floor along local points."""
    pipe(k, [(x, y, 0.0055) for x, y in way], 0.005, look, 0.3, 6, 5)


def ducted_cable(k: Kit, length: float = 1.8) -> None:
    """The safe one: a floor duct 70 mm wide with sloped sides along x, yellow edges."""
    half = length / 2
    loft(k, [[(x, y, z) for y, z in ((-0.045, 0.0005), (0.045, 0.0005), (0.016, 0.014), (-0.016, 0.014))] for x in (-half, half)], 'rubber', 20)
    for s in (-1, 1):
        loft(k, [[(x, s * y, z) for y, z in ((0.0453, 0.0006), (0.0365, 0.0053), (0.0368, 0.0058), (0.0462, 0.0008))] for x in (-half, half)], 'signal', 20)


def plug(k: Kit, x: float, y: float, z: float, look: str = 'ink') -> None:
    """A plug sitting in a strip from above."""
    k.lathe([(0, 0), (0.018, 0), (0.019, 0.006), (0.016, 0.03), (0.009, 0.036), (0, 0.036)], (x, y, z), look, 14)


def power_strip(k: Kit, sockets: int, x: float = 0) -> None:
    """Multi-socket strip along x with its switch at the right end."""
    half = 0.024 * sockets + 0.03
    k.box((x - half, -0.028, 0.0005), (x + half, 0.028, 0.038), 'white', 0.008, 2)
    for i in range(sockets):
        k.cylinder((x - half + 0.038 + 0.048 * i, 0, 0.0382), 0.019, 0.0008, 'grey', sides=16, bevel=0)
    k.box((x + half - 0.024, -0.011, 0.0382), (x + half - 0.006, 0.011, 0.044), 'alarm-red', 0.002)


def overloaded_strip(k: Kit) -> None:
    """An extension strip with another plugged into it, all taken, thin cords running off, one socket browned."""
    power_strip(k, 5)
    with sub(k, -0.02, 0.19, 0, turn(z=14)):
        power_strip(k, 4)
        for i, look in enumerate(('white', 'ink', 'umber', 'ink')):
            x = -0.088 + 0.048 * i
            plug(k, x, 0, 0.039, look)
            pipe(k, [(x, 0, 0.073), (x + 0.004, 0.005, 0.095), (x + 0.03 * i - 0.02, 0.07, 0.07), (x + 0.05 * i - 0.06, 0.16, 0.006), (x + 0.07 * i - 0.09, 0.3, 0.005)], 0.0033, look, 0.05, 6)
    for i, look in enumerate(('ink', 'white', 'ink', 'grey', 'umber')):
        x = -0.112 + 0.048 * i
        plug(k, x, 0, 0.039, look)
        way = [(x, 0, 0.073), (x, -0.006, 0.098), (x + 0.02 * (i - 2), -0.08, 0.07), (x + 0.06 * (i - 2), -0.17, 0.006), (x + 0.11 * (i - 2), -0.32, 0.005)]
        if i == 1:
            way = [(x, 0, 0.073), (x - 0.02, 0.03, 0.1), (-0.16, 0.1, 0.05), (-0.155, 0.155, 0.02)]
        pipe(k, way, 0.0033, look, 0.05, 6)
    k.cylinder((0.032, 0, 0.0391), 0.0235, 0.0006, 'soot', sides=12, bevel=0)
    pipe(k, [(0.15, 0, 0.018), (0.22, 0.01, 0.006), (0.3, -0.12, 0.006), (0.45, -0.1, 0.006)], 0.0045, 'white', 0.06, 6)


def scorched_socket(k: Kit) -> None:
    """Wall socket browned by heat, soot on the wall above; wall at y = 0, middle at z = 0."""
    for rx, rz, z, y, look in ((0.05, 0.085, 0.05, 0.0006, 'taupe'), (0.036, 0.06, 0.04, 0.0012, 'soot')):
        ring = [(rx * math.cos(a) * (1 + 0.16 * math.sin(5 * a + rz * 60)), z + rz * math.sin(a) * (1 + 0.12 * math.sin(3 * a)), 0) for a in (2 * math.pi * i / 26 for i in range(26))]
        loft(k, [[(x, y + d, zz) for x, zz, _ in ring] for d in (0, 0.0005)], look, 20)
    loft(k, [panel(0.04 - e, 0.04 - e, z, 0.006, steps=3) for e, z in ((0, 0.0018), (0, 0.007), (0.004, 0.01))], 'tape', 50, turn(x=-90))
    k.cylinder((0, 0.0102, 0), 0.024, 0.0008, 'cream', sides=22, bevel=0, local=turn(x=-90))
    k.cylinder((0.004, 0.0111, 0.01), 0.017, 0.0006, 'soot', sides=10, bevel=0, local=turn(x=-90))
    for x in (-0.0095, 0.0095):
        k.cylinder((x, 0.0118, 0), 0.0027, 0.0005, 'black', sides=8, bevel=0, local=turn(x=-90))


def puddle(k: Kit, size: float = 0.5) -> None:
    """A flat film of water, 2 mm. State `floor`: wet, covered (a cloth over it) or dry."""
    def ring(scale: float, z: float) -> list[Point]:
        return [(scale * math.cos(a) * (1 + 0.2 * math.sin(2 * a + 0.6) + 0.1 * math.sin(5 * a)), 0.72 * scale * math.sin(a) * (1 + 0.14 * math.sin(3 * a)), z) for a in (2 * math.pi * i / 40 for i in range(40))]
    for value in states(k, 'floor', ('wet', 'covered', 'dry')):
        if value == 'wet':
            loft(k, [ring(size / 2, 0.0004), ring(size / 2 - 0.004, 0.0018), ring(size / 2 - 0.02, 0.0024)], 'water', 70)
            for x, y, r in ((size * 0.66, 0.05, 0.03), (-size * 0.6, -0.12, 0.022), (size * 0.5, -0.2, 0.014)):
                k.lathe([(0, 0.0018), (r * 0.8, 0.0014), (r, 0.0004), (0, 0.0004)], (x, y, 0), 'water', 16)
        elif value == 'covered':
            grid = [[(x, y, 0.007 + 0.006 * math.sin(x * 23 + y * 9) ** 2 + 0.004 * math.sin(y * 31) ** 2) for y in [-size * 0.45 + size * 0.9 * j / 12 for j in range(13)]] for x in [-size * 0.62 + size * 1.24 * i / 16 for i in range(17)]]
            k.sheet(grid, 'sky', 0.005, 80)


def clutter(k: Kit) -> None:
    """Newspapers, a bag and a shoe in the way, 0.9 x 0.5."""
    for i in range(6):
        k.box((-0.2, -0.14, 0.0006 + 0.011 * i), (0.15, 0.13, 0.011 + 0.011 * i), ('paper', 'grey-light', 'paper', 'cream')[i % 4], 0.002, local=turn(z=(-9, 6, -3, 12, -14, 4)[i]))
    with sub(k, 0.36, 0.04):
        loft(k, [panel(rx, ry, z, 0.05) for rx, ry, z in ((0.14, 0.08, 0.0005), (0.16, 0.095, 0.03), (0.15, 0.085, 0.2), (0.12, 0.04, 0.27), (0.115, 0.03, 0.27), (0.12, 0.05, 0.2))], 'skin-leather', 50)
        for s in (-1, 1):
            pipe(k, [(-0.07, s * 0.034, 0.262), (-0.06, s * 0.05, 0.38), (0.06, s * 0.06, 0.37), (0.07, s * 0.034, 0.262)], 0.007, 'umber', 0.06)
    with sub(k, -0.42, 0.05, 0.0005, turn(z=40)):
        k.box((-0.16, -0.11, 0), (0.16, 0.11, 0.17), 'cardboard', 0.004)
        k.box((-0.158, -0.03, 0.1702), (0.158, 0.03, 0.171), 'tape', 0)
    k.cushion((0.0, -0.26, 0.045), (0.36, 0.2, 0.08), 'wool-blue', 0.4, turn(z=24), wrinkle=0.08)


def cat_bowl(k: Kit) -> None:
    """Two bowls on a mat: food and water."""
    k.box((-0.19, -0.11, 0.0005), (0.19, 0.11, 0.004), 'teal', 0.002)
    for x, look, inside in ((-0.085, 'mustard', 'umber'), (0.085, 'steel', 'water')):
        k.lathe([(0, 0.0041), (0.075, 0.0041), (0.078, 0.008), (0.064, 0.045), (0.06, 0.046), (0.05, 0.02), (0, 0.018)], (x, 0, 0), look, 24)
        k.lathe([(0, 0.034), (0.03, 0.032), (0.0535, 0.029), (0.052, 0.0265), (0, 0.0265)], (x, 0, 0), inside, 20)


def litter_tray(k: Kit) -> None:
    loft(k, [panel(rx, ry, z, 0.05) for rx, ry, z in ((0.19, 0.13, 0.0005), (0.215, 0.155, 0.12), (0.222, 0.162, 0.122), (0.222, 0.162, 0.128), (0.208, 0.148, 0.125), (0.196, 0.136, 0.04))], 'petrol-light', 45)
    k.box((-0.186, -0.126, 0.041), (0.186, 0.126, 0.056), 'sand', 0.007)


def threshold(k: Kit, width: float = 0.83, damaged: bool = True) -> None:
    """Door sill along x, 22 mm high; damaged: a piece broken out and a strip sticking up."""
    half = width / 2
    outline = [(-0.055, 0.0005), (0.055, 0.0005), (0.042, 0.018), (0.03, 0.022), (-0.03, 0.022), (-0.042, 0.018)]
    if not damaged:
        prism(k, outline, -half, half, 'oak', 'x', 0.002)
        return
    prism(k, outline, -half, -0.06, 'oak', 'x', 0.003)
    prism(k, outline, 0.14, half, 'oak', 'x', 0.003)
    prism(k, [(-0.055, 0.0005), (0.03, 0.0005), (0.02, 0.009), (-0.03, 0.014), (-0.045, 0.011)], -0.0595, 0.1395, 'cardboard-dark', 'x', 0.002)
    with sub(k, -0.06, 0.045, 0.021, turn(y=-9, z=3)):
        k.box((0, -0.014, 0), (0.28, 0.014, 0.003), 'brass', 0.001)
    with sub(k, 0.1, 0.1, 0.0005, turn(z=35)):
        prism(k, [(-0.02, 0), (0.025, 0), (0.01, 0.014), (-0.012, 0.011)], -0.06, 0.05, 'oak', 'x', 0.002)


def loose_tiles(k: Kit, tile: float = 0.3) -> None:
    """Six floor tiles, one of them rocked up at its corner, one cracked, on a screed that shows."""
    k.box((-tile * 1.5, -tile, 0.0004), (tile * 1.5, tile, 0.002), 'taupe', 0)
    for i in range(3):
        for j in range(2):
            x, y = (i - 1) * tile, (j - 0.5) * tile
            half = tile / 2 - 0.002
            if (i, j) == (1, 0):
                with sub(k, x - half, y - half, 0.0125, turn(x=-1.5, y=-5.5)):
                    k.box((0, 0, 0), (2 * half, 2 * half, 0.009), 'sand', 0.0015)
            elif (i, j) == (2, 1):
                for points in (((-half, -half), (0.02, -half), (-0.03, 0.01), (0.0, half), (-half, half)), ((0.024, -half), (half, -half), (half, half), (0.005, half), (-0.025, 0.012))):
                    prism(k, [(x + a, y + b) for a, b in points], 0.0022, 0.0105, 'sand', 'z', 0.001)
            else:
                k.box((x - half, y - half, 0.0022), (x + half, y + half, 0.011), 'sand', 0.0015)


def worn_step(k: Kit, width: float = 0.9, rise: float = 0.17, tread: float = 0.27) -> None:
    """Three wooden steps up towards -y, treads hollowed in the middle, one nosing broken off: no edge to see."""
    for i in range(3):
        top, y1 = rise * (i + 1), -tread * i
        k.box((-width / 2 + 0.01, y1 - tread, 0.0005), (width / 2 - 0.01, y1 - 0.0005, top - 0.0335), 'trim', 0.002)
        broken = i == 1
        for x0, x1, look, dip in ((-width / 2, -0.22, 'walnut', 0), (-0.22, 0.22, 'sand', 0.014), (0.22, width / 2, 'walnut', 0)):
            nose = y1 - 0.035 if broken and x0 == -0.22 else y1 + 0.025
            outline = [(y1 - tread, top - 0.033), (nose, top - 0.033), (nose, top - 0.012 - dip), (nose - 0.012 - dip, top - dip), (y1 - 0.12, top - dip * 0.7), (y1 - tread, top)]
            prism(k, outline, x0 + 0.0002, x1 - 0.0002, look, 'x', 0)
        if broken:
            for j in range(5):
                x = -0.2 + 0.088 * j
                prism(k, [(x, y1 - 0.0345), (x + 0.07, y1 - 0.0345), (x + 0.03, y1 - 0.012 - 0.006 * (j % 2))], top - 0.031, top - 0.022, 'sand', 'z', 0)


PIECES = {
    'cable-loose': Piece(cable, 'hazards'),
    'cable-ducted': Piece(ducted_cable, 'hazards'),
    'strip-overloaded': Piece(overloaded_strip, 'hazards'),
    'strip': Piece(lambda k: power_strip(k, 4), 'hazards'),
    'socket-scorched': Piece(scorched_socket, 'hazards'),
    'puddle': Piece(puddle, 'hazards'),
    'clutter': Piece(clutter, 'hazards'),
    'cat-bowls': Piece(cat_bowl, 'hazards'),
    'litter-tray': Piece(litter_tray, 'hazards'),
    'threshold-damaged': Piece(threshold, 'hazards'),
    'threshold': Piece(lambda k: threshold(k, damaged=False), 'hazards'),
    'tiles-loose': Piece(loose_tiles, 'hazards'),
    'steps-worn': Piece(worn_step, 'hazards'),
}
