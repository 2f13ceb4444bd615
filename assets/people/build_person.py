"""build_person.py ID OUT_DIR [TEXTURE_SIZE]: the raw person, uncompressed, with PNG textures, and what to say of her."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import numpy as np

from all_clips import clips_of
from bake import write_png
from body import BodyMesh, Part
from body_shape import SHAPES
from checks import faults, measure
from clips import Clip, Sampler, tracks_of
from glb import Glb
from head_assembly import add_head
from knit import knit_normals
from person import PEOPLE
from skeleton import Skeleton
from skinning import Skin
from stage import SEAT, Stage


def joined(parts: list[Part]) -> Part:
    first = np.cumsum([0] + [len(part.vertices) for part in parts])
    faces = np.vstack([part.faces + start for part, start in zip(parts, first)])
    columns = (np.vstack([getattr(p, key) for p in parts]) for key in ("vertices", "normals", "colour", "weights"))
    vertices, normals, colour, weights = columns
    return Part(vertices, faces, normals, colour, weights)


def _add_body(glb: Glb, body: BodyMesh, out: Path) -> Skin:
    write_png(out / "knit.png", knit_normals())
    knit = glb.texture(out / "knit.png", repeats=True)
    cloth = glb.material("cloth", 0.95, (1.0, 1.0, 1.0, 1.0), knit)
    groups = {"clothes": body.knitted(), "plain": body.plain(), "hands": body.hands()}
    for name, parts in groups.items():
        if not parts:
            continue
        part = joined(parts)
        uv = np.zeros((len(part.vertices), 2))
        glb.mesh(name, part.vertices, part.normals, part.faces, part.weights, cloth, uv, part.colour)
    whole = joined([part for parts in groups.values() for part in parts])
    return Skin(glb.skeleton, whole.vertices, whole.weights)


def _told(clip: Clip, measured: dict[str, float | str]) -> dict:
    move = clip.move
    told = {
        "name": clip.name, "seconds": round(clip.seconds, 3), "loop": clip.loop, "from": clip.start, "to": clip.end,
        "rootMm": [round(move.x * 1000), round(move.z * 1000)], "rootYawDeg": round(move.yaw, 1),
    }  # fmt: skip
    if move.up:
        told["rootUpMm"] = round(move.up * 1000)
    if clip.speed:
        told["speedMmPerS"] = round(clip.speed * 1000, 1)
    if clip.chair:
        told["chairMm"] = [round(c * 1000) for c in clip.chair]
    told["measured"] = {name: round(v, 1) for name, v in measured.items() if isinstance(v, float)}
    return told


def _checked(clips: list[Clip], sampler: Sampler, skin: Skin) -> list[dict]:
    """What to say of each clip; none may break what it must hold to."""
    told, wrong = [], []
    for clip in clips:
        measured = measure(clip, sampler.solver, skin)
        wrong += faults(clip, measured)
        told.append(_told(clip, measured))
    if wrong:
        raise SystemExit("clips out of bounds:\n" + "\n".join(wrong))
    return told


def build(who: str, out: Path, size: int) -> None:
    started = time.time()
    out.mkdir(parents=True, exist_ok=True)
    person, skeleton = PEOPLE[who], Skeleton(SHAPES[who])
    glb = Glb(who, skeleton)
    add_head(glb, person, out, size)
    skin = _add_body(glb, BodyMesh(skeleton, person.skin), out)
    stage, sampler = Stage(skeleton, skin), Sampler(skeleton)
    clips = clips_of(stage, sampler)
    for clip in clips:
        glb.clip(clip.name, tracks_of(clip, sampler.solver))
    glb.save(out / f"{who}.raw.glb")
    sitting = sampler.solver.solve(sampler.solver.frame(stage.sit))
    told = {
        "eyeHeightStandingMm": round(skeleton.shape.eye_y * 1000),
        "eyeHeightSittingMm": round(float(sitting.at["eye.L"][1]) * 1000),
        "seatHeightMm": round(SEAT * 1000),
        "rest": person.rest,
        "clips": _checked(clips, sampler, skin),
    }
    (out / f"{who}.told.json").write_text(json.dumps(told))
    print(f"{who}: raw person in {time.time() - started:.1f} s")


if __name__ == "__main__":
    build(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 1024)
