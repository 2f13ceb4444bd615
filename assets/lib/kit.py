"""Collects the parts of a flat. Plan coordinates are metres: x east, y south; Blender's y is minus the plan's."""
from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import bmesh
import bpy
from mathutils import Matrix, Vector

from lib import palette, prints
from lib.materials import TILED, Materials

Point = Sequence[float]


@dataclass
class Part:
    object: bpy.types.Object
    atlas: str
    piece: str
    thing: str | None
    state: str | None
    lamp: str | None

    @property
    def node(self) -> str:
        """The node of the model it ends up in."""
        if self.thing:
            return f'{self.thing}@{self.state}' if self.state else f'{self.thing}-body'
        return f'lamp-{self.lamp}' if self.lamp else self.atlas


def is_sheer(look: str) -> bool:
    """Glows or lets light through, so that it must not stand in the way of its own lamp."""
    return look in ('shade', 'bulb', 'tube', 'led') or look.startswith('glow:')


def turn(x: float = 0, y: float = 0, z: float = 0) -> Matrix:
    """Rotation about the local axes, degrees, z last."""
    return (
        Matrix.Rotation(math.radians(z), 4, 'Z')
        @ Matrix.Rotation(math.radians(y), 4, 'Y')
        @ Matrix.Rotation(math.radians(x), 4, 'X')
    )


def place(x: float, y: float, heading: float = 0, z: float = 0) -> Matrix:
    """Puts a local frame (front = +y, right = +x) at a plan point, looking along a compass heading."""
    return Matrix.Translation((x, -y, z)) @ turn(z=-heading)


class Kit:
    def __init__(self, materials: Materials) -> None:
        self.materials = materials
        self.parts: list[Part] = []
        self.boxes: list[tuple[str | None, int, int, int, int, int]] = []
        self.frame = Matrix.Identity(4)
        self.atlas, self.piece = 'furn', 'room'
        self.thing: str | None = None
        self.state: str | None = None
        self.layer: str | None = None
        # thing: state key: the value it has before anybody touches it.
        self.first: dict[str, dict[str, str]] = {}
        self.density = 1.0
        # atlas: look: what is drawn instead, so that a little of it costs no draw call of its own.
        self.instead: dict[str, dict[str, str]] = {}

    @contextmanager
    def at(self, piece: str, x: float, y: float, heading: float = 0, z: float = 0, density: float = 1.0) -> Iterator[None]:
        """Everything inside stands in this local frame and counts as one piece for the overlap test."""
        before = self.frame, self.piece, self.density
        self.frame, self.piece, self.density = place(x, y, heading, z), piece, density
        yield
        self.frame, self.piece, self.density = before

    @contextmanager
    def finer(self, factor: float) -> Iterator[None]:
        """More lightmap texels a metre for what is inside (fewer below 1)."""
        before = self.density
        self.density = before * factor
        yield
        self.density = before

    @contextmanager
    def named(self, thing: str, state: str | None = None) -> Iterator[None]:
        """Parts inside belong to a named thing and, with a state like `edge=flat`, show only in that state."""
        before = self.thing, self.state, self.atlas
        self.thing, self.state, self.atlas = thing, state, 'things'
        if state:
            self.begins(*state.split('='))
        yield
        self.thing, self.state, self.atlas = before

    def begins(self, key: str, value: str) -> None:
        """The first value of a state that is heard of is the one shown at first, also when it has no parts."""
        self.first.setdefault(self.thing or '', {}).setdefault(key, value)

    @contextmanager
    def lamp(self, layer: str) -> Iterator[None]:
        """Shades and bulbs that shine with a layer of light: a node of their own, which neither blocks nor reflects light."""
        before = self.layer
        self.layer = layer
        yield
        self.layer = before

    def block(self, x0: float, y0: float, x1: float, y1: float, height: float, thing: str | None = None) -> None:
        """A collision box in plan metres."""
        xs, ys = sorted((x0, x1)), sorted((y0, y1))
        self.boxes.append((thing, round(xs[0] * 1000), round(ys[0] * 1000), round(xs[1] * 1000), round(ys[1] * 1000), round(height * 1000)))

    def finish(self, mesh: bmesh.types.BMesh, look: str, smooth: float = 40, local: Matrix | None = None, planar: int = 2) -> Part:
        """Texture coordinates in the local frame, then into the flat. `planar` is the axis a print looks along."""
        look = self.instead.get(self.atlas, {}).get(look, look)
        mesh.normal_update()
        self._uv(mesh, look, planar)
        for face in mesh.faces:
            face.smooth = smooth > 0
        return self.raw(mesh, look, smooth, local)

    def raw(self, mesh: bmesh.types.BMesh, look: str, smooth: float = 0, local: Matrix | None = None) -> Part:
        """Adds a mesh that has its texture coordinates already."""
        mesh.transform(self.frame @ (local or Matrix.Identity(4)))
        data = bpy.data.meshes.new(self.piece)
        mesh.to_mesh(data)
        mesh.free()
        data.materials.append(self.materials.of(look))
        if smooth > 0:
            data.use_auto_smooth, data.auto_smooth_angle = True, math.radians(smooth)
        attribute = data.attributes.new('density', 'FLOAT', 'FACE')
        attribute.data.foreach_set('value', [self.density] * len(data.polygons))
        sheer = look == 'glass' or self.layer is not None or (self.thing is not None and is_sheer(look))
        attribute = data.attributes.new('sheer', 'INT', 'FACE')
        attribute.data.foreach_set('value', [int(sheer)] * len(data.polygons))
        made = bpy.data.objects.new(self.piece, data)
        bpy.context.collection.objects.link(made)
        part = Part(made, self.atlas, self.piece, self.thing, self.state, self.layer)
        self.parts.append(part)
        return part

    def _uv(self, mesh: bmesh.types.BMesh, look: str, planar: int) -> None:
        layer = mesh.loops.layers.uv.new('UV0')
        if look in TILED:
            size = TILED[look][0]
            for face in mesh.faces:
                axis = max(range(3), key=lambda i: abs(face.normal[i]))
                a, b = [(1, 2), (0, 2), (0, 1)][axis]
                for loop in face.loops:
                    loop[layer].uv = loop.vert.co[a] / size, loop.vert.co[b] / size
            return
        if look.startswith('print:'):
            a, b = [(1, 2), (0, 2), (0, 1)][planar]
            low = [min(v.co[i] for v in mesh.verts) for i in range(3)]
            span = [max(v.co[i] for v in mesh.verts) - low[i] for i in range(3)]
            for face in mesh.faces:
                for loop in face.loops:
                    c = loop.vert.co
                    loop[layer].uv = prints.uv(look[6:], (c[a] - low[a]) / span[a], (c[b] - low[b]) / span[b])
            return
        point = palette.uv(look.removeprefix('glow:'))
        for face in mesh.faces:
            for loop in face.loops:
                loop[layer].uv = point

    def box(self, low: Point, high: Point, look: str, bevel: float = 0.006, segments: int = 1, local: Matrix | None = None, planar: int = 2) -> Part:
        mesh = bmesh.new()
        bmesh.ops.create_cube(mesh, size=1)
        low, high = [min(p) for p in zip(low, high)], [max(p) for p in zip(low, high)]
        size = [b - a for a, b in zip(low, high)]
        middle = [(a + b) / 2 for a, b in zip(low, high)]
        mesh.transform(Matrix.Translation(middle) @ Matrix.Diagonal((*size, 1)))
        width = min(bevel, min(size) * 0.45)
        if width > 0:
            bmesh.ops.bevel(mesh, geom=mesh.edges[:], offset=width, segments=segments, affect='EDGES', profile=0.5, clamp_overlap=True)
        return self.finish(mesh, look, local=local, planar=planar)

    def cylinder(self, base: Point, radius: float, height: float, look: str, top: float | None = None, sides: int = 16, bevel: float = 0.004, local: Matrix | None = None) -> Part:
        mesh = bmesh.new()
        bmesh.ops.create_cone(mesh, cap_ends=True, segments=sides, radius1=radius, radius2=radius if top is None else top, depth=height)
        if bevel:
            rims = [e for e in mesh.edges if abs(e.verts[0].co.z - e.verts[1].co.z) < 1e-5]
            bmesh.ops.bevel(mesh, geom=rims, offset=min(bevel, height * 0.3), segments=1, affect='EDGES')
        return self.finish(mesh, look, local=Matrix.Translation(base) @ (local or Matrix.Identity(4)) @ Matrix.Translation((0, 0, height / 2)))

    def lathe(self, profile: Sequence[tuple[float, float]], base: Point, look: str, sides: int = 20, sx: float = 1, sy: float = 1, smooth: float = 50, local: Matrix | None = None) -> Part:
        """Turns a (radius, height) outline about the vertical."""
        mesh = bmesh.new()
        rings = []
        for radius, z in profile:
            angles = [2 * math.pi * i / sides for i in range(sides)]
            rings.append([mesh.verts.new((radius * math.cos(a) * sx, radius * math.sin(a) * sy, z)) for a in angles])
        bridge(mesh, rings, True)
        bmesh.ops.remove_doubles(mesh, verts=mesh.verts[:], dist=1e-5)
        bmesh.ops.recalc_face_normals(mesh, faces=mesh.faces[:])
        return self.finish(mesh, look, smooth, Matrix.Translation(base) @ (local or Matrix.Identity(4)))

    def tube(self, points: Sequence[Point], radius: float, look: str, sides: int = 8) -> Part:
        mesh = bmesh.new()
        path = [Vector(p) for p in points]
        rings = []
        for i, p in enumerate(path):
            along = (path[min(i + 1, len(path) - 1)] - path[max(i - 1, 0)]).normalized()
            u = along.orthogonal().normalized() if abs(along.z) > 0.95 else along.cross(Vector((0, 0, 1))).normalized()
            w = along.cross(u)
            turns = [2 * math.pi * k / sides for k in range(sides)]
            rings.append([mesh.verts.new(p + radius * (math.cos(a) * u + math.sin(a) * w)) for a in turns])
        bridge(mesh, rings, True)
        mesh.faces.new(rings[0][::-1])
        mesh.faces.new(rings[-1])
        bmesh.ops.recalc_face_normals(mesh, faces=mesh.faces[:])
        return self.finish(mesh, look, 60)

    def cushion(self, centre: Point, size: Point, look: str, puff: float = 0.3, local: Matrix | None = None, cuts: int = 5, wrinkle: float = 0.0) -> Part:
        """A stuffed block: a rounded cube that thins towards its rim by `puff`."""
        mesh = bmesh.new()
        bmesh.ops.create_cube(mesh, size=2)
        bmesh.ops.subdivide_edges(mesh, edges=mesh.edges[:], cuts=cuts, use_grid_fill=True)
        phase = centre[0] * 7 + centre[1] * 3
        for vert in mesh.verts:
            p = vert.co
            length = sum(abs(c) ** 6 for c in p) ** (1 / 6)
            q = p / length
            thin = 1 - puff * max(abs(q.x), abs(q.y)) ** 4 * 0.55
            fold = wrinkle * math.sin(q.x * 5 + phase) * math.cos(q.y * 4 + phase)
            vert.co = Vector((q.x * size[0] / 2, q.y * size[1] / 2, (q.z * thin + fold) * size[2] / 2))
        return self.finish(mesh, look, 80, Matrix.Translation(centre) @ (local or Matrix.Identity(4)))

    def sheet(self, grid: Sequence[Sequence[Point]], look: str, thickness: float, smooth: float = 70, planar: int = 2) -> Part:
        """A cloth over a grid of points, given a thickness below (behind) it."""
        mesh = bmesh.new()
        rows = [[mesh.verts.new(p) for p in row] for row in grid]
        bridge(mesh, rows, False)
        bmesh.ops.recalc_face_normals(mesh, faces=mesh.faces[:])
        bmesh.ops.solidify(mesh, geom=mesh.faces[:], thickness=thickness)
        bmesh.ops.recalc_face_normals(mesh, faces=mesh.faces[:])
        return self.finish(mesh, look, smooth, planar=planar)

    def wrap(self, rings: Sequence[Sequence[Point]], look: str, smooth: float = 80) -> Part:
        """Skins closed outlines, lowest first, open at both ends. Its light is one strip, unrolled from the first point on."""
        mesh = bmesh.new()
        bridge(mesh, [[mesh.verts.new(p) for p in ring] for ring in rings], True)
        points = [[Vector(p) for p in ring] for ring in rings]
        count, widest = len(rings[0]), points[len(rings) // 2]
        across, up = [0.0], [0.0]
        for i in range(count):
            across.append(across[-1] + (widest[(i + 1) % count] - widest[i]).length)
        for low, high in zip(points, points[1:]):
            up.append(up[-1] + max((b - a).length for a, b in zip(low, high)))
        layer, mark = mesh.loops.layers.uv.new('strip'), mesh.faces.layers.int.new('strip_face')
        for number, face in enumerate(mesh.faces):
            band, column = divmod(number, count)
            face[mark] = 1
            for loop, (i, j) in zip(face.loops, ((0, 0), (1, 0), (1, 1), (0, 1))):
                loop[layer].uv = across[column + i], up[band + j]
        bmesh.ops.recalc_face_normals(mesh, faces=mesh.faces[:])
        return self.finish(mesh, look, smooth)


def bridge(mesh: bmesh.types.BMesh, rows: list[list[bmesh.types.BMVert]], closed: bool) -> None:
    for a, b in zip(rows, rows[1:]):
        count = len(a)
        for i in range(count if closed else count - 1):
            j = (i + 1) % count
            mesh.faces.new((a[i], a[j], b[j], b[i]))
