"""Arms and what is worn or held: assistive arm, mobile manipulator, feeding robot, seal, exoskeleton. Metres."""
from __future__ import annotations

import math
from collections.abc import Sequence

from lib.forms import limb, sub
from lib.kit import Kit, Point, turn
from lib.pieces.piece import Piece
from lib.pieces.robots import status, stop_button
from lib.shapes import disc, loft, oval, panel, pipe, wheel
from lib.states import states

FOLDED: tuple[Point, ...] = ((0, 0, 0), (0, 0, 0.16), (0, -0.2, 0.36), (0, 0.1, 0.44), (0, 0.2, 0.36))
REACHING: tuple[Point, ...] = ((0, 0, 0), (0, 0, 0.16), (0, 0.1, 0.5), (0, 0.46, 0.42), (0, 0.58, 0.34))


def joint(k: Kit, at: Point, radius: float, half: float, look: str = 'anthracite') -> None:
    """A drum across x."""
    x, y, z = at
    k.lathe([(0, -half), (radius * 0.85, -half), (radius, -half * 0.75), (radius, half * 0.75), (radius * 0.85, half), (0, half)], (x, y, z), look, 18, local=turn(y=90))


def gripper(k: Kit, a: Point, b: Point) -> None:
    """Two padded fingers that continue the way from a to b."""
    way = (b[1] - a[1], b[2] - a[2])
    angle = math.degrees(math.atan2(way[1], way[0]))
    with sub(k, *b, turn(x=angle)):
        k.box((-0.04, 0.012, -0.02), (0.04, 0.05, 0.02), 'anthracite', 0.008, 2)
        for s in (-1, 1):
            limb(k, [(s * 0.03, 0.05, 0), (s * 0.048, 0.085, 0), (s * 0.03, 0.14, 0)], [0.012, 0.011, 0.008], 'white', 8)
            k.box((s * 0.028 - 0.004, 0.1, -0.009), (s * 0.024, 0.142, 0.009), 'rubber', 0.002)


def arm(k: Kit, points: Sequence[Point]) -> None:
    """Base, two links, wrist and gripper along points in the plane x = 0."""
    k.lathe([(0, 0), (0.07, 0), (0.072, 0.01), (0.06, 0.03), (0.052, 0.11), (0, 0.11)], points[0], 'white', 22)
    for a, b, ra, rb in zip(points[1:], points[2:], (0.042, 0.038, 0.032), (0.04, 0.034, 0.028)):
        limb(k, [a, b], [ra, rb], 'white', 14)
    for p, r, half in zip(points[1:], (0.055, 0.05, 0.044), (0.06, 0.056, 0.05)):
        joint(k, p, r, half)
    gripper(k, points[-2], points[-1])


def assistive_arm(k: Kit) -> None:
    """Arm on a table clamp or wheelchair plate: base at z = 0. State `pose`: folded or reaching."""
    k.box((-0.09, -0.09, 0.0005), (0.09, 0.09, 0.012), 'steel', 0.004)
    with sub(k, 0, 0, 0.0125):
        for value in states(k, 'pose', ('folded', 'reaching')):
            arm(k, FOLDED if value == 'folded' else REACHING)


def mobile_arm(k: Kit) -> None:
    """Wheeled base, lift column, arm to +y. States `pose`: folded or reaching; `mode` lamp; red stop on top."""
    loft(k, [panel(rx, ry, z, 0.08) for rx, ry, z in ((0.2, 0.2, 0.03), (0.22, 0.22, 0.05), (0.22, 0.22, 0.19), (0.2, 0.2, 0.23), (0.14, 0.14, 0.24))], 'white', 55)
    for s in (-1, 1):
        wheel(k, s * 0.232, 0.02, 0.085, 0.03)
        k.lathe([(0, 0.0005), (0.022, 0.004), (0.026, 0.02), (0.02, 0.034), (0, 0.036)], (s * 0.13, -0.16, 0), 'rubber', 12)
    k.box((-0.05, -0.14, 0.2405), (0.05, -0.06, 1.18), 'steel', 0.008)
    k.box((-0.018, -0.0598, 0.28), (0.018, -0.058, 1.14), 'ink', 0)
    loft(k, [panel(rx, ry, z, 0.04, 0, -0.09) for rx, ry, z in ((0.07, 0.06, 1.1805), (0.095, 0.075, 1.2), (0.095, 0.075, 1.27), (0.075, 0.06, 1.29))], 'white', 55)
    for s in (-1, 1):
        disc(k, (s * 0.04, -0.0155, 1.238), 0.022, 0.006, 'ink', 18)
        disc(k, (s * 0.04, -0.0093, 1.238), 0.011, 0.002, 'denim', 14)
    stop_button(k, 0, -0.09, 1.2905)
    status(k, 0, 0.2203, 0.12, 0.02)
    k.lathe([(0.0, 0.2401), (0.05, 0.2401), (0.05, 0.29), (0.042, 0.3), (0, 0.3)], (0, 0.09, 0), 'ink', 22)
    for value in states(k, 'pose', ('folded', 'reaching')):
        with sub(k, 0, 0, 0.62 if value == 'folded' else 0.72):
            k.box((-0.07, -0.0575, -0.07), (0.07, 0.0, 0.07), 'anthracite', 0.012, 2)
            with sub(k, 0, 0, -0.16):
                way = ((0, 0.02, 0.16), (0, 0.12, 0.32), (0, 0.2, 0.1), (0, 0.19, 0.0)) if value == 'folded' else ((0, 0.02, 0.16), (0, 0.2, 0.42), (0, 0.56, 0.26), (0, 0.68, 0.22))
                for a, b, ra, rb in zip(way, way[1:], (0.042, 0.036, 0.03), (0.038, 0.032, 0.027)):
                    limb(k, [a, b], [ra, rb], 'white', 14)
                for p, r, half in zip(way, (0.055, 0.05, 0.042), (0.06, 0.054, 0.046)):
                    joint(k, p, r, half, 'petrol')
                gripper(k, way[-2], way[-1])


def feeding_robot(k: Kit) -> None:
    """Table robot: plate with four hollows and a spoon arm. The person sits at +y. State `spoon`: plate or mouth."""
    loft(k, [panel(rx, ry, z, 0.05) for rx, ry, z in ((0.19, 0.14, 0.0005), (0.195, 0.145, 0.006), (0.195, 0.145, 0.04), (0.185, 0.135, 0.05))], 'white', 50)
    k.lathe([(0, 0), (0.1, 0), (0.115, 0.012), (0.115, 0.02), (0.1, 0.012), (0, 0.008)], (0.055, 0.01, 0.0502), 'sky', 28)
    for a, look in ((45, 'mustard'), (135, 'leaf-light'), (225, 'cream'), (315, 'brick')):
        c, s = math.cos(math.radians(a)), math.sin(math.radians(a))
        k.lathe([(0, 0.015), (0.022, 0.013), (0.036, 0.004), (0, 0.004)], (0.055 + 0.052 * c, 0.01 + 0.052 * s, 0.058), look, 16)
    k.lathe([(0, 0), (0.042, 0), (0.044, 0.01), (0.034, 0.1), (0, 0.105)], (-0.12, -0.05, 0.0502), 'petrol-light', 22)
    for value in states(k, 'spoon', ('plate', 'mouth')):
        points = [(-0.12, -0.05, 0.19), (-0.09, -0.05, 0.32), (0.05, -0.02, 0.2), (0.07, 0.02, 0.115)] if value == 'plate' else [(-0.12, -0.05, 0.19), (-0.12, 0.0, 0.36), (-0.03, 0.16, 0.36), (0.0, 0.25, 0.33)]
        limb(k, [(-0.12, -0.05, 0.14), *points[:1]], [0.03, 0.03], 'white', 12)
        for a, b in zip(points, points[1:]):
            limb(k, [a, b], [0.02, 0.018], 'white', 12)
        for p in points[:3]:
            k.lathe([(0, -0.028), (0.022, -0.026), (0.028, -0.012), (0.028, 0.012), (0.022, 0.026), (0, 0.028)], p, 'petrol-light', 16, local=turn(y=90))
        a, b = points[2], points[3]
        tip = tuple(q + (q - p) * 0.55 for p, q in zip(a, b))
        k.tube([b, tip], 0.0035, 'steel', 8)
        with sub(k, *tip):
            loft(k, [oval(rx, ry, z, 0, 0.018) for rx, ry, z in ((0.008, 0.014, -0.006), (0.018, 0.026, 0), (0.0185, 0.0265, 0.0015), (0.017, 0.025, 0.001), (0.008, 0.014, -0.0045))], 'steel', 60)
    k.cylinder((-0.15, 0.1, 0.0502), 0.018, 0.008, 'alarm-red', sides=18, bevel=0.002)
    k.cylinder((-0.1, 0.1, 0.0502), 0.014, 0.006, 'led-green', sides=16, bevel=0.002)


def seal(k: Kit) -> None:
    """Soft companion animal, 0.5 long, lying with its head to +y. State `mood`: asleep (eyes shut) or awake."""
    body = [(-0.25, 0.02, 0.012, 0.03), (-0.2, 0.05, 0.03, 0.045), (-0.1, 0.095, 0.062, 0.066), (0.0, 0.115, 0.078, 0.08), (0.08, 0.105, 0.078, 0.083), (0.14, 0.085, 0.072, 0.1), (0.19, 0.078, 0.072, 0.128), (0.235, 0.064, 0.06, 0.138), (0.265, 0.036, 0.034, 0.134), (0.276, 0.01, 0.01, 0.132)]
    rings = []
    for y, rx, rz, z in body:
        rings.append([(rx * math.cos(a), y, max(0.001, z + rz * math.sin(a))) for a in (2 * math.pi * i / 24 for i in range(24))])
    loft(k, rings, 'fur', 80)
    for s in (-1, 1):
        limb(k, [(s * 0.09, 0.06, 0.045), (s * 0.15, 0.075, 0.022), (s * 0.19, 0.05, 0.014)], [0.035, 0.03, 0.014], 'fur', 10, 0.45)
        limb(k, [(s * 0.015, -0.22, 0.03), (s * 0.05, -0.29, 0.02), (s * 0.075, -0.33, 0.014)], [0.022, 0.028, 0.012], 'fur', 10, 0.4)
        for i in range(2):
            k.tube([(s * 0.02, 0.268, 0.125 - 0.01 * i), (s * 0.055, 0.285, 0.122 - 0.016 * i)], 0.0008, 'grey', 4)
        for value in states(k, 'mood', ('awake', 'asleep')):
            if value == 'awake':
                k.lathe([(0, -0.0125), (0.009, -0.0085), (0.0125, 0), (0.009, 0.0085), (0, 0.0125)], (s * 0.036, 0.2415, 0.163), 'ink', 16)
                k.lathe([(0, -0.003), (0.003, 0), (0, 0.003)], (s * 0.036 + 0.003, 0.2525, 0.1685), 'white', 8)
            else:
                pipe(k, [(s * 0.022, 0.2545, 0.163), (s * 0.036, 0.256, 0.157), (s * 0.05, 0.2455, 0.161)], 0.002, 'umber', 0.01, 6)
    k.lathe([(0, -0.006), (0.009, -0.004), (0.011, 0.001), (0.006, 0.006), (0, 0.007)], (0, 0.276, 0.143), 'umber', 12)


def exoskeleton(k: Kit) -> None:
    """Lift-assist exoskeleton of a carer on its stand: back frame, hip drives, thigh cuffs, shoulder straps."""
    loft(k, [panel(0.24, 0.2, z, 0.05) for z in (0.0005, 0.02)], 'anthracite', 40)
    k.tube([(0, -0.12, 0.02), (0, -0.12, 1.45)], 0.018, 'steel', 12)
    pipe(k, [(0, -0.12, 1.42), (0, -0.06, 1.46), (0, -0.03, 1.44)], 0.012, 'steel', 0.04)
    loft(k, [panel(rx, ry, z, 0.03, 0, -0.07) for rx, ry, z in ((0.07, 0.03, 0.95), (0.1, 0.032, 1.0), (0.075, 0.032, 1.2), (0.11, 0.03, 1.38), (0.08, 0.025, 1.42))], 'anthracite', 60)
    for s in (-1, 1):
        pipe(k, [(s * 0.075, -0.045, 1.39), (s * 0.1, 0.06, 1.4), (s * 0.12, 0.09, 1.25), (s * 0.13, 0.02, 1.08), (s * 0.09, -0.045, 1.03)], 0.016, 'ink', 0.09, 8, 4)
        pipe(k, [(s * 0.06, -0.07, 0.97), (s * 0.17, -0.06, 0.95), (s * 0.2, 0.02, 0.94)], 0.018, 'steel-dark', 0.05, 10)
        joint(k, (s * 0.21, 0.02, 0.93), 0.062, 0.03, 'aid-blue')
        limb(k, [(s * 0.21, 0.02, 0.9), (s * 0.2, 0.04, 0.68), (s * 0.18, 0.05, 0.58)], [0.022, 0.02, 0.016], 'steel-dark', 10)
        rows = [[(s * 0.12 + 0.075 * math.cos(a), 0.05 + 0.07 * math.sin(a), z) for z in (0.52, 0.6, 0.68)] for a in (math.radians(-30 + 240 * i / 10) for i in range(11))]
        k.sheet(rows, 'ink', 0.012, 80)
    rings = [oval(rx, ry, z, 0, 0.02) for rx, ry, z in ((0.185, 0.13, 0.9), (0.19, 0.135, 0.91), (0.19, 0.135, 0.97), (0.185, 0.13, 0.98), (0.175, 0.12, 0.97), (0.175, 0.12, 0.91))]
    loft(k, rings, 'ink', 50, loop=True)
    k.box((-0.04, 0.1555, 0.915), (0.04, 0.172, 0.965), 'steel', 0.006)
    k.box((-0.065, -0.16, 1.05), (0.065, -0.1405, 1.22), 'aid-blue', 0.01, 2)


PIECES = {
    'assistive-arm': Piece(assistive_arm, 'robots'),
    'mobile-arm': Piece(mobile_arm, 'robots'),
    'feeding-robot': Piece(feeding_robot, 'robots'),
    'companion-seal': Piece(seal, 'robots'),
    'exoskeleton': Piece(exoskeleton, 'robots'),
}
