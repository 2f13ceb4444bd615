"""The two windows that can be opened: frame, sill and a fixed leaf stay, the other leaf is a thing that turns into the room."""
from __future__ import annotations

from apartments.kortrijk.plan import OPENINGS, PLACES, anchor
from lib.forms import sub
from lib.kit import Kit, turn
from lib.pieces import textiles

M = 0.001
REVEAL = 0.135  # from the wall's face to the frame
EDGE, STILE, DEEP = 0.045, 0.06, 0.05


def ring(k: Kit, x0: float, x1: float, z0: float, z1: float, y0: float, y1: float, bar: float, local=None) -> None:
    for a, b in ((x0, x0 + bar), (x1 - bar, x1)):
        k.box((a, y0, z0), (b, y1, z1), 'trim', 0.004, local=local)
    for a, b in ((z0, z0 + bar), (z1 - bar, z1)):
        k.box((x0 + bar, y0, a), (x1 - bar, y1, b), 'trim', 0.004, local=local)


def window(k: Kit, thing: str) -> None:
    """The local frame looks into the room from 10 mm before the wall's face."""
    o = OPENINGS[thing]
    _, _, z, _ = anchor(f'{o.rooms[0]}/window')
    half, low, high = (o.high - o.low) / 2 * M, o.sill * M - z, o.top * M - z
    face = -0.01
    back = face - REVEAL
    with PLACES.stand(k, thing):
        k.piece = f'{thing}-frame'
        ring(k, -half, half, low, high, back - 0.06, back, EDGE)
        ring(k, -half + 0.03, -0.001, low + 0.03, high - 0.03, back + 0.0005, back + DEEP, STILE)
        k.box((-half + 0.08, back + 0.02, low + 0.08), (-0.05, back + 0.026, high - 0.08), 'glass', 0)
    pivot = (half - 0.03, back + DEEP)
    for state, angle in (('leaf=shut', 0), ('leaf=open', -92)):
        with k.named(thing, state), PLACES.stand(k, thing):
            with sub(k, pivot[0], pivot[1], 0, angle), sub(k, -pivot[0], -pivot[1]):
                turning_leaf(k, half, low, high, back)
    with k.at(f'{thing}-sill', *_sill_at(o)):
        k.box((-half + 0.001, -REVEAL + 0.001, o.sill * M - 0.001), (half - 0.001, 0.035, o.sill * M + 0.022), 'trim', 0.006)


def turning_leaf(k: Kit, half: float, low: float, high: float, back: float) -> None:
    """The right half of the window, with its handle in the middle."""
    ring(k, 0.001, half - 0.03, low + 0.03, high - 0.03, back + 0.0005, back + DEEP, STILE)
    k.box((0.05, back + 0.02, low + 0.08), (half - 0.08, back + 0.026, high - 0.08), 'glass', 0)
    grip, face = (low + high) / 2 - 0.12, back + DEEP
    k.box((0.018, face + 0.0002, grip - 0.04), (0.044, face + 0.012, grip + 0.04), 'steel', 0.004)
    k.box((0.022, face + 0.0125, grip - 0.012), (0.04, face + 0.035, grip + 0.012), 'steel', 0.004)
    k.box((0.022, face + 0.0352, grip - 0.13), (0.04, face + 0.05, grip + 0.015), 'steel', 0.005)


def _sill_at(o) -> tuple[float, float, float]:
    """Middle of the window on the wall's face, and the heading into the room."""
    middle = (o.low + o.high) / 2 * M
    return (middle, o.wall[0] * M, 0) if o.axis == 'x' else (o.wall[0] * M, middle, 270)


def pane(k: Kit, name: str) -> None:
    """Glass in the frame of a window that stays shut."""
    o = OPENINGS[name]
    inside = max(o.wall) if max(o.wall) <= 0 else min(o.wall)
    across = (inside + (-150 if inside == max(o.wall) else 150)) * M
    edges = [o.low + 50, o.high - 50] if o.leaves == 1 else [o.low + 50, (o.low + o.high) // 2 - 40, (o.low + o.high) // 2 + 40, o.high - 50]
    with k.at(f'{name}-pane', 0, 0):
        for a, b in zip(edges[::2], edges[1::2]):
            k.box((across - 0.003, -a * M, (o.sill + 50) * M), (across + 0.003, -b * M, (o.top - 50) * M), 'glass', 0)


def curtains(k: Kit, name: str, x: float, y: float, heading: int, width: float, look: str) -> None:
    """A pair that hangs clear of the opening, so that the leaf turns."""
    with k.at(f'{name}-curtains', x, y, heading), sub(k, 0, 0.075):
        textiles.curtains(k, width, 0.03, 2.32, look)
        for s in (-1, 1):
            k.box((s * (width / 2 + 0.03) - 0.01, -0.0745, 2.33), (s * (width / 2 + 0.03) + 0.01, -0.014, 2.354), 'umber', 0.002)


def build(k: Kit) -> None:
    window(k, 'living-window')
    window(k, 'bedroom-window')
    pane(k, 'kitchen-window')
    pane(k, 'bathroom-window')
    curtains(k, 'living', 9.6, 4.15, 270, 2.2, 'oatmeal')
    curtains(k, 'bedroom', 1.6, 7.4, 0, 2.3, 'plum-light')
