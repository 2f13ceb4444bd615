"""Entrance: x 2.82 to 4.72, y 0 to 2.30. Wide enough to turn a wheelchair; his bicycle hangs on the west wall."""
from __future__ import annotations

from lib.furniture import picture
from lib.kit import Kit, turn
from lib.pieces.lamps import ceiling_bowl
from lib.pieces.seating import bench
from lib.pieces.sanitary_fittings import mirror
from lib.shapes import pipe

from apartments.tournai.cycling import racing_bicycle


def coats(k: Kit) -> None:
    """Hooks at 1.30, in reach of a wheelchair."""
    with k.at('coat-rack', 4.72, 1.30, 270):
        k.box((-0.45, 0.001, 1.24), (0.45, 0.02, 1.36), 'oak', 0.005)
        for x in (-0.36, -0.12, 0.12, 0.36):
            pipe(k, [(x, 0.02, 1.31), (x, 0.07, 1.30), (x, 0.085, 1.335)], 0.008, 'steel-dark', 0.015, 6)
    with k.at('coats', 4.72, 1.30, 270, density=0.7):
        for x, width, low, look in ((-0.34, 0.32, 0.52, 'coat-green'), (0.1, 0.28, 0.62, 'navy')):
            rings = []
            for z, w, d in ((low, 0.5, 0.055), (low + 0.25, 0.48, 0.07), (1.1, 0.44, 0.07), (1.22, 0.36, 0.05), (1.275, 0.1, 0.025)):
                half = w * width
                rings.append([(x - half, 0.1, z), (x - half * 0.9, 0.1 + d, z), (x - half * 0.3, 0.1 + d * 1.25, z), (x + half * 0.25, 0.1 + d * 0.95, z), (x + half * 0.9, 0.1 + d, z), (x + half, 0.1, z), (x + half * 0.8, 0.065, z), (x - half * 0.8, 0.065, z)])
            k.wrap(rings, look, 60)
        k.lathe([(0, 0.035), (0.06, 0.03), (0.095, 0.008), (0.1, -0.012), (0.085, -0.02), (0, -0.02)], (0.36, 0.1, 1.35), 'coat-camel', 18, sy=1.15, local=turn(x=-60))


def build(k: Kit) -> None:
    coats(k)
    with k.at('bench', 4.535, 1.48, 270):
        bench(k, 0.8, 0.43, 'oak', 'denim')
    k.block(4.36, 1.08, 4.72, 1.88, 0.48)
    with k.at('shoes', 4.535, 1.34, 270, z=0.1605):
        for x in (-0.05, 0.06):
            k.lathe([(0, 0), (0.042, 0), (0.044, 0.014), (0.04, 0.05), (0.028, 0.07), (0, 0.072)], (x, 0, 0), 'skin-leather', 14, sy=2.6)
    with k.at('bicycle', 2.82, 1.22, 90, z=1.46):
        racing_bicycle(k)
    with k.at('entrance-mirror', 4.72, 0.62, 270, z=1.35):
        mirror(k, 0.3, 0.9)
    with k.at('door-mat', 3.895, 0.36, 0):
        k.box((-0.42, -0.28, 0.0005), (0.42, 0.28, 0.008), 'rubber', 0.002)
    with k.at('picture', 2.82, 2.02, 90):
        picture(k, 0.34, 0.27, 1.5, 'peloton', 'ink')
    with k.at('entrance-ceiling-lamp', 3.7, 1.55, z=2.55):
        ceiling_bowl(k, 'entrance-lamps')
    with k.at('meter-cupboard', 3.10, 2.30, 0):
        k.box((-0.2, 0.001, 1.2), (0.2, 0.1, 1.85), 'trim', 0.006)
        k.box((-0.185, 0.1005, 1.215), (0.185, 0.112, 1.835), 'cream', 0.004)
        k.cylinder((0.15, 0.1122, 1.5), 0.01, 0.012, 'steel', sides=10, local=turn(x=-90))
