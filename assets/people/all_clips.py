"""Every clip of one body."""

from __future__ import annotations

from back_clips import BackClips
from bed_clips import BedClips
from clips import Clip, Sampler
from fall_clips import FallClips
from floor_clips import FloorClips
from floor_stage import FloorStage
from rising_clips import RisingClips
from seated_clips import SeatedClips
from stage import Stage
from standing_clips import StandingClips
from walking_clips import walking_clips
from wheelchair_clips import WheelchairClips


def clips_of(stage: Stage, sampler: Sampler, wanted: list[str] | None = None) -> list[Clip]:
    made = [
        *SeatedClips(stage, sampler).all(),
        *StandingClips(stage, sampler).all(),
        *walking_clips(stage, sampler),
        *RisingClips(stage, sampler).all(),
    ]
    if stage.care > 0.5:
        floor = FloorStage(stage)
        made += WheelchairClips(stage, sampler).all() + BedClips(stage, floor, sampler).all()
        made += FloorClips(stage, floor, sampler).all() + BackClips(stage, floor, sampler).all()
        made += FallClips(stage, floor, sampler).all()
    return made if wanted is None else [clip for clip in made if clip.name in wanted]
