"""Small meshes with texture coordinates, and how to join them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Iterable

import numpy as np

from field import Array, normalised


@dataclass
class Patch:
    vertices: Array
    faces: np.ndarray
    uv: Array

    def mirrored(self) -> "Patch":
        return Patch(self.vertices * [-1, 1, 1], self.faces[:, ::-1], self.uv)

    def flipped(self) -> "Patch":
        return Patch(self.vertices, self.faces[:, ::-1], self.uv)


# corners of the atlas that the azimuthal face map leaves free: u, v, width, height
SWATCHES: dict[str, tuple[float, float, float, float]] = {
    "hair": (0.865, 0.005, 0.13, 0.13),
    "ear": (0.005, 0.005, 0.13, 0.13),
    "teeth": (0.005, 0.925, 0.07, 0.07),
    "tongue": (0.080, 0.925, 0.05, 0.07),
    "lining": (0.005, 0.865, 0.05, 0.055),
    "frame": (0.955, 0.955, 0.035, 0.035),
    "brow": (0.875, 0.900, 0.06, 0.09),
}


def swatch_uv(name: str, u: Array, v: Array) -> Array:
    x, y, w, h = SWATCHES[name]
    return np.c_[x + w * (0.04 + 0.92 * u), y + h * (0.04 + 0.92 * v)]


def merge(patches: Iterable[Patch]) -> Patch:
    vertices, faces, uv, first = [], [], [], 0
    for p in patches:
        vertices.append(p.vertices)
        faces.append(p.faces + first)
        uv.append(p.uv)
        first += len(p.vertices)
    return Patch(np.vstack(vertices), np.vstack(faces), np.vstack(uv))


def grid(rows: int, columns: int, surface: Callable[[Array, Array], Array]) -> Patch:
    """Parametric surface over (u, v) in the unit square; `uv` holds the parameters."""
    u, v = np.meshgrid(np.linspace(0, 1, rows), np.linspace(0, 1, columns), indexing="ij")
    faces = []
    for i in range(rows - 1):
        for j in range(columns - 1):
            a = i * columns + j
            faces += [(a, a + columns, a + columns + 1), (a, a + columns + 1, a + 1)]
    return Patch(surface(u.ravel(), v.ravel()), np.array(faces), np.c_[u.ravel(), v.ravel()])


def lathe(rings: list[Array]) -> tuple[Array, np.ndarray]:
    """Closed rings of equal length joined one to the next."""
    n, faces = len(rings[0]), []
    for i in range(len(rings) - 1):
        for j in range(n):
            a, b = i * n + j, i * n + (j + 1) % n
            faces += [(a, b, b + n), (a, b + n, a + n)]
    return np.vstack(rings), np.array(faces)


def tube(path: Array, radius: float, sides: int, swatch: str, closed: bool = False) -> Patch:
    count = len(path)
    along = np.roll(path, -1, 0) - np.roll(path, 1, 0) if closed else np.gradient(path, axis=0)
    along = normalised(along)
    b = normalised(np.cross(along, [0, 0, 1.0] if closed else [0, 1.0, 0]))
    c = np.cross(b, along)
    a = np.arange(sides) * 2 * np.pi / sides
    ring = np.cos(a)[None, :, None] * b[:, None] + np.sin(a)[None, :, None] * c[:, None]
    vertices = (path[:, None] + radius * ring).reshape(-1, 3)
    faces = []
    for i in range(count if closed else count - 1):
        for j in range(sides):
            q, w, e = i * sides + j, i * sides + (j + 1) % sides, ((i + 1) % count) * sides
            faces += [(q, e + (j + 1) % sides, w), (q, e + j, e + (j + 1) % sides)]
    half = np.full(len(vertices), 0.5)
    return Patch(vertices, np.array(faces), swatch_uv(swatch, half, half))


def lock(
    guide: Array,
    outward: Array,
    width: float,
    height: float,
    columns: int = 5,
    swatch: str = "hair",
    span: tuple[float, float] = (0.0, 1.0),
    tip: float = 0.05,
    root: float = 0.55,
    taper: float = 0.6,
) -> Patch:
    """A strand group: an arched strip swept along a guide, tapering to both ends."""
    along = normalised(np.gradient(guide, axis=0))
    normal = normalised(outward - (outward * along).sum(1)[:, None] * along)
    across = np.cross(along, normal)
    s = np.linspace(0, 1, len(guide))
    start = np.where(s < 0.4, root + (1 - root) * np.sin(s / 0.4 * np.pi / 2), 1)
    end = np.where(s > 0.4, np.cos((s - 0.4) / 0.6 * np.pi / 2) ** taper, 1)
    size = start * np.maximum(end, tip)
    c = np.linspace(-1, 1, columns)
    sideways = across[:, None] * (width * size)[:, None, None] * c[None, :, None]
    arch = (np.maximum(np.cos(c * np.pi / 2), 0) ** 0.8)[None, :, None]
    vertices = guide[:, None] + sideways + normal[:, None] * (height * size)[:, None, None] * arch
    faces = []
    for i in range(len(guide) - 1):
        for j in range(columns - 1):
            a = i * columns + j
            faces += [(a, a + 1, a + columns + 1), (a, a + columns + 1, a + columns)]
    u = span[0] + (span[1] - span[0]) * (np.tile(c, len(guide)) * 0.5 + 0.5)
    uv = swatch_uv(swatch, u, np.repeat(s, columns))
    return Patch(vertices.reshape(-1, 3), np.array(faces), uv)
