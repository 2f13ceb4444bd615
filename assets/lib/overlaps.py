"""Layout test: do parts of different pieces stand in each other?"""
from __future__ import annotations

import numpy as np

from lib.kit import Part

TOLERANCE_M = 0.012


def report(parts: list[Part]) -> None:
    """Prints pairs of pieces whose parts' bounding boxes cut into each other, deepest first."""
    solid = [p for p in parts if p.atlas in ('furn', 'things')]
    bounds = []
    for part in solid:
        points = np.array([v.co[:] for v in part.object.data.vertices])
        bounds.append((points.min(0), points.max(0)))
    low, high = np.array([b[0] for b in bounds]), np.array([b[1] for b in bounds])
    found: dict[tuple[str, str], float] = {}
    for i, part in enumerate(solid):
        depth = (np.minimum(high[i], high) - np.maximum(low[i], low)).min(-1)
        for j in np.where(depth > TOLERANCE_M)[0]:
            if j > i and solid[j].piece != part.piece:
                key = (part.piece, solid[j].piece)
                found[key] = max(found.get(key, 0), float(depth[j]))
    for (a, b), deep in sorted(found.items(), key=lambda item: -item[1]):
        print(f'OVERLAP {a} x {b}: {deep * 1000:.0f} mm')
