"""Entrance: x 2.82 to 4.72, y 0 to 2.30. Wide enough to turn a wheelchair; his bicycle hangs on the west wall."""
from __future__ import annotations

from lib.forms import sub
from lib.kit import Kit, turn
from lib.pieces.decor import picture
from lib.pieces.household import coat
from lib.pieces.lamps import ceiling_bowl
from lib.pieces.sanitary_fittings import mirror
from lib.pieces.seating import bench
from lib.pieces.textiles import doormat
from lib.shapes import pipe

from apartments.tournai.cycling import racing_bicycle


def coats(k: Kit) -> None:
    """Hooks at 1.30, in reach of a wheelchair."""
    with k.at('coat-rack', 4.72, 1.30, 270):
        k.box((-0.45, 0.001, 1.24), (0.45, 0.02, 1.36), 'oak', 0.005)
        for x in (-0.36, -0.12, 0.12, 0.36):
            pipe(k, [(x, 0.02, 1.31), (x, 0.07, 1.30), (x, 0.085, 1.335)], 0.008, 'steel-dark', 0.015, 6)
    for x, long, look in ((-0.36, 0.72, 'coat-green'), (0.12, 0.62, 'navy')):
        with k.at('coats', 4.72, 1.30, 270, density=0.7), sub(k, x, 0.075, 1.31):
            coat(k, long, look)

def build(k: Kit) -> None:
    coats(k)
    with k.at('bench', 4.535, 1.48, 270):
        bench(k, 0.8, 0.43, 'oak', 'denim')
    k.block(4.36, 1.08, 4.72, 1.88, 0.48)
    with k.at('cap', 4.56, 1.70, z=0.476):
        k.lathe([(0, 0.055), (0.06, 0.05), (0.095, 0.028), (0.1, 0.008), (0.085, 0.0), (0, 0.0)], (0, 0, 0), 'coat-camel', 18, sx=1.15)
    with k.at('shoes', 4.535, 1.34, 270, z=0.1605):
        for x in (-0.05, 0.06):
            k.lathe([(0, 0), (0.042, 0), (0.044, 0.014), (0.04, 0.05), (0.028, 0.07), (0, 0.072)], (x, 0, 0), 'skin-leather', 14, sy=2.6)
    with k.at('bicycle', 2.82, 1.22, 90, z=1.46):
        racing_bicycle(k)
    with k.at('entrance-mirror', 4.72, 0.62, 270, z=1.35):
        mirror(k, 0.3, 0.9)
    with k.at('door-mat', 3.895, 0.34):
        doormat(k, 0.84, 0.5)
    with k.at('picture', 2.82, 2.06, 90, z=1.5):
        picture(k, 0.24, 0.31, 'wife', 'ink')
    with k.at('entrance-ceiling-lamp', 3.7, 1.55, z=2.55):
        ceiling_bowl(k, 'entrance-lamps')
    with k.at('meter-cupboard', 3.10, 2.30, 0):
        k.box((-0.2, 0.001, 1.2), (0.2, 0.1, 1.85), 'trim', 0.006)
        k.box((-0.185, 0.1005, 1.215), (0.185, 0.112, 1.835), 'cream', 0.004)
        k.cylinder((0.15, 0.1122, 1.5), 0.01, 0.012, 'steel', sides=10, local=turn(x=-90))
