"""Kitchen units along a wall at y = 0, front to +y, seen from the room: right is +x. Metres."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lib import furniture as f
from lib.forms import prism, sub
from lib.kit import Kit, turn
from lib.pieces.kitchen_cooking import ceramic_hob, gas_hob
from lib.pieces.kitchen_sink import SINK_M, sink
from lib.pieces.piece import Piece
from lib.states import states

DEPTH_M = 0.58
TOP_DEPTH_M = 0.62
TOP_THICK_M = 0.038
PLINTH_M = 0.10


@dataclass(frozen=True)
class Unit:
    """`kind`: doors, door, drawers, sink, gas, ceramic, oven, knee (open below) or gap (worktop over a machine)."""

    kind: str
    width: float = 0.6


def front(k: Kit, a: float, b: float, low: float, high: float, look: str, grip: str) -> None:
    """A door or drawer front with its bow handle at the top, left or right."""
    k.box((a + 0.002, DEPTH_M + 0.0005, low + 0.002), (b - 0.002, DEPTH_M + 0.02, high - 0.002), look, 0.004)
    y = DEPTH_M + 0.02
    if grip == 'top':
        f.handle(k, (a + b) / 2, y, high - 0.05, min(0.16, (b - a) * 0.5), False)
    else:
        f.handle(k, a + 0.045 if grip == 'left' else b - 0.045, y, high - 0.14, 0.13, True)


def unit(k: Kit, x: float, what: Unit, top: float, look: str) -> None:
    """One base unit from x to x + width below a worktop whose upper side is at `top`."""
    a, b, high = x, x + what.width, top - TOP_THICK_M - 0.001
    if what.kind in ('knee', 'gap'):
        return
    k.box((a, 0.06, 0), (b, DEPTH_M - 0.05, PLINTH_M - 0.001), 'umber', 0)
    k.box((a + 0.0005, 0.01, PLINTH_M), (b - 0.0005, DEPTH_M, high), 'cabinet-side', 0.001)
    low = PLINTH_M + 0.004
    if what.kind == 'drawers':
        step = (high - low) / 3
        for i in range(3):
            front(k, a, b, low + step * i, low + step * (i + 1), look, 'top')
    elif what.kind == 'oven':
        k.box((a + 0.002, DEPTH_M + 0.0005, low), (b - 0.002, DEPTH_M + 0.02, low + 0.08), look, 0.003)
    elif what.kind == 'door':
        front(k, a, b, low, high, look, 'right')
    else:
        middle = (a + b) / 2
        front(k, a, middle, low, high, look, 'right')
        front(k, middle, b, low, high, look, 'left')


def worktop(k: Kit, a: float, b: float, top: float, hole: tuple[float, float, float, float] | None = None, look: str = 'worktop') -> None:
    """From a to b, its front edge softened; `hole` is x0, y0, x1, y1. Segments meet without a seam."""
    low = top - TOP_THICK_M

    def strip(x0: float, x1: float, y0: float, y1: float) -> None:
        nose = y1 == TOP_DEPTH_M
        outline = [(y0, low), (y1 - 0.005, low), (y1, low + 0.005), (y1, top - 0.006), (y1 - 0.002, top - 0.002), (y1 - 0.006, top), (y0, top)] if nose else [(y0, low), (y1, low), (y1, top), (y0, top)]
        prism(k, outline, x0, x1, look, 'x', 0)

    if hole is None:
        strip(a, b, 0.003, TOP_DEPTH_M)
        return
    x0, y0, x1, y1 = hole
    strip(a, x0, 0.003, TOP_DEPTH_M)
    strip(x1, b, 0.003, TOP_DEPTH_M)
    strip(x0, x1, 0.003, y0)
    strip(x0, x1, y1, TOP_DEPTH_M)


def kitchen_run(k: Kit, units: Sequence[Unit], top: float = 0.90, look: str = 'cabinet', splash: float = 0.5, running: bool = False) -> None:
    """Units from left (-x) to right, the run centred on x = 0; `top` is the worktop, `splash` the tiled height above it.

    For a hob or a sink that is a thing with states, give its place a unit of doors and call the hob in its own frame.
    """
    length = sum(u.width for u in units)
    x = -length / 2
    for what in units:
        unit(k, x, what, top, look)
        middle = x + what.width / 2
        wide, deep = SINK_M
        hole = (middle - wide / 2, 0.11, middle + wide / 2, 0.11 + deep) if what.kind == 'sink' else None
        worktop(k, x, x + what.width, top, hole)
        with sub(k, middle, 0, top):
            if what.kind == 'sink':
                sink(k, running)
            elif what.kind == 'gas':
                gas_hob(k)
            elif what.kind == 'ceramic':
                ceramic_hob(k)
        x += what.width
    if splash:
        k.box((-length / 2, 0.0005, top + 0.0005), (length / 2, 0.009, top + splash), 'tile-wall', 0)


def open_unit(k: Kit, top: float = 0.90, look: str = 'cabinet', drawer: bool = False) -> None:
    """One unit 0.60 wide whose door or upper drawer is a state: `door` or `drawer`, closed or open."""
    a, b, high = -0.3, 0.3, top - TOP_THICK_M - 0.001
    k.box((a, 0.06, 0), (b, DEPTH_M - 0.05, PLINTH_M - 0.001), 'umber', 0)
    for x0, x1 in ((a + 0.0005, a + 0.018), (b - 0.018, b - 0.0005)):
        k.box((x0, 0.01, PLINTH_M), (x1, DEPTH_M, high), 'cabinet-side', 0.001)
    k.box((a + 0.0185, 0.01, PLINTH_M), (b - 0.0185, DEPTH_M - 0.001, PLINTH_M + 0.018), 'cabinet-side', 0)
    k.box((a + 0.0185, 0.01, PLINTH_M + 0.0185), (b - 0.0185, 0.018, high), 'cabinet-side', 0)
    worktop(k, a, b, top)
    if drawer:
        front(k, a, b, PLINTH_M + 0.004, high - 0.2, look, 'top')
        for value in states(k, 'drawer', ('closed', 'open')):
            with sub(k, 0, 0.36 if value == 'open' else 0):
                drawer_box(k, high - 0.2, high, look)
        return
    k.box((a + 0.0185, 0.03, 0.45), (b - 0.0185, DEPTH_M - 0.06, 0.466), 'cabinet-side', 0.001)
    for x, z, r, h, what in ((-0.14, 0.4665, 0.09, 0.11, 'steel'), (0.12, 0.4665, 0.1, 0.14, 'wine'), (0.0, 0.1185, 0.12, 0.16, 'steel-dark')):
        k.lathe([(0, 0), (r, 0), (r + 0.004, 0.006), (r + 0.004, h), (r - 0.002, h), (r - 0.004, 0.012), (0, 0.01)], (x, 0.3, z), what, 18)
    for value in states(k, 'door', ('closed', 'open')):
        if value == 'closed':
            front(k, a, b, PLINTH_M + 0.004, high, look, 'right')
        else:
            with sub(k, a + 0.002, DEPTH_M + 0.001, 0, turn(z=100)), sub(k, -a, -DEPTH_M):
                front(k, a, b, PLINTH_M + 0.004, high, look, 'right')


def drawer_box(k: Kit, low: float, high: float, look: str) -> None:
    """Front, open box and a cutlery tray."""
    front(k, -0.3, 0.3, low, high, look, 'top')
    base, y0, y1 = low + 0.03, 0.09, DEPTH_M - 0.001
    k.box((-0.265, y0, base), (0.265, y1, base + 0.012), 'cabinet-side', 0)
    for x in (-0.265, 0.252):
        k.box((x, y0, base + 0.0125), (x + 0.013, y1, base + 0.1), 'cabinet-side', 0.001)
    k.box((-0.2515, y0, base + 0.0125), (0.2515, y0 + 0.013, base + 0.1), 'cabinet-side', 0.001)
    for i in range(4):
        x = -0.2 + 0.13 * i
        for j in range(3):
            k.tube([(x + 0.022 * j - 0.02, 0.36, base + 0.02), (x + 0.022 * j - 0.02, 0.53, base + 0.02)], 0.005, 'steel', 6)
        if i < 3:
            k.box((x + 0.058, 0.32, base + 0.0125), (x + 0.064, 0.56, base + 0.05), 'grey-light', 0.001)


def lift_worktop(k: Kit, height: float = 0.80, width: float = 0.9) -> None:
    """Worktop on a wall lift with room for knees, 0.70 to 0.95 high, with its sink and a press button in front.

    State `level`: as called, or raised by 0.15.
    """
    for s in (-1, 1):
        k.box((s * (width / 2 - 0.09) - 0.035, 0.001, 0.12), (s * (width / 2 - 0.09) + 0.035, 0.05, 0.66), 'grey-light', 0.004)
    for level in states(k, 'level', ('set', 'raised')):
        top = height + (0.15 if level == 'raised' else 0)
        wide, deep = SINK_M
        worktop(k, -width / 2, width / 2, top, (-wide / 2, 0.11, wide / 2, 0.11 + deep))
        for s in (-1, 1):
            x = s * (width / 2 - 0.09)
            k.box((x - 0.022, 0.0505, 0.3), (x + 0.022, 0.066, top - TOP_THICK_M - 0.0005), 'steel', 0.003)
            prism(k, [(0.0665, top - 0.2), (0.0665, top - TOP_THICK_M - 0.0005), (0.5, top - TOP_THICK_M - 0.0005), (0.5, top - 0.06)], x - 0.012, x + 0.012, 'steel', 'x', 0.003)
        k.box((0.28, TOP_DEPTH_M - 0.03, top - 0.075), (0.4, TOP_DEPTH_M - 0.008, top - TOP_THICK_M - 0.0005), 'ink', 0.004)
        for i, mark in enumerate(('led-green', 'aid-blue')):
            k.cylinder((0.315 + 0.05 * i, TOP_DEPTH_M - 0.0078, top - 0.056), 0.011, 0.004, mark, sides=12, bevel=0.001, local=turn(x=-90))
        with sub(k, 0, 0, top):
            sink(k, False, shallow=True)


def wall_unit(k: Kit, width: float = 0.6, low: float = 1.42, high: float = 2.12, look: str = 'cabinet') -> None:
    """Cupboard on the wall between `low` and `high`, 0.35 deep, one door per 0.6; state `door`: closed or open."""
    w = width / 2
    for a, b in ((-w, -w + 0.016), (w - 0.016, w)):
        k.box((a, 0.003, low), (b, 0.33, high), 'cabinet-side', 0.001)
    for a, b in ((low, low + 0.016), (high - 0.016, high)):
        k.box((-w + 0.0165, 0.003, a), (w - 0.0165, 0.33, b), 'cabinet-side', 0)
    k.box((-w + 0.0165, 0.003, low + 0.0165), (w - 0.0165, 0.01, high - 0.0165), 'cabinet-side', 0)
    for i in (1, 2):
        z = low + (high - low) * i / 3
        k.box((-w + 0.0165, 0.012, z), (w - 0.0165, 0.31, z + 0.014), 'cabinet-side', 0.001)
        for j in range(3):
            k.lathe([(0, 0), (0.03, 0), (0.04, 0.06), (0.042, 0.09), (0.038, 0.09), (0.028, 0.008), (0, 0.008)], (-w * 0.6 + w * 0.6 * j, 0.17, z + 0.0145), ('porcelain', 'sky', 'mustard')[(i + j) % 3], 14)
    for value in states(k, 'door', ('closed', 'open')):
        swing = turn(z=105 if value == 'open' else 0)
        with sub(k, -w + 0.001, 0.331, 0, swing):
            k.box((0.001, 0, low + 0.002), (width - 0.003, 0.019, high - 0.002), look, 0.004)
            f.handle(k, width - 0.05, 0.019, low + 0.12, 0.13, True)


RUN = (Unit('doors', 0.8), Unit('sink', 0.8), Unit('drawers'), Unit('ceramic'), Unit('door', 0.4))
PIECES = {
    'kitchen-run': Piece(lambda k: kitchen_run(k, RUN), 'kitchen'),
    'kitchen-run-gas': Piece(lambda k: kitchen_run(k, (Unit('gas'), Unit('drawers'), Unit('sink', 0.8)), 0.86, 'front-linen', 0.6), 'kitchen'),
    'cupboard-base': Piece(open_unit, 'kitchen'),
    'drawer-base': Piece(lambda k: open_unit(k, drawer=True), 'kitchen'),
    'lift-worktop': Piece(lift_worktop, 'kitchen'),
    'wall-unit': Piece(wall_unit, 'kitchen'),
}
