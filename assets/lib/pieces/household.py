"""Boxes, baskets, bins, coats and machines about the house. Metres, on the floor at the origin, front = +y."""
from __future__ import annotations

import math

from lib.forms import castor, limb, prism, soften, sub
from lib.kit import Kit, turn
from lib.pieces.piece import Piece
from lib.shapes import disc, loft, panel, pipe


def carton(kit: Kit, width: float = 0.4, deep: float = 0.32, high: float = 0.3, label: bool = True) -> None:
    """A taped cardboard box."""
    w, d = width / 2, deep / 2
    kit.box((-w, -d, 0.001), (w, d, high), 'cardboard', 0.005)
    kit.box((-0.025, -d - 0.0008, high - 0.05), (0.025, d + 0.0008, high + 0.0008), 'tape', 0)
    if label:
        kit.box((w * 0.3, d - 0.001, high * 0.25), (w * 0.85, d + 0.0008, high * 0.25 + 0.07), 'paper', 0)


def carton_stack(kit: Kit) -> None:
    """Three cartons that narrow a passage, 0.8 high."""
    carton(kit, 0.5, 0.38, 0.34)
    with sub(kit, 0.02, 0.0, 0.341, 6):
        carton(kit, 0.42, 0.34, 0.28)
    with sub(kit, -0.03, 0.01, 0.623, -9):
        carton(kit, 0.3, 0.26, 0.18, False)


def waste_basket(kit: Kit, look: str = 'denim') -> None:
    """Open paper basket, 0.3 high, with crumpled paper."""
    kit.lathe([(0, 0.001), (0.1, 0.001), (0.13, 0.29), (0.134, 0.3), (0.126, 0.3), (0.097, 0.012), (0, 0.012)], (0, 0, 0), look, 20)
    for x, y, z in ((0.02, 0.03, 0.22), (-0.05, -0.02, 0.2), (0.04, -0.05, 0.19)):
        kit.lathe([(0, 0), (0.035, 0.012), (0.042, 0.04), (0.025, 0.066), (0, 0.072)], (x, y, z), 'paper', 7, smooth=10)


def wicker_basket(kit: Kit) -> None:
    """Basket with a bow handle for wood, wool or magazines; 0.42 x 0.3, 0.26 high (0.42 with its handle)."""
    rings = [panel(0.17, 0.11, 0.001, 0.06), panel(0.2, 0.135, 0.12, 0.07), panel(0.21, 0.15, 0.25, 0.07), panel(0.218, 0.158, 0.255, 0.07), panel(0.218, 0.158, 0.275, 0.07), panel(0.198, 0.138, 0.275, 0.06), panel(0.16, 0.1, 0.03, 0.05)]
    loft(kit, rings, 'wicker')
    for z, grow in ((0.06, 0.186), (0.15, 0.206)):
        loft(kit, [panel(grow + 0.002, grow - 0.062, z, 0.07), panel(grow + 0.006, grow - 0.058, z + 0.006, 0.07), panel(grow + 0.006, grow - 0.058, z + 0.022, 0.07), panel(grow + 0.002, grow - 0.062, z + 0.028, 0.07)], 'straw')
    pipe(kit, [(-0.205, 0, 0.25), (-0.19, 0, 0.43), (0.19, 0, 0.43), (0.205, 0, 0.25)], 0.011, 'wicker', 0.14, 8, 6)


def umbrella_stand(kit: Kit) -> None:
    """With two umbrellas and a walking stick, 0.9 high."""
    kit.lathe([(0, 0.001), (0.095, 0.001), (0.1, 0.02), (0.105, 0.44), (0.112, 0.45), (0.108, 0.46), (0.098, 0.45), (0.09, 0.03), (0, 0.03)], (0, 0, 0), 'brick', 20)
    for x, y, lean, look in ((0.03, 0.03, 0.05, 'navy'), (-0.03, 0.02, -0.06, 'plum')):
        limb(kit, [(x, y, 0.04), (x + lean * 0.4, y, 0.3), (x + lean, y + 0.02, 0.68)], [0.008, 0.024, 0.014], look, 8)
        pipe(kit, [(x + lean, y + 0.02, 0.66), (x + lean * 1.2, y + 0.025, 0.86), (x + lean * 1.2 + 0.08, y + 0.025, 0.86), (x + lean * 1.2 + 0.08, y + 0.025, 0.81)], 0.009, 'umber', 0.04)
    pipe(kit, [(0.0, -0.05, 0.04), (-0.01, -0.07, 0.88), (0.1, -0.075, 0.9)], 0.011, 'walnut', 0.03)


def coat(kit: Kit, long: float, look: str) -> None:
    """Hangs by its collar from the origin, front = +y: shoulders, body with a front edge, sleeves."""
    rings = []
    for z, x, y in ((-long, 0.2, 0.075), (-long * 0.7, 0.19, 0.075), (-long * 0.4, 0.17, 0.075), (-0.2, 0.19, 0.07), (-0.11, 0.2, 0.06), (-0.06, 0.12, 0.05), (-0.015, 0.06, 0.045)):
        rings.append([(x * math.cos(a), y * math.sin(a) * (1 + 0.12 * math.sin(3 * a)), z) for a in (2 * math.pi * i / 20 for i in range(20))])
    loft(kit, rings, look, 70)
    for s in (-1, 1):
        limb(kit, [(s * 0.165, 0, -0.115), (s * 0.215, 0.01, -0.25), (s * 0.225, 0.03, -0.42), (s * 0.22, 0.05, -0.62)], [0.055, 0.052, 0.046, 0.042], look, 10)
        prism(kit, [(s * 0.012, -0.02), (s * 0.075, -0.05), (s * 0.06, -0.15), (s * 0.012, -0.28)], 0.045, 0.083, look, 'y', 0.008)
    for i in range(3):
        disc(kit, (0.015, 0.078, -0.3 - 0.14 * i), 0.011, 0.008, 'ink', 8, 0)


def coat_rack(kit: Kit) -> None:
    """On a wall at y = 0: its hooks 1.7 high, with two coats, a scarf and a hat on its shelf; 1.0 wide."""
    prism(kit, soften([(-0.5, 1.6), (0.5, 1.6), (0.5, 1.75), (-0.5, 1.75)], 0.02), 0.001, 0.022, 'walnut', 'y', 0.005)
    for x in (-0.4, -0.2, 0.0, 0.2, 0.4):
        pipe(kit, [(x, 0.02, 1.66), (x, 0.08, 1.65), (x, 0.095, 1.7)], 0.007, 'brass', 0.02, 6)
    kit.box((-0.5, 0.002, 1.8), (0.5, 0.25, 1.82), 'walnut', 0.004)
    for x, long, look in ((-0.34, 1.0, 'coat-camel'), (0.1, 0.86, 'coat-green')):
        with sub(kit, x, 0.1, 1.69):
            coat(kit, long, look)
    limb(kit, [(0.4, 0.09, 1.66), (0.375, 0.1, 1.4), (0.39, 0.1, 1.0)], [0.02, 0.035, 0.04], 'wool-red', 8, 0.5, False)
    kit.lathe([(0.165, 0), (0.16, 0.008), (0.088, 0.014), (0.08, 0.09), (0.05, 0.108), (0, 0.1)], (-0.25, 0.13, 1.8205), 'umber', 24)


def drum(kit: Kit, look: str, label: str) -> None:
    """A front-loading machine, 0.6 x 0.58, 0.85 high, with a round window."""
    kit.box((-0.298, -0.29, 0.02), (0.298, 0.28, 0.848), look, 0.012, 2)
    kit.box((-0.28, -0.27, 0.001), (0.28, 0.25, 0.025), 'ink', 0)
    kit.box((-0.29, 0.2785, 0.73), (0.29, 0.285, 0.835), label, 0.003)
    kit.lathe([(0.12, 0.0), (0.175, 0.0), (0.18, 0.02), (0.16, 0.03), (0.12, 0.024)], (0, 0.279, 0.4), 'steel', 28, local=turn(x=-90))
    kit.lathe([(0, 0.0), (0.125, 0.0), (0.11, 0.014), (0.06, 0.02), (0, 0.022)], (0, 0.282, 0.4), 'screen', 24, local=turn(x=-90))
    kit.cylinder((0.16, 0.284, 0.78), 0.024, 0.018, 'white', sides=16, local=turn(x=-90))


def dryer(kit: Kit) -> None:
    """Tumble dryer: like a washing machine, with its water drawer at the top left and a lint flap below."""
    drum(kit, 'white', 'grey-light')
    kit.box((-0.28, 0.2845, 0.745), (-0.08, 0.292, 0.825), 'white', 0.004)
    kit.box((-0.27, 0.2785, 0.06), (-0.03, 0.285, 0.16), 'grey-light', 0.003)
    kit.box((0.02, 0.2845, 0.76), (0.1, 0.287, 0.8), 'screen', 0)


def boiler(kit: Kit) -> None:
    """Electric water heater on a wall at y = 0, its underside at z = 0, 0.45 across, 0.85 high, with its pipes."""
    kit.lathe([(0, 0.0), (0.17, 0.0), (0.215, 0.03), (0.22, 0.06), (0.22, 0.78), (0.2, 0.83), (0.12, 0.855), (0, 0.86)], (0, 0.24, 0), 'white', 28)
    for z in (0.16, 0.66):
        kit.box((-0.12, 0.002, z), (0.12, 0.04, z + 0.05), 'steel-dark', 0.004)
    for x, look in ((-0.08, 'copper'), (0.08, 'copper')):
        pipe(kit, [(x, 0.24, 0.01), (x, 0.24, -0.2), (x, 0.03, -0.2), (x, 0.03, -0.45)], 0.0095, look, 0.04)
    disc(kit, (0, 0.456, 0.16), 0.03, 0.01, 'grey-light', 16)
    kit.box((-0.012, 0.4645, 0.152), (0.012, 0.468, 0.168), 'led-amber', 0)


def ironing_board(kit: Kit) -> None:
    """Unfolded, 1.24 x 0.36, 0.86 high, with the iron on its end."""
    outline = [(-0.62, -0.17), (0.3, -0.17), (0.48, -0.13), (0.58, -0.07), (0.62, 0), (0.58, 0.07), (0.48, 0.13), (0.3, 0.17), (-0.62, 0.17)]
    prism(kit, soften(outline, 0.03, 2), 0.835, 0.862, 'sky', 'z', 0.01, 2)
    for s in (-1, 1):
        pipe(kit, [(-0.48, s * 0.1, 0.832), (0.42, s * 0.19, 0.015)], 0.011, 'steel', sides=8)
        pipe(kit, [(0.34, s * 0.08, 0.832), (-0.46, s * 0.16, 0.015)], 0.011, 'steel', sides=8)
    for x, y in ((0.42, 0.22), (-0.46, 0.19)):
        kit.tube([(x, -y, 0.012), (x, y, 0.012)], 0.011, 'ink', 8)
    with sub(kit, -0.5, 0.0, 0.864):
        prism(kit, soften([(-0.006, -0.055), (0.0, -0.06), (0.0, 0.06), (-0.006, 0.055)], 0.002, 1), 0.0, 0.2, 'steel', 'z', 0)
        prism(kit, soften([(0.0, 0.004), (0.055, 0.004), (0.05, 0.1), (0.03, 0.18), (0.0, 0.2)], 0.02), -0.05, 0.05, 'petrol', 'y', 0.02, 2)
        pipe(kit, [(0.045, 0, 0.03), (0.1, 0, 0.05), (0.09, 0, 0.14), (0.035, 0, 0.16)], 0.012, 'ink', 0.03)


def vacuum_cleaner(kit: Kit, look: str = 'wine') -> None:
    """Sledge vacuum cleaner with its hose and tube upright in the clip: 1.0 high."""
    rings = [panel(0.11, 0.17, 0.045, 0.08), panel(0.14, 0.21, 0.09, 0.1), panel(0.14, 0.21, 0.16, 0.1), panel(0.11, 0.17, 0.225, 0.1), panel(0.06, 0.1, 0.245, 0.06)]
    loft(kit, rings, look, 70)
    for s in (-1, 1):
        kit.cylinder((s * 0.135 - 0.02, -0.12, 0.085), 0.084, 0.04, 'ink', sides=18, local=turn(y=90))
    castor(kit, 0, 0.17, 0.03, 0.05)
    pipe(kit, [(0, 0.19, 0.17), (0, 0.34, 0.2), (0.2, 0.36, 0.5), (0.17, 0.1, 0.95), (0.13, -0.2, 0.98)], 0.02, 'ink', 0.16, 8, 5)
    pipe(kit, [(0.13, -0.18, 0.98), (0.13, -0.25, 0.9), (0.13, -0.25, 0.06)], 0.017, 'steel', 0.05)
    prism(kit, soften([(0.0, -0.29), (0.26, -0.29), (0.26, -0.2), (0.0, -0.2)], 0.02), 0.001, 0.045, 'ink', 'z', 0.01, 2)


PIECES = {
    'carton': Piece(carton, 'household'),
    'carton-stack': Piece(carton_stack, 'household'),
    'waste-basket': Piece(waste_basket, 'household'),
    'wicker-basket': Piece(wicker_basket, 'household'),
    'umbrella-stand': Piece(umbrella_stand, 'household'),
    'coat-rack': Piece(coat_rack, 'household'),
    'dryer': Piece(dryer, 'household'),
    'boiler': Piece(boiler, 'household'),
    'ironing-board': Piece(ironing_board, 'household'),
    'vacuum-cleaner': Piece(vacuum_cleaner, 'household'),
}
