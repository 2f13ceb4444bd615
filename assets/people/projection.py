"""Putting points on the sculpt: rays from its centre, rays from the front, gradient, occlusion."""

from __future__ import annotations

from typing import Callable

import numpy as np

from face_sculpt import head_distance
from field import Array
from person import Person

# forehead height, so that rays meet the base of the nose and the chin squarely
CENTRE = np.array([0, 0.035, -0.055])


def march(distance: Callable[[Array], Array], count: int, steps: Array, halvings: int = 11) -> Array:
    """First crossing into the solid along `steps`, refined by bisection."""
    low, high = np.full(count, steps[-1]), np.full(count, steps[0])
    done = np.zeros(count, bool)
    for i in range(1, len(steps)):
        hit = ~done & (distance(np.full(count, steps[i])) < 0)
        low[hit], high[hit] = steps[i], steps[i - 1]
        done |= hit
        if done.all():
            break
    for _ in range(halvings):
        middle = (low + high) / 2
        inside = distance(middle) < 0
        low, high = np.where(inside, middle, low), np.where(inside, high, middle)
    return (low + high) / 2


def settle(points: Array, directions: Array, p: Person, rounds: int = 3) -> Array:
    """Slides points along their ray onto the detailed sculpt."""
    for _ in range(rounds):
        step = np.clip(head_distance(points, p) * 0.8, -0.002, 0.002)
        points = points - directions * step[:, None]
    return points


def radial(directions: Array, p: Person, detailed: bool = True) -> Array:
    """Outermost surface point in each unit direction from CENTRE."""
    t = np.full(len(directions), 0.21)
    for _ in range(20):
        points = CENTRE + directions * t[:, None]
        t = np.maximum(t - 0.85 * head_distance(points, p, False), 0.04)
    points = CENTRE + directions * t[:, None]
    return settle(points, directions, p) if detailed else points


def frontal(xy: Array, p: Person) -> Array:
    """Surface point above (x, y), looking along -z."""
    points = np.c_[xy, np.full(len(xy), 0.065)]
    for _ in range(24):
        points[:, 2] = np.maximum(points[:, 2] - 0.85 * head_distance(points, p, False), -0.05)
    return settle(points, np.tile([0, 0, 1.0], (len(xy), 1)), p)


def gradient(points: Array, p: Person, step: float = 2e-4) -> Array:
    corners = np.array([(1, -1, -1), (-1, -1, 1), (-1, 1, -1), (1, 1, 1)], points.dtype)
    total = np.zeros_like(points)
    for corner in corners:
        total += head_distance(points + corner * points.dtype.type(step), p)[:, None] * corner
    return total / (4 * step)


def openness(points: Array, normals: Array, p: Person) -> Array:
    """1 in the open, towards 0 in creases: ambient occlusion from the distance field."""
    closed = np.zeros(len(points), points.dtype)
    for reach, weight in ((0.002, 0.9), (0.005, 0.8), (0.010, 0.6), (0.018, 0.45), (0.03, 0.3)):
        d = head_distance(points + normals * np.array(reach, points.dtype), p, reach < 0.011)
        closed += (1 - np.clip(d / reach, 0, 1)) * weight
    return np.exp(-closed * 0.75)
