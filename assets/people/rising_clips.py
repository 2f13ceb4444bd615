"""From the chair to the feet and back, and five times in a row."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from clips import RATE, Clip, Keys, Move, Sampler
from pose import Hand, Pose, euler, planted, vec
from stage import SEAT, SEATED_ANKLE_Z, SINK, Stage

# feet are pulled back under the knees before rising
PULLED_BACK = 0.085


def rounded(seconds: float) -> float:
    return round(seconds * RATE) / RATE


def timed(keys: Keys, pace: float) -> Keys:
    return [(rounded(t * pace), pose) for t, pose in keys]


class RisingClips:
    def __init__(self, stage: Stage, sampler: Sampler) -> None:
        self.stage, self.sampler = stage, sampler
        self.pace = 1.0 if stage.care > 0.5 else 0.55
        self.stand_z = SEATED_ANKLE_Z - PULLED_BACK - stage.k.at["foot.L"][2]
        self.up = stage.stand.moved(0, self.stand_z)
        sit, up = stage.sit, self.up
        self.under = {"left_foot": up.left_foot, "right_foot": up.right_foot}
        self.knees = self._hands_on_knees()
        lean = sit.but(
            turn=euler((17, 0, 0)), pelvis=vec(np.add(sit.pelvis, (0, 0, 0.045))), spine=(14, 0, 0), chest=(10, 0, 0),
            neck=(-8, 0, 0), head=(-12, 0, 0), **self.under, **self.knees,
        )  # fmt: skip
        self.lean = stage.settled(lean, SEAT - SINK, (-0.30, 0.16))
        rise = up.pelvis[1] - self.lean.pelvis[1]
        self.off = self._between(0.15, rise, 0.62, 33, 14, 9, -24)
        self.half = self._between(0.56, rise, 0.98, 27, 11, 8, -24)
        self.nearly = self._between(0.90, rise, 1.03, 9, 6, 5, -10)

    def _hands_on_knees(self) -> dict[str, Hand]:
        sit = self.stage.sit
        top = self.stage.thigh_top(0.235, sit)
        left = Hand((0.118, top + 0.034, 0.178), "world", (-0.05, -0.30, 0.95), (0, -0.95, -0.30), (0.8, 0.1, -0.5), 14)
        return {"left_hand": left, "right_hand": left.mirrored()}

    def _between(
        self, share: float, rise: float, forward: float, pitch: float, spine: float, chest: float, head: float
    ) -> Pose:
        """On the way up; the shoulders go forward over the feet before the hips go up."""
        z0, z1 = self.lean.pelvis[2], self.up.pelvis[2]
        at = (0, self.lean.pelvis[1] + rise * share, z0 + (z1 - z0) * forward)
        pose = self.lean.but(
            pelvis=at, turn=euler((pitch, 0, 0)), spine=(spine, 0, 0), chest=(chest, 0, 0), head=(head, 0, 0)
        )
        if share < 0.3:
            return pose
        hand = self.up.left_hand
        near = replace(hand, at=vec(np.add(hand.at, (0.0, 0.045 * (1 - share) + 0.02, 0.16 * (1 - share)))))
        return pose.but(left_hand=near, right_hand=near.mirrored())

    def _pulling_back(self) -> Keys:
        """One foot after the other, toes brushing the floor."""
        stage, k = self.stage, self.stage.k
        sit = stage.sit

        def foot(share: float, lift: float, sign: int) -> object:
            a, b = sit.left_foot.ankle, self.up.left_foot.ankle
            x, z = a[0] + (b[0] - a[0]) * share, a[2] + (b[2] - a[2]) * share
            return planted(k, sign * x, z, sign * 7.5, 0, lift)

        lean = sit.bent(spine=(4, 0, 0), chest=(3, 0, 0), head=(-4, 0, 0))
        return [
            (0.0, sit),
            (0.35, lean.but(left_foot=foot(0.5, 0.014, 1), **self.knees)),
            (0.60, lean.but(left_foot=self.up.left_foot, **self.knees)),
            (0.90, lean.but(left_foot=self.up.left_foot, right_foot=foot(0.5, 0.014, -1), **self.knees)),
            (1.15, lean.but(**self.under, **self.knees)),
        ]

    def all(self) -> list[Clip]:
        up = [
            *self._pulling_back(),
            (1.85, self.lean), (2.30, self.off), (3.00, self.half), (3.60, self.nearly), (4.40, self.up),
        ]  # fmt: skip
        keys = timed(up, self.pace)
        seconds = keys[-1][0]
        rise = Clip("sit-to-stand", seconds, False, "sitting", "standing", self.sampler.by_keys(keys), Move(z=self.stand_z))
        down = timed([(4.6 - t * 4.6 / 4.4, p.moved(0, -self.stand_z)) for t, p in reversed(up)], self.pace)
        frames = self.sampler.by_keys(down)
        sit_down = Clip("stand-to-sit", down[-1][0], False, "standing", "sitting", frames, Move(z=-self.stand_z))
        return [rise, sit_down, self._five_rises()] if self.stage.care > 0.5 else [rise, sit_down]

    def _five_rises(self) -> Clip:
        """Arms crossed on the chest; one rise and one sitting down take 2.7 s, an old person's time."""
        depth = 0.105 * self.stage.s.depth + 0.05
        left = Hand((-0.075, 0.065, depth), "chest", (-0.88, 0.42, -0.15), (0.1, 0, -1), (0.8, -0.6, 0.1), 12)
        right = Hand((0.075, 0.045, depth + 0.022), "chest", (0.88, 0.42, -0.15), (-0.1, 0, -1), (-0.8, -0.6, 0.1), 12)
        arms = {"left_hand": left, "right_hand": right}

        def crossed(p: Pose) -> Pose:
            return p.but(**arms)

        seat = crossed(self.stage.sit.but(**self.under, turn=euler((-4, 0, 0))).bent(spine=(2, 0, 0)))
        seat = self.stage.settled(seat, SEAT - SINK, (-0.30, 0.10))
        steps = ((0.45, self.lean), (0.75, self.off), (1.05, self.half), (1.25, self.nearly), (1.40, self.up),
                 (1.55, self.up), (1.80, self.nearly), (2.05, self.half), (2.35, self.off), (2.60, seat))  # fmt: skip
        keys: Keys = [*self._pulling_back()]
        keys.append((1.9, seat))
        for rep in range(5):
            keys += [(1.9 + rep * 2.7 + t, crossed(p)) for t, p in steps]
            keys.append((1.9 + (rep + 1) * 2.7, seat))
        end = keys[-1][0]
        keys += [(end + 0.5 + (1.15 - t), p) for t, p in reversed(self._pulling_back())]
        keys = timed(keys, 1.0)
        return Clip("chair-rise-five", keys[-1][0], False, "sitting", "sitting", self.sampler.by_keys(keys))
