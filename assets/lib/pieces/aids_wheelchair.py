"""Manual wheelchair: seat at 0.50, 0.64 wide, drives towards +y. Metres."""
from __future__ import annotations

from lib.forms import prism, sub
from lib.kit import Kit, turn
from lib.pieces.piece import Piece
from lib.shapes import loft, oval, pipe, wheel
from lib.states import states

BIG_M = 0.30


def drive_wheel(k: Kit, s: int) -> None:
    """Spoked wheel with its hand rim outside."""
    x, y = s * 0.275, -0.12
    for radius, thick, look, out in ((BIG_M - 0.015, 0.015, 'rubber', 0), (BIG_M - 0.045, 0.0085, 'chrome', s * 0.028)):
        ring = [(radius + thick * c, thick * s) for c, s in ((1, 0), (0.5, 0.87), (-0.5, 0.87), (-1, 0), (-0.5, -0.87), (0.5, -0.87))]
        loft(k, [oval(r, r, z, count=26) for r, z in ring], look, 70, _turned(x + out, y, BIG_M), loop=True)
    k.tube([(x - 0.022, y, BIG_M), (x + 0.022, y, BIG_M)], 0.028, 'steel-dark', 12)
    for i in range(12):
        with sub(k, x, y, BIG_M, turn(x=30 * i)):
            k.tube([(0.008 * (1 if i % 2 else -1), 0, 0.025), (0, 0, BIG_M - 0.03)], 0.0018, 'steel', 4)


def _turned(x: float, y: float, z: float):
    out = turn(y=90)
    out.translation = (x, y, z)
    return out


def side(k: Kit, s: int, look: str) -> None:
    """One side of the frame with arm pad, skirt guard, caster, push handle and brake."""
    x = s * 0.225
    pipe(k, [(x, -0.22, 0.27), (x, -0.22, 0.90), (x, -0.30, 0.93)], 0.0125, look, 0.06)
    k.tube([(x, -0.275, 0.923), (x, -0.375, 0.93)], 0.0175, 'ink', 12)
    pipe(k, [(x, -0.22, 0.48), (x, 0.21, 0.48), (x, 0.26, 0.2)], 0.0125, look, 0.07)
    pipe(k, [(x, -0.22, 0.28), (x, 0.242, 0.28)], 0.0115, look, 0.02)
    pipe(k, [(x, -0.2, 0.71), (x, 0.14, 0.71), (x, 0.15, 0.5)], 0.0105, look, 0.05)
    k.box((x - 0.026, -0.17, 0.722), (x + 0.026, 0.13, 0.75), 'ink', 0.011, 2)
    prism(k, [(-0.2, 0.5), (0.13, 0.5), (0.13, 0.69), (-0.2, 0.69)], x - 0.004, x + 0.004, 'anthracite', 'x', 0.002)
    k.tube([(x, 0.205, 0.19), (x, 0.205, 0.29)], 0.016, 'steel-dark', 10)
    for side_x in (-0.022, 0.022):
        k.box((x + side_x - 0.003, 0.165, 0.08), (x + side_x + 0.003, 0.215, 0.185), 'steel-dark', 0.001)
    k.box((x - 0.025, 0.17, 0.1855), (x + 0.025, 0.22, 0.195), 'steel-dark', 0.002)
    wheel(k, x, 0.18, 0.09, 0.032)


def wheelchair(k: Kit, look: str = 'aid-blue') -> None:
    """States: `brakes` off or on; `footrests` down or up (plates folded)."""
    for s in (-1, 1):
        side(k, s, look)
        drive_wheel(k, s)
    k.tube([(-0.24, -0.12, BIG_M), (0.24, -0.12, BIG_M)], 0.011, 'steel-dark', 10)
    for a, b, y in ((-0.225, 0.225, -0.02), (0.225, -0.225, 0.012)):
        k.tube([(a, y, 0.285), (b, y, 0.465)], 0.0105, 'steel', 8)
    k.box((-0.215, -0.205, 0.4705), (0.215, 0.2, 0.482), 'anthracite', 0.004)
    k.cushion((0, 0.005, 0.508), (0.42, 0.40, 0.052), 'ink', 0.2, cuts=4)
    rows = [[(x, -0.222 - 0.03 * (1 - (x / 0.22) ** 2), z) for x in (-0.222, -0.14, -0.05, 0.05, 0.14, 0.222)] for z in (0.53, 0.63, 0.74, 0.86)]
    k.sheet(rows, 'anthracite', 0.012, 70)
    for value in states(k, 'brakes', ('off', 'on')):
        for s in (-1, 1):
            with sub(k, s * 0.25, 0.17, 0.47, turn(x=35 if value == 'off' else -30)):
                k.tube([(0, 0, -0.01), (0, 0, 0.13)], 0.006, 'steel', 8)
                k.tube([(0, 0, 0.13), (0, 0, 0.17)], 0.011, 'alarm-red' if value == 'on' else 'ink', 10)
            k.box((s * 0.238, 0.155, 0.455), (s * 0.262, 0.19, 0.485), 'steel-dark', 0.003)
            y = 0.135 if value == 'off' else 0.118
            k.tube([(s * 0.25, y + 0.03, 0.455), (s * 0.25, y, 0.43), (s * 0.285, y, 0.43)], 0.006, 'steel-dark', 8)
    for value in states(k, 'footrests', ('down', 'up')):
        for s in (-1, 1):
            footrest(k, s, value == 'down')


def footrest(k: Kit, s: int, down: bool) -> None:
    x, y = s * 0.2, 0.26
    with sub(k, x, y - 0.01):
        pipe(k, [(0, 0, 0.45), (0, 0.05, 0.44), (0, 0.2, 0.15)], 0.0105, 'steel', 0.05, 8)
        k.tube([(0, 0, 0.40), (0, 0, 0.47)], 0.0155, 'steel-dark', 10)
        if down:
            k.box((-s * 0.165, 0.13, 0.118), (-s * 0.0, 0.29, 0.135), 'ink', 0.006)
        else:
            k.box((-s * 0.014, 0.12, 0.125), (s * 0.002, 0.28, 0.29), 'ink', 0.006)


PIECES = {'wheelchair': Piece(wheelchair, 'aids')}
