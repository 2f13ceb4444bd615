"""Every clip of one body."""

from __future__ import annotations

from clips import Clip, Sampler
from rising_clips import RisingClips
from seated_clips import SeatedClips
from stage import Stage
from standing_clips import StandingClips
from walking_clips import walking_clips


def clips_of(stage: Stage, sampler: Sampler, wanted: list[str] | None = None) -> list[Clip]:
    made = [
        *SeatedClips(stage, sampler).all(),
        *StandingClips(stage, sampler).all(),
        *walking_clips(stage, sampler),
        *RisingClips(stage, sampler).all(),
    ]
    return made if wanted is None else [clip for clip in made if clip.name in wanted]
