"""Texture coordinates of the skin and a small rasteriser over them."""

from __future__ import annotations

import numpy as np

from field import Array, normalised
from head_mesh import HeadMesh
from loops import MOUTH_COLUMNS, angles
from projection import CENTRE

# azimuthal map: the pole faces forward and down, so that the face gets most of the texels
POLE = np.array([0, -0.40, 0.9165])
EAST = np.array([1.0, 0, 0])
NORTH = np.cross(POLE, EAST)
# a triangle wider than this spans the antipode of the map
WIDEST_TRIANGLE = 0.22


def azimuthal(points: Array) -> Array:
    d = normalised(points - CENTRE)
    polar = np.arccos(np.clip(d @ POLE, -1, 1))
    turn = np.arctan2(d @ NORTH, d @ EAST)
    r = 0.49 * (1 - np.exp(-polar / 1.15)) / (1 - np.exp(-np.pi / 1.15))
    return np.c_[0.5 + r * np.cos(turn), 0.5 + r * np.sin(turn)]


def skin_uv(m: HeadMesh) -> Array:
    points = m.vertices.copy()
    a = angles(MOUTH_COLUMNS)
    sign, bow = np.sign(np.round(np.sin(a), 6)), np.abs(np.sin(a)) ** 0.6
    # opens the mouth a little in the map, so that the linings have room inside their own hole
    for ring, opening in ((0, 0.0042), (1, 0.0034), (2, 0.0024), (3, 0.0014), (4, 0.0006)):
        points[m.loops["mouth", ring], 1] += sign * bow * opening
    uv = azimuthal(points)
    lips = uv[m.loops["mouth", 0]]
    middle = 0.5 * (lips + lips[(-np.arange(MOUTH_COLUMNS)) % MOUTH_COLUMNS])
    for ring, share in ((-1, 0.3), (-2, 0.55), (-3, 0.78), (-4, 0.94), (-5, 0.99)):
        uv[m.loops["mouth", ring]] = lips * (1 - share) + middle * share
    for eye in ("eyeL", "eyeR"):
        margin = uv[m.loops[eye, 0]]
        for ring, share in ((-1, 0.16), (-2, 0.34)):
            uv[m.loops[eye, ring]] = margin * (1 - share) + margin.mean(0) * share
    base = uv[m.loops["neck", 0]]
    for k in range(1, 7):
        uv[m.loops["neck", k]] = base * (1 - k / 6 * 0.72) + base.mean(0) * k / 6 * 0.72
    return uv


def rasterise(uv: Array, faces: np.ndarray, values: Array, size: int) -> tuple[Array, np.ndarray]:
    """Vertex values interpolated over texels, and the triangle of each texel (-1 where empty)."""
    image = np.zeros((size, size, values.shape[1]), np.float32)
    triangle = np.full((size, size), -1)
    for i, face in enumerate(faces):
        if np.ptp(uv[face], 0).max() > WIDEST_TRIANGLE:
            continue
        a, b, c = uv[face] * size - 0.5
        area = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])
        if abs(area) < 1e-9:
            continue
        low = np.maximum(np.floor(np.minimum(np.minimum(a, b), c)).astype(int), 0)
        high = np.minimum(np.ceil(np.maximum(np.maximum(a, b), c)).astype(int) + 1, size)
        x, y = np.meshgrid(np.arange(low[0], high[0]), np.arange(low[1], high[1]))
        wb = ((x - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (y - a[1])) / area
        wc = ((b[0] - a[0]) * (y - a[1]) - (x - a[0]) * (b[1] - a[1])) / area
        wa = 1 - wb - wc
        inside = (wa > -0.01) & (wb > -0.01) & (wc > -0.01)
        weights = np.c_[wa[inside], wb[inside], wc[inside]].astype(np.float32)
        image[y[inside], x[inside]] = weights @ values[face]
        triangle[y[inside], x[inside]] = i
    return image, triangle
