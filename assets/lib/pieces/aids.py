"""Walking aids. Free-standing, the person walks towards +y; metres. Grip heights are those of the rubber's axis."""
from __future__ import annotations

import math

from lib.forms import sub
from lib.kit import Kit, turn
from lib.pieces.piece import Piece
from lib.shapes import pipe, wheel
from lib.states import states


def ferrule(k: Kit, x: float, y: float, radius: float = 0.017, look: str = 'rubber') -> None:
    k.lathe([(0, 0), (radius, 0), (radius * 0.95, 0.012), (radius * 0.72, 0.03), (radius * 0.68, 0.045), (0, 0.045)], (x, y, 0), look, 12)


def rollator(k: Kit, grip: float = 0.82, look: str = 'wine') -> None:
    """Four wheels, seat, basket in front, backrest strap. State `brakes`: off, or on (levers pressed down).

    `grip` is 0.70 to 0.95; a person of 1.60 m needs about 0.80.
    """
    for s in (-1, 1):
        x = s * 0.27
        pipe(k, [(x, 0.31, 0.15), (x, 0.12, 0.56), (x, -0.06, grip - 0.12)], 0.0135, look, 0.1, 8)
        pipe(k, [(x, 0.1, 0.585), (x, -0.30, 0.15)], 0.0125, look, 0.02, 8)
        pipe(k, [(x, -0.04, grip - 0.16), (x, -0.1, grip - 0.02), (x, -0.14, grip), (x, -0.17, grip)], 0.011, 'steel', 0.05, 10)
        k.tube([(x, -0.165, grip), (x, -0.295, grip)], 0.0175, 'ink', 12)
        for y in (0.31, -0.30):
            wheel(k, x, y, 0.1, 0.03)
            for side in (-1, 1):
                k.box((x + side * 0.0205, y - 0.012, 0.085), (x + side * 0.025, y + 0.012, 0.155), 'steel-dark', 0.002)
        for value in states(k, 'brakes', ('off', 'on')):
            drop = 0.052 if value == 'on' else 0.034
            pipe(k, [(x, -0.15, grip - 0.02), (x, -0.175, grip - 0.03), (x, -0.275, grip - drop)], 0.0065, 'ink' if value == 'off' else 'alarm-red', 0.02, 8)
            k.box((x - 0.014, -0.205, 0.19 if value == 'off' else 0.186), (x + 0.014, -0.175, 0.214 if value == 'off' else 0.21), 'ink', 0.004)
        pipe(k, [(x - s * 0.014, -0.14, grip - 0.03), (x - s * 0.02, 0.0, grip - 0.22), (x - s * 0.018, -0.12, 0.36), (x - s * 0.004, -0.19, 0.21)], 0.0035, 'ink', 0.1, 6, 3)
    rollator_middle(k, look)


def rollator_middle(k: Kit, look: str) -> None:
    """Seat, cross bars, backrest and basket."""
    for y, z in ((0.125, 0.55), (0.22, 0.35)):
        k.tube([(-0.27, y, z), (0.27, y, z)], 0.0105, look, 10)
    k.box((-0.215, -0.12, 0.585), (0.215, 0.115, 0.61), 'ink', 0.011, 2)
    for x in (-0.2, 0.2):
        k.box((x - 0.01, -0.1, 0.567), (x + 0.01, 0.12, 0.5845), 'steel-dark', 0.002)
    pipe(k, [(-0.27, 0.0, 0.655), (-0.255, 0.13, 0.70), (0.255, 0.13, 0.70), (0.27, 0.0, 0.655)], 0.016, 'ink', 0.09, 10, 5)
    low, high = 0.3, 0.52
    rim = [(-0.19, 0.15, high), (0.19, 0.15, high), (0.19, 0.39, high), (-0.19, 0.39, high), (-0.19, 0.15, high)]
    pipe(k, rim, 0.005, 'ink', 0.02, 6, 2)
    base = [(x * 0.9, 0.165 + (y - 0.15) * 0.88, low) for x, y, _ in rim]
    pipe(k, base, 0.004, 'ink', 0.02, 6, 2)
    k.box((-0.168, 0.168, low - 0.002), (0.168, 0.373, low + 0.002), 'ink', 0)
    for i in range(5):
        t = i / 4
        for y, yb in ((0.39, 0.376), (0.15, 0.165)):
            k.tube([(-0.17 + 0.34 * t, yb, low), (-0.19 + 0.38 * t, y, high)], 0.0025, 'ink', 5)
    for s in (-1, 1):
        for i in range(1, 4):
            k.tube([(s * 0.171, 0.165 + 0.0528 * i, low), (s * 0.19, 0.15 + 0.06 * i, high)], 0.0025, 'ink', 5)


def cane(k: Kit, grip: float = 0.88, look: str = 'umber') -> None:
    """Stick standing upright at the origin, grip along +y, wrist strap."""
    ferrule(k, 0, 0, 0.016)
    pipe(k, [(0, 0, 0.03), (0, 0, grip - 0.02)], 0.01, look, 0.01, 10)
    pipe(k, [(0, 0, grip - 0.03), (0, -0.004, grip), (0, 0.05, grip + 0.004), (0, 0.115, grip - 0.008)], 0.0135, look, 0.03, 10)
    k.cylinder((0, 0, grip - 0.09), 0.0125, 0.012, 'brass', sides=12, bevel=0.002)


def cane_leaning(k: Kit, grip: float = 0.88) -> None:
    """The same against a wall at y = 0: foot 0.25 from the wall, the grip sideways."""
    lean = 15.2
    with sub(k, 0, 0.25, 0.006, turn(x=lean)), sub(k, 0, 0, 0, turn(z=90)):
        cane(k, grip)


def quad_cane(k: Kit, grip: float = 0.85) -> None:
    """Stick on four small feet."""
    for x, y in ((-0.07, -0.06), (0.09, -0.06), (-0.07, 0.08), (0.09, 0.08)):
        ferrule(k, x, y, 0.013)
        pipe(k, [(x, y, 0.03), (x, y, 0.075), (0, 0, 0.1)], 0.0075, 'steel', 0.03, 8)
    k.tube([(0, 0, 0.085), (0, 0, grip - 0.01)], 0.011, 'steel', 10)
    pipe(k, [(0, 0, grip - 0.05), (0, 0, grip), (0, 0.115, grip)], 0.0105, 'steel', 0.035, 10)
    k.tube([(0, 0.018, grip), (0, 0.125, grip)], 0.0165, 'ink', 12)


def walking_frame(k: Kit, grip: float = 0.85, wheels: bool = True) -> None:
    """Frame with two front wheels (or four ferrules), open to the person at -y."""
    for s in (-1, 1):
        x = s * 0.27
        pipe(k, [(x + s * 0.02, 0.22, 0.13 if wheels else 0.03), (x, 0.17, grip), (x, -0.22, grip), (x + s * 0.02, -0.26, 0.03)], 0.0135, 'steel', 0.06, 10, 5)
        k.tube([(x, -0.08, grip), (x, -0.195, grip)], 0.0185, 'ink', 12)
        k.tube([(x + s * 0.01, 0.195, 0.34), (x + s * 0.01, -0.24, 0.34)], 0.0105, 'steel', 8)
        ferrule(k, x + s * 0.0205, -0.261, 0.02)
        if wheels:
            wheel(k, x + s * 0.048, 0.222, 0.064, 0.024, z=0.064)
            k.tube([(x + s * 0.018, 0.222, 0.064), (x + s * 0.036, 0.222, 0.064)], 0.01, 'steel-dark', 8)
            k.box((x + s * 0.02 - 0.012, 0.21, 0.055), (x + s * 0.02 + 0.012, 0.234, 0.14), 'steel-dark', 0.003)
        else:
            ferrule(k, x + s * 0.0205, 0.2205, 0.02)
    for z, y in ((grip - 0.12, 0.178), (grip - 0.42, 0.196)):
        k.tube([(-0.275, y, z), (0.275, y, z)], 0.0125, 'steel', 10)
    k.box((-0.06, 0.166, grip - 0.15), (0.06, 0.19, grip - 0.09), 'aid-blue', 0.006)


def crutch(k: Kit, x: float, grip: float = 0.85) -> None:
    """Elbow crutch upright at x: grip along +y, cuff 0.22 above."""
    ferrule(k, x, 0, 0.02)
    k.tube([(x, 0, 0.03), (x, 0, grip)], 0.0115, 'steel', 10)
    pipe(k, [(x, 0, grip - 0.02), (x, -0.01, grip + 0.06), (x, -0.055, grip + 0.24)], 0.0105, 'steel', 0.05, 10)
    k.tube([(x, 0.0, grip), (x, 0.115, grip + 0.012)], 0.017, 'ink', 12)
    rows = []
    for i in range(9):
        a = -2.3 + 4.6 * i / 8
        rows.append([(x + 0.05 * math.sin(a), -0.015 - 0.05 * math.cos(a), grip + 0.2 + dz) for dz in (0, 0.03, 0.06)])
    k.sheet(rows, 'ink', 0.004, 60)


def crutches(k: Kit, grip: float = 0.85) -> None:
    """A pair leaning against a wall at y = 0, feet 0.24 out."""
    for x in (-0.09, 0.09):
        with sub(k, x, 0.27, 0.005, turn(x=11.5)):
            crutch(k, 0, grip)


PIECES = {
    'rollator': Piece(rollator, 'aids'),
    'cane': Piece(cane, 'aids'),
    'cane-leaning': Piece(cane_leaning, 'aids'),
    'quad-cane': Piece(quad_cane, 'aids'),
    'walking-frame': Piece(walking_frame, 'aids'),
    'walking-frame-plain': Piece(lambda k: walking_frame(k, 0.85, False), 'aids'),
    'crutches': Piece(crutches, 'aids'),
}
