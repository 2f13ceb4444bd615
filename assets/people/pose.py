"""What a key of a clip says: where pelvis, hands and feet are, and how the trunk is bent.

Angles in degrees about model axes: pitch forward, yaw to her left, roll to her right. Lengths in metres."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from scipy.spatial.transform import Rotation

from field import Array
from skeleton import Skeleton

Vec = tuple[float, float, float]
SPACES = ("world", "chest", "pelvis")


def euler(angles: Vec) -> Rotation:
    return Rotation.from_euler("YXZ", [angles[1], angles[0], angles[2]], degrees=True)


def vec(a: Array) -> Vec:
    return (float(a[0]), float(a[1]), float(a[2]))


def _flip(v: Vec | None) -> Vec | None:
    return None if v is None else (-v[0], v[1], v[2])


def _flip_turn(t: Rotation) -> Rotation:
    x, y, z, w = t.as_quat()
    return Rotation.from_quat([x, -y, -z, w])


@dataclass(frozen=True)
class Hand:
    """Wrist, where the fingers point (None: on from the forearm), where palm and elbow look."""

    at: Vec
    space: str = "chest"
    fingers: Vec | None = None
    palm: Vec = (0, -1, 0)
    elbow: Vec = (0.4, -0.6, -0.7)
    curl: float = 12

    def mirrored(self) -> "Hand":
        return replace(
            self, at=_flip(self.at), fingers=_flip(self.fingers), palm=_flip(self.palm), elbow=_flip(self.elbow)
        )


@dataclass(frozen=True)
class Foot:
    ankle: Vec
    turn: Rotation
    toe: float = 0  # toes bent up
    knee: Vec = (0.08, 0.1, 1)

    def mirrored(self) -> "Foot":
        return Foot(_flip(self.ankle), _flip_turn(self.turn), self.toe, _flip(self.knee))


@dataclass(frozen=True)
class Pose:
    pelvis: Vec
    turn: Rotation
    left_hand: Hand
    right_hand: Hand
    left_foot: Foot
    right_foot: Foot
    spine: Vec = (0, 0, 0)
    chest: Vec = (0, 0, 0)
    neck: Vec = (0, 0, 0)
    head: Vec = (0, 0, 0)
    shrug_left: float = 0
    shrug_right: float = 0
    breath: float = 0

    def but(self, **changes: Any) -> "Pose":
        return replace(self, **changes)

    def bent(self, **more: Vec) -> "Pose":
        """Adds to the trunk's angles."""
        return replace(self, **{n: vec(np.add(getattr(self, n), a)) for n, a in more.items()})

    def shifted(self, x: float = 0, y: float = 0, z: float = 0) -> "Pose":
        """Moves the pelvis; hands and feet in the world stay."""
        return replace(self, pelvis=vec(np.add(self.pelvis, (x, y, z))))

    def moved(self, x: float, z: float, yaw: float = 0, up: float = 0) -> "Pose":
        """The same pose seen from an origin from which it lies at (x, up, z), turned by `yaw`."""
        turn = Rotation.from_euler("Y", yaw, degrees=True)
        by = np.array([x, up, z])

        def place(v: Vec) -> Vec:
            return vec(turn.apply(v) + by)

        def hand(h: Hand) -> Hand:
            if h.space != "world":
                return h
            fingers = None if h.fingers is None else vec(turn.apply(h.fingers))
            return replace(
                h, at=place(h.at), fingers=fingers, palm=vec(turn.apply(h.palm)), elbow=vec(turn.apply(h.elbow))
            )

        def foot(f: Foot) -> Foot:
            return Foot(place(f.ankle), turn * f.turn, f.toe, vec(turn.apply(f.knee)))

        return replace(
            self, pelvis=place(self.pelvis), turn=turn * self.turn, left_hand=hand(self.left_hand),
            right_hand=hand(self.right_hand), left_foot=foot(self.left_foot), right_foot=foot(self.right_foot),
        )  # fmt: skip

    def mirrored(self) -> "Pose":
        def bend(v: Vec) -> Vec:
            return (v[0], -v[1], -v[2])

        return Pose(
            _flip(self.pelvis), _flip_turn(self.turn), self.right_hand.mirrored(), self.left_hand.mirrored(),
            self.right_foot.mirrored(), self.left_foot.mirrored(), bend(self.spine), bend(self.chest),
            bend(self.neck), bend(self.head), self.shrug_right, self.shrug_left, self.breath,
        )  # fmt: skip


def planted(
    k: Skeleton, x: float, z: float, yaw: float = 0, heel_up: float = 0, lift: float = 0, floor: float = 0,
    knee: Vec | None = None,
) -> Foot:  # fmt: skip
    """A foot on the floor, ankle over (x, z). Turns up about the ball (`heel_up` > 0) or the heel (< 0)."""
    ankle = k.at["foot.L"]
    ball = np.array([0, -ankle[1] + 0.004, k.at["toe.L"][2] - ankle[2]])
    heel = np.array([0, -ankle[1] + 0.004, -0.056 * k.shape.foot])
    turn = Rotation.from_euler("Y", yaw, degrees=True)
    pitch = Rotation.from_euler("X", heel_up, degrees=True)
    pivot = ball if heel_up > 0 else heel
    at = np.array([x, ankle[1] + lift + floor, z]) + turn.apply(pivot - pitch.apply(pivot))
    toe = min(max(heel_up, 0) * 0.95, 50.0)
    way = turn.apply([0, 0.1, 1]) if knee is None else np.array(knee)
    return Foot(vec(at), turn * pitch, toe, vec(way))
