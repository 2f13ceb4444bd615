"""Where hair grows."""

from __future__ import annotations

import numpy as np

from field import Array, smooth_min, smooth_step
from person import Person


def _wobble(x: Array) -> Array:
    return 0.0016 * np.sin(x * 230) + 0.0012 * np.sin(x * 530 + 1)


def _full(points: Array, higher: float) -> Array:
    x, y, z = np.abs(points[:, 0]), points[:, 1], points[:, 2]
    line = 0.0675 + higher - 0.0090 * (x / 0.030) ** 2 - 0.9 * np.maximum(x - 0.046, 0)
    line = line + _wobble(points[:, 0])
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


def _wreath(points: Array) -> Array:
    """What is left round a bald crown."""
    y, z = points[:, 1], points[:, 2]
    behind = np.maximum(0, -z - 0.11)
    top = 0.050 - 0.25 * np.maximum(0, z + 0.10) + 0.05 * behind - y + 0.5 * _wobble(z * 1.3)
    nape = y + 0.046 - 0.35 * behind
    front = -0.060 - 0.15 * y - z
    depth = smooth_min(smooth_min(top, nape, 0.010), front, 0.010)
    ear = np.hypot(z + 0.086, (y + 0.022) * 0.80) - 0.0205
    depth = np.where((z > -0.118) & (y < 0.02), np.minimum(depth, ear), depth)
    return np.where((z > -0.090) & (y < 0.02), np.minimum(depth, y + 0.010), depth)


def hair_depth(points: Array, p: Person) -> Array:
    """Metres inside the hair-bearing scalp, negative outside (head space, roughly)."""
    if p.hairstyle == "fringe":
        return _wreath(points)
    return _full(points, p.hairline)
