"""Aids at the bed and for transfers with one's own strength. Metres."""
from __future__ import annotations

from lib.forms import prism
from lib.kit import Kit, turn
from lib.pieces.piece import Piece
from lib.shapes import loft, panel, pipe


def transfer_board(k: Kit) -> None:
    """Curved board 0.70 x 0.25 with two hand holes, lying on z = 0, thinner at the ends."""
    outline = []
    for i in range(13):
        t = i / 12
        outline.append((-0.35 + 0.7 * t, -0.09 - 0.035 * (2 * t - 1) ** 2 + 0.05))
    top = [(x, y + 0.22) for x, y in outline[::-1]]
    prism(k, [*outline, *top], 0.0005, 0.014, 'oak', 'z', 0.006, 2)
    for x in (-0.25, 0.25):
        loft(k, [panel(0.02, 0.05, 0.0142 + d, 0.02, x, 0.062, 4) for d in (0, 0.0006)], 'umber', 20)


def bed_rail(k: Kit, width: float = 0.45, mattress: float = 0.50) -> None:
    """Grab handle at a bed's side: the mattress edge is the plane y = 0, its top at `mattress`; legs to the floor."""
    high = mattress + 0.42
    w = width / 2
    for s in (-1, 1):
        k.lathe([(0, 0), (0.022, 0), (0.02, 0.012), (0.016, 0.03), (0, 0.03)], (s * w, 0.03, 0), 'rubber', 12)
    pipe(k, [(-w, 0.03, 0.02), (-w, 0.03, high), (w, 0.03, high), (w, 0.03, 0.02)], 0.0135, 'white', 0.1, 10, 6)
    for z in (mattress + 0.05, mattress + 0.22):
        k.tube([(-w, 0.03, z), (w, 0.03, z)], 0.011, 'white', 10)
    k.tube([(-w * 0.6, 0.03, high), (w * 0.6, 0.03, high)], 0.019, 'aid-blue', 12)
    for s in (-1, 1):
        pipe(k, [(s * w * 0.75, 0.03, mattress + 0.05), (s * w * 0.75, 0.03, mattress - 0.17), (s * w * 0.75, -0.55, mattress - 0.17)], 0.011, 'white', 0.04, 8)


def bed_trapeze(k: Kit, height: float = 1.85) -> None:
    """Floor stand behind a bed's head, arm over the pillow towards +y, triangle handle on a strap."""
    pipe(k, [(-0.36, 0.42, 0.02), (-0.36, 0, 0.02), (0.36, 0, 0.02), (0.36, 0.42, 0.02)], 0.02, 'white', 0.06, 10)
    pipe(k, [(0, 0, 0.03), (0, 0, height), (0, 0.95, height + 0.12)], 0.021, 'white', 0.2, 12, 7)
    k.tube([(0, 0.001, 0.04), (0, 0.001, 0.18)], 0.028, 'steel-dark', 12)
    y, z = 0.86, height + 0.1
    k.box((-0.014, y - 0.002, z - 0.44), (0.014, y + 0.002, z + 0.012), 'ink', 0)
    pipe(k, [(-0.02, y, z - 0.45), (-0.11, y, z - 0.60), (0.11, y, z - 0.60), (0, y, z - 0.435), (-0.02, y, z - 0.45)], 0.0095, 'white', 0.03, 8)
    k.tube([(-0.075, y, z - 0.60), (0.075, y, z - 0.60)], 0.0145, 'ink', 10)


def floor_pole(k: Kit, ceiling: float = 2.5) -> None:
    """Pole clamped between floor and ceiling with a curved grip at 0.7 to 1.1."""
    k.lathe([(0, 0), (0.075, 0), (0.075, 0.01), (0.03, 0.02), (0.022, 0.05), (0, 0.05)], (0, 0, 0), 'ink', 20)
    k.tube([(0, 0, 0.04), (0, 0, ceiling - 0.05)], 0.019, 'white', 12)
    k.cylinder((0, 0, ceiling - 0.051), 0.022, 0.05, 'ink', top=0.07, sides=18)
    pipe(k, [(0, 0.018, 0.72), (0, 0.12, 0.72), (0, 0.16, 0.92), (0, 0.12, 1.12), (0, 0.018, 1.12)], 0.015, 'aid-blue', 0.06, 10)


def over_bed_table(k: Kit, top: float = 0.78) -> None:
    """Table on wheels, its foot goes under a bed towards +y; top 0.76 x 0.40."""
    k.box((-0.38, -0.2, top - 0.022), (0.38, 0.2, top), 'oak', 0.008, 2)
    k.box((-0.36, -0.03, 0.12), (-0.3, 0.03, top - 0.0225), 'steel', 0.006)
    for y in (-0.2, 0.2):
        k.box((-0.36, y - 0.02, 0.075), (0.34, y + 0.02, 0.105), 'steel', 0.006)
        for x in (-0.32, 0.3):
            k.cylinder((x - 0.01, y, 0.03), 0.03, 0.02, 'rubber', sides=14, local=turn(y=90))
            k.box((x - 0.013, y - 0.008, 0.055), (x + 0.013, y + 0.008, 0.0755), 'steel-dark', 0.002)
    k.box((-0.355, -0.18, 0.1055), (-0.305, 0.18, 0.12), 'steel', 0.004)


PIECES = {
    'transfer-board': Piece(transfer_board, 'aids'),
    'bed-rail': Piece(bed_rail, 'aids'),
    'bed-trapeze': Piece(bed_trapeze, 'aids'),
    'floor-pole': Piece(floor_pole, 'aids'),
    'over-bed-table': Piece(over_bed_table, 'aids'),
}
