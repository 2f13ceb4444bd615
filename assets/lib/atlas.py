"""Joins parts per lightmap atlas, unwraps them (second UV set) and splits the named things apart again."""
from __future__ import annotations

import math
from collections.abc import Callable

import bmesh
import bpy
import numpy as np
from bpy_extras.mesh_utils import mesh_linked_uv_islands
from mathutils.kdtree import KDTree

from lib.kit import Part

LIGHT_UV = 'LM'
# How much of an atlas its islands' boxes fill, to guess a texel before packing.
FILL = 0.7
TINY_TEXELS = 0.8
# Texels that look another way count as this far away; and how many near ones are compared.
NORMAL_M, NEAREST = 0.12, 7


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
    islands = mesh_linked_uv_islands(mesh)
    unroll_strips(mesh)
    bpy.ops.object.mode_set(mode='EDIT')
    bpy.ops.uv.select_all(action='SELECT')
    bpy.ops.uv.average_islands_scale()
    bpy.ops.object.mode_set(mode='OBJECT')
    scale_by_density(mesh)
    leave_out_tiny(mesh, islands, resolution)
    bpy.ops.object.mode_set(mode='EDIT')
    bpy.ops.uv.select_all(action='SELECT')
    bpy.ops.uv.pack_islands(rotate=True, margin=margin_px / resolution / 2)
    bpy.ops.object.mode_set(mode='OBJECT')


def leave_out_tiny(mesh: bpy.types.Mesh, islands: list[list[int]], resolution: int) -> None:
    """Islands narrower than a texel would only cost margins: their faces get no place and read a neighbour (`repoint`)."""
    starts, totals = np.empty(len(mesh.polygons), np.int32), np.empty(len(mesh.polygons), np.int32)
    mesh.polygons.foreach_get('loop_start', starts)
    mesh.polygons.foreach_get('loop_total', totals)
    layer = mesh.uv_layers[LIGHT_UV].data
    uv = np.empty(len(mesh.loops) * 2, np.float32)
    layer.foreach_get('uv', uv)
    uv = uv.reshape(-1, 2)
    island = np.empty(len(mesh.polygons), np.int32)
    for number, faces in enumerate(islands):
        island[faces] = number
    of_loop = np.repeat(island, totals)[np.argsort(np.repeat(starts, totals) + running(totals), kind='stable')]
    low, high = np.full((len(islands), 2), np.inf, np.float32), np.full((len(islands), 2), -np.inf, np.float32)
    np.minimum.at(low, of_loop, uv)
    np.maximum.at(high, of_loop, uv)
    size = high - low
    texel = math.sqrt(float(size.prod(-1).sum()) / (FILL * resolution**2))
    tiny = size.min(-1) < TINY_TEXELS * texel
    keep = ~tiny[island]
    mesh.polygons.foreach_set('select', keep)
    uv[tiny[of_loop]] = -1
    layer.foreach_set('uv', uv.ravel())


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
    for index in wrong:
        point = texels.nearest(centres[index], normals[index])
        uv[starts[index] : starts[index] + totals[index]] = point
    layer.foreach_set('uv', uv.ravel())
    return len(wrong)


class Texels:
    """The lit texels of an atlas with the place and direction each stands for."""

    def __init__(self, position: np.ndarray, normal: np.ndarray, lit: np.ndarray, brightness: np.ndarray, texel_m: float) -> None:
        self.position, self.normal, self.lit, self.texel_m = position, normal, lit, texel_m
        rows, columns = np.where(lit > 0.5)
        self.where = np.stack([columns, rows], -1)
        self.brightness = brightness[rows, columns]
        points = (position + normal * NORMAL_M)[rows, columns]
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

    def nearest(self, centre: np.ndarray, normal: np.ndarray) -> np.ndarray:
        """One of the few that are nearest in place and direction: neither the darkest (a crevice) nor the brightest."""
        near = sorted((index for _, index, _ in self.tree.find_n(centre + normal * NORMAL_M, NEAREST)), key=lambda i: self.brightness[i])
        return (self.where[near[len(near) // 2]] + 0.5) / self.lit.shape[0]
