"""Joins parts per lightmap atlas, unwraps them (second UV set) and splits the named things apart again."""
from __future__ import annotations

import math
from collections.abc import Callable

import bmesh
import bpy
import numpy as np
from bpy_extras.mesh_utils import mesh_linked_uv_islands
from mathutils.kdtree import KDTree

from lib.fronts import rooms_of
from lib.kit import Part
from lib.pack_islands import lay_out

LIGHT_UV = 'LM'
# How much of an atlas its islands' boxes with their margins fill, to guess a texel before packing.
FILL = 0.85
TINY_TEXELS = 1.0
# Texels that look another way count as this far away; and how many near ones are compared.
NORMAL_M, NEAREST = 0.12, 7
# Rooms are stacked this far apart where the nearest texel is looked for.
APART_M = 100


def select(objects: list[bpy.types.Object]) -> None:
    bpy.ops.object.select_all(action='DESELECT')
    for o in objects:
        o.select_set(True)
    bpy.context.view_layer.objects.active = objects[0]


def join(objects: list[bpy.types.Object], name: str) -> bpy.types.Object:
    select(objects)
    bpy.ops.object.join()
    joined = bpy.context.view_layer.objects.active
    joined.name = joined.data.name = name
    joined.data.use_auto_smooth, joined.data.auto_smooth_angle = True, math.radians(45)
    return joined


def join_parts(parts: list[Part], name: str, nodes: list[str]) -> bpy.types.Object:
    """One object of many parts; each face keeps the number of its node in the attribute `node`."""
    for part in parts:
        number = nodes.index(part.node)
        attribute = part.object.data.attributes.new('node', 'INT', 'FACE')
        attribute.data.foreach_set('value', [number] * len(part.object.data.polygons))
    return join([p.object for p in parts], name)


def unwrap(o: bpy.types.Object, resolution: int, margin_px: float) -> None:
    """Islands keep `margin_px` texels between them: half of it is healed from each side, so that no read mixes two."""
    mesh = o.data
    mesh.uv_layers.new(name=LIGHT_UV)
    mesh.uv_layers.active = mesh.uv_layers[LIGHT_UV]
    select([o])
    bpy.context.tool_settings.mesh_select_mode = (False, False, True)
    bpy.ops.object.mode_set(mode='EDIT')
    bpy.ops.mesh.select_all(action='SELECT')
    bpy.ops.uv.smart_project(angle_limit=math.radians(66), island_margin=0, area_weight=0.0)
    bpy.ops.object.mode_set(mode='OBJECT')
    unroll_strips(mesh)
    bpy.ops.object.mode_set(mode='EDIT')
    bpy.ops.uv.select_all(action='SELECT')
    bpy.ops.uv.average_islands_scale()
    bpy.ops.object.mode_set(mode='OBJECT')
    scale_by_density(mesh)
    leave_out_tiny(mesh, resolution, margin_px)
    bpy.ops.object.mode_set(mode='EDIT')
    bpy.ops.uv.select_all(action='SELECT')
    bpy.ops.uv.pack_islands(rotate=True, margin=margin_px / resolution / 2)
    bpy.ops.object.mode_set(mode='OBJECT')
    lay_closer(mesh, resolution, round(margin_px))


def leave_out_tiny(mesh: bpy.types.Mesh, resolution: int, margin_px: float) -> None:
    """Islands narrower than a texel would only cost margins: their faces get no place and read a neighbour (`repoint`)."""
    islands = mesh_linked_uv_islands(mesh)
    uv, of_loop, low, high = boxes_of(mesh, islands)
    size = high - low
    tiny = np.zeros(len(islands), bool)
    for _ in range(3):
        texel = texel_of(size[~tiny], resolution, margin_px)
        tiny |= size.min(-1) < TINY_TEXELS * texel
    island = np.empty(len(mesh.polygons), np.int32)
    for number, faces in enumerate(islands):
        island[faces] = number
    mesh.polygons.foreach_set('select', ~tiny[island])
    uv[tiny[of_loop]] = -1
    mesh.uv_layers[LIGHT_UV].data.foreach_set('uv', uv.ravel())


def texel_of(size: np.ndarray, resolution: int, margin_px: float) -> float:
    """Edge of a texel, in the units of these boxes, when they and their margins fill the atlas."""
    # n margins, boxes of area a and half outline b: a t^2 + m b t + n m^2 = FILL res^2, for t texels a unit.
    area, outline, room = float(size.prod(-1).sum()), float(size.sum()), FILL * resolution**2 - len(size) * margin_px**2
    half = margin_px * outline / 2
    return area / (math.sqrt(half**2 + area * max(room, 0.1 * resolution**2)) - half)


def boxes_of(mesh: bpy.types.Mesh, islands: list[list[int]]) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Lightmap coordinates of each loop, the island each loop belongs to, and the corners of each island's box."""
    starts, totals = np.empty(len(mesh.polygons), np.int32), np.empty(len(mesh.polygons), np.int32)
    mesh.polygons.foreach_get('loop_start', starts)
    mesh.polygons.foreach_get('loop_total', totals)
    uv = np.empty(len(mesh.loops) * 2, np.float32)
    mesh.uv_layers[LIGHT_UV].data.foreach_get('uv', uv)
    uv = uv.reshape(-1, 2)
    island = np.empty(len(mesh.polygons), np.int32)
    for number, faces in enumerate(islands):
        island[faces] = number
    of_loop = np.repeat(island, totals)[np.argsort(np.repeat(starts, totals) + running(totals), kind='stable')]
    low, high = np.full((len(islands), 2), np.inf, np.float32), np.full((len(islands), 2), -np.inf, np.float32)
    np.minimum.at(low, of_loop, uv)
    np.maximum.at(high, of_loop, uv)
    return uv, of_loop, low, high


def lay_closer(mesh: bpy.types.Mesh, resolution: int, margin_px: int) -> None:
    """Lays the packed islands out again where that makes them larger; they lie on their long side then."""
    # Asked for anew: islands that lay edge to edge before packing count as one.
    islands = mesh_linked_uv_islands(mesh)
    uv, of_loop, low, high = boxes_of(mesh, islands)
    placed = low.min(-1) > -0.5
    upright = (high - low)[:, 0] < (high - low)[:, 1]
    sizes = np.where(upright[:, None], (high - low)[:, ::-1], high - low)
    scale, corners = lay_out(sizes[placed] * resolution, resolution, margin_px)
    if scale <= 1:
        return
    at = np.zeros((len(islands), 2), np.float32)
    at[placed] = (corners + 0.5) / resolution
    inside = uv - low[of_loop]
    # A quarter turn, not a mirror: baked normals do not care, but faces must keep their winding.
    turned = np.stack([inside[:, 1], (high - low)[of_loop][:, 0] - inside[:, 0]], -1)
    inside = np.where(upright[of_loop][:, None], turned, inside)
    uv = np.where(placed[of_loop][:, None], at[of_loop] + inside * scale, uv)
    mesh.uv_layers[LIGHT_UV].data.foreach_set('uv', uv.astype(np.float32).ravel())


def running(totals: np.ndarray) -> np.ndarray:
    """0, 1, 2 ... within each face."""
    ends = np.cumsum(totals)
    return np.arange(ends[-1]) - np.repeat(ends - totals, totals)


def unroll_strips(mesh: bpy.types.Mesh) -> None:
    """Folded surfaces (`Kit.wrap`) keep their own unrolled strip: cut at each fold they would be islands below a texel."""
    strip, mark = mesh.uv_layers.get('strip'), mesh.attributes.get('strip_face')
    if not strip or not mark:
        return
    faces, totals = np.empty(len(mesh.polygons), np.int32), np.empty(len(mesh.polygons), np.int32)
    mark.data.foreach_get('value', faces)
    mesh.polygons.foreach_get('loop_total', totals)
    own, uv = np.empty(len(mesh.loops) * 2, np.float32), np.empty(len(mesh.loops) * 2, np.float32)
    strip.data.foreach_get('uv', own)
    light = mesh.uv_layers[LIGHT_UV].data
    light.foreach_get('uv', uv)
    light.foreach_set('uv', np.where(np.repeat(np.repeat(faces > 0, totals), 2), own, uv))
    mesh.attributes.remove(mark)
    mesh.uv_layers.remove(mesh.uv_layers['strip'])
    mesh.uv_layers.active = mesh.uv_layers[LIGHT_UV]


def texel_mm(o: bpy.types.Object, resolution: int) -> float:
    """Mean edge of a texel on the surface."""
    mesh = o.data
    mesh.calc_loop_triangles()
    loops = np.array([t.loops[:] for t in mesh.loop_triangles])
    uv = np.empty(len(mesh.loops) * 2, np.float32)
    mesh.uv_layers[LIGHT_UV].data.foreach_get('uv', uv)
    a, b, c = (uv.reshape(-1, 2)[loops[:, i]] for i in range(3))
    placed = np.minimum(np.minimum(a[:, 0], b[:, 0]), c[:, 0]) >= 0
    a, b, c = a[placed], b[placed], c[placed]
    sheet = np.abs((b[:, 0] - a[:, 0]) * (c[:, 1] - a[:, 1]) - (c[:, 0] - a[:, 0]) * (b[:, 1] - a[:, 1])).sum() / 2
    surface = sum(t.area for t, here in zip(mesh.loop_triangles, placed) if here)
    return float(1000 * np.sqrt(surface / (sheet * resolution**2)))


def scale_by_density(mesh: bpy.types.Mesh) -> None:
    """Small things get more texels per metre: their islands grow before packing."""
    density = np.empty(len(mesh.polygons), np.float32)
    mesh.attributes['density'].data.foreach_get('value', density)
    totals = np.empty(len(mesh.polygons), np.int32)
    mesh.polygons.foreach_get('loop_total', totals)
    uv = np.empty(len(mesh.loops) * 2, np.float32)
    layer = mesh.uv_layers[LIGHT_UV].data
    layer.foreach_get('uv', uv)
    uv *= np.repeat(np.repeat(density, totals), 2)
    layer.foreach_set('uv', uv)


def split(o: bpy.types.Object, nodes: list[str]) -> dict[str, bpy.types.Object]:
    """One object per node of a joined atlas; the joined one goes away."""
    out = {}
    for number, name in enumerate(nodes):
        out[name] = faces_of(o, name, lambda mesh: [f for f in mesh.faces if f[mesh.faces.layers.int['node']] == number])
    bpy.data.objects.remove(o)
    return out


def faces_of(o: bpy.types.Object, name: str, kept: Callable[[bmesh.types.BMesh], list[bmesh.types.BMFace]]) -> bpy.types.Object:
    """A copy with some of the faces."""
    copy = o.copy()
    copy.data = o.data.copy()
    bpy.context.collection.objects.link(copy)
    mesh = bmesh.new()
    mesh.from_mesh(copy.data)
    keep = set(kept(mesh))
    bmesh.ops.delete(mesh, geom=[f for f in mesh.faces if f not in keep], context='FACES')
    mesh.to_mesh(copy.data)
    mesh.free()
    copy.name = copy.data.name = name
    return copy


def repoint(o: bpy.types.Object, texels: Texels) -> int:
    """Faces whose own texel is missing (too thin, buried) read the nearest valid one that looks the same way."""
    mesh = o.data
    count = len(mesh.polygons)
    starts, totals = np.empty(count, np.int32), np.empty(count, np.int32)
    mesh.polygons.foreach_get('loop_start', starts)
    mesh.polygons.foreach_get('loop_total', totals)
    centres, normals = np.empty(count * 3, np.float32), np.empty(count * 3, np.float32)
    mesh.polygons.foreach_get('center', centres)
    mesh.polygons.foreach_get('normal', normals)
    centres, normals = centres.reshape(-1, 3), normals.reshape(-1, 3)
    uv = np.empty(len(mesh.loops) * 2, np.float32)
    layer = mesh.uv_layers[LIGHT_UV].data
    layer.foreach_get('uv', uv)
    uv = uv.reshape(-1, 2)
    middle = np.add.reduceat(uv, starts, axis=0) / totals[:, None]
    good = texels.valid(middle, centres, normals)
    # A face may have something in front of its middle: half-way to each corner counts as well; a big one keeps its own.
    face = np.repeat(np.arange(count), totals)
    corners, index = np.empty(len(mesh.vertices) * 3, np.float32), np.empty(len(mesh.loops), np.int32)
    mesh.vertices.foreach_get('co', corners)
    mesh.loops.foreach_get('vertex_index', index)
    halfway = (corners.reshape(-1, 3)[index] + centres[face]) / 2
    good[face[texels.valid((uv + middle[face]) / 2, halfway, normals[face])]] = True
    areas = np.empty(count, np.float32)
    mesh.polygons.foreach_get('area', areas)
    reach = np.maximum.reduceat(np.linalg.norm(corners.reshape(-1, 3)[index] - centres[face], axis=-1), starts)
    # A strip narrower than its texels has none of its own, however long it is.
    good |= (areas > (4 * texels.texel_m) ** 2) & (areas > 2 * reach * 2 * texels.texel_m)
    # However big it is: what was left out of the packing has no texel to keep.
    good &= middle.min(-1) >= 0
    wrong = np.where(~good)[0]
    for index, point in zip(wrong, texels.nearest(centres[wrong], normals[wrong])):
        uv[starts[index] : starts[index] + totals[index]] = point
    layer.foreach_set('uv', uv.ravel())
    return len(wrong)


class Texels:
    """The lit texels of an atlas with the place and direction each stands for."""

    def __init__(self, position: np.ndarray, normal: np.ndarray, lit: np.ndarray, brightness: np.ndarray, texel_m: float, rooms: list[dict]) -> None:
        self.position, self.normal, self.lit, self.texel_m, self.rooms = position, normal, lit, texel_m, rooms
        rows, columns = np.where(lit > 0.5)
        self.where = np.stack([columns, rows], -1)
        self.brightness = brightness[rows, columns]
        points = self._points(position[rows, columns], normal[rows, columns])
        self.tree = KDTree(len(points))
        for index, p in enumerate(points):
            self.tree.insert(p, index)
        self.tree.balance()

    def valid(self, uv: np.ndarray, centres: np.ndarray, normals: np.ndarray) -> np.ndarray:
        """A lit texel of the same surface here or next to it: healing fills an uncovered one from such a neighbour."""
        size = self.lit.shape[0]
        found = np.zeros(len(uv), bool)
        for dy in (-1, 0, 1):
            for dx in (-1, 0, 1):
                x = np.clip((uv[:, 0] * size).astype(int) + dx, 0, size - 1)
                y = np.clip((uv[:, 1] * size).astype(int) + dy, 0, size - 1)
                near = np.linalg.norm(self.position[y, x] - centres, axis=-1) < 3 * self.texel_m
                same = (self.normal[y, x] * normals).sum(-1) > 0.7
                found |= (self.lit[y, x] > 0.5) & near & same
        return found

    def _points(self, places: np.ndarray, normals: np.ndarray) -> np.ndarray:
        """Near each other is what is close, looks the same way and is in the same room: a lit one may lie behind a thin wall."""
        points = places + normals * NORMAL_M
        points[:, 2] += APART_M * rooms_of(places, normals, self.rooms)
        return points

    def nearest(self, centres: np.ndarray, normals: np.ndarray) -> np.ndarray:
        """For each face one of the few that are nearest: neither the darkest (a crevice) nor the brightest."""
        found = []
        for point in self._points(centres, normals):
            near = sorted((index for _, index, _ in self.tree.find_n(point, NEAREST)), key=lambda i: self.brightness[i])
            found.append(near[len(near) // 2])
        return (self.where[np.array(found, int)] + 0.5) / self.lit.shape[0]
