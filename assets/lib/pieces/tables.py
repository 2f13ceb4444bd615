"""Tables of stated height. Local frames: front = +y, right = +x, metres, on the floor at the origin."""
from __future__ import annotations

import math

from lib.forms import castor, drape, knob, limb, prism, soften
from lib.furniture import corners
from lib.kit import Kit, turn
from lib.pieces.piece import Piece
from lib.shapes import pipe


def top_board(kit: Kit, width: float, deep: float, top: float, look: str, thick: float = 0.028, corner: float = 0.03) -> None:
    prism(kit, soften([(-width / 2, -deep / 2), (width / 2, -deep / 2), (width / 2, deep / 2), (-width / 2, deep / 2)], corner), top - thick, top, look, 'z', 0.007, 2)


def apron(kit: Kit, x: float, y: float, low: float, high: float, look: str) -> None:
    """Four rails between legs that stand at (x, y)."""
    for s in (-1, 1):
        kit.box((-x, s * y - 0.01, low), (x, s * y + 0.01, high), look, 0)
        kit.box((s * x - 0.01, -y, low), (s * x + 0.01, y, high), look, 0)


def posts(kit: Kit, x: float, y: float, high: float, look: str, top: float = 0.028, foot: float = 0.02) -> None:
    """Tapered square legs."""
    for px, py in corners(x, y):
        kit.cylinder((px, py, 0), foot * 1.41, high, look, top * 1.41, 4, 0, turn(z=45))


def dining_table(kit: Kit, width: float = 1.2, deep: float = 0.8, top: float = 0.75, look: str = 'oak', cloth: str | None = None) -> None:
    """Rectangular, table top at `top`; `cloth` lays a tablecloth that hangs 0.2 down."""
    top_board(kit, width, deep, top, look)
    apron(kit, width / 2 - 0.08, deep / 2 - 0.08, top - 0.11, top - 0.02, look)
    posts(kit, width / 2 - 0.075, deep / 2 - 0.075, top - 0.02, look)
    if cloth:
        tablecloth(kit, width, deep, top, cloth)


def tablecloth(kit: Kit, width: float = 1.2, deep: float = 0.8, top: float = 0.75, look: str = 'linen', fall: float = 0.2) -> None:
    """Over a table of this size whose top is at `top`."""
    drape(kit, (-width / 2, -deep / 2), (width / 2, deep / 2), top + 0.004, (fall,) * 4, look, (22, 18), 0.016, 0.014, 0.0005, 0.0)


def round_table(kit: Kit, radius: float = 0.5, top: float = 0.74, look: str = 'walnut') -> None:
    """Round, on one column with four feet."""
    kit.lathe([(0, top - 0.03), (radius - 0.012, top - 0.03), (radius, top - 0.02), (radius, top - 0.008), (radius - 0.008, top), (0, top)], (0, 0, 0), look, 36)
    kit.lathe([(0, 0.13), (0.045, 0.14), (0.06, 0.24), (0.035, 0.4), (0.04, top - 0.1), (0.12, top - 0.031), (0, top - 0.031)], (0, 0, 0), look, 16)
    for i in range(4):
        a = math.radians(45 + 90 * i)
        c, s = math.cos(a), math.sin(a)
        reach = radius * 0.74
        limb(kit, [(0.02 * c, 0.02 * s, 0.2), (reach * 0.55 * c, reach * 0.55 * s, 0.11), (reach * c, reach * s, 0.0195)], [0.04, 0.03, 0.022], look, 8)


def coffee_table(kit: Kit, width: float = 1.0, deep: float = 0.56, top: float = 0.43, look: str = 'walnut') -> None:
    """Low table with a shelf for magazines."""
    top_board(kit, width, deep, top, look, 0.03, 0.05)
    top_board(kit, width - 0.16, deep - 0.12, 0.17, look, 0.016, 0.03)
    for x, y in corners(width / 2 - 0.07, deep / 2 - 0.06):
        limb(kit, [(x * 1.06, y * 1.06, 0.008), (x, y, top - 0.02)], [0.014, 0.023], look, 8)


def side_table(kit: Kit, radius: float = 0.22, top: float = 0.55, look: str = 'walnut') -> None:
    """Small round table beside a chair, for the telephone or a lamp."""
    kit.lathe([(0, top - 0.022), (radius - 0.008, top - 0.022), (radius, top - 0.012), (radius, top + 0.004), (radius - 0.014, top + 0.004), (radius - 0.02, top - 0.004), (0, top - 0.004)], (0, 0, 0), look, 28)
    kit.lathe([(0, 0.05), (0.02, 0.06), (0.03, 0.14), (0.018, 0.24), (0.022, top - 0.06), (0.06, top - 0.023), (0, top - 0.023)], (0, 0, 0), look, 12)
    for i in range(3):
        a = math.radians(90 + 120 * i)
        c, s = math.cos(a), math.sin(a)
        limb(kit, [(0.01 * c, 0.01 * s, 0.11), (0.1 * c, 0.1 * s, 0.07), (0.17 * c, 0.17 * s, 0.0105)], [0.02, 0.017, 0.013], look, 8)


def telephone_table(kit: Kit, look: str = 'oak', cover: str = 'moss') -> None:
    """A seat and a shelf for the telephone in one: 0.94 x 0.4, seat at 0.45, shelf at 0.68."""
    kit.box((-0.47, -0.19, 0.15), (0.47, 0.19, 0.18), look, 0.006)
    kit.cushion((-0.17, 0, 0.405), (0.58, 0.37, 0.09), cover, 0.4)
    kit.box((-0.46, -0.18, 0.335), (0.12, 0.18, 0.36), look, 0.005)
    for x in (-0.452, 0.13, 0.452):
        kit.box((x - 0.012, -0.18, 0.17), (x + 0.012, 0.18, 0.655 if x > 0 else 0.35), look, 0.003)
    prism(kit, soften([(0.11, -0.2), (0.47, -0.2), (0.47, 0.2), (0.11, 0.2)], 0.03), 0.656, 0.68, look, 'z', 0.007, 2)
    kit.box((0.142, 0.17, 0.53), (0.44, 0.192, 0.645), look, 0.004)
    kit.cylinder((0.29, 0.19, 0.59), 0.012, 0.02, 'brass', sides=10, local=turn(x=-90))
    for x, y in corners(0.42, 0.14):
        kit.cylinder((x, y, 0), 0.014, 0.155, look, 0.02, 8, 0)


def nightstand(kit: Kit, look: str = 'walnut', top: float = 0.54) -> None:
    """Two drawers on legs, 0.4 x 0.4."""
    kit.box((-0.2, -0.2, 0.13), (0.2, 0.185, top - 0.018), look, 0.004)
    top_board(kit, 0.42, 0.41, top, look, 0.02, 0.02)
    middle = (0.14 + top - 0.02) / 2
    for low, high in ((0.14, middle - 0.003), (middle + 0.003, top - 0.025)):
        kit.box((-0.188, 0.184, low), (0.188, 0.2, high), look, 0.004)
        knob(kit, 0, 0.2, (low + high) / 2)
    for x, y in corners(0.17, 0.16):
        kit.cylinder((x, y, 0), 0.013, 0.135, look, 0.02, 8, 0)


def overbed_table(kit: Kit, top: float = 0.8) -> None:
    """On a C-shaped foot with castors, its top at `top`; goes over the bed from its side (+x). 0.8 x 0.42."""
    top_board(kit, 0.8, 0.42, top, 'oak', 0.02, 0.04)
    kit.box((-0.34, -0.06, 0.1), (-0.27, 0.06, top - 0.02), 'steel', 0.012)
    kit.box((-0.27, -0.05, top - 0.06), (0.1, 0.05, top - 0.021), 'steel', 0.006)
    kit.box((-0.35, -0.2, 0.07), (-0.26, 0.2, 0.105), 'steel', 0.01, 2)
    for s in (-1, 1):
        kit.box((-0.33, s * 0.18 - 0.02, 0.072), (0.36, s * 0.18 + 0.02, 0.1), 'steel', 0.008)
        for x in (-0.31, 0.33):
            castor(kit, x, s * 0.18)
    kit.cylinder((-0.305, 0.06, top - 0.14), 0.018, 0.04, 'ink', sides=12, local=turn(x=-90))


def desk(kit: Kit, width: float = 1.2, deep: float = 0.6, top: float = 0.74, look: str = 'oak') -> None:
    """Writing desk with three drawers on the right."""
    half = width / 2
    top_board(kit, width, deep, top, look)
    kit.box((half - 0.42, -deep / 2 + 0.03, 0.08), (half - 0.03, deep / 2 - 0.045, top - 0.027), look, 0.004)
    step = (top - 0.04 - 0.1) / 3
    for i in range(3):
        low = 0.1 + i * step
        kit.box((half - 0.412, deep / 2 - 0.046, low), (half - 0.038, deep / 2 - 0.028, low + step - 0.006), look, 0.004)
        knob(kit, half - 0.225, deep / 2 - 0.028, low + step / 2)
    for x in (-half + 0.05,):
        for s in (-1, 1):
            kit.cylinder((x, s * (deep / 2 - 0.06), 0), 0.026, top - 0.02, look, 0.036, 4, 0, turn(z=45))
    for s in (-1, 1):
        for x in (half - 0.38, half - 0.07):
            kit.cylinder((x, s * (deep / 2 - 0.09), 0), 0.016, 0.085, look, 0.022, 8, 0)
    kit.box((-half + 0.06, -deep / 2 + 0.06, top - 0.3), (half - 0.41, -deep / 2 + 0.078, top - 0.02), look, 0)


def console(kit: Kit, width: float = 0.84, look: str = 'walnut') -> None:
    """Narrow hall table, 0.3 deep, 0.78 high, with one drawer."""
    top_board(kit, width, 0.3, 0.78, look, 0.024, 0.02)
    apron(kit, width / 2 - 0.06, 0.11, 0.65, 0.76, look)
    posts(kit, width / 2 - 0.055, 0.105, 0.76, look, 0.022, 0.014)
    kit.box((-0.16, 0.119, 0.665), (0.16, 0.132, 0.748), look, 0.003)
    knob(kit, 0, 0.132, 0.706)


def trolley(kit: Kit, look: str = 'oak', tube: str = 'steel') -> None:
    """Serving trolley on four castors, two shelves with a rim, push bar at -x; 0.66 x 0.42, 0.78 high."""
    for z in (0.26, 0.62):
        top_board(kit, 0.62, 0.38, z, look, 0.014, 0.02)
        for s in (-1, 1):
            kit.box((-0.31, s * 0.186 - 0.006, z - 0.014), (0.31, s * 0.186 + 0.006, z + 0.028), look, 0.002)
            kit.box((s * 0.306 - 0.006, -0.18, z - 0.014), (s * 0.306 + 0.006, 0.18, z + 0.028), look, 0.002)
    for s in (-1, 1):
        pipe(kit, [(0.29, s * 0.2, 0.07), (0.29, s * 0.2, 0.68)], 0.011, tube, sides=8)
        for x in (-0.29, 0.29):
            castor(kit, x, s * 0.2)
    pipe(kit, [(-0.29, -0.2, 0.07), (-0.29, -0.2, 0.7), (-0.37, -0.2, 0.78), (-0.37, 0.2, 0.78), (-0.29, 0.2, 0.7), (-0.29, 0.2, 0.07)], 0.011, tube, 0.05, 8)


def garden_table(kit: Kit, width: float = 0.9, look: str = 'white') -> None:
    """Square plastic table for the terrace, 0.72 high."""
    half = width / 2
    for i in range(6):
        y = -half + 0.02 + i * (width - 0.04) / 6
        kit.box((-half + 0.02, y, 0.69), (half - 0.02, y + (width - 0.04) / 6 - 0.012, 0.715), look, 0.005)
    for s in (-1, 1):
        kit.box((-half, s * half - 0.022, 0.67), (half, s * half + 0.022, 0.72), look, 0.01, 2)
        kit.box((s * half - 0.022, -half + 0.02, 0.67), (s * half + 0.022, half - 0.02, 0.7195), look, 0.01, 2)
        kit.box((s * 0.2 - 0.015, -half, 0.672), (s * 0.2 + 0.015, half, 0.691), look, 0)
    for x, y in corners(half - 0.02, half - 0.02):
        kit.cylinder((x, y, 0), 0.02, 0.68, look, 0.032, 10, 0)


PIECES = {
    'dining-table': Piece(dining_table, 'tables'),
    'dining-table-laid': Piece(lambda k: dining_table(k, cloth='linen'), 'tables'),
    'round-table': Piece(round_table, 'tables'),
    'tablecloth': Piece(lambda k: tablecloth(k, top=0.25, look='wool-red'), 'textiles'),
    'coffee-table': Piece(coffee_table, 'tables'),
    'side-table': Piece(side_table, 'tables'),
    'telephone-table': Piece(telephone_table, 'tables'),
    'nightstand': Piece(nightstand, 'tables'),
    'overbed-table': Piece(overbed_table, 'tables'),
    'desk': Piece(desk, 'tables'),
    'console': Piece(console, 'tables'),
    'trolley': Piece(trolley, 'tables'),
    'garden-table': Piece(garden_table, 'tables'),
}
