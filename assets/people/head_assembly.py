"""Puts a head on the skeleton of the model."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from bake import write_png
from field import Array
from glb import Glb
from head_model import HeadPart, head_model
from person import Person
from weights import Weights, head_weights, rigid


def _weights(part: HeadPart) -> Weights:
    if part.bones is None:
        return head_weights(part.vertices)
    weights = rigid(len(part.bones), "head")
    for bone in np.unique(part.bones):
        mine = part.bones == bone
        weights[mine] = rigid(int(mine.sum()), str(bone))
    return weights


def _materials(glb: Glb, maps: dict[str, int]) -> dict[str, int]:
    hair: dict[str, Any] = {"alphaMode": "MASK", "alphaCutoff": 0.3}
    return {
        "skin": glb.material("skin", 0.6, maps["colour"], maps["normal"], doubleSided=True),
        "hair": glb.material("hair", 0.78, maps["hair"], **hair),
        "eye": glb.material("eye", 0.25, maps["eye"]),
        "cornea": glb.material("cornea", 0.04, (0, 0, 0, 0.12), alphaMode="BLEND", doubleSided=True),
    }


def add_head(glb: Glb, p: Person, out: Path, size: int) -> None:
    """Adds the meshes of the head to the model of a person whose skeleton `glb` holds."""
    head = head_model(p, size)
    maps = {}
    for name, image in head.images.items():
        write_png(out / f"{name}.png", image)
        maps[name] = glb.texture(out / f"{name}.png")
    materials = _materials(glb, maps)

    def placed(v: Array) -> Array:
        return v + glb.skeleton.eyes

    for part in head.meshes:
        glb.mesh(
            part.name, placed(part.vertices), part.normals, part.faces, _weights(part),
            materials[part.material], part.uv, part.colour, part.morphs or None,
        )  # fmt: skip
