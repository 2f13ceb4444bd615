"""Topology of the head: structured loops round eyes and mouth, even fill elsewhere, a neck tube.

Loops and fill are joined by a spherical Delaunay (the convex hull of unit directions)."""

from __future__ import annotations

from dataclasses import dataclass, field as dataclass_field

import numpy as np
from scipy.spatial import ConvexHull, cKDTree

from field import Array, normalised, smooth_step
from hairline import hair_depth
from loops import (
    EYE_COLUMNS,
    EYE_RINGS,
    MOUTH_COLUMNS,
    MOUTH_RINGS,
    NECK_COLUMNS,
    angles,
    eye_loop,
    inside_polygon,
    mouth_loop,
)
from face_sculpt import head_distance
from person import Person
from projection import CENTRE, frontal, march, radial, settle

LOOP_CLEARANCE = 0.0035
FLANK_Z = 0.024
NECK_AXIS = normalised(np.array([0, -0.97, -0.243]))


@dataclass
class HeadMesh:
    """Every vertex knows its region (eyeL, eyeR, mouth, fill, neck), ring and column."""

    vertices: Array = dataclass_field(default_factory=lambda: np.zeros((0, 3)))
    faces: list[tuple[int, int, int]] = dataclass_field(default_factory=list)
    region: list[str] = dataclass_field(default_factory=list)
    ring: list[int] = dataclass_field(default_factory=list)
    column: list[int] = dataclass_field(default_factory=list)
    loops: dict[tuple[str, int], np.ndarray] = dataclass_field(default_factory=dict)

    def add(self, points: Array, region: str, ring: int) -> np.ndarray:
        first = len(self.vertices)
        self.vertices = np.vstack([self.vertices, points])
        self.region += [region] * len(points)
        self.ring += [ring] * len(points)
        self.column += list(range(len(points)))
        ids = np.arange(first, first + len(points))
        if region != "fill":
            self.loops[region, ring] = ids
        return ids

    def band(self, a: np.ndarray, b: np.ndarray, flip: bool = False) -> None:
        """Joins two closed loops of equal length with triangles."""
        n = len(a)
        for j in range(n):
            q = (a[j], a[(j + 1) % n], b[(j + 1) % n], b[j])
            q = q[::-1] if flip else q
            self.faces += [(q[0], q[1], q[2]), (q[0], q[2], q[3])]


def vertex_normals(vertices: Array, faces: np.ndarray) -> Array:
    n = np.zeros_like(vertices)
    a, b, c = (vertices[faces[:, k]] for k in range(3))
    face_normals = np.cross(b - a, c - a)
    for k in range(3):
        np.add.at(n, faces[:, k], face_normals)
    return normalised(n)


def _add_eye(m: HeadMesh, p: Person, side: int) -> np.ndarray:
    region = "eyeL" if side > 0 else "eyeR"
    centre = np.array([side * p.eye_x, 0, 0])
    previous = None
    for ring, share in enumerate(EYE_RINGS):
        outline = eye_loop(p, angles(EYE_COLUMNS), share)
        points = frontal(np.c_[p.eye_x + outline[:, 0], outline[:, 1]], p)
        points[:, 0] *= side
        if ring == 0:
            offset = points - centre
            distance = np.linalg.norm(offset, axis=1)
            points = centre + normalised(offset) * np.maximum(distance, p.eye_radius + 0.0015)[:, None]
        ids = m.add(points, region, ring)
        if previous is not None:
            m.band(previous, ids, side > 0)
        previous = ids
    margin = m.vertices[m.loops[region, 0]] - centre
    for ring, lift, tuck in ((-1, 0.0001, 0.0), (-2, -0.0012, 0.00112)):  # lid thickness, then under
        y = margin.copy()
        y[:, 1] += np.sign(margin[:, 1]) * tuck
        ids = m.add(centre + normalised(y) * (p.eye_radius + lift), region, ring)
        m.band(m.loops[region, ring + 1], ids, side < 0)
    return m.loops[region, len(EYE_RINGS) - 1]


def _add_mouth(m: HeadMesh, p: Person) -> np.ndarray:
    a = angles(MOUTH_COLUMNS)
    previous = None
    for ring, share in enumerate(MOUTH_RINGS):
        points = frontal(mouth_loop(p, a, share), p)
        if ring == 0:
            points[:, 2] = frontal(mouth_loop(p, a, 0.12), p)[:, 2] - 0.0012
        ids = m.add(points, "mouth", ring)
        if previous is not None:
            m.band(previous, ids, True)
        previous = ids
    contact = m.vertices[m.loops["mouth", 0]]
    sign, bow = np.sign(np.round(np.sin(a), 6)), np.abs(np.sin(a)) ** 0.6
    bag = ((-0.0045, 0.0016, 1.0), (-0.011, 0.0085, 1.12), (-0.026, 0.0155, 1.18), (-0.048, 0.008, 0.80))
    for k, (dz, dy, sx) in enumerate(bag):
        points = contact.copy()
        points[:, 0] *= sx
        points[:, 2] = points[:, 2] * (1 if k < 2 else 0.55) + dz - 0.004 * (k > 1)
        points[:, 1] += sign * dy * bow
        m.band(m.loops["mouth", -k], m.add(points, "mouth", -1 - k))
    last = m.vertices[m.loops["mouth", -4]]
    closing = 0.5 * (last + last[(-np.arange(MOUTH_COLUMNS)) % MOUTH_COLUMNS])
    closing[:, 2] -= 0.004
    m.band(m.loops["mouth", -4], m.add(closing, "mouth", -5))
    return m.loops["mouth", len(MOUTH_RINGS) - 1]


def _spacing(points: Array, p: Person) -> Array:
    """Wanted edge length: fine where the face moves and at the hairline, coarse on the skull."""
    x, y, z = np.abs(points[:, 0]), points[:, 1], points[:, 2]
    face = smooth_step(-0.055, -0.01, z) * smooth_step(0.085, 0.06, y)
    nose = 1.22 * np.exp(-(((x - 0.011) / 0.012) ** 2) - ((y + 0.033) / 0.019) ** 2)
    cheek = np.exp(-(((x - 0.034) / 0.012) ** 2) - ((y + 0.056) / 0.022) ** 2)
    brow = 0.8 * np.exp(-(((y - 0.03) / 0.022) ** 2) - (x / 0.05) ** 2)
    temple = 0.7 * np.exp(-(((x - 0.055) / 0.014) ** 2) - (y / 0.02) ** 2)
    detail = np.maximum.reduce([nose, cheek, brow, temple]) * (z > -0.03)
    depth = hair_depth(points, p)
    size = 0.0150 - 0.0084 * face - 0.0026 * detail * face
    return np.minimum(size, 0.0075 + 0.5 * np.abs(depth))


def _neck_ring(p: Person) -> Array:
    phi = angles(NECK_COLUMNS)
    u = np.array([1.0, 0, 0])
    v = np.cross(NECK_AXIS, u)
    tilt = np.radians(24)
    around = np.cos(phi)[:, None] * u + np.sin(phi)[:, None] * v
    return radial(NECK_AXIS * np.cos(tilt) + np.sin(tilt) * around, p)


def _nose_rings(p: Person) -> Array:
    """Directions of the rings round nostril and wing, both sides: a nose needs edges along its own shapes."""
    width, tip_y = p.nose_width, -0.032 * p.nose_length
    a = angles(10)
    rings = []
    for share in (0.45, 1.0, 1.55):
        x, z = 0.0072 * width + 0.0038 * width * share * np.cos(a), 0.0292 + 0.0062 * share * np.sin(a)
        ring = np.c_[x, np.full(10, tip_y - 0.0105), z + p.nose_z * 0.4]
        rings.append(ring[x > 0.0022])
    b = np.radians(np.linspace(72, -62, 7))
    for share in (0.62, 1.0, 1.34):
        x, y = 0.0128 * width + 0.0074 * width * share * np.cos(b), tip_y - 0.0035 + 0.0080 * share * np.sin(b)
        rings.append(frontal(np.c_[x, y], p))
    points = np.vstack(rings)
    # where two rings come close to each other one point is enough
    kept: list[int] = []
    for i in range(len(points)):
        if all(np.linalg.norm(points[i] - points[j]) > 0.0019 for j in kept):
            kept.append(i)
    left = normalised(points[kept] - CENTRE)
    return np.vstack([left, left * [-1, 1, 1]])


def _scatter(m: HeadMesh, p: Person, outer: list[np.ndarray], neck: Array, rings: Array) -> Array:
    """Directions for the fill: half a head of darts with varying density, mirrored."""
    rng = np.random.default_rng(p.seed)
    z, a = 1 - 2 * rng.random(9000), 2 * np.pi * rng.random(9000)
    d = np.c_[np.sqrt(1 - z * z) * np.cos(a), z, np.sqrt(1 - z * z) * np.sin(a)]
    # seen from inside the head the flanks of the nose are narrow: more darts there
    flank = np.c_[rng.uniform(0.003, 0.026, 3000), rng.uniform(-0.040, 0.004, 3000), np.full(3000, FLANK_Z)]
    d = np.vstack([normalised(flank - CENTRE), d])
    d[:, 0] = np.abs(d[:, 0])
    t = np.linspace(-np.pi, np.pi, 1400)
    middle = np.c_[0 * t, np.sin(t), np.cos(t)]
    limit = np.cos(np.radians(27))
    middle, d = middle[middle @ NECK_AXIS < limit], d[d @ NECK_AXIS < limit]
    d = np.vstack([middle, d])
    points = radial(d, p, detailed=False)
    size = _spacing(points, p)
    ok = cKDTree(np.vstack([m.vertices[o] for o in outer])).query(points)[0] > size * 0.72
    for loop in outer:
        ok &= ~((points[:, 2] > -0.035) & inside_polygon(points[:, :2], m.vertices[loop][:, :2]))
    ok &= cKDTree(neck).query(points)[0] > size * 0.6
    ok &= cKDTree(radial(rings, p, detailed=False)).query(points)[0] > size * 0.62
    ok[len(middle) :] &= points[len(middle) :, 0] > size[len(middle) :] * 0.55
    index = np.nonzero(ok)[0]
    near = cKDTree(points[index]).query_ball_point(points[index], size[index] * 0.92)
    taken, keep = np.zeros(len(index), bool), []
    for i in range(len(index)):
        if not taken[i]:
            keep.append(index[i])
            taken[near[i]] = True
    kept = d[keep]
    return np.vstack([kept, kept[kept[:, 0] > 1e-9] * [-1, 1, 1]])


def _relax(fill: Array, fixed: Array, loop_reach: float = 0.030) -> Array:
    """Evens out the fill; a point never drifts into a loop."""
    tree = cKDTree(fixed)
    # evening out directions would empty the flanks of the nose, which lie almost along them
    seen = CENTRE + fill * (FLANK_Z - CENTRE[2]) / np.maximum(fill[:, 2:], 0.2)
    flank = (np.abs(seen[:, 0]) < 0.026) & (seen[:, 1] > -0.040) & (seen[:, 1] < 0.004)
    share = np.where(flank & (fill[:, 2] > 0.2), 0.08, 0.5)[:, None]
    for _ in range(4):
        everything = np.vstack([fill, fixed])
        neighbours: list[set[int]] = [set() for _ in everything]
        for simplex in ConvexHull(everything).simplices:
            for vertex in simplex:
                neighbours[vertex].update(simplex)
        moved = fill.copy()
        for i in range(len(fill)):
            moved[i] = everything[list(neighbours[i] - {i})].mean(0)
        moved = share * moved + (1 - share) * fill
        moved[np.abs(fill[:, 0]) < 1e-6, 0] = 0
        moved = normalised(moved)
        before, after = tree.query(fill)[0], tree.query(moved)[0]
        fill = np.where(((after < before) & (after < loop_reach))[:, None], fill, moved)
    return fill


def _add_fill(m: HeadMesh, p: Person, outer: list[np.ndarray]) -> np.ndarray:
    neck = _neck_ring(p)
    holes = [m.vertices[o] for o in outer] + [neck]
    fixed = normalised(np.vstack(holes) - CENTRE)
    rings = _nose_rings(p)
    # a point that nearly touches a loop would tie the far side of that loop to itself
    rings = rings[cKDTree(np.vstack(holes)).query(radial(rings, p))[0] > LOOP_CLEARANCE]
    fill = _relax(_scatter(m, p, outer, neck, rings), np.vstack([fixed, rings]))
    fill = np.vstack([fill, rings])
    points = radial(fill, p)
    inside = np.any([inside_polygon(points[:, :2], m.vertices[o][:, :2]) for o in outer], 0)
    keep = ~(inside & (points[:, 2] > -0.035))
    fill, points = fill[keep], points[keep]
    label = np.concatenate([np.full(len(fill), -1)] + [np.full(len(h), i) for i, h in enumerate(holes)])
    fill_ids = m.add(points, "fill", 0)
    neck_ids = m.add(neck, "neck", 0)
    ids = np.concatenate([fill_ids, *outer, neck_ids])
    for simplex in ConvexHull(np.vstack([fill, fixed])).simplices:
        labels = label[simplex]
        if labels[0] >= 0 and (labels == labels[0]).all():
            continue  # the inside of a loop
        t = ids[simplex]
        a, b, c = m.vertices[t]
        outward = np.cross(b - a, c - a) @ ((a + b + c) / 3 - CENTRE) > 0
        m.faces.append(tuple(t) if outward else tuple(t[::-1]))
    return neck_ids


def _add_neck(m: HeadMesh, p: Person, ring: np.ndarray) -> None:
    axis_at = lambda y: np.c_[0 * y, y, -0.083 + 0.15 * np.minimum(0, y + 0.1)]  # noqa: E731
    base = m.vertices[ring]
    phi = np.arctan2(base[:, 0], base[:, 2] - axis_at(base[:, 1])[:, 2])
    out = np.c_[np.sin(phi), 0 * phi, np.cos(phi)]
    previous = ring
    for k in range(1, 7):
        y = base[:, 1] + (-0.222 - 0.03 * np.cos(phi) - base[:, 1]) * (k / 6)
        origin = axis_at(y)
        ray = lambda t: head_distance(origin + out * t[:, None], p, False)  # noqa: E731
        t = march(ray, len(y), np.linspace(0.085, 0.02, 30))
        ids = m.add(settle(origin + out * t[:, None], out, p), "neck", k)
        m.band(previous, ids)
        previous = ids


def build_head(p: Person) -> HeadMesh:
    m = HeadMesh()
    outer = [_add_eye(m, p, 1), _add_eye(m, p, -1), _add_mouth(m, p)]
    _add_neck(m, p, _add_fill(m, p, outer))
    return m
