"""Where hair grows."""

from __future__ import annotations

import numpy as np

from field import Array, smooth_min, smooth_step


def hair_depth(points: Array) -> Array:
    """Metres inside the hair-bearing scalp, negative outside (head space, roughly)."""
    x, y, z = np.abs(points[:, 0]), points[:, 1], points[:, 2]
    line = 0.0675 - 0.0090 * (x / 0.030) ** 2 - 0.9 * np.maximum(x - 0.046, 0)
    line = line + 0.0016 * np.sin(points[:, 0] * 230) + 0.0012 * np.sin(points[:, 0] * 530 + 1)
    # the forehead line, the line of the temple running down in front of the ear, the nape
    forehead = y - line
    temple = 0.75 * (-0.052 - 0.25 * y - z)
    above = np.where(z > -0.045, forehead, np.maximum(forehead, temple))
    # the bare temple beside the eye
    forehead = np.minimum(forehead, 0.8 * (-0.024 - z) + 1.5 * np.maximum(0, y - 0.038))
    above = np.where(z > -0.045, forehead, np.minimum(above, np.maximum(forehead, temple)))
    nape = y + 0.066 - 0.012 * smooth_step(0.025, 0.055, x)
    ear = np.hypot(z + 0.086, (y + 0.026) * 0.80) - 0.0195
    depth = smooth_min(above, nape, 0.006)
    depth = np.where((z > -0.118) & (y < 0.02), np.minimum(depth, ear), depth)
    # in front of the ear hair ends at the sideburn
    sideburn = y + 0.014
    depth = np.where((z > -0.090) & (y < 0.02), np.minimum(depth, sideburn), depth)
    return np.minimum(depth, 0.05)
