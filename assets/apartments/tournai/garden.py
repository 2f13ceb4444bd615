"""Outside, at ground level: a small garden to the south and east, a paved forecourt with a ramp to the north.

The floor of the flat is 0.15 above the ground; the hedges end the view before the painted backdrop begins.
"""
from __future__ import annotations

import math
import random

import bmesh
from mathutils import Vector

from lib.kit import Kit, bridge
from lib.walls import quad

GROUND_M = -0.15
# Seen through windows only.
COARSE, GROUND = 0.3, 0.2


def flat_ground(k: Kit, west: float, north: float, east: float, south: float, look: str, z: float = GROUND_M) -> None:
    quad(k, [Vector((west, -north, z)), Vector((east, -north, z)), Vector((east, -south, z)), Vector((west, -south, z))], look, Vector((0, 0, 1)))


def hedge(k: Kit, length: float, high: float, thick: float = 0.7, seed: int = 1) -> None:
    """Runs along +x from the origin, standing on z = 0; a clipped block with an uneven skin."""
    dice, mesh = random.Random(seed), bmesh.new()
    outline = [(-0.5, 0.0), (-0.52, 0.5), (-0.48, 0.9), (-0.3, 1.0), (0.3, 1.0), (0.48, 0.9), (0.52, 0.5), (0.5, 0.0)]
    steps = max(3, round(length / 0.45))
    rows = []
    for i in range(steps + 1):
        row = []
        for y, z in outline:
            bump = 0.05 if 0 < z else 0
            row.append(mesh.verts.new((length * i / steps + dice.uniform(-bump, bump), y * thick + dice.uniform(-bump, bump), z * high + dice.uniform(-bump, bump) * 0.8)))
        rows.append(row)
    bridge(mesh, rows, False)
    for row in (rows[0], rows[-1][::-1]):
        mesh.faces.new(row)
    bmesh.ops.recalc_face_normals(mesh, faces=mesh.faces[:])
    k.finish(mesh, 'hedge', 30)


def tree(k: Kit, high: float, seed: int) -> None:
    """A young fruit tree with a round crown."""
    dice = random.Random(seed)
    k.tube([(0, 0, 0), (0.03, 0.02, high * 0.3), (0, 0.05, high * 0.6)], 0.055, 'umber', 7)
    for i in range(7):
        a, reach = 2.4 * i, high * (0.14 if i else 0)
        size = high * dice.uniform(0.3, 0.38)
        look = ('leaf', 'leaf-light', 'leaf-dark')[i % 3]
        k.cushion((reach * math.cos(a), reach * math.sin(a), high * dice.uniform(0.6, 0.86)), (size, size, size * 0.85), look, 0.1, cuts=2, wrinkle=0.12)


def border(k: Kit, length: float, seed: int) -> None:
    """A flower bed along +x: low tufts of several greens with flowers on top."""
    dice = random.Random(seed)
    k.box((0, -0.24, 0), (length, 0.24, 0.05), 'umber', 0.02)
    x = 0.2
    while x < length - 0.2:
        size = dice.uniform(0.28, 0.44)
        k.cushion((x, dice.uniform(-0.06, 0.06), 0.05 + size * 0.3), (size, size, size * 0.8), dice.choice(('leaf', 'leaf-light', 'sage')), 0.2, cuts=1)
        for _ in range(2):
            k.cushion((x + dice.uniform(-0.1, 0.1), dice.uniform(-0.1, 0.1), 0.05 + size * 0.62), (0.07, 0.07, 0.06), dice.choice(('rose', 'mustard', 'lavender', 'cream')), 0.2, cuts=1)
        x += size * 0.95


def ramp(k: Kit) -> None:
    """Landing before the front door, then 2.5 m down to the east at about 5 %, a rail on its open side."""
    with k.at('ramp', 0, 0, density=COARSE):
        k.box((2.9, 0.3, GROUND_M), (4.9, 1.9, -0.02), 'slabs', 0.004)
        mesh = bmesh.new()
        low = GROUND_M + 0.004
        corners = [(4.9, 0.4, GROUND_M), (7.4, 0.4, GROUND_M), (4.9, 0.4, -0.021), (7.4, 0.4, low)]
        near = [mesh.verts.new(c) for c in corners]
        far = [mesh.verts.new((x, 1.9, z)) for x, _, z in corners]
        for face in ((near[0], near[1], near[3], near[2]), (far[0], far[1], far[3], far[2]), (near[2], near[3], far[3], far[2]), (near[1], near[3], far[3], far[1])):
            mesh.faces.new(face)
        bmesh.ops.recalc_face_normals(mesh, faces=mesh.faces[:])
        k.finish(mesh, 'slabs', 0)
    with k.at('ramp-rail', 0, 0, density=COARSE):
        for x in (2.97, 4.2, 5.4, 6.4, 7.3):
            foot = -0.02 if x < 4.9 else -0.02 - (x - 4.9) / 2.5 * 0.12
            k.tube([(x, 1.84, foot + 0.012), (x, 1.84, foot + 0.9)], 0.02, 'steel-dark', 8)
        for z in (0.45, 0.9):
            k.tube([(2.97, 1.84, z - 0.02), (4.9, 1.84, z - 0.02), (7.3, 1.84, z - 0.135)], 0.021, 'aid-blue' if z > 0.5 else 'steel-dark', 8)


def terrace(k: Kit) -> None:
    """Level with the threshold of the garden door."""
    with k.at('terrace', 0, 0, density=COARSE):
        k.box((6.5, -8.6, GROUND_M), (8.9, -6.3, -0.012), 'slabs', 0.004)
    with k.at('garden-table', 8.2, 7.75, z=-0.012, density=COARSE):
        k.cylinder((0, 0, 0.7), 0.36, 0.025, 'trim', sides=20)
        k.cylinder((0, 0, 0.02), 0.03, 0.68, 'trim', sides=8)
        k.cylinder((0, 0, 0), 0.2, 0.02, 'trim', sides=16)
        k.lathe([(0, 0.7255), (0.07, 0.7255), (0.09, 0.82), (0.08, 0.82), (0, 0.8)], (0, 0, 0), 'pot', 12)
        k.cushion((0, 0, 0.88), (0.2, 0.2, 0.16), 'rose', 0.2, cuts=3, wrinkle=0.15)
    with k.at('bird-table', 5.2, 9.3, z=GROUND_M, density=COARSE):
        k.tube([(0, 0, 0), (0, 0, 1.3)], 0.03, 'umber', 7)
        k.box((-0.2, -0.15, 1.3), (0.2, 0.15, 1.33), 'oak', 0.004)
        for s in (-1, 1):
            k.box((s * 0.17 - 0.012, -0.012, 1.33), (s * 0.17 + 0.012, 0.012, 1.5), 'oak', 0)
        k.cylinder((0, 0, 1.5), 0.27, 0.16, 'brick', top=0.01, sides=4, bevel=0)


def build(k: Kit) -> None:
    with k.at('ground', 0, 0, density=GROUND):
        flat_ground(k, -2.5, 6.3, 13.2, 13.2, 'lawn')
        flat_ground(k, 8.9, -0.3, 13.2, 6.3, 'lawn')
        flat_ground(k, -2.5, -5.6, 13.2, -0.3, 'paving')
    for name, x, y, heading, length, high in (('hedge-south', -2.3, 12.6, 0, 15.2, 1.75), ('hedge-east', 12.6, 12.13, 270, 12.2, 1.75), ('hedge-street', -2.3, -5.2, 0, 5.0, 1.1), ('hedge-street-2', 5.2, -5.2, 0, 7.4, 1.1), ('hedge-west', -2.0, 12.13, 270, 5.8, 1.75)):
        with k.at(name, x, y, heading, GROUND_M, COARSE):
            hedge(k, length, high, seed=len(name))
    for x, y, high, seed in ((2.6, 10.3, 2.6, 4), (10.6, 9.0, 3.0, 7), (11.0, 2.4, 2.4, 9), (9.6, -3.6, 2.8, 11)):
        with k.at(f'tree-{seed}', x, y, 0, GROUND_M, COARSE):
            tree(k, high, seed)
    for name, x, y, heading, length in (('bed-south', 3.2, 11.7, 0, 4.0), ('bed-east', 11.8, 5.2, 270, 2.4), ('bed-house', 0.6, 6.75, 0, 2.4)):
        with k.at(f'flower-{name}', x, y, heading, GROUND_M, COARSE):
            border(k, length, len(name))
    ramp(k)
    terrace(k)
