"""All meshes and pictures of one head, in head space."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from scipy.spatial import cKDTree

from atlas import WIDEST_TRIANGLE, skin_uv
from expressions import Expressions
from field import Array, normalised
from hair import Hair, build_hair
from hair_texture import paint_strands, strand_uv
from head_checks import check_mesh, check_morphs
from head_mesh import HeadMesh, build_head, vertex_normals
from head_parts import brows, eyeball, glasses, left_ear, moustache, mouth_parts
from loops import MOUTH_COLUMNS
from paint import paint_eye
from patch import Patch, merge, swatch_uv
from person import Person
from skin_cache import baked_skin

# of the cornea's
LENS_SHINE = 0.2

Morphs = dict[str, tuple[Array, Array]]


@dataclass
class HeadPart:
    """`bones` names the joint of each vertex; None: skin between neck and head."""

    name: str
    material: str
    vertices: Array
    normals: Array
    faces: np.ndarray
    bones: np.ndarray | None = None
    uv: Array | None = None
    colour: Array | None = None
    morphs: Morphs = field(default_factory=dict)


@dataclass
class HeadModel:
    meshes: list[HeadPart]
    images: dict[str, Array]
    eye_centres: Array


def asymmetry(v: Array, p: Person) -> Array:
    """A small fixed warp, so that the two halves of the face are never mirror images."""
    a = np.random.default_rng(p.seed + 20).uniform(-1, 1, 3)
    x, y, z = v.T
    d = np.zeros_like(v)
    d[:, 0] = 0.0012 * a[0] * np.exp(-(((y + 0.04) / 0.03) ** 2) - (x / 0.06) ** 2)
    low, high = np.exp(-(((y + 0.07) / 0.022) ** 2)), np.exp(-(((y - 0.02) / 0.02) ** 2))
    d[:, 1] = x * (0.020 * a[1] * low + 0.016 * a[2] * high) * (z > -0.06)
    return d


@dataclass
class Face:
    """Everything the morphs move: skin, ears, teeth, tongue, mouth lining, brows."""

    patch: Patch
    part: np.ndarray
    region: np.ndarray
    ring: np.ndarray
    column: np.ndarray


def _assemble(m: HeadMesh, uv: Array, hair: Hair, p: Person) -> Face:
    faces = np.array(m.faces)
    faces = faces[~hair.hides[faces].all(1)]
    region, ring, column = np.array(m.region), np.array(m.ring), np.array(m.column)
    lining = ((region[faces] == "mouth") & (ring[faces] <= -1)).all(1)
    # triangles round the antipode of the map take one texel, with their own vertices
    wide = np.ptp(uv[faces], 1).max(1) > WIDEST_TRIANGLE
    pieces: list[tuple[str, Patch, np.ndarray | None]] = [
        ("skin", Patch(m.vertices, faces[~lining & ~wide], uv), np.arange(len(m.vertices)))
    ]
    ids, inverse = np.unique(faces[lining], return_inverse=True)
    depth = np.minimum(1, (-1 - ring[ids]) / 3)
    lining_uv = swatch_uv("lining", np.full(len(ids), 0.5), depth)
    pieces.append(("skin", Patch(m.vertices[ids], inverse.reshape(-1, 3), lining_uv), ids))
    if wide.any():
        corners = faces[wide].ravel()
        one_texel = np.repeat(uv[faces[wide][:, 0]], 3, 0)
        patch = Patch(m.vertices[corners], np.arange(len(corners)).reshape(-1, 3), one_texel)
        pieces.append(("still", patch, None))
    if p.ears_shown:
        ear = left_ear(p)
        pieces += [("ear", ear, None), ("ear", ear.mirrored(), None)]
    pieces += [(name, patch, None) for name, patch in mouth_parts(p)]
    pieces.append(("brow", brows(p), None))
    if p.moustache:
        pieces.append(("moustache", moustache(p), None))
    names, regions, rings, columns = [], [], [], []
    for name, patch, source in pieces:
        n = len(patch.vertices)
        names += [name] * n
        regions.append(np.full(n, "none", "<U8") if source is None else region[source])
        rings.append(np.zeros(n, int) if source is None else ring[source])
        columns.append(np.zeros(n, int) if source is None else column[source])
    joined = merge([patch for _, patch, _ in pieces])
    return Face(joined, np.array(names), np.concatenate(regions), np.concatenate(rings), np.concatenate(columns))


def _drop_unused(face: Face) -> Face:
    used, inverse = np.unique(face.patch.faces, return_inverse=True)
    patch = Patch(face.patch.vertices[used], inverse.reshape(-1, 3), face.patch.uv[used])
    return Face(patch, face.part[used], face.region[used], face.ring[used], face.column[used])


def _grown_on(face: Face) -> tuple[np.ndarray, np.ndarray]:
    """Vertices of brows and moustache, and the vertex of the skin that each follows: never the lower lip's."""
    v = face.patch.vertices
    below = (face.region == "mouth") & ((face.column > MOUTH_COLUMNS / 2) | (face.ring < 0))
    skin = np.nonzero((face.part == "skin") & ~below)[0]
    hairs = np.nonzero(np.isin(face.part, ["brow", "moustache"]))[0]
    return hairs, skin[cKDTree(v[skin]).query(v[hairs])[1]]


def _morphs(face: Face, p: Person) -> tuple[Array, Array, dict[str, tuple[Array, Array]]]:
    """Final vertices and normals, and each morph as offsets of both."""
    v, f = face.patch.vertices, face.patch.faces
    expressions = Expressions(v, face.part, face.region, face.ring, face.column, p)
    fields = expressions.all()
    check_morphs(expressions, fields)
    hairs, nearest = _grown_on(face)
    v = v + asymmetry(v, p)

    def normals_of(moved: Array) -> Array:
        n = vertex_normals(moved, f)
        # hair takes the light as the skin under it does, or each tuft stands out
        n[hairs] = normalised(n[hairs] + 2 * n[nearest])
        return n

    normals, morphs = normals_of(v), {}
    for name, offset in fields.items():
        offset[hairs] = offset[nearest]
        morphs[name] = (offset, normals_of(v + offset) - normals)
    return v, normals, morphs



def _hair(hair: Hair, p: Person) -> HeadPart:
    """Hair and the frame of the glasses: rigid on the head, coloured per vertex."""
    v, n, f, uv, colour = hair.vertices, hair.normals, hair.faces, hair.uv, hair.colour
    if p.glasses:
        frame, _ = glasses(p)
        half = np.full(len(frame.vertices), 0.5)
        f = np.vstack([f, frame.faces + len(v)])
        v, n = np.vstack([v, frame.vertices]), np.vstack([n, vertex_normals(frame.vertices, frame.faces)])
        uv = np.vstack([uv, strand_uv(0, half * 0.02 + 0.5, half)])
        colour = np.vstack([colour, np.tile(np.array(p.frame) ** 2.2, (len(half), 1))])
    bones = np.full(len(v), "head", "<U5")
    return HeadPart("hair", "hair", v + asymmetry(v, p), n, f, bones, uv, colour)


def _eyes(p: Person, centres: Array) -> list[HeadPart]:
    """Eyeballs, and all that is clear before them: corneas and lenses, whose alpha is how much they shine."""
    ball, cornea = eyeball(p)
    both = [merge([Patch(patch.vertices + c, patch.faces, patch.uv) for c in centres]) for patch in (ball, cornea)]
    sides = [np.repeat(["eye.L", "eye.R"], len(patch.vertices)) for patch in (ball, cornea)]
    eyes = HeadPart("eyes", "eye", both[0].vertices, vertex_normals(both[0].vertices, both[0].faces), both[0].faces)
    eyes.bones, eyes.uv = sides[0], both[0].uv
    clear, bones, shine = both[1], sides[1], np.ones(len(sides[1]))
    if p.glasses:
        _, lenses = glasses(p)
        n = len(lenses.vertices)
        lenses = Patch(lenses.vertices + asymmetry(lenses.vertices, p), lenses.faces, lenses.uv)
        clear = merge([clear, lenses])
        bones, shine = np.r_[bones, np.full(n, "head")], np.r_[shine, np.full(n, LENS_SHINE)]
    normals = vertex_normals(clear.vertices, clear.faces)
    colour = np.c_[np.ones((len(shine), 3)), shine]
    return [eyes, HeadPart("clear", "cornea", clear.vertices, normals, clear.faces, bones, None, colour)]


def head_model(p: Person, size: int) -> HeadModel:
    """`size` is that of the skin's pictures, in texels."""
    m = build_head(p)
    check_mesh(m, p)
    uv = skin_uv(m)
    hair = build_hair(m, p)
    colour, normal = baked_skin(m, uv, p, size)
    face = _drop_unused(_assemble(m, uv, hair, p))
    v, n, morphs = _morphs(face, p)
    skin = HeadPart("face", "skin", v, n, face.patch.faces, None, face.patch.uv, None, morphs)
    centres = np.array([[p.eye_x, 0, 0], [-p.eye_x, 0, 0]])
    centres = centres + asymmetry(centres, p)
    images = {"colour": colour, "normal": normal, "eye": paint_eye(p), "hair": paint_strands()}
    return HeadModel([skin, _hair(hair, p), *_eyes(p, centres)], images, centres)
