"""Bathtub and showers. The wall is at y = 0 behind them; metres."""
from __future__ import annotations

import math

from lib import furniture as f
from lib.forms import sub
from lib.kit import Kit, turn
from lib.pieces.piece import Piece
from lib.shapes import Ring, disc, loft, panel, pipe


def tub_rings(length: float, width: float, rim: float, low: float) -> list[Ring]:
    """Outside, rolled rim and a smooth inside: sloped back at the left, steeper feet end at the right."""
    rx, ry = length / 2, width / 2
    rings = [panel(rx - 0.012, ry - 0.012, low, 0.03, 0, ry), panel(rx - 0.012, ry - 0.012, rim - 0.04, 0.03, 0, ry), panel(rx, ry, rim - 0.036, 0.035, 0, ry), panel(rx, ry, rim - 0.008, 0.035, 0, ry), panel(rx - 0.006, ry - 0.006, rim, 0.033, 0, ry)]
    left, right, side, floor = -rx + 0.075, rx - 0.095, ry - 0.065, rim - 0.42
    for i in range(9):
        t = i / 8
        down = 0.42 * math.sin(t * math.pi / 2) ** 0.9
        sink = 1 - math.cos(t * math.pi / 2)
        a, b = left + 0.36 * sink + 0.04 * t, right - 0.2 * sink - 0.01 * t
        rings.append(panel((b - a) / 2, side - 0.125 * sink, rim - 0.002 - down if t else rim, 0.13 + 0.05 * t, (a + b) / 2, ry))
    a, b = left + 0.62, right - 0.4
    rings.append(panel((b - a) / 2, side - 0.24, floor - 0.006, 0.06, (a + b) / 2, ry))
    return rings


def bathtub(k: Kit, length: float = 1.7, width: float = 0.75, rim: float = 0.56, clearance: float = 0, running: bool = False, taps: bool = True) -> None:
    """Rim at `rim`. With `clearance` (0.15 lets a hoist's legs in) it stands on four feet, without a skirt."""
    loft(k, tub_rings(length, width, rim, clearance), 'porcelain', 42)
    x, y = length / 2 - 0.42, width / 2
    k.cylinder((x, y, rim - 0.4245), 0.026, 0.003, 'chrome', sides=16, bevel=0.001)
    if clearance:
        for sx in (-1, 1):
            for fy in (0.12, width - 0.12):
                k.cylinder((sx * (length / 2 - 0.22), fy, 0), 0.03, clearance + 0.002, 'chrome', top=0.022, sides=14)
    if taps:
        tub_tap(k, length / 2 - 0.045, y, rim, running)


def tub_tap(k: Kit, x: float, y: float, rim: float, running: bool = False) -> None:
    """Bath mixer on the rim at the feet end; its spout points to the left."""
    for dy in (-0.06, 0.06):
        k.cylinder((x, y + dy, rim - 0.001), 0.018, 0.055, 'chrome', sides=14)
    k.tube([(x, y - 0.105, rim + 0.07), (x, y + 0.105, rim + 0.07)], 0.022, 'chrome', 14)
    for dy, mark in ((-0.128, 'denim'), (0.128, 'alarm-red')):
        k.tube([(x, y + dy * 0.825, rim + 0.07), (x, y + dy * 1.12, rim + 0.07)], 0.026, 'steel', 12)
        k.tube([(x, y + dy * 1.121, rim + 0.07), (x, y + dy * 1.135, rim + 0.07)], 0.012, mark, 10)
    pipe(k, [(x, y, rim + 0.07), (x - 0.13, y, rim + 0.085), (x - 0.13, y, rim + 0.055)], 0.014, 'chrome', 0.03, 10)
    if running:
        k.cylinder((x - 0.13, y, rim - 0.40), 0.009, 0.454, 'water', top=0.011, sides=10, bevel=0)


def shower_tray(k: Kit, width: float = 0.9, depth: float = 0.9) -> None:
    """Level access: 15 mm above the floor with a sloped edge, a fine grid against slipping, drain in the middle."""
    rx, ry = width / 2, depth / 2
    loft(k, [panel(rx, ry, 0.0, 0.03, 0, ry), panel(rx - 0.02, ry - 0.02, 0.015, 0.03, 0, ry), panel(rx - 0.07, ry - 0.07, 0.015, 0.03, 0, ry), panel(rx - 0.085, ry - 0.085, 0.009, 0.03, 0, ry), panel(0.06, 0.06, 0.006, 0.06, 0, ry)], 'porcelain', 30)
    drain(k, 0, ry, 0.0065)


def drain(k: Kit, x: float, y: float, z: float) -> None:
    k.cylinder((x, y, z), 0.052, 0.004, 'chrome', sides=24, bevel=0.002)
    for i in range(-2, 3):
        half = math.sqrt(0.04**2 - (i * 0.014) ** 2)
        k.box((x + i * 0.014 - 0.003, y - half, z + 0.0041), (x + i * 0.014 + 0.003, y + half, z + 0.0046), 'steel-dark', 0)


def shower_floor(k: Kit, width: float = 1.2, depth: float = 0.9) -> None:
    """Walk-in: the floor itself, a rubber-coloured non-slip field 4 mm thick with a channel drain at the wall."""
    k.box((-width / 2, 0.001, 0.0005), (width / 2, depth, 0.004), 'grey', 0.002)
    k.box((-width / 2 + 0.15, 0.05, 0.0045), (width / 2 - 0.15, 0.12, 0.008), 'steel', 0.002)
    for i in range(round((width - 0.38) / 0.03)):
        x = -width / 2 + 0.19 + i * 0.03
        k.box((x, 0.062, 0.0081), (x + 0.014, 0.108, 0.0086), 'ink', 0)


def shower_screen(k: Kit, width: float = 0.9, height: float = 1.95) -> None:
    """A frosted pane that stands out from the wall: it lies along +x from a wall at x = 0, around y = 0."""
    k.box((0, -0.013, 0.004), (0.026, 0.013, height), 'steel', 0.003)
    k.box((0.0265, -0.004, 0.012), (width - 0.0005, 0.004, height), 'frosted', 0.001)
    k.box((width, -0.007, 0.004), (width + 0.014, 0.007, height), 'steel', 0.002)
    k.box((0.0265, -0.007, 0.004), (width - 0.0005, 0.007, 0.0115), 'steel', 0)
    k.tube([(width - 0.03, 0.01, height + 0.012), (width - 0.03, -0.9, height + 0.012)], 0.009, 'chrome', 8)
    k.box((width - 0.045, -0.012, height - 0.03), (width - 0.015, 0.022, height + 0.024), 'chrome', 0.004)


def shower_curtain(k: Kit, width: float = 0.9, top: float = 2.0, drawn: bool = True) -> None:
    """Along x around y = 0; rod at `top`. Open it hangs gathered at the left."""
    k.tube([(-width / 2, 0, top), (width / 2, 0, top)], 0.0125, 'chrome', 10)
    for s in (-1, 1):
        k.cylinder((s * (width / 2 - 0.006), 0, top), 0.03, 0.012, 'chrome', sides=14, local=turn(y=-s * 90))
    wide, middle = (width - 0.06, 0) if drawn else (0.26, -width / 2 + 0.17)
    with sub(k, middle):
        f.curtain(k, wide, 0.06, top - 0.03, 'sky', 0.03 if drawn else 0.045)
    rings = max(3, round(wide / 0.12))
    for i in range(rings):
        x = middle + (i + 0.5) / rings * wide - wide / 2
        k.lathe([(0.018, -0.0025), (0.021, 0), (0.018, 0.0025), (0.0155, 0), (0.018, -0.0025)], (x, 0, top - 0.004), 'white', 12, local=turn(y=90))


def shower_rail(k: Kit, low: float = 0.95, high: float = 1.95, head: float = 1.75) -> None:
    """Rail on the wall from `low` to `high` above the piece's floor, hand shower on a slider, hose."""
    k.tube([(0, 0.055, low), (0, 0.055, high)], 0.0105, 'chrome', 10)
    for z in (low + 0.03, high - 0.03):
        k.tube([(0, 0.001, z), (0, 0.055, z)], 0.013, 'chrome', 10)
        disc(k, (0, 0.0008, z), 0.024, 0.008, 'chrome')
    k.tube([(-0.03, 0.055, head), (0.03, 0.055, head)], 0.018, 'steel', 10)
    k.tube([(0, 0.085, head - 0.075), (0, 0.125, head + 0.085), (0, 0.15, head + 0.13)], 0.0125, 'chrome', 10)
    k.tube([(0, 0.06, head), (0, 0.1, head - 0.005)], 0.012, 'steel', 8)
    with sub(k, 0, 0.175, head + 0.128, turn(x=-62)):
        k.lathe([(0, 0.02), (0.02, 0.02), (0.045, 0.008), (0.055, 0), (0.055, -0.006), (0.05, -0.009), (0, -0.009)], (0, 0, 0), 'chrome', 24)
        k.cylinder((0, 0, -0.011), 0.042, 0.0015, 'grey', sides=20, bevel=0)
    pipe(k, [(0, 0.084, head - 0.078), (0.03, 0.08, low + 0.15), (0.07, 0.085, low - 0.48), (0.18, 0.08, low - 0.48), (0.18, 0.06, low - 0.152)], 0.007, 'steel', 0.3, 8, 7)


def thermostat_tap(k: Kit) -> None:
    """Shower mixer at z = 0 of its frame: temperature knob with a red stop at the right, flow at the left."""
    k.tube([(-0.105, 0.06, 0), (0.105, 0.06, 0)], 0.021, 'chrome', 16)
    for x in (-0.075, 0.075):
        k.tube([(x, 0.001, 0), (x, 0.06, 0)], 0.014, 'chrome', 12)
        disc(k, (x, 0.0008, 0), 0.032, 0.008, 'chrome', 20)
    for s in (-1, 1):
        k.tube([(s * 0.106, 0.06, 0), (s * 0.158, 0.06, 0)], 0.0255, 'steel', 16)
        k.box((s * 0.112, 0.0852, -0.006), (s * 0.152, 0.0895, 0.006), 'chrome', 0.002)
    k.cylinder((0.132, 0.0855, 0.012), 0.006, 0.006, 'alarm-red', sides=12, bevel=0.001, local=turn(x=-90))
    k.cylinder((0, 0.06, -0.034), 0.011, 0.016, 'chrome', sides=12, bevel=0)


def shower_set(k: Kit) -> None:
    """Rail and thermostat tap together, heights above the floor: tap 1.05, rail 1.15 to 2.05."""
    with sub(k, -0.18):
        shower_rail(k, 1.12, 2.02, 1.78)
    with sub(k, 0, 0, 1.0):
        thermostat_tap(k)


def level_shower(k: Kit) -> None:
    shower_tray(k)
    shower_set(k)
    with sub(k, 0, 0.93):
        shower_curtain(k, 0.9, 2.02, False)


def walk_in_shower(k: Kit) -> None:
    """Floor 1.2 x 0.9 with a pane at its left; nothing to step over."""
    shower_floor(k)
    with sub(k, 0.2):
        shower_set(k)
    with sub(k, -0.615, 0, 0, turn(z=90)):
        shower_screen(k, 0.9)


PIECES = {
    'bathtub': Piece(bathtub, 'sanitary'),
    'bathtub-clearance': Piece(lambda k: bathtub(k, 1.7, 0.75, 0.55, 0.15, True), 'sanitary'),
    'shower-tray': Piece(shower_tray, 'sanitary'),
    'shower-floor': Piece(shower_floor, 'sanitary'),
    'shower-screen': Piece(shower_screen, 'sanitary'),
    'shower-curtain': Piece(shower_curtain, 'sanitary'),
    'shower-rail': Piece(shower_rail, 'sanitary'),
    'thermostat-tap': Piece(thermostat_tap, 'sanitary'),
    'level-shower': Piece(level_shower, 'sanitary'),
    'walk-in-shower': Piece(walk_in_shower, 'sanitary'),
}
