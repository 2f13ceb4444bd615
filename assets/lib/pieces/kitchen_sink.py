"""The kitchen sink, let into a worktop whose upper side is z = 0 of the frame; wall at y = 0."""
from __future__ import annotations

from lib.kit import Kit
from lib.pieces.piece import Piece
from lib.pieces.sanitary import tap
from lib.shapes import loft, panel
from lib.states import states

SINK_M = (0.50, 0.42)


def sink(k: Kit, running: bool = False, shallow: bool = False) -> None:
    """Steel bowl 0.50 x 0.42, 0.16 deep (0.12 when shallow, for knees below), and a high mixer.

    State `tap`: off or running; `running` is the state of a sink without a name.
    """
    rx, ry, y = SINK_M[0] / 2, SINK_M[1] / 2, 0.11 + SINK_M[1] / 2
    deep = 0.12 if shallow else 0.16
    under = [panel(rx - 0.045, ry - 0.045, -deep - 0.002, 0.06, 0, y), panel(rx - 0.02, ry - 0.02, -deep + 0.02, 0.07, 0, y), panel(rx - 0.012, ry - 0.012, -0.02, 0.06, 0, y)]
    rim = [panel(rx - 0.003, ry - 0.003, 0.0005, 0.03, 0, y), panel(rx + 0.012, ry + 0.012, 0.0005, 0.03, 0, y), panel(rx + 0.012, ry + 0.012, 0.002, 0.03, 0, y), panel(rx + 0.008, ry + 0.008, 0.004, 0.03, 0, y), panel(rx - 0.012, ry - 0.012, 0.003, 0.05, 0, y)]
    bowl = [panel(rx - 0.018, ry - 0.018, -0.012, 0.055, 0, y), panel(rx - 0.028, ry - 0.028, -deep + 0.03, 0.06, 0, y), panel(rx - 0.045, ry - 0.045, -deep + 0.006, 0.06, 0, y), panel(0.04, 0.04, -deep, 0.04, 0, y)]
    loft(k, [*under, *rim, *bowl], 'steel', 45)
    k.cylinder((0, y, -deep + 0.0005), 0.036, 0.003, 'chrome', sides=18, bevel=0.001)
    k.cylinder((0, y, -deep + 0.0036), 0.02, 0.0008, 'steel-dark', sides=14, bevel=0)
    tap(k, 0.055, 0.0005, 0.2, 0.26)
    for value in states(k, 'tap', ('running', 'off') if running else ('off', 'running')):
        if value == 'running':
            k.cylinder((0, 0.255, -deep + 0.0045), 0.007, deep + 0.146, 'water', top=0.008, sides=10, bevel=0)


def drainer(k: Kit) -> None:
    """Steel draining board 0.40 x 0.45 to lie beside the sink, ribbed."""
    k.box((-0.2, 0.1, 0.0005), (0.2, 0.55, 0.007), 'steel', 0.003, 2)
    for i in range(8):
        k.box((-0.16 + 0.042 * i, 0.14, 0.0072), (-0.15 + 0.042 * i, 0.51, 0.0105), 'steel', 0.0015)


PIECES = {
    'kitchen-sink': Piece(sink, 'kitchen'),
    'drainer': Piece(drainer, 'kitchen'),
}
