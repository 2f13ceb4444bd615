"""Small things that open: medicine cupboard, letter box, handbag. Metres; each docstring says where the origin is."""
from __future__ import annotations

from lib.forms import prism, soften, sub
from lib.kit import Kit, turn
from lib.pieces.medicines import blister, carton, dropper, tablet_jar
from lib.pieces.papers import sheet_of
from lib.pieces.piece import Piece
from lib.shapes import loft, panel, pipe
from lib.states import states


def cross(kit: Kit, y: float, z: float, look: str = 'alarm-red') -> None:
    """The pharmacy's cross on a front at y."""
    kit.box((-0.035, y, z - 0.012), (0.035, y + 0.002, z + 0.012), look, 0)
    for s in (-1, 1):
        kit.box((-0.012, y, z + s * 0.012), (0.012, y + 0.002, z + s * 0.035), look, 0)


def medicine_cupboard(kit: Kit, first: str | None = None) -> None:
    """On a wall at y = 0, its underside at z = 0: 0.34 x 0.14, 0.46 high; state door=closed, open (hinged at -x)."""
    for s in (-1, 1):
        kit.box((s * 0.17, 0.002, 0), (s * 0.156, 0.13, 0.46), 'white', 0.003)
    for z in (0.0, 0.152, 0.304, 0.446):
        kit.box((-0.157, 0.002, z), (0.157, 0.128, z + 0.014), 'white', 0)
    kit.box((-0.157, 0.002, 0.01), (0.157, 0.008, 0.45), 'grey-light', 0)
    with sub(kit, 0.07, 0.07, 0.0142, 4):
        carton(kit, 'medicine-a', 'white')
    with sub(kit, -0.075, 0.075, 0.0142, -6):
        carton(kit, 'medicine-b', 'day-blue')
    with sub(kit, 0, 0.07, 0.1662):
        dropper(kit, -0.1, 0)
        tablet_jar(kit, -0.03, 0.01)
        tablet_jar(kit, 0.03, -0.01, 'milk-blue')
        dropper(kit, 0.1, 0, 0.11, 'leaf-dark')
    with sub(kit, 0.02, 0.07, 0.318):
        carton(kit, 'medicine-b', 'day-blue', 0.1, 0.05)
        blister(kit, 0, 0.0, 0.051, 5)
    for door in states(kit, 'door', ('closed', 'open'), first):
        with sub(kit, -0.17, 0.132, 0, 105 if door == 'open' else 0):
            kit.box((0, 0, 0.002), (0.34, 0.016, 0.458), 'white', 0.004)
            with sub(kit, 0.17, 0):
                cross(kit, 0.0155, 0.24)
            kit.cylinder((0.31, 0.015, 0.22), 0.009, 0.018, 'steel', sides=10, bevel=0.002, local=turn(x=-90))


def letter_box(kit: Kit, first: str | None = None) -> None:
    """On a wall at y = 0, its underside at z = 0: 0.36 x 0.12, 0.32 high; state door=closed, open (falls forward, full of post)."""
    for s in (-1, 1):
        kit.box((s * 0.18, 0.002, 0), (s * 0.172, 0.11, 0.3), 'leaf-dark', 0.002)
    kit.box((-0.173, 0.002, 0), (0.173, 0.108, 0.008), 'leaf-dark', 0)
    kit.box((-0.173, 0.002, 0.004), (0.173, 0.01, 0.3), 'leaf-dark', 0)
    prism(kit, [(0.002, 0.295), (0.115, 0.275), (0.125, 0.283), (0.125, 0.29), (0.002, 0.33)], -0.185, 0.185, 'leaf-dark', 'x', 0.003)
    kit.box((-0.13, 0.108, 0.232), (0.13, 0.115, 0.262), 'leaf-dark', 0.002)
    kit.box((-0.115, 0.1148, 0.242), (0.115, 0.1165, 0.252), 'soot', 0)
    kit.box((-0.173, 0.1, 0.226), (0.173, 0.1095, 0.28), 'leaf-dark', 0)
    for i in range(5):
        with sub(kit, 0.005 * (i % 3), 0.028 + 0.012 * i, 0.009 + 0.055, turn(x=90 - 3 * i, z=180)):
            sheet_of(kit, 'envelope', 0.22, 0.11, 0)
    for door in states(kit, 'door', ('closed', 'open'), first):
        with sub(kit, 0, 0.104, 0.008, turn(x=-80) if door == 'open' else 0):
            kit.box((-0.171, 0, 0.0), (0.171, 0.008, 0.217), 'moss', 0.002)
            kit.cylinder((0, 0.0075, 0.18), 0.011, 0.006, 'brass', sides=12, bevel=0.001, local=turn(x=-90))
            kit.box((-0.05, 0.0075, 0.09), (0.05, 0.0095, 0.12), 'paper', 0)


def handbag(kit: Kit, look: str = 'wine', first: str | None = None) -> None:
    """Leather bag on the floor or a chair, 0.3 x 0.13, 0.22 high; state clasp=closed, open (keys and a purse show)."""
    body = [panel(0.13, 0.05, 0.001, 0.03), panel(0.148, 0.064, 0.03, 0.04), panel(0.145, 0.06, 0.13, 0.04)]
    for s in (-1, 1):
        pipe(kit, [(-0.075, s * 0.03, 0.17), (-0.07, s * 0.045, 0.34), (0.07, s * 0.045, 0.34), (0.075, s * 0.03, 0.17)], 0.0065, look, 0.06, 8)
    for clasp in states(kit, 'clasp', ('closed', 'open'), first):
        if clasp == 'closed':
            loft(kit, [*body, panel(0.13, 0.035, 0.195, 0.02), panel(0.122, 0.014, 0.215, 0.01), panel(0.12, 0.009, 0.222, 0.008)], look, 70)
            kit.cylinder((0, 0.014, 0.212), 0.012, 0.012, 'brass', sides=12, local=turn(x=-90))
        else:
            loft(kit, [*body, panel(0.135, 0.06, 0.2, 0.03), panel(0.128, 0.053, 0.2, 0.03), panel(0.13, 0.05, 0.1, 0.03)], look, 70)
            kit.box((-0.09, -0.02, 0.1), (0.01, 0.02, 0.19), 'mustard', 0.01, 2)
            kit.box((0.03, -0.03, 0.1), (0.09, 0.0, 0.185), 'paper', 0.003)
            for i, angle in enumerate((10, 45)):
                with sub(kit, 0.05, 0.03, 0.185 + 0.004 * i, angle):
                    kit.lathe([(0.005, 0), (0.012, 0), (0.012, 0.003), (0.005, 0.003), (0.005, 0)], (0, 0, 0), 'brass', 10)
                    kit.box((0.01, -0.002, 0), (0.045, 0.002, 0.003), 'brass', 0)


def biscuit_tin(kit: Kit, first: str | None = None) -> None:
    """Biscuit tin that holds buttons or papers, 0.2 across; state lid=closed, open (the lid leans beside it)."""
    kit.lathe([(0, 0.001), (0.1, 0.001), (0.1, 0.085), (0.097, 0.085), (0.096, 0.008), (0, 0.006)], (0, 0, 0), 'navy', 26)
    kit.lathe([(0.1005, 0.03), (0.1015, 0.034), (0.1005, 0.038)], (0, 0, 0), 'brass', 26)
    looks = ('alarm-red', 'mustard', 'white', 'teal', 'brass', 'plum')
    for i in range(16):
        kit.cylinder((0.021 * (i % 4 - 1.5) * 1.6, 0.02 * (i // 4 - 1.5) * 1.6, 0.0062 + 0.003 * (i % 2)), 0.011, 0.004, looks[i % 6], sides=8, bevel=0)
    lid = [(0, 0.022), (0.085, 0.022), (0.1025, 0.018), (0.104, 0.0), (0.1015, 0.0), (0.1, 0.015), (0, 0.018)]
    for pose in states(kit, 'lid', ('closed', 'open'), first):
        if pose == 'closed':
            kit.lathe(lid, (0, 0, 0.07), 'navy', 26)
        else:
            with sub(kit, 0.122, 0, 0.1, turn(y=74)):
                kit.lathe(lid, (0, 0, 0), 'navy', 26)


def sheaf(kit: Kit) -> None:
    """A folder of papers held by a rubber band."""
    prism(kit, soften([(-0.12, -0.16), (0.12, -0.16), (0.12, 0.16), (-0.12, 0.16)], 0.01, 1), 0.001, 0.022, 'butter', 'z', 0.002)
    kit.box((-0.105, -0.164, 0.004), (0.112, 0.155, 0.019), 'paper', 0)
    kit.box((-0.006, -0.1655, 0.0005), (0.006, 0.1615, 0.0232), 'alarm-red', 0)


PIECES = {
    'medicine-cupboard': Piece(medicine_cupboard, 'openables'),
    'letter-box': Piece(letter_box, 'openables'),
    'handbag': Piece(handbag, 'openables'),
    'biscuit-tin': Piece(biscuit_tin, 'openables'),
    'papers-folder': Piece(sheaf, 'papers'),
}
