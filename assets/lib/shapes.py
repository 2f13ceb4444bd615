"""Lofts, pipes and wheels that the clinical pieces share, on top of Kit's primitives. Metres; angles in degrees."""
from __future__ import annotations

import math
from collections.abc import Sequence

import bmesh
from mathutils import Matrix, Vector

from lib.kit import Kit, Point, bridge, turn

Ring = list[tuple[float, float, float]]


def oval(rx: float, ry: float, z: float, x: float = 0, y: float = 0, power: float = 2, count: int = 28) -> Ring:
    """A superellipse: power 2 is an ellipse, a higher one has squarer corners."""
    out = []
    for i in range(count):
        c, s = math.cos(2 * math.pi * i / count), math.sin(2 * math.pi * i / count)
        out.append((x + math.copysign(abs(c) ** (2 / power), c) * rx, y + math.copysign(abs(s) ** (2 / power), s) * ry, z))
    return out


def panel(rx: float, ry: float, z: float, corner: float, x: float = 0, y: float = 0, steps: int = 6) -> Ring:
    """A rounded rectangle of 4 x (steps + 1) points."""
    r = min(corner, rx, ry)
    out = []
    for quarter, (cx, cy) in enumerate(((rx - r, ry - r), (r - rx, ry - r), (r - rx, r - ry), (rx - r, r - ry))):
        for i in range(steps + 1):
            a = math.pi / 2 * (quarter + i / steps)
            out.append((x + cx + r * math.cos(a), y + cy + r * math.sin(a), z))
    return out


def loft(kit: Kit, rings: Sequence[Ring], look: str, smooth: float = 45, local: Matrix | None = None, loop: bool = False) -> None:
    """One skin over outlines of equal count, closed by a lid at both ends or, as a loop, back to its first outline."""
    mesh = bmesh.new()
    rows = [[mesh.verts.new(p) for p in ring] for ring in rings]
    bridge(mesh, [*rows, rows[0]] if loop else rows, True)
    if not loop:
        mesh.faces.new(rows[0][::-1])
        mesh.faces.new(rows[-1])
    bmesh.ops.recalc_face_normals(mesh, faces=mesh.faces[:])
    kit.finish(mesh, look, smooth, local)


def rounded(points: Sequence[Point], bend: float, steps: int = 4) -> list[Vector]:
    """The same way with its corners rounded: `bend` is cut off each side of a corner, at most half a leg."""
    path = [Vector(p) for p in points]
    out = [path[0]]
    for before, here, after in zip(path, path[1:], path[2:]):
        into, away = before - here, after - here
        cut = min(bend, into.length * 0.5, away.length * 0.5)
        if into.normalized().dot(away.normalized()) < -0.995 or cut < 1e-4:
            out.append(here)
            continue
        a, b = here + into.normalized() * cut, here + away.normalized() * cut
        for i in range(steps + 1):
            t = i / steps
            out.append(a.lerp(here, t).lerp(here.lerp(b, t), t))
    return [*out, path[-1]]


def pipe(kit: Kit, points: Sequence[Point], radius: float, look: str, bend: float = 0.04, sides: int = 8, steps: int = 3, local: Matrix | None = None) -> None:
    """A round rod along a way with rounded corners; it does not twist where the way turns upright."""
    path = rounded(points, bend, steps)
    mesh = bmesh.new()
    along = (path[1] - path[0]).normalized()
    u = along.orthogonal().normalized()
    rings = []
    for i, p in enumerate(path):
        next_along = (path[min(i + 1, len(path) - 1)] - path[max(i - 1, 0)]).normalized()
        u = (along.rotation_difference(next_along) @ u).normalized()
        along = next_along
        w = along.cross(u)
        angles = [2 * math.pi * k / sides for k in range(sides)]
        rings.append([mesh.verts.new(p + radius * (math.cos(a) * u + math.sin(a) * w)) for a in angles])
    bridge(mesh, rings, True)
    mesh.faces.new(rings[0][::-1])
    mesh.faces.new(rings[-1])
    bmesh.ops.recalc_face_normals(mesh, faces=mesh.faces[:])
    kit.finish(mesh, look, 60, local)


def wheel(kit: Kit, x: float, y: float, radius: float, width: float, tyre: str = 'rubber', hub: str = 'grey-light', sides: int = 14, z: float | None = None) -> None:
    """A wheel that rolls along y, its axle along x, on the floor unless `z` says where the axle is."""
    at, half, turned = (x, y, radius if z is None else z), width / 2, turn(y=90)
    kit.lathe([(radius * 0.72, -half), (radius * 0.93, -half), (radius, -half * 0.5), (radius, half * 0.5), (radius * 0.93, half), (radius * 0.72, half)], at, tyre, sides, local=turned)
    deep = half * 0.7
    kit.lathe([(0, -deep - 0.004), (radius * 0.2, -deep - 0.004), (radius * 0.28, -deep), (radius * 0.74, -deep), (radius * 0.74, deep), (radius * 0.28, deep), (radius * 0.2, deep + 0.004), (0, deep + 0.004)], at, hub, sides, local=turned)


def disc(kit: Kit, at: Point, radius: float, thick: float, look: str, sides: int = 16, bevel: float = 0.002) -> None:
    """A round plate on a wall: its back at `at`, looking along +y."""
    kit.cylinder(at, radius, thick, look, sides=sides, bevel=bevel, local=turn(x=-90))
