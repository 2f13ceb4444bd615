"""Postures on the floor and in bed. On the back and on the side the head lies towards -z; on the right side she
looks to -x. On all fours and half kneeling she looks to +z again."""

from __future__ import annotations

from functools import cached_property

import numpy as np
from scipy.spatial.transform import Rotation

from pose import Foot, Hand, Pose, euler, planted, vec
from stage import Stage

ON_BACK = euler((-90, 0, 0))
ON_RIGHT_SIDE = Rotation.from_euler("Z", 90, degrees=True) * ON_BACK
# the seat she rises by, and its centre from where she half kneels
CHAIR_SEAT = 0.460
CHAIR_Z = 0.640


def about(axis: str, angle: float) -> Rotation:
    return Rotation.from_euler(axis, angle, degrees=True)


class FloorStage:
    def __init__(self, stage: Stage) -> None:
        self.stage, self.k = stage, stage.k
        self.thigh = self.k.length("thigh.L", "shin.L")
        self.shin = self.k.length("shin.L", "foot.L")
        self.knee_y = 0.067 + 0.125 * (stage.s.leg - 1)
        self.size = stage.s.eye_y / 1.48

    # on the back

    def _straight_leg(self, out: float, roll: float) -> Foot:
        """The left leg, heel on the floor, toes up and a little outward."""
        reach = (self.thigh + self.shin) * 0.985
        turn = about("Z", -roll) * euler((-62, 0, 0))
        return Foot((0.085 + out, 0.082 * self.stage.s.foot, reach - 0.02), turn, 0, (0.12, 1, 0))

    def _bent_leg(self, up: float) -> Foot:
        """The left sole on the floor; `up` 0 flat to 1 drawn up."""
        z = (self.thigh + self.shin) * (0.92 - 0.34 * up)
        return planted(self.k, 0.115, z - 0.02, 6, knee=(0.16, 1, 0.1))

    def _beside(self, z: float = 0.03) -> Hand:
        """The left hand on the floor by the hip."""
        x = 0.163 * self.stage.s.hips + 0.125
        return Hand((x, 0.048, z * self.size), "world", (0.10, -0.06, 0.99), (0.05, -1, -0.05), (1, 0.1, 0), -2)

    @cached_property
    def lie(self) -> Pose:
        """In bed on the back, the head on a pillow, the hands on the belly's sides."""
        s = self.stage.s
        front = 0.118 * s.depth + max(s.belly, 0) * 1.1 + 0.060
        belly = Hand((0.105, -0.185, front), "chest", (-0.86, -0.42, 0.10), (0, -0.12, -1), (0.9, -0.2, -0.5), 16)
        pose = Pose(
            (0, 0.15, 0), ON_BACK, self._beside(0.02), belly.mirrored(), self._straight_leg(0.03, 18),
            self._straight_leg(0.02, 14).mirrored(), spine=(-3, 0, 0), chest=(-2, 0, 0), neck=(8, 0, 0), head=(8, 0, 0),
        )  # fmt: skip
        return self.stage.settled(pose)

    @cached_property
    def floor(self) -> Pose:
        pose = Pose(
            (0, 0.15, 0), ON_BACK, self._beside(), self._beside().mirrored(), self._straight_leg(0.05, 22),
            self._bent_leg(0.75).mirrored(), spine=(-4, 0, 0), chest=(-5, 0, 0), neck=(-7, 0, 0), head=(4, 4, 3),
        )  # fmt: skip
        return self.stage.settled(pose)

    # on the side

    def _side_leg(self, hip_flexed: float, knee_flexed: float, y: float, x0: float = 0.0) -> Foot:
        """A leg drawn up in front of her, in the plane of the floor."""
        a, b = np.radians(hip_flexed), np.radians(knee_flexed - hip_flexed)
        x = -np.sin(a) * self.thigh + np.sin(b) * self.shin + x0
        z = np.cos(a) * self.thigh + np.cos(b) * self.shin
        turn = about("Y", np.degrees(b) + 22) * ON_RIGHT_SIDE
        return Foot((x, y, z - 0.01), turn, 0, (-1, 0.12, -0.15))

    @cached_property
    def side(self) -> Pose:
        s, size = self.stage.s, self.size
        lower = Hand((-0.325 * size, 0.054, -0.48 * size), "world", (-0.75, 0.02, -0.65), (0.25, 0.9, -0.2), (-0.35, 0.2, 1), 14)
        upper = Hand((-0.29 * size, 0.046, -0.24 * size), "world", (-0.80, -0.08, -0.60), (0, -1, 0.05), (0.5, 0.9, 0.25), -2)
        pose = Pose(
            (0, 0.18, 0), ON_RIGHT_SIDE, upper, lower, self._side_leg(62, 88, 0.205 * s.leg, 0.02),
            self._side_leg(48, 78, 0.062 + 0.06 * (s.leg - 1), 0.0), spine=(4, 3, -6), chest=(4, 8, -6), neck=(4, 0, 10), head=(0, 0, 11),
            shrug_right=4,
        )  # fmt: skip
        return self.stage.settled(pose)

    # on hands and knees

    def kneeling_foot(self, x: float, z: float) -> Foot:
        """The left knee at (x, z), shin and instep on the floor behind it."""
        ankle_y = 0.058 * self.stage.s.foot + 0.080 * (self.stage.s.leg - 1)
        drop = self.knee_y - ankle_y
        back = np.sqrt(self.shin**2 - drop**2)
        return Foot((x + 0.004, ankle_y, z - back), euler((158, 0, 0)), 0, (0.02, -1, 0.35))

    def _hip_y(self, knee_ahead: float) -> float:
        """Height of the hip joint over a knee that is `knee_ahead` in front of it."""
        return self.knee_y + float(np.sqrt(self.thigh**2 - knee_ahead**2))

    @cached_property
    def all_fours(self) -> Pose:
        k, s = self.k, self.stage.s
        turn = euler((80, 0, 0))
        hip = turn.apply((k.at["thigh.L"] - k.at["pelvis"]) * [0, 1, 1])
        at = (0, self._hip_y(0.0) - hip[1], -hip[2])
        foot = self.kneeling_foot(k.at["thigh.L"][0] + 0.008, 0.0)
        reach = turn.apply(k.at["upperArm.L"] - k.at["pelvis"])
        hand = Hand(
            (s.shoulder_x + 0.012, 0.044, at[2] + reach[2] + 0.005), "world", (0.12, -0.06, 0.99), (0.02, -1, -0.06),
            (0.6, 0.3, -0.75), -4,
        )  # fmt: skip
        return Pose(
            at, turn, hand, hand.mirrored(), foot, foot.mirrored(), spine=(-1, 0, 0), chest=(-1, 0, 0),
            neck=(-22, 0, 0), head=(-22, 0, 0),
        )  # fmt: skip

    def on_seat(self, x: float, z: float) -> Hand:
        """The left hand on the seat of the chair, from where she half kneels."""
        return Hand((x, CHAIR_SEAT + 0.044, z), "world", (-0.10, -0.06, 0.98), (0.02, -1, -0.06), (0.7, 0.1, -0.7), -4)

    @cached_property
    def half(self) -> Pose:
        """Right knee on the floor, left foot forward, hands on the seat in front."""
        k = self.k
        turn = euler((22, 0, 0))
        hip = turn.apply((k.at["thigh.L"] - k.at["pelvis"]) * [0, 1, 1])
        at = (0.01, self._hip_y(0.04) - hip[1], -hip[2] + 0.0)
        knee = self.kneeling_foot(k.at["thigh.L"][0] + 0.006, -0.04).mirrored()
        left = planted(k, 0.125, 0.315 * self.size, 5, knee=(0.16, 0.3, 1))
        hand = self.on_seat(0.165, CHAIR_Z - 0.135)
        return Pose(
            at, turn, hand, hand.mirrored(), left, knee, spine=(13, 0, 0), chest=(9, 0, 0), neck=(-10, 0, 0),
            head=(-18, 0, 0),
        )  # fmt: skip

    @cached_property
    def both_knees(self) -> Pose:
        """Upright on both knees in the frame of `half`, hands on the seat."""
        half = self.half
        left = half.right_foot.mirrored()
        return half.but(left_foot=left, pelvis=vec(np.add(half.pelvis, (-0.01, 0, 0))), right_foot=half.right_foot)
