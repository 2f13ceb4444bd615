"""Where gas and fire are kept in check, or are not: boiler, extinguisher, blanket, dead alarm, bath thermometer. Metres."""
from __future__ import annotations

from lib.forms import sub
from lib.kit import Kit, turn
from lib.pieces.piece import Piece
from lib.shapes import disc, loft, panel, pipe
from lib.states import states


def gas_boiler(k: Kit, flue: float = 0.35) -> None:
    """Gas water heater on a wall at y = 0, 0.40 x 0.70, its lower edge at z = 0; flue `flue` high. State `burner`."""
    loft(k, [panel(0.2 - e, 0.35 - e, z, 0.02, 0, -0.35) for e, z in ((0, 0.004), (0, 0.24), (0.006, 0.254), (0.016, 0.26))], 'white', 50, turn(x=-90))
    k.box((-0.05, 0.2603, 0.30), (0.05, 0.262, 0.38), 'black', 0)
    for value in states(k, 'burner', ('off', 'on')):
        if value == 'on':
            for i in range(4):
                k.box((-0.034 + 0.019 * i, 0.2622, 0.31), (-0.022 + 0.019 * i, 0.2628, 0.345), 'glow:flame', 0)
    for x in (-0.09, 0.09):
        k.lathe([(0, 0), (0.026, 0), (0.024, 0.02), (0, 0.022)], (x, 0.2602, 0.12), 'grey', 18, local=turn(x=-90))
    k.box((-0.02, 0.2603, 0.10), (0.02, 0.2612, 0.14), 'mustard', 0)
    k.cylinder((0, 0.13, 0.701), 0.065, flue, 'steel', sides=24, bevel=0.003)
    k.cylinder((0, 0.13, 0.701), 0.072, 0.025, 'steel-dark', sides=24)
    for x, look in ((-0.12, 'copper'), (0.0, 'mustard'), (0.12, 'copper')):
        pipe(k, [(x, 0.12, 0.001), (x, 0.12, -0.12), (x, 0.03, -0.12), (x, 0.03, -0.4)], 0.009, look, 0.04)
    k.box((-0.016, 0.128, -0.085), (0.016, 0.168, -0.065), 'mustard', 0.004)


def extinguisher(k: Kit) -> None:
    """Small extinguisher 0.40 high on the floor, hose at its left."""
    k.lathe([(0, 0), (0.055, 0), (0.06, 0.008), (0.06, 0.27), (0.05, 0.31), (0.025, 0.33), (0.02, 0.345), (0, 0.345)], (0, 0, 0), 'alarm-red', 26)
    k.cylinder((0, 0, 0.3452), 0.022, 0.025, 'ink', sides=16)
    k.box((-0.011, -0.02, 0.3705), (0.011, 0.004, 0.408), 'ink', 0.003)
    for z in (0.3745, 0.397):
        k.box((-0.012, 0.0045, z), (0.012, 0.09, z + 0.009), 'ink', 0.003)
    disc(k, (0, 0.0222, 0.357), 0.011, 0.006, 'white', 14)
    pipe(k, [(-0.02, 0, 0.36), (-0.075, 0, 0.34), (-0.075, 0.01, 0.1)], 0.008, 'ink', 0.05)
    k.lathe([(0.0603, 0.12), (0.061, 0.12), (0.061, 0.2), (0.0603, 0.2)], (0, 0, 0), 'paper', 26)


def fire_blanket(k: Kit) -> None:
    """Red case on a wall at y = 0, 0.16 x 0.28, its middle at z = 0, with two pull tabs below."""
    loft(k, [panel(0.08 - e, 0.14 - e, z, 0.012) for e, z in ((0, 0.001), (0, 0.03), (0.006, 0.038))], 'alarm-red', 50, turn(x=-90))
    k.box((-0.05, 0.0382, -0.03), (0.05, 0.0388, 0.09), 'white', 0)
    for x in (-0.035, 0.035):
        k.box((x - 0.012, 0.012, -0.2), (x + 0.012, 0.015, -0.1395), 'white', 0.001)


def smoke_alarm_empty(k: Kit) -> None:
    """A smoke alarm whose lid hangs open without a battery; hangs below z = 0 of the frame."""
    k.lathe([(0, -0.0005), (0.052, -0.0005), (0.052, -0.012), (0.047, -0.016), (0, -0.016)], (0, 0, 0), 'white', 30)
    k.box((-0.03, -0.015, -0.0185), (0.03, 0.015, -0.0162), 'ink', 0)
    with sub(k, 0, -0.05, -0.014, turn(x=-78)):
        k.lathe([(0, 0.0), (0.045, 0.0), (0.05, 0.006), (0.05, 0.02), (0.046, 0.024), (0, 0.014)], (0, 0.052, -0.012), 'white', 30)
    for s in (-1, 1):
        pipe(k, [(s * 0.012, 0.0, -0.0185), (s * 0.014, 0.006, -0.05), (s * 0.008, 0.012, -0.075)], 0.0014, 'alarm-red' if s > 0 else 'ink', 0.02, 6)
    k.box((-0.014, 0.006, -0.082), (0.014, 0.018, -0.0745), 'ink', 0.002)


def bath_thermometer(k: Kit) -> None:
    """Wooden float with its scale, lying on z = 0: blue, green and red zones."""
    k.box((-0.022, -0.11, 0.0005), (0.022, 0.11, 0.016), 'oak', 0.007, 2)
    k.box((-0.013, -0.08, 0.0162), (0.013, 0.08, 0.0168), 'white', 0)
    for y0, y1, look in ((-0.07, -0.01, 'led-blue'), (-0.0095, 0.025, 'led-green'), (0.0255, 0.07, 'led-red')):
        k.box((0.004, y0, 0.017), (0.01, y1, 0.0174), look, 0)
    k.tube([(-0.004, -0.075, 0.019), (-0.004, 0.03, 0.019)], 0.002, 'alarm-red', 6)


PIECES = {
    'gas-boiler': Piece(gas_boiler, 'hazards'),
    'extinguisher': Piece(extinguisher, 'hazards'),
    'fire-blanket': Piece(fire_blanket, 'hazards'),
    'smoke-alarm-empty': Piece(smoke_alarm_empty, 'hazards'),
    'bath-thermometer': Piece(bath_thermometer, 'hazards'),
}
