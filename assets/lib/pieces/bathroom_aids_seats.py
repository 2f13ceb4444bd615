"""Seats for washing and for the toilet. Free-standing ones have the origin in the middle; metres."""
from __future__ import annotations

from lib.forms import sub
from lib.kit import Kit, turn
from lib.pieces.piece import Piece
from lib.shapes import loft, oval, panel, pipe

LEGS = ((-1, -1), (1, -1), (-1, 1), (1, 1))


def leg(k: Kit, x: float, y: float, top: float, look: str = 'steel', splay: float = 0.03) -> None:
    """Tube leg with a wide rubber foot and the holes of a height setting."""
    sx, sy = (1 if x > 0 else -1), (1 if y > 0 else -1)
    k.tube([(x + sx * splay, y + sy * splay, 0.012), (x, y, top)], 0.0135, look, 10)
    k.lathe([(0, 0), (0.027, 0), (0.026, 0.01), (0.018, 0.02), (0.017, 0.045), (0, 0.045)], (x + sx * splay, y + sy * splay, 0), 'rubber', 14)


def ring_seat(k: Kit, low: float, high: float, look: str, rx: float = 0.19, ry: float = 0.235, y: float = 0) -> None:
    """A seat with the toilet's opening, `high` is its top."""
    rings = [(0.62, low, 0.68), (1.0, low, 1.0), (1.05, low + 0.012, 1.04), (1.05, high - 0.02, 1.04), (1.0, high, 1.0), (0.68, high, 0.74), (0.6, high - 0.015, 0.66)]
    loft(k, [oval(rx * a, ry * b, z, 0, y, 2.4) for a, z, b in rings], look, 60, loop=True)


def raised_seat(k: Kit, bowl: float = 0.40, rise: float = 0.10) -> None:
    """Raiser with arms on a toilet whose wall is at y = 0 and whose rim is at `bowl`; top at bowl + rise."""
    ring_seat(k, bowl + 0.001, bowl + rise, 'white', 0.185, 0.245, 0.415)
    for s in (-1, 1):
        k.box((s * 0.196, 0.36, bowl + 0.012), (s * 0.225, 0.46, bowl + 0.055), 'aid-blue', 0.006, 2)
        pipe(k, [(s * 0.235, 0.30, bowl + 0.03), (s * 0.27, 0.30, bowl + 0.06), (s * 0.27, 0.28, bowl + rise + 0.2), (s * 0.27, 0.56, bowl + rise + 0.2), (s * 0.27, 0.53, bowl + 0.06), (s * 0.235, 0.53, bowl + 0.03)], 0.0125, 'steel', 0.04, 10)
        k.tube([(s * 0.2, 0.30, bowl + 0.03), (s * 0.236, 0.30, bowl + 0.03)], 0.011, 'steel', 8)
        k.tube([(s * 0.2, 0.53, bowl + 0.03), (s * 0.236, 0.53, bowl + 0.03)], 0.011, 'steel', 8)
        k.tube([(s * 0.27, 0.33, bowl + rise + 0.2), (s * 0.27, 0.52, bowl + rise + 0.2)], 0.019, 'ink', 10)


def toilet_frame(k: Kit, arms: float = 0.70) -> None:
    """Frame on four feet around a toilet, arms at `arms`; wall at y = 0."""
    for s in (-1, 1):
        pipe(k, [(s * 0.31, 0.20, 0.03), (s * 0.29, 0.20, arms), (s * 0.29, 0.60, arms), (s * 0.31, 0.62, 0.03)], 0.0135, 'steel', 0.05, 10)
        k.tube([(s * 0.29, 0.30, arms), (s * 0.29, 0.54, arms)], 0.02, 'ink', 10)
        for y in (0.20, 0.62):
            k.lathe([(0, 0), (0.027, 0), (0.026, 0.01), (0.018, 0.02), (0.017, 0.045), (0, 0.045)], (s * 0.31, y, 0), 'rubber', 14)
    k.tube([(-0.298, 0.2, arms * 0.62), (0.298, 0.2, arms * 0.62)], 0.012, 'steel', 10)


def commode_chair(k: Kit, seat: float = 0.48) -> None:
    """Padded seat with a lid-less pan below, arms 0.2 above the seat; faces +y."""
    for s in (-1, 1):
        pipe(k, [(s * 0.25, 0.22, 0.02), (s * 0.25, 0.22, seat + 0.21), (s * 0.25, -0.20, seat + 0.21)], 0.0135, 'steel', 0.05, 10)
        pipe(k, [(s * 0.25, -0.22, 0.02), (s * 0.25, -0.22, seat), (s * 0.235, -0.27, seat + 0.44)], 0.0135, 'steel', 0.05, 10)
        k.box((s * 0.225, -0.16, seat + 0.222), (s * 0.275, 0.18, seat + 0.246), 'ink', 0.01, 2)
        k.tube([(s * 0.25, -0.22, 0.2), (s * 0.25, 0.22, 0.2)], 0.0105, 'steel', 8)
        k.tube([(s * 0.25, -0.22, seat - 0.035), (s * 0.25, 0.22, seat - 0.035)], 0.0105, 'steel', 8)
        for y in (-0.22, 0.22):
            k.lathe([(0, 0), (0.027, 0), (0.026, 0.01), (0.018, 0.02), (0.017, 0.045), (0, 0.045)], (s * 0.25, y, 0), 'rubber', 14)
    for y in (-0.2, 0.2):
        k.tube([(-0.25, y, seat - 0.035), (0.25, y, seat - 0.035)], 0.0105, 'steel', 8)
    ring_seat(k, seat - 0.024, seat, 'petrol', 0.2, 0.2)
    k.lathe([(0, 0), (0.1, 0), (0.13, 0.15), (0.137, 0.152), (0.134, 0.157), (0.126, 0.15), (0.096, 0.012), (0, 0.01)], (0, 0, seat - 0.185), 'white', 22)
    pipe(k, [(-0.137, 0, seat - 0.034), (-0.15, 0, seat - 0.06), (-0.15, 0, seat - 0.09)], 0.004, 'steel-dark', 0.01, 6)
    with sub(k, 0, -0.248, seat + 0.33, turn(x=83)):
        k.cushion((0, 0, 0), (0.46, 0.2, 0.045), 'petrol', 0.3, cuts=4)


def slats(k: Kit, half_x: float, half_y: float, z: float, thick: float, look: str, count: int) -> None:
    """Boards side by side along x with gaps for the water."""
    pitch = 2 * half_y / count
    for i in range(count):
        y = -half_y + pitch * i
        k.box((-half_x, y + 0.004, z - thick), (half_x, y + pitch - 0.004, z), look, 0.006, 2)


def bath_board(k: Kit, length: float = 0.72, rim: float = 0) -> None:
    """Slatted board across a tub along x, its underside on the rim at `rim`; one hand grip."""
    slats(k, length / 2, 0.175, rim + 0.045, 0.03, 'white', 4)
    for x in (-length * 0.36, length * 0.36):
        k.box((x - 0.02, -0.17, rim + 0.0005), (x + 0.02, 0.17, rim + 0.0148), 'rubber', 0.003)
    pipe(k, [(length * 0.34, -0.09, rim + 0.043), (length * 0.34, -0.09, rim + 0.11), (length * 0.34, 0.09, rim + 0.11), (length * 0.34, 0.09, rim + 0.043)], 0.0125, 'aid-blue', 0.035, 10)


def bath_seat(k: Kit, length: float = 0.70, rim: float = 0) -> None:
    """Hangs in a tub by two rods on the rims at `rim`; the seat is 0.16 below and has a low back."""
    for y in (-0.13, 0.13):
        pipe(k, [(-length / 2, y, rim + 0.012), (-0.22, y, rim + 0.012), (-0.19, y, rim - 0.16), (0.19, y, rim - 0.16), (0.22, y, rim + 0.012), (length / 2, y, rim + 0.012)], 0.011, 'steel', 0.05, 10)
        for s in (-1, 1):
            k.tube([(s * (length / 2 - 0.09), y, rim + 0.012), (s * (length / 2 + 0.004), y, rim + 0.012)], 0.0155, 'rubber', 10)
    with sub(k, 0, 0, rim - 0.148):
        slats(k, 0.19, 0.17, 0.022, 0.02, 'white', 4)


def shower_stool(k: Kit, seat: float = 0.46) -> None:
    """Free stool, seat at `seat`, drain holes and hand slots; four splayed legs."""
    loft(k, [panel(rx, ry, z, 0.07) for rx, ry, z in ((0.19, 0.16, seat - 0.03), (0.2, 0.17, seat - 0.022), (0.2, 0.17, seat - 0.008), (0.19, 0.16, seat), (0.12, 0.1, seat - 0.008))], 'white', 50)
    for i in range(-1, 2):
        for j in range(-1, 2):
            k.cylinder((0.055 * i, 0.05 * j, seat - 0.0079), 0.007, 0.0006, 'grey', sides=8, bevel=0)
    for s in (-1, 1):
        k.box((s * 0.165 - 0.012, -0.05, seat - 0.002), (s * 0.165 + 0.012, 0.05, seat + 0.0005), 'grey', 0.0008)
    for sx, sy in LEGS:
        leg(k, sx * 0.155, sy * 0.125, seat - 0.029)


def shower_chair(k: Kit, seat: float = 0.48) -> None:
    """Free chair with back and arms, open at the front for washing; seat at `seat`, arms 0.2 higher."""
    loft(k, [panel(rx, ry, z, 0.06) for rx, ry, z in ((0.2, 0.18, seat - 0.032), (0.212, 0.192, seat - 0.024), (0.212, 0.192, seat - 0.008), (0.2, 0.18, seat), (0.13, 0.12, seat - 0.008))], 'white', 50)
    k.box((-0.045, 0.05, seat - 0.0075), (0.045, 0.1935, seat + 0.0006), 'grey', 0.0008)
    for sx, sy in LEGS:
        leg(k, sx * 0.175, sy * 0.15, seat - 0.031)
    for s in (-1, 1):
        pipe(k, [(s * 0.185, -0.16, seat - 0.02), (s * 0.225, -0.17, seat + 0.06), (s * 0.23, -0.17, seat + 0.2), (s * 0.23, 0.14, seat + 0.2), (s * 0.225, 0.14, seat + 0.05), (s * 0.185, 0.13, seat - 0.02)], 0.0125, 'steel', 0.05, 10)
        k.tube([(s * 0.23, -0.1, seat + 0.2), (s * 0.23, 0.1, seat + 0.2)], 0.019, 'aid-blue', 10)
        k.tube([(s * 0.15, -0.175, seat - 0.02), (s * 0.15, -0.225, seat + 0.4)], 0.0125, 'steel', 10)
    loft(k, [panel(rx, rz, d, 0.06) for rx, rz, d in ((0.2, 0.095, -0.012), (0.208, 0.103, -0.004), (0.208, 0.103, 0.008), (0.2, 0.095, 0.014))], 'white', 50, _back(seat + 0.34))


def _back(z: float):
    out = turn(x=-84)
    out.translation = (0, -0.203, z)
    return out


def wall_shower_seat(k: Kit, seat: float = 0.48) -> None:
    """Folding seat on the wall at y = 0 with a leg at the front; top at `seat`."""
    for s in (-1, 1):
        k.box((s * 0.15 - 0.03, 0.001, seat - 0.13), (s * 0.15 + 0.03, 0.014, seat + 0.03), 'steel', 0.003)
        pipe(k, [(s * 0.15, 0.014, seat - 0.042), (s * 0.15, 0.38, seat - 0.042)], 0.0125, 'steel', 0.02, 10)
        pipe(k, [(s * 0.15, 0.33, seat - 0.05), (s * 0.15, 0.33, 0.03)], 0.0115, 'steel', 0.02, 10)
        k.lathe([(0, 0), (0.024, 0), (0.022, 0.012), (0.016, 0.04), (0, 0.04)], (s * 0.15, 0.33, 0), 'rubber', 12)
    with sub(k, 0, 0.22, 0):
        slats(k, 0.2, 0.19, seat, 0.028, 'white', 5)


PIECES = {
    'raised-toilet-seat': Piece(raised_seat, 'bathroom-aids'),
    'toilet-frame': Piece(toilet_frame, 'bathroom-aids'),
    'commode-chair': Piece(commode_chair, 'bathroom-aids'),
    'bath-board': Piece(bath_board, 'bathroom-aids'),
    'bath-seat': Piece(bath_seat, 'bathroom-aids'),
    'shower-stool': Piece(shower_stool, 'bathroom-aids'),
    'shower-chair': Piece(shower_chair, 'bathroom-aids'),
    'wall-shower-seat': Piece(wall_shower_seat, 'bathroom-aids'),
}
