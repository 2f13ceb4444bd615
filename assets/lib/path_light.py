"""The strips of light along a night way, drawn where the light comes from."""
from __future__ import annotations


import bmesh
from mathutils import Matrix, Vector

from lib.kit import Kit

Strip = tuple[tuple[float, float, float], tuple[float, float, float], tuple[float, float, float], float]
DEEP_M, HIGH_M = 0.014, 0.012


def profile(k: Kit, strip: Strip, look: str, front: bool) -> None:
    """An aluminium rail behind the line of light, or the glowing line itself. Plan metres."""
    (x0, y0, z0), (x1, y1, _), towards, _ = strip
    start, end = Vector((x0, -y0, z0)), Vector((x1, -y1, z0))
    along = (end - start).normalized()
    out = Vector((towards[0], -towards[1], 0)).normalized()
    length = (end - start).length
    low, high = (-0.004, 0.002) if front else (-DEEP_M - 0.006, -0.0041)
    mesh = bmesh.new()
    bmesh.ops.create_cube(mesh, size=1)
    frame = Matrix((along, out, Vector((0, 0, 1)))).transposed().to_4x4()
    middle = (start + end) / 2 + out * (low + high) / 2 + Vector((0, 0, 0.009))
    mesh.transform(Matrix.Translation(middle) @ frame @ Matrix.Diagonal((length, high - low, HIGH_M, 1)))
    bmesh.ops.recalc_face_normals(mesh, faces=mesh.faces[:])
    k.finish(mesh, look, 0)


def draw(k: Kit, thing: str, strips: list[Strip]) -> None:
    """The thing's geometry, with its states `power=off` (first) and `power=on`."""
    with k.at(thing, 0, 0, density=0.6):
        for state, look in ((None, 'grey-light'), ('power=off', 'white'), ('power=on', 'glow:led')):
            with k.named(thing, state):
                for strip in strips:
                    profile(k, strip, look, state is not None)


