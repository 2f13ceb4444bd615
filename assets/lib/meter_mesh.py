"""Invisible meters in the flat, a texel each, so that a layer costs seconds."""
from __future__ import annotations

import math

import bmesh
import bpy
from mathutils import Vector

from lib.atlas import LIGHT_UV
from lib.meters import CELL_MM, grid, probes

PLANE_M = 0.03
CELL_QUAD_M = 0.02
PROBE_QUAD_M = 0.015
# Faces of a probe in the order of the three.js frame: +x, -x, up, down, south, north.
FACES = ((1, 0, 0), (-1, 0, 0), (0, 0, 1), (0, 0, -1), (0, -1, 0), (0, 1, 0))


class Meters:
    """One mesh: a texel per free cell, and six per probe in the rows above the grid."""

    def __init__(self, rooms: list[dict], solid: list[list[int]], material: bpy.types.Material) -> None:
        self.grid, self.probes = grid(rooms, solid), probes(rooms)
        self.width = max(self.grid['columns'], 60)
        self.height = self.grid['rows'] + math.ceil(len(self.probes) * 6 / self.width)
        mesh = bmesh.new()
        self.uv = mesh.loops.layers.uv.new(LIGHT_UV)
        west, north = self.grid['origin']
        for column, row, _ in self.grid['cells']:
            at = Vector(((west + (column + 0.5) * CELL_MM) / 1000, -(north + (row + 0.5) * CELL_MM) / 1000, PLANE_M))
            self._quad(mesh, at, Vector((0, 0, 1)), CELL_QUAD_M, column, row)
        for index, (x, y, height, _) in enumerate(self.probes):
            for face, normal in enumerate(FACES):
                at = Vector((x / 1000, -y / 1000, height / 1000)) + Vector(normal) * 0.03
                texel = index * 6 + face
                self._quad(mesh, at, Vector(normal), PROBE_QUAD_M, texel % self.width, self.grid['rows'] + texel // self.width)
        data = bpy.data.meshes.new('meters')
        mesh.to_mesh(data)
        mesh.free()
        data.materials.append(material)
        self.object = bpy.data.objects.new('meters', data)
        bpy.context.collection.objects.link(self.object)
        # They measure and are not there for anybody else.
        for ray in ('visible_diffuse', 'visible_glossy', 'visible_shadow', 'visible_transmission'):
            setattr(self.object, ray, False)

    def _quad(self, mesh: bmesh.types.BMesh, at: Vector, normal: Vector, half: float, x: int, y: int) -> None:
        u = normal.orthogonal().normalized()
        w = normal.cross(u)
        corners = ((-1, -1), (1, -1), (1, 1), (-1, 1))
        face = mesh.faces.new([mesh.verts.new(at + u * a * half + w * b * half) for a, b in corners])
        for loop, (a, b) in zip(face.loops, corners):
            loop[self.uv].uv = (x + (a + 1) / 2) / self.width, (y + (b + 1) / 2) / self.height
