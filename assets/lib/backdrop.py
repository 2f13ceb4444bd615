"""The closed cylinder around a flat that shows the view outside. Its picture (`lib.panorama`) changes with the hour."""
from __future__ import annotations

import itertools
import math
from dataclasses import dataclass

import bmesh
import numpy as np
from mathutils import Matrix

from lib.kit import Kit
from lib.canvas import RADIUS_M, span_m

STEPS = 64


@dataclass(frozen=True)
class Backdrop:
    """`place` is `town` or `garden`; `centre` in plan metres; `floor_m` is how high the flat's floor is above the ground outside."""

    place: str
    centre: tuple[float, float]
    floor_m: float

    def build(self, k: Kit) -> None:
        """Heading 0 is north; the picture holds east and west halves one above the other."""
        k.materials.add('backdrop', np.ones((4, 4, 3)) * 0.6)
        bottom, top = span_m(self.floor_m)
        mesh = bmesh.new()
        layer = mesh.loops.layers.uv.new('UV0')
        bands = [(bottom, top, False), (bottom - 1, bottom, True), (top, top + 1, True)]  # wall, ground and zenith
        for i, (low, high, flat) in itertools.product(range(STEPS), bands):
            half, corners = i // (STEPS // 2), []
            for heading, z in ((i, low), (i + 1, low), (i + 1, high), (i, high)):
                level = min(max(z, bottom), top)
                a = 2 * math.pi * heading / STEPS
                u = (heading - half * STEPS / 2) / (STEPS / 2)
                v = (level - bottom) / (top - bottom)
                reach = 0.3 if flat and level != z else RADIUS_M
                point = (self.centre[0] + reach * math.sin(a), -self.centre[1] + reach * math.cos(a), level)
                corners.append((mesh.verts.new(point), (0.0005 + u * 0.999, (0.501 if half == 0 else 0.001) + v * 0.498)))
            face = mesh.faces.new([c[0] for c in corners])
            for loop, (_, uv) in zip(face.loops, corners):
                loop[layer].uv = uv
        k.frame, k.atlas, k.piece = Matrix.Identity(4), 'backdrop', 'backdrop'
        k.raw(mesh, 'backdrop')
