"""Pictures, clocks and things that stand about. Metres; on z = 0 unless the docstring says otherwise; front = +y."""
from __future__ import annotations

import math

from lib import furniture
from lib.forms import face, limb, prism, soften, sub
from lib.kit import Kit, turn
from lib.pieces.piece import Piece
from lib.shapes import disc


def picture(kit: Kit, width: float = 0.6, height: float = 0.46, name: str = 'landscape', frame: str = 'walnut') -> None:
    """On a wall at y = 0, its middle at the origin."""
    furniture.picture(kit, width, height, 0, name, frame)


def photo_frame(kit: Kit, name: str = 'portrait', width: float = 0.15, height: float = 0.19, look: str = 'brass') -> None:
    """Leans back on its strut, front = +y."""
    with sub(kit, 0, 0.02, 0.0015, turn(x=10)):
        w = width / 2
        for a, b, low, high in ((-w, -w + 0.013, 0, height), (w - 0.013, w, 0, height), (-w + 0.013, w - 0.013, 0, 0.013), (-w + 0.013, w - 0.013, height - 0.013, height)):
            kit.box((a, -0.006, low), (b, 0.006, high), look, 0.002)
        face(kit, name, (-w + 0.012, 0.012), (w - 0.012, height - 0.012), -0.004, 0.005)
    prism(kit, [(-0.0, 0.12), (-0.012, 0.12), (-0.06, 0.001), (-0.05, 0.001)], -0.012, 0.012, look, 'x', 0)


def round_mirror(kit: Kit, radius: float = 0.26, frame: str = 'brass') -> None:
    """Oval, on a wall at y = 0, its middle at the origin; 1.25 times as high as wide."""
    kit.lathe([(radius - 0.012, 0.0), (radius + 0.012, 0.0), (radius + 0.02, 0.012), (radius + 0.008, 0.022), (radius - 0.012, 0.016)], (0, 0.001, 0), frame, 32, sy=1.25, local=turn(x=-90))
    kit.lathe([(0, 0.0), (radius - 0.006, 0.0), (radius - 0.006, 0.008), (0, 0.008)], (0, 0.001, 0), 'mirror', 32, sy=1.25, local=turn(x=-90))


def clock(kit: Kit, hour: float = 10.15, radius: float = 0.14, rim: str = 'walnut') -> None:
    """Wall clock at y = 0, its middle at the origin, showing `hour` (10.25 is a quarter past ten)."""
    kit.lathe([(0, 0), (radius, 0), (radius + 0.014, 0.01), (radius + 0.012, 0.028), (radius, 0.034), (radius - 0.008, 0.024)], (0, 0.001, 0), rim, 32, local=turn(x=-90))
    dial = [(math.cos(2 * math.pi * i / 32) * (radius - 0.004), math.sin(2 * math.pi * i / 32) * (radius - 0.004)) for i in range(32)]
    with sub(kit, tilt=180):
        prism(kit, dial, -0.024, -0.012, 'print:clock-face', 'y', 0, planar=1)
    for angle, long, thick, y in ((hour * 30, radius * 0.5, 0.005, 0.026), ((hour % 1) * 360, radius * 0.78, 0.0035, 0.029)):
        with sub(kit, 0, y, 0, turn(y=-angle)):
            kit.box((-thick, -0.001, -0.02), (thick, 0.001, long), 'ink', 0)
    disc(kit, (0, 0.025, 0), 0.007, 0.007, 'ink', 10, 0)


def wall_calendar(kit: Kit) -> None:
    """A month with a day ringed in red, on a wall at y = 0; 0.25 x 0.35, hung by its top at z = 0."""
    kit.box((-0.125, 0.001, -0.35), (0.125, 0.007, -0.002), 'paper', 0)
    face(kit, 'calendar', (-0.124, -0.349), (0.124, -0.01), 0.0068, 0.0017)
    kit.box((-0.126, 0.001, -0.012), (0.126, 0.011, 0.002), 'steel-dark', 0.002)


def vase(kit: Kit, look: str = 'teal', flowers: bool = True) -> None:
    """0.2 high, 0.42 with its flowers."""
    kit.lathe([(0, 0.001), (0.035, 0.001), (0.045, 0.02), (0.06, 0.07), (0.045, 0.13), (0.026, 0.165), (0.035, 0.2), (0.03, 0.2), (0.02, 0.165), (0, 0.16)], (0, 0, 0), look, 20)
    if not flowers:
        return
    looks = ('rose', 'alarm-red', 'butter', 'rose', 'mustard', 'wool-red', 'butter')
    for i, bloom in enumerate(looks):
        a, reach = i * 2.4, 0.03 + 0.05 * (i % 3) / 2
        x, y, z = reach * math.cos(a) * 1.3, reach * math.sin(a) * 1.3, 0.34 + 0.05 * ((i * 3) % 4) / 3
        limb(kit, [(0, 0, 0.17), (x * 0.6, y * 0.6, 0.27), (x, y, z)], [0.003, 0.0025, 0.0025], 'leaf', 5, 1, False)
        kit.lathe([(0, 0), (0.016, 0.004), (0.03, 0.02), (0.027, 0.034), (0.012, 0.026), (0, 0.03)], (x, y, z - 0.008), bloom, 9, smooth=80)
    for i in range(4):
        a = i * 1.57 + 0.5
        kit.sheet([[(0.01 * math.cos(a), 0.01 * math.sin(a), 0.18)] * 2, [(0.05 * math.cos(a - 0.25), 0.05 * math.sin(a - 0.25), 0.25), (0.05 * math.cos(a + 0.25), 0.05 * math.sin(a + 0.25), 0.25)], [(0.1 * math.cos(a - 0.05), 0.1 * math.sin(a - 0.05), 0.25), (0.1 * math.cos(a + 0.05), 0.1 * math.sin(a + 0.05), 0.25)]], 'leaf-dark', 0.002)


def crucifix(kit: Kit, look: str = 'walnut') -> None:
    """On a wall at y = 0, its middle at the origin; 0.16 x 0.28."""
    cross = [(-0.013, -0.16), (0.013, -0.16), (0.013, 0.035), (0.08, 0.035), (0.08, 0.061), (0.013, 0.061), (0.013, 0.12), (-0.013, 0.12), (-0.013, 0.061), (-0.08, 0.061), (-0.08, 0.035), (-0.013, 0.035)]
    prism(kit, cross, 0.001, 0.014, look, 'y', 0.003)
    limb(kit, [(0.002, 0.02, -0.08), (-0.003, 0.024, -0.045), (0.002, 0.021, 0.005), (0, 0.021, 0.04)], [0.005, 0.007, 0.008, 0.01], 'brass', 6)
    limb(kit, [(-0.055, 0.018, 0.053), (0, 0.021, 0.036), (0.055, 0.018, 0.053)], [0.004, 0.006, 0.004], 'brass', 6)
    kit.lathe([(0, 0), (0.009, 0.005), (0.01, 0.014), (0, 0.022)], (0.003, 0.022, 0.046), 'brass', 8, smooth=80)


def statuette(kit: Kit, look: str = 'porcelain') -> None:
    """Figure of a saint in a cloak, 0.22 high."""
    kit.lathe([(0, 0.001), (0.042, 0.001), (0.044, 0.014), (0.036, 0.02), (0, 0.02)], (0, 0, 0), 'walnut', 18)
    kit.lathe([(0, 0.019), (0.034, 0.019), (0.027, 0.07), (0.028, 0.11), (0.032, 0.14), (0.02, 0.163), (0.01, 0.172), (0.0, 0.172)], (0, 0, 0), 'milk-blue', 16, sy=0.75, smooth=80)
    kit.lathe([(0, 0), (0.013, 0.006), (0.0165, 0.02), (0.013, 0.034), (0, 0.041)], (0, 0.002, 0.168), look, 12, smooth=80)
    kit.lathe([(0.02, 0), (0.0195, 0.02), (0.015, 0.038), (0, 0.046), ], (0, -0.005, 0.166), 'milk-blue', 12, smooth=80)
    limb(kit, [(-0.026, 0.012, 0.142), (-0.02, 0.026, 0.12), (0.0, 0.03, 0.13)], [0.008, 0.008, 0.006], 'milk-blue', 6)
    limb(kit, [(0.026, 0.012, 0.142), (0.02, 0.026, 0.12), (0.002, 0.03, 0.13)], [0.008, 0.008, 0.006], 'milk-blue', 6)
    kit.box((-0.012, 0.019, 0.03), (0.012, 0.027, 0.11), look, 0.006)


def candles(kit: Kit) -> None:
    """Two candles in brass holders and one burnt down in a saucer; not lit."""
    for x, high in ((-0.07, 0.2), (0.02, 0.14)):
        kit.lathe([(0, 0.001), (0.04, 0.001), (0.042, 0.008), (0.012, 0.018), (0.01, 0.06), (0.02, 0.07), (0.02, 0.082), (0, 0.082)], (x, 0, 0), 'brass', 16)
        kit.cylinder((x, 0, 0.08), 0.011, high, 'cream', sides=10, bevel=0.003)
        kit.cylinder((x, 0, 0.079 + high), 0.0014, 0.01, 'ink', sides=5, bevel=0)
    kit.lathe([(0, 0.001), (0.035, 0.001), (0.055, 0.012), (0.052, 0.014), (0.03, 0.006), (0, 0.006)], (0.1, 0.03, 0), 'porcelain', 18)
    kit.cylinder((0.1, 0.03, 0.0055), 0.02, 0.02, 'cream', 0.018, 12, 0.004)


def fruit_bowl(kit: Kit, look: str = 'porcelain') -> None:
    """Bowl of 0.28 with apples, oranges, a pear and bananas."""
    kit.lathe([(0, 0.001), (0.055, 0.001), (0.06, 0.012), (0.12, 0.05), (0.14, 0.085), (0.134, 0.085), (0.112, 0.056), (0.05, 0.02), (0, 0.02)], (0, 0, 0), look, 24)
    round_fruit = [(0, 0.003), (0.022, 0), (0.037, 0.024), (0.034, 0.05), (0.016, 0.066), (0, 0.06)]
    for x, y, z, fruit in ((0.06, 0.03, 0.045, 'apple'), (-0.02, 0.07, 0.045, 'orange'), (-0.065, -0.01, 0.045, 'apple'), (0.02, -0.06, 0.045, 'orange'), (0.0, 0.01, 0.085, 'leaf-light')):
        kit.lathe(round_fruit, (x, y, z), fruit, 14, smooth=80)
        kit.cylinder((x, y, z + 0.058), 0.0015, 0.014, 'umber', sides=5, bevel=0)
    for i in range(3):
        with sub(kit, -0.02, -0.035 + 0.028 * i, 0.115 - 0.004 * abs(i - 1), turn(z=-12 + 10 * i)):
            limb(kit, [(-0.085, 0, 0.0), (-0.04, 0, 0.022), (0.02, 0, 0.026), (0.075, 0, 0.008)], [0.006, 0.015, 0.016, 0.007], 'banana', 8)


PIECES = {
    'picture': Piece(picture, 'decor'),
    'picture-flowers': Piece(lambda k: picture(k, 0.34, 0.42, 'flowers', 'brass'), 'decor'),
    'photo-frame': Piece(photo_frame, 'decor'),
    'round-mirror': Piece(round_mirror, 'decor'),
    'wall-clock': Piece(clock, 'decor'),
    'wall-calendar': Piece(wall_calendar, 'decor'),
    'vase-flowers': Piece(vase, 'decor'),
    'vase': Piece(lambda k: vase(k, 'denim', False), 'decor'),
    'crucifix': Piece(crucifix, 'decor'),
    'statuette': Piece(statuette, 'decor'),
    'candles': Piece(candles, 'decor'),
    'fruit-bowl': Piece(fruit_bowl, 'food'),
}
