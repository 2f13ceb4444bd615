"""What hangs and stands in a bathroom beside its basin, bath and toilet. The wall is at y = 0; metres."""
from __future__ import annotations

import math

from lib import furniture as f
from lib.kit import Kit, turn
from lib.pieces.piece import Piece
from lib.shapes import disc, loft, oval, panel, pipe


def towel(k: Kit, x: float, y: float, z: float, width: float, drop: float, look: str, gap: float = 0.012) -> None:
    """A towel hung over a rod whose axis is at (y, z), as one folded sheet; the front end is the longer one."""
    rows = []
    for i in range(9):
        u = x - width / 2 + width * i / 8
        wave = 0.004 * math.sin(i * 1.9)
        front, back = y + gap + wave, y - gap
        rows.append([(u, front + 0.004, z - drop), (u, front, z - drop * 0.5), (u, front - 0.002, z), (u, y + gap * 0.6, z + gap * 0.8), (u, y, z + gap * 1.1),
                     (u, y - gap * 0.6, z + gap * 0.8), (u, back, z), (u, back, z - drop * 0.42), (u, back, z - drop * 0.8)])
    k.sheet(rows, look, 0.004, 70)


def towel_rail(k: Kit, width: float = 0.6, with_towel: bool = True) -> None:
    """Two small screws, a 12 mm rod: it holds a towel, not a person. Rod at z = 0 of the frame."""
    pipe(k, [(-width / 2, 0.002, 0), (-width / 2, 0.06, 0), (width / 2, 0.06, 0), (width / 2, 0.002, 0)], 0.006, 'chrome', 0.012)
    for s in (-1, 1):
        disc(k, (s * width / 2, 0.0008, 0), 0.017, 0.006, 'chrome', 14)
    if with_towel:
        towel(k, -width * 0.12, 0.06, 0, width * 0.5, 0.42, 'sage')


def towel_radiator(k: Kit, width: float = 0.5, low: float = 0.55, high: float = 1.65) -> None:
    """Ladder of warm rods between `low` and `high`, with a thermostat head and a towel."""
    with k.finer(0.7):
        for s in (-1, 1):
            k.tube([(s * width / 2, 0.075, low), (s * width / 2, 0.075, high)], 0.016, 'enamel', 10)
            for z in (low + 0.12, high - 0.12):
                k.tube([(s * width / 2, 0.001, z), (s * width / 2, 0.06, z)], 0.011, 'enamel', 8)
        rods = [low + 0.05 + 0.045 * i for i in range(round((high - low - 0.05) / 0.045))]
        for i, z in enumerate(rods):
            if i % 7 != 6:
                k.tube([(-width / 2, 0.085, z), (width / 2, 0.085, z)], 0.009, 'enamel', 8)
    k.tube([(width / 2, 0.075, low - 0.11), (width / 2, 0.075, low)], 0.011, 'chrome', 8)
    k.cylinder((width / 2, 0.075, low - 0.17), 0.021, 0.062, 'white', sides=14)
    towel(k, -0.04, 0.0855, rods[-8] + 0.002, 0.34, 0.5, 'rose', 0.013)


def mirror(k: Kit, width: float = 0.6, height: float = 0.8) -> None:
    """Middle at z = 0 of the frame; a steel edge 8 mm wide."""
    w, h = width / 2, height / 2
    k.box((-w, 0.001, -h), (w, 0.014, h), 'steel', 0.003)
    k.box((-w + 0.008, 0.0142, -h + 0.008), (w - 0.008, 0.016, h - 0.008), 'mirror', 0)


def mirror_cabinet(k: Kit, width: float = 0.7, height: float = 0.7, open_door: bool = False) -> None:
    """Cabinet with two mirror doors and a light on top; lower edge at z = 0. Open, the right door stands out."""
    w = width / 2
    depth = 0.13
    for a, b in ((-w, -w + 0.015), (w - 0.015, w)):
        k.box((a, 0.001, 0), (b, depth, height), 'white', 0.002)
    for a, b in ((0, 0.015), (height - 0.015, height)):
        k.box((-w + 0.0155, 0.001, a), (w - 0.0155, depth, b), 'white', 0.002)
    k.box((-w + 0.0155, 0.001, 0.0155), (w - 0.0155, 0.008, height - 0.0155), 'grey-light', 0)
    for z in (height * 0.36, height * 0.68):
        k.box((-w + 0.016, 0.009, z), (w - 0.016, depth - 0.012, z + 0.008), 'frosted', 0.001)
    doors = [(-w + 0.001, -0.001, 0)] + ([] if open_door else [(0.001, w - 0.001, 0)])
    for a, b, _ in doors:
        k.box((a, depth + 0.001, 0.001), (b, depth + 0.017, height - 0.001), 'steel', 0.002)
        k.box((a + 0.006, depth + 0.0172, 0.007), (b - 0.006, depth + 0.019, height - 0.007), 'mirror', 0)
    if open_door:
        k.box((w - 0.018, depth + 0.002, 0.001), (w - 0.002, depth + w, height - 0.001), 'steel', 0.002)
        k.box((w - 0.0015, depth + 0.008, 0.007), (w, depth + w - 0.006, height - 0.007), 'mirror', 0)
        for i, (look, high) in enumerate((('paper', 0.07), ('skin-leather', 0.09), ('sky', 0.06), ('paper', 0.1))):
            k.cylinder((0.06 + 0.062 * i, 0.07, height * 0.36 + 0.009), 0.022, high, look, sides=14)
    k.box((-w * 0.7, 0.02, height + 0.001), (w * 0.7, 0.06, height + 0.012), 'steel', 0.002)
    k.box((-w * 0.68, 0.045, height + 0.0125), (w * 0.68, 0.095, height + 0.045), 'glow:bulb', 0.008, 2)


def washing_machine(k: Kit) -> None:
    """0.60 wide, 0.58 deep, 0.85 high; its back at y = 0.02."""
    k.box((-0.3, 0.02, 0.02), (0.3, 0.57, 0.85), 'white', 0.012, 2)
    for x, y in f.corners(0.25, 0.22):
        k.cylinder((x, y + 0.3, 0), 0.022, 0.0205, 'rubber', sides=10, bevel=0)
    k.box((-0.294, 0.5705, 0.735), (0.294, 0.582, 0.842), 'grey-light', 0.003)
    k.box((-0.28, 0.5825, 0.755), (-0.1, 0.588, 0.83), 'white', 0.003)
    k.cylinder((0.02, 0.5825, 0.79), 0.03, 0.02, 'steel', sides=24, local=turn(x=-90))
    k.box((0.09, 0.5825, 0.765), (0.26, 0.585, 0.82), 'screen', 0.002)
    loft(k, [oval(r, r, 0.5705 + d, 0, 0, 2, 36) for r, d in ((0.2, 0), (0.2, 0.012), (0.19, 0.02), (0.155, 0.02), (0.148, 0.012))], 'steel', 40, _upright(0.43))
    loft(k, [oval(r, r, d, 0, 0, 2, 36) for r, d in ((0.147, 0.571), (0.147, 0.58), (0.12, 0.594), (0.07, 0.603), (0.02, 0.606))], 'ink', 60, _upright(0.43))
    k.box((0.175, 0.5915, 0.40), (0.195, 0.602, 0.46), 'steel-dark', 0.004)


def _upright(z: float):
    """Lays a shape lofted along z so that it grows along +y, its axis at height z."""
    out = turn(x=-90)
    out.translation = (0, 0, z)
    return out


def laundry_basket(k: Kit) -> None:
    """Open wicker basket with clothes in it, 0.42 wide, 0.52 high."""
    rings = [panel(0.17, 0.13, 0, 0.05), panel(0.205, 0.16, 0.5, 0.06), panel(0.213, 0.168, 0.505, 0.06), panel(0.213, 0.168, 0.53, 0.06), panel(0.2, 0.155, 0.53, 0.06), panel(0.195, 0.15, 0.5, 0.05), panel(0.18, 0.14, 0.36, 0.05)]
    loft(k, rings, 'sand', 40)
    for z in (0.1, 0.2, 0.3, 0.4):
        t = z / 0.5
        loft(k, [panel(0.171 + 0.035 * t + d, 0.131 + 0.03 * t + d, z + dz, 0.055) for d, dz in ((0, 0), (0.004, 0.006), (0.004, 0.014), (0, 0.02))], 'taupe', 30, loop=False)
    k.cushion((-0.04, 0, 0.5), (0.26, 0.24, 0.12), 'sky', 0.4, turn(z=20, x=6), wrinkle=0.06)
    k.cushion((0.07, 0.02, 0.53), (0.2, 0.2, 0.1), 'rose', 0.4, turn(z=-30, y=10), wrinkle=0.08)


def paper_holder(k: Kit) -> None:
    """Toilet roll on a bent rod, its axis at z = 0."""
    disc(k, (-0.075, 0.0008, 0), 0.022, 0.007, 'chrome')
    pipe(k, [(-0.075, 0.004, 0), (-0.075, 0.07, 0), (0.065, 0.07, 0)], 0.006, 'chrome', 0.012)
    k.lathe([(0.02, -0.05), (0.054, -0.05), (0.056, -0.047), (0.056, 0.047), (0.054, 0.05), (0.02, 0.05), (0.02, -0.05)], (0, 0.07, -0.013), 'white', 24, local=turn(y=90))
    k.box((-0.05, 0.124, -0.11), (0.05, 0.1255, -0.015), 'white', 0)


def soap_dish(k: Kit) -> None:
    """Dish with a bar of soap, to stand on a basin."""
    loft(k, [oval(rx, ry, z, power=3) for rx, ry, z in ((0.05, 0.035, 0), (0.062, 0.044, 0.014), (0.06, 0.042, 0.015), (0.05, 0.033, 0.006))], 'porcelain', 50)
    k.cushion((0, 0, 0.018), (0.075, 0.048, 0.024), 'butter', 0.3, cuts=3)


def soap_pump(k: Kit) -> None:
    k.lathe([(0, 0), (0.031, 0), (0.033, 0.006), (0.033, 0.1), (0.026, 0.118), (0.012, 0.124), (0.012, 0.135), (0, 0.135)], (0, 0, 0), 'sage', 18)
    k.cylinder((0, 0, 0.1355), 0.004, 0.025, 'white', sides=8, bevel=0)
    pipe(k, [(0, -0.012, 0.166), (0, 0.01, 0.166), (0, 0.042, 0.16)], 0.0065, 'white', 0.01)


def bathroom_scale(k: Kit) -> None:
    k.box((-0.15, -0.15, 0.004), (0.15, 0.15, 0.026), 'frosted', 0.01, 2)
    k.box((-0.045, 0.08, 0.0262), (0.045, 0.125, 0.0275), 'screen', 0)


def toilet_brush(k: Kit) -> None:
    k.lathe([(0, 0), (0.048, 0), (0.05, 0.01), (0.045, 0.14), (0.04, 0.142), (0.036, 0.13), (0, 0.12)], (0, 0, 0), 'porcelain', 18)
    k.tube([(0, 0, 0.12), (0, 0, 0.38)], 0.008, 'steel', 8)
    k.lathe([(0, 0.375), (0.011, 0.38), (0.011, 0.41), (0, 0.417)], (0, 0, 0), 'steel', 12)


PIECES = {
    'towel-rail': Piece(towel_rail, 'sanitary'),
    'towel-radiator': Piece(towel_radiator, 'sanitary'),
    'mirror': Piece(mirror, 'sanitary'),
    'mirror-cabinet': Piece(mirror_cabinet, 'sanitary'),
    'mirror-cabinet-open': Piece(lambda k: mirror_cabinet(k, open_door=True), 'sanitary'),
    'washing-machine': Piece(washing_machine, 'sanitary'),
    'laundry-basket': Piece(laundry_basket, 'sanitary'),
    'paper-holder': Piece(paper_holder, 'sanitary'),
    'soap-dish': Piece(soap_dish, 'sanitary'),
    'soap-pump': Piece(soap_pump, 'sanitary'),
    'bathroom-scale': Piece(bathroom_scale, 'sanitary'),
    'toilet-brush': Piece(toilet_brush, 'sanitary'),
}
