"""Books, newspapers, post and prescriptions, on z = 0, metres; read from +y."""
from __future__ import annotations

import random

from lib.forms import face, sub
from lib.kit import Kit, turn
from lib.pieces.piece import Piece

SPINES = ('wine', 'navy', 'teal', 'oatmeal', 'skin-leather', 'mustard', 'denim', 'cream', 'umber', 'plum', 'moss', 'brick')


def book(kit: Kit, width: float, deep: float, thick: float, look: str) -> None:
    """Closed, lying: cover around pages, its spine at -x."""
    w, d = width / 2, deep / 2
    for z in (0.0, thick - 0.003):
        kit.box((-w, -d, z), (w, d, z + 0.003), look, 0)
    kit.box((-w, -d, 0.0029), (-w + 0.003, d, thick - 0.0029), look, 0)
    kit.box((-w + 0.003, -d + 0.004, 0.003), (w - 0.004, d - 0.004, thick - 0.003), 'paper', 0)


def book_row(kit: Kit, width: float = 0.5, seed: int = 3, deep: float = 0.2) -> None:
    """Standing spines from -width / 2, the last one leaning; backs at y = 0, spines at +y."""
    dice, x = random.Random(seed), -width / 2
    while x < width / 2 - 0.1:
        thick, high, far = 0.018 + dice.random() * 0.03, 0.18 + dice.random() * 0.09, deep * (0.72 + 0.25 * dice.random())
        look = dice.choice(SPINES)
        kit.box((x, 0.0, 0.0005), (x + thick, far, high), look, 0)
        kit.box((x + 0.004, far - 0.004, high * 0.68), (x + thick - 0.004, far + 0.0006, high * 0.76), 'butter', 0)
        x += thick + 0.001
    with sub(kit, x + 0.062, 0, 0.0, turn(y=-16)):
        kit.box((-0.012, 0.0, 0.0035), (0.012, deep * 0.85, 0.21), dice.choice(SPINES), 0)


def book_stack(kit: Kit) -> None:
    """Four books, one upon the other, a pair of glasses on top."""
    z = 0.001
    for width, deep, thick, look, angle in ((0.2, 0.26, 0.032, 'navy', 3), (0.17, 0.23, 0.028, 'brick', -7), (0.15, 0.22, 0.022, 'moss', 9), (0.13, 0.19, 0.03, 'cream', -3)):
        with sub(kit, 0, 0, z, angle):
            book(kit, width, deep, thick, look)
        z += thick + 0.0004
    glasses(kit, z)


def glasses(kit: Kit, z: float = 0.001) -> None:
    """Folded spectacles, 0.13 wide."""
    with sub(kit, 0, 0.0, z + 0.0205, turn(x=80)):
        for s in (-1, 1):
            kit.lathe([(0.0245, -0.0015), (0.028, -0.0015), (0.028, 0.0015), (0.0245, 0.0015), (0.0245, -0.0015)], (s * 0.034, 0, 0), 'umber', 16, sy=0.75)
            kit.tube([(s * 0.061, 0.01, -0.002), (s * 0.05, 0.011, -0.03), (-s * 0.03, 0.006, -0.034)], 0.0022, 'umber', 5)
        kit.tube([(-0.007, 0.004, 0), (0, 0.008, 0), (0.007, 0.004, 0)], 0.002, 'umber', 5)


def newspaper(kit: Kit) -> None:
    """Folded once, 0.29 x 0.4."""
    for i in range(3):
        kit.box((-0.144 + 0.001 * i, -0.2, 0.001 + 0.004 * i), (0.145 - 0.002 * i, 0.2 - 0.003 * i, 0.0045 + 0.004 * i), 'paper', 0)
    with sub(kit, tilt=180):
        kit.box((-0.142, -0.196, 0.0126), (0.142, 0.196, 0.0136), 'print:newspaper', 0)


def magazines(kit: Kit) -> None:
    """Three magazines in a loose pile."""
    for i, (name, angle) in enumerate((('', 8), ('magazine-b', -14), ('magazine-a', 4))):
        with sub(kit, 0.01 * i, 0.012 * i, 0.001 + 0.0062 * i, 180 + angle):
            kit.box((-0.105, -0.145, 0), (0.105, 0.145, 0.0055), 'paper', 0)
            if name:
                kit.box((-0.105, -0.145, 0.0052), (0.105, 0.145, 0.0061), f'print:{name}', 0)
            else:
                kit.box((-0.105, -0.145, 0.0052), (0.105, 0.145, 0.0061), 'wine', 0)


def sheet_of(kit: Kit, name: str, width: float, deep: float, z: float, angle: float = 0, x: float = 0, y: float = 0) -> None:
    with sub(kit, x, y, z, 180 + angle):
        kit.box((-width / 2, -deep / 2, 0), (width / 2, deep / 2, 0.0012), f'print:{name}', 0)


def letters(kit: Kit) -> None:
    """Unopened post: envelopes under an opened reminder."""
    for i, angle in enumerate((12, -9, 22)):
        sheet_of(kit, 'envelope', 0.22, 0.11, 0.001 + 0.002 * i, angle, 0.02 * i - 0.03, 0.05 - 0.03 * i)
    sheet_of(kit, 'letter', 0.21, 0.297, 0.0072, -6, -0.06, -0.07)


def prescription(kit: Kit) -> None:
    """A prescription with its dose 1 - 0 - 1, A5."""
    sheet_of(kit, 'prescription', 0.148, 0.19, 0.001)


def leaflets(kit: Kit) -> None:
    """Three leaflets about falls, fanned out."""
    for i in range(3):
        sheet_of(kit, 'leaflet', 0.1, 0.16, 0.001 + 0.0016 * i, 16 - 15 * i, 0.03 * i, 0.004 * i)


def table_calendar(kit: Kit) -> None:
    """Stands like a tent, 0.2 wide."""
    for s in (-1, 1):
        with sub(kit, 0, s * 0.055, 0.001, turn(x=s * 22)):
            kit.box((-0.1, -0.001, 0), (0.1, 0.001, 0.145), 'paper', 0)
            if s > 0:
                face(kit, 'calendar', (-0.097, 0.004), (0.097, 0.142), 0.0008, 0.0014)
    kit.tube([(-0.09, 0, 0.137), (0.09, 0, 0.137)], 0.004, 'steel-dark', 6)


PIECES = {
    'book-row': Piece(book_row, 'papers'),
    'book-stack': Piece(book_stack, 'papers'),
    'reading-glasses': Piece(glasses, 'papers'),
    'newspaper': Piece(newspaper, 'papers'),
    'magazines': Piece(magazines, 'papers'),
    'letters': Piece(letters, 'papers'),
    'prescription': Piece(prescription, 'papers'),
    'leaflets': Piece(leaflets, 'papers'),
    'table-calendar': Piece(table_calendar, 'papers'),
}
