"""Seats of stated height. Local frames: the sitter looks along +y, right = +x, metres, on the floor at the origin."""
from __future__ import annotations

import math

from lib.forms import limb, prism, soften, sub
from lib.furniture import corners, legs
from lib.kit import Kit, turn
from lib.pieces.piece import Piece
from lib.shapes import pipe


def seat_outline(front: float, back: float, deep: float, corner: float = 0.05) -> list[tuple[float, float]]:
    """A seat seen from above, wider in front."""
    return soften([(-back / 2, -deep / 2), (back / 2, -deep / 2), (front / 2, deep / 2), (-front / 2, deep / 2)], corner)


def curved(kit: Kit, half: float, y: float, low: float, high: float, look: str, bow: float = 0.03, thick: float = 0.016) -> None:
    """A back slat that bows away from the sitter."""
    ways = [(-1, 0.0), (-0.6, 0.64), (0, 1.0), (0.6, 0.64), (1, 0.0)]
    front = [(half * x, y + thick - bow * b) for x, b in ways]
    back = [(half * x, y - bow * b) for x, b in ways[::-1]]
    prism(kit, front + back, low, high, look, 'z', 0.006)


def dining_chair(kit: Kit, seat: float = 0.46, arms: bool = False, look: str = 'oak', cover: str = 'sofa') -> None:
    """Wooden chair, seat top at `seat`, back to `seat` + 0.46; with arms 0.2 above the seat. 0.46 x 0.5."""
    board = seat - 0.035
    prism(kit, seat_outline(0.45, 0.40, 0.42), board - 0.03, board, look, 'z', 0.008)
    kit.cushion((0, 0.005, board + 0.013), (0.41, 0.39, 0.044), cover, 0.5, cuts=2)
    top = seat + 0.46
    for s in (-1, 1):
        limb(kit, [(s * 0.2, 0.185, 0.008), (s * 0.195, 0.175, board - 0.01)], [0.014, 0.02], look, 8)
        limb(kit, [(s * 0.185, -0.235, 0.008), (s * 0.18, -0.19, board - 0.02), (s * 0.18, -0.21, seat + 0.14), (s * 0.178, -0.26, top)], [0.014, 0.02, 0.018, 0.013], look, 8)
        kit.box((s * 0.185 - 0.01, -0.19, board - 0.075), (s * 0.185 + 0.01, 0.18, board - 0.025), look, 0)
    for low, high, y in ((seat + 0.15, seat + 0.19, -0.218), (seat + 0.25, seat + 0.29, -0.237), (seat + 0.36, top + 0.005, -0.262)):
        curved(kit, 0.183, y - 0.004, low, high, look)
    for y in (-0.2, 0.175):
        kit.box((-0.18, y - 0.01, board - 0.075), (0.18, y + 0.01, board - 0.025), look, 0)
    if arms:
        for s in (-1, 1):
            limb(kit, [(s * 0.205, 0.165, board - 0.01), (s * 0.245, 0.15, seat + 0.19)], [0.015, 0.014], look, 8)
            limb(kit, [(s * 0.18, -0.232, seat + 0.215), (s * 0.235, -0.1, seat + 0.212), (s * 0.25, 0.05, seat + 0.2), (s * 0.245, 0.2, seat + 0.19)], [0.014, 0.02, 0.022, 0.02], look, 8, 0.6)


def kitchen_chair(kit: Kit, seat: float = 0.45, cover: str = 'butter') -> None:
    """Chromed tube with a padded seat and back, as in kitchens since the fifties; seat top at `seat`."""
    for s in (-1, 1):
        pipe(kit, [(s * 0.19, 0.2, 0.012), (s * 0.17, 0.17, seat - 0.045), (s * 0.17, -0.18, seat - 0.045), (s * 0.19, -0.24, 0.012)], 0.0105, 'chrome', 0.05, 6, 3)
        pipe(kit, [(s * 0.172, 0.02, seat - 0.046), (s * 0.185, -0.2, seat - 0.03), (s * 0.18, -0.26, seat + 0.38)], 0.0105, 'chrome', 0.06, 6, 3)
        for y in (0.2, -0.24):
            kit.cylinder((s * 0.19, y, 0.001), 0.015, 0.025, 'rubber', sides=8, bevel=0)
    kit.cushion((0, 0, seat - 0.022), (0.41, 0.41, 0.05), cover, 0.45, cuts=3)
    curved(kit, 0.185, -0.25, seat + 0.2, seat + 0.385, cover, 0.03, 0.03)


def stool(kit: Kit, height: float = 0.46, look: str = 'oak', cover: str | None = 'rose') -> None:
    """Round wooden stool on three legs, top at `height`; `cover` is its cushion, None for bare wood."""
    board = height - 0.03 if cover else height
    kit.lathe([(0, board - 0.032), (0.15, board - 0.032), (0.168, board - 0.024), (0.17, board - 0.008), (0.16, board), (0, board)], (0, 0, 0), look, 24)
    for i in range(3):
        a = math.radians(120 * i + 90)
        c, s = math.cos(a), math.sin(a)
        limb(kit, [(0.17 * c, 0.17 * s, 0.008), (0.1 * c, 0.1 * s, board - 0.025)], [0.014, 0.02], look, 8)
    for i in range(3):
        a, b = math.radians(120 * i + 90), math.radians(120 * i + 210)
        kit.tube([(0.143 * math.cos(a), 0.143 * math.sin(a), 0.17), (0.143 * math.cos(b), 0.143 * math.sin(b), 0.17)], 0.009, look, 6)
    if cover:
        kit.lathe([(0, 0), (0.14, 0), (0.165, 0.012), (0.16, 0.028), (0.1, 0.036), (0, 0.034)], (0, 0, board - 0.001), cover, 22, smooth=80)


def step_stool(kit: Kit, look: str = 'oak') -> None:
    """Two steps, 0.23 and 0.45 high, without a grip: what people climb on and fall from."""
    for s in (-1, 1):
        outline = soften([(-0.2, 0.001), (0.2, 0.001), (0.2, 0.205), (0.01, 0.212), (-0.01, 0.424), (-0.2, 0.424)], 0.012, 2)
        prism(kit, outline, s * 0.18 - 0.011, s * 0.18 + 0.011, look, 'x', 0.003)
    for y0, y1, z in ((-0.01, 0.225, 0.206), (-0.225, 0.015, 0.425)):
        prism(kit, soften([(-0.21, y0), (0.21, y0), (0.21, y1), (-0.21, y1)], 0.02), z, z + 0.024, look, 'z', 0.006)
    kit.box((-0.17, -0.19, 0.1), (0.17, -0.17, 0.2), look, 0.003)


def office_chair(kit: Kit, seat: float = 0.49, cover: str = 'denim') -> None:
    """On five castors, without arms; seat top at `seat`, 0.6 across its feet."""
    for i in range(5):
        a = 2 * math.pi * i / 5 + 0.3
        c, s = math.cos(a), math.sin(a)
        limb(kit, [(0.03 * c, 0.03 * s, 0.105), (0.27 * c, 0.27 * s, 0.078)], [0.024, 0.015], 'ink', 6)
        with sub(kit, 0.27 * c - 0.02 * s, 0.27 * s + 0.02 * c, 0.029, turn(y=90, z=math.degrees(a) + 60)):
            kit.cylinder((0, 0, -0.021), 0.028, 0.042, 'rubber', sides=10, bevel=0.006)
    kit.cylinder((0, 0, 0.085), 0.032, 0.18, 'ink', sides=14)
    kit.cylinder((0, 0, 0.26), 0.019, seat - 0.34, 'steel-dark', sides=10, bevel=0)
    kit.box((-0.12, -0.14, seat - 0.085), (0.12, 0.12, seat - 0.06), 'ink', 0.01)
    pipe(kit, [(0.1, 0.0, seat - 0.075), (0.24, 0.04, seat - 0.085)], 0.007, 'ink', sides=6)
    kit.cushion((0, 0.02, seat - 0.032), (0.47, 0.46, 0.07), cover, 0.35, cuts=3)
    pipe(kit, [(0, -0.12, seat - 0.074), (0, -0.29, seat - 0.07), (0, -0.275, seat + 0.3)], 0.019, 'ink', 0.08, 6)
    kit.cushion((0, -0.228, seat + 0.3), (0.43, 0.42, 0.075), cover, 0.45, turn(x=83), cuts=3)


def rocking_chair(kit: Kit, seat: float = 0.43, look: str = 'walnut', cover: str = 'wool-blue') -> None:
    """On two runners; seat top at `seat` at its front edge, 0.6 x 0.86, 1.06 high."""
    way = [(y, 0.018 + 0.36 * (y + 0.03) ** 2) for y in (-0.46, -0.32, -0.16, 0, 0.16, 0.3, 0.4)]
    for s in (-1, 1):
        x = s * 0.245
        prism(kit, [(y, z + 0.018) for y, z in way] + [(y, z - 0.016) for y, z in way[::-1]], x - 0.014, x + 0.014, look, 'x', 0.005)
        limb(kit, [(x, 0.2, 0.04), (x, 0.185, seat - 0.03), (x, 0.19, seat + 0.2)], [0.016, 0.02, 0.016], look, 8)
        limb(kit, [(x, -0.2, 0.035), (x, -0.215, seat - 0.06), (x * 0.93, -0.3, seat + 0.3), (x * 0.9, -0.4, seat + 0.61)], [0.016, 0.02, 0.019, 0.014], look, 8)
        limb(kit, [(x, -0.265, seat + 0.2), (x * 1.04, 0.0, seat + 0.215), (x * 1.06, 0.25, seat + 0.205)], [0.016, 0.025, 0.024], look, 8, 0.55)
        kit.box((x - 0.011, -0.21, seat - 0.09), (x + 0.011, 0.19, seat - 0.045), look, 0.003)
    with sub(kit, 0, 0, seat - 0.062, turn(x=5)):
        prism(kit, seat_outline(0.5, 0.48, 0.46), -0.012, 0.012, look, 'z', 0.005)
        kit.cushion((0, 0, 0.034), (0.47, 0.44, 0.06), cover, 0.45, cuts=4)
    for i in range(5):
        x = -0.16 + 0.08 * i
        kit.tube([(x, -0.225, seat - 0.05), (x * 0.98, -0.325, seat + 0.3), (x * 0.95, -0.4, seat + 0.54)], 0.008, look, 6)
    curved(kit, 0.225, -0.4, seat + 0.52, seat + 0.63, look, 0.03, 0.018)


def bench(kit: Kit, width: float = 0.96, seat: float = 0.45, look: str = 'oak', cushion: str | None = 'mustard') -> None:
    """Hall bench with a shelf for shoes, top at `seat` (0.03 more with its cushion), 0.34 deep."""
    half = width / 2
    prism(kit, soften([(-half, -0.17), (half, -0.17), (half, 0.17), (-half, 0.17)], 0.02), seat - 0.035, seat, look, 'z', 0.008, 2)
    for s in (-1, 1):
        kit.box((s * (half - 0.05) - 0.016, -0.15, 0), (s * (half - 0.05) + 0.016, 0.15, seat - 0.03), look, 0.004)
    kit.box((-half + 0.06, -0.14, 0.14), (half - 0.06, 0.14, 0.16), look, 0.003)
    if cushion:
        kit.cushion((0, 0, seat + 0.018), (width * 0.94, 0.32, 0.044), cushion, 0.35, cuts=6)


def footstool(kit: Kit, cover: str = 'armchair', height: float = 0.4) -> None:
    """Upholstered stool for the feet, 0.46 x 0.4, top at `height`."""
    kit.box((-0.21, -0.18, 0.12), (0.21, 0.18, height - 0.09), cover, 0.02, 2)
    kit.cushion((0, 0, height - 0.055), (0.46, 0.4, 0.115), cover, 0.4)
    legs(kit, corners(0.17, 0.14), 0.13, 'walnut', 0.022, 0.015)


def garden_chair(kit: Kit, seat: float = 0.43, look: str = 'white') -> None:
    """Stacking plastic chair with arms that may stand in the wet; 0.56 x 0.58, 0.82 high."""
    with sub(kit, 0, 0.02, seat - 0.014, turn(x=2)):
        prism(kit, seat_outline(0.45, 0.41, 0.44, 0.08), -0.016, 0.006, look, 'z', 0.007)
    for i in range(5):
        x = -0.15 + 0.075 * i
        limb(kit, [(x, -0.185, seat - 0.01), (x * 1.04, -0.245, seat + 0.2), (x * 1.02, -0.285, seat + 0.36)], [0.024, 0.025, 0.024], look, 8, 0.3)
    pipe(kit, [(-0.245, 0.2, 0.012), (-0.255, 0.17, seat + 0.19), (-0.25, -0.22, seat + 0.23), (-0.18, -0.29, seat + 0.375), (0.18, -0.29, seat + 0.375), (0.25, -0.22, seat + 0.23), (0.255, 0.17, seat + 0.19), (0.245, 0.2, 0.012)], 0.02, look, 0.07, 8, 3)
    for s in (-1, 1):
        limb(kit, [(s * 0.245, -0.29, 0.012), (s * 0.2, -0.17, seat - 0.02)], [0.02, 0.022], look, 8)
        kit.box((s * 0.2, -0.17, seat - 0.05), (s * 0.243, 0.18, seat - 0.015), look, 0.01)


PIECES = {
    'dining-chair': Piece(dining_chair, 'seating'),
    'dining-armchair': Piece(lambda k: dining_chair(k, 0.48, True, 'walnut', 'wool-blue'), 'seating'),
    'kitchen-chair': Piece(kitchen_chair, 'seating'),
    'stool': Piece(stool, 'seating'),
    'step-stool': Piece(step_stool, 'seating'),
    'office-chair': Piece(office_chair, 'seating'),
    'rocking-chair': Piece(rocking_chair, 'seating'),
    'bench': Piece(bench, 'seating'),
    'footstool': Piece(footstool, 'seating'),
    'garden-chair': Piece(garden_chair, 'seating'),
}
