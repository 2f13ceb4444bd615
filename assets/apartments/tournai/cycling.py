"""What a man keeps of forty years of racing: the bicycle on the wall, a framed jersey, cups. Fronts look along +y, metres."""
from __future__ import annotations

import math

from lib.forms import prism, soften, sub
from lib.kit import Kit, turn
from lib.shapes import pipe


def rim(k: Kit, x: float, z: float, radius: float, thick: float, look: str, sides: int = 8) -> None:
    """A wheel's hoop in the local x-z plane around y = 0."""
    turns = [2 * math.pi * i / 28 for i in range(29)]
    k.tube([(x + radius * math.cos(a), 0, z + radius * math.sin(a)) for a in turns], thick, look, sides)


def racing_bicycle(k: Kit, frame: str = 'cycling-yellow') -> None:
    """Hangs flat on a wall at y = 0 with its wheels' centres at z = 0; 1.66 long, 0.26 deep."""
    with sub(k, 0, 0.13), k.finer(0.6):
        rear, crank, front = (-0.5, 0, 0), (-0.07, 0, -0.05), (0.5, 0, 0)
        seat, head_low, head = (-0.2, 0, 0.5), (0.36, 0, 0.37), (0.33, 0, 0.5)
        for x in (-0.5, 0.5):
            rim(k, x, 0, 0.327, 0.011, 'ink', 6)
            rim(k, x, 0, 0.312, 0.007, 'steel', 6)
            k.cylinder((x, 0.03, 0), 0.018, 0.06, 'chrome', sides=10, local=turn(x=90))
            for i in range(9):
                a = 2 * math.pi * i / 9 + 0.2
                k.tube([(x + 0.017 * math.cos(a), 0, 0.017 * math.sin(a)), (x + 0.308 * math.cos(a), 0, 0.308 * math.sin(a))], 0.0016, 'steel', 4)
        for a, b, r in ((crank, seat, 0.015), (crank, head_low, 0.016), (seat, head, 0.014), (head_low, head, 0.018), (rear, crank, 0.009), (rear, seat, 0.008)):
            k.tube([a, b], r, frame, 10)
        pipe(k, [head_low, (0.4, 0, 0.2), (0.5, 0, 0.004)], 0.012, frame, 0.1, 8)
        k.tube([seat, (-0.225, 0, 0.63)], 0.012, 'chrome', 8)
        prism(k, soften([(-0.36, 0.625), (-0.1, 0.625), (-0.09, 0.645), (-0.3, 0.665), (-0.37, 0.66)], 0.015), -0.03, 0.03, 'skin-leather', 'y', 0.012, 2)
        k.tube([head, (0.325, 0, 0.56), (0.385, 0, 0.575)], 0.011, 'chrome', 8)
        for s in (-1, 1):
            pipe(k, [(0.385, 0, 0.575), (0.39, s * 0.1, 0.575), (0.47, s * 0.11, 0.56), (0.48, s * 0.11, 0.47), (0.4, s * 0.11, 0.44)], 0.011, 'skin-leather', 0.05, 8)
        rim(k, -0.07, -0.05, 0.09, 0.006, 'steel', 6)
        k.tube([(-0.07, 0.03, -0.05), (0.07, 0.03, -0.14)], 0.009, 'chrome', 8)
        k.tube([(-0.07, -0.03, -0.05), (-0.21, -0.03, 0.04)], 0.009, 'chrome', 8)
        for low, high in ((-0.02, -0.138), (0.02, 0.038)):
            k.tube([(-0.5, 0.012, low), (-0.07, 0.012, high)], 0.004, 'steel-dark', 4)
    for x in (-0.26, 0.28):
        k.box((x - 0.02, 0.001, 0.34), (x + 0.02, 0.03, 0.5), 'oak', 0.006)
        k.tube([(x, 0.028, 0.455), (x, 0.17, 0.462)], 0.012, 'oak', 8)


def framed_jersey(k: Kit) -> None:
    """A champion's jersey in a box frame, 0.72 x 0.86; its middle at z = 0, the wall at y = 0."""
    w, h, edge = 0.36, 0.43, 0.03
    for a, b in (((-w, -h), (-w + edge, h)), ((w - edge, -h), (w, h)), ((-w + edge, h - edge), (w - edge, h)), ((-w + edge, -h), (w - edge, -h + edge))):
        k.box((a[0], 0.001, a[1]), (b[0], 0.045, b[1]), 'oak', 0.004)
    k.box((-w + edge, 0.001, -h + edge), (w - edge, 0.008, h - edge), 'wall-white', 0)
    body = [(-0.17, -0.33), (0.17, -0.33), (0.18, 0.12), (0.29, 0.02), (0.325, 0.1), (0.2, 0.29), (0.09, 0.33), (0.0, 0.28), (-0.09, 0.33), (-0.2, 0.29), (-0.325, 0.1), (-0.29, 0.02), (-0.18, 0.12)]
    prism(k, soften(body, 0.03), 0.0085, 0.026, 'cream', 'y', 0.006, 1)
    for z, look in ((0.045, 'ink'), (-0.005, 'cycling-yellow'), (-0.055, 'alarm-red')):
        k.box((-0.172, 0.0262, z - 0.022), (0.172, 0.028, z + 0.022), look, 0)


def cup(k: Kit, high: float, look: str = 'brass') -> None:
    """A trophy on z = 0."""
    s = high / 0.26
    k.box((-0.045 * s, -0.045 * s, 0), (0.045 * s, 0.045 * s, 0.045 * s), 'ink', 0.004)
    bowl = [(0, 0.045), (0.035, 0.045), (0.03, 0.06), (0.01, 0.08), (0.012, 0.11), (0.03, 0.125), (0.058, 0.17), (0.064, 0.26), (0.058, 0.26), (0.05, 0.17), (0, 0.135)]
    k.lathe([(r * s, z * s) for r, z in bowl], (0, 0, 0), look, 16)
    for side in (-1, 1):
        pipe(k, [(side * 0.06 * s, 0, 0.23 * s), (side * 0.1 * s, 0, 0.22 * s), (side * 0.09 * s, 0, 0.16 * s), (side * 0.055 * s, 0, 0.155 * s)], 0.006 * s, look, 0.02 * s, 6)

