"""Robots that move about, and the docks they charge at: our own designs. Fronts to +y, on z = 0; metres."""
from __future__ import annotations

import math

from lib.forms import limb, sub
from lib.kit import Kit, turn
from lib.pieces.piece import Piece
from lib.shapes import disc, loft, oval, panel, pipe, wheel
from lib.states import states


def status(k: Kit, x: float, y: float, z: float, radius: float = 0.012) -> None:
    """Round lamp towards +y. State `mode`: ready (green), moving (blue) or stopped (red)."""
    for value in states(k, 'mode', ('ready', 'moving', 'stopped')):
        disc(k, (x, y, z), radius, 0.0025, {'ready': 'glow:led-green', 'moving': 'glow:led-blue', 'stopped': 'glow:led-red'}[value], 16, 0)


def stop_button(k: Kit, x: float, y: float, z: float) -> None:
    """Red mushroom on a yellow ring, pressed from above."""
    k.cylinder((x, y, z), 0.03, 0.006, 'signal', sides=22, bevel=0.002)
    k.lathe([(0, 0), (0.013, 0), (0.013, 0.012), (0.021, 0.015), (0.021, 0.022), (0.014, 0.029), (0, 0.031)], (x, y, z + 0.006), 'alarm-red', 20)


def dock(k: Kit, width: float = 0.24) -> None:
    """Charging dock against a wall at y = 0: back plate, contacts, flat tongue on the floor; cable to the right."""
    w = width / 2
    loft(k, [panel(w - e, 0.045, z, 0.02, 0, 0.048) for e, z in ((0.0, 0.0005), (0.0, 0.14), (0.008, 0.155))], 'white', 50)
    k.box((-w, 0.0935, 0.0005), (w, 0.19, 0.008), 'grey-light', 0.003)
    for s in (-1, 1):
        k.box((s * 0.035 - 0.012, 0.0932, 0.03), (s * 0.035 + 0.012, 0.0955, 0.042), 'brass', 0)
    disc(k, (0, 0.0932, 0.12), 0.006, 0.0012, 'glow:led-green', 12, 0)
    pipe(k, [(w - 0.01, 0.02, 0.02), (w + 0.05, 0.02, 0.005), (w + 0.2, 0.012, 0.005)], 0.003, 'white', 0.03, 6)


def telepresence(k: Kit, height: float = 1.38) -> None:
    """Screen on a pole over a round base. States `mode`, and `call`: off or on (a face on the screen)."""
    loft(k, [oval(rx, ry, z, count=32) for rx, ry, z in ((0.2, 0.2, 0.02), (0.22, 0.22, 0.04), (0.22, 0.22, 0.085), (0.19, 0.19, 0.12), (0.07, 0.07, 0.16), (0.05, 0.045, 0.2))], 'white', 55)
    k.lathe([(0.19, 0.006), (0.225, 0.012), (0.2255, 0.03), (0.221, 0.036), (0.19, 0.036)], (0, 0, 0), 'anthracite', 32)
    for s in (-1, 1):
        k.cylinder((s * 0.13 - 0.015, 0, 0.0505), 0.05, 0.03, 'rubber', sides=16, local=turn(y=90))
    k.lathe([(0, 0.0005), (0.02, 0.0005), (0.02, 0.02), (0, 0.02)], (0, 0.15, 0), 'rubber', 10)
    loft(k, [oval(0.03, 0.02, z, 0, y) for z, y in ((0.19, 0), (0.6, -0.012), (height - 0.22, -0.02))], 'white', 60)
    with sub(k, 0, 0, height - 0.12, turn(x=8)):
        loft(k, [panel(0.16 - e, 0.115 - e, z, 0.03) for e, z in ((0.012, -0.032), (0, -0.02), (0, 0.0), (0.004, 0.004))], 'white', 50, turn(x=-90))
        k.box((-0.145, 0.0042, -0.098), (0.145, 0.006, 0.098), 'screen', 0)
        for value in states(k, 'call', ('off', 'on')):
            if value == 'on':
                k.box((-0.14, 0.0062, -0.093), (0.14, 0.0066, 0.093), 'sky', 0)
                with sub(k, 0, 0.0067, 0, turn(x=-90)):
                    for rx, ry, y, look, z in ((0.075, 0.045, 0.062, 'wool-blue', 0), (0.038, 0.05, 0.0, 'skin', 0.0003), (0.041, 0.027, -0.033, 'umber', 0.0006)):
                        loft(k, [oval(rx, min(ry, 0.092 - abs(y)) if y > 0.03 else ry, z + d, 0, y, 2.2, 20) for d in (0, 0.0003)], look, 20)
        disc(k, (0, 0.0042, 0.106), 0.004, 0.002, 'ink', 12, 0)
    for value in states(k, 'mode', ('ready', 'moving', 'stopped')):
        k.lathe([(0.2203, 0.05), (0.2225, 0.052), (0.2225, 0.062), (0.2203, 0.064)], (0, 0, 0), {'ready': 'glow:led-green', 'moving': 'glow:led-blue', 'stopped': 'glow:led-red'}[value], 32)


def vacuum(k: Kit) -> None:
    """Robot vacuum 0.34 across, 0.09 high. State `mode`."""
    k.lathe([(0, 0.012), (0.15, 0.012), (0.168, 0.02), (0.17, 0.03), (0.17, 0.065), (0.162, 0.076), (0, 0.078)], (0, 0, 0), 'anthracite', 36)
    k.lathe([(0, 0.0781), (0.045, 0.0781), (0.045, 0.09), (0.04, 0.094), (0, 0.095)], (0, -0.05, 0), 'ink', 22)
    rows = [[(0.1745 * math.cos(a), 0.1745 * math.sin(a), z) for z in (0.022, 0.068)] for a in (math.radians(20 + 140 * i / 14) for i in range(15))]
    k.sheet(rows, 'grey', 0.003, 60)
    for s in (-1, 1):
        k.cylinder((s * 0.11 - 0.01, 0, 0.0205), 0.02, 0.02, 'rubber', sides=12, local=turn(y=90))
    for i in range(3):
        with sub(k, 0.13, 0.12, 0.005, turn(z=120 * i + 20)):
            k.box((0, -0.002, 0), (0.06, 0.002, 0.002), 'mustard', 0)
    for value in states(k, 'mode', ('ready', 'moving', 'stopped')):
        k.cylinder((0, 0.09, 0.0776), 0.014, 0.0018, {'ready': 'glow:led-green', 'moving': 'glow:led-blue', 'stopped': 'glow:led-red'}[value], sides=18, bevel=0)


def vacuum_docked(k: Kit) -> None:
    """At its dock, wall at y = 0: the robot faces the dock."""
    dock(k, 0.2)
    with sub(k, 0, 0.28, 0, turn(z=180)):
        vacuum(k)


def humanoid(k: Kit) -> None:
    """Small companion, 0.58 high: round head with a dark face, arms, hands, wheels below a skirt. State `mode` (chest)."""
    loft(k, [oval(rx, ry, z) for rx, ry, z in ((0.1, 0.09, 0.012), (0.125, 0.115, 0.03), (0.115, 0.105, 0.12), (0.085, 0.075, 0.2), (0.095, 0.075, 0.26), (0.11, 0.08, 0.33), (0.095, 0.07, 0.375), (0.04, 0.035, 0.395), (0.03, 0.028, 0.41))], 'white', 60)
    for a in (90, 210, 330):
        k.cylinder((0.07 * math.cos(math.radians(a)) - 0.008, 0.07 * math.sin(math.radians(a)), 0.0165), 0.016, 0.016, 'rubber', sides=12, local=turn(y=90))
    k.lathe([(0, -0.085), (0.045, -0.078), (0.083, -0.045), (0.095, 0.0), (0.083, 0.045), (0.045, 0.078), (0, 0.085)], (0, 0, 0.488), 'white', 28, sx=1.08)
    loft(k, [panel(rx, rz, d, 0.05) for rx, rz, d in ((0.078, 0.05, 0.045), (0.08, 0.052, 0.068), (0.07, 0.045, 0.09), (0.045, 0.028, 0.1))], 'ink', 60, _facing(0.492))
    for s in (-1, 1):
        with sub(k, s * 0.026, 0.1003, 0.494):
            loft(k, [oval(0.011, 0.0145, d, count=18) for d in (0, 0.0018)], 'glow:led-blue', 30, turn(x=-90))
        limb(k, [(s * 0.105, 0, 0.345), (s * 0.135, 0.0, 0.29), (s * 0.142, 0.03, 0.235), (s * 0.13, 0.08, 0.215)], [0.026, 0.024, 0.021, 0.018], 'petrol-light', 10)
        limb(k, [(s * 0.13, 0.085, 0.214), (s * 0.12, 0.115, 0.212)], [0.02, 0.016], 'white', 10)
        k.lathe([(0, -0.012), (0.026, -0.012), (0.03, 0), (0.026, 0.012), (0, 0.012)], (s * 0.104, 0, 0.488), 'petrol-light', 18, local=turn(y=90))
    status(k, 0, 0.0785, 0.315, 0.014)


def _facing(z: float):
    out = turn(x=-90)
    out.translation = (0, 0, z)
    return out


def walker_robot(k: Kit) -> None:
    """Walking support: two driven legs, grips at 0.92, sensor mast, screen, stop. The person walks at -y. State `mode`."""
    for s in (-1, 1):
        x = s * 0.26
        limb(k, [(x, 0.38, 0.13), (x, 0.1, 0.15), (x, -0.3, 0.12)], [0.05, 0.055, 0.045], 'white', 10, 0.8)
        wheel(k, x, 0.36, 0.08, 0.05)
        wheel(k, x, -0.28, 0.06, 0.04)
        pipe(k, [(x, 0.16, 0.16), (x, 0.13, 0.86), (x, 0.05, 0.92), (x, -0.2, 0.92)], 0.021, 'white', 0.1, 10, 4)
        k.tube([(x, -0.07, 0.92), (x, -0.215, 0.92)], 0.0235, 'ink', 12)
        k.cushion((x, 0.02, 0.965), (0.085, 0.2, 0.04), 'ink', 0.3, cuts=4)
        k.box((x - 0.012, 0.0, 0.935), (x + 0.012, 0.05, 0.952), 'steel-dark', 0.003)
    loft(k, [panel(rx, ry, z, 0.06, 0, 0.2) for rx, ry, z in ((0.17, 0.1, 0.11), (0.215, 0.12, 0.13), (0.215, 0.12, 0.26), (0.16, 0.09, 0.32))], 'petrol-light', 55)
    loft(k, [panel(rx, ry, z, 0.03, 0, y) for rx, ry, z, y in ((0.06, 0.05, 0.31, 0.2), (0.05, 0.04, 0.5, 0.2), (0.05, 0.035, 0.8, 0.18), (0.08, 0.03, 0.9, 0.17))], 'white', 60)
    k.tube([(-0.26, 0.135, 0.8), (0.26, 0.135, 0.8)], 0.017, 'white', 12)
    with sub(k, 0, 0.14, 0.95, turn(x=28, z=180)):
        loft(k, [panel(0.1 - e, 0.07 - e, z, 0.015) for e, z in ((0.004, -0.014), (0, -0.008), (0, 0.004), (0.003, 0.007))], 'ink', 40, turn(x=-90))
        k.box((-0.086, 0.0072, -0.056), (0.086, 0.0082, 0.056), 'screen', 0)
        k.box((-0.06, 0.0084, 0.0), (0.06, 0.0088, 0.035), 'glow:led-green', 0)
    stop_button(k, 0.13, 0.135, 0.8185)
    k.box((0.095, 0.105, 0.8), (0.165, 0.165, 0.8183), 'white', 0.005)
    status(k, 0, 0.3208, 0.22, 0.02)
    for s in (-1, 1):
        disc(k, (s * 0.1, 0.3205, 0.2), 0.022, 0.004, 'ink', 18)


PIECES = {
    'telepresence-robot': Piece(telepresence, 'robots'),
    'robot-vacuum': Piece(vacuum, 'robots'),
    'robot-vacuum-docked': Piece(vacuum_docked, 'robots'),
    'companion-humanoid': Piece(humanoid, 'robots'),
    'walking-robot': Piece(walker_robot, 'robots'),
    'robot-dock': Piece(dock, 'robots'),
}
