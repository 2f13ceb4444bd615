"""Hair: a soft solid over the scalp, and over it locks of strands with frayed ends that follow its flow."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np
from scipy.spatial import cKDTree

from face_sculpt import head_distance
from field import Array, noise, normalised, smooth_min, smooth_step
from hair_styles import CROWN, STYLES, Style
from hair_texture import COLUMNS, strand_uv
from hairline import hair_depth
from head_mesh import HeadMesh
from person import Person
from projection import CENTRE, radial
from surface_nets import mesh

# deeper under the hair than this the skin is left out
HIDDEN_DEPTH = 0.020
LOCK_STEPS = 6


@dataclass
class Hair:
    vertices: Array
    normals: Array
    faces: np.ndarray
    uv: Array
    colour: Array  # linear factor per vertex on the grey strands
    hides: np.ndarray  # head vertices that the hair covers


def linear(srgb: Array) -> Array:
    return np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)


def _gradient(outer: Callable[[Array], Array], q: Array, step: float = 0.003) -> Array:
    corners = np.array([(1, -1, -1), (-1, -1, 1), (-1, 1, -1), (1, 1, 1)], float)
    return normalised(sum(outer(q + c * step)[:, None] * c for c in corners))


def _tint(q: Array, p: Person, factor: Array) -> Array:
    """Colour in strands of slightly different shade, darker low down and inside."""
    tone = 1 + 0.06 * noise(q, 60, p.seed, 10)
    low = 1 - 0.16 * smooth_step(-0.01, -0.075, q[:, 1])
    # the strands of the texture are about .88 bright
    colour = linear(np.array(p.hair)[None] * (tone * low * factor)[:, None]) / 0.75
    return np.clip(colour, 0, 1)


def _solid(style: Style, p: Person) -> tuple[Array, ...]:
    def distance(q: Array) -> Array:
        return np.maximum(style.sheath(q, p), style.cut(q)) + 0.0016

    low, high = np.array([-0.108, -0.100, -0.212]), np.array([0.108, 0.140, 0.050])
    v, faces, _ = mesh(distance, low, high, style.cell)
    # only what stands clear of the skin, and not the cut at the floor of the grid
    clear = (head_distance(v, p, False) > -0.0010) & (v[:, 1] > low[1] + style.cell * 1.5)
    faces = faces[clear[faces].any(1)]
    used, inverse = np.unique(faces, return_inverse=True)
    v, faces = v[used], inverse.reshape(-1, 3)
    normals = _gradient(lambda a: style.sheath(a, p), v)
    shade = np.full(len(v), 0.92)
    return v, normals, faces, _combed_uv(style, v), _tint(v, p, shade)


def _combed_uv(style: Style, v: Array) -> Array:
    """Strands of the solid run away from the style's axis; mirrored repeats have no seam."""
    axis = normalised(np.array(style.axis))
    east = normalised(np.cross(axis, [0.3, 0.1, 1.0]))
    d = normalised(v - CROWN)
    turn = np.arctan2(d @ np.cross(axis, east), d @ east) / np.pi
    polar = np.arccos(np.clip(d @ axis, -1, 1)) / np.pi
    across = np.abs((turn * 12) % 2 - 1)
    return strand_uv(0, across, np.abs((polar * 3) % 2 - 1))


def _roots(style: Style, p: Person) -> Array:
    """Evenly spread points on the outer surface, denser at the hairline."""
    rng = np.random.default_rng(p.seed + 40)
    d = normalised(rng.normal(size=(9000, 3)))
    skin = radial(d, p, detailed=False)
    depth = hair_depth(skin, p)
    ok = (depth > 0.0030) & (depth < 0.049)
    skin, depth = skin[ok], depth[ok]
    spacing = 0.45 + 0.55 * smooth_step(0.003, 0.024, depth)
    area = 0.032 if p.hairstyle != "fringe" else 0.016
    step = np.sqrt(area / style.locks) * spacing
    kept: list[int] = []
    taken = np.zeros(len(skin), bool)
    near = cKDTree(skin).query_ball_point(skin, step)
    for i in range(len(skin)):
        if not taken[i]:
            kept.append(i)
            taken[near[i]] = True
    return skin[kept]


def _guides(style: Style, roots: Array, p: Person) -> tuple[Array, Array, np.ndarray]:
    """Paths (n, steps, 3) along the flow on the sheath, their outward normals, and how many steps each lives."""
    rng = np.random.default_rng(p.seed + 41)
    length = style.length * rng.uniform(0.75, 1.15, len(roots))
    lift = style.lift * rng.uniform(0.2, 1.0, len(roots))
    q, normal = roots, normalised(roots - CENTRE)
    path, normals, cut = [], [], []
    for step in range(LOCK_STEPS):
        share = step / (LOCK_STEPS - 1)
        wanted = lift * np.sin(np.pi * min(1, share * 0.8 + 0.1)) + 0.0004
        for _ in range(4):
            normal = _gradient(lambda a: style.sheath(a, p), q)
            off = style.sheath(q, p) - wanted
            q = q - normal * np.clip(off, -0.008, 0.008)[:, None]
        path.append(q)
        normals.append(normal)
        # a lock that dives under the skin ends there
        cut.append(np.maximum(style.cut(q), np.where(head_distance(q, p, False) < -0.0008, 1.0, -1.0)))
        d = style.flow(q, p)
        d = normalised(d - (d * normal).sum(1)[:, None] * normal)
        q = q + d * (length / (LOCK_STEPS - 1))[:, None]
    beyond = np.array(cut).T > style.tail
    lives = np.where(beyond.any(1), beyond.argmax(1), LOCK_STEPS)
    return np.stack(path, 1), np.stack(normals, 1), lives


def _laid(style: Style, p: Person) -> tuple[Array, Array, np.ndarray]:
    """As _guides, for the locks laid by hand: put on hair or skin, whichever is higher."""
    rng = np.random.default_rng(p.seed + 43)
    paths = style.laid(LOCK_STEPS)
    q, n = paths.reshape(-1, 3), len(paths)
    lift = np.repeat(rng.uniform(0.0022, 0.0052, n), LOCK_STEPS)

    def outer(a: Array) -> Array:
        return smooth_min(style.sheath(a, p), head_distance(a, p, False), 0.012)

    for _ in range(5):
        normal = _gradient(outer, q)
        q = q - normal * np.clip(outer(q) - lift, -0.012, 0.012)[:, None]
    shape = (n, LOCK_STEPS, 3)
    return q.reshape(shape), normal.reshape(shape), np.full(n, LOCK_STEPS)


def _locks(style: Style, p: Person) -> tuple[Array, ...]:
    rng = np.random.default_rng(p.seed + 42)
    roots = _roots(style, p)
    path, normals, lives = _guides(style, roots, p)
    near = smooth_step(0.0, 0.016, hair_depth(roots, p))
    if style.laid:
        more = _laid(style, p)
        path, normals, lives = (np.concatenate([a, b]) for a, b in zip((path, normals, lives), more))
        near = np.r_[near, np.full(len(more[0]), 0.6)]
    pieces, first = [], 0
    sides = np.array([-1.0, 0, 1.0])
    for i in range(len(path)):
        n = lives[i]
        if n < 3:
            continue
        g, up = path[i, :n], normals[i, :n]
        along = normalised(np.gradient(g, axis=0))
        across = normalised(np.cross(along, up))
        s = np.linspace(0, 1, n)
        width = style.width * rng.uniform(0.75, 1.2) * (0.65 + 0.35 * near[i])
        arch = 0.16 * width * np.array([-0.6, 0.5, -0.6])
        size = width * (0.75 + 0.25 * np.sin(np.pi * s))
        v = g[:, None] + across[:, None] * (sides[None, :] * size[:, None])[..., None] + up[:, None] * arch[:, None]
        bend = normalised(up[:, None] + 0.55 * across[:, None] * sides[None, :, None])
        a = np.arange(n - 1)[:, None] * 3 + np.arange(2)[None]
        a = a.ravel()
        faces = np.vstack([np.c_[a, a + 1, a + 4], np.c_[a, a + 4, a + 3]]) + first
        uv = strand_uv(rng.integers(1, COLUMNS), np.tile(sides * 0.5 + 0.5, n), np.repeat(s, 3))
        tone = rng.uniform(0.93, 1.07) * (0.90 + 0.12 * np.repeat(np.sin(np.pi * s), 3))
        flat = v.reshape(-1, 3)
        pieces.append((flat, bend.reshape(-1, 3), faces, uv, _tint(flat, p, tone)))
        first += len(flat)
    return tuple(np.vstack(column) for column in zip(*pieces))


def build_hair(m: HeadMesh, p: Person) -> Hair:
    style = STYLES[p.hairstyle]
    parts = [_locks(style, p)]
    hides = np.zeros(len(m.vertices), bool)
    if style.cell:
        parts.insert(0, _solid(style, p))
        hides = hair_depth(m.vertices, p) > HIDDEN_DEPTH
    first = np.cumsum([0] + [len(part[0]) for part in parts])
    faces = np.vstack([part[2] + start for part, start in zip(parts, first)])
    vertices, normals, uv, colour = (np.vstack([part[k] for part in parts]) for k in (0, 1, 3, 4))
    return Hair(vertices, normals, faces, uv, colour, hides)
