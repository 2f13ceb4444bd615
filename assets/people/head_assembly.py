"""Joins the pieces of a head into meshes of the model."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.spatial import cKDTree

from atlas import WIDEST_TRIANGLE, skin_uv
from bake import bake_skin, write_png
from expressions import Expressions
from field import Array
from glb import Glb
from hair import Hair, build_hair
from head_mesh import HeadMesh, build_head, vertex_normals
from head_parts import brows, eyeball, glasses, left_ear, mouth_parts
from paint import paint_eye
from patch import Patch, merge, swatch_uv
from person import Person
from weights import head_weights, rigid


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
    ear = left_ear(p)
    pieces += [("ear", ear, None), ("ear", ear.mirrored(), None)]
    pieces += [(name, patch, None) for name, patch in mouth_parts(p)]
    pieces.append(("brow", brows(p), None))
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


def _morphs(face: Face, p: Person) -> tuple[Array, Array, dict[str, tuple[Array, Array]]]:
    """Final vertices and normals, and each morph as offsets of both."""
    v, f = face.patch.vertices, face.patch.faces
    fields = Expressions(v, face.part, face.region, face.ring, face.column, p).all()
    brow, skin = face.part == "brow", np.nonzero(face.part == "skin")[0]
    nearest = skin[cKDTree(v[skin]).query(v[brow])[1]]
    v = v + asymmetry(v, p)
    normals = vertex_normals(v, f)
    morphs = {}
    for name, offset in fields.items():
        offset[brow] = offset[nearest]
        morphs[name] = (offset, vertex_normals(v + offset, f) - normals)
    return v, normals, morphs


def add_head(glb: Glb, p: Person, out: Path, size: int) -> None:
    """Adds the meshes of the head to the model of a person whose skeleton `glb` holds."""
    m = build_head(p)
    uv = skin_uv(m)
    hair = build_hair(m, p)
    colour, normal = bake_skin(m, uv, p, size)
    images = {"colour": colour, "normal": normal, "eye": paint_eye(p)}
    for name, image in images.items():
        write_png(out / f"{name}.png", image)
    maps = {name: glb.texture(out / f"{name}.png") for name in images}
    skin = glb.material("skin", 0.6, maps["colour"], maps["normal"], doubleSided=True)
    face = _drop_unused(_assemble(m, uv, hair, p))
    v, n, morphs = _morphs(face, p)
    glb.mesh("face", v + glb.skeleton.eyes, n, face.patch.faces, head_weights(v), skin, face.patch.uv, morphs=morphs)
    material = glb.material("hair", 0.78, maps["colour"], maps["normal"], doubleSided=True)
    _add_worn(glb, "hair", hair.volume, hair.shade, material, p)
    if p.glasses:
        frame, _ = glasses(p)
        _add_worn(glb, "frame", frame, np.ones(len(frame.vertices)), material, p)
    _add_eyes(glb, p, maps["eye"])


def _add_worn(glb: Glb, name: str, patch: Patch, shade: Array, material: int, p: Person) -> None:
    """Hair and glasses frame: rigid on the head, shaded per vertex."""
    v = patch.vertices + asymmetry(patch.vertices, p)
    n, colour = vertex_normals(v, patch.faces), shade[:, None] * np.ones(3)
    glb.mesh(name, v + glb.skeleton.eyes, n, patch.faces, rigid(len(v), "head"), material, patch.uv, colour)


def _add_eyes(glb: Glb, p: Person, eye_map: int) -> None:
    ball, cornea = eyeball(p)
    materials = (
        glb.material("eye", 0.25, eye_map),
        glb.material("cornea", 0.04, (0, 0, 0, 0.12), alphaMode="BLEND"),
    )
    for name, patch, material in (("eyes", ball, materials[0]), ("corneas", cornea, materials[1])):
        centres = np.array([[p.eye_x, 0, 0], [-p.eye_x, 0, 0]])
        centres = centres + asymmetry(centres, p)
        both = merge([Patch(patch.vertices + c, patch.faces, patch.uv) for c in centres])
        half = len(patch.vertices)
        weights = np.vstack([rigid(half, "eye.L"), rigid(half, "eye.R")])
        n = vertex_normals(both.vertices, both.faces)
        uv = both.uv if name == "eyes" else None
        glb.mesh(name, both.vertices + glb.skeleton.eyes, n, both.faces, weights, material, uv)
