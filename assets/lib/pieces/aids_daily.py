"""Small aids of the day: for dressing, eating, seeing, hearing, and what one wears on the feet. On z = 0; metres."""
from __future__ import annotations

import math

from lib.forms import limb, prism, soften, sub
from lib.kit import Kit, turn
from lib.pieces.piece import Piece
from lib.shapes import loft, oval, panel, pipe
from lib.states import states


def reacher(k: Kit, length: float = 0.78) -> None:
    """Lying along y: trigger handle at -y, jaws at +y."""
    h = length / 2
    k.tube([(0, -h + 0.12, 0.02), (0, h - 0.07, 0.02)], 0.009, 'steel', 8)
    prism(k, soften([(-h, 0.004), (-h + 0.13, 0.008), (-h + 0.13, 0.034), (-h, 0.034)], 0.01), -0.013, 0.013, 'aid-blue', 'x', 0.004)
    pipe(k, [(0, -h + 0.12, 0.0185), (0.035, -h + 0.1, 0.0185), (0.045, -h + 0.02, 0.0185)], 0.006, 'ink', 0.02, 8)
    for s in (-1, 1):
        pipe(k, [(0, h - 0.08, 0.02), (s * 0.03, h - 0.05, 0.02), (s * 0.022, h, 0.02)], 0.0055, 'ink', 0.02, 8)
        k.box((s * 0.022 - 0.006, h - 0.015, 0.008), (s * 0.022 + 0.006, h + 0.014, 0.032), 'rubber', 0.003)


def sock_aid(k: Kit) -> None:
    """Half-open gutter with two cords and foam grips, lying."""
    rows = []
    for i in range(9):
        a = math.pi * (1.0 + i / 8)
        rows.append([(0.055 * math.cos(a) * w, y, 0.058 + 0.057 * math.sin(a)) for y, w in ((-0.12, 0.8), (0, 1.0), (0.12, 1.05))])
    k.sheet(rows, 'white', 0.003, 70)
    for s in (-1, 1):
        pipe(k, [(s * 0.05, 0.11, 0.05), (s * 0.09, 0.2, 0.006), (s * 0.13, 0.33, 0.006), (s * 0.05, 0.45, 0.012)], 0.003, 'denim', 0.06, 6)
        k.tube([(s * 0.05, 0.44, 0.014), (s * -0.03 + s * 0.02, 0.52, 0.014)], 0.013, 'aid-blue', 10)


def shoehorn(k: Kit) -> None:
    """Long one, 0.58, lying along y."""
    rows = [[(x * w, y, 0.004 + 0.35 * abs(x) * w * 1.2) for x in (-1, -0.5, 0, 0.5, 1)] for y, w in ((0.29, 0.016), (0.26, 0.022), (0.16, 0.02), (0.06, 0.012), (-0.2, 0.01))]
    k.sheet(rows, 'steel', 0.002, 60)
    k.tube([(0, -0.29, 0.013), (0, -0.19, 0.013)], 0.012, 'ink', 10)


def cutlery(k: Kit) -> None:
    """Adapted knife, fork and angled spoon with thick handles, side by side."""
    for i, x in enumerate((-0.06, 0, 0.06)):
        k.tube([(x, -0.11, 0.0145), (x, 0.0, 0.0145)], 0.0145, 'aid-blue', 12)
        k.tube([(x, 0, 0.0145), (x, 0.05, 0.013)], 0.004, 'steel', 8)
        if i == 0:
            prism(k, soften([(x - 0.004, 0.045), (x + 0.009, 0.045), (x + 0.011, 0.11), (x + 0.004, 0.135), (x - 0.004, 0.12)], 0.004), 0.012, 0.0145, 'steel', 'z', 0.001)
        elif i == 1:
            prism(k, soften([(x - 0.003, 0.045), (x + 0.003, 0.045), (x + 0.011, 0.07), (x + 0.011, 0.08), (x - 0.011, 0.08), (x - 0.011, 0.07)], 0.004), 0.012, 0.0145, 'steel', 'z', 0.001)
            for j in range(4):
                k.box((x - 0.0105 + j * 0.006, 0.079, 0.012), (x - 0.0075 + j * 0.006, 0.12, 0.0145), 'steel', 0.0008)
        else:
            with sub(k, x, 0.05, 0.013, turn(z=28)):
                loft(k, [oval(rx, ry, z, 0, 0.03) for rx, ry, z in ((0.008, 0.014, -0.006), (0.019, 0.027, 0), (0.0195, 0.028, 0.0015), (0.018, 0.026, 0.001), (0.008, 0.014, -0.0045))], 'steel', 60)


def plate_guard(k: Kit) -> None:
    """Plate with a raised rim guard on one half, on a non-slip disc."""
    k.cylinder((0, 0, 0.0005), 0.1, 0.002, 'aid-blue', sides=28, bevel=0)
    k.lathe([(0, 0.003), (0.075, 0.003), (0.12, 0.018), (0.122, 0.021), (0.074, 0.008), (0, 0.008)], (0, 0, 0), 'porcelain', 32)
    rows = []
    for i in range(17):
        a = math.pi * i / 16
        rows.append([(r * math.cos(a), r * math.sin(a), z) for r, z in ((0.1225, 0.016), (0.121, 0.03), (0.118, 0.045))])
    k.sheet(rows, 'sky', 0.002, 60)


def beaker(k: Kit) -> None:
    """Two-handled cup with a spouted lid."""
    k.lathe([(0, 0), (0.032, 0), (0.036, 0.004), (0.04, 0.09), (0, 0.09)], (0, 0, 0), 'white', 22)
    k.lathe([(0.042, 0.0905), (0.042, 0.1), (0.036, 0.106), (0, 0.108)], (0, 0, 0), 'aid-blue', 22)
    loft(k, [oval(rx, ry, z, 0, y) for rx, ry, z, y in ((0.012, 0.009, 0.1, 0.024), (0.01, 0.006, 0.12, 0.027), (0.009, 0.004, 0.126, 0.028))], 'aid-blue', 60)
    for s in (-1, 1):
        pipe(k, [(s * 0.037, 0, 0.078), (s * 0.075, 0, 0.075), (s * 0.072, 0, 0.025), (s * 0.036, 0, 0.022)], 0.006, 'aid-blue', 0.025, 8)


def hearing_aid(k: Kit) -> None:
    """Behind-the-ear aid lying on its side, tube and ear mould, 45 mm; state `sound`: on or off (battery door open)."""
    limb(k, [(0, -0.018, 0.006), (-0.006, -0.004, 0.006), (-0.004, 0.012, 0.006), (0.006, 0.02, 0.006)], [0.0055, 0.006, 0.0052, 0.003], 'sand', 10)
    pipe(k, [(0.006, 0.02, 0.006), (0.018, 0.022, 0.007), (0.026, 0.008, 0.007), (0.022, -0.004, 0.006)], 0.0011, 'frosted', 0.012, 6)
    k.lathe([(0, 0), (0.004, 0.001), (0.006, 0.004), (0.003, 0.009), (0, 0.01)], (0.022, -0.006, 0), 'rose', 12)
    for value in states(k, 'sound', ('on', 'off')):
        if value == 'on':
            k.cylinder((-0.006, -0.004, 0.0118), 0.0012, 0.0006, 'glow:led-green', sides=8, bevel=0)
        else:
            k.cylinder((-0.012, -0.026, 0.0005), 0.0039, 0.0036, 'steel', sides=14, bevel=0.0005)


def hearing_aid_box(k: Kit) -> None:
    """Case, open, with both aids and a battery card."""
    loft(k, [panel(rx, ry, z, 0.012) for rx, ry, z in ((0.038, 0.026, 0), (0.04, 0.028, 0.003), (0.04, 0.028, 0.02), (0.036, 0.024, 0.02), (0.035, 0.023, 0.006))], 'navy', 40)
    with sub(k, 0, -0.029, 0.0205, turn(x=72)):
        loft(k, [panel(rx, ry, z, 0.012, 0, 0.028) for rx, ry, z in ((0.036, 0.024, 0), (0.04, 0.028, 0), (0.04, 0.028, 0.01), (0.037, 0.025, 0.013))], 'navy', 40)
    for s in (-1, 1):
        with sub(k, s * 0.015, 0, 0.0065, turn(z=90 + s * 8)):
            limb(k, [(0, -0.014, 0.005), (-0.005, 0, 0.005), (0.003, 0.015, 0.005)], [0.005, 0.0055, 0.003], 'sand', 8)


def glasses(k: Kit, look: str = 'umber') -> None:
    """Spectacles lying open on their temples, 0.14 wide."""
    for s in (-1, 1):
        ring = [(0.0, 0), (0.0026, 0.0016), (0, 0.0032), (-0.0026, 0.0016)]
        tilt = turn(x=-82)
        tilt.translation = (s * 0.034, 0.06, 0.022)
        loft(k, [panel(0.026 + r, 0.02 + r, z, 0.014) for r, z in ring], look, 60, tilt, loop=True)
        loft(k, [panel(0.0235, 0.0175, z, 0.013) for z in (0.001, 0.0022)], 'frosted', 30, tilt)
        pipe(k, [(s * 0.062, 0.06, 0.032), (s * 0.07, 0.054, 0.033), (s * 0.071, -0.03, 0.028), (s * 0.068, -0.075, 0.003)], 0.0022, look, 0.02, 6)
    pipe(k, [(-0.0085, 0.061, 0.03), (0, 0.061, 0.033), (0.0085, 0.061, 0.03)], 0.0018, look, 0.006, 6)


def magnifier(k: Kit) -> None:
    """Round hand glass lying flat, 0.09 across."""
    k.lathe([(0.041, 0.0), (0.046, 0.0), (0.048, 0.005), (0.046, 0.011), (0.041, 0.011), (0.041, 0)], (0, 0.06, 0.003), 'ink', 30)
    k.lathe([(0, 0.001), (0.0405, 0.004), (0.0405, 0.007), (0, 0.0105)], (0, 0.06, 0.003), 'frosted', 30)
    k.tube([(0, 0.014, 0.0085), (0, -0.005, 0.0085)], 0.005, 'steel', 8)
    k.tube([(0, -0.005, 0.0105), (0, -0.11, 0.0105)], 0.0095, 'ink', 12)


def sole(k: Kit, length: float, wide: float, low: float, thick: float, look: str) -> None:
    """A foot-shaped slab: wider at the toes (+y)."""
    def ring(z: float, grow: float) -> list[tuple[float, float, float]]:
        out = []
        for i in range(24):
            a = 2 * math.pi * i / 24
            y = math.sin(a)
            half = wide / 2 * (0.78 + 0.22 * y) * (1 - 0.14 * max(0, 1 - abs(y + 0.15) * 3))
            out.append((math.cos(a) * (half + grow), y * (length / 2 + grow), z))
        return out
    loft(k, [ring(low, -0.003), ring(low + 0.003, 0), ring(low + thick - 0.003, 0), ring(low + thick, -0.003)], look, 40)


def upper(k: Kit, length: float, wide: float, low: float, high: float, open_from: float, look: str) -> None:
    """The vamp over the toes: from the front to `open_from` (y), arched to `high`."""
    rows = []
    front = length / 2 - 0.002
    for i in range(7):
        t = i / 6
        y = front - (front - open_from) * t
        rise = high * math.sin(min(1, 0.25 + t) * math.pi / 2) if i else 0.012
        half = wide / 2 * (0.78 + 0.22 * (y / (length / 2))) * (0.5 if i == 0 else 0.99) * min(1, 0.75 + t)
        rows.append([(half * math.cos(math.pi * j / 8), y, low + rise * math.sin(math.pi * j / 8) ** 0.7) for j in range(9)])
    k.sheet(rows, look, 0.004, 80)


def slippers(k: Kit, look: str = 'plum') -> None:
    """A pair of mules, toes to +y. State `worn`: backless (worn flat, open heel) or closed (firm heel, strap)."""
    for value in states(k, 'worn', ('backless', 'closed')):
        for s in (-1, 1):
            with sub(k, s * 0.07, 0.012 * s, 0, turn(z=-s * 5)):
                if value == 'backless':
                    sole(k, 0.25, 0.095, 0.0005, 0.011, 'skin-leather')
                    sole(k, 0.238, 0.086, 0.0118, 0.004, 'fur')
                    upper(k, 0.25, 0.1, 0.011, 0.052, 0.01, look)
                else:
                    closed_shoe(k, look, 'rubber', True)


def closed_shoe(k: Kit, look: str, under: str, strap: bool) -> None:
    """One shoe with a heel counter and a fastening over the instep."""
    length, wide = 0.262, 0.096
    sole(k, length, wide, 0.0005, 0.018, under)
    rings = []
    for z, shrink, cut in ((0.0186, 0.0, 0), (0.03, 0.0, 0), (0.045, 0.006, 0.0), (0.062, 0.014, 0.02), (0.076, 0.018, 0.06)):
        ring = []
        for i in range(24):
            a = 2 * math.pi * i / 24
            y = math.sin(a)
            half = wide / 2 * (0.78 + 0.22 * y) * (1 - 0.14 * max(0, 1 - abs(y + 0.15) * 3)) - shrink * (0.65 + 0.35 * y) - 0.002
            reach = length / 2 - 0.003 - shrink * 0.5
            ring.append((math.cos(a) * half, y * reach - max(0, y) * cut * 1.5, z))
        rings.append(ring)
    inner = [(x * 0.86, y * 0.93, z - 0.002) for x, y, z in rings[-1]]
    deep = [(x * 0.8, y * 0.9, 0.03) for x, y, z in rings[-1]]
    loft(k, [*rings, inner, deep], look, 60)
    if strap:
        rows = [[(0.0475 * math.cos(math.pi * j / 8), 0.05 + dy, 0.022 + h * math.sin(math.pi * j / 8)) for j in range(9)] for dy, h in ((-0.013, 0.054), (0.013, 0.049))]
        k.sheet(rows, 'ink', 0.004, 80)


def shoes(k: Kit, look: str = 'umber') -> None:
    """A pair of walking shoes with a strap, toes to +y."""
    for s in (-1, 1):
        with sub(k, s * 0.07, 0, 0, turn(z=-s * 4)):
            closed_shoe(k, look, 'ink', True)


PIECES = {
    'reacher': Piece(reacher, 'aids'),
    'sock-aid': Piece(sock_aid, 'aids'),
    'shoehorn': Piece(shoehorn, 'aids'),
    'adapted-cutlery': Piece(cutlery, 'aids'),
    'plate-guard': Piece(plate_guard, 'aids'),
    'beaker': Piece(beaker, 'aids'),
    'hearing-aid': Piece(hearing_aid, 'aids'),
    'hearing-aid-box': Piece(hearing_aid_box, 'aids'),
    'glasses': Piece(glasses, 'aids'),
    'magnifier': Piece(magnifier, 'aids'),
    'slippers': Piece(slippers, 'aids'),
    'shoes': Piece(shoes, 'aids'),
}
