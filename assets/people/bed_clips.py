"""In bed, and from lying to sitting on its edge. The edge is on her left; mirrored clips end in `-right`."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from scipy.spatial.transform import Rotation

from clips import Clip, Keys, Move, Sampler
from floor_clips import after
from floor_stage import ON_BACK, FloorStage, about
from pose import Foot, Hand, Pose, euler, vec
from rising_clips import rounded
from seated_clips import breathing, wave
from stage import SEAT, Stage

# the seat she then sits on: its centre from where she lay, 200 mm inside the edge of a bed 900 mm wide
TO_EDGE = Move(x=0.250, z=-0.060, yaw=90, up=-SEAT)
ON_LEFT_SIDE = Rotation.from_euler("Z", -90, degrees=True) * ON_BACK


class BedClips:
    def __init__(self, stage: Stage, floor: FloorStage, sampler: Sampler) -> None:
        self.stage, self.f, self.sampler = stage, floor, sampler

    def all(self) -> list[Clip]:
        keys = [(rounded(t), p) for t, p in self._to_edge()]
        end = keys[-1][0]
        down = [(end - t, after(self._back(), p)) for t, p in reversed(keys)]
        clips = [Clip("lie-idle", 9.0, True, "lying", "lying", self.sampler.by_function(9.0, self._lie))]
        for name, start, to, move, way in (
            ("lie-to-edge", "lying", "edge", TO_EDGE, keys),
            ("edge-to-lie", "edge", "lying", self._back(), down),
        ):
            floor = -SEAT if name == "lie-to-edge" else 0.0
            clips.append(Clip(name, end, False, start, to, self.sampler.by_keys(way, floor), move))
        return clips

    def _back(self) -> Move:
        """From the edge to where she lies."""
        at = Rotation.from_euler("Y", -TO_EDGE.yaw, degrees=True).apply([TO_EDGE.x, 0, TO_EDGE.z])
        return Move(-at[0], -at[2], -TO_EDGE.yaw, SEAT)

    def _lie(self, t: float) -> Pose:
        breath, slow = breathing(t, 4.5), wave(t, 9.0)
        p = self.f.lie.bent(neck=(0, 1.5 * slow, 0), head=(0.4 * breath, 2.5 * slow, 0))
        return p.but(breath=breath, shrug_left=0.3 * breath, shrug_right=0.3 * breath)

    def _to_edge(self) -> Keys:
        """Knees up, over to the left side, feet over the edge, and up by elbow and hand."""
        f, lie = self.f, self.f.lie
        side = f.side.mirrored()
        sit = after(TO_EDGE, self.stage.sit)
        bent = f._bent_leg(0.8)
        knees = lie.but(left_foot=bent, right_foot=bent.mirrored(), neck=(10, 4, 0), head=(8, 6, 0))
        across = Hand((0.20, 0.26, -0.26 * f.size), "world", (0.85, -0.3, -0.3), (-0.2, -0.9, 0.2), (-0.7, 0.6, 0.4), 8)
        rolled = side.shifted(0.02, 0.0, -0.02)
        legs = self._legs_over(side, sit)
        propped = rolled.but(
            turn=about("X", 30) * ON_LEFT_SIDE, pelvis=vec(np.add(rolled.pelvis, (0.05, 0.0, -0.03))),
            spine=(8, -4, 10), chest=(6, -6, 8), neck=(0, 0, 4), head=(0, 0, 6), **legs,
            left_hand=Hand((0.32, 0.054, -0.42 * f.size), "world", (0.90, 0, -0.4), (0.2, 0.55, 0.8), (0.2, 0.0, 1), 24),
            right_hand=Hand((0.06, -0.17, 0.25), "chest", (0.5, -0.5, 0.7), (0.5, -0.4, -0.75), (-0.9, -0.3, -0.2), 8),
        )  # fmt: skip
        upright = sit.but(
            turn=about("X", 66) * ON_LEFT_SIDE, pelvis=vec(np.add(sit.pelvis, (-0.01, 0.015, 0.0))),
            spine=(12, 0, 6), chest=(8, 0, 6), neck=(-2, 0, 0), head=(-4, 0, 2),
            left_foot=replace(sit.left_foot, ankle=vec(np.add(sit.left_foot.ankle, (0.02, 0.09, 0.02)))),
            right_foot=replace(sit.right_foot, ankle=vec(np.add(sit.right_foot.ankle, (0.02, 0.12, 0.03)))),
            left_hand=Hand((0.24, 0.050, -0.38 * f.size), "world", (0.85, -0.06, -0.5), (0, -0.9, 0.4), (-0.4, 0.3, -1), -2),
        )  # fmt: skip
        forward = sit.bent(spine=(5, 0, 0), chest=(4, 0, 0), neck=(-2, 0, 0), head=(-4, 0, 0)).but(
            turn=about("Y", 90) * euler((-2, 0, 0))
        )
        return [
            (0.0, lie),
            (1.0, knees),
            (1.6, knees.but(right_hand=across, neck=(10, 10, 0), head=(8, 12, 0))),
            (2.6, rolled),
            (3.4, propped),
            (4.3, upright),
            (5.2, forward),
            (6.2, sit),
        ]

    def _legs_over(self, side: Pose, sit: Pose) -> dict[str, Foot]:
        """Both feet just over the edge, at the height of the mattress."""

        def between(a: Foot, b: Foot, up: float) -> Foot:
            at = 0.50 * np.array(a.ankle) + 0.50 * np.array(b.ankle)
            turn = Rotation.from_quat(0.6 * a.turn.as_quat() + 0.4 * b.turn.as_quat() * np.sign(a.turn.as_quat() @ b.turn.as_quat()))
            return Foot((at[0] + 0.06, up, at[2] - 0.06), turn, 0, (1, 0.35, 0.1))

        return {
            "left_foot": between(side.left_foot, sit.left_foot, 0.03),
            "right_foot": between(side.right_foot, sit.right_foot, 0.13),
        }
