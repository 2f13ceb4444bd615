"""Forms the household pieces are made of, on top of Kit's primitives. Metres; angles in degrees."""
from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import bmesh
from mathutils import Matrix, Vector

from lib.kit import Kit, Part, Point, bridge, turn

Flat = Sequence[tuple[float, float]]


@contextmanager
def sub(kit: Kit, x: float = 0, y: float = 0, z: float = 0, tilt: Matrix | float = 0) -> Iterator[None]:
    """A frame inside the current one; a plain number turns about the vertical (degrees, anticlockwise)."""
    before = kit.frame
    kit.frame = before @ Matrix.Translation((x, y, z)) @ (turn(z=tilt) if isinstance(tilt, (int, float)) else tilt)
    yield
    kit.frame = before


def soften(outline: Flat, radius: float, steps: int = 3) -> list[tuple[float, float]]:
    """A closed outline with its corners rounded, at most half of the shorter leg."""
    points = [Vector(p) for p in outline]
    out: list[tuple[float, float]] = []
    for i, here in enumerate(points):
        into, away = points[i - 1] - here, points[(i + 1) % len(points)] - here
        cut = min(radius, into.length * 0.48, away.length * 0.48)
        a, b = here + into.normalized() * cut, here + away.normalized() * cut
        for k in range(steps + 1):
            t = k / steps
            p = a.lerp(here, t).lerp(here.lerp(b, t), t)
            out.append((p.x, p.y))
    return out


def inset(outline: Flat, distance: float) -> list[tuple[float, float]]:
    """The outline moved inwards; it must run anticlockwise."""
    points = [Vector(p) for p in outline]
    out = []
    for i, here in enumerate(points):
        a, b = (here - points[i - 1]).normalized(), (points[(i + 1) % len(points)] - here).normalized()
        normal = Vector((-a.y - b.y, a.x + b.x))
        normal = normal.normalized() if normal.length > 1e-6 else Vector((-a.y, a.x))
        miter = max(0.35, normal.dot(Vector((-a.y, a.x))))
        p = here + normal * (distance / miter)
        out.append((p.x, p.y))
    return out


def prism(kit: Kit, outline: Flat, low: float, high: float, look: str, axis: str = 'x', edge: float = 0.006, steps: int = 1, smooth: float = 45, planar: int = 2) -> Part:
    """An outline drawn along an axis with rounded rims.

    Axis x draws (y, z), axis y draws (x, z), axis z draws (x, y).
    """
    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(outline, [*outline[1:], outline[0]]))
    ring = list(outline) if area > 0 else list(outline)[::-1]
    place: Callable[[tuple[float, float], float], tuple[float, float, float]] = {
        'x': lambda p, t: (t, p[0], p[1]), 'y': lambda p, t: (p[0], t, p[1]), 'z': lambda p, t: (p[0], p[1], t),
    }[axis]
    edge = min(edge, (high - low) * 0.49)
    bands = [(edge * (1 - math.sin(a)), edge * (1 - math.cos(a))) for a in (math.pi / 2 * i / steps for i in range(steps + 1))] if edge > 0 else [(0, 0)]
    rows = [(inset(ring, i), low + d) for i, d in bands] + [(inset(ring, i), high - d) for i, d in bands[::-1]]
    mesh = bmesh.new()
    made = [[mesh.verts.new(place(p, t)) for p in outline_at] for outline_at, t in rows]
    bridge(mesh, made, True)
    mesh.faces.new(made[0])
    mesh.faces.new(made[-1][::-1])
    bmesh.ops.recalc_face_normals(mesh, faces=mesh.faces[:])
    return kit.finish(mesh, look, smooth, planar=planar)


def limb(kit: Kit, points: Sequence[Point], radii: Sequence[float], look: str, sides: int = 10, flat: float = 1.0, blunt: bool = True) -> Part:
    """A stem whose thickness changes on its way; `flat` squeezes it across, `blunt` rounds its ends."""
    path, mesh = [Vector(p) for p in points], bmesh.new()
    along = (path[1] - path[0]).normalized()
    u = along.cross(Vector((0, 0, 1))) if abs(along.z) < 0.9 else along.cross(Vector((0, 1, 0)))
    u.normalize()
    rings = []

    def ring(centre: Vector, radius: float, way: Vector) -> None:
        w = way.cross(u).normalized()
        angles = [2 * math.pi * k / sides for k in range(sides)]
        rings.append([mesh.verts.new(centre + radius * (math.cos(a) * u + math.sin(a) * flat * w)) for a in angles])

    for i, p in enumerate(path):
        here = (path[min(i + 1, len(path) - 1)] - path[max(i - 1, 0)]).normalized()
        u = (along.rotation_difference(here) @ u).normalized()
        along = here
        if blunt and i == 0:
            ring(p - here * radii[0] * 0.45, radii[0] * 0.55, here)
        ring(p, radii[i], here)
        if blunt and i == len(path) - 1:
            ring(p + here * radii[i] * 0.45, radii[i] * 0.55, here)
    bridge(mesh, rings, True)
    mesh.faces.new(rings[0])
    mesh.faces.new(rings[-1][::-1])
    bmesh.ops.recalc_face_normals(mesh, faces=mesh.faces[:])
    return kit.finish(mesh, look, 75)


def skin(kit: Kit, grid: Sequence[Sequence[Point]], look: str, hem: float = 0.0, smooth: float = 80, planar: int = 2) -> Part:
    """A cloth seen from above only: one layer over a grid, its rim turned down by `hem`."""
    mesh = bmesh.new()
    rows = [[mesh.verts.new(p) for p in row] for row in grid]
    bridge(mesh, rows, False)
    mesh.normal_update()
    if sum(f.normal.z for f in mesh.faces) < 0:
        bmesh.ops.reverse_faces(mesh, faces=mesh.faces[:])
    if hem > 0:
        rim = [e for e in mesh.edges if e.is_boundary]
        made = bmesh.ops.extrude_edge_only(mesh, edges=rim)
        middle = sum((v.co for v in mesh.verts), Vector()) / len(mesh.verts)
        for v in made['geom']:
            if isinstance(v, bmesh.types.BMVert):
                v.co += Vector(((middle.x - v.co.x) * 0.02, (middle.y - v.co.y) * 0.02, -hem))
    return kit.finish(mesh, look, smooth, planar=planar)


def plump(kit: Kit, size: Point, look: str, local: Matrix | None = None, steps: int = 8) -> Part:
    """A pillow around the origin: thick in its middle, thin along its seam, its sides drawn in between the corners."""
    mesh = bmesh.new()
    for side in (1, -1):
        grid = []
        for i in range(steps + 1):
            u = math.sin(math.pi * (i / steps - 0.5))
            row = []
            for j in range(steps + 1):
                v = math.sin(math.pi * (j / steps - 0.5))
                x, y = u * (1 - 0.08 * (1 - v * v)), v * (1 - 0.08 * (1 - u * u))
                z = side * (max(0.0, (1 - u * u) * (1 - v * v))) ** 0.42
                row.append(mesh.verts.new((x * size[0] / 2, y * size[1] / 2, z * size[2] / 2)))
            grid.append(row)
        bridge(mesh, grid, False)
    bmesh.ops.remove_doubles(mesh, verts=mesh.verts[:], dist=1e-5)
    bmesh.ops.recalc_face_normals(mesh, faces=mesh.faces[:])
    return kit.finish(mesh, look, 100, local)


def bend(over: float, radius: float) -> tuple[float, float]:
    """How far out and how far down a cloth is that hangs `over` beyond an edge rounded by `radius`."""
    quarter = radius * math.pi / 2
    if over <= quarter:
        return radius * math.sin(over / radius), radius * (1 - math.cos(over / radius))
    return radius, radius + over - quarter


def drape(kit: Kit, low: tuple[float, float], high: tuple[float, float], top: float, falls: tuple[float, float, float, float], look: str,
          counts: tuple[int, int] = (20, 22), radius: float = 0.04, fold: float = 0.012, wave: float = 0.0, hem: float = 0.02) -> Part:
    """A cloth over a block from `low` to `high` (x, y) with its top at `top`.

    `falls` is how much hangs down at -x, +x, -y, +y (0: ends at that edge). `fold` is the depth of the folds
    of what hangs, `wave` the unevenness on top, `radius` how round it goes over the edges.
    """
    def spread(a: float, b: float, before: float, after: float, count: int) -> list[float]:
        """Steps with one on each edge, so that the cloth bends where the block does."""
        out = [a - before * (1 - i / 5) for i in range(5)] if before else []
        inner = max(2, count - 5 * bool(before) - 5 * bool(after))
        out += [a + (b - a) * i / inner for i in range(inner + 1)]
        return out + ([b + after * (i + 1) / 5 for i in range(5)] if after else [])

    grid = []
    for u in spread(low[0], high[0], falls[0], falls[1], counts[0]):
        row = []
        for v in spread(low[1], high[1], falls[2], falls[3], counts[1]):
            ox, oy = max(low[0] - u, u - high[0], 0.0), max(low[1] - v, v - high[1], 0.0)
            (dx, zx), (dy, zy) = bend(ox, radius), bend(oy, radius)
            sx, sy = (-1 if u < low[0] else 1), (-1 if v < low[1] else 1)
            ripple = fold * min(1.0, max(zx, zy) / 0.15)
            dx += ripple * (1 + math.sin(v * 26 + u * 3)) if ox else 0
            dy += ripple * (1 + math.sin(u * 26 + v * 3)) if oy else 0
            flare = 0.05 * max(zx, zy)
            x = min(max(u, low[0]), high[0]) + sx * (dx + (flare if ox else 0))
            y = min(max(v, low[1]), high[1]) + sy * (dy + (flare if oy else 0))
            uneven = wave * (math.sin(u * 5 + v * 3) + 0.6 * math.sin(v * 11 - u * 8))
            row.append((x, y, top + (uneven if not (ox or oy) else 0) - max(zx, zy)))
        grid.append(row)
    return skin(kit, grid, look, hem)


def face(kit: Kit, name: str, low: tuple[float, float], high: tuple[float, float], y: float, thick: float = 0.0012) -> None:
    """A print on a front that looks along +y, from `low` to `high` (x, z), its back at y; reads the right way round."""
    with sub(kit, tilt=180):
        kit.box((-high[0], -y - thick, low[1]), (-low[0], -y, high[1]), f'print:{name}', 0, planar=1)


def knob(kit: Kit, x: float, y: float, z: float, look: str = 'brass') -> None:
    """A round drawer knob standing 28 mm off a front at y."""
    kit.lathe([(0.005, 0), (0.006, 0.012), (0.014, 0.018), (0.012, 0.026), (0, 0.028)], (x, y, z), look, 10, local=turn(x=-90))


def castor(kit: Kit, x: float, y: float, radius: float = 0.035, width: float = 0.026, tyre: str = 'rubber') -> None:
    """A small plain wheel on the floor, rolling along y."""
    kit.cylinder((x - width / 2, y, radius), radius, width, tyre, sides=12, bevel=radius * 0.15, local=turn(y=90))
