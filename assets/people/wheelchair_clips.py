"""In the wheelchair: feet on the plates, hands on the rims."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from clips import Clip, Sampler
from pose import Hand, Pose, Vec, euler, vec
from seated_clips import breathing, wave
from stage import Stage

# of the wheelchair's model: wheel axle from the centre of the seat, rim radius, half width between the rims, plates
AXLE = (0.290, -0.105)
RIM_RADIUS, RIM_X = 0.265, 0.285
PLATE_Y, PLATE_Z = 0.075, 0.395
# one push: seconds, and metres the chair rolls meanwhile
PUSH_SECONDS, PUSH_METRES = 2.0, 0.52


def on_rim(angle: float, lift: float = 0.0) -> Hand:
    """The left hand on the rim, `angle` degrees ahead of its top."""
    a = np.radians(angle)
    r = RIM_RADIUS + 0.028 + lift
    at = (RIM_X + 0.012, AXLE[0] + r * np.cos(a), AXLE[1] + r * np.sin(a))
    along = np.array([0.0, -np.sin(a), np.cos(a)])
    fingers = 0.80 * along + 0.60 * np.array([0, -np.cos(a), -np.sin(a)])
    return Hand(vec(np.array(at)), "world", vec(fingers), (-0.85, -0.40, -0.1), (0.75, -0.1, -0.9), 34)


class WheelchairClips:
    def __init__(self, stage: Stage, sampler: Sampler) -> None:
        self.stage, self.sampler = stage, sampler
        sit = stage.sit
        foot = sit.left_foot
        ankle: Vec = (foot.ankle[0], PLATE_Y + stage.k.at["foot.L"][1], PLATE_Z)
        left = replace(foot, ankle=ankle)
        self.sit = sit.but(left_foot=left, right_foot=left.mirrored())

    def all(self) -> list[Clip]:
        roll = self.sampler.by_function(PUSH_SECONDS, self._push)
        rest = self.sampler.by_function(8.0, self._rest)
        return [
            Clip("wheel", PUSH_SECONDS, True, "sitting", "sitting", roll, speed=PUSH_METRES / PUSH_SECONDS),
            Clip("wheel-idle", 8.0, True, "sitting", "sitting", rest),
        ]

    def _push(self, t: float) -> Pose:
        """Hands push from behind the top to the front, let go, and come back."""
        s = t / PUSH_SECONDS
        push = 0.55
        if s < push:
            w = s / push
            angle, lift, go = -20 + 58 * (w * w * (3 - 2 * w)), 0.0, w * w * (3 - 2 * w)
        else:
            w = (s - push) / (1 - push)
            e = w * w * (3 - 2 * w)
            angle, lift, go = 38 - 58 * e, 0.045 * np.sin(np.pi * w), 1 - e
        p = self.sit.but(turn=euler((-8, 0, 0))).bent(
            spine=(1 + 12 * go, 0, 0), chest=(1 + 6 * go, 0, 0), neck=(-1 - 5 * go, 0, 0), head=(-1 - 9 * go, 0, 0)
        )
        hand = on_rim(angle, lift)
        return p.but(left_hand=hand, right_hand=hand.mirrored(), breath=breathing(t, PUSH_SECONDS), shrug_left=1.5, shrug_right=1.5)

    def _rest(self, t: float) -> Pose:
        breath, slow = breathing(t, 4.0), wave(t, 8.0)
        p = self.sit.bent(chest=(-0.5 * breath, 0.8 * slow, 0), neck=(0.3 * breath, 1.5 * slow, 0), head=(0, 2.5 * slow, 0))
        return p.but(breath=breath, shrug_left=0.6 * breath, shrug_right=0.6 * breath)
