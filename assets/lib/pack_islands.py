"""Lays the islands of a lightmap out on shelves: Blender 3.4's packer leaves half of a sheet of small islands empty."""
from __future__ import annotations

import numpy as np

# The first guess of a scale is halved or grown until it fits, then refined this often.
TRIES = 14


def shelves(sizes: np.ndarray, side: int) -> np.ndarray | None:
    """Lower left corner of each box (whole texels, tallest first) in a square of that side; None when they do not fit."""
    corners = np.zeros_like(sizes)
    rows: list[list[int]] = []  # where a shelf is free from, its floor, its height
    top = 0
    first = 0
    for index in np.argsort(-sizes[:, 1], kind='stable').tolist():
        width, height = int(sizes[index, 0]), int(sizes[index, 1])
        if width > side:
            return None
        while first < len(rows) and side - rows[first][0] < 2:
            first += 1
        row = next((r for r in rows[first:] if side - r[0] >= width), None)
        if row is None:
            if top + height > side:
                return None
            row = [0, top, height]
            rows.append(row)
            top += height
        corners[index] = row[0], row[1]
        row[0] += width
    return corners


def lay_out(sizes: np.ndarray, side: int, margin: int) -> tuple[float, np.ndarray]:
    """The largest scale at which boxes of these sizes fit with a margin, and their lower left corners in texels, margin left out."""
    def fitted(scale: float) -> np.ndarray | None:
        return shelves(np.ceil(sizes * scale).astype(int) + margin, side - margin)

    scale = side / float(np.sqrt((sizes.prod(-1)).sum()))
    low, high = 0.0, scale
    best: np.ndarray | None = None
    for _ in range(TRIES):
        middle = (low + high) / 2
        corners = fitted(middle)
        if corners is None:
            high = middle
        else:
            low, best = middle, corners
    if best is None:
        raise SystemExit(f'{len(sizes)} islands do not fit on a lightmap of {side} px: build with a larger --res.')
    return low, best + margin
