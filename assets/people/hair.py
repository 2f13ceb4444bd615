"""Waved hair, as a solid over the scalp: combed back from the face, in clumps that swing together."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from face_sculpt import head_distance
from field import Array, noise, normalised, smooth_step
from hairline import hair_depth
from head_mesh import HeadMesh
from patch import Patch, swatch_uv
from person import Person
from surface_nets import mesh

CROWN = np.array([0, 0.025, -0.075])
# hair is combed away from this direction: a little to her left, where the parting is
POLE = normalised(np.array([0.22, 0.30, 0.93]))
EAST = normalised(np.cross([0, 1.0, 0], POLE))
NORTH = np.cross(POLE, EAST)
CLUMPS = 11
WAVELENGTH = 0.040
HIDDEN_DEPTH = 0.016
CELL = 0.0050


@dataclass
class Hair:
    volume: Patch
    shade: Array  # one factor per vertex, darker in the grooves
    hides: np.ndarray  # head vertices that the hair covers


def _combing(points: Array) -> tuple[Array, Array]:
    """Across: which clump (1 is one clump). Along: metres from the face, in the combing direction."""
    d = normalised(points - CROWN)
    polar = np.arccos(np.clip(d @ POLE, -1, 1))
    azimuth = np.arctan2(d @ EAST, d @ NORTH)
    along = polar * 0.1
    phase = 2 * np.pi * (along + 0.0070 * noise(points, 30, 31, 8)) / WAVELENGTH
    swing = 0.28 * np.sin(phase) + 0.36 * noise(points, 42, 32, 10)
    return azimuth / np.pi * CLUMPS + swing, along


def _ridge(across: Array, along: Array, points: Array) -> Array:
    """-1 in the groove between clumps, +1 on a crest."""
    clump = 1 - 2 * np.abs(np.cos(np.pi * across)) ** 1.6
    finer = np.sin(2 * np.pi * across * 2.5 + 2 * noise(points, 70, 33, 8))
    swell = np.cos(2 * np.pi * along / WAVELENGTH + 1.2 * noise(points, 35, 34, 8))
    return 0.55 * clump + 0.22 * finer + 0.55 * swell


def _height(points: Array) -> Array:
    """Thickness of the hair above the skin; below zero where none grows."""
    depth = hair_depth(points)
    crown = smooth_step(0.02, 0.10, points[:, 1])
    nape = smooth_step(-0.01, -0.07, points[:, 1])
    side = smooth_step(0.03, 0.07, np.abs(points[:, 0]))
    full = 0.0125 + 0.0060 * crown - 0.0035 * nape + 0.0015 * side
    # a long slope over the forehead: hair combed back has no edge there
    reach = 0.016 + 0.014 * smooth_step(-0.10, -0.03, points[:, 2])
    rise = smooth_step(0, 1, (depth + 0.003) / reach)
    across, along = _combing(points)
    relief = 0.0030 * _ridge(across, along, points) * smooth_step(0.001, 0.016, depth)
    return (full + relief) * rise - 0.0025 * smooth_step(0.002, -0.006, depth)


def _solid(p: Person) -> tuple[Patch, Array]:
    def distance(q: Array) -> Array:
        return head_distance(q, p, False) - _height(q)

    low, high = np.array([-0.105, -0.095, -0.195]), np.array([0.105, 0.140, 0.055])
    v, faces, _ = mesh(distance, low, high, CELL)
    # only what stands clear of the skin, and not the cut at the floor of the grid
    clear = (head_distance(v, p, False) > -0.0012) & (hair_depth(v) > -0.010)
    faces = faces[clear[faces].any(1)]
    used, inverse = np.unique(faces, return_inverse=True)
    v, faces = v[used], inverse.reshape(-1, 3)
    across, along = _combing(v)
    triangle = np.abs((across * 0.28) % 2 - 1)
    uv = swatch_uv("hair", triangle, 0.1 + 0.8 * np.abs((along * 9) % 2 - 1))
    ridge = _ridge(across, along, v)
    shade = 0.93 + 0.09 * np.clip(ridge, -1.3, 0.8)
    shade = shade * (1 - 0.14 * smooth_step(-0.03, -0.075, v[:, 1]))
    edge = smooth_step(-0.004, 0.010, hair_depth(v))
    return Patch(v, faces, uv), np.clip(shade * edge + (1 - edge) * 0.93, 0.5, 1)


def build_hair(m: HeadMesh, p: Person) -> Hair:
    return Hair(*_solid(p), hair_depth(m.vertices) > HIDDEN_DEPTH)
