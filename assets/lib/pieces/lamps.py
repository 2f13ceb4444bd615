"""Lamps. A named lamp shows state power=off, on; an unnamed one puts its shade into the node of its layer of light.

Metres. Every docstring says where the bulb is, for the light that is baked with it.
"""
from __future__ import annotations

import math
from collections.abc import Iterator

from lib.forms import limb, prism, soften, sub
from lib.kit import Kit, turn
from lib.pieces.piece import Piece
from lib.shapes import disc, pipe
from lib.states import states


def lit(kit: Kit, look: str, layer: str | None, first: str | None = None) -> Iterator[str]:
    """Yields the look of the part that shines: by state in a named thing, else once, in its layer."""
    if kit.thing is not None:
        for power in states(kit, 'power', ('off', 'on'), first):
            yield f'glow:{look}' if power == 'on' else ('grey-light' if look == 'led' else look)
    elif layer is not None:
        with kit.lamp(layer):
            yield look
    else:
        yield look


def fabric_shade(kit: Kit, z: float, high: float, low_radius: float, top_radius: float, look: str) -> None:
    """A cone of cloth with a thickness, open above and below; its lower edge at z."""
    kit.lathe([(top_radius, z + high), (low_radius, z), (low_radius - 0.004, z), (top_radius - 0.004, z + high), (top_radius, z + high)], (0, 0, 0), look, 24, smooth=70)


def floor_lamp(kit: Kit, layer: str | None = None, metal: str = 'ink', first: str | None = None) -> None:
    """Standing lamp with a cloth shade; bulb at (0, 0, 1.46), 1.62 high."""
    kit.lathe([(0, 0.001), (0.14, 0.001), (0.145, 0.012), (0.13, 0.022), (0.03, 0.03), (0.012, 0.06), (0, 0.06)], (0, 0, 0), metal, 24)
    kit.tube([(0, 0, 0.05), (0, 0, 1.42)], 0.011, metal)
    kit.cylinder((0, 0, 1.4), 0.02, 0.05, 'brass', sides=10, bevel=0.003)
    for look in lit(kit, 'shade', layer, first):
        fabric_shade(kit, 1.34, 0.28, 0.2, 0.13, look)


def table_lamp(kit: Kit, layer: str | None = None, foot: str = 'teal', first: str | None = None) -> None:
    """Ceramic foot and cloth shade; bulb at (0, 0, 0.34), 0.47 high."""
    kit.lathe([(0, 0.001), (0.06, 0.001), (0.062, 0.012), (0.05, 0.02), (0.085, 0.08), (0.09, 0.13), (0.06, 0.2), (0.025, 0.235), (0.02, 0.26), (0, 0.26)], (0, 0, 0), foot, 20)
    kit.cylinder((0, 0, 0.255), 0.014, 0.05, 'brass', sides=10, bevel=0.002)
    for look in lit(kit, 'shade', layer, first):
        fabric_shade(kit, 0.26, 0.21, 0.16, 0.1, look)


def bedside_lamp(kit: Kit, layer: str | None = None, first: str | None = None) -> None:
    """Small lamp with a switch on its foot; bulb at (0, 0, 0.24), 0.36 high."""
    kit.lathe([(0, 0.001), (0.065, 0.001), (0.068, 0.012), (0.05, 0.024), (0.018, 0.05), (0.015, 0.11), (0.022, 0.15), (0.012, 0.19), (0, 0.2)], (0, 0, 0), 'skin-leather', 18)
    kit.box((-0.012, 0.048, 0.013), (0.012, 0.064, 0.022), 'white', 0.003)
    for look in lit(kit, 'shade', layer, first):
        fabric_shade(kit, 0.19, 0.17, 0.125, 0.075, look)


def pendant(kit: Kit, drop: float = 0.7, layer: str | None = None, look: str = 'petrol', first: str | None = None) -> None:
    """Hangs from the ceiling at z = 0; opaque bell, its rim at -drop, bulb at (0, 0, -drop + 0.08)."""
    kit.lathe([(0, -0.03), (0.045, -0.03), (0.05, -0.012), (0.05, -0.001), (0, -0.001)], (0, 0, 0), 'white', 18)
    kit.tube([(0, 0, -0.02), (0, 0, -drop + 0.22)], 0.0035, 'ink', 6)
    z = -drop
    kit.lathe([(0.012, z + 0.25), (0.03, z + 0.23), (0.035, z + 0.19), (0.1, z + 0.15), (0.185, z + 0.06), (0.205, z), (0.2, z), (0.178, z + 0.058), (0.095, z + 0.143), (0.02, z + 0.18)], (0, 0, 0), look, 28)
    for bulb in lit(kit, 'bulb', layer, first):
        kit.lathe([(0, z + 0.03), (0.03, z + 0.042), (0.042, z + 0.075), (0.032, z + 0.115), (0.018, z + 0.15), (0, z + 0.16)], (0, 0, 0), bulb, 14, smooth=80)


def ceiling_bowl(kit: Kit, layer: str | None = None, radius: float = 0.18, first: str | None = None) -> None:
    """Opal bowl under the ceiling at z = 0; its underside, where the light leaves, at -0.09."""
    kit.lathe([(0, -0.001), (radius + 0.008, -0.001), (radius + 0.01, -0.012), (radius + 0.004, -0.02), (0, -0.02)], (0, 0, 0), 'brass', 28)
    for look in lit(kit, 'bulb', layer, first):
        kit.lathe([(0, -0.09), (radius * 0.5, -0.085), (radius * 0.85, -0.06), (radius, -0.0195)], (0, 0, 0), look, 28, smooth=80)


def wall_lamp(kit: Kit, layer: str | None = None, first: str | None = None) -> None:
    """On a wall at y = 0, its plate around the origin; bulb at (0, 0.13, 0.08)."""
    disc(kit, (0, 0.001, 0), 0.05, 0.012, 'brass', 18)
    pipe(kit, [(0, 0.01, 0), (0, 0.13, -0.03), (0, 0.13, 0.03)], 0.008, 'brass', 0.05)
    kit.cylinder((0, 0.13, 0.02), 0.016, 0.03, 'brass', sides=10, bevel=0.002)
    for look in lit(kit, 'shade', layer, first):
        with sub(kit, y=0.13):
            fabric_shade(kit, 0.035, 0.14, 0.095, 0.055, look)


def tube_lamp(kit: Kit, length: float = 1.22, layer: str | None = None, first: str | None = None) -> None:
    """Bare tube under the ceiling at z = 0, running along x; the tube at z = -0.07."""
    kit.box((-length / 2, -0.03, -0.045), (length / 2, 0.03, -0.001), 'white', 0.006)
    for s in (-1, 1):
        kit.box((s * (length / 2 - 0.014), -0.022, -0.09), (s * (length / 2 + 0.01), 0.022, -0.04), 'white', 0.004)
    for look in lit(kit, 'tube', layer, first):
        kit.tube([(-length / 2 + 0.012, 0, -0.07), (length / 2 - 0.012, 0, -0.07)], 0.013, look, 12)


def desk_lamp(kit: Kit, layer: str | None = None, look: str = 'wine', first: str | None = None) -> None:
    """Jointed lamp that bends forward; bulb at (0, 0.17, 0.36), opening down and forward."""
    kit.lathe([(0, 0.001), (0.085, 0.001), (0.088, 0.014), (0.07, 0.024), (0, 0.028)], (0, 0, 0), look, 22)
    pipe(kit, [(0, -0.02, 0.02), (0, -0.13, 0.24)], 0.007, 'steel')
    pipe(kit, [(0, -0.13, 0.24), (0, 0.12, 0.42)], 0.007, 'steel')
    for y, z in ((-0.13, 0.24), (0.12, 0.42), (-0.02, 0.03)):
        kit.cylinder((-0.014, y, z), 0.014, 0.028, look, sides=12, bevel=0.003, local=turn(y=90))
    with sub(kit, 0, 0.13, 0.415, turn(x=35)):
        kit.lathe([(0.012, 0.03), (0.032, 0.02), (0.036, -0.02), (0.08, -0.1), (0.076, -0.1), (0.032, -0.022), (0.0, 0.012)], (0, 0, 0), look, 20)
        for bulb in lit(kit, 'bulb', layer, first):
            kit.lathe([(0, -0.09), (0.02, -0.08), (0.028, -0.055), (0.02, -0.02), (0, -0.01)], (0, 0, 0), bulb, 12, smooth=80)


def night_light(kit: Kit, layer: str | None = None, first: str | None = None) -> None:
    """Plugged into a socket on a wall at y = 0, middle at the origin; shines at (0, 0.04, 0.0)."""
    prism(kit, soften([(-0.032, -0.045), (0.032, -0.045), (0.032, 0.05), (-0.032, 0.05)], 0.016), 0.001, 0.024, 'white', 'y', 0.005, 2)
    disc(kit, (0, 0.0235, -0.03), 0.005, 0.001, 'ink', 10, 0)
    for look in lit(kit, 'led', layer, first):
        prism(kit, soften([(-0.024, -0.016), (0.024, -0.016), (0.024, 0.042), (-0.024, 0.042)], 0.014), 0.022, 0.038, look, 'y', 0.008, 2)


def light_strip(kit: Kit, length: float = 1.6, layer: str | None = None, first: str | None = None) -> None:
    """Profile on a skirting or under a bed along x, on the plane y = 0 at z = 0; shines forward and down at (0, 0.012, 0)."""
    kit.box((-length / 2, 0.001, -0.009), (length / 2, 0.007, 0.011), 'steel', 0.002)
    for look in lit(kit, 'led', layer, first):
        kit.box((-length / 2 + 0.004, 0.0065, -0.007), (length / 2 - 0.004, 0.013, 0.006), look, 0.003)


def reading_lamp(kit: Kit, layer: str | None = None, first: str | None = None) -> None:
    """Standing reading lamp with an arm forward; bulb at (0, 0.42, 1.3), opening down."""
    kit.lathe([(0, 0.001), (0.13, 0.001), (0.135, 0.014), (0.11, 0.024), (0, 0.03)], (0, 0, 0), 'brass', 24)
    pipe(kit, [(0, 0, 0.02), (0, 0, 1.46), (0, 0.42, 1.46), (0, 0.42, 1.37)], 0.009, 'brass', 0.16, 8, 6)
    kit.lathe([(0.012, 1.4), (0.03, 1.39), (0.06, 1.35), (0.095, 1.25), (0.091, 1.25), (0.055, 1.345), (0.0, 1.38)], (0, 0.42, 0), 'brass', 22)
    for bulb in lit(kit, 'bulb', layer, first):
        kit.lathe([(0, 1.26), (0.02, 1.27), (0.03, 1.3), (0.02, 1.34), (0, 1.355)], (0, 0.42, 0), bulb, 12, smooth=80)


def lamp_cord(kit: Kit, length: float = 1.2) -> None:
    """A lamp's cord on the floor from the origin along +x, in loose curves, with its plug."""
    points = [(length * i / 16, 0.06 * math.sin(i * 1.1) * (1 - i / 20), 0.006) for i in range(17)]
    limb(kit, points, [0.0045] * 17, 'grey', 6, 1, False)
    kit.cylinder((length, points[-1][1], 0.016), 0.015, 0.045, 'white', 0.011, 10, 0.003, turn(y=90))


PIECES = {
    'floor-lamp': Piece(floor_lamp, 'lamps'),
    'reading-lamp': Piece(reading_lamp, 'lamps'),
    'table-lamp': Piece(table_lamp, 'lamps'),
    'bedside-lamp': Piece(bedside_lamp, 'lamps'),
    'pendant-lamp': Piece(pendant, 'lamps'),
    'ceiling-bowl': Piece(ceiling_bowl, 'lamps'),
    'wall-lamp': Piece(wall_lamp, 'lamps'),
    'tube-lamp': Piece(tube_lamp, 'lamps'),
    'desk-lamp': Piece(desk_lamp, 'lamps'),
    'night-light': Piece(night_light, 'lamps'),
    'strip-lamp': Piece(light_strip, 'lamps'),
    'lamp-cord': Piece(lamp_cord, 'lamps'),
}
