"""Hoists. A mobile hoist stands at the origin with its legs towards +y; a ceiling rail runs along x. Metres."""
from __future__ import annotations

from lib.forms import sub
from lib.kit import Kit, turn
from lib.pieces.piece import Piece
from lib.pieces.transfer_slings import hung_sling
from lib.shapes import disc, loft, oval, panel, pipe
from lib.states import states


def spreader(k: Kit, z: float, width: float = 0.5) -> None:
    """Bar with two hooks at each end and a swivel above, its middle at (0, 0, z); it lies along x."""
    w = width / 2
    k.cylinder((0, 0, z + 0.012), 0.018, 0.07, 'steel-dark', sides=14)
    pipe(k, [(-w, 0, z - 0.05), (-w * 0.75, 0, z), (w * 0.75, 0, z), (w, 0, z - 0.05)], 0.017, 'aid-blue', 0.06, 10, 4)
    for s in (-1, 1):
        for x in (w * 0.97, w * 0.70):
            top = z - 0.052 if x > w * 0.9 else z - 0.014
            pipe(k, [(s * x, 0, top + 0.012), (s * x, 0, top - 0.045), (s * x, 0.032, top - 0.045), (s * x, 0.032, top - 0.015)], 0.006, 'steel-dark', 0.015, 6, 3)


def ceiling_hoist(k: Kit, length: float = 3.0, ceiling: float = 2.5, at: float = 0.0, bar: float = 1.75, with_sling: bool = False) -> None:
    """Rail under the ceiling along x, its middle at the origin; cassette at x = `at`, spreader bar at height `bar`."""
    half, z = length / 2, ceiling - 0.0015
    k.box((-half, -0.03, z - 0.06), (half, 0.03, z), 'white', 0.004)
    k.box((-half, -0.008, z - 0.0612), (half, 0.008, z - 0.0602), 'steel-dark', 0)
    for s in (-1, 1):
        k.box((s * half - s * 0.0005, -0.034, z - 0.064), (s * half + s * 0.012, 0.034, z), 'grey-light', 0.004)
    for i in range(max(2, round(length / 1.2) + 1)):
        x = -half + 0.15 + (length - 0.3) * i / max(1, round(length / 1.2))
        for y in (-0.05, 0.05):
            k.cylinder((x, y, z - 0.012), 0.014, 0.012, 'steel', sides=10, bevel=0.002)
        k.box((x - 0.02, -0.065, z - 0.018), (x + 0.02, -0.0305, z - 0.0125), 'steel', 0.002)
        k.box((x - 0.02, 0.0305, z - 0.018), (x + 0.02, 0.065, z - 0.0125), 'steel', 0.002)
    with sub(k, at, 0, 0):
        k.box((-0.05, -0.012, z - 0.10), (0.05, 0.012, z - 0.0615), 'steel-dark', 0.004)
        loft(k, [panel(rx, ry, h, 0.05) for rx, ry, h in ((0.13, 0.075, z - 0.30), (0.16, 0.1, z - 0.27), (0.165, 0.105, z - 0.15), (0.15, 0.09, z - 0.11), (0.1, 0.06, z - 0.10))], 'white', 50)
        disc(k, (0.09, 0.1035, z - 0.2), 0.018, 0.006, 'alarm-red')
        disc(k, (0.02, 0.1045, z - 0.2), 0.006, 0.003, 'led-green', 10, 0)
        k.box((-0.024, -0.002, bar + 0.075), (0.024, 0.002, z - 0.298), 'ink', 0)
        spreader(k, bar)
        pipe(k, [(-0.12, 0.06, z - 0.29), (-0.13, 0.1, bar - 0.2), (-0.1, 0.12, bar - 0.45)], 0.004, 'ink', 0.3, 6)
        k.box((-0.125, 0.105, bar - 0.6), (-0.075, 0.135, bar - 0.445), 'grey-light', 0.01, 2)
        for i, mark in enumerate(('led-green', 'aid-blue')):
            k.box((-0.113, 0.1352, bar - 0.5 - 0.045 * i), (-0.087, 0.139, bar - 0.475 - 0.045 * i), mark, 0.002)
        if with_sling:
            with sub(k, 0, 0, bar - 0.1):
                hung_sling(k)


def caster(k: Kit, x: float, y: float, brake: bool) -> None:
    for s in (-1, 1):
        k.cylinder((x - 0.009 + s * 0.014, y, 0.0375), 0.037, 0.018, 'rubber', sides=14, bevel=0.004, local=turn(y=90))
    k.box((x - 0.028, y - 0.02, 0.045), (x + 0.028, y + 0.03, 0.082), 'grey-light', 0.008, 2)
    if brake:
        k.box((x - 0.018, y - 0.06, 0.055), (x + 0.018, y - 0.021, 0.068), 'alarm-red', 0.004)


def base(k: Kit, reach: float, narrow: float, wide: float, look: str) -> None:
    """Mast foot and two legs; state `legs`: together or apart. Lower edge of the legs at 0.085: they pass under a bed."""
    k.box((-0.17, -0.07, 0.083), (0.17, 0.07, 0.145), look, 0.012, 2)
    for s in (-1, 1):
        caster(k, s * 0.24, -0.1, True)
        k.box((s * 0.16, -0.085, 0.087), (s * 0.265, -0.04, 0.13), look, 0.008)
    for value in states(k, 'legs', ('together', 'apart')):
        end = narrow if value == 'together' else wide
        for s in (-1, 1):
            pipe(k, [(s * 0.14, 0.0, 0.112), (s * 0.2, 0.14, 0.112), (s * end, reach, 0.112)], 0.024, look, 0.1, 10)
            caster(k, s * end, reach - 0.03, False)


def mobile_hoist(k: Kit, bar: float = 1.35, with_sling: bool = False) -> None:
    """Battery hoist: mast, lifting arm, spreader bar at height `bar`, hand control, red stop. State `legs`."""
    base(k, 1.08, 0.26, 0.46, 'white')
    k.box((-0.035, -0.035, 0.1455), (0.035, 0.035, 1.42), 'white', 0.01, 2)
    k.tube([(-0.05, 0, 1.38), (0.05, 0, 1.38)], 0.024, 'steel-dark', 12)
    end = bar + 0.24
    pipe(k, [(0, -0.06, 1.40), (0, 0.1, 1.43), (0, 0.72, end), (0, 0.80, end - 0.03)], 0.027, 'white', 0.12, 10)
    k.tube([(0, 0.05, 0.78), (0, 0.22, 1.12)], 0.027, 'steel-dark', 12)
    k.tube([(0, 0.22, 1.12), (0, 0.36, 1.37)], 0.013, 'chrome', 10)
    k.box((-0.02, 0.0355, 0.74), (0.02, 0.075, 0.80), 'steel-dark', 0.004)
    k.box((-0.02, 0.33, 1.36), (0.02, 0.385, 1.45), 'steel-dark', 0.006)
    k.box((-0.1, -0.13, 0.72), (0.1, -0.0355, 1.0), 'grey-light', 0.015, 2)
    k.lathe([(0, 0), (0.02, 0), (0.02, 0.012), (0.028, 0.016), (0.026, 0.026), (0, 0.028)], (0.05, -0.131, 0.94), 'alarm-red', 16, local=turn(x=90))
    k.cylinder((-0.05, -0.131, 0.94), 0.006, 0.003, 'led-green', sides=10, bevel=0, local=turn(x=90))
    pipe(k, [(-0.03, -0.03, 1.02), (-0.2, -0.16, 1.04), (0.2, -0.16, 1.04), (0.03, -0.03, 1.02)], 0.014, 'ink', 0.08, 10, 5)
    pipe(k, [(0.06, -0.1, 0.74), (0.12, -0.16, 0.5), (0.06, -0.09, 0.62), (0.045, -0.055, 0.9)], 0.0045, 'ink', 0.1, 6)
    k.box((0.0355, -0.02, 0.55), (0.075, 0.02, 0.70), 'grey-light', 0.01, 2)
    with sub(k, 0, 0.80, 0):
        k.tube([(0, 0, end - 0.032), (0, 0, bar + 0.07)], 0.011, 'steel-dark', 10)
        spreader(k, bar)
        if with_sling:
            with sub(k, 0, 0, bar - 0.1):
                hung_sling(k)


def standing_hoist(k: Kit) -> None:
    """Stand aid: foot plate, knee pad, curved arms with grips, belt hooks. State `legs`."""
    base(k, 0.85, 0.24, 0.42, 'aid-blue')
    k.box((-0.19, 0.16, 0.145), (0.19, 0.56, 0.165), 'ink', 0.008)
    k.box((-0.05, 0.0705, 0.115), (0.05, 0.4, 0.1445), 'steel-dark', 0.004)
    k.box((-0.035, -0.035, 0.1455), (0.035, 0.035, 1.0), 'white', 0.01, 2)
    k.tube([(0, 0.035, 0.5), (0, 0.11, 0.5)], 0.015, 'steel-dark', 10)
    rows = [[(x, 0.145 - 0.06 * (1 - (abs(x) / 0.19) ** 2) + 0.03, z) for x in (-0.19, -0.12, -0.04, 0.04, 0.12, 0.19)] for z in (0.38, 0.42, 0.55, 0.6)]
    k.sheet(rows, 'ink', 0.035, 80)
    k.box((-0.09, -0.12, 0.55), (0.09, -0.0355, 0.82), 'grey-light', 0.015, 2)
    k.lathe([(0, 0), (0.02, 0), (0.02, 0.012), (0.028, 0.016), (0.026, 0.026), (0, 0.028)], (0.04, -0.121, 0.76), 'alarm-red', 16, local=turn(x=90))
    k.tube([(-0.06, 0, 0.97), (0.06, 0, 0.97)], 0.026, 'steel-dark', 12)
    for s in (-1, 1):
        pipe(k, [(s * 0.05, 0, 0.97), (s * 0.2, 0.06, 1.12), (s * 0.24, 0.42, 1.2), (s * 0.21, 0.6, 1.1)], 0.018, 'white', 0.16, 10, 5)
        pipe(k, [(s * 0.232, 0.35, 1.19), (s * 0.17, 0.36, 1.27), (s * 0.1, 0.36, 1.27)], 0.014, 'ink', 0.05, 10)
        pipe(k, [(s * 0.211, 0.585, 1.11), (s * 0.211, 0.62, 1.07), (s * 0.211, 0.65, 1.09)], 0.007, 'steel-dark', 0.02)


def turning_disc(k: Kit) -> None:
    """Two plates 0.40 across that turn on each other, with feet drawn on the upper one."""
    k.cylinder((0, 0, 0.0005), 0.2, 0.007, 'rubber', sides=36, bevel=0.002)
    k.cylinder((0, 0, 0.008), 0.195, 0.008, 'aid-blue', sides=36, bevel=0.002)
    for s in (-1, 1):
        loft(k, [oval(0.036 + 0.006, 0.1, 0.0161 + d, s * 0.065, 0, 2.4, 20) for d in (0, 0.0008)], 'white', 20)


def turner(k: Kit) -> None:
    """Standing turner: round base plate, knee pads, tall handle."""
    k.cylinder((0, 0, 0.0005), 0.24, 0.01, 'rubber', sides=36, bevel=0.003)
    k.cylinder((0, 0, 0.011), 0.235, 0.012, 'grey-light', sides=36, bevel=0.003)
    for s in (-1, 1):
        pipe(k, [(s * 0.12, -0.15, 0.022), (s * 0.12, -0.16, 0.5), (s * 0.17, -0.13, 1.0), (s * 0.1, -0.1, 1.12), (0, -0.1, 1.12)], 0.014, 'aid-blue', 0.1, 10, 4)
        k.cushion((s * 0.1, -0.125, 0.45), (0.15, 0.05, 0.2), 'ink', 0.3, cuts=4)
    k.tube([(-0.12, -0.157, 0.36), (0.12, -0.157, 0.36)], 0.011, 'aid-blue', 8)


PIECES = {
    'ceiling-hoist': Piece(ceiling_hoist, 'transfer'),
    'ceiling-hoist-sling': Piece(lambda k: ceiling_hoist(k, 2.0, with_sling=True), 'transfer'),
    'mobile-hoist': Piece(mobile_hoist, 'transfer'),
    'mobile-hoist-sling': Piece(lambda k: mobile_hoist(k, 1.4, True), 'transfer'),
    'standing-hoist': Piece(standing_hoist, 'transfer'),
    'turning-disc': Piece(turning_disc, 'transfer'),
    'turner': Piece(turner, 'transfer'),
}
