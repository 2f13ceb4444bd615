"""From each step of the way up from the floor back down to the one before, and to the back when strength gives out."""

from __future__ import annotations

import numpy as np

from clips import Clip, Keys, Move, Sampler
from floor_clips import TO_ALL_FOURS, TO_HALF, TO_SIDE, FloorClips, after, before
from floor_stage import CHAIR_Z, FloorStage
from pose import Pose, euler, vec
from rising_clips import rounded
from stage import Stage


def undone(floor: FloorStage, *moves: Move) -> Move:
    """What takes the origin back over some moves, the last of them first."""
    marker = floor.all_fours.but(pelvis=(0.0, 0.0, 0.0))
    for move in moves:
        marker = before(move, marker)
    x, up, z = marker.pelvis
    return Move(x, z, -sum(move.yaw for move in moves), up)


def turned_back(move: Move, keys: Keys, seconds: float) -> Keys:
    """The same way the other way round, seen from where it ended."""
    pace = seconds / keys[-1][0]
    return [(rounded((keys[-1][0] - t) * pace), before(move, pose)) for t, pose in reversed(keys)]


class BackClips:
    def __init__(self, stage: Stage, floor: FloorStage, sampler: Sampler) -> None:
        self.f, self.sampler = floor, sampler
        self.up = FloorClips(stage, floor, sampler)

    def all(self) -> list[Clip]:
        """As long as the facts say each takes."""
        f, up = self.f, self.up
        from_half = undone(f, TO_HALF)
        sunk = turned_back(TO_HALF, up.to_half(), 1.4)
        fallen = [(rounded(1.4 + t), after(from_half, pose)) for t, pose in self._down(2.6)[1:]]
        made = [
            ("side-to-floor", "side", "floor", (TO_SIDE,), turned_back(TO_SIDE, up.to_side(), 3.4)),
            ("all-fours-to-side", "all-fours", "side", (TO_ALL_FOURS,), turned_back(TO_ALL_FOURS, up.to_all_fours(), 4.0)),
            ("all-fours-to-floor", "all-fours", "floor", (TO_SIDE, TO_ALL_FOURS), self._down(4.0)),
            ("half-kneeling-to-all-fours", "half-kneeling", "all-fours", (TO_HALF,), turned_back(TO_HALF, up.to_half(), 3.0)),
            ("half-kneeling-to-floor", "half-kneeling", "floor", (TO_SIDE, TO_ALL_FOURS, TO_HALF), [*sunk, *fallen]),
        ]
        clips = [
            Clip(name, keys[-1][0], False, start, end, self.sampler.by_keys(keys), undone(f, *moves))
            for name, start, end, moves, keys in made
        ]
        for clip in clips[3:]:
            clip.chair = (0, CHAIR_Z)
        return clips

    def _down(self, seconds: float) -> Keys:
        """Seen from hands and knees: the arms give way, she sinks to the side and rolls onto her back."""
        f = self.f
        fours = f.all_fours
        up, over = self.up.to_all_fours(), self.up.to_side()

        def from_side(pose: Pose) -> Pose:
            return before(TO_ALL_FOURS, pose)

        low = fours.but(
            pelvis=vec(np.add(fours.pelvis, (0, -0.035, 0.02))), turn=euler((74, 0, 0)), spine=(4, 0, 0), chest=(4, 0, 0),
            neck=(-14, 0, 0), head=(-16, 0, 0),
        )  # fmt: skip
        side, floor = from_side(f.side), from_side(before(TO_SIDE, f.floor))
        keys = [
            (0.0, fours), (0.10, low), (0.26, from_side(up[2][1])), (0.36, from_side(up[1][1])), (0.46, side), (0.52, side),
            (0.70, from_side(before(TO_SIDE, over[3][1]))), (0.88, floor), (1.0, floor),
        ]  # fmt: skip
        return [(rounded(share * seconds), pose) for share, pose in keys]
