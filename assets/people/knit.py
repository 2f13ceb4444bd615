"""A tile of stocking stitch, as a tangent-space normal map."""

from __future__ import annotations

import numpy as np

from field import Array, normalised

COLUMNS, ROWS = 10, 14

def knit_normals(size: int = 256, depth: float = 0.9) -> Array:
    """Encoded normals, 0..1; the tile repeats in both directions."""
    v, u = np.mgrid[0:size, 0:size] / size
    x = (u * COLUMNS) % 1 * 2 - 1
    leg = np.abs(x)
    across = 1 - np.abs(leg - 0.5) * 2
    along = (v * ROWS + 0.55 * leg) % 1
    height = np.sqrt(np.clip(across, 0, 1)) * np.sin(np.pi * along) ** 0.7
    step = size / COLUMNS / 2
    slope_u = (np.roll(height, -1, 1) - np.roll(height, 1, 1)) * 0.5 * step * depth * 0.35
    slope_v = (np.roll(height, -1, 0) - np.roll(height, 1, 0)) * 0.5 * step * depth * 0.35
    return normalised(np.dstack([-slope_u, slope_v, np.ones_like(height)])) * 0.5 + 0.5
