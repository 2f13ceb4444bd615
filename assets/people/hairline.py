"""Where hair grows."""

from __future__ import annotations

import numpy as np

from field import Array


def hair_depth(points: Array) -> Array:
    """Metres inside the hair-bearing scalp, negative outside (head space, roughly)."""
    x, y, z = np.abs(points[:, 0]), points[:, 1], points[:, 2]
    line = 0.0600 - 0.12 * np.maximum(x - 0.020, 0) - 1.25 * np.maximum(x - 0.050, 0)
    line = line + 0.0016 * np.sin(points[:, 0] * 230) + 0.0012 * np.sin(points[:, 0] * 530 + 1)
    top = np.where(z > -0.045, y - line, y - (0.060 - 1.7 * np.maximum(-0.045 - z, 0)))
    low = np.where(z < -0.085, y + 0.070, top)
    depth = np.minimum(np.maximum(top, np.where(z < -0.085, y + 0.074, -1)), 0.05)
    around_ear = np.hypot(z + 0.090, (y + 0.012) * 0.75) - 0.021 + (y > 0.012) * 0.06
    return np.minimum(np.minimum(depth, np.where(z < -0.085, low + 0.004, depth)), np.where(z > -0.115, around_ear, 1))
