"""Signed-distance primitives and smooth operators. Points are (n, 3) in metres, distances (n,)."""

from __future__ import annotations

from typing import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.floating]


def smooth_min(a: Array, b: Array, blend: float) -> Array:
    h = np.clip(0.5 + 0.5 * (b - a) / blend, 0, 1)
    return b * (1 - h) + a * h - blend * h * (1 - h)


def smooth_max(a: Array, b: Array, blend: float) -> Array:
    return -smooth_min(-a, -b, blend)


def ellipsoid(points: Array, centre: ArrayLike, radii: ArrayLike) -> Array:
    r = np.asarray(radii, points.dtype)
    q = (points - np.asarray(centre, points.dtype)) / r
    k = np.sqrt((q * q).sum(-1))
    gradient = np.sqrt(((q / r) ** 2).sum(-1))
    return k * (k - 1) / np.maximum(gradient, 1e-6)


def round_cone(points: Array, start: ArrayLike, end: ArrayLike, r0: float, r1: float) -> Array:
    a, b = np.asarray(start, points.dtype), np.asarray(end, points.dtype)
    axis = b - a
    t = np.clip(((points - a) @ axis) / (axis @ axis), 0, 1)
    return np.sqrt(((points - a - t[:, None] * axis) ** 2).sum(-1)) - (r0 + (r1 - r0) * t)


def bump(x: Array, width: float) -> Array:
    return np.exp(-((x / width) ** 2))


def smooth_step(low: float, high: float, x: Array) -> Array:
    t = np.clip((x - low) / (high - low), 0, 1)
    return t * t * (3 - 2 * t)


def spline(control: Sequence[Sequence[float]] | Array, count: int = 14) -> Array:
    """Catmull-Rom through the control points, resampled to `count` points."""
    p = np.asarray(control, float)
    p = np.vstack([2 * p[0] - p[1], p, 2 * p[-1] - p[-2]])
    out = []
    for s in np.linspace(0, len(p) - 3 - 1e-6, count):
        i = int(s)
        t = s - i
        a, b, c, d = p[i : i + 4]
        cubic = (3 * b - a - 3 * c + d) * t**3
        out.append(0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + cubic))
    return np.array(out)


def curve_distance(
    points: Array, control: Sequence[Sequence[float]], samples: int = 12
) -> tuple[Array, Array]:
    """Signed frontal distance to a spline (left of travel is positive) and the share along it."""
    q = spline(control, samples).astype(points.dtype)
    best = np.full(len(points), 1e9, points.dtype)
    signed, along = best.copy(), best * 0
    for i in range(samples - 1):
        a, step = q[i], q[i + 1] - q[i]
        w = points[:, :2] - a
        t = np.clip((w @ step) / (step @ step), 0, 1)
        offset = w - t[:, None] * step
        d2 = (offset * offset).sum(-1)
        nearer = d2 < best
        side = np.sign(step[0] * w[:, 1] - step[1] * w[:, 0])
        best = np.where(nearer, d2, best)
        signed = np.where(nearer, side * np.sqrt(d2), signed)
        along = np.where(nearer, (i + t) / (samples - 1), along)
    return signed, along


def fade(along: Array, start: float = 0.15, end: float = 0.2) -> Array:
    """1 along a stroke, falling to 0 over the given shares of its two ends."""
    return smooth_step(0, start, along) * smooth_step(0, end, 1 - along)


def noise(points: Array, frequency: float, seed: int, waves: int = 20) -> Array:
    """Smooth band-limited noise of unit variance: a sum of plane waves."""
    rng = np.random.default_rng(seed)
    total = np.zeros(len(points), points.dtype)
    for _ in range(waves):
        k = rng.normal(size=3)
        k *= frequency / np.linalg.norm(k) * rng.uniform(0.6, 1.5)
        total = total + np.sin(points @ k.astype(points.dtype) + rng.uniform(0, 6.28))
    return (total / np.sqrt(waves / 2)).astype(points.dtype)


def normalised(vectors: Array) -> Array:
    return vectors / np.maximum(np.linalg.norm(vectors, axis=-1, keepdims=True), 1e-12)
