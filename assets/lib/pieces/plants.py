"""House plants in their pots, on z = 0, metres."""
from __future__ import annotations

import math
import random

import bmesh

from lib.forms import limb
from lib.kit import Kit, bridge, turn
from lib.pieces.piece import Piece


def pot(kit: Kit, radius: float, high: float, look: str = 'pot') -> None:
    """A tapered pot with a rim, filled with earth."""
    kit.lathe([(0, 0.001), (radius * 0.72, 0.001), (radius * 0.94, high * 0.8), (radius, high * 0.8), (radius, high), (radius * 0.9, high), (radius * 0.88, high * 0.9)], (0, 0, 0), look, 18)
    kit.lathe([(0, high * 0.92), (radius * 0.9, high * 0.88)], (0, 0, 0), 'umber', 14)


def blade(kit: Kit, spine: list[tuple[float, float, float]], widths: list[float], look: str, around: float, droop: float = 0.25) -> None:
    """A leaf along a spine in the x-z plane, folded along its middle, turned about the vertical by `around` radians; seen from both sides."""
    c, s = math.cos(around), math.sin(around)
    mesh = bmesh.new()
    rows = []
    for (x, y, z), half in zip(spine, widths):
        row = []
        for side, dz in ((-1, -droop * half), (0, 0), (1, -droop * half)):
            v = (x, y + side * half)
            row.append(mesh.verts.new((v[0] * c - v[1] * s, v[0] * s + v[1] * c, z + dz)))
        rows.append(row)
    bridge(mesh, rows, False)
    bmesh.ops.solidify(mesh, geom=mesh.faces[:], thickness=0.0025)
    bmesh.ops.recalc_face_normals(mesh, faces=mesh.faces[:])
    kit.finish(mesh, look, 60)


def leafy(kit: Kit, pot_radius: float = 0.085, leaf: float = 0.24, leaves: int = 18, seed: int = 4, look: str = 'pot', width: float = 0.13) -> None:
    """Bushy plant of arching leaves about `leaf` long, each `width` of its length to either side."""
    high = pot_radius * 1.6
    pot(kit, pot_radius, high, look)
    dice = random.Random(seed)
    for i in range(leaves):
        t = i / leaves
        long = leaf * (0.75 + 0.5 * dice.random())
        out, up = long * (0.15 + 0.45 * t), long * (1.2 - 0.65 * t)
        z = high * 0.88
        spine = [(0.01, 0, z), (out * 0.3, 0, z + up * 0.5), (out * 0.62, 0, z + up * 0.86), (out * 0.95, 0, z + up * 0.92), (out * 1.3, 0, z + up * 0.72)]
        blade(kit, spine, [0.004, long * width * 0.45, long * width, long * width * 0.75, 0.001], ('leaf', 'leaf-light', 'leaf', 'leaf-dark')[i % 4], i * 2.4, 0.3)


def snake_plant(kit: Kit, leaves: int = 9, high: float = 0.5) -> None:
    """Sansevieria: stiff upright blades with a light rim."""
    pot(kit, 0.085, 0.14, 'porcelain')
    dice = random.Random(5)
    for i in range(leaves):
        a, tall = i * 2.4, high * (0.6 + 0.4 * dice.random())
        reach = 0.012 + 0.035 * dice.random()
        spine = [(reach + 0.05 * t * t * dice.random(), 0, 0.125 + tall * t) for t in (0, 0.35, 0.75, 1.0)]
        blade(kit, spine, [0.018, 0.026, 0.02, 0.001], ('leaf', 'leaf-light', 'moss')[i % 3], a, -0.35)


def rubber_tree(kit: Kit, high: float = 1.35) -> None:
    """Ficus on the floor: a stem with broad dark leaves."""
    pot(kit, 0.16, 0.28, 'terracotta')
    limb(kit, [(0, 0, 0.24), (0.015, 0.01, high * 0.5), (-0.01, 0, high * 0.85), (0.01, 0.01, high)], [0.014, 0.012, 0.009, 0.004], 'umber', 7)
    dice = random.Random(8)
    for i in range(30):
        t = i / 29
        a, z = i * 2.4, 0.36 + (high - 0.4) * t
        long = 0.34 * (1 - 0.35 * t) * (0.85 + 0.3 * dice.random())
        rise = 0.25 + 0.5 * t
        spine = [(0.01, 0, z), (0.05, 0, z + 0.035 * rise * 2), (long * 0.6, 0, z + long * rise * 0.5), (long, 0, z + long * rise * 0.35)]
        blade(kit, spine, [0.003, long * 0.12, long * 0.24, 0.002], ('leaf', 'leaf-dark', 'moss')[i % 3], a, 0.22)


def geranium(kit: Kit, bloom: str = 'alarm-red') -> None:
    """Window-sill geranium with three flower heads."""
    pot(kit, 0.075, 0.13)
    dice = random.Random(3)
    for i in range(22):
        a, reach, z = i * 2.4, 0.02 + 0.085 * dice.random(), 0.15 + 0.09 * dice.random()
        blade(kit, [(reach * 0.3, 0, 0.12), (reach * 0.8, 0, z), (reach + 0.025, 0, z + 0.008), (reach + 0.05, 0, z - 0.006)], [0.002, 0.012, 0.03, 0.012], ('leaf', 'leaf-light', 'leaf')[i % 3], a, 0.1)
    for x, y, z in ((0.03, 0.02, 0.31), (-0.05, 0.01, 0.28), (0.01, -0.05, 0.295)):
        limb(kit, [(x * 0.3, y * 0.3, 0.13), (x, y, z)], [0.003, 0.003], 'leaf', 5, 1, False)
        kit.lathe([(0, -0.012), (0.022, -0.008), (0.034, 0.01), (0.024, 0.028), (0, 0.033)], (x, y, z), bloom, 9, smooth=30)


def orchid(kit: Kit, bloom: str = 'plum-light') -> None:
    """Phalaenopsis: flat leaves and an arching spray, tied to a stick."""
    pot(kit, 0.06, 0.12, 'porcelain')
    for i in range(5):
        a = i * 1.3
        blade(kit, [(0.01, 0, 0.11), (0.05, 0, 0.15), (0.11, 0, 0.15), (0.15, 0, 0.125)], [0.012, 0.03, 0.03, 0.004], 'leaf', a, 0.15)
    way = [(0, 0, 0.11), (-0.01, 0, 0.3), (0.02, 0.0, 0.42), (0.1, 0, 0.47), (0.19, 0, 0.44)]
    limb(kit, way, [0.004, 0.0035, 0.003, 0.003, 0.002], 'leaf', 6)
    kit.tube([(-0.006, 0.003, 0.1), (-0.006, 0.003, 0.36)], 0.002, 'straw', 5)
    for i, (x, z) in enumerate(((0.03, 0.425), (0.075, 0.455), (0.12, 0.46), (0.16, 0.447), (0.19, 0.43))):
        y = 0.012 * (-1) ** i + 0.014
        for k in range(5):
            a = 2 * math.pi * k / 5 + 0.3
            kit.lathe([(0, 0), (0.012, 0.01), (0.014, 0.022), (0, 0.032)], (x, y, z - 0.012), bloom, 6, sy=0.3, smooth=80, local=turn(y=math.degrees(a)))
        kit.cylinder((x, y + 0.002, z - 0.014), 0.004, 0.006, 'mustard', sides=6, bevel=0)


def cactus(kit: Kit) -> None:
    """Small round cactus with a bud."""
    pot(kit, 0.045, 0.07)
    ring = [(0, 0.06), (0.03, 0.062), (0.04, 0.09), (0.038, 0.125), (0.022, 0.145), (0, 0.15)]
    kit.lathe(ring, (0, 0, 0), 'moss', 10, smooth=10)
    kit.lathe([(0, 0), (0.01, 0.004), (0.009, 0.016), (0, 0.022)], (0.008, 0.004, 0.143), 'rose', 8, smooth=80)


def ivy(kit: Kit) -> None:
    """Hangs down over the edge of a shelf: the pot on z = 0, its vines fall 0.4 below at +y."""
    pot(kit, 0.07, 0.11, 'denim')
    dice = random.Random(11)
    for k in range(6):
        a = math.pi / 2 + (k - 2.5) * 0.42
        c, s, long = math.cos(a), math.sin(a), 0.25 + 0.2 * dice.random()
        way = [(0.04 * c, 0.04 * s, 0.1), (0.085 * c, 0.085 * s, 0.125), (0.11 * c, 0.11 * s, 0.05), (0.12 * c, 0.125 * s, -long * 0.5), (0.115 * c, 0.13 * s, -long)]
        limb(kit, way, [0.002] * 5, 'leaf', 4, 1, False)
        for i in range(8):
            t = i / 7 * 3.99
            j = int(t)
            p = [way[j][d] + (way[j + 1][d] - way[j][d]) * (t - j) for d in range(3)]
            b = a + (0.9 if i % 2 else -0.9)
            x, y = p[0] + 0.022 * math.cos(b), p[1] + 0.022 * math.sin(b)
            kit.lathe([(0, -0.03), (0.016, -0.012), (0.021, 0.006), (0, 0.016)], (x, y, p[2]), ('leaf', 'leaf-light', 'leaf-dark')[(i + k) % 3], 6, sy=0.28, smooth=20, local=turn(x=-18, z=math.degrees(a) - 90 + 25 * (-1) ** i))


PIECES = {
    'plant-leafy': Piece(leafy, 'plants'),
    'plant-floor': Piece(lambda k: leafy(k, 0.15, 0.6, 24, 21, width=0.07), 'plants'),
    'snake-plant': Piece(snake_plant, 'plants'),
    'rubber-tree': Piece(rubber_tree, 'plants'),
    'geranium': Piece(geranium, 'plants'),
    'orchid': Piece(orchid, 'plants'),
    'cactus': Piece(cactus, 'plants'),
    'ivy': Piece(ivy, 'plants'),
}
