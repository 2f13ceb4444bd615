"""What every head must hold to. A head that does not is not built."""

from __future__ import annotations

import numpy as np
from scipy.spatial import cKDTree

from expressions import Expressions
from field import Array
from head_mesh import HeadMesh
from loops import EYE_COLUMNS, EYE_RINGS, MOUTH_RINGS, inside_polygon
from person import Person

# metres
LIDS_APART = 0.0001
LEAST_TRAVEL = 0.0008
MIRROR_ERROR = 0.0004
MATCH = 0.0002
LONGEST_EDGE = 0.028
ONE_SIDED = ("blinkL", "blinkR")


def check_mesh(m: HeadMesh, p: Person) -> None:
    """Neither a vertex nor a triangle of the fill may lie over an eye or the mouth: it would close them with skin."""
    fill = m.vertices[np.array(m.region) == "fill"]
    front = fill[fill[:, 2] > -0.035]
    outer = {"eyeL": len(EYE_RINGS) - 1, "eyeR": len(EYE_RINGS) - 1, "mouth": len(MOUTH_RINGS) - 1}
    for region, ring in outer.items():
        inside = inside_polygon(front[:, :2], m.vertices[m.loops[region, ring]][:, :2])
        assert not inside.any(), f"{p.id}: {inside.sum()} vertices of the fill lie inside {region}"
    faces = np.array(m.faces)
    corners = m.vertices[faces[(np.array(m.region)[faces] == "fill").any(1)]]
    edges = np.linalg.norm(corners - np.roll(corners, 1, 1), axis=2).max(1)
    face = (corners[:, :, 2] > -0.03).all(1) & (np.abs(corners[:, :, 1]) < 0.09).all(1)
    assert edges[face].max() < LONGEST_EDGE, f"{p.id}: a triangle of {edges[face].max() * 1000:.0f} mm on the face"


def _check_blink(e: Expressions, moved: Array, side: str) -> None:
    """Closed lids meet all along, and stay before the eyeball."""
    p = e.p
    mine = (e.region == f"eye{side}") & (e.part == "skin")
    margin = {e.column[i]: moved[i] for i in np.nonzero(mine & (e.ring == 0))[0]}
    half = EYE_COLUMNS // 2
    apart = max(margin[c][1] - margin[EYE_COLUMNS - c][1] for c in range(1, half))
    assert apart < LIDS_APART, f"{p.id}: closed lids of eye {side} are {apart * 1000:.2f} mm apart"
    centre = np.array([p.eye_x if side == "L" else -p.eye_x, 0, 0])
    lids = moved[mine & (e.ring >= 0) & (e.ring <= 4)]
    clear = np.linalg.norm(lids - centre, axis=1).min() - p.eye_radius
    assert clear > 0.0005, f"{p.id}: lid of eye {side} is {clear * 1000:.2f} mm before the eyeball"


def _check_symmetry(e: Expressions, name: str, offset: Array) -> None:
    skin = np.nonzero(e.part == "skin")[0]
    v = e.v[skin]
    far, other = cKDTree(v).query(v * [-1, 1, 1])
    same = (far < MATCH) & (e.ring[skin] == e.ring[skin][other]) & (e.region[skin] != "mouth")
    error = np.abs(offset[skin][same] * [-1, 1, 1] - offset[skin][other[same]]).max()
    assert error < MIRROR_ERROR, f"{e.p.id}: {name} differs by {error * 1000:.2f} mm between left and right"


def check_morphs(e: Expressions, offsets: dict[str, Array]) -> None:
    for name, offset in offsets.items():
        travel = np.linalg.norm(offset, axis=1).max()
        assert travel > LEAST_TRAVEL, f"{e.p.id}: {name} moves nothing"
        if name not in ONE_SIDED:
            _check_symmetry(e, name, offset)
    for side in "LR":
        _check_blink(e, e.v + offsets[f"blink{side}"], side)
