"""Household things used in more than one room. Local frames: front = +y, right = +x, metres."""
from __future__ import annotations

import math
import random
from collections.abc import Sequence

import bmesh
from mathutils import Matrix

from lib.forms import face
from lib.kit import Kit, turn


def legs(kit: Kit, feet: Sequence[tuple[float, float]], height: float, look: str, top: float = 0.02, foot: float = 0.014) -> None:
    with kit.finer(0.6):
        for x, y in feet:
            kit.cylinder((x, y, 0), foot, height, look, top=top, sides=10, bevel=0)


def corners(x: float, y: float) -> list[tuple[float, float]]:
    return [(-x, -y), (x, -y), (-x, y), (x, y)]


def chair(kit: Kit, look: str = 'oak', seat: str = 'sofa') -> None:
    """Dining chair looking along +y; seat top at 0.46."""
    kit.box((-0.21, -0.21, 0.415), (0.21, 0.21, 0.44), look, 0.01, 2)
    kit.cushion((0, 0, 0.455), (0.4, 0.4, 0.05), seat, 0.5, cuts=3)
    for side in (-1, 1):
        kit.tube([(side * 0.18, 0.18, 0), (side * 0.175, 0.175, 0.415)], 0.017, look, 6)
        kit.tube([(side * 0.185, -0.2, 0), (side * 0.18, -0.188, 0.45), (side * 0.18, -0.24, 0.92)], 0.017, look, 6)
    for z, back in ((0.62, -0.209), (0.74, -0.222), (0.87, -0.235)):
        kit.box((-0.18, back - 0.01, z - 0.028), (0.18, back + 0.01, z + 0.028), look, 0.006)


def handle(kit: Kit, x: float, y: float, z: float, length: float, upright: bool, look: str = 'steel-dark') -> None:
    """A bow handle standing 25 mm off a front at y."""
    with kit.finer(0.5):
        dx, dz = (0, length / 2) if upright else (length / 2, 0)
        out = y + 0.026
        kit.tube([(x - dx, y, z - dz), (x - dx, out, z - dz), (x + dx, out, z + dz), (x + dx, y, z + dz)], 0.006, look, 6)


def curtain(kit: Kit, width: float, low: float, high: float, look: str = 'linen', depth: float = 0.035) -> None:
    """Hangs in the local x-z plane around y = 0, from -width/2 to width/2."""
    folds = max(2, round(width / 0.12))
    columns = folds * 8
    rings = []
    for t in (0, 0.25, 0.5, 0.8, 1):
        front = [(-width / 2 + width * i / columns, math.sin(2 * math.pi * folds * i / columns) * depth * (1 - 0.4 * t)) for i in range(columns + 1)]
        back = [(x, y - 0.008) for x, y in front[::-1]]
        rings.append([(x, y, low + (high - low) * t) for x, y in [*front, *back]])
    with kit.finer(0.9):
        kit.wrap(rings, look)


def rod(kit: Kit, width: float, z: float) -> None:
    with kit.finer(0.4):
        kit.tube([(-width / 2, 0, z), (width / 2, 0, z)], 0.012, 'umber')
        for side in (-1, 1):
            kit.lathe([(0, -0.02), (0.02, -0.008), (0.02, 0.008), (0, 0.02)], (side * (width / 2 + 0.012), 0, z), 'umber', 10, local=turn(y=90))


def radiator(kit: Kit, width: float, low: float = 0.14, high: float = 0.68) -> None:
    """Stands off the wall behind it: local y from 0.03 to 0.095."""
    ribs = int(width / 0.065)
    pitch = width / ribs
    front = [(-width / 2, 0.066)]
    for i in range(ribs):
        x = -width / 2 + (i + 0.5) * pitch
        front += [(x - 0.027, 0.086), (x - 0.015, 0.095), (x + 0.015, 0.095), (x + 0.027, 0.086), (x + pitch / 2, 0.066)]
    # The last outline closes the top to a line, so that front, top and back are one surface.
    rings = []
    for z, swell in ((low, 1), (high - 0.014, 1), (high, 0.7), (high, 0)):
        rings.append([(x, 0.0625 + (y - 0.0625) * swell, z) for x, y in front] + [(x, 0.0625 - 0.0325 * swell, z) for x, _ in front[::-1]])
    with kit.finer(1.4):
        kit.wrap(rings, 'enamel')
    kit.tube([(width / 2 - 0.03, 0.06, low), (width / 2 - 0.03, 0.06, 0.0)], 0.009, 'enamel', 6)


def picture(kit: Kit, width: float, height: float, z: float, name: str, frame: str = 'walnut') -> None:
    """Against a wall at y = 0, looking along +y."""
    edge, deep = 0.028, 0.022
    w, h = width / 2, height / 2
    kit.box((-w, 0.001, z - h), (-w + edge, deep, z + h), frame, 0.003)
    kit.box((w - edge, 0.001, z - h), (w, deep, z + h), frame, 0.003)
    kit.box((-w + edge, 0.001, z + h - edge), (w - edge, deep, z + h), frame, 0.003)
    kit.box((-w + edge, 0.001, z - h), (w - edge, deep, z - h + edge), frame, 0.003)
    face(kit, name, (-w + edge, z - h + edge), (w - edge, z + h - edge), 0.001, 0.011)


def plant(kit: Kit, pot_radius: float, leaf_length: float, leaves: int, seed: int, pot: str = 'pot', spread: float = 0.65) -> None:
    with kit.finer(0.4):
        dice = random.Random(seed)
        high = pot_radius * 1.9
        kit.lathe([(0, 0), (pot_radius * 0.75, 0), (pot_radius, high), (pot_radius * 0.92, high), (pot_radius * 0.85, high * 0.88), (0, high * 0.86)], (0, 0, 0), pot, 16)
        for k in range(leaves):
            reach, rise = leaf_length * spread * (0.4 + 0.6 * dice.random()), leaf_length * (0.7 + 0.6 * dice.random())
            mesh = bmesh.new()
            rows = []
            for i in range(6):
                t = i / 5
                half = 0.09 * leaf_length * math.sin(math.pi * min(1, t * 1.05 + 0.03)) + 0.001
                x, z = reach * t * t, high * 0.86 + rise * t * (1 - 0.35 * t * t)
                rows.append([mesh.verts.new((x, -half, z)), mesh.verts.new((x, 0, z + half * 0.3)), mesh.verts.new((x, half, z))])
            for a, b in zip(rows, rows[1:]):
                for i in (0, 1):
                    mesh.faces.new((a[i], a[i + 1], b[i + 1], b[i]))
            bmesh.ops.solidify(mesh, geom=mesh.faces[:], thickness=0.003)
            kit.finish(mesh, ('leaf', 'leaf-dark', 'leaf-light')[k % 3], 60, Matrix.Rotation(k * 2.4, 4, 'Z'))


def books(kit: Kit, width: float, z: float, depth: float, seed: int, fill: float = 0.95) -> None:
    """A row of spines standing on z, from -width/2, backs at y = 0."""
    with kit.finer(0.5):
        dice = random.Random(seed)
        spines = ['wine', 'navy', 'teal', 'oatmeal', 'skin-leather', 'mustard', 'denim', 'cream', 'umber', 'plum', 'moss', 'brick']
        x = -width / 2
        while x < -width / 2 + width * fill:
            thick = 0.02 + dice.random() * 0.03
            kit.box((x, 0.01, z), (x + thick, depth * (0.7 + 0.25 * dice.random()), z + 0.19 + dice.random() * 0.09), dice.choice(spines), 0.002)
            x += thick + 0.0015


def pot_lamp(kit: Kit, z: float, high: float, shade: float) -> None:
    """Table lamp foot: the shade is made by the caller, since it may change with the power."""
    kit.lathe([(0, z), (shade * 0.55, z), (shade * 0.6, z + 0.02), (shade * 0.3, z + high * 0.3), (shade * 0.12, z + high * 0.55), (shade * 0.1, z + high * 0.72), (0, z + high * 0.72)], (0, 0, 0), 'oatmeal', 16)


def shade(kit: Kit, z: float, high: float, radius: float, look: str) -> None:
    kit.lathe([(radius * 0.6, z + high), (radius, z), (radius * 0.97, z), (radius * 0.57, z + high)], (0, 0, 0), look, 20, smooth=80)


def door_leaf(kit: Kit, width: float, look: str = 'trim', height: float = 2.045) -> None:
    """Hinged at the origin, lies along +x, 34 mm thick around y = 0."""
    kit.box((0.003, -0.017, 0.008), (width, 0.017, height), look, 0.003)
    for low, high in ((0.2, 0.92), (1.08, 1.88)):
        for side in (-1, 1):
            kit.box((0.12, side * 0.017, low), (width - 0.12, side * 0.023, high), look, 0.005)
    for side in (-1, 1):
        y = side * 0.017
        kit.tube([(width - 0.065, y, 1.03), (width - 0.065, y * 3, 1.03), (width - 0.18, y * 3, 1.03)], 0.009, 'brass', 8)
