"""Terrace on the south side: paving, a brick parapet with flower boxes, a chair to sit in the sun."""
from __future__ import annotations

from mathutils import Matrix, Vector

from apartments.kortrijk.fit import fitted
from apartments.kortrijk.plan import plan
from lib import walls
from lib.kit import Kit
from lib.pieces import plants, seating

M = 0.001


def parapet(k: Kit) -> None:
    """Outer faces and a coping 40 mm thick that lies on it."""
    k.frame, k.piece, k.atlas = Matrix.Identity(4), 'parapet', 'arch'
    low = [w for w in plan.WALLS if len(w) > 4]
    outer = {'west': ('y', 5200, (7650, 9150), Vector((-1, 0, 0))), 'east': ('y', 8400, (7650, 9150), Vector((1, 0, 0))), 'south': ('x', 9150, (5200, 8400), Vector((0, -1, 0)))}
    for axis, across, span, towards in outer.values():
        corners = [walls.point(axis, a, across, z) for a, z in ((span[0], -300), (span[1], -300), (span[1], 1060), (span[0], 1060))]
        walls.quad(k, corners, 'brickwork', towards)
    k.atlas = 'furn'
    for x0, y0, x1, y1, height in low:
        out = 20
        if x1 - x0 > y1 - y0:
            k.box(((x0 - 100) * M, -(y0 - out) * M, height * M), ((x1 + 100) * M, -(y1 + out) * M, height * M + 0.04), 'grey-light', 0.006)
        else:
            k.box(((x0 - out) * M, -y0 * M, height * M), ((x1 + out) * M, -(9030) * M, height * M + 0.04), 'grey-light', 0.006)


def flower_box(k: Kit, x: float, y: float, heading: float, seed: int) -> None:
    """Hangs on the inside of the parapet, its rim level with the coping."""
    with k.at('flower-box', x, y, heading, density=0.5):
        k.box((-0.4, 0.022, 0.86), (0.4, 0.19, 1.05), 'terracotta', 0.008)
        for i in range(5):
            px = -0.32 + 0.16 * i
            k.cushion((px, 0.105, 1.09), (0.19, 0.19, 0.16), ('leaf', 'leaf-dark')[(i + seed) % 2], 0.5, cuts=2)
            for n in range(3):
                k.lathe([(0, 0), (0.026, 0.01), (0.024, 0.03), (0, 0.036)], (px + 0.045 * (n - 1), 0.105 + 0.03 * ((n * 2) % 3 - 1), 1.148 + 0.01 * ((n + i) % 3)), ('alarm-red', 'rose')[(i + seed) % 2], 6)



def build(k: Kit) -> None:
    parapet(k)
    flower_box(k, 6.1, 9.05, 0, 0)
    flower_box(k, 7.1, 9.05, 0, 1)
    with k.named('terrace-chair'):
        fitted(k, 'terrace chair', 0, lambda k: seating.garden_chair(k, 0.45))
    with k.at('terrace-pot', 5.78, 8.55):
        plants.rubber_tree(k, 1.1)
    with k.at('terrace-lamp', 5.5, 7.65, 180):
        k.box((-0.06, 0.002, 1.9), (0.06, 0.09, 2.08), 'grey-light', 0.01, 2)
