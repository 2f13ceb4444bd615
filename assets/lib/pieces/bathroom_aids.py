"""What a hand holds in bathroom and hall: bars, rails and mats. The wall is at y = 0; rods are 33 mm thick."""
from __future__ import annotations

import math

from lib.forms import sub
from lib.kit import Kit, turn
from lib.pieces.piece import Piece
from lib.shapes import disc, loft, panel, pipe
from lib.states import states

ROD_M = 0.0165
OUT_M = 0.062


def flange(k: Kit, x: float, z: float, look: str, radius: float = 0.038) -> None:
    """Wall plate with three screws."""
    disc(k, (x, 0.0006, z), radius, 0.008, look, 20)
    for i in range(3):
        a = math.radians(90 + 120 * i)
        disc(k, (x + radius * 0.72 * math.cos(a), 0.0087, z + radius * 0.72 * math.sin(a)), 0.0045, 0.0012, 'steel-dark', 8, 0)


def grab_bar(k: Kit, length: float = 0.45, look: str = 'white') -> None:
    """Horizontal, its axis at z = 0 of the frame, `length` between the plates; turn the frame for a slanted one.

    State `fixing`: firm, or loose (a plate off the wall at the right end, plaster crumbled).
    """
    half = length / 2
    for fixing in states(k, 'fixing', ('firm', 'loose')):
        tilt = turn(y=7) if fixing == 'loose' else turn()
        with sub(k, -half if fixing == 'loose' else 0, 0, 0, tilt), sub(k, half if fixing == 'loose' else 0):
            out = OUT_M + (0.012 if fixing == 'loose' else 0)
            pipe(k, [(-half, 0.004, 0), (-half, OUT_M, 0), (half, out, 0), (half, 0.004 + out - OUT_M, 0)], ROD_M, look, 0.035, 12)
            flange(k, -half, 0, look)
            if fixing == 'firm':
                flange(k, half, 0, look)
            else:
                with sub(k, half, 0.014, 0, turn(x=-12, z=10)):
                    disc(k, (0, 0, 0), 0.038, 0.008, look, 20)
        if fixing == 'loose':
            for dx, dz, r in ((0, 0, 0.03), (0.03, -0.02, 0.018), (-0.02, 0.025, 0.016)):
                disc(k, (half + dx, 0.0006, dz), r, 0.0012, 'taupe', 9, 0)


def angled_bar(k: Kit, across: float = 0.45, up: float = 0.6, look: str = 'white') -> None:
    """L-shaped: the horizontal part at z = 0, the upright part at its right end; 90 degrees."""
    w = across / 2
    pipe(k, [(-w, 0.004, 0), (-w, OUT_M, 0), (w, OUT_M, 0), (w, OUT_M, up), (w, 0.004, up)], ROD_M, look, 0.04, 12)
    k.tube([(w - 0.045, 0.004, 0), (w - 0.045, OUT_M, 0)], 0.0125, look, 10)
    for x, z in ((-w, 0), (w - 0.045, 0), (w, up)):
        flange(k, x, z, look)


def open_bar(k: Kit, leg: float = 0.35, look: str = 'white') -> None:
    """The 135 degree bar for toilet and bath: a level leg at z = 0, the other rising to the right."""
    rise = leg * math.sqrt(0.5)
    pipe(k, [(-leg, 0.004, 0), (-leg, OUT_M, 0), (0, OUT_M, 0), (rise, OUT_M, rise), (rise, 0.004, rise)], ROD_M, look, 0.04, 12)
    k.tube([(0, 0.004, 0), (0, OUT_M - 0.006, 0.003)], 0.0125, look, 10)
    for x, z in ((-leg, 0), (0, 0), (rise, rise)):
        flange(k, x, z, look)


def fold_rail(k: Kit, reach: float = 0.75, look: str = 'white') -> None:
    """Fold-down toilet rail, its upper rod at z = 0 of the frame (0.70 to 0.80 above the floor).

    State `rail`: down (stands out along +y) or up (folded against the wall).
    """
    k.box((-0.055, 0.001, -0.2), (0.055, 0.014, 0.06), 'steel', 0.004)
    for s in (-1, 1):
        k.box((s * 0.04, 0.0142, -0.17), (s * 0.028, 0.055, 0.03), 'steel', 0.004)
    for rail in states(k, 'rail', ('down', 'up')):
        with sub(k, 0, 0.04, 0, turn(x=86 if rail == 'up' else 0)):
            pipe(k, [(0, 0, 0), (0, reach - 0.06, 0), (0, reach - 0.06, -0.12), (0, reach * 0.45, -0.12), (0, 0.012, -0.12)], ROD_M, look, 0.05, 12, 6)
            k.tube([(-0.027, 0, 0), (0.027, 0, 0)], 0.02, 'steel', 12)
            k.tube([(0, reach - 0.30, 0), (0, reach - 0.12, 0)], 0.0195, 'aid-blue', 12)


def suction_bar(k: Kit, length: float = 0.40) -> None:
    """A bar on two suction cups with levers: not for body weight. Axis at z = 0."""
    half = length / 2
    for s in (-1, 1):
        k.lathe([(0, 0), (0.055, 0), (0.056, 0.004), (0.05, 0.012), (0.038, 0.03), (0.032, 0.045), (0, 0.048)], (s * half, 0.0006, 0), 'grey', 22, local=turn(x=-90))
        k.lathe([(0.047, 0.014), (0.05, 0.0135), (0.038, 0.032), (0.036, 0.031), (0.047, 0.014)], (s * half, 0.0012, 0), 'white', 22, local=turn(x=-90))
        k.box((s * half - 0.02, 0.05, 0.012), (s * half + 0.02, 0.064, 0.062), 'alarm-red', 0.006, 2)
    loft(k, [panel(rx, rz, z, 0.012) for rx, rz, z in ((half - 0.01, 0.016, 0.045), (half, 0.02, 0.05), (half, 0.02, 0.066), (half - 0.008, 0.014, 0.074))], 'white', 50, turn(x=-90))


def handrail(k: Kit, length: float = 1.5, look: str = 'oak') -> None:
    """Round wooden rail 42 mm thick on brackets, its axis at z = 0, ends turned to the wall."""
    half = length / 2
    pipe(k, [(-half, 0.003, 0), (-half, 0.065, 0), (half, 0.065, 0), (half, 0.003, 0)], 0.021, look, 0.045, 12)
    count = max(2, math.ceil(length / 0.9))
    for i in range(count):
        x = -half + 0.15 + (length - 0.3) * i / (count - 1)
        disc(k, (x, 0.0006, -0.05), 0.028, 0.007, 'steel')
        pipe(k, [(x, 0.004, -0.05), (x, 0.065, -0.05), (x, 0.065, -0.018)], 0.0075, 'steel', 0.025)


def non_slip_mat(k: Kit, width: float = 0.70, depth: float = 0.36, look: str = 'aid-blue') -> None:
    """Rubber mat for tub or shower, lying on z = 0: round knobs on a thin sheet."""
    loft(k, [panel(width / 2 - e, depth / 2 - e, z, 0.05) for e, z in ((0.001, 0.0005), (0, 0.003), (0.003, 0.0055))], look, 30)
    across, along = round(width / 0.075), round(depth / 0.075)
    for i in range(across):
        for j in range(along):
            k.cylinder(((i + 0.5) / across * (width - 0.04) - width / 2 + 0.02, (j + 0.5) / along * (depth - 0.04) - depth / 2 + 0.02, 0.0056), 0.017, 0.0035, 'petrol', sides=6, bevel=0)


def ramp(k: Kit, rise: float = 0.05, run: float = 0.45, width: float = 0.85) -> None:
    """Wedge in front of a threshold at y = 0, its low end at +y; ribbed rubber with yellow edges."""
    with sub(k):
        prism_points = [(0, 0), (run, 0), (run, 0.004), (0, rise)]
        _wedge(k, prism_points, width / 2 - 0.04, 'rubber')
        for s in (-1, 1):
            with sub(k, s * (width / 2 - 0.0195)):
                _wedge(k, prism_points, 0.0195, 'signal')
    slope = math.atan2(rise - 0.004, run)
    for i in range(6):
        y = 0.04 + (run - 0.08) * i / 5
        z = rise - y * math.tan(slope)
        k.box((-width / 2 + 0.06, -0.008, 0.0), (width / 2 - 0.06, 0.008, 0.003), 'ink', 0.001, local=_at(y, z, slope))


def _at(y: float, z: float, slope: float):
    out = turn(x=-math.degrees(slope))
    out.translation = (0, y, z)
    return out


def _wedge(k: Kit, points: list[tuple[float, float]], half: float, look: str) -> None:
    loft(k, [[(x, y, z) for y, z in points] for x in (-half, half)], look, 20)


def three_steps(k: Kit, width: float = 0.8, rise: float = 0.17, tread: float = 0.28, look: str = 'oak') -> None:
    """Three steps down towards +y from a landing at y = 0, white nosings, a rail on posts at the right."""
    for i in range(3):
        top, y0 = rise * (3 - i), tread * i
        k.box((-width / 2, y0 + 0.0005, 0), (width / 2, y0 + tread, top - 0.03), 'trim', 0.003)
        k.box((-width / 2 - 0.008, y0 + 0.0005, top - 0.0295), (width / 2 + 0.008, y0 + tread + 0.012, top), look, 0.008, 2)
        k.box((-width / 2 - 0.004, y0 + tread - 0.028, top + 0.0002), (width / 2 + 0.004, y0 + tread + 0.004, top + 0.0022), 'ink', 0.001)
    x = width / 2 - 0.04
    for y, z in ((0.06, rise * 3), (tread * 2.6, rise)):
        k.tube([(x, y, z), (x, y, z + 0.88)], 0.016, 'steel', 10)
    pipe(k, [(x, -0.24, rise * 3 + 0.90), (x, 0.06, rise * 3 + 0.90), (x, tread * 2.6, rise + 0.90), (x, tread * 2.6 + 0.3, rise + 0.9)], 0.021, 'oak', 0.08, 12)


PIECES = {
    'grab-bar-300': Piece(lambda k: grab_bar(k, 0.30), 'bathroom-aids'),
    'grab-bar-450': Piece(grab_bar, 'bathroom-aids'),
    'grab-bar-600': Piece(lambda k: grab_bar(k, 0.60, 'aid-blue'), 'bathroom-aids'),
    'grab-bar-angled': Piece(angled_bar, 'bathroom-aids'),
    'grab-bar-135': Piece(open_bar, 'bathroom-aids'),
    'toilet-fold-rail': Piece(fold_rail, 'bathroom-aids'),
    'suction-bar': Piece(suction_bar, 'bathroom-aids'),
    'handrail': Piece(handrail, 'bathroom-aids'),
    'non-slip-mat': Piece(non_slip_mat, 'bathroom-aids'),
    'ramp': Piece(ramp, 'bathroom-aids'),
    'three-steps': Piece(three_steps, 'bathroom-aids'),
}
