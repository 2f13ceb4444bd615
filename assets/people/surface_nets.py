"""Meshes a signed-distance function on a grid: one vertex per crossed cell (naive surface nets)."""

from __future__ import annotations

from itertools import product
from typing import Callable

import numpy as np

from field import Array, normalised

Distance = Callable[[Array], Array]


def _cell_vertices(d: Array) -> tuple[np.ndarray, Array]:
    """Cells crossed by the surface and the mean of their edge crossings, in grid units."""
    shape = np.array(d.shape) - 1
    inside = d < 0

    def corner(o: tuple[int, ...]) -> tuple[slice, ...]:
        return tuple(slice(o[i], shape[i] + o[i]) for i in range(3))

    count = sum(inside[corner(o)].astype(int) for o in product((0, 1), repeat=3))
    total, crossings = np.zeros([*shape, 3]), np.zeros(shape)
    for o in product((0, 1), repeat=3):
        for axis in range(3):
            if o[axis]:
                continue
            end = tuple(1 if i == axis else o[i] for i in range(3))
            da, db = d[corner(o)], d[corner(end)]
            crossed = (da < 0) != (db < 0)
            t = np.where(crossed, da / np.where(crossed, da - db, 1), 0)
            at = np.array(o, float) + t[..., None] * np.eye(3)[axis]
            total += at * crossed[..., None]
            crossings += crossed
    cells = np.argwhere((count > 0) & (count < 8))
    where = tuple(cells.T)
    return cells, cells + total[where] / crossings[where][:, None]


def _quads(d: Array, index: np.ndarray) -> np.ndarray:
    quads = []
    for axis in range(3):
        u, v = [(1, 2), (2, 0), (0, 1)][axis]
        low = [slice(None)] * 3
        high = [slice(None)] * 3
        low[axis], high[axis] = slice(0, -1), slice(1, None)
        a, b = d[tuple(low)] < 0, d[tuple(high)] < 0
        edges = np.argwhere(a != b)
        limit = np.array(d.shape) - 1
        edges = edges[(edges[:, u] > 0) & (edges[:, v] > 0)]
        edges = edges[(edges[:, u] < limit[u]) & (edges[:, v] < limit[v])]
        corners = []
        for du, dv in ((-1, -1), (0, -1), (0, 0), (-1, 0)):
            c = edges.copy()
            c[:, u] += du
            c[:, v] += dv
            corners.append(index[tuple(c.T)])
        q = np.array(corners).T
        quads.append(np.where(a[tuple(edges.T)][:, None], q, q[:, ::-1]))
    return np.vstack(quads)


def gradient_of(distance: Distance, points: Array, step: float = 8e-4) -> Array:
    axes = np.eye(3) * step
    return np.stack([distance(points + e) - distance(points - e) for e in axes], 1) / (2 * step)


def mesh(distance: Distance, low: Array, high: Array, cell: float) -> tuple[Array, np.ndarray, Array]:
    """Vertices settled on the surface, triangles, and normals from the field itself."""
    axes = [np.arange(a, b + cell, cell) for a, b in zip(low, high)]
    grid = np.stack(np.meshgrid(*axes, indexing="ij"), -1)
    d = distance(grid.reshape(-1, 3)).reshape(grid.shape[:3])
    cells, at = _cell_vertices(d)
    index = np.full(np.array(d.shape) - 1, -1)
    index[tuple(cells.T)] = np.arange(len(cells))
    vertices = at * cell + np.asarray(low)
    for _ in range(2):
        g = gradient_of(distance, vertices)
        step = np.clip(distance(vertices), -cell / 2, cell / 2) / np.maximum((g * g).sum(1), 0.2)
        vertices = vertices - g * step[:, None] * 0.8
    quads = _quads(d, index)
    triangles = np.vstack([quads[:, [0, 1, 2]], quads[:, [0, 2, 3]]])
    return vertices, triangles, normalised(gradient_of(distance, vertices))
