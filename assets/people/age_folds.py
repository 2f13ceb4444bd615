"""Age features as one height field over the face: raised metres, negative is a furrow.

The same field shapes the mesh and, sampled finer, the baked normals."""

from __future__ import annotations

import numpy as np

from field import Array, bump, curve_distance, fade, smooth_step
from person import Person


def _cheek_folds(q: Array, p: Person) -> Array:
    nasolabial = [(0.0165 * p.nose_width, -0.031), (0.0235, -0.0405), (0.030, -0.053)]
    s, t = curve_distance(q, nasolabial + [(0.0335, -0.064), (0.0335, -0.075)])
    outer = np.where(
        s > 0,
        bump(np.maximum(s, 0) - 0.0055, 0.0055),
        bump(np.full_like(s, 0.0055), 0.0055) * bump(s, 0.003),
    )
    h = fade(t, 0.1, 0.45) * p.fold * (-0.0016 * bump(s, 0.0022) + 0.0026 * outer)
    corner = (0.0262, p.mouth_y - 0.0035)
    s, t = curve_distance(q, [corner, (0.0285, -0.076), (0.0288, -0.086), (0.0268, -0.094)])
    marionette = -0.0007 * bump(s, 0.0026) + 0.0007 * bump(s - 0.006, 0.006)
    return h + fade(t, 0.3, 0.4) * p.jowl * p.fold * marionette


def _eye_folds(q: Array, p: Person) -> Array:
    ex = p.eye_x
    bag = [(ex - 0.015, -0.0085), (ex - 0.009, -0.0145), (ex + 0.001, -0.018)]
    s, t = curve_distance(q, bag + [(ex + 0.011, -0.0155), (ex + 0.017, -0.0095)])
    relief = -0.0010 * bump(s, 0.0018) + 0.0016 * bump(s - 0.0045, 0.0042)
    h = fade(t, 0.25, 0.35) * p.bags * relief
    crease = [(ex - 0.0145, 0.0035), (ex - 0.008, 0.0082), (ex, 0.0102)]
    s, t = curve_distance(q, crease + [(ex + 0.009, 0.0082), (ex + 0.0165, 0.0012)])
    hood = p.hood * 0.0022 * bump(s - 0.004, 0.0042) * (0.5 + 0.8 * t)
    h += fade(t, 0.12, 0.2) * (-0.0016 * bump(s, 0.0012) + hood)
    s, t = curve_distance(q, [(0.0165, -0.007), (0.022, -0.0165), (0.031, -0.0245), (0.041, -0.0285)])
    return h - 0.0010 * p.age * fade(t, 0.2, 0.5) * bump(s, 0.0035)


def _crows_feet(q: Array, p: Person) -> Array:
    rays = (
        (0.0035, 0.0, 0.30),
        (0.0, 0.0015, 0.06),
        (-0.0038, 0.0005, -0.22),
        (-0.0075, -0.002, -0.42),
        (0.0075, -0.002, 0.55),
    )
    h = np.zeros(len(q), q.dtype)
    for dy, dx, slope in rays:
        start = (p.eye_x + 0.0195 + dx, dy * 0.7 - 0.001)
        middle = (p.eye_x + 0.026 + dx, dy - 0.001 + slope * 0.006)
        s, t = curve_distance(q, [start, middle, (p.eye_x + 0.034 + dx, dy * 1.3 + slope * 0.016)], 6)
        h -= 0.00048 * p.age * p.crow * fade(t, 0.3, 0.7) * bump(s, 0.0008)
    return h * smooth_step(-0.055, -0.03, q[:, 2])


def _forehead(q: Array, p: Person) -> Array:
    x, y = q[:, 0], q[:, 1]
    h = np.zeros(len(q), q.dtype)
    inside = smooth_step(0.052, 0.030, x)
    for i, (height, amount) in enumerate(((0.0375, 0.8), (0.0465, 1), (0.056, 0.9), (0.0655, 0.6))):
        line = height + 0.0016 * np.sin(x * 85 + i * 1.7) + 0.0022 * bump(x - 0.028, 0.018) - x * x * 1.4
        furrow = -0.00055 * amount * bump(y - line, 0.0011) * (0.75 + 0.25 * np.sin(x * 210 + i))
        h += p.age * p.brow_lines * inside * (furrow + 0.00035 * amount * bump(y - line - 0.0038, 0.0032))
    s, t = curve_distance(q, [(0.0062, 0.004), (0.0058, 0.013), (0.0072, 0.022)])
    h -= 0.0008 * p.age * p.glabella * fade(t, 0.3, 0.4) * bump(s, 0.0012)
    s, t = curve_distance(q, [(0.0, 0.0025), (0.006, 0.003), (0.010, 0.0015)])
    return h - 0.0005 * p.age * bump(s, 0.0012) * fade(t, 0.01, 0.5)


def _lip_lines(q: Array, p: Person) -> Array:
    x, y = q[:, 0], q[:, 1]
    rays = np.maximum(0, np.sin(np.abs(x) * 1150 + 1.1 * np.sin(y * 600))) ** 2
    zone = bump(y - p.mouth_y - 0.0095, 0.0052) + 0.7 * bump(y - p.mouth_y + 0.0125, 0.0045)
    return -0.00028 * p.age * p.lip_lines * rays * smooth_step(0.026, 0.014, x) * zone


def fold_height(points: Array, p: Person) -> Array:
    """Height of all age features at points with x >= 0 (head space)."""
    height = np.zeros(len(points), points.dtype)
    near = points[:, 2] > -0.055
    q = points[near]
    front = smooth_step(-0.045, -0.01, q[:, 2])
    h = front * (_cheek_folds(q, p) + _eye_folds(q, p) + _forehead(q, p) + _lip_lines(q, p))
    height[near] = h + _crows_feet(q, p)
    return height
