"""Joints of the seated person, in model space.

Model space: metres, origin on the floor under the centre of the seat, +y up, facing +z, +x her left.
Every joint rests unrotated, so a clip or a look-at is a plain rotation about model axes."""

from __future__ import annotations

import numpy as np

SEAT_HEIGHT = 0.470
# midway between the eyeballs: origin of head space
EYES = np.array([0, 1.165, 0.045])
EYE_X = 0.0322

SHOULDER = {"L": (0.150, 0.962, -0.088), "R": (-0.150, 0.962, -0.088)}
ELBOW = {"L": (0.222, 0.702, -0.075), "R": (-0.222, 0.704, -0.064)}
WRIST = {"L": (0.122, 0.638, 0.140), "R": (-0.106, 0.639, 0.152)}
# direction of the resting fingers
FINGERS = {"L": (-0.24, -0.22, 0.95), "R": (0.17, -0.22, 0.96)}

Joint = tuple[str | None, tuple[float, float, float]]


def _joints() -> dict[str, Joint]:
    joints: dict[str, Joint] = {
        "hips": (None, (0, 0.555, -0.100)),
        "spine": ("hips", (0, 0.655, -0.120)),
        "chest": ("spine", (0, 0.800, -0.120)),
        "breath": ("chest", (0, 0.840, -0.010)),
        "neck": ("chest", (0, 1.020, -0.090)),
        "head": ("neck", (0, 1.100, -0.040)),
    }
    for side, sign in (("L", 1), ("R", -1)):
        eye = EYES + [sign * EYE_X, 0, 0]
        joints[f"eye.{side}"] = ("head", tuple(eye))
        joints[f"clavicle.{side}"] = ("chest", (0.030 * sign, 0.985, -0.060))
        joints[f"upperArm.{side}"] = (f"clavicle.{side}", SHOULDER[side])
        joints[f"foreArm.{side}"] = (f"upperArm.{side}", ELBOW[side])
        joints[f"hand.{side}"] = (f"foreArm.{side}", WRIST[side])
    return joints


JOINTS = _joints()
JOINT_INDEX = {name: i for i, name in enumerate(JOINTS)}


def position(joint: str) -> np.ndarray:
    return np.array(JOINTS[joint][1], float)
