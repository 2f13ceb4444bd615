"""Keeps finished heads, so that work on bodies and clips need not bake them again."""

from __future__ import annotations

import hashlib
import os
import pickle
import tempfile
from pathlib import Path

from head_model import HeadModel, head_model
from person import Person

# what a head is made of; a change in any of them makes the kept ones stale
SOURCES = (
    "age_folds", "atlas", "bake", "expressions", "face_sculpt", "field", "hair", "hair_styles", "hair_texture",
    "hairline", "head_mesh", "head_model", "head_parts", "loops", "paint", "patch", "projection", "surface_nets",
    "swatches",
)  # fmt: skip


def cached_head(p: Person, size: int) -> HeadModel:
    """The head of `p`; taken from the folder of temporary files when nothing has changed since it was made."""
    key = hashlib.sha256(f"{p} {size}".encode())
    for name in SOURCES:
        key.update((Path(__file__).parent / f"{name}.py").read_bytes())
    folder = Path(tempfile.gettempdir()) / f"foyer-heads-{os.getuid()}"
    kept = folder / f"{p.id}-{key.hexdigest()[:24]}.pickle"
    if kept.exists():
        return pickle.loads(kept.read_bytes())
    head = head_model(p, size)
    folder.mkdir(mode=0o700, exist_ok=True)
    unfinished = kept.with_suffix(f".{os.getpid()}")
    unfinished.write_bytes(pickle.dumps(head))
    unfinished.replace(kept)
    return head
