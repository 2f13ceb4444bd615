"""Medicines, on z = 0, metres; labels towards +y. Names are invented, substances are not."""
from __future__ import annotations

import math

from lib.forms import face, sub
from lib.kit import Kit, turn
from lib.pieces.piece import Piece
from lib.states import states


def carton(kit: Kit, name: str, side: str, width: float = 0.12, high: float = 0.056, deep: float = 0.03) -> None:
    """A medicine box standing on its long edge, its front at y = deep / 2."""
    w, d = width / 2, deep / 2
    kit.box((-w, -d, 0.0005), (w, d, high), side, 0)
    face(kit, name, (-w, 0.0007), (w, high - 0.0002), d - 0.0005, 0.0011)


def doubled(kit: Kit) -> None:
    """Two boxes of one substance under two names: both paracetamol 1 g."""
    with sub(kit, 0.067, 0, 0, -5):
        carton(kit, 'medicine-a', 'white')
    with sub(kit, -0.067, 0.006, 0, 6):
        carton(kit, 'medicine-b', 'day-blue')


def one_box(kit: Kit) -> None:
    """One box of paracetamol 1 g."""
    carton(kit, 'medicine-a', 'white')


def blister(kit: Kit, x: float = 0, y: float = 0, z: float = 0.001, angle: float = 0, taken: int = 4) -> None:
    """Strip of ten, 0.1 x 0.05; the first `taken` are pressed out."""
    with sub(kit, x, y, z, angle):
        kit.box((-0.05, -0.024, 0), (0.05, 0.024, 0.0012), 'chrome', 0)
        for i in range(10):
            px, py = -0.036 + 0.018 * (i % 5), -0.011 + 0.022 * (i // 5)
            if i < taken:
                kit.cylinder((px, py, 0.0011), 0.0065, 0.0004, 'steel-dark', sides=8, bevel=0)
            else:
                kit.cylinder((px, py, 0.001), 0.007, 0.005, 'white', 0.0055, 8, 0)


def blisters(kit: Kit) -> None:
    """Two strips, one of them nearly empty."""
    blister(kit, 0, 0, 0.001, 8, 3)
    blister(kit, 0.02, 0.012, 0.008, -22, 8)


def dropper(kit: Kit, x: float = 0, y: float = 0, high: float = 0.1, look: str = 'skin-leather') -> None:
    """Brown bottle with drops and a label, 0.045 across."""
    r = 0.0225
    kit.lathe([(0, 0.001), (r - 0.002, 0.001), (r, 0.006), (r, high * 0.62), (r * 0.45, high * 0.74), (r * 0.45, high * 0.8), (0, high * 0.8)], (x, y, 0), look, 16)
    kit.cylinder((x, y, high * 0.78), r * 0.55, high * 0.22, 'white', sides=12, bevel=0.002)
    around = [math.radians(205 + 18.75 * i) for i in range(9)]
    grid = [[((r + 0.0012) * math.cos(a), (r + 0.0012) * math.sin(a), z) for z in (high * 0.1, high * 0.56)] for a in around]
    with sub(kit, x, y, 0, 180):
        kit.sheet(grid, 'print:bottle-label', 0.0004, 70, 1)


def tablet_jar(kit: Kit, x: float = 0, y: float = 0, look: str = 'pill-orange') -> None:
    """Round jar of tablets with a white cap, 0.08 high."""
    kit.cylinder((x, y, 0.001), 0.022, 0.062, look, sides=16, bevel=0.003)
    kit.cylinder((x, y, 0.0622), 0.0235, 0.018, 'white', sides=16, bevel=0.002)
    kit.cylinder((x, y, 0.016), 0.0224, 0.034, 'paper', sides=16, bevel=0)


def pill_bottles(kit: Kit) -> None:
    """A bottle of drops and two jars."""
    dropper(kit, -0.06, 0.0)
    tablet_jar(kit, 0.0, 0.012)
    tablet_jar(kit, 0.055, -0.006, 'milk-blue')


def pill_box(kit: Kit, letters: str = 'week', first: str | None = None) -> None:
    """Weekly box, 7 days x 2, 0.22 x 0.09; state doses=filled, forgotten (third and fifth
    day still shut between open ones), empty; a red dot on what is still in."""
    kit.box((-0.112, -0.045, 0.001), (0.112, 0.045, 0.006), 'day-blue', 0.002)
    for i in range(8):
        x = -0.11 + 0.0314 * i
        kit.box((x - 0.001, -0.043, 0.0055), (x + 0.001, 0.028, 0.026), 'day-blue', 0)
    for y in (-0.044, -0.008, 0.028):
        kit.box((-0.111, y - 0.001, 0.0055), (0.111, y + 0.001, 0.026), 'day-blue', 0)
    with sub(kit, tilt=180):
        kit.box((-0.11, -0.0445, 0.0058), (0.11, -0.0295, 0.0075), f'print:{letters}', 0)
    for doses in states(kit, 'doses', ('filled', 'forgotten', 'empty'), first):
        for i in range(7):
            for j in range(2):
                untouched = doses == 'filled' or (doses == 'forgotten' and i in (2, 4, 5, 6))
                day_lid(kit, 0.0943 - 0.0314 * i, -0.026 + 0.036 * j, untouched)


def day_lid(kit: Kit, x: float, y: float, shut: bool) -> None:
    if shut:
        kit.box((x - 0.0145, y - 0.0165, 0.0255), (x + 0.0145, y + 0.0165, 0.0285), 'frosted', 0)
        kit.cylinder((x, y + 0.002, 0.0283), 0.006, 0.0008, 'alarm-red', sides=8, bevel=0)
        return
    with sub(kit, x, y - 0.0165, 0.0265, turn(x=105)):
        kit.box((-0.0145, 0, 0), (0.0145, 0.033, 0.0025), 'frosted', 0)


def inhaler(kit: Kit, look: str = 'milk-blue') -> None:
    """Metered-dose inhaler standing, 0.1 high, its mouthpiece to +y."""
    kit.box((-0.016, -0.016, 0.001), (0.016, 0.016, 0.068), look, 0.006, 2)
    kit.cylinder((0, 0, 0.06), 0.012, 0.032, 'steel', sides=14, bevel=0.003)
    with sub(kit, 0, 0.008, 0.02, turn(x=-82)):
        kit.cylinder((0, 0, 0), 0.0155, 0.034, look, 0.0145, 14, 0.001)
        kit.cylinder((0, 0, 0.033), 0.0118, 0.0014, 'soot', sides=12, bevel=0)
    kit.box((-0.011, 0.0155, 0.045), (0.011, 0.0167, 0.062), 'white', 0)


def medicine_heap(kit: Kit) -> None:
    """What comes out of a kitchen drawer: boxes, strips, jars, all together on 0.3 x 0.2."""
    with sub(kit, 0.07, -0.05, 0, -12):
        carton(kit, 'medicine-a', 'white')
    with sub(kit, -0.06, -0.06, 0, 14):
        carton(kit, 'medicine-b', 'day-blue')
    with sub(kit, 0.05, 0.05, 0.0285, turn(x=-90, z=20)):
        carton(kit, 'medicine-b', 'day-blue', 0.1, 0.05, 0.026)
    blister(kit, -0.05, 0.04, 0.001, 30, 6)
    tablet_jar(kit, -0.13, 0.0)
    dropper(kit, 0.14, 0.0)


PIECES = {
    'medicine-box': Piece(one_box, 'medicines'),
    'medicines-doubled': Piece(doubled, 'medicines'),
    'blister-packs': Piece(blisters, 'medicines'),
    'pill-bottles': Piece(pill_bottles, 'medicines'),
    'pill-box': Piece(pill_box, 'medicines'),
    'inhaler': Piece(inhaler, 'medicines'),
    'medicine-heap': Piece(medicine_heap, 'medicines'),
}
