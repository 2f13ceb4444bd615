"""Curtains, blinds, rugs, mats, towels. Metres; each docstring says where the origin is."""
from __future__ import annotations

import math

from lib.forms import plump, prism, soften, sub
from lib.furniture import rod
from lib.kit import Kit, turn
from lib.pieces.piece import Piece
from lib.states import states


def hang(kit: Kit, x0: float, x1: float, low: float, high: float, look: str, folds: int, depth: float = 0.04) -> None:
    """A cloth with soft folds around y = 0, deeper and more uneven towards its lower hem."""
    columns = folds * 6
    rings = []
    for t in (0.0, 0.4, 0.85, 1.0):
        front = []
        for i in range(columns + 1):
            a = 2 * math.pi * folds * i / columns
            sway = 0.25 * math.sin(a * 0.37 + 1.3)
            front.append((x0 + (x1 - x0) * i / columns, (math.sin(a) + sway) * depth * (1 - 0.45 * t)))
        rings.append([(x, y, low + (high - low) * t) for x, y in [*front, *[(x, y - 0.007) for x, y in front[::-1]]]])
    kit.wrap(rings, look)


def curtains(kit: Kit, width: float = 1.6, low: float = 0.03, high: float = 2.3, look: str = 'linen', first: str | None = None) -> None:
    """A pair on a rod 0.1 above them, around y = 0 (stand it 0.07 off the wall). State curtain=open, closed."""
    half = width / 2
    with sub(kit, z=high + 0.022):
        rod(kit, width + 0.12, 0)
    for pose in states(kit, 'curtain', ('open', 'closed'), first):
        reach, folds = (half * 0.3, max(3, round(width * 2))) if pose == 'open' else (half - 0.004, max(4, round(width * 3.6)))
        for s in (-1, 1):
            hang(kit, s * half, s * (half - reach), low, high, look, folds, 0.046 if pose == 'open' else 0.044)


def net_curtain(kit: Kit, width: float = 1.0, low: float = 0.0, high: float = 0.6, look: str = 'porcelain') -> None:
    """Short curtain before the lower half of a window, on a thin wire; around y = 0."""
    hang(kit, -width / 2, width / 2, low, high, look, max(4, round(width * 9)), 0.014)
    kit.tube([(-width / 2 - 0.02, 0, high + 0.003), (width / 2 + 0.02, 0, high + 0.003)], 0.004, 'steel', 6)


def roller_blind(kit: Kit, width: float = 1.0, height: float = 1.3, look: str = 'sand', first: str | None = None) -> None:
    """On a wall at y = 0, its roll's top at z = 0, it comes down to -height. State blind=up, half, down."""
    for s in (-1, 1):
        kit.box((s * width / 2, 0.002, -0.065), (s * (width / 2 + 0.012), 0.06, -0.005), 'white', 0.003)
    kit.tube([(width / 2 + 0.006, 0.058, -0.035), (width / 2 + 0.006, 0.062, -height * 0.6)], 0.002, 'grey-light', 5)
    for pose in states(kit, 'blind', ('up', 'half', 'down'), first):
        down = {'up': 0.12, 'half': height / 2, 'down': height}[pose]
        radius = 0.028 if pose == 'up' else 0.022
        kit.cylinder((-width / 2 + 0.002, 0.033, -0.035), radius, width - 0.004, look, sides=14, bevel=0, local=turn(y=90))
        kit.box((-width / 2 + 0.01, 0.033 + radius - 0.0035, -down), (width / 2 - 0.01, 0.033 + radius - 0.001, -0.035), look, 0)
        prism(kit, soften([(0.033 + radius - 0.01, -down - 0.022), (0.033 + radius + 0.006, -down - 0.022), (0.033 + radius + 0.006, -down + 0.004), (0.033 + radius - 0.01, -down + 0.004)], 0.006, 2), -width / 2 + 0.008, width / 2 - 0.008, 'white', 'x', 0.002)


def shutter(kit: Kit, width: float = 1.2, height: float = 1.4, look: str = 'cream', first: str | None = None) -> None:
    """Roller shutter in the plane y = 0 outside a window, sill at z = 0. State shutter=open, half, closed."""
    for s in (-1, 1):
        kit.box((s * width / 2, -0.02, 0), (s * (width / 2 - 0.03), 0.02, height), look, 0.003)
    kit.box((-width / 2, -0.1, height), (width / 2, 0.03, height + 0.16), look, 0.006)
    for pose in states(kit, 'shutter', ('open', 'half', 'closed'), first):
        bottom = {'open': height - 0.07, 'half': height * 0.5, 'closed': 0.003}[pose]
        count = max(1, round((height - bottom) / 0.05))
        step = (height + 0.01 - bottom) / count
        front, z = [], bottom
        for i in range(count):
            front += [(0.004, z + 0.003), (0.01, z + step * 0.35), (0.01, z + step * 0.65), (0.004, z + step - 0.003)]
            z += step
        prism(kit, [(-0.007, bottom), *front, (-0.007, z)], -width / 2 + 0.012, width / 2 - 0.012, look, 'x', 0)


def tape(kit: Kit, w: float, d: float) -> None:
    """Strips over the four edges of a rug of half size w, d."""
    for s in (-1, 1):
        kit.box((-w - 0.025, s * d - 0.03, 0.001), (w + 0.025, s * d + 0.025, 0.0125), 'tape', 0.002)
        kit.box((s * w - 0.03, -d + 0.03, 0.001), (s * w + 0.025, d - 0.03, 0.0125), 'tape', 0.002)


def lifted_rug(kit: Kit, w: float, d: float, look: str) -> None:
    """The corner at (-x, -y) is rolled up and the edge beside it ripples, 0.1 high."""
    radius, fold = 0.05, (-0.78, -0.62)
    start = 0.78 * w + 0.62 * d - 0.42
    xs = [-w + 2 * w * (i / 26) ** 1.5 for i in range(27)]
    ys = [-d + 2 * d * (j / 18) ** 1.35 for j in range(19)]
    grid = []
    for x0 in xs:
        row = []
        for y0 in ys:
            x, y = x0, y0
            past = (x * fold[0] + y * fold[1] - start) / math.hypot(*fold)
            z = 0.010 + 0.03 * math.exp(-((x + w) / 0.14) ** 2) * (0.5 + 0.5 * math.sin(y * 15)) * min(1.0, max(0.0, (y + d) / 0.5))
            if past > 0:
                angle = past / radius
                tight = radius * (1 - 0.045 * angle)
                x -= fold[0] / math.hypot(*fold) * (past - tight * math.sin(angle))
                y -= fold[1] / math.hypot(*fold) * (past - tight * math.sin(angle))
                z = 0.012 + radius - tight * math.cos(angle)
            row.append((x, y, z))
        grid.append(row)
    kit.sheet(grid, look, 0.008, 60)


def rug(kit: Kit, width: float = 1.5, deep: float = 1.0, look: str = 'print:rug-living', edges: tuple[str, ...] = ('flat', 'lifted', 'taped')) -> None:
    """Lies around the origin, 10 mm thick. State edge=flat, lifted, taped (the first of `edges` at the start)."""
    w, d = width / 2, deep / 2
    for edge in states(kit, 'edge', edges):
        if edge == 'lifted':
            lifted_rug(kit, w, d, look)
            continue
        kit.box((-w, -d, 0.001), (w, d, 0.010), look, 0.002)
        for s in (-1, 1):
            if edge == 'flat':
                for i in range(int(deep / 0.05)):
                    y = -d + 0.025 + i * deep / int(deep / 0.05)
                    kit.box((s * w, y - 0.006, 0.001), (s * (w + 0.035), y + 0.006, 0.004), 'cream', 0)
        if edge == 'taped':
            tape(kit, w, d)


def doormat(kit: Kit, width: float = 0.7, deep: float = 0.42) -> None:
    """Coconut mat with a rubber rim, 15 mm high."""
    w, d = width / 2, deep / 2
    prism(kit, soften([(-w, -d), (w, -d), (w, d), (-w, d)], 0.02), 0.001, 0.006, 'rubber', 'z', 0.002)
    kit.box((-w + 0.025, -d + 0.025, 0.0055), (w - 0.025, d - 0.025, 0.0155), 'skin-leather', 0.004)
    for s in (-1, 1):
        kit.box((-w + 0.08, s * (d - 0.07) - 0.006, 0.0156), (w - 0.08, s * (d - 0.07) + 0.006, 0.0164), 'ink', 0)


def tufted_mat(kit: Kit) -> None:
    """Cotton in three stripes with fringes; the corner at (+x, +y) curls up."""
    def point(i: int, j: int) -> tuple[float, float, float]:
        x, y = -0.36 + 0.72 * i / 20, -0.23 + 0.46 * j / 14
        rim = min(1.0, min(0.36 - abs(x), 0.23 - abs(y)) / 0.03 + 0.3)
        curl = 0.045 * max(0.0, (x - 0.16) / 0.2) * max(0.0, (y - 0.03) / 0.2)
        return x, y, 0.022 * rim + 0.004 * ((i + j) % 2) + curl

    for a, b, look in ((0, 4, 'wool-blue'), (4, 6, 'cream'), (6, 14, 'wool-blue'), (14, 16, 'cream'), (16, 20, 'wool-blue')):
        kit.sheet([[point(i, j) for j in range(15)] for i in range(a, b + 1)], look, 0.006, 80)
    for j in range(13):
        y = -0.21 + 0.42 * j / 12
        kit.box((-0.4, y - 0.005, 0.001), (-0.355, y + 0.005, 0.005), 'cream', 0)


def bath_mat(kit: Kit, first: str | None = None) -> None:
    """0.72 x 0.46; state grip=loose (tufted cotton, a corner curls up), non-slip (rubber with nubs)."""
    for grip in states(kit, 'grip', ('loose', 'non-slip'), first):
        if grip == 'loose':
            tufted_mat(kit)
        else:
            prism(kit, soften([(-0.36, -0.23), (0.36, -0.23), (0.36, 0.23), (-0.36, 0.23)], 0.04), 0.0005, 0.006, 'green-rubber', 'z', 0.002)
            for i in range(40):
                kit.cylinder((-0.3 + 0.085 * (i % 8), -0.16 + 0.08 * (i // 8), 0.0058), 0.018, 0.003, 'teal', sides=6, bevel=0)


def cushion(kit: Kit, look: str = 'mustard', size: float = 0.42) -> None:
    """Scatter cushion lying on z = 0."""
    with sub(kit, z=0.075):
        plump(kit, (size, size, 0.15), look)


def towel(kit: Kit, width: float = 0.45, fall: float = 0.5, look: str = 'sky') -> None:
    """Hangs over a bar of 12 mm radius along x at the origin: `fall` long in front, shorter behind."""
    way = [(-0.022, -fall * 0.75), (-0.024, -fall * 0.3), (-0.017, -0.004), (0, 0.016), (0.017, -0.004), (0.026, -fall * 0.4), (0.024, -fall)]
    for a, b, colour in ((-1.0, 1.0, look),):
        grid = [[(x * width / 2, y * (1 + 0.25 * math.sin(x * 5)) if abs(y) > 0.018 else y, z) for y, z in way] for x in (a, -0.6, -0.2, 0.2, 0.6, b)]
        kit.sheet(grid, colour, 0.009, 80)
    for z in (-fall * 0.82, -fall * 0.88):
        kit.box((-width / 2 + 0.004, 0.0285, z - 0.008), (width / 2 - 0.004, 0.0335, z + 0.008), 'white', 0)


def towel_stack(kit: Kit, looks: tuple[str, ...] = ('sky', 'white', 'rose')) -> None:
    """Folded towels on z = 0, 0.32 x 0.24."""
    for i, look in enumerate(looks):
        for half in (0, 1):
            z = 0.056 * i + 0.027 * half
            prism(kit, soften([(-0.16, -0.12), (0.16, -0.12), (0.16, 0.12), (-0.16, 0.12)], 0.025), z, z + 0.03, look, 'z', 0.014, 2, 70)


PIECES = {
    'curtains': Piece(curtains, 'textiles'),
    'net-curtain': Piece(net_curtain, 'textiles'),
    'roller-blind': Piece(roller_blind, 'textiles'),
    'shutter': Piece(shutter, 'textiles'),
    'rug': Piece(rug, 'textiles'),
    'rug-runner': Piece(lambda k: rug(k, 1.8, 0.6, 'print:rug-hall', ('lifted', 'taped', 'flat')), 'textiles'),
    'doormat': Piece(doormat, 'textiles'),
    'bath-mat': Piece(bath_mat, 'textiles'),
    'cushion': Piece(cushion, 'textiles'),
    'towel': Piece(towel, 'textiles'),
    'towel-stack': Piece(towel_stack, 'textiles'),
}
