"""Keeps baked skins, so that work on hair, expressions, bodies and clips need not bake them again."""

from __future__ import annotations

import hashlib
import os
import tempfile
from pathlib import Path

import numpy as np

from bake import bake_skin
from field import Array
from head_mesh import HeadMesh
from person import Person

# what a skin is baked from; a change in any of them makes the kept ones stale
SOURCES = (
    "age_folds", "atlas", "bake", "face_sculpt", "field", "hairline", "head_mesh", "loops", "paint", "patch",
    "projection", "swatches",
)  # fmt: skip


def baked_skin(m: HeadMesh, uv: Array, p: Person, size: int) -> tuple[Array, Array]:
    """As bake_skin; taken from the folder of temporary files when nothing has changed since it was baked."""
    key = hashlib.sha256(f"{p} {size}".encode())
    for name in SOURCES:
        key.update((Path(__file__).parent / f"{name}.py").read_bytes())
    folder = Path(tempfile.gettempdir()) / f"foyer-skins-{os.getuid()}"
    kept = folder / f"{p.id}-{key.hexdigest()[:24]}.npz"
    if kept.exists():
        with np.load(kept) as file:
            return file["colour"] / 255, file["normal"] / 255
    colour, normal = bake_skin(m, uv, p, size)
    folder.mkdir(mode=0o700, exist_ok=True)
    unfinished = folder / f"{os.getpid()}.npz"
    eight_bits = {k: (np.clip(v, 0, 1) * 255 + 0.5).astype(np.uint8) for k, v in (("colour", colour), ("normal", normal))}
    np.savez_compressed(unfinished, **eight_bits)
    unfinished.replace(kept)
    return colour, normal
