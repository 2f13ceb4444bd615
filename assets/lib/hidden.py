"""Drops faces nobody can see: backs against walls, feet on the floor, parts inside parts. Saves texels and triangles."""
from __future__ import annotations

from collections.abc import Callable

import bmesh
import bpy
from mathutils import Vector
from mathutils.bvhtree import BVHTree

REACH_M = 0.012
LEAN = 0.9
SIGHT_M = 6.0
# Ways to look from a face: along its normal and leaning to eight sides.
LOOKS = ((1, 0, 0), *((0.5, x, y) for x in (-1, 0, 1) for y in (-1, 0, 1) if x or y))


def drop_hidden(o: bpy.types.Object, others: list[bpy.types.Object]) -> int:
    """Removes a face when, from its middle and near each corner, something touches it within 12 mm on every side."""
    return drop(o, others, covered)


def drop_buried(o: bpy.types.Object, others: list[bpy.types.Object]) -> int:
    """Removes faces inside closed bodies: whatever way one looks from them, one sees the back of something."""
    return drop(o, others, enclosed)


def drop(o: bpy.types.Object, others: list[bpy.types.Object], unseen: Callable[[BVHTree, Vector, bmesh.types.BMFace], bool]) -> int:
    """Removes the faces that are unseen at each of their samples, and says how many."""
    verts: list[Vector] = []
    faces: list[tuple[int, ...]] = []
    for source in [o, *others]:
        base = len(verts)
        verts += [v.co.copy() for v in source.data.vertices]
        faces += [tuple(base + i for i in p.vertices) for p in source.data.polygons]
    tree = BVHTree.FromPolygons(verts, faces)
    mesh = bmesh.new()
    mesh.from_mesh(o.data)
    gone = [f for f in mesh.faces if all(unseen(tree, p, f) for p in samples(f))]
    bmesh.ops.delete(mesh, geom=gone, context='FACES')
    mesh.to_mesh(o.data)
    mesh.free()
    return len(gone)


def samples(face: bmesh.types.BMFace) -> list[Vector]:
    middle = face.calc_center_median()
    return [middle, *[middle.lerp(v.co, 0.92) for v in face.verts]]


def look(tree: BVHTree, start: Vector, ray: Vector, reach: float, own: int) -> tuple[Vector | None, Vector | None]:
    """The first hit and its normal. A bent face may lie in its own way: it does not count."""
    hit = tree.ray_cast(start, ray, reach)
    if hit[0] is not None and hit[2] == own:
        hit = tree.ray_cast(hit[0] + ray * 0.0003, ray, reach)
    return hit[0], hit[1]


def covered(tree: BVHTree, point: Vector, face: bmesh.types.BMFace) -> bool:
    normal = face.normal
    side = normal.orthogonal().normalized()
    other = normal.cross(side)
    start = point + normal * 0.0003
    for lean in (None, side, -side, other, -other):
        ray = normal if lean is None else (normal + lean * LEAN).normalized()
        if look(tree, start, ray, REACH_M * (1 if lean is None else 1.5), face.index)[0] is None:
            return False
    return True


def enclosed(tree: BVHTree, point: Vector, face: bmesh.types.BMFace) -> bool:
    normal = face.normal
    side = normal.orthogonal().normalized()
    other = normal.cross(side)
    for a, b, c in LOOKS:
        ray = (normal * a + side * b + other * c).normalized()
        at, facing = look(tree, point + normal * 0.0002, ray, SIGHT_M, face.index)
        if at is None or facing.dot(ray) < 0:
            return False
    return True
