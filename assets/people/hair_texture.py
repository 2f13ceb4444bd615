"""Strands of hair with their transparency. Grey: the colour of the hair is on the vertices.

The left quarter is dense hair for the solid; the other three are locks whose roots fade in and whose tips fray."""

from __future__ import annotations

import numpy as np

from field import Array, smooth_step

COLUMNS = 4


def strand_uv(column: int, across: Array, along: Array) -> Array:
    """`across` and `along` 0..1; along 0 is the root."""
    inset = 0.012
    return np.c_[(column + inset + (1 - 2 * inset) * across) / COLUMNS, 0.004 + 0.992 * along]


def _dense(width: int, height: int, rng: np.random.Generator) -> Array:
    x = np.linspace(0, 1, width, endpoint=False)[None]
    y = np.linspace(0, 1, height)[:, None]
    shade = np.zeros((height, width))
    for f in range(3, 40):
        # whole waves along both sides, so that the pattern repeats
        bend = 0.010 * np.sin(2 * np.pi * (y + rng.random()))
        shade += rng.normal() * np.sin(2 * np.pi * (f * (x + bend) + rng.random())) / f**0.30
    shade = (shade - shade.min()) / np.ptp(shade)
    return 0.74 + 0.26 * shade


def _lock(width: int, height: int, rng: np.random.Generator) -> tuple[Array, Array]:
    y = np.linspace(0, 1, height)[:, None]
    x = np.arange(width)[None] / width
    # a body that holds together, strands of several lengths over it and beside it
    half = 0.30 * smooth_step(-0.02, 0.20, y) * (1 - smooth_step(0.45, 0.93, y) ** 1.3)
    alpha = smooth_step(half, half - 0.10, np.abs(x - 0.5)) * (half > 0.02)
    shade = np.full((height, width), 0.84) - 0.05 * np.abs(x - 0.5)
    for _ in range(90):
        place = np.clip(rng.normal(0.5, 0.17), 0.08, 0.92)
        pull = 0.5 + (place - 0.5) * (1 - 0.45 * y**2)
        bend = 0.016 * np.sin(2 * np.pi * (y * rng.uniform(0.4, 1.1) + rng.random()))
        start, end = rng.uniform(-0.05, 0.12), rng.uniform(0.80, 1.0) - 0.40 * abs(place - 0.5)
        thick = rng.uniform(0.014, 0.030) * (1 - 0.6 * smooth_step(end - 0.40, end, y))
        body = smooth_step(thick, thick * 0.3, np.abs(x - pull - bend))
        body = body * smooth_step(start, start + 0.10, y) * smooth_step(end, end - 0.08, y)
        shade = shade * (1 - 0.8 * body) + rng.uniform(0.74, 1.0) * 0.8 * body
        alpha = np.maximum(alpha, body)
    return np.clip(shade, 0, 1), alpha


def paint_strands(size: int = 512) -> Array:
    """(size, size, 4), 0..1."""
    rng = np.random.default_rng(5)
    image = np.ones((size, size, 4))
    width = size // COLUMNS
    image[:, :width, :3] = _dense(width, size, rng)[..., None]
    for column in range(1, COLUMNS):
        shade, alpha = _lock(width, size, rng)
        area = slice(column * width, (column + 1) * width)
        image[:, area, :3], image[:, area, 3] = shade[..., None], alpha
    return image
