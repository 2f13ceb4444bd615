"""Fire, gas, oxygen and what one climbs on. Free-standing on z = 0 unless said; metres."""
from __future__ import annotations

import math

from lib import furniture as f
from lib.forms import sub
from lib.kit import Kit, turn
from lib.pieces.piece import Piece
from lib.shapes import disc, loft, panel, pipe
from lib.states import states


def heater(k: Kit) -> None:
    """Electric heater with two glowing rods behind a grille, 0.5 wide, facing +y. State `power`: on or off."""
    loft(k, [panel(rx, ry, z, 0.03) for rx, ry, z in ((0.24, 0.055, 0.06), (0.25, 0.065, 0.07), (0.25, 0.065, 0.37), (0.24, 0.055, 0.38))], 'enamel', 50)
    for s in (-1, 1):
        k.box((s * 0.17 - 0.02, -0.12, 0.0005), (s * 0.17 + 0.02, 0.12, 0.02), 'ink', 0.006)
        k.box((s * 0.17 - 0.015, -0.03, 0.0205), (s * 0.17 + 0.015, 0.03, 0.0605), 'ink', 0.004)
    k.box((-0.21, 0.0652, 0.1), (0.21, 0.067, 0.34), 'chrome', 0)
    for value in states(k, 'power', ('on', 'off')):
        for z in (0.165, 0.275):
            k.tube([(-0.19, 0.082, z), (0.19, 0.082, z)], 0.009, 'glow:ember' if value == 'on' else 'grey', 8)
    for z in (0.11, 0.14, 0.19, 0.22, 0.25, 0.30, 0.33):
        k.tube([(-0.215, 0.102, z), (0.215, 0.102, z)], 0.002, 'steel', 5)
    for x in (-0.215, 0, 0.215):
        pipe(k, [(x, 0.066, 0.095), (x, 0.104, 0.095), (x, 0.104, 0.345), (x, 0.066, 0.345)], 0.0025, 'steel', 0.01, 5, 2)
    pipe(k, [(0.2, -0.06, 0.09), (0.2, -0.12, 0.02), (0.3, -0.2, 0.005), (0.5, -0.22, 0.005)], 0.004, 'ink', 0.05, 6)


def heater_by_curtain(k: Kit) -> None:
    """The heater hard against a curtain that hangs along x at y = -0.16 and blows over its top."""
    heater(k)
    with sub(k, 0, -0.17):
        f.curtain(k, 0.8, 0.02, 2.1, 'linen', 0.035)
    rows = []
    for i in range(9):
        x = -0.2 + 0.3 * i / 8
        wave = 0.01 * math.sin(i * 1.7)
        rows.append([(x, -0.125 + wave, 0.6), (x, -0.11, 0.46 + wave), (x, -0.06, 0.395), (x, 0.02, 0.389), (x, 0.075, 0.386), (x, 0.118 + wave, 0.36), (x, 0.122 + wave, 0.31)])
    k.sheet(rows, 'linen', 0.004, 80)


def oxygen(k: Kit) -> None:
    """Oxygen concentrator on castors with humidifier, flow tube and nasal tubing. State `power`: on or off."""
    loft(k, [panel(rx, ry, z, 0.05) for rx, ry, z in ((0.18, 0.15, 0.05), (0.19, 0.16, 0.07), (0.185, 0.155, 0.55), (0.165, 0.13, 0.62), (0.15, 0.11, 0.635))], 'grey-light', 55)
    for x, y in f.corners(0.13, 0.1):
        k.cylinder((x - 0.011, y, 0.0255), 0.025, 0.022, 'rubber', sides=12, local=turn(y=90))
        k.cylinder((x, y, 0.045), 0.012, 0.012, 'steel-dark', sides=8, bevel=0)
    k.box((-0.13, 0.1535, 0.36), (0.13, 0.162, 0.54), 'denim', 0.008, 2)
    k.tube([(-0.08, 0.172, 0.385), (-0.08, 0.172, 0.515)], 0.011, 'frosted', 12)
    k.cylinder((-0.08, 0.172, 0.43), 0.0114, 0.008, 'ink', sides=12, bevel=0)
    k.box((0.03, 0.1622, 0.47), (0.07, 0.168, 0.5), 'led-green', 0.003)
    for value in states(k, 'power', ('on', 'off')):
        disc(k, (0.095, 0.1622, 0.485), 0.006, 0.002, 'glow:led-green' if value == 'on' else 'grey', 12, 0)
    k.lathe([(0, 0), (0.036, 0), (0.038, 0.006), (0.038, 0.1), (0.03, 0.115), (0, 0.118)], (0.07, 0.198, 0.27), 'frosted', 18)
    k.lathe([(0.0385, 0.004), (0.0388, 0.004), (0.0388, 0.055), (0.0385, 0.055), (0.0385, 0.004)], (0.07, 0.198, 0.27), 'water', 18)
    k.box((0.03, 0.156, 0.262), (0.11, 0.236, 0.2695), 'steel-dark', 0.003)
    k.box((0.04, 0.156, 0.225), (0.1, 0.17, 0.262), 'steel-dark', 0.003)
    for i in range(6):
        k.box((-0.13, 0.1535, 0.12 + 0.02 * i), (0.13, 0.157, 0.13 + 0.02 * i), 'grey', 0)
    pipe(k, [(-0.12, 0, 0.63), (-0.12, 0, 0.7), (0.12, 0, 0.7), (0.12, 0, 0.63)], 0.011, 'steel-dark', 0.03)
    pipe(k, [(0.07, 0.198, 0.385), (0.07, 0.21, 0.43), (0.16, 0.3, 0.2), (0.24, 0.34, 0.01), (0.42, 0.2, 0.005), (0.36, -0.05, 0.005), (0.52, -0.1, 0.005)], 0.0035, 'frosted', 0.14, 6, 5)


def ashtray(k: Kit) -> None:
    """Glass ashtray with stubs, one still lit, and a lighter."""
    k.lathe([(0, 0), (0.055, 0), (0.062, 0.006), (0.062, 0.026), (0.052, 0.028), (0.044, 0.01), (0, 0.008)], (0, 0, 0), 'frosted', 22)
    k.cylinder((0, 0, 0.0085), 0.042, 0.002, 'soot', sides=16, bevel=0)
    for i, (x, y, a) in enumerate(((0.01, 0.012, 30), (-0.015, 0.0, 100), (0.012, -0.016, 160))):
        with sub(k, x, y, 0.0145, turn(z=a)):
            k.tube([(-0.012, 0, 0), (0.006, 0, 0)], 0.004, 'mustard', 8)
            k.tube([(0.0062, 0, 0), (0.016, 0, 0.001)], 0.004, 'white', 8)
    with sub(k, 0.04, 0.02, 0.032, turn(z=24, y=12)):
        k.tube([(-0.03, 0, 0), (0.028, 0, 0)], 0.004, 'white', 8)
        k.tube([(0.0282, 0, 0), (0.048, 0, 0)], 0.004, 'mustard', 8)
        k.tube([(-0.038, 0, 0), (-0.0302, 0, 0)], 0.0038, 'glow:ember', 8)
    k.box((0.085, -0.03, 0.0005), (0.109, 0.035, 0.012), 'alarm-red', 0.004)
    k.box((0.087, 0.0355, 0.001), (0.107, 0.047, 0.0115), 'steel', 0.002)


def oxygen_and_ashtray(k: Kit) -> None:
    """The concentrator with a stool and an ashtray within 0.5 of it."""
    oxygen(k)
    with sub(k, -0.42, 0.12):
        k.cylinder((0, 0, 0.42), 0.17, 0.025, 'oak', sides=24, bevel=0.008)
        f.legs(k, f.corners(0.1, 0.1), 0.42, 'oak', 0.016)
        with sub(k, 0, 0, 0.4453):
            ashtray(k)


def candle(k: Kit) -> None:
    """Candle on a saucer, burnt down. State `flame`: lit or out."""
    k.lathe([(0, 0), (0.045, 0), (0.06, 0.008), (0.06, 0.011), (0.04, 0.006), (0, 0.005)], (0, 0, 0), 'brass', 22)
    k.lathe([(0, 0.0062), (0.034, 0.0062), (0.031, 0.02), (0.03, 0.075), (0.026, 0.08), (0.022, 0.073), (0, 0.071)], (0, 0, 0), 'cream', 20)
    k.tube([(0, 0, 0.07), (0.001, 0, 0.084)], 0.0014, 'soot', 6)
    for value in states(k, 'flame', ('lit', 'out')):
        if value == 'lit':
            k.lathe([(0, 0.082), (0.0055, 0.09), (0.006, 0.097), (0.003, 0.112), (0, 0.122)], (0, 0, 0), 'glow:led', 12)


def gas_hose(k: Kit, old: bool = True) -> None:
    """Gas tap on the wall at y = 0 with its hose down to the right; old: orange, cracked, out of date, tied with wire."""
    disc(k, (0, 0.0006, 0), 0.024, 0.006, 'brass', 18)
    k.tube([(0, 0.006, 0), (0, 0.05, 0)], 0.011, 'brass', 12)
    k.cylinder((0, 0.05, -0.05), 0.012, 0.065, 'brass', sides=12)
    k.box((-0.007, 0.045, 0.0155), (0.007, 0.055, 0.022), 'brass', 0.002)
    k.box((-0.005, 0.043, 0.0225), (0.045, 0.057, 0.029), 'mustard', 0.003)
    way = [(0, 0.05, -0.05), (0, 0.055, -0.24), (0.1, 0.07, -0.36), (0.26, 0.06, -0.32), (0.38, 0.04, -0.3)]
    look = 'copper' if old else 'steel'
    pipe(k, way, 0.0095, look, 0.12, 10, 5)
    k.cylinder((0, 0.05, -0.072), 0.0125, 0.014, 'steel-dark' if old else 'steel', sides=12, bevel=0.002)
    if old:
        for x, y, z in ((0.02, 0.058, -0.27), (0.075, 0.066, -0.338), (0.16, 0.0685, -0.35)):
            with sub(k, x, y, z, turn(y=30, z=20)):
                k.box((-0.003, -0.0105, -0.0108), (0.003, 0.0105, 0.0108), 'soot', 0.001)
        for i in range(3):
            k.lathe([(0.0125, -0.0015), (0.0142, 0), (0.0125, 0.0015), (0.0108, 0), (0.0125, -0.0015)], (0, 0.05, -0.082 - 0.006 * i), 'steel-dark', 12)
    else:
        k.box((0.1, 0.079, -0.37), (0.14, 0.0805, -0.34), 'white', 0)


def unsteady_stool(k: Kit) -> None:
    """Kitchen steps with a cracked tread and a short leg: it leans."""
    with sub(k, 0, 0, 0.0125, turn(y=3.2, z=8)):
        k.box((-0.19, -0.13, 0.43), (0.19, 0.13, 0.455), 'oak', 0.006)
        k.box((-0.03, -0.1305, 0.4553), (-0.024, 0.1305, 0.4558), 'umber', 0)
        k.box((-0.16, 0.11, 0.215), (0.16, 0.26, 0.235), 'oak', 0.006)
        for s in (-1, 1):
            k.tube([(s * 0.15, -0.1, 0.43), (s * 0.18, -0.2, 0.014 if s > 0 else 0.006)], 0.014, 'oak', 8)
            k.tube([(s * 0.15, 0.1, 0.43), (s * 0.17, 0.28, 0.004 if s > 0 else 0.03)], 0.014, 'oak', 8)
    k.box((-0.215, 0.25, 0.0005), (-0.125, 0.33, 0.012), 'paper', 0.002)


def high_pan_handle(k: Kit) -> None:
    """Frying pan whose handle sticks out over the edge towards +y, oil inside; stands on a ring at z = 0."""
    k.lathe([(0, 0), (0.11, 0), (0.14, 0.04), (0.137, 0.042), (0.108, 0.006), (0, 0.005)], (0, 0, 0), 'black', 28)
    k.cylinder((0, 0, 0.0056), 0.105, 0.008, 'mustard', sides=24, bevel=0)
    pipe(k, [(0, 0.135, 0.036), (0, 0.18, 0.055), (0, 0.34, 0.062)], 0.011, 'ink', 0.03)


def tea_towel_on_hob(k: Kit) -> None:
    """Cloth left on a hob's edge at z = 0, hanging over the front at y = 0."""
    rows = []
    for i in range(9):
        x = -0.15 + 0.3 * i / 8
        w = 0.004 * math.sin(i * 2.1)
        rows.append([(x, -0.22, 0.006 + abs(w)), (x, -0.1, 0.007 + abs(w)), (x, -0.012, 0.006), (x, 0.007, 0.0), (x, 0.01 + abs(w), -0.08), (x, 0.01 + abs(w) * 1.5, -0.2)])
    k.sheet(rows, 'wool-red', 0.003, 80)


PIECES = {
    'heater': Piece(heater, 'hazards'),
    'heater-by-curtain': Piece(heater_by_curtain, 'hazards'),
    'oxygen': Piece(oxygen, 'hazards'),
    'ashtray': Piece(ashtray, 'hazards'),
    'oxygen-and-ashtray': Piece(oxygen_and_ashtray, 'hazards'),
    'candle': Piece(candle, 'hazards'),
    'gas-hose-old': Piece(gas_hose, 'hazards'),
    'gas-hose': Piece(lambda k: gas_hose(k, False), 'hazards'),
    'stool-unsteady': Piece(unsteady_stool, 'hazards'),
    'frying-pan-handle': Piece(high_pan_handle, 'hazards'),
    'cloth-on-hob': Piece(tea_towel_on_hob, 'hazards'),
}
