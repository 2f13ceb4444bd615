"""A trip that is caught, and one that is not. Soft: the knees go first, then the hands, then the side."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from clips import Clip, Keys, Move, Sampler
from floor_clips import TO_ALL_FOURS, TO_SIDE, FloorClips, before
from floor_stage import FloorStage
from pose import Hand, Pose, euler, planted, vec
from rising_clips import rounded
from stage import Stage

CAUGHT = Move(z=0.360)
KNEES_AT = 0.420  # where the knees come down, from where she walked


class FallClips:
    def __init__(self, stage: Stage, floor: FloorStage, sampler: Sampler) -> None:
        self.stage, self.f, self.sampler = stage, floor, sampler
        self.floor_clips = FloorClips(stage, floor, sampler)

    def all(self) -> list[Clip]:
        clips = []
        fallen = self._fallen()
        for name, end, move, keys in (
            ("stumble", "standing", CAUGHT, self._stumble()),
            ("fall", "floor", fallen, self._fall()),
        ):
            keys = [(rounded(t), p) for t, p in keys]
            clips.append(Clip(name, keys[-1][0], False, "standing", end, self.sampler.by_keys(keys), move))
        return clips

    def _tripped(self) -> Pose:
        """The right toes catch; the body goes on."""
        stage, k = self.stage, self.stage.k
        stand = stage.stand
        x, z = stand.left_foot.ankle[0], stand.left_foot.ankle[2]
        out = replace(stand.left_hand, at=vec(np.add(stand.left_hand.at, (0.10, 0.14, 0.22))), palm=(-0.3, -0.9, 0.1))
        return stand.but(
            pelvis=vec(np.add(stand.pelvis, (0.012, -0.030, 0.13))), turn=euler((12, 3, 0)),
            right_foot=planted(k, -x, z + 0.02, -6, 28), left_foot=planted(k, x, z, 6, 20), spine=(8, 0, 0),
            chest=(6, 0, 0), neck=(-4, 0, 0), head=(2, 0, 0), left_hand=out,
            right_hand=replace(out.mirrored(), at=vec(np.add(out.mirrored().at, (0, -0.04, -0.05)))),
            shrug_left=5, shrug_right=5,
        )  # fmt: skip

    def _step(self) -> Pose:
        """A long step forward with the left foot catches her."""
        stage, k, trip = self.stage, self.stage.k, self._tripped()
        x, z = stage.stand.left_foot.ankle[0], stage.stand.left_foot.ankle[2]
        return trip.but(
            pelvis=vec(np.add(stage.stand.pelvis, (0.022, -0.075, 0.27))), turn=euler((20, 0, 0)),
            left_foot=planted(k, x + 0.015, z + CAUGHT.z, 8), right_foot=planted(k, -x, z + 0.02, -6, 44),
            spine=(12, 0, 0), chest=(8, 0, 0), neck=(-8, 0, 0), head=(-8, 0, 0),
        )  # fmt: skip

    def _stumble(self) -> Keys:
        stage, k = self.stage, self.stage.k
        stand, end = stage.stand, stage.stand.moved(0, CAUGHT.z)
        trip, step = self._tripped(), self._step()
        x, z = stand.left_foot.ankle[0], stand.left_foot.ankle[2]
        flying = self._flying(trip)
        gather = end.but(
            pelvis=vec(np.add(end.pelvis, (0.020, -0.045, -0.02))), turn=euler((12, 0, 0)), spine=(8, 0, 0), chest=(6, 0, 0),
            left_foot=step.left_foot, right_foot=planted(k, -x, z + 0.22, -7, 14, 0.03), left_hand=step.left_hand,
            right_hand=step.right_hand, head=(-10, 0, 0),
        )  # fmt: skip
        return [
            (0.0, stand),
            (0.33, trip),
            (0.47, flying),
            (0.67, step),
            (1.00, step.shifted(0, -0.01, 0.02)),
            (1.40, gather),
            (1.80, end.but(left_foot=step.left_foot, left_hand=gather.left_hand, right_hand=gather.right_hand, spine=(4, 0, 0)).shifted(0.0, -0.012, 0)),
            (2.20, end.but(left_foot=step.left_foot)),
            (2.40, end.but(left_foot=self._lifted(step.left_foot, end.left_foot))),
            (2.60, end),
        ]

    def _lifted(self, a, b):  # noqa: ANN001, ANN202
        at = 0.5 * (np.array(a.ankle) + np.array(b.ankle)) + [0, 0.012, 0]
        return replace(b, ankle=vec(at))

    def _flying(self, trip: Pose) -> Pose:
        """The left foot on its way."""
        k, x, z = self.stage.k, trip.left_foot.ankle[0], self.stage.stand.left_foot.ankle[2]
        return trip.but(
            pelvis=vec(np.add(trip.pelvis, (-0.015, -0.018, 0.07))), turn=euler((16, 0, -2)),
            left_foot=planted(k, x, z + 0.17, 8, 6, 0.055),
        )  # fmt: skip

    # the fall

    def _fours(self) -> Pose:
        return self.f.all_fours.moved(0, KNEES_AT)

    def _fallen(self) -> Move:
        """Where the origin lies in the end: the way up of the rising clips, walked back."""
        marker = before(TO_ALL_FOURS, before(TO_SIDE, self._marker())).moved(0, KNEES_AT)
        return Move(marker.pelvis[0], marker.pelvis[2], -TO_ALL_FOURS.yaw)

    def _marker(self) -> Pose:
        return self.f.all_fours.but(pelvis=(0.0, 0.0, 0.0))

    def _fall(self) -> Keys:
        stage, f = self.stage, self.f
        trip = self._tripped()
        fours = self._fours()
        side_keys = self.floor_clips.to_all_fours()
        back_keys = self.floor_clips.to_side()

        def as_fallen(pose: Pose) -> Pose:
            """From the frame of lying on the side to where she walked."""
            return before(TO_ALL_FOURS, pose).moved(0, KNEES_AT)

        knees = as_fallen(side_keys[2][1])
        side = as_fallen(f.side)
        half_rolled = as_fallen(before(TO_SIDE, back_keys[3][1]))
        floor = as_fallen(before(TO_SIDE, f.floor))
        sinking = self._sinking(fours)
        low = fours.but(
            pelvis=vec(np.add(fours.pelvis, (0, -0.035, 0.02))), turn=euler((70, 0, 0)), spine=(6, 0, 0), chest=(5, 0, 0),
            neck=(-10, 0, 0), head=(-14, 0, 0),
        )  # fmt: skip
        return [
            (0.0, stage.stand),
            (0.30, trip),
            (0.45, self._flying(trip)),
            (0.62, self._step()),
            (0.98, sinking),
            (1.25, low),
            (1.65, knees),
            (1.95, as_fallen(side_keys[1][1])),
            (2.25, side),
            (2.55, side),
            (3.10, half_rolled),
            (3.80, floor.but(neck=(0, 0, 0))),
            (4.30, floor),
        ]

    def _sinking(self, fours: Pose) -> Pose:
        """Both knees on the floor, hands reaching for it."""
        left = fours.left_hand
        ahead = Hand(vec(np.add(left.at, (0.03, 0.16, 0.02))), "world", (0.15, -0.45, 0.9), (0, -0.9, -0.4), left.elbow, -4)
        return fours.but(
            pelvis=vec(np.add(fours.pelvis, (0, 0.02, -0.01))), turn=euler((44, 0, 0)), spine=(12, 0, 0), chest=(9, 0, 0),
            neck=(-12, 0, 0), head=(-14, 0, 0), left_hand=ahead, right_hand=ahead.mirrored(), shrug_left=4, shrug_right=4,
        )  # fmt: skip
