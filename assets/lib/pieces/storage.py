"""Cupboards, shelves and chests. Local frames: back towards -y, front = +y, right = +x, metres, on the floor."""
from __future__ import annotations

from lib.forms import knob, prism, soften, sub
from lib.furniture import corners, handle
from lib.kit import Kit, turn
from lib.pieces.papers import book_row
from lib.pieces.piece import Piece
from lib.states import states


def carcass(kit: Kit, width: float, deep: float, low: float, high: float, look: str, inside: str, thick: float = 0.02) -> None:
    """An open box of boards, its front at deep / 2."""
    x, y = width / 2, deep / 2
    for s in (-1, 1):
        kit.box((s * x, -y, low), (s * (x - thick), y, high), look, 0.003)
    for z in (low, high - thick):
        kit.box((-x + thick, -y, z), (x - thick, y, z + thick), look, 0.002)
    kit.box((-x + thick, -y + 0.002, low + thick), (x - thick, -y + 0.01, high - thick), inside, 0)


def feet(kit: Kit, x: float, y: float, high: float, look: str = 'walnut') -> None:
    for px, py in corners(x, y):
        kit.cylinder((px, py, 0), 0.014, high + 0.004, look, 0.022, 8, 0)


def front(kit: Kit, a: float, b: float, y: float, low: float, high: float, look: str) -> None:
    kit.box((a + 0.003, y, low), (b - 0.003, y + 0.018, high), look, 0.004)


def wardrobe(kit: Kit, width: float = 1.5, doors: int = 3, look: str = 'oak', high: float = 2.05) -> None:
    """0.6 deep, closed, with a plinth and a cornice."""
    half = width / 2
    kit.box((-half + 0.02, -0.28, 0), (half - 0.02, 0.25, 0.08), look, 0)
    kit.box((-half, -0.3, 0.075), (half, 0.27, high - 0.03), look, 0.004)
    prism(kit, soften([(-half - 0.02, -0.3), (half + 0.02, -0.3), (half + 0.02, 0.315), (-half - 0.02, 0.315)], 0.015), high - 0.035, high, look, 'z', 0.01, 2)
    step = width / doors
    for i in range(doors):
        a = -half + i * step
        front(kit, a, a + step, 0.27, 0.085, high - 0.04, look)
        for low, top in ((0.18, 0.92), (1.0, high - 0.14)):
            kit.box((a + 0.08, 0.2875, low), (a + step - 0.08, 0.294, top), look, 0.005)
        handle(kit, a + (0.04 if i == doors - 1 else step - 0.04), 0.287, 1.05, 0.2, True, 'brass')


def chest(kit: Kit, width: float = 0.96, look: str = 'walnut', rows: int = 4, top: float = 0.86) -> None:
    """Chest of drawers, 0.42 deep."""
    half, step = width / 2, (top - 0.03 - 0.1) / rows
    kit.box((-half + 0.01, -0.205, 0.09), (half - 0.01, 0.185, top - 0.02), look, 0.004)
    prism(kit, soften([(-half - 0.01, -0.21), (half + 0.01, -0.21), (half + 0.01, 0.215), (-half - 0.01, 0.215)], 0.015), top - 0.024, top, look, 'z', 0.007, 2)
    for i in range(rows):
        low = 0.105 + i * step
        front(kit, -half + 0.02, half - 0.02, 0.184, low, low + step - 0.008, look)
        for s in (-1, 1):
            knob(kit, s * half * 0.5, 0.202, low + step / 2)
    feet(kit, half - 0.06, 0.15, 0.09, look)


def bookcase(kit: Kit, width: float = 0.8, high: float = 1.85, look: str = 'oak', shelves: int = 5, full: bool = True) -> None:
    """0.3 deep, with rows of books."""
    carcass(kit, width, 0.3, 0.03, high, look, look)
    kit.box((-width / 2 + 0.01, -0.14, 0), (width / 2 - 0.01, 0.12, 0.034), look, 0)
    step = (high - 0.05) / shelves
    for i in range(shelves):
        z = 0.05 + i * step
        if i:
            kit.box((-width / 2 + 0.019, -0.14, z - 0.018), (width / 2 - 0.019, 0.14, z), look, 0.002)
        if full:
            with sub(kit, y=-0.137, z=z + 0.001):
                book_row(kit, (width - 0.06) * (1.0, 0.7, 0.95, 0.8, 0.6, 0.85)[i % 6], i + 3)


def sideboard(kit: Kit, width: float = 1.6, look: str = 'oak', top: float = 0.78) -> None:
    """Three doors below three drawers, 0.44 deep."""
    half, step = width / 2, width / 3
    kit.box((-half + 0.01, -0.21, 0.14), (half - 0.01, 0.19, top - 0.02), look, 0.004)
    prism(kit, soften([(-half - 0.005, -0.215), (half + 0.005, -0.215), (half + 0.005, 0.22), (-half - 0.005, 0.22)], 0.02), top - 0.026, top, look, 'z', 0.008, 2)
    for i in range(3):
        a = -half + 0.005 + i * (step - 0.003)
        front(kit, a, a + step - 0.004, 0.189, top - 0.2, top - 0.034, look)
        front(kit, a, a + step - 0.004, 0.189, 0.15, top - 0.207, look)
        knob(kit, a + step / 2, 0.207, top - 0.115)
        knob(kit, a + (step - 0.06 if i < 2 else 0.06), 0.207, top - 0.36)
    feet(kit, half - 0.1, 0.15, 0.14)


def tv_unit(kit: Kit, width: float = 1.3, look: str = 'oak') -> None:
    """Low unit, 0.46 high, one open bay in the middle with a decoder."""
    half = width / 2
    carcass(kit, width, 0.4, 0.1, 0.46, look, look)
    for s in (-1, 1):
        kit.box((s * 0.22 - 0.009, -0.19, 0.12), (s * 0.22 + 0.009, 0.19, 0.44), look, 0)
        front(kit, min(s * 0.225, s * (half - 0.02)), max(s * 0.225, s * (half - 0.02)), 0.19, 0.12, 0.44, look)
        knob(kit, s * 0.27, 0.208, 0.29)
    kit.box((-0.21, -0.18, 0.27), (0.21, 0.18, 0.286), look, 0)
    kit.box((-0.16, -0.1, 0.287), (0.16, 0.13, 0.335), 'ink', 0.006)
    kit.box((-0.13, 0.1295, 0.305), (-0.06, 0.1312, 0.315), 'led-green', 0)
    feet(kit, half - 0.08, 0.15, 0.1)


def shoe_cabinet(kit: Kit, look: str = 'white') -> None:
    """Narrow cabinet with two flaps, 0.7 x 0.22, 0.96 high."""
    kit.box((-0.35, -0.11, 0.06), (0.35, 0.085, 0.94), look, 0.004)
    prism(kit, soften([(-0.36, -0.11), (0.36, -0.11), (0.36, 0.12), (-0.36, 0.12)], 0.012), 0.938, 0.96, 'oak', 'z', 0.006, 2)
    kit.box((-0.33, -0.1, 0), (0.33, 0.07, 0.062), look, 0)
    for low, high in ((0.075, 0.495), (0.505, 0.925)):
        front(kit, -0.345, 0.345, 0.084, low, high, look)
        handle(kit, 0, 0.102, high - 0.06, 0.16, False)


def wall_shelf(kit: Kit, width: float = 0.8, deep: float = 0.24, look: str = 'oak') -> None:
    """Board on two brackets against the wall at y = 0; its top is z = 0."""
    prism(kit, soften([(-width / 2, 0.002), (width / 2, 0.002), (width / 2, deep), (-width / 2, deep)], 0.012), -0.022, 0, look, 'z', 0.005, 2)
    for s in (-1, 1):
        x = s * width * 0.36
        prism(kit, [(0.002, -0.0215), (0.002, -0.16), (0.014, -0.16), (0.02, -0.05), (deep * 0.8, -0.035), (deep * 0.8, -0.0215)], x - 0.01, x + 0.01, 'ink', 'x', 0.002)


def storage_rack(kit: Kit, width: float = 1.0, high: float = 1.8) -> None:
    """Metal shelves of a storage room, 0.45 deep, with jars, paint and boxes."""
    for x, y in corners(width / 2 - 0.015, 0.205):
        kit.box((x - 0.015, y - 0.015, 0), (x + 0.015, y + 0.015, high), 'steel', 0.002)
    for i in range(4):
        z = 0.12 + i * (high - 0.16) / 3
        kit.box((-width / 2 + 0.002, -0.218, z - 0.03), (width / 2 - 0.002, 0.218, z), 'steel-dark', 0.003)
    levels = [0.12 + i * (high - 0.16) / 3 for i in range(3)]
    for x, wide, tall, level, look in ((-0.25, 0.4, 0.3, 0, 'cardboard'), (0.22, 0.36, 0.24, 0, 'wool-blue'), (-0.28, 0.34, 0.22, 1, 'cardboard'), (0.26, 0.38, 0.3, 2, 'cardboard')):
        kit.box((x - wide / 2, -0.17, levels[level] + 0.001), (x + wide / 2, 0.17, levels[level] + tall), look, 0.008)
        if look == 'cardboard':
            kit.box((x - 0.025, -0.171, levels[level] + tall - 0.06), (x + 0.025, 0.1712, levels[level] + tall + 0.0012), 'tape', 0)
    for i, look in enumerate(('terracotta', 'leaf-dark', 'mustard', 'brick')):
        kit.cylinder((0.02 + 0.11 * i, 0.03 * (-1) ** i, levels[1] + 0.001), 0.043, 0.12, look, sides=14)
        kit.cylinder((0.02 + 0.11 * i, 0.03 * (-1) ** i, levels[1] + 0.1205), 0.045, 0.016, 'steel', sides=14, bevel=0.002)
    for x, look in ((-0.36, 'white'), (-0.14, 'denim')):
        kit.cylinder((x, 0, levels[2] + 0.001), 0.09, 0.19, look, sides=18)
        kit.cylinder((x, 0, levels[2] + 0.1905), 0.094, 0.012, 'steel', sides=18, bevel=0.003)


def drawer_unit(kit: Kit, look: str = 'oak', first: str | None = None) -> None:
    """Three drawers, 0.42 x 0.45, 0.62 high; state drawer=closed, open (the upper one, with papers and a torch)."""
    carcass(kit, 0.42, 0.44, 0.02, 0.62, look, look)
    kit.box((-0.195, -0.2, 0), (0.195, 0.17, 0.0215), look, 0)
    for low, high in ((0.043, 0.228), (0.232, 0.416)):
        front(kit, -0.192, 0.192, 0.203, low, high, look)
        handle(kit, 0, 0.221, (low + high) / 2 + 0.04, 0.12, False)
    for pose in states(kit, 'drawer', ('closed', 'open'), first):
        out = 0.28 if pose == 'open' else 0.0
        front(kit, -0.192, 0.192, 0.203 + out, 0.42, 0.597, look)
        handle(kit, 0, 0.221 + out, 0.54, 0.12, False)
        if out:
            drawer_tray(kit, 0.18, -0.18 + out, 0.205 + out, 0.43, 0.56)


def drawer_tray(kit: Kit, x: float, y0: float, y1: float, low: float, high: float) -> None:
    kit.box((-x, y0, low), (x, y1, low + 0.01), 'cream', 0)
    for s in (-1, 1):
        kit.box((s * x, y0, low + 0.0098), (s * (x - 0.011), y1, high), 'cream', 0)
    kit.box((-x + 0.011, y0, low + 0.0098), (x - 0.011, y0 + 0.011, high), 'cream', 0)
    kit.box((-0.14, y1 - 0.24, low + 0.0101), (0.03, y1 - 0.04, low + 0.03), 'paper', 0.003)
    kit.cylinder((0.06, y1 - 0.2, low + 0.036), 0.022, 0.15, 'alarm-red', 0.03, 12, local=turn(x=-90))


def cupboard(kit: Kit, look: str = 'oak', first: str | None = None) -> None:
    """One-door cupboard, 0.5 x 0.4, 0.9 high, two shelves with crockery; state door=closed, open (hinged at -x)."""
    carcass(kit, 0.5, 0.36, 0.04, 0.9, look, 'cream')
    kit.box((-0.24, -0.17, 0), (0.24, 0.14, 0.042), look, 0)
    for z in (0.33, 0.61):
        kit.box((-0.231, -0.17, z), (0.231, 0.16, z + 0.016), look, 0)
    for i in range(5):
        kit.lathe([(0, 0), (0.06, 0), (0.11, 0.014), (0.108, 0.017), (0, 0.008)], (-0.09, 0, 0.6265 + 0.011 * i), 'porcelain', 18)
    for x, look_cup in ((0.07, 'denim'), (0.165, 'mustard')):
        kit.lathe([(0, 0), (0.035, 0), (0.04, 0.09), (0.036, 0.09), (0.032, 0.01), (0, 0.008)], (x, 0.02, 0.6265), look_cup, 14)
    for x, look_jar in ((-0.15, 'terracotta'), (-0.03, 'leaf-dark'), (0.1, 'mustard')):
        kit.cylinder((x, 0, 0.3465), 0.045, 0.14, look_jar, sides=14)
    kit.box((-0.18, -0.1, 0.0605), (0.14, 0.1, 0.2), 'wool-blue', 0.02, 2)
    for pose in states(kit, 'door', ('closed', 'open'), first):
        if pose == 'closed':
            front(kit, -0.25, 0.25, 0.181, 0.05, 0.89, look)
            handle(kit, 0.2, 0.199, 0.55, 0.12, True)
        else:
            kit.box((-0.25, 0.182, 0.05), (-0.232, 0.676, 0.89), look, 0.004)


PIECES = {
    'wardrobe': Piece(wardrobe, 'storage'),
    'chest-of-drawers': Piece(chest, 'storage'),
    'bookcase': Piece(bookcase, 'storage'),
    'sideboard': Piece(sideboard, 'storage'),
    'tv-unit': Piece(tv_unit, 'storage'),
    'shoe-cabinet': Piece(shoe_cabinet, 'storage'),
    'wall-shelf': Piece(wall_shelf, 'storage'),
    'storage-rack': Piece(storage_rack, 'storage'),
    'drawer-unit': Piece(drawer_unit, 'openables'),
    'cupboard': Piece(cupboard, 'openables'),
}
