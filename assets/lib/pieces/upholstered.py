"""Upholstered seats of stated height. Local frames: the sitter looks along +y, right = +x, metres."""
from __future__ import annotations

import math

from lib.forms import drape, limb, plump, prism, soften, sub
from lib.furniture import corners, legs
from lib.kit import Kit, turn
from lib.pieces.piece import Piece
from lib.shapes import loft, pipe
from lib.states import states


def rounded_side(kit: Kit, x0: float, x1: float, outline: list[tuple[float, float]], look: str, corner: float = 0.05, edge: float = 0.03) -> None:
    """A stuffed arm: its side view, softened, between two x."""
    prism(kit, soften(outline, corner), min(x0, x1), max(x0, x1), look, 'x', edge, 2, 60)


def armchair(kit: Kit, seat: float = 0.47, cover: str = 'armchair', worn: bool = False, wood: bool = True) -> None:
    """Seat top at `seat`, arms 0.19 above it, 0.84 x 0.84; worn: the seat sags by 0.05 and a throw hides the back."""
    sag = 0.05 if worn else 0.0
    kit.box((-0.3, -0.33, 0.13), (0.3, 0.365, seat - 0.15), cover, 0.03, 2)
    kit.cushion((0, 0.065, seat - 0.08 - sag), (0.585, 0.63, 0.16), cover, 0.12 if not worn else 0.02, wrinkle=0.04 if worn else 0)
    with sub(kit, 0, -0.3, seat - 0.1, turn(x=9)):
        kit.box((-0.31, -0.09, -0.05), (0.31, 0.06, 0.6), cover, 0.06, 3)
        kit.cushion((0, 0.105, 0.31), (0.57, 0.56, 0.17), cover, 0.4, turn(x=90), wrinkle=0.03)
    top = seat + 0.155
    for s in (-1, 1):
        rounded_side(kit, s * 0.292, s * 0.42, [(-0.42, 0.11), (0.36, 0.11), (0.375, top), (-0.36, top + 0.02)], cover)
        if wood:
            limb(kit, [(s * 0.355, -0.24, top + 0.016), (s * 0.355, 0.1, top + 0.016), (s * 0.355, 0.36, top + 0.008)], [0.036, 0.04, 0.042], 'walnut', 10, 0.5)
    legs(kit, corners(0.34, 0.3), 0.14, 'walnut', 0.026, 0.018)
    if worn:
        with sub(kit, 0, -0.322, seat - 0.09, turn(x=9)):
            drape(kit, (-0.24, -0.085), (0.24, 0.075), 0.614, (0, 0, 0.3, 0.34), 'wool-red', (8, 18), 0.03, 0.0, 0.002, 0.004)


def riser_recliner(kit: Kit, cover: str = 'skin-leather', first: str | None = None) -> None:
    """Electric chair that tips up (state pose=upright, raised: seat front from 0.48 to 0.66); hand set at its right."""
    kit.box((-0.33, -0.34, 0.001), (0.33, 0.28, 0.06), 'ink', 0.01)
    for pose in states(kit, 'pose', ('upright', 'raised'), first):
        up = pose == 'raised'
        if up:
            for s in (-1, 1):
                kit.tube([(s * 0.25, 0.22, 0.055), (s * 0.25, 0.08, 0.3)], 0.018, 'steel-dark', 8)
                kit.tube([(s * 0.25, -0.28, 0.055), (s * 0.25, -0.05, 0.35)], 0.018, 'steel-dark', 8)
        with sub(kit, 0, 0.12 if up else 0, 0.2 if up else 0, turn(x=-17) if up else 0):
            recliner_body(kit, cover)


def recliner_body(kit: Kit, cover: str) -> None:
    kit.box((-0.3, -0.34, 0.065), (0.3, 0.37, 0.33), cover, 0.03, 2)
    kit.cushion((0, 0.07, 0.4), (0.56, 0.66, 0.16), cover, 0.15)
    kit.cushion((0, 0.385, 0.22), (0.54, 0.3, 0.07), cover, 0.3, turn(x=88), cuts=4)
    with sub(kit, 0, -0.3, 0.36, turn(x=11)):
        kit.box((-0.3, -0.1, -0.06), (0.3, 0.05, 0.74), cover, 0.06, 3)
        for z, high, deep in ((0.2, 0.25, 0.15), (0.43, 0.24, 0.13), (0.65, 0.22, 0.16)):
            kit.cushion((0, 0.085, z), (0.57, high, deep), cover, 0.25, turn(x=90), cuts=3)
    for s in (-1, 1):
        rounded_side(kit, s * 0.291, s * 0.43, [(-0.4, 0.065), (0.38, 0.065), (0.39, 0.64), (-0.33, 0.66)], cover, 0.06, 0.05)
    with sub(kit, 0.435, 0.1, 0.5):
        kit.box((0, -0.05, -0.1), (0.028, 0.02, 0.07), 'ink', 0.008)
        for z, look in ((0.03, 'sky'), (-0.01, 'sky')):
            kit.box((0.02, -0.03, z), (0.031, 0.0, z + 0.022), look, 0.003)
        pipe(kit, [(0.014, -0.015, -0.09), (0.014, -0.015, -0.24), (-0.03, -0.12, -0.34)], 0.004, 'ink', 0.05, 6)


def sofa(kit: Kit, seats: int = 3, seat: float = 0.44, cover: str = 'sofa', throw: str | None = None, pillows: tuple[str, ...] = ('armchair', 'mustard')) -> None:
    """Seat top at `seat`, 0.62 wide a seat and 0.36 for the arms, 0.88 deep, 0.82 high."""
    half = seats * 0.31
    kit.box((-half - 0.02, -0.38, 0.12), (half + 0.02, 0.41, seat - 0.15), cover, 0.03, 2)
    with sub(kit, 0, -0.36, seat - 0.12, turn(x=6)):
        kit.box((-half - 0.01, -0.06, -0.06), (half + 0.01, 0.09, 0.49), cover, 0.055, 3)
    top = seat + 0.16
    for s in (-1, 1):
        rounded_side(kit, s * (half - 0.005), s * (half + 0.16), [(-0.42, 0.1), (0.41, 0.1), (0.42, top), (-0.38, top + 0.02)], cover, 0.06, 0.05)
    for i in range(seats):
        x = -half + 0.31 + i * 0.62
        kit.cushion((x, 0.1, seat - 0.078), (0.618, 0.66, 0.165), cover, 0.22, cuts=3)
        kit.cushion((x, -0.19, seat + 0.2), (0.6, 0.44, 0.19), cover, 0.4, turn(x=77), cuts=3, wrinkle=0.03)
    for side, look in zip((1, -1), pillows):
        with sub(kit, side * (half - 0.22), -0.03, seat + 0.185, turn(x=66, z=side * 15)):
            plump(kit, (0.44, 0.44, 0.16), look, steps=6)
    if throw:
        with sub(kit, -0.1, -0.38, seat - 0.12, turn(x=6)):
            drape(kit, (-0.33, -0.055), (0.33, 0.1), 0.504, (0, 0, 0.24, 0.2), throw, (4, 12), 0.04, 0.0, 0.003, 0.004)
    legs(kit, corners(half, 0.33), 0.13, 'walnut', 0.026, 0.02)


def bedroom_chair(kit: Kit, seat: float = 0.42, cover: str = 'rose') -> None:
    """Low tub chair without arms for laying clothes on; 0.52 x 0.56, 0.78 high."""
    kit.box((-0.2, -0.2, 0.15), (0.2, 0.23, seat - 0.09), cover, 0.05, 2)
    kit.cushion((0, 0.045, seat - 0.055), (0.42, 0.46, 0.12), cover, 0.35, cuts=4)
    rings = []
    for i in range(15):
        a = math.radians(168 + 204 * i / 14)
        c, n = math.cos(a), math.sin(a)
        top = seat + 0.1 + 0.26 * max(0.0, -n) ** 1.5
        section = soften([(-0.036, 0.16), (0.036, 0.16), (0.036, top), (-0.036, top)], 0.034)
        rings.append([((0.225 + t) * c, -0.01 + (0.235 + t) * n, z) for t, z in section])
    loft(kit, rings, cover, 70)
    legs(kit, corners(0.17, 0.15), 0.16, 'walnut', 0.02, 0.014)


PIECES = {
    'armchair': Piece(armchair, 'seating'),
    'armchair-worn': Piece(lambda k: armchair(k, 0.42, 'wool-blue', True), 'seating'),
    'riser-recliner': Piece(riser_recliner, 'seating'),
    'sofa-2': Piece(lambda k: sofa(k, 2, cover='armchair', pillows=('oatmeal',)), 'seating'),
    'sofa-3': Piece(lambda k: sofa(k, 3, throw='fur'), 'seating'),
    'bedroom-chair': Piece(bedroom_chair, 'seating'),
}
