"""Hobs, cooker, oven and hood. Hobs lie on a worktop at z = 0 of the frame, wall at y = 0; metres."""
from __future__ import annotations

import math

from lib import furniture as f
from lib.forms import sub
from lib.kit import Kit, turn
from lib.pieces.piece import Piece
from lib.shapes import loft, oval, panel, pipe
from lib.states import states

RINGS = ((-0.135, 0.20, 0.09), (0.135, 0.20, 0.075), (-0.135, 0.42, 0.07), (0.135, 0.42, 0.095))
ALIGHT = 3


def ring_line(k: Kit, x: float, y: float, z: float, radius: float, wide: float, thick: float, look: str) -> None:
    """A flat circle of light or paint."""
    loft(k, [oval(r, r, z + dz, x, y, 2, 28) for r, dz in ((radius - wide, 0), (radius, 0), (radius, thick), (radius - wide, thick))], look, 30, loop=True)


def saucepan(k: Kit, look: str = 'wine', handle: float = 205) -> None:
    """Pan 0.18 across standing on z = 0, its handle towards `handle` degrees (90 is +y, over the edge)."""
    k.lathe([(0, 0), (0.084, 0), (0.09, 0.006), (0.09, 0.1), (0.086, 0.102), (0.084, 0.1), (0.084, 0.01), (0, 0.008)], (0, 0, 0), look, 24)
    k.cylinder((0, 0, 0.07), 0.0835, 0.001, 'butter', sides=20, bevel=0)
    c, s = math.cos(math.radians(handle)), math.sin(math.radians(handle))
    pipe(k, [(0.089 * c, 0.089 * s, 0.082), (0.13 * c, 0.13 * s, 0.09), (0.27 * c, 0.27 * s, 0.094)], 0.0095, 'ink', 0.03)


def pan_states(k: Kit, x: float, y: float, z: float) -> None:
    """State `pan`: none, on-ring, aside (on the ring at the back left, which is cold)."""
    for value in states(k, 'pan', ('none', 'on-ring', 'aside')):
        if value != 'none':
            with sub(k, *((x, y, z) if value == 'on-ring' else (*RINGS[0][:2], z))):
                saucepan(k)


def ceramic_hob(k: Kit) -> None:
    """Black glass 0.58 x 0.51 with four ringed zones; state `ring`: off or on (one zone glows)."""
    loft(k, [panel(0.29 - e, 0.255 - e, z, 0.012, 0, 0.31) for e, z in ((0.002, 0.0005), (0, 0.003), (0.002, 0.006))], 'black', 30)
    for x, y, r in RINGS:
        ring_line(k, x, y, 0.0061, r, 0.003, 0.0006, 'grey')
    for i in range(5):
        k.cylinder((-0.1 + 0.05 * i, 0.54, 0.0061), 0.006, 0.0005, 'grey', sides=10, bevel=0)
    x, y, r = RINGS[ALIGHT]
    for value in states(k, 'ring', ('off', 'on')):
        if value == 'on':
            k.cylinder((x, y, 0.0062), r - 0.006, 0.0006, 'glow:ember', sides=28, bevel=0)
            k.cylinder((-0.1, 0.54, 0.0067), 0.004, 0.0005, 'glow:led-red', sides=8, bevel=0)
    pan_states(k, x, y, 0.0075)


def gas_hob(k: Kit, knobs: bool = True) -> None:
    """Enamelled plate 0.58 x 0.51 with four burners and grates; state `ring`: off or on (blue flames on one)."""
    loft(k, [panel(0.29 - e, 0.255 - e, z, 0.02, 0, 0.31) for e, z in ((0.002, 0.0005), (0, 0.004), (0.006, 0.012), (0.02, 0.012), (0.026, 0.009))], 'steel', 40)
    for x, y, r in RINGS:
        b = r * 0.5
        k.lathe([(0, 0), (b + 0.012, 0), (b + 0.01, 0.008), (b, 0.009), (b, 0.018), (b - 0.004, 0.021), (0, 0.022)], (x, y, 0.0092), 'ink', 18)
        for i in range(4):
            a = math.pi / 4 + math.pi / 2 * i
            c, s = math.cos(a), math.sin(a)
            pipe(k, [(x + 0.105 * c, y + 0.105 * s, 0.0095), (x + 0.105 * c, y + 0.105 * s, 0.04), (x + 0.026 * c, y + 0.026 * s, 0.04)], 0.005, 'black', 0.008, 6, 2)
    if knobs:
        for i in range(4):
            k.lathe([(0, 0), (0.018, 0), (0.017, 0.018), (0.014, 0.02), (0, 0.02)], (-0.13 + 0.087 * i, 0.54, 0.0105), 'ink', 14)
    x, y, r = RINGS[ALIGHT]
    for value in states(k, 'ring', ('off', 'on')):
        if value == 'on':
            b = r * 0.5
            for i in range(14):
                a = 2 * math.pi * i / 14
                k.cylinder((x + (b + 0.006) * math.cos(a), y + (b + 0.006) * math.sin(a), 0.019), 0.0055, 0.022, 'glow:flame', top=0.001, sides=6, bevel=0)
    pan_states(k, x, y, 0.0455)


def oven(k: Kit, low: float = 0.185, high: float = 0.86, width: float = 0.596) -> None:
    """Oven to fill a gap under a worktop, its front at y = 0.60; state `door`: closed or open."""
    w, bar = width / 2, high - 0.11
    for a, b in ((-w, -w + 0.05), (w - 0.05, w)):
        k.box((a, 0.06, low), (b, 0.575, bar), 'steel-dark', 0.001)
    k.box((-w + 0.0505, 0.06, low), (w - 0.0505, 0.575, low + 0.05), 'ink', 0)
    k.box((-w + 0.0505, 0.06, bar - 0.04), (w - 0.0505, 0.575, bar), 'ink', 0)
    k.box((-w + 0.0505, 0.06, low + 0.0505), (w - 0.0505, 0.08, bar - 0.0405), 'ink', 0)
    k.box((-w, 0.06, bar + 0.0005), (w, 0.60, high), 'steel', 0.003)
    k.box((-0.07, 0.6002, bar + 0.035), (0.07, 0.602, bar + 0.08), 'screen', 0)
    for x in (-0.22, -0.14, 0.14, 0.22):
        k.lathe([(0, 0), (0.02, 0), (0.018, 0.02), (0, 0.022)], (x, 0.6002, bar + 0.056), 'ink', 14, local=turn(x=-90))
    for i in range(9):
        x = -w + 0.075 + i * (width - 0.15) / 8
        k.tube([(x, 0.1, low + 0.26), (x, 0.55, low + 0.26)], 0.003, 'steel', 5)
    for y in (0.1, 0.55):
        k.tube([(-w + 0.052, y, low + 0.26), (w - 0.052, y, low + 0.26)], 0.004, 'steel', 5)
    for value in states(k, 'door', ('closed', 'open')):
        with sub(k, 0, 0.577, low + 0.003, turn(x=-88 if value == 'open' else 0)):
            tall = bar - low - 0.006
            k.box((-w + 0.001, 0, 0), (w - 0.001, 0.024, tall), 'steel', 0.004)
            k.box((-w + 0.06, 0.0242, 0.07), (w - 0.06, 0.0255, tall - 0.12), 'black', 0)
            k.box((-w + 0.06, -0.0012, 0.07), (w - 0.06, -0.0002, tall - 0.12), 'black', 0)
            f.handle(k, 0, 0.024, tall - 0.055, width * 0.75, False, 'chrome')


def cooker(k: Kit, gas: bool = True, top: float = 0.88) -> None:
    """Free-standing cooker 0.60 wide with its oven, knobs in front. States `ring`, `pan` and `door`."""
    for a in (-0.3, 0.285):
        k.box((a, 0.02, 0.03), (a + 0.015, 0.598, top - 0.002), 'enamel', 0.003)
    k.box((-0.2845, 0.02, 0.03), (0.2845, 0.04, top - 0.002), 'enamel', 0)
    for x, y in f.corners(0.25, 0.22):
        k.cylinder((x, y + 0.3, 0), 0.02, 0.0295, 'rubber', sides=10, bevel=0)
    k.box((-0.2845, 0.05, 0.03), (0.2845, 0.585, 0.16), 'enamel', 0.004)
    oven(k, 0.165, top - 0.004, 0.566)
    k.box((-0.3, 0.02, top - 0.0015), (0.3, 0.60, top), 'enamel', 0)
    with sub(k, 0, 0, top):
        gas_hob(k, False) if gas else ceramic_hob(k)
    k.box((-0.3, 0.021, top + 0.0005), (0.3, 0.035, top + 0.06), 'enamel', 0.004)


def hood(k: Kit, low: float = 1.60, ceiling: float = 2.5) -> None:
    """Extractor over a hob, its lower edge at `low`, chimney to the ceiling; 0.60 wide."""
    loft(k, [panel(rx, ry, z, 0.01, 0, ry + 0.003) for rx, ry, z in ((0.3, 0.235, low), (0.3, 0.235, low + 0.045), (0.13, 0.13, low + 0.24), (0.13, 0.13, ceiling - 0.001))], 'steel', 30)
    k.box((-0.26, 0.03, low - 0.004), (0.26, 0.43, low - 0.0005), 'grey', 0.001)
    k.box((-0.08, 0.4732, low + 0.012), (0.08, 0.4755, low + 0.034), 'ink', 0)


def cooker_rail(k: Kit) -> None:
    """Guard around the front of a hob: keeps handles and sleeves away; stands on the worktop at z = 0."""
    for z in (0.055, 0.115):
        pipe(k, [(-0.3, 0.14, z), (-0.3, 0.595, z), (0.3, 0.595, z), (0.3, 0.14, z)], 0.005, 'chrome', 0.04)
    for x, y in ((-0.3, 0.16), (-0.3, 0.5), (-0.1, 0.595), (0.1, 0.595), (0.3, 0.5), (0.3, 0.16)):
        k.tube([(x, y, 0.0005), (x, y, 0.121)], 0.006, 'chrome', 8)
        k.cylinder((x, y, 0.0004), 0.016, 0.004, 'rubber', sides=12, bevel=0.001)


PIECES = {
    'ceramic-hob': Piece(ceramic_hob, 'kitchen'),
    'gas-hob': Piece(gas_hob, 'kitchen'),
    'oven': Piece(oven, 'kitchen'),
    'cooker-gas': Piece(cooker, 'kitchen'),
    'cooker-electric': Piece(lambda k: cooker(k, False), 'kitchen'),
    'hood': Piece(hood, 'kitchen'),
    'cooker-rail': Piece(cooker_rail, 'kitchen'),
    'saucepan': Piece(saucepan, 'kitchen'),
}
