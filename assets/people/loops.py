"""Edge loops round the eyes and the mouth, as frontal outlines."""

from __future__ import annotations

import numpy as np

from face_sculpt import lip_heights, lip_slit
from field import Array
from person import Person

EYE_COLUMNS, MOUTH_COLUMNS, NECK_COLUMNS = 28, 40, 44
EYE_RINGS = (0, 0.10, 0.24, 0.42, 0.62, 0.82, 1.0)
MOUTH_RINGS = (0, 0.5, 1, 1.22, 1.5, 1.78, 2.0)


def angles(columns: int) -> Array:
    return np.arange(columns) * 2 * np.pi / columns


def eye_loop(p: Person, angle: Array, share: float) -> Array:
    """Left eye, relative to its centre: share 0 is the lid margin, 1 the rim of the orbit."""
    c, s = np.cos(angle), np.sin(angle)
    upper = s > 0
    x = p.eye_width * c + 0.0004
    height = np.where(upper, p.eye_upper, p.eye_lower) * np.sign(s) * np.abs(s) ** np.where(upper, 0.85, 1.0)
    y = height * np.where(upper, 1 - 0.10 * c, 1 + 0.12 * c)
    y = y + p.eye_tilt * c - 0.0010 * np.maximum(-c, 0) ** 3
    rim_x = np.where(c > 0, 0.0200, 0.0225) * c
    rim_y = np.where(upper, 0.0178, 0.0192) * s - 0.0005
    return np.c_[x + (rim_x - x) * share, y + (rim_y - y) * share]


def mouth_loop(p: Person, angle: Array, share: float) -> Array:
    """Share 0 is the line of contact, 1 the border of the red, 2 the outer loop."""
    c, s = np.cos(angle), np.sin(angle)
    x0 = p.mouth_width * np.sign(c) * np.abs(c) ** 0.9
    upper_height, lower_height = lip_heights(x0 * 0.995, p)
    up, down = s > 1e-9, s < -1e-9
    slit = lip_slit(x0, p)
    # the lips overlap by a hair in the middle, or light comes through between them
    overlap = 0.00018 * np.clip(1.2 * np.abs(s) - 0.3, -0.25, 1)
    y0 = slit + np.where(up, -overlap, np.where(down, overlap, 0))
    x1 = x0 + 0.0012 * c
    y1 = slit + np.where(up, upper_height, np.where(down, -lower_height, 0))
    x2, y2 = 0.0372 * c, p.mouth_y + np.where(s > 0, 0.0168, 0.0225) * s
    t, u = np.clip(share, 0, 1), np.clip(share - 1, 0, 1)
    return np.c_[x0 + (x1 - x0) * t + (x2 - x1) * u, y0 + (y1 - y0) * t + (y2 - y1) * u]


def inside_polygon(xy: Array, polygon: Array) -> np.ndarray:
    x, y = xy[:, 0:1], xy[:, 1:2]
    a, b = polygon, np.roll(polygon, -1, 0)
    crosses = (a[:, 1] > y) != (b[:, 1] > y)
    at = (b[:, 0] - a[:, 0]) * (y - a[:, 1]) / (b[:, 1] - a[:, 1] + 1e-12) + a[:, 0]
    return (crosses & (x < at)).sum(1) % 2 == 1
