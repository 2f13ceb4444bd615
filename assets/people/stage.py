"""The postures every clip starts and ends in, in the proportions of one body."""

from __future__ import annotations

from functools import cached_property

import numpy as np
from scipy.spatial.transform import Rotation

from pose import Foot, Hand, Pose, Vec, euler, planted
from skeleton import Skeleton
from skinning import Skin
from solver import Solver

SEAT = 0.470
TRUNK = ("pelvis", "spine", "chest", "breath", "clavicle", "thighHalf", "upperArmHalf")
# how far a cushion or a mattress gives way
SINK = 0.008
# feet of somebody who sits, ankle from the centre of the seat
SEATED_ANKLE_Z = 0.300


class Stage:
    def __init__(self, skeleton: Skeleton, skin: Skin) -> None:
        self.k, self.s, self.skin = skeleton, skeleton.shape, skin
        self.solver = Solver(skeleton)
        self.care = self.s.care

    # measuring

    def lowest(self, pose: Pose, near: tuple[float, float] | None = None) -> float:
        """Height of the lowest point of the trunk, or of hips and thighs where a span of z is given."""
        v = self.skin.posed(self.solver.solve(self.solver.frame(pose)))
        if near is None:
            v = v[self.skin.is_of(TRUNK)]
        else:
            v = v[(v[:, 2] > near[0]) & (v[:, 2] < near[1]) & (v[:, 1] > 0.25)]
        return float(v[:, 1].min())

    def settled(self, pose: Pose, floor: float = 0.0, near: tuple[float, float] | None = None) -> Pose:
        """Lowers or lifts the pelvis until the trunk touches the floor, or the hips the seat."""
        for _ in range(3):
            pose = pose.shifted(y=floor - self.lowest(pose, near))
        return pose

    def height(self, metres_of_jeanne: float) -> float:
        """A height above the floor, for this body."""
        return metres_of_jeanne * self.s.eye_y / 1.48

    # standing

    def hanging(self, forward: float = 0.035, out: float = 0.0, bend: float = 0.012) -> Hand:
        """The left arm beside the body."""
        k = self.k
        shoulder, chest = k.at["upperArm.L"], k.at["chest"]
        length = self.s.upper_arm + self.s.fore_arm - bend
        aside = max(0.045, 0.163 * self.s.hips + 0.055 - self.s.shoulder_x) + out
        down = np.sqrt(length**2 - aside**2 - forward**2)
        at = shoulder + [aside, -down, forward] - chest
        return Hand(tuple(at), "chest", None, (-0.94, 0, -0.34), (0.35, -0.2, -1), 16)

    @cached_property
    def stand(self) -> Pose:
        k, c = self.k, self.care
        x, z = k.at["foot.L"][0] + 0.004, k.at["foot.L"][2]
        left = planted(k, x, z, 8)
        hand = self.hanging()
        pelvis = k.at["pelvis"] + [0, -0.004 - 0.006 * c, 0.004]
        return Pose(
            tuple(pelvis), euler((1.0 * c, 0, 0)), hand, hand.mirrored(), left, left.mirrored(),
            spine=(1.5 * c, 0, 0), chest=(2.5 * c, 0, 0), neck=(0, 0, 0), head=(-4.0 * c, 0, 0),
        )  # fmt: skip

    # sitting

    def thigh_top(self, z: float, pose: Pose) -> float:
        """Height of the cloth on the thighs at z."""
        solved = self.solver.solve(self.solver.frame(pose))
        hip, knee = solved.at["thigh.L"], solved.at["shin.L"]
        s = float(np.clip((z - hip[2]) / (knee[2] - hip[2]), 0, 1))
        return float(hip[1] + s * (knee[1] - hip[1]) + (0.086 - 0.024 * s) * self.s.leg)

    def seated_feet(self, back: float = 0.0) -> tuple[Foot, Foot]:
        left = planted(self.k, 0.098 + 0.02 * (self.s.leg - 1), SEATED_ANKLE_Z - back, 7, knee=(0.14, 0.3, 1))
        return left, left.mirrored()

    @cached_property
    def sit(self) -> Pose:
        left, right = self.seated_feet()
        hand = Hand((0.14, 0.70, 0.14), "world")
        pelvis = (0, SEAT + 0.115, -0.098)
        pose = Pose(
            pelvis, euler((-11, 0, 0)), hand, hand.mirrored(), left, right,
            spine=(7, 0, 0), chest=(5, 0, 0), neck=(1, 0, 0), head=(-2, 0, 0),
        )  # fmt: skip
        pose = self.settled(pose, SEAT - SINK, (-0.30, 0.10))
        top = self.thigh_top(0.175, pose)
        return pose.but(
            left_hand=Hand((0.126, top + 0.040, 0.135), "world", (-0.26, -0.16, 0.95), (0.10, -1, -0.05), (0.75, -0.35, -0.45), 10),
            right_hand=Hand((-0.112, top + 0.040, 0.145), "world", (0.20, -0.16, 0.96), (-0.10, -1, -0.05), (-0.75, -0.35, -0.45), 10),
        )


def turned(v: Vec, rotation: Rotation) -> Vec:
    out = rotation.apply(v)
    return (float(out[0]), float(out[1]), float(out[2]))
