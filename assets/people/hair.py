"""Set waves: a lifted cap that carries coherent waves, and loose locks that follow the same waves."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from field import Array, normalised, smooth_step
from hairline import hair_depth
from head_mesh import HeadMesh, vertex_normals
from patch import Patch, lock, merge, swatch_uv
from person import Person
from projection import CENTRE, radial

CROWN = np.array([0, 0.025, -0.075])
FOREHEAD = normalised(np.array([0.25, 0.75, 0.60]))
WAVELENGTH = 0.031
HIDDEN_DEPTH = 0.016


@dataclass
class Hair:
    patch: Patch
    shade: Array  # one factor per vertex, darker in the depth
    hides: np.ndarray  # head vertices that the hair covers


def _phase(points: Array) -> Array:
    """Ridges run across the combing direction, so neighbouring locks wave together."""
    from_forehead = np.arccos(np.clip(normalised(points - CROWN) @ FOREHEAD, -1, 1)) * 0.1
    sway = 0.004 * np.sin(points[:, 0] * 60) + 0.003 * np.sin(points[:, 1] * 75 + 1)
    return 2 * np.pi * (from_forehead + sway) / WAVELENGTH


def _volume(points: Array, depth: Array) -> Array:
    crown = smooth_step(0.03, 0.10, points[:, 1])
    nape = smooth_step(-0.02, -0.07, points[:, 1])
    return 0.0012 + (0.0105 + 0.0055 * crown - 0.0040 * nape) * smooth_step(-0.003, 0.026, depth)


def _flow(points: Array, outward: Array) -> Array:
    """Combed back from the face, down at the sides and the nape."""
    x, y, z = points.T
    side = np.tanh((x - 0.012) / 0.025)
    back = smooth_step(-0.06, -0.13, z)
    down = smooth_step(0.085, 0.02, y)
    d = np.c_[0.75 * side * (1 - down), -0.25 - 0.95 * down - 0.6 * back, -0.95 + 0.75 * back]
    return normalised(d - (d * outward).sum(1)[:, None] * outward)


def _cap(m: HeadMesh) -> tuple[Patch, Array, np.ndarray]:
    v, faces = m.vertices, np.array(m.faces)
    normals = vertex_normals(v, faces)
    depth = hair_depth(v)
    region, ring = np.array(m.region), np.array(m.ring)
    allowed = (region == "fill") | ((region == "neck") & (ring < 1))
    used = faces[(depth[faces] > -0.004).all(1) & allowed[faces].all(1)]
    ids, inverse = np.unique(used, return_inverse=True)
    q = v[ids]
    rise = _volume(q, depth[ids]) * 0.86
    ripple = 0.0024 * smooth_step(0.004, 0.02, depth[ids]) * np.cos(_phase(q))
    turn = np.arctan2(q[:, 0], -(q[:, 2] + 0.075))

    def back_and_forth(t: Array) -> Array:
        return np.abs((t % 2) - 1)

    uv = swatch_uv("hair", back_and_forth(turn * 2.3), 0.25 + 0.5 * back_and_forth(q[:, 1] * 12))
    shade = 0.80 + 0.10 * np.cos(_phase(q))
    cap = Patch(q + normals[ids] * (rise + ripple)[:, None], inverse.reshape(-1, 3), uv)
    return cap, shade, depth > HIDDEN_DEPTH


def _roots(p: Person, rng: np.random.Generator) -> Array:
    points = radial(normalised(rng.normal(size=(5000, 3))), p, detailed=False)
    depth = hair_depth(points)
    kept: list[Array] = []
    for i in np.nonzero(depth > 0.0005)[0]:
        apart = 0.0125 if depth[i] < 0.012 else 0.0195
        if all(np.linalg.norm(points[i] - q) > apart for q in kept):
            kept.append(points[i])
    return np.array(kept)


def _locks(p: Person) -> tuple[Patch, Array]:
    rng = np.random.default_rng(p.seed)
    roots = _roots(p, rng)
    n, steps = len(roots), 8
    length = rng.uniform(0.040, 0.058, n)
    start_phase = rng.normal(size=n) * 0.35
    lift = rng.uniform(-0.0010, 0.0022, n)
    at, guides, outwards = roots, [], []
    root_depth = hair_depth(roots)
    for k in range(steps):
        outward = normalised(at - CROWN)
        flow = _flow(at, outward)
        aside = np.cross(outward, flow)
        t = k / (steps - 1)
        depth = np.maximum(hair_depth(at), np.minimum(root_depth, 0.010) + 0.010 * t)
        phase = _phase(at) + start_phase
        settle = np.interp(t, [0, 0.25, 0.7, 1], [0.55, 1.0, 1.0, 0.80])
        height = _volume(at, depth) * settle + lift * np.sin(np.pi * t) + 0.0024 * np.cos(phase)
        sideways = 0.0050 * np.sin(phase) * np.sin(np.pi * (0.15 + 0.85 * t)) ** 0.5
        guides.append(at + outward * height[:, None] + aside * sideways[:, None])
        outwards.append(outward + 0.35 * aside * np.cos(phase)[:, None])
        toward = normalised(at + flow * (length / (steps - 1))[:, None] - CENTRE)
        at = radial(toward, p, detailed=False)
    patches, shades = [], []
    for i in range(n):
        guide = np.array([g[i] for g in guides])
        outward = np.array([o[i] for o in outwards])
        edge = min(1.0, max(0.0, root_depth[i] / 0.018))
        u = rng.uniform(0, 0.5)
        width = rng.uniform(0.0085, 0.0115) * (0.62 + 0.38 * edge)
        patches.append(
            lock(guide, outward, width, 0.0050, 4, span=(u, u + 0.5), tip=0.22, root=0.40, taper=0.55)
        )
        row = np.array([0.84, 1.0, 1.0, 0.84]) * rng.uniform(0.95, 1.0)
        ends = np.interp(np.linspace(0, 1, steps), [0, 0.2, 0.85, 1], [0.86, 1, 1, 0.88])
        shades.append((ends[:, None] * row[None]).ravel())
    return merge(patches), np.concatenate(shades)


def build_hair(m: HeadMesh, p: Person) -> Hair:
    cap, cap_shade, hides = _cap(m)
    locks, lock_shade = _locks(p)
    return Hair(merge([cap, locks]), np.concatenate([cap_shade, lock_shade]), hides)
