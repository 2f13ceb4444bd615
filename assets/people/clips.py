"""Animation clips of the seated person, as local rotations sampled at a fixed rate."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np
from scipy.spatial.transform import Rotation

from field import Array, normalised
from skeleton import JOINTS, position

RATE = 15
Rotations = dict[str, Rotation]


@dataclass
class Clip:
    name: str
    times: Array
    rotations: dict[str, Array]  # joint -> (frames, 4) quaternions x, y, z, w
    breath: Array  # (frames, 3) offset of the breath joint


@dataclass
class Pose:
    """Degrees about model axes (pitch forward, yaw to her left, roll to her right), wrists in metres."""

    spine: tuple[float, float, float] = (0, 0, 0)
    chest: tuple[float, float, float] = (0, 0, 0)
    neck: tuple[float, float, float] = (0, 0, 0)
    head: tuple[float, float, float] = (0, 0, 0)
    shrug: float = 0
    breath: float = 0
    wrist_left: tuple[float, float, float] = (0, 0, 0)
    wrist_right: tuple[float, float, float] = (0, 0, 0)
    palm_left: tuple[float, float, float] = (0, 0, 0)  # pitch, yaw, twist of the hand
    palm_right: tuple[float, float, float] = (0, 0, 0)


def _euler(angles: tuple[float, float, float]) -> Rotation:
    return Rotation.from_euler("YXZ", [angles[1], angles[0], angles[2]], degrees=True)


def _aligning(from_axis: Array, from_side: Array, to_axis: Array, to_side: Array) -> Rotation:
    """Rotation that takes one axis and its bending side to another."""

    def frame(axis: Array, side: Array) -> Array:
        a = normalised(axis)
        s = normalised(np.cross(a, side))
        return np.stack([a, s, np.cross(a, s)], 1)

    return Rotation.from_matrix(frame(to_axis, to_side) @ frame(from_axis, from_side).T)


def _bend(root: Array, target: Array, upper: float, lower: float, side: Array) -> Array:
    """Elbow of a two-bone limb that reaches `target`, bending towards `side`."""
    reach = target - root
    length = min(float(np.linalg.norm(reach)), (upper + lower) * 0.995)
    axis = normalised(reach)
    along = (upper**2 - lower**2 + length**2) / (2 * length)
    out = np.sqrt(max(upper**2 - along**2, 0))
    return root + axis * along + normalised(side - axis * (side @ axis)) * out


def _solve_arm(
    side: str, world: dict[str, tuple[Rotation, Array]], wrist: Array, palm: Rotation, twist: float
) -> Rotations:
    names = [f"{bone}.{side}" for bone in ("clavicle", "upperArm", "foreArm", "hand")]
    shoulder, elbow, rest = (position(n) for n in names[1:])
    chest_turn, clavicle_at = world[names[0]]
    root = clavicle_at + chest_turn.apply(shoulder - position(names[0]))
    rest_side = elbow - 0.5 * (shoulder + rest)
    upper_length, lower_length = np.linalg.norm(elbow - shoulder), np.linalg.norm(rest - elbow)
    bent = _bend(root, wrist, float(upper_length), float(lower_length), chest_turn.apply(rest_side))
    reached = bent + normalised(wrist - bent) * lower_length
    bending = bent - 0.5 * (root + reached)
    upper = _aligning(elbow - shoulder, rest_side, bent - root, bending)
    fore_axis = normalised(reached - bent)
    untwisted = _aligning(rest - elbow, rest_side, fore_axis, bending)
    fore = Rotation.from_rotvec(fore_axis * np.radians(twist) * 0.45) * untwisted
    turn = Rotation.from_rotvec(fore_axis * np.radians(twist)) * palm
    return {
        names[1]: chest_turn.inv() * upper,
        names[2]: upper.inv() * fore,
        names[3]: fore.inv() * turn,
    }


def solve(pose: Pose) -> Rotations:
    """Local rotation of every joint; hands stay where they are unless moved."""
    local: Rotations = {name: Rotation.identity() for name in JOINTS}
    for name in ("spine", "chest", "neck", "head"):
        local[name] = _euler(getattr(pose, name))
    for side, sign in (("L", 1), ("R", -1)):
        local[f"clavicle.{side}"] = _euler((0, 0, sign * pose.shrug))
    world: dict[str, tuple[Rotation, Array]] = {}
    for name, (parent, at) in JOINTS.items():
        if parent is None:
            world[name] = (local[name], np.array(at))
        else:
            turn, origin = world[parent]
            world[name] = (turn * local[name], origin + turn.apply(np.array(at) - position(parent)))
    for side, move, palm in (
        ("L", pose.wrist_left, pose.palm_left),
        ("R", pose.wrist_right, pose.palm_right),
    ):
        target = position(f"hand.{side}") + np.array(move)
        local |= _solve_arm(side, world, target, _euler((palm[0], palm[1], 0)), palm[2])
    return local


def sample(name: str, seconds: float, pose_at: Callable[[float], Pose]) -> Clip:
    times = np.linspace(0, seconds, int(round(seconds * RATE)) + 1)
    frames = [(solve(pose), pose) for pose in (pose_at(float(t)) for t in times)]
    rotations = {}
    for joint in JOINTS:
        q = np.array([frame[0][joint].as_quat() for frame in frames])
        for i in range(1, len(q)):
            if q[i] @ q[i - 1] < 0:
                q[i] = -q[i]
        if np.abs(q - [0, 0, 0, 1]).max() > 1e-5:
            rotations[joint] = q
    breath = np.array([np.array([0, 0.0022, 0.0038]) * pose.breath for _, pose in frames])
    return Clip(name, times, rotations, breath)


def track(time: float, keys: list[tuple[float, float]]) -> float:
    """A value eased from key to key (minimum-jerk), held outside."""
    times = [k[0] for k in keys]
    i = int(np.clip(np.searchsorted(times, time, side="right") - 1, 0, len(keys) - 2))
    (t0, a), (t1, b) = keys[i], keys[i + 1]
    s = float(np.clip((time - t0) / (t1 - t0), 0, 1))
    return a + (b - a) * (s * s * s * (10 - 15 * s + 6 * s * s))
