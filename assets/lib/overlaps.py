"""Layout test: do parts of different pieces stand in each other, or in a wall?"""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from lib.kit import Part

TOLERANCE_M = 0.01
HEIGHT_M = 0.01
SLICE_M, MANY_FACES = 0.2, 60
TURNS = np.linspace(0, np.pi / 2, 31)[:-1]


@dataclass
class Box:
    """The tightest upright box around a part: `turn` about the vertical, then low to high."""

    turn: float
    low: np.ndarray
    high: np.ndarray

    def corners(self) -> np.ndarray:
        xy = np.array([(x, y) for x in (self.low[0], self.high[0]) for y in (self.low[1], self.high[1])])
        return xy @ rotation(self.turn).T

    def axes(self) -> np.ndarray:
        return rotation(self.turn).T


def rotation(turn: float) -> np.ndarray:
    c, s = np.cos(turn), np.sin(turn)
    return np.array([[c, -s], [s, c]])


def tight(points: np.ndarray) -> Box:
    turned = [points[:, :2] @ rotation(t) for t in TURNS]
    areas = [np.prod(t.max(0) - t.min(0)) for t in turned]
    # Straight pieces stay straight: a turned box must be clearly smaller.
    best = int(np.argmin(np.array(areas) + 1e-6 * (np.arange(len(areas)) > 0)))
    z = points[:, 2]
    return Box(TURNS[best], np.append(turned[best].min(0), z.min()), np.append(turned[best].max(0), z.max()))


def depth_of(a: Box, b: Box) -> float:
    """How far two boxes are in each other, metres; 0 when apart."""
    depth = float(min(a.high[2], b.high[2]) - max(a.low[2], b.low[2]))
    if depth <= HEIGHT_M:
        return 0.0
    for axis in (*a.axes(), *b.axes()):
        p, q = a.corners() @ axis, b.corners() @ axis
        depth = min(depth, float(min(p.max(), q.max()) - max(p.min(), q.min())))
        if depth <= TOLERANCE_M:
            return 0.0
    return depth


def slices(part: Part) -> list[np.ndarray]:
    """Points of a part; a long folded one (cable, rail, cloth) in pieces, since one box around it would hold half a room."""
    mesh = part.object.data
    points = np.array([v.co[:] for v in mesh.vertices])
    span = np.ptp(points, axis=0)
    if len(mesh.polygons) < MANY_FACES or span.max() < 2 * SLICE_M:
        return [points]
    cells = np.floor(np.array([p.center[:] for p in mesh.polygons]) / SLICE_M).astype(int)
    faces = [np.array(p.vertices) for p in mesh.polygons]
    _, number = np.unique(cells, axis=0, return_inverse=True)
    number = number.ravel()
    return [points[np.unique(np.concatenate([faces[i] for i in np.where(number == n)[0]]))] for n in range(number.max() + 1)]


@dataclass
class Piece:
    """A part, or a slice of one, in the layout test."""

    part: Part
    points: np.ndarray
    box: Box | None = None

    def tight(self) -> Box:
        self.box = self.box or tight(self.points)
        return self.box


def find(parts: list[Part], meant: set[tuple[str, str]]) -> list[dict]:
    """Pairs of pieces that cut into each other, deepest first; walls count as a piece, pairs that are meant do not."""
    solid = [p for p in parts if p.atlas in ('furn', 'things') or p.piece == 'wall']
    pieces = [Piece(p, points) for p in solid for points in slices(p)]
    low, high = np.array([p.points.min(0) for p in pieces]), np.array([p.points.max(0) for p in pieces])
    found: dict[tuple[str, str], float] = {}
    for i, one in enumerate(pieces):
        near = np.where((np.minimum(high[i], high) - np.maximum(low[i], low)).min(-1) > TOLERANCE_M)[0]
        for other in (pieces[j] for j in near[near > i]):
            pair = tuple(sorted((one.part.piece, other.part.piece)))
            if pair[0] == pair[1] or pair in meant or apart(one.part, other.part):
                continue
            depth = depth_of(one.tight(), other.tight())
            if depth:
                found[pair] = max(found.get(pair, 0), depth)
    pairs = sorted(found.items(), key=lambda item: -item[1])
    return [{'pieces': list(pair), 'mm': round(depth * 1000)} for pair, depth in pairs]


def apart(a: Part, b: Part) -> bool:
    """Two states of one thing never show together."""
    return a.thing is not None and a.thing == b.thing
