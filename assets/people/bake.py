"""Bakes the colour and the tangent-space normal map of the skin from the sculpt."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import numpy as np
from scipy import ndimage

from atlas import rasterise
from face_sculpt import head_distance
from field import Array, noise, normalised, smooth_step
from head_mesh import HeadMesh, vertex_normals
from paint import paint_skin
from person import Person
from projection import gradient, openness
from swatches import paint_swatches

MARKS = ("lip", "lidRim", "inner", "deep", "lash")


def skin_marks(m: HeadMesh) -> Array:
    """Where lip, lid rim, mouth lining and lashes are; one column for each of MARKS."""
    lip = {-1: 1.0, 0: 1.0, 1: 1.0, 2: 1.0, 3: 1.0}
    marks = np.zeros((len(m.vertices), len(MARKS)))
    for i, (region, ring, column) in enumerate(zip(m.region, m.ring, m.column)):
        if region == "mouth":
            marks[i, 0] = lip.get(ring, 0.0)
            marks[i, 2], marks[i, 3] = ring <= -2, ring <= -3
        elif region in ("eyeL", "eyeR"):
            marks[i, 1] = ring < 0
            marks[i, 4] = (ring == 0) * (1 if 0 < column < 14 else 0.25)
    return marks


def _micro_relief(q: Array, p: Person) -> Array:
    face = smooth_step(-0.09, -0.02, q[:, 2])
    lines = noise(q * np.array([0.35, 1.6, 0.5], q.dtype), 520, 13)
    side = smooth_step(0.02, 0.03, np.abs(q[:, 0]))
    pores = 0.000012 * noise(q, 2100, 11, 30) + 0.000015 * noise(q, 900, 12, 30) * (0.4 + 0.6 * face)
    return pores + 0.000026 * p.age * lines * face * side


def _tangents(vertices: Array, uv: Array, faces: np.ndarray) -> tuple[Array, Array]:
    e1, e2 = vertices[faces[:, 1]] - vertices[faces[:, 0]], vertices[faces[:, 2]] - vertices[faces[:, 0]]
    d1, d2 = uv[faces[:, 1]] - uv[faces[:, 0]], uv[faces[:, 2]] - uv[faces[:, 0]]
    det = d1[:, 0] * d2[:, 1] - d2[:, 0] * d1[:, 1]
    det = np.where(np.abs(det) < 1e-14, 1e-14, det)[:, None]
    return (e1 * d2[:, 1:] - e2 * d1[:, 1:]) / det, (e2 * d1[:, :1] - e1 * d2[:, :1]) / det


def _open_sky(q: Array, g: Array, filled: np.ndarray, p: Person) -> Array:
    """Openness at each filled texel, sampled at one texel in four: it is smooth, and half the work of a bake."""
    rows, columns = np.nonzero(filled)
    sampled = (rows % 2 == 0) & (columns % 2 == 0)
    half = (filled.shape[0] // 2, filled.shape[1] // 2)
    coarse, known = np.ones(half, np.float32), np.zeros(half, bool)
    at = rows[sampled] // 2, columns[sampled] // 2
    coarse[at], known[at] = openness(q[sampled], g[sampled], p), True
    nearest = ndimage.distance_transform_edt(~known, return_distances=False, return_indices=True)
    return ndimage.map_coordinates(coarse[tuple(nearest)], [rows / 2, columns / 2], order=1, mode="nearest")


def _detail_normals(q: Array, coarse: Array, lining: Array, filled: np.ndarray, p: Person) -> tuple[Array, Array]:
    """Normals of the full sculpt with pores, and the openness at each point."""
    for _ in range(2):
        step = np.clip(head_distance(q, p) * 0.9, -0.0012, 0.0012)
        q = (q - coarse * (step * (1 - lining))[:, None]).astype(np.float32)
    g = normalised(gradient(q, p).astype(np.float32))
    trusted = ((g * coarse).sum(1) > 0.35) * (1 - lining)
    open_sky = _open_sky(q, g, filled, p) * (1 - lining) + lining
    n = coarse + (g - coarse) * trusted[:, None]
    step = np.float32(1.5e-4)
    base = _micro_relief(q, p)
    slope = np.stack([_micro_relief(q + o * step, p) - base for o in np.eye(3, dtype=np.float32)], 1) / step
    n = n - (slope - (slope * n).sum(1)[:, None] * n) * (1 - lining)[:, None]
    return normalised(n), open_sky


def bake_skin(m: HeadMesh, uv: Array, p: Person, size: int) -> tuple[Array, Array]:
    """Colour and encoded normals, both (size, size, 3) in 0..1."""
    faces = np.array(m.faces)
    values = np.c_[m.vertices, vertex_normals(m.vertices, faces), skin_marks(m)].astype(np.float32)
    image, triangle = rasterise(uv, faces, values, size)
    filled = triangle >= 0
    texels = image[filled]
    q, coarse = texels[:, :3].copy(), normalised(texels[:, 3:6])
    marks = {name: texels[:, 6 + i] for i, name in enumerate(MARKS)}
    lining = np.clip(marks["inner"] + marks["lidRim"] + marks["deep"], 0, 1)
    n, open_sky = _detail_normals(q, coarse, lining, filled, p)
    t, b = (v[triangle[filled]] for v in _tangents(m.vertices, uv, faces))
    t = normalised(t - (t * coarse).sum(1)[:, None] * coarse)
    b = normalised(b - (b * coarse).sum(1)[:, None] * coarse)
    local = np.c_[(n * t).sum(1), -(n * b).sum(1), np.maximum((n * coarse).sum(1), 0.2)]
    colour = np.tile(np.array(p.skin, np.float32), (size, size, 1))
    normal = np.tile(np.array([0, 0, 1.0], np.float32), (size, size, 1))
    colour[filled], normal[filled] = paint_skin(q, open_sky, marks, p), normalised(local)
    # bleed outwards, so that mip levels do not pull in the background
    nearest = ndimage.distance_transform_edt(~filled, return_distances=False, return_indices=True)
    colour, normal = colour[tuple(nearest)], normal[tuple(nearest)]
    paint_swatches(colour, normal, p)
    return colour, normal * 0.5 + 0.5


def write_png(path: Path, image: Array) -> None:
    pixels = (np.clip(image, 0, 1) * 255 + 0.5).astype(np.uint8)
    h, w, channels = pixels.shape
    rows = b"".join(b"\0" + row.tobytes() for row in pixels)

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = chunk(b"IHDR", struct.pack(">2I5B", w, h, 8, {3: 2, 4: 6}[channels], 0, 0, 0))
    body = chunk(b"IDAT", zlib.compress(rows, 6)) + chunk(b"IEND", b"")
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + header + body)
