"""Fridge, dishwasher and the small machines of a worktop. Big ones have the wall at y = 0; metres."""
from __future__ import annotations


from lib import furniture as f
from lib.forms import sub
from lib.kit import Kit, turn
from lib.pieces.piece import Piece
from lib.shapes import loft, oval, panel, pipe
from lib.states import states


def fridge(k: Kit, height: float = 1.78, look: str = 'fridge') -> None:
    """0.60 wide, 0.64 deep, freezer drawer door below; state `door` (upper): closed or open, food inside."""
    split = 0.62
    k.box((-0.3, 0.03, 0.05), (0.3, 0.58, split), look, 0.01, 2)
    k.box((-0.27, 0.06, 0), (0.27, 0.5, 0.0495), 'ink', 0)
    for a, b in ((-0.3, -0.26), (0.26, 0.3)):
        k.box((a, 0.03, split + 0.0005), (b, 0.58, height), look, 0.006, 2)
    for a, b in ((split + 0.0005, split + 0.04), (height - 0.05, height)):
        k.box((-0.2595, 0.03, a), (0.2595, 0.58, b), look, 0.002)
    k.box((-0.2595, 0.03, split + 0.0405), (0.2595, 0.07, height - 0.0505), 'white', 0)
    for i in range(3):
        z = split + 0.04 + (height - split - 0.1) * (i + 1) / 4 * 1.05
        k.box((-0.2585, 0.08, z), (0.2585, 0.53, z + 0.008), 'frosted', 0.002)
    fridge_food(k, split, height)
    k.box((-0.298, 0.5815, 0.06), (0.298, 0.64, split - 0.006), look, 0.012, 2)
    f.handle(k, 0.24, 0.64, split - 0.14, 0.18, True, 'steel')
    for value in states(k, 'door', ('closed', 'open')):
        with sub(k, -0.298, 0.5815, 0, turn(z=102 if value == 'open' else 0)):
            k.box((0, 0, split + 0.004), (0.596, 0.058, height - 0.002), look, 0.012, 2)
            f.handle(k, 0.54, 0.058, split + 0.3, 0.3, True, 'steel')
            if value == 'open':
                for z in (split + 0.1, split + 0.45, split + 0.8):
                    k.box((0.04, -0.09, z), (0.556, -0.0005, z + 0.05), 'frosted', 0.004)
                for x, look_of, high in ((0.12, 'white', 0.24), (0.2, 'leaf', 0.22), (0.28, 'mustard', 0.26)):
                    k.cylinder((x, -0.045, split + 0.1505), 0.034, high, look_of, top=0.02, sides=12)


def fridge_food(k: Kit, split: float, height: float) -> None:
    levels = [split + 0.0405] + [split + 0.048 + (height - split - 0.1) * (i + 1) / 4 * 1.05 for i in range(3)]
    k.box((-0.24, 0.1, levels[0]), (-0.01, 0.5, levels[0] + 0.16), 'frosted', 0.01)
    k.box((0.01, 0.1, levels[0]), (0.24, 0.5, levels[0] + 0.16), 'frosted', 0.01)
    for z, x, look, wide, high in ((levels[1], -0.15, 'paper', 0.16, 0.09), (levels[1], 0.08, 'sky', 0.2, 0.07), (levels[2], -0.12, 'butter', 0.14, 0.05), (levels[3], 0.1, 'white', 0.22, 0.06)):
        k.box((x - wide / 2, 0.25, z + 0.0005), (x + wide / 2, 0.45, z + high), look, 0.012, 2)
    for i, look in enumerate(('brick', 'leaf-light', 'mustard')):
        k.cylinder((-0.18 + 0.08 * i, 0.36, levels[3] + 0.0005), 0.03, 0.1, look, sides=12)


def dishwasher(k: Kit) -> None:
    """0.60 wide, 0.85 high, to stand under a worktop; state `door`: closed or open (lower rack with plates)."""
    for a, b in ((-0.298, -0.27), (0.27, 0.298)):
        k.box((a, 0.03, 0.1), (b, 0.575, 0.848), 'steel-dark', 0.001)
    for a, b in ((0.1, 0.13), (0.82, 0.848)):
        k.box((-0.2695, 0.03, a), (0.2695, 0.575, b), 'steel-dark', 0)
    k.box((-0.2695, 0.03, 0.1305), (0.2695, 0.05, 0.8195), 'steel', 0)
    k.box((-0.27, 0.05, 0), (0.27, 0.52, 0.0995), 'umber', 0)
    for value in states(k, 'door', ('closed', 'open')):
        with sub(k, 0, 0.577, 0.105, turn(x=-89 if value == 'open' else 0)):
            k.box((-0.297, 0, 0), (0.297, 0.022, 0.742), 'white', 0.004)
            k.box((-0.297, 0.0222, 0.64), (0.297, 0.03, 0.74), 'grey-light', 0.003)
            f.handle(k, 0, 0.03, 0.69, 0.3, False, 'steel')
        if value == 'open':
            for y in (0.62, 0.82, 1.02):
                pipe(k, [(-0.25, y, 0.24), (-0.25, y, 0.155), (0.25, y, 0.155), (0.25, y, 0.24)], 0.004, 'white', 0.02, 6, 2)
            for z in (0.16, 0.235):
                pipe(k, [(-0.25, 0.6, z), (-0.25, 1.05, z), (0.25, 1.05, z), (0.25, 0.6, z)], 0.004, 'white', 0.02, 6, 2)
            for i in range(5):
                k.cylinder((-0.16 + 0.07 * i, 0.8, 0.255), 0.095, 0.007, 'porcelain', sides=18, bevel=0.002, local=turn(y=80))


def microwave(k: Kit) -> None:
    """0.48 x 0.36 x 0.28, its back at y = -0.18."""
    k.box((-0.24, -0.18, 0.012), (0.24, 0.165, 0.28), 'white', 0.012, 2)
    for x, y in f.corners(0.2, 0.14):
        k.cylinder((x, y, 0), 0.015, 0.0125, 'rubber', sides=8, bevel=0)
    k.box((-0.232, 0.1655, 0.02), (0.11, 0.18, 0.272), 'white', 0.006)
    k.box((-0.2, 0.1802, 0.06), (0.06, 0.182, 0.235), 'black', 0.001)
    f.handle(k, 0.09, 0.18, 0.146, 0.2, True, 'steel')
    k.box((0.115, 0.1655, 0.02), (0.232, 0.178, 0.272), 'grey-light', 0.004)
    k.box((0.13, 0.1782, 0.215), (0.218, 0.18, 0.25), 'screen', 0)
    for z in (0.16, 0.08):
        k.lathe([(0, 0), (0.022, 0), (0.02, 0.016), (0, 0.018)], (0.174, 0.1782, z), 'white', 16, local=turn(x=-90))


def kettle(k: Kit, look: str = 'steel') -> None:
    """Electric kettle on its base, 0.25 high, spout to the left, handle to the right."""
    k.lathe([(0, 0), (0.08, 0), (0.082, 0.006), (0.078, 0.02), (0, 0.022)], (0, 0, 0), 'ink', 22)
    k.lathe([(0, 0.0225), (0.073, 0.0225), (0.077, 0.03), (0.072, 0.12), (0.058, 0.2), (0.054, 0.208), (0.035, 0.222), (0, 0.226)], (0, 0, 0), look, 24)
    k.lathe([(0, 0.2262), (0.01, 0.2262), (0.012, 0.24), (0, 0.245)], (0, 0, 0), 'ink', 10)
    loft(k, [oval(rx, ry, z, x) for rx, ry, z, x in ((0.008, 0.02, 0.13, -0.062), (0.018, 0.022, 0.175, -0.066), (0.024, 0.02, 0.205, -0.068), (0.022, 0.016, 0.21, -0.07))], look, 60)
    pipe(k, [(0.052, 0, 0.195), (0.115, 0, 0.2), (0.122, 0, 0.08), (0.07, 0, 0.055)], 0.011, 'ink', 0.04, 8)


def coffee_machine(k: Kit) -> None:
    """Filter machine with its glass jug, 0.34 high."""
    k.box((-0.09, -0.13, 0), (0.09, 0.13, 0.035), 'ink', 0.012, 2)
    k.box((-0.088, -0.13, 0.0355), (0.088, -0.03, 0.34), 'ink', 0.015, 2)
    k.box((-0.088, -0.0295, 0.24), (0.088, 0.12, 0.34), 'ink', 0.02, 2)
    k.cylinder((0, 0.052, 0.0355), 0.06, 0.004, 'steel-dark', sides=20, bevel=0)
    k.lathe([(0, 0), (0.055, 0), (0.066, 0.03), (0.064, 0.085), (0.045, 0.125), (0.046, 0.14), (0, 0.142)], (0, 0.052, 0.04), 'frosted', 20)
    k.lathe([(0.0562, 0.001), (0.0668, 0.03), (0.0662, 0.068), (0.064, 0.068), (0.0562, 0.001)], (0, 0.052, 0.04), 'umber', 20)
    k.cylinder((0, 0.052, 0.1825), 0.043, 0.016, 'ink', sides=16)
    pipe(k, [(0, 0.1, 0.168), (0, 0.148, 0.165), (0, 0.148, 0.09), (0, 0.115, 0.08)], 0.008, 'ink', 0.02)
    k.cylinder((0.05, 0.1305, 0.018), 0.006, 0.003, 'led-red', sides=10, bevel=0, local=turn(x=-90))


def toaster(k: Kit) -> None:
    loft(k, [panel(rx, ry, z, 0.05) for rx, ry, z in ((0.13, 0.075, 0.01), (0.14, 0.085, 0.02), (0.14, 0.085, 0.15), (0.13, 0.076, 0.175), (0.115, 0.06, 0.18))], 'cream', 60)
    k.box((-0.125, -0.07, 0), (0.125, 0.07, 0.0105), 'ink', 0.003)
    for y in (-0.024, 0.024):
        k.box((-0.1, y - 0.011, 0.1795), (0.1, y + 0.011, 0.1808), 'ink', 0)
    k.box((0.1402, -0.02, 0.1), (0.165, 0.02, 0.115), 'ink', 0.004)


def dish_rack(k: Kit) -> None:
    """Wire rack with plates and a cup drying, 0.42 x 0.30."""
    for z in (0.02, 0.1):
        pts = panel(0.2, 0.14, z, 0.03, steps=2)
        pipe(k, [*pts, pts[0]], 0.004, 'chrome', 0.001, 6, 1)
    for i in range(7):
        x = -0.17 + 0.057 * i
        pipe(k, [(x, -0.14, 0.1), (x, -0.14, 0.02), (x, 0.14, 0.02), (x, 0.14, 0.1)], 0.003, 'chrome', 0.01, 5, 2)
    for x, y in f.corners(0.17, 0.11):
        k.cylinder((x, y, 0), 0.008, 0.018, 'rubber', sides=8, bevel=0)
    for i in range(4):
        k.lathe([(0, 0), (0.07, 0), (0.11, 0.012), (0.111, 0.015), (0.068, 0.005), (0, 0.005)], (-0.12 + 0.05 * i, 0, 0.132), 'porcelain', 20, local=turn(y=78))
    k.lathe([(0, 0.085), (0.03, 0.085), (0.038, 0.0), (0.034, 0.0), (0.028, 0.079), (0, 0.079)], (0.12, 0.03, 0.024), 'sky', 16)


def pedal_bin(k: Kit) -> None:
    """Pedal bin 0.30 across, 0.62 high."""
    k.lathe([(0, 0), (0.14, 0), (0.145, 0.01), (0.145, 0.03), (0.138, 0.032), (0.142, 0.52), (0, 0.52)], (0, 0, 0), 'steel', 26)
    k.lathe([(0.146, 0.521), (0.148, 0.53), (0.146, 0.55), (0.12, 0.59), (0.06, 0.612), (0, 0.617)], (0, 0, 0), 'ink', 26)
    k.cylinder((0, 0, 0.5205), 0.146, 0.0005, 'ink', sides=20, bevel=0)
    k.box((-0.035, 0.13, 0.008), (0.035, 0.2, 0.022), 'ink', 0.005, 2)


PIECES = {
    'fridge': Piece(fridge, 'kitchen'),
    'dishwasher': Piece(dishwasher, 'kitchen'),
    'microwave': Piece(microwave, 'kitchen'),
    'kettle': Piece(kettle, 'kitchen'),
    'coffee-machine': Piece(coffee_machine, 'kitchen'),
    'toaster': Piece(toaster, 'kitchen'),
    'dish-rack': Piece(dish_rack, 'kitchen'),
    'pedal-bin': Piece(pedal_bin, 'kitchen'),
}
