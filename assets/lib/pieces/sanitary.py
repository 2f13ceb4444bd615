"""Toilets and wash basins. The wall is at y = 0; heights are those of the fitted thing, in metres."""
from __future__ import annotations

from lib import furniture as f
from lib.kit import Kit, turn
from lib.pieces.piece import Piece
from lib.shapes import disc, loft, oval, panel, pipe


def toilet_bowl(k: Kit, seat: float, hung: bool) -> None:
    """One skin from the foot over the rim down to the water."""
    h = seat - 0.024
    outside = [(0.115, 0.19, 0.0, 0.37), (0.11, 0.185, 0.02, 0.37), (0.105, 0.175, h * 0.45, 0.37), (0.125, 0.195, h * 0.68, 0.385)]
    if hung:
        outside = [(0.06, 0.10, h - 0.30, 0.24), (0.11, 0.15, h - 0.28, 0.28), (0.13, 0.20, h - 0.2, 0.35)]
    rim = [(0.165, 0.235, h - 0.10, 0.405), (0.182, 0.252, h - 0.03, 0.41), (0.182, 0.252, h - 0.006, 0.41), (0.176, 0.246, h, 0.41)]
    inside = [(0.135, 0.195, h, 0.425), (0.128, 0.188, h - 0.012, 0.425), (0.118, 0.165, h - 0.07, 0.42), (0.09, 0.115, h - 0.14, 0.40), (0.06, 0.07, h - 0.18, 0.38), (0.04, 0.045, h - 0.2, 0.37)]
    loft(k, [oval(rx, ry, z, 0, y, 2.25) for rx, ry, z, y in [*outside, *rim, *inside]], 'porcelain', 50)
    k.cylinder((0, 0.385, h - 0.168), 0.062, 0.002, 'water', sides=20, bevel=0)


def toilet_seat(k: Kit, seat: float = 0.42, lid: str = 'up') -> None:
    """Ring and lid of a toilet whose seat top is at `seat`; lid `up` or `down`."""
    z = seat - 0.0225
    rings = [(0.125, 0.185, 0.0), (0.182, 0.25, 0.0), (0.187, 0.255, 0.008), (0.184, 0.252, 0.0165), (0.174, 0.24, 0.0225), (0.128, 0.188, 0.0225), (0.119, 0.178, 0.012)]
    loft(k, [oval(rx, ry, z + dz, 0, 0.415, 2.25) for rx, ry, dz in rings], 'white', 60, loop=True)
    k.tube([(-0.09, 0.185, z + 0.012), (0.09, 0.185, z + 0.012)], 0.009, 'chrome', 8)
    shape = [oval(rx, ry, dz, 0, 0.235, 2.25) for rx, ry, dz in ((0.178, 0.238, 0.001), (0.186, 0.246, 0.005), (0.186, 0.246, 0.012), (0.172, 0.232, 0.02))]
    tilt = turn(x=97) if lid == 'up' else turn()
    tilt.translation = (0, 0.205, seat + 0.008) if lid == 'up' else (0, 0.178, seat + 0.001)
    loft(k, shape, 'white', 50, tilt)


def toilet_body(k: Kit, seat: float = 0.42, hung: bool = False) -> None:
    """Bowl with a cistern (or hung, with a flush plate on the wall); 0.66 deep, 0.37 wide; no seat ring."""
    h = seat - 0.024
    toilet_bowl(k, seat, hung)
    if hung:
        k.box((-0.125, 0.001, h - 0.26), (0.125, 0.24, h - 0.012), 'porcelain', 0.03, 3)
        k.box((-0.125, 0.001, 1.0), (0.125, 0.012, 1.16), 'chrome', 0.004)
        for x, w in ((-0.05, 0.05), (0.06, 0.035)):
            k.box((x - w, 0.0121, 1.03), (x + w, 0.016, 1.13), 'steel', 0.002)
        return
    k.box((-0.105, 0.02, 0), (0.105, 0.26, h - 0.012), 'porcelain', 0.03, 3)
    k.box((-0.19, 0.004, h - 0.011), (0.19, 0.168, h + 0.345), 'porcelain', 0.025, 3)
    k.box((-0.196, 0.002, h + 0.346), (0.196, 0.174, h + 0.378), 'porcelain', 0.01, 2)
    k.cylinder((0, 0.09, h + 0.3785), 0.024, 0.007, 'chrome', sides=20)


def toilet(k: Kit, seat: float = 0.42, lid: str = 'up', hung: bool = False) -> None:
    """Seat top at `seat` (0.38 to 0.50): 0.39 to 0.43 is ordinary, 0.46 to 0.50 is a raised bowl."""
    toilet_body(k, seat, hung)
    toilet_seat(k, seat, lid)


def tap(k: Kit, y: float, z: float, reach: float = 0.13, rise: float = 0.12, x: float = 0, water: float = 0) -> None:
    """One-lever mixer standing on z at y; with `water`, a stream that falls that far from the spout."""
    k.lathe([(0, 0), (0.026, 0), (0.026, 0.006), (0.019, 0.012), (0.019, rise * 0.75), (0.016, rise * 0.82), (0, rise * 0.84)], (x, y, z), 'chrome', 18)
    pipe(k, [(x, y, z + rise * 0.55), (x, y + reach * 0.6, z + rise * 0.78), (x, y + reach, z + rise * 0.72), (x, y + reach, z + rise * 0.58)], 0.011, 'chrome', 0.03, 10)
    pipe(k, [(x, y, z + rise * 0.82), (x, y + 0.004, z + rise), (x, y + 0.075, z + rise * 1.16)], 0.006, 'chrome', 0.012, 8)
    if water:
        k.cylinder((x, y + reach, z + rise * 0.575 - water), 0.0065, water, 'water', top=0.0075, sides=10, bevel=0)


def basin_bowl(k: Kit, top: float, width: float, depth: float) -> None:
    """A ceramic basin fixed to the wall: outside, rim and bowl are one skin."""
    rx, ry = width / 2, depth / 2
    inner = ry - 0.085
    rings = [panel(rx * 0.35, ry * 0.4, top - 0.16, 0.08, 0, ry * 0.6), panel(rx * 0.8, ry * 0.86, top - 0.085, 0.09, 0, ry * 0.9), panel(rx * 0.97, ry * 0.985, top - 0.035, 0.07, 0, ry),
             panel(rx, ry, top - 0.012, 0.06, 0, ry), panel(rx - 0.002, ry - 0.002, top - 0.003, 0.06, 0, ry), panel(rx - 0.008, ry - 0.008, top, 0.055, 0, ry)]
    for a, b, dz, corner in ((0, 0, 0, 0.1), (-0.004, -0.004, 0.006, 0.1), (-0.018, -0.014, 0.045, 0.1), (-0.05, -0.04, 0.085, 0.1), (-0.12, -0.085, 0.112, 0.09), (-0.21, -0.13, 0.122, 0.03)):
        rings.append(panel(max(0.025, rx - 0.045 + a), max(0.025, inner + b), top - dz, corner, 0, ry + 0.045))
    loft(k, rings, 'porcelain', 50)
    k.cylinder((0, ry + 0.045, top - 0.121), 0.022, 0.003, 'chrome', sides=16, bevel=0.001)


def basin(k: Kit, top: float = 0.82, width: float = 0.6, depth: float = 0.48, pedestal: bool = True, running: bool = False) -> None:
    """Rim at `top`. Without a pedestal the knees have their space: the trap stays within 0.2 of the wall."""
    basin_bowl(k, top, width, depth)
    tap(k, 0.06, top - 0.001, 0.14, 0.13, water=0.19 if running else 0)
    if pedestal:
        loft(k, [oval(rx, ry, z, 0, 0.17, 2.6) for rx, ry, z in ((0.1, 0.11, 0), (0.098, 0.108, 0.02), (0.075, 0.085, 0.12), (0.07, 0.08, 0.4), (0.09, 0.1, top - 0.15), (0.1, 0.11, top - 0.125))], 'porcelain', 50)
        return
    pipe(k, [(0, 0.16, top - 0.15), (0, 0.16, top - 0.25), (0, 0.09, top - 0.25), (0, 0.09, top - 0.19), (0, 0.002, top - 0.19)], 0.016, 'chrome', 0.03, 10)
    disc(k, (0, 0.001, top - 0.19), 0.032, 0.006, 'chrome')
    for x in (-0.09, 0.09):
        k.box((x - 0.012, 0.001, top - 0.24), (x + 0.012, 0.14, top - 0.13), 'porcelain', 0.008, 2)


def vanity(k: Kit, width: float = 0.8, top: float = 0.84, running: bool = False, look: str = 'oak') -> None:
    """Basin on a cabinet with two doors: no place for knees."""
    w, base = width / 2, top - 0.15
    k.box((-w + 0.03, 0.02, 0), (w - 0.03, 0.38, 0.099), 'umber', 0)
    k.box((-w + 0.012, 0.004, 0.10), (w - 0.012, 0.435, base), look, 0.004)
    for a, b, grip in ((-w + 0.016, -0.002, -0.045), (0.002, w - 0.016, 0.045)):
        k.box((a, 0.436, 0.108), (b, 0.454, base - 0.006), look, 0.005, 2)
        f.handle(k, grip, 0.454, base - 0.13, 0.14, True)
    k.box((-w, 0.002, base + 0.001), (w, 0.47, top - 0.045), 'worktop', 0.006, 2)
    loft(k, [panel(rx, ry, z, r, 0, 0.26) for rx, ry, z, r in ((0.19, 0.12, top - 0.044, 0.1), (0.235, 0.16, top - 0.01, 0.12), (0.243, 0.168, top + 0.05, 0.12), (0.24, 0.165, top + 0.057, 0.12),
                                                               (0.232, 0.157, top + 0.057, 0.12), (0.228, 0.153, top + 0.05, 0.12), (0.21, 0.135, top + 0.0, 0.12), (0.15, 0.09, top - 0.025, 0.09), (0.03, 0.03, top - 0.03, 0.03))], 'porcelain', 50)
    tap(k, 0.05, top - 0.0445, 0.15, 0.21, water=0.13 if running else 0)


def running_water(k: Kit, length: float = 0.19) -> None:
    """The stream alone, its upper end at the origin; for a tap whose water is a state."""
    k.cylinder((0, 0, -length), 0.0065, length, 'water', top=0.0075, sides=10, bevel=0)


PIECES = {
    'toilet': Piece(toilet, 'sanitary'),
    'toilet-lid-down': Piece(lambda k: toilet(k, 0.40, 'down'), 'sanitary'),
    'toilet-raised': Piece(lambda k: toilet(k, 0.48), 'sanitary'),
    'toilet-hung': Piece(lambda k: toilet(k, 0.46, 'up', True), 'sanitary'),
    'basin': Piece(basin, 'sanitary'),
    'basin-tap-running': Piece(lambda k: basin(k, running=True), 'sanitary'),
    'basin-knee-space': Piece(lambda k: basin(k, 0.80, 0.62, 0.55, False), 'sanitary'),
    'vanity': Piece(vanity, 'sanitary'),
}
