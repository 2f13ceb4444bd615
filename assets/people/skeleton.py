"""Joints of a standing person, in model space.

Model space: metres, origin on the floor between the feet, +y up, facing +z, +x her left. Every joint rests
unrotated, so a clip or a look-at is a plain rotation about model axes. Joints called half turn half as far as the
joint they are named after and keep cloth from collapsing in the bend; forearmTwist takes most of the hand's twist."""

from __future__ import annotations

import numpy as np

from body_shape import BodyShape
from field import Array, normalised

CENTRE_PARENTS: dict[str, str | None] = {
    "root": None, "pelvis": "root", "spine": "pelvis", "chest": "spine", "breath": "chest", "neck": "chest",
    "head": "neck",
}  # fmt: skip
SIDE_PARENTS = {
    "eye": "head", "clavicle": "chest", "upperArmHalf": "clavicle", "upperArm": "clavicle",
    "foreArmHalf": "upperArm", "foreArm": "upperArm", "foreArmTwist": "foreArm", "hand": "foreArm",
    "thumb": "hand", "fingers": "hand", "fingerTips": "fingers", "thighHalf": "pelvis", "thigh": "pelvis",
    "shinHalf": "thigh", "shin": "thigh", "foot": "shin", "toe": "foot",
}  # fmt: skip
CENTRE = tuple(CENTRE_PARENTS)
SIDES = (("L", 1), ("R", -1))
EYE_X = 0.0322


def _parents() -> dict[str, str | None]:
    parents = dict(CENTRE_PARENTS)
    for side, _ in SIDES:
        for name, parent in SIDE_PARENTS.items():
            parents[f"{name}.{side}"] = parent if parent in CENTRE else f"{parent}.{side}"
    return parents


PARENTS = _parents()
JOINT_INDEX = {name: i for i, name in enumerate(PARENTS)}
JOINT_COUNT = len(PARENTS)

# the arm at rest: angle away from the side, and how far the forearm is bent forward
ABDUCTION, ELBOW_BEND = np.radians(27), np.radians(12)


class Skeleton:
    """Where the joints of one person rest."""

    def __init__(self, s: BodyShape) -> None:
        self.shape = s
        hip_z = -0.012
        # midway between the eyeballs: origin of head space
        self.eyes = np.array([0, s.eye_y, s.shoulder_behind])
        shoulder_y = s.eye_y - s.shoulder_down
        self.torso = shoulder_y - s.hip_y
        up = self.torso / 0.412  # heights of the trunk as those of Jeanne
        at: dict[str, Array] = {
            "root": np.zeros(3),
            "pelvis": np.array([0, s.hip_y + 0.020, hip_z]),
            "spine": np.array([0, s.hip_y + 0.105 * up, hip_z - 0.022]),
            "chest": np.array([0, s.hip_y + 0.245 * up, hip_z - 0.022]),
            "breath": np.array([0, s.hip_y + 0.285 * up, hip_z + 0.090]),
            "neck": self.eyes + [0, -0.145, -0.135],
            "head": self.eyes + [0, -0.065, -0.085],
        }
        for side, sign in SIDES:
            at |= {f"{name}.{side}": p * [sign, 1, 1] for name, p in self._left(hip_z, shoulder_y).items()}
        self.at = {name: np.asarray(at[name], float) for name in PARENTS}

    def _left(self, hip_z: float, shoulder_y: float) -> dict[str, Array]:
        s = self.shape
        out, down = np.sin(ABDUCTION), np.cos(ABDUCTION)
        shoulder = np.array([s.shoulder_x, shoulder_y, 0])
        elbow = shoulder + s.upper_arm * normalised(np.array([out, -down, -0.03]))
        self.fingers_left = normalised(np.array([out * 0.86, -down, np.tan(ELBOW_BEND)]))
        wrist = elbow + s.fore_arm * self.fingers_left
        # the palm looks to the thigh
        inward = np.array([-down, -out, 0.10])
        palm = normalised(inward - (inward @ self.fingers_left) * self.fingers_left)
        self.palm_left = palm
        thumb = np.cross(self.fingers_left, palm)
        self.thumb_left = thumb * np.sign(thumb[2])

        def hand(a: float, b: float, c: float) -> Array:
            return wrist + (self.fingers_left * a + self.thumb_left * b + palm * c) * s.hand

        hip = np.array([s.hip_x, s.hip_y, hip_z])
        knee = np.array([s.hip_x + 0.006, s.knee_y, hip_z + 0.008])
        ankle = np.array([s.hip_x + 0.008, s.ankle_y, hip_z - 0.028])
        return {
            "eye": self.eyes + [EYE_X, 0, 0],
            "clavicle": np.array([0.030, shoulder_y + 0.023, 0.028]),
            "upperArmHalf": shoulder,
            "upperArm": shoulder,
            "foreArmHalf": elbow,
            "foreArm": elbow,
            "foreArmTwist": 0.45 * elbow + 0.55 * wrist,
            "hand": wrist,
            "thumb": hand(0.026, 0.026, 0.008),
            "fingers": hand(0.084, 0, -0.001),
            "fingerTips": hand(0.122, 0, 0.005),
            "thighHalf": hip,
            "thigh": hip,
            "shinHalf": knee,
            "shin": knee,
            "foot": ankle,
            "toe": np.array([ankle[0] + 0.008, 0.026, ankle[2] + 0.125 * s.foot]),
        }

    def hand_frame(self, side: str) -> tuple[Array, Array, Array, Array]:
        """Wrist at rest, and unit vectors along the fingers, towards the thumb, and out of the palm."""
        mirror = np.array([1 if side == "L" else -1, 1, 1])
        frame = (self.fingers_left, self.thumb_left, self.palm_left)
        return (self.at[f"hand.{side}"], *(v * mirror for v in frame))

    def length(self, a: str, b: str) -> float:
        return float(np.linalg.norm(self.at[a] - self.at[b]))
