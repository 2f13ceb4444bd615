"""Slings and slide sheets: hung from a spreader bar, on a hook, or laid flat. Metres."""
from __future__ import annotations

import math

from lib.kit import Kit
from lib.pieces.piece import Piece
from lib.shapes import disc, pipe

LOOPS = ('led-red', 'mustard', 'led-green')


def hung_sling(k: Kit, look: str = 'denim') -> None:
    """A full-body sling hanging empty from hooks at (+-0.24, 0, 0.03) and (+-0.17, 0, 0.07): seat about 0.75 below."""
    rows = []
    for i in range(13):
        t = i / 12
        if t < 0.55:
            u = t / 0.55
            y, z, half = -0.20 - 0.06 * math.sin(u * math.pi), -0.12 - 0.52 * u, 0.2 + 0.03 * math.sin(u * math.pi)
        else:
            u = (t - 0.55) / 0.45
            y, z, half = -0.20 + 0.42 * u, -0.64 - 0.08 * math.sin(u * math.pi) + 0.12 * u, 0.2 - 0.02 * u
        rows.append([(half * s, y + 0.10 * abs(s) ** 2 * (1 - t), z + 0.07 * abs(s) ** 3) for s in (-1, -0.6, -0.2, 0.2, 0.6, 1)])
    k.sheet(rows, look, 0.006, 80)
    for s in (-1, 1):
        pipe(k, [(s * 0.2, -0.1, -0.06), (s * 0.235, -0.01, 0.0), (s * 0.243, 0.012, -0.002)], 0.011, 'navy', 0.03, 6)
        pipe(k, [(s * 0.18, 0.22, -0.46), (s * 0.172, 0.1, -0.2), (s * 0.175, 0.012, 0.03)], 0.011, 'navy', 0.05, 6)
        for i, mark in enumerate(LOOPS):
            pipe(k, [(s * 0.1755, 0.03 + 0.03 * i, -0.018 - 0.065 * i), (s * 0.1752, 0.042 + 0.03 * i, -0.045 - 0.065 * i)], 0.0135, mark, 0.01, 6)


def laid_sling(k: Kit, look: str = 'denim') -> None:
    """A sling spread out on z = 0, head towards -y: back panel, two leg bands, four loops, a white label."""
    rows = []
    for i in range(12):
        t = i / 11
        y = -0.45 + 0.65 * t
        half = 0.22 + 0.06 * math.sin(t * math.pi)
        rows.append([(half * s, y, 0.01 + 0.006 * math.sin(7 * y + 5 * s) ** 2) for s in (-1, -0.66, -0.33, 0, 0.33, 0.66, 1)])
    k.sheet(rows, look, 0.005, 80)
    for s in (-1, 1):
        band = []
        for i in range(8):
            t = i / 7
            x, y = s * (0.13 + 0.1 * t), 0.195 + 0.42 * t
            half = 0.085 - 0.035 * t
            band.append([(x + half * d, y, 0.012 + 0.004 * math.sin(9 * t + d)) for d in (-1, 0, 1)])
        k.sheet(band, look, 0.005, 80)
        for end, way in (((s * 0.23, 0.61), (s * 0.3, 1.0)), ((s * 0.21, -0.44), (s * 0.7, -0.6))):
            x, y = end
            length = math.hypot(*way)
            for i, mark in enumerate(LOOPS):
                a, b = 0.005 + 0.07 * i, 0.065 + 0.07 * i
                k.tube([(x + way[0] / length * a, y + way[1] / length * a, 0.009), (x + way[0] / length * b, y + way[1] / length * b, 0.009)], 0.0085, mark, 6)
    k.box((-0.05, -0.3, 0.0165), (0.05, -0.24, 0.0185), 'white', 0.0005)


def hooked_sling(k: Kit, look: str = 'denim') -> None:
    """A sling folded on a wall hook: the hook's plate at z = 0 of the frame, wall at y = 0; hangs 0.75."""
    disc(k, (0, 0.0008, 0), 0.025, 0.008, 'steel')
    pipe(k, [(0, 0.006, 0), (0, 0.075, -0.005), (0, 0.085, 0.03)], 0.007, 'steel', 0.02)
    rings = []
    for z, rx, ry in ((-0.72, 0.13, 0.022), (-0.6, 0.15, 0.034), (-0.35, 0.12, 0.036), (-0.12, 0.05, 0.03), (0.004, 0.02, 0.018)):
        ring = []
        for i in range(28):
            a = 2 * math.pi * i / 28
            fold = 1 + 0.16 * math.sin(a * 7 + z * 3)
            ring.append((rx * math.cos(a) * fold, 0.048 + ry * math.sin(a) * fold, z))
        rings.append(ring)
    k.wrap(rings, look)
    for x, mark in ((-0.06, 'led-red'), (0.02, 'mustard'), (0.08, 'led-green')):
        pipe(k, [(x, 0.06, -0.55), (x + 0.01, 0.085, -0.70), (x, 0.075, -0.84), (x - 0.02, 0.05, -0.75)], 0.008, mark, 0.04, 6)


def slide_sheet(k: Kit, folded: bool = False) -> None:
    """Smooth tube sheet 1.2 x 0.75 laid with a slack wave, or folded to 0.35 x 0.3."""
    if folded:
        for i in range(4):
            k.cushion((0, 0, 0.012 + 0.02 * i), (0.35 - 0.006 * i, 0.3 - 0.006 * i, 0.02), ('petrol', 'signal')[i % 2], 0.2, cuts=3)
        return
    for z, look in ((0.004, 'signal'), (0.012, 'petrol')):
        rows = []
        for i in range(19):
            x = -0.6 + 1.2 * i / 18
            rows.append([(x, y, z + 0.006 * (1 + math.sin(x * 11 + y * 2)) + 0.004 * (1 + math.sin(y * 14))) for y in [-0.375 + 0.75 * j / 12 for j in range(13)]])
        k.sheet(rows, look, 0.002, 80)


PIECES = {
    'sling-laid': Piece(laid_sling, 'transfer'),
    'sling-on-hook': Piece(hooked_sling, 'transfer'),
    'slide-sheet': Piece(slide_sheet, 'transfer'),
    'slide-sheet-folded': Piece(lambda k: slide_sheet(k, True), 'transfer'),
}
