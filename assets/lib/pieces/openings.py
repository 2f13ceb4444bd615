"""What fills openings and hangs on walls beside them. Metres; each docstring says where the origin is."""
from __future__ import annotations

import math

from lib import furniture
from lib.forms import prism, soften, sub
from lib.kit import Kit, turn
from lib.pieces.piece import Piece
from lib.shapes import disc, pipe
from lib.states import states

POSES = {'closed': 0.0, 'ajar': 22.0, 'open': 90.0}


def lever(kit: Kit, x: float, z: float, look: str = 'steel', inward: int = -1) -> None:
    """Lever handles on both faces of a 40 mm leaf, their grips pointing towards x * `inward`; a key hole below."""
    for s in (-1, 1):
        y = s * 0.02
        kit.box((x - 0.021, y - 0.001 * s, z - 0.13), (x + 0.021, y + 0.006 * s, z + 0.055), look, 0.004)
        pipe(kit, [(x, y, z), (x, y + s * 0.05, z), (x + inward * 0.12, y + s * 0.05, z)], 0.0095, look, 0.02, 8, 3)
        kit.cylinder((x, y + 0.0045 * s, z - 0.085), 0.006, 0.003, 'ink', sides=8, bevel=0, local=turn(x=-90 * s))


def leaf(kit: Kit, width: float, height: float, look: str, glazed: bool, metal: str) -> None:
    """A leaf that lies along +x from its hinge, 40 mm thick around y = 0."""
    if glazed:
        for a, b, low, high in ((0.003, 0.11, 0.008, height), (width - 0.11, width, 0.008, height), (0.11, width - 0.11, 0.008, 0.28), (0.11, width - 0.11, height - 0.12, height)):
            kit.box((a, -0.02, low), (b, 0.02, high), look, 0.003)
        for k in (1, 2):
            z = 0.28 + (height - 0.4) * k / 3
            kit.box((0.108, -0.012, z - 0.012), (width - 0.108, 0.012, z + 0.012), look, 0.003)
        kit.box((0.1, -0.003, 0.27), (width - 0.1, 0.003, height - 0.11), 'glass', 0)
    else:
        kit.box((0.003, -0.02, 0.008), (width, 0.02, height), look, 0.003)
        for low, high in ((0.2, 0.9), (1.12, height - 0.16)):
            for s in (-1, 1):
                kit.box((0.13, s * 0.019, low), (width - 0.13, s * 0.026, high), look, 0.006)
    for z in (0.22, height - 0.22):
        kit.cylinder((0.002, 0.02, z - 0.05), 0.008, 0.1, metal, sides=8, bevel=0.002)
    lever(kit, width - 0.065, 1.04, metal)


def door(kit: Kit, width: float = 0.83, height: float = 2.035, look: str = 'trim', glazed: bool = False, swing: int = 1, metal: str = 'steel',
         first: str | None = None) -> None:
    """Inner door hinged at the origin; closed it lies along +x, it opens towards +y (swing -1: -y). State leaf=closed, ajar, open."""
    for pose in states(kit, 'leaf', tuple(POSES), first):
        with sub(kit, tilt=swing * POSES[pose]):
            leaf(kit, width, height, look, glazed, metal)


def front_door(kit: Kit, width: float = 0.93, height: float = 2.08, look: str = 'teal', swing: int = 1, first: str | None = None) -> None:
    """Flat's entrance: peephole at 1.5, letter slot, chain and number; hinged like `door`. Inside is +y."""
    for pose in states(kit, 'leaf', tuple(POSES), first):
        with sub(kit, tilt=swing * POSES[pose]):
            kit.box((0.003, -0.022, 0.008), (width, 0.022, height), look, 0.003)
            for low, high in ((0.18, 0.72), (1.14, height - 0.16)):
                for s in (-1, 1):
                    kit.box((0.13, s * 0.021, low), (width - 0.13, s * 0.029, high), look, 0.006)
            for s in (-1, 1):
                kit.cylinder((width / 2, s * 0.0285, 1.5), 0.013, 0.005, 'brass', sides=12, bevel=0.001, local=turn(x=-90 * s))
                kit.cylinder((width / 2, s * 0.0325, 1.5), 0.007, 0.002, 'ink', sides=10, bevel=0, local=turn(x=-90 * s))
                kit.box((width / 2 - 0.15, s * 0.0215, 0.88), (width / 2 + 0.15, s * 0.03, 0.95), 'brass', 0.003)
                kit.box((width / 2 - 0.115, s * 0.0295, 0.905), (width / 2 + 0.115, s * 0.032, 0.925), 'soot', 0)
            with sub(kit, y=0.0):
                lever(kit, width - 0.065, 1.04, 'brass')
            kit.box((width - 0.12, 0.0215, 1.22), (width - 0.02, 0.034, 1.25), 'brass', 0.004)
            for z in (0.25, height / 2, height - 0.25):
                kit.cylinder((0.002, 0.022, z - 0.05), 0.009, 0.1, 'brass', sides=8, bevel=0.002)


def door_stop(kit: Kit, half: float, top: float, wide: float = 0.022) -> None:
    """Rebate that closes the gaps of a leaf, around y = 0, inside an opening of twice `half` and `top` high: 38 mm deep, `wide` at each side."""
    for s in (-1, 1):
        kit.box((s * (half - 0.0005), -0.019, 0.0005), (s * (half - wide), 0.019, top), 'trim', 0.001)
    kit.box((-half + wide + 0.0005, -0.019, top - 0.025), (half - wide - 0.0005, 0.019, top - 0.0005), 'trim', 0.001)


def sliding_door(kit: Kit, width: float = 0.95, height: float = 2.05, look: str = 'oak', first: str | None = None) -> None:
    """Hangs before a wall at y = 0 from a rail; closed it covers x 0..width, open it has slid to -x. State leaf=closed, open."""
    kit.box((-width - 0.02, 0.002, height + 0.03), (width + 0.02, 0.05, height + 0.09), 'steel', 0.006)
    for pose in states(kit, 'leaf', ('closed', 'open'), first):
        with sub(kit, x=0.0 if pose == 'closed' else -width + 0.06):
            kit.box((0, 0.012, 0.01), (width, 0.05, height), look, 0.004)
            for low, high in ((0.1, 1.0), (1.06, height - 0.1)):
                kit.box((0.1, 0.0495, low), (width - 0.1, 0.056, high), look, 0.005)
            for x in (0.14, width - 0.14):
                kit.box((x - 0.02, 0.0505, height - 0.08), (x + 0.02, 0.058, height + 0.075), 'steel-dark', 0.003)
            pipe(kit, [(width - 0.05, 0.05, 0.88), (width - 0.05, 0.095, 0.88), (width - 0.05, 0.095, 1.18), (width - 0.05, 0.05, 1.18)], 0.011, 'steel', 0.02)


def window(kit: Kit, width: float = 0.6, height: float = 1.1, look: str = 'trim', swing: int = 1, first: str | None = None) -> None:
    """A sash hinged at the origin, its lower edge at z = 0, lying along +x; opens inwards to +y. State sash=closed, open (handle turns)."""
    for pose in states(kit, 'sash', ('closed', 'open'), first):
        with sub(kit, tilt=swing * 78.0 if pose == 'open' else 0.0):
            rim = 0.055
            kit.box((0.002, -0.028, 0.002), (rim, 0.028, height - 0.002), look, 0.005)
            kit.box((width - rim, -0.028, 0.002), (width - 0.002, 0.028, height - 0.002), look, 0.005)
            for low, high in ((0.002, rim), (height - rim, height - 0.002)):
                kit.box((rim, -0.028, low), (width - rim, 0.028, high), look, 0.005)
            kit.box((rim - 0.01, -0.006, rim - 0.01), (width - rim + 0.01, 0.006, height - rim + 0.01), 'glass', 0)
            with sub(kit, width - 0.028, 0.028, height * 0.42):
                kit.box((-0.014, -0.001, -0.035), (0.014, 0.008, 0.035), 'steel', 0.004)
                way = (0, -0.11) if pose == 'closed' else (-0.11, 0)
                pipe(kit, [(0, 0.006, 0), (0, 0.042, 0), (way[0], 0.05, way[1])], 0.0085, 'steel', 0.015)


def radiator(kit: Kit, width: float = 1.0, thermostat: bool = True) -> None:
    """Column radiator with its thermostat wheel, off the wall at y = 0: 0.14 to 0.68 high."""
    furniture.radiator(kit, width)
    if thermostat:
        pipe(kit, [(-width / 2 + 0.03, 0.062, 0.18), (-width / 2 - 0.05, 0.062, 0.18), (-width / 2 - 0.05, 0.062, 0.0)], 0.009, 'enamel', 0.02)
        with sub(kit, -width / 2 - 0.05, 0.062, 0.18):
            thermostat_wheel(kit)


def thermostat_wheel(kit: Kit) -> None:
    """Thermostatic valve head: its axis along +y from the origin."""
    kit.cylinder((0, -0.015, 0), 0.013, 0.03, 'chrome', sides=10, bevel=0, local=turn(x=-90))
    kit.lathe([(0, 0), (0.02, 0), (0.024, 0.008), (0.024, 0.045), (0.02, 0.058), (0.012, 0.064), (0, 0.064)], (0, 0.014, 0), 'white', 16, local=turn(x=-90))
    for i in range(8):
        a = math.pi * 2 * i / 8
        kit.tube([(0.0238 * math.cos(a), 0.026, 0.0238 * math.sin(a)), (0.0238 * math.cos(a), 0.056, 0.0238 * math.sin(a))], 0.0022, 'grey-light', 4)
    kit.box((-0.0015, 0.03, 0.0225), (0.0015, 0.055, 0.0258), 'alarm-red', 0)


def light_switch(kit: Kit, first: str | None = None) -> None:
    """On a wall at y = 0, its middle at the origin; state power=off, on (the rocker tips)."""
    prism(kit, soften([(-0.041, -0.041), (0.041, -0.041), (0.041, 0.041), (-0.041, 0.041)], 0.008, 2), 0.001, 0.01, 'white', 'y', 0.002)
    for power in states(kit, 'power', ('off', 'on'), first):
        with sub(kit, y=0.0095, tilt=turn(x=-5 if power == 'on' else 5)):
            prism(kit, soften([(-0.027, -0.027), (0.027, -0.027), (0.027, 0.027), (-0.027, 0.027)], 0.004, 2), -0.003, 0.004, 'porcelain', 'y', 0.0015)


def socket(kit: Kit, count: int = 1) -> None:
    """Earthed sockets with a pin (France, Belgium) side by side on a wall at y = 0, middle at the origin."""
    half = 0.0355 * count
    prism(kit, soften([(-half - 0.005, -0.041), (half + 0.005, -0.041), (half + 0.005, 0.041), (-half - 0.005, 0.041)], 0.008, 2), 0.001, 0.01, 'white', 'y', 0.002)
    for i in range(count):
        x = -half + 0.0355 + 0.071 * i
        disc(kit, (x, 0.0095, 0), 0.0225, 0.0012, 'grey-light', 20, 0)
        for s in (-1, 1):
            disc(kit, (x + s * 0.0095, 0.0105, 0), 0.0026, 0.0008, 'soot', 8, 0)
        kit.cylinder((x, 0.0105, 0.012), 0.0024, 0.01, 'brass', sides=6, bevel=0, local=turn(x=-90))


def threshold(kit: Kit, width: float = 0.83, height: float = 0.02, look: str = 'oak') -> None:
    """A bar across a doorway, 0.07 deep, along x around the origin."""
    prism(kit, [(-0.035, 0.001), (0.035, 0.001), (0.018, height), (-0.018, height)], -width / 2, width / 2, look, 'x', 0.001)


def wedge(kit: Kit, width: float = 0.8, rise: float = 0.05, run: float = 0.4, look: str = 'rubber') -> None:
    """Wedge before a threshold: rises from y = 0 at the front to `rise` at y = -run, ribbed against slipping."""
    prism(kit, [(0, 0.001), (0, 0.004), (-run, rise), (-run, 0.001)], -width / 2, width / 2, look, 'x', 0.002)
    for i in range(7):
        y = -run * (i + 0.7) / 8
        z = 0.004 + (rise - 0.004) * -y / run
        kit.box((-width / 2 + 0.02, y - 0.005, z - 0.003), (width / 2 - 0.02, y + 0.005, z + 0.003), 'signal' if i in (0, 6) else 'steel-dark', 0)


PIECES = {
    'door': Piece(door, 'openings'),
    'door-glazed': Piece(lambda k: door(k, glazed=True, look='oak'), 'openings'),
    'front-door': Piece(front_door, 'openings'),
    'sliding-door': Piece(sliding_door, 'openings'),
    'window-sash': Piece(window, 'openings'),
    'radiator': Piece(radiator, 'openings'),
    'thermostat-wheel': Piece(thermostat_wheel, 'openings'),
    'light-switch': Piece(light_switch, 'openings'),
    'wall-socket': Piece(lambda k: socket(k, 2), 'openings'),
    'door-bar': Piece(threshold, 'openings'),
    'threshold-wedge': Piece(wedge, 'openings'),
}
