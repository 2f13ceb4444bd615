"""Bathroom: x 0 to 2.70, y 0 to 2.40. Tub along the north wall, toilet on the east wall, basin on the west wall."""
from __future__ import annotations

import math

import bmesh

from lib import furniture as f
from lib.kit import Kit, bridge, turn


def ring(mesh: bmesh.types.BMesh, rx: float, ry: float, z: float, power: float) -> list[bmesh.types.BMVert]:
    """A rounded rectangle: the higher the power, the sharper its corners."""
    out = []
    for i in range(40):
        c, s = math.cos(2 * math.pi * i / 40), math.sin(2 * math.pi * i / 40)
        x, y = math.copysign(abs(c) ** (2 / power), c) * rx, math.copysign(abs(s) ** (2 / power), s) * ry
        out.append(mesh.verts.new((x, y, z)))
    return out


def tub(k: Kit) -> None:
    with k.at('tub', 1.845, 0.381, 180, density=1.3):
        mesh = bmesh.new()
        shape = [(0.842, 0.370, 0, 16), (0.842, 0.370, 0.545, 16), (0.83, 0.358, 0.56, 14), (0.775, 0.305, 0.56, 7), (0.755, 0.285, 0.53, 6),
                 (0.70, 0.245, 0.3, 5), (0.64, 0.2, 0.18, 4), (0.5, 0.12, 0.155, 3)]
        rings = [ring(mesh, *s) for s in shape]
        bridge(mesh, rings, True)
        mesh.faces.new(rings[-1])
        bmesh.ops.recalc_face_normals(mesh, faces=mesh.faces[:])
        k.finish(mesh, 'porcelain', 50)
        k.tube([(-0.77, 0, 0.561), (-0.77, 0, 0.70), (-0.74, 0, 0.73), (-0.64, 0, 0.72)], 0.014, 'chrome')
        for y in (-0.1, 0.1):
            k.cylinder((-0.79, y, 0.561), 0.022, 0.05, 'chrome', sides=12)
    with k.at('shower', 2.70, 0.38, 270):
        k.tube([(0.0, 0.045, 0.95), (0.0, 0.045, 1.95)], 0.009, 'chrome')
        for z in (0.97, 1.93):
            k.box((-0.012, 0.001, z - 0.012), (0.012, 0.04, z + 0.012), 'chrome', 0.003)
        k.cylinder((0, 0.13, 1.86), 0.045, 0.02, 'chrome', sides=16)
        k.tube([(0, 0.05, 1.9), (0, 0.13, 1.885)], 0.011, 'chrome', 6)
    k.block(1.0, 0, 2.70, 0.76, 0.56)


def basin(k: Kit) -> None:
    with k.at('basin', 0.0, 0.85, 90, density=1.2):
        k.box((-0.36, 0.012, 0.30), (0.36, 0.42, 0.78), 'oak', 0.006)
        for a, b in ((-0.352, -0.003), (0.003, 0.352)):
            k.box((a, 0.421, 0.31), (b, 0.437, 0.77), 'oak', 0.004)
            f.handle(k, -0.05 if a < -0.1 else 0.05, 0.437, 0.66, 0.12, True)
        k.box((-0.38, 0.008, 0.781), (0.38, 0.45, 0.82), 'porcelain', 0.014, 2)
        k.lathe([(0.94, 0.8205), (1.0, 0.86), (0.95, 0.868), (0.88, 0.855), (0.6, 0.826), (0, 0.8215)], (0, 0.235, 0), 'porcelain', 28, sx=0.24, sy=0.17)
        k.tube([(0, 0.05, 0.821), (0, 0.05, 0.96), (0, 0.08, 0.99), (0, 0.17, 0.975)], 0.012, 'chrome')
        k.box((-0.33, 0.001, 1.08), (0.33, 0.012, 1.78), 'steel', 0.003)
        k.box((-0.32, 0.0122, 1.09), (0.32, 0.014, 1.77), 'mirror', 0)
        with k.lamp('bathroom-mirror'):
            k.box((-0.24, 0.002, 1.84), (0.24, 0.06, 1.90), 'bulb', 0.008)
        k.lathe([(0, 0.8205), (0.028, 0.8205), (0.03, 0.91), (0.012, 0.93), (0.012, 0.97), (0, 0.97)], (0.3, 0.12, 0), 'terracotta', 14)
        k.lathe([(0, 0.8205), (0.03, 0.8205), (0.034, 0.91), (0.03, 0.91), (0, 0.835)], (-0.3, 0.12, 0), 'denim', 14)
        k.tube([(-0.305, 0.12, 0.84), (-0.29, 0.1, 1.0)], 0.006, 'alarm-red', 6)
    k.block(0.0, 0.46, 0.46, 1.24, 0.9)


def rest(k: Kit) -> None:
    with k.at('towel-rail', 1.45, 2.40, 0):
        for z in (0.95, 1.25):
            k.tube([(-0.3, 0.002, z), (-0.3, 0.07, z), (0.3, 0.07, z), (0.3, 0.002, z)], 0.01, 'chrome')
        k.box((-0.22, 0.083, 0.62), (0.02, 0.10, 1.262), 'sage', 0.006)
        k.box((-0.22, 0.04, 0.85), (0.02, 0.057, 1.262), 'sage', 0.006)
        k.box((-0.22, 0.0572, 1.262), (0.02, 0.0828, 1.275), 'sage', 0.004)
        k.box((0.06, 0.083, 0.55), (0.26, 0.098, 0.962), 'rose', 0.006)
    k.block(1.13, 2.29, 1.77, 2.40, 1.3)
    with k.at('toilet-roll', 2.70, 1.56, 270):
        k.cylinder((0.06, 0.075, 0.72), 0.055, 0.1, 'white', sides=16, local=turn(y=-90))
        k.tube([(0.0, 0.002, 0.72), (0.0, 0.075, 0.72), (-0.06, 0.075, 0.72)], 0.007, 'chrome', 6)
    with k.at('bath-stool', 0.72, 0.32):
        k.box((-0.16, -0.16, 0.40), (0.16, 0.16, 0.435), 'oak', 0.01, 2)
        f.legs(k, f.corners(0.12, 0.12), 0.40, 'oak', 0.018)
        k.box((-0.13, -0.12, 0.436), (0.13, 0.12, 0.47), 'cream', 0.012, 2)
        k.box((-0.125, -0.115, 0.471), (0.125, 0.115, 0.50), 'sky', 0.012, 2)
    k.block(0.55, 0.15, 0.89, 0.49, 0.5)
    with k.at('ceiling-lamp', 1.35, 1.4), k.lamp('bathroom-lamps'):
        k.lathe([(0, 2.42), (0.12, 2.43), (0.16, 2.48), (0.16, 2.499)], (0, 0, 0), 'shade', 24)
    with k.at('bathroom-door-leaf', 0.09, 2.383, 270):
        f.door_leaf(k, 0.855)
    k.block(0.07, 1.54, 0.11, 2.40, 2.05)
    with k.at('window-blind', 1.85, -0.06):
        k.box((-0.345, -0.006, 1.95), (0.345, 0.006, 2.115), 'linen', 0.002)


def build(k: Kit) -> None:
    tub(k)
    basin(k)
    rest(k)
