"""From a pose to joints: trunk by angles, arms and legs by two-bone inverse kinematics."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.spatial.transform import Rotation

from field import Array, normalised
from pose import Foot, Hand, Pose, euler
from skeleton import PARENTS, SIDES, Skeleton

BREATH = np.array([0, 0.0022, 0.0038])
MAX_STRETCH = 0.9985
TWIST_SHARE = 0.6
# angles to try, the smallest first
SWINGS = np.radians(np.array([0.0, *(a * s for a in np.arange(0.5, 180.5, 0.5) for s in (1, -1))]))
# degrees a hand may bend from the line of the forearm
WRIST_BEND = 78
ELBOW_CLEARANCE, KNEE_CLEARANCE = 0.046, 0.067
HALF = {"upperArmHalf": "upperArm", "foreArmHalf": "foreArm", "thighHalf": "thigh", "shinHalf": "shin"}


@dataclass
class ArmGoal:
    """A hand in model space; `follow` 1 keeps the hand in line with the forearm."""

    wrist: Array
    fingers: Array
    palm: Array
    elbow: Array
    follow: float
    curl: float


@dataclass
class Frame:
    """A pose with all its goals in model space."""

    pelvis: Array
    turn: Rotation
    bends: dict[str, Rotation]
    arms: dict[str, ArmGoal]
    feet: dict[str, Foot]
    shrug: dict[str, float]
    breath: float
    floor: float = 0.0


@dataclass
class Solved:
    local: dict[str, Rotation]
    world: dict[str, Rotation]
    at: dict[str, Array]
    offset: dict[str, Array]  # local translation of pelvis and breath
    missed: float  # metres by which a hand or foot did not reach its goal


def _frame_of(axis: Array, side: Array) -> Array:
    a = normalised(axis)
    s = normalised(np.cross(a, side))
    return np.stack([a, s, np.cross(a, s)], 1)


def aligning(from_axis: Array, from_side: Array, to_axis: Array, to_side: Array) -> Rotation:
    """Rotation that takes one axis and its bending side to another."""
    return Rotation.from_matrix(_frame_of(to_axis, to_side) @ _frame_of(from_axis, from_side).T)


def _bent(
    root: Array, target: Array, upper: float, lower: float, side: Array, lowest: float = -9.0
) -> tuple[Array, Array]:
    """Middle and end joint of a two-bone limb that reaches for `target`, bending towards `side`.

    The middle joint swings round the limb as little as keeps it above `lowest`."""
    reach = target - root
    distance = float(np.linalg.norm(reach))
    length = float(np.clip(distance, abs(upper - lower) + 0.02, (upper + lower) * MAX_STRETCH))
    axis = reach / max(distance, 1e-9)
    along = (upper**2 - lower**2 + length**2) / (2 * length)
    out = np.sqrt(max(upper**2 - along**2, 0))
    across = normalised(side - axis * (side @ axis))
    middle = root + axis * along
    if middle[1] + across[1] * out < lowest:
        other = np.cross(axis, across)
        heights = middle[1] + out * (np.cos(SWINGS) * across[1] + np.sin(SWINGS) * other[1])
        swing = SWINGS[int(np.argmax(heights >= lowest))] if (heights >= lowest).any() else SWINGS[int(np.argmax(heights))]
        across = np.cos(swing) * across + np.sin(swing) * other
    return middle + across * out, root + axis * length


def _within(direction: Array, axis: Array, degrees: float) -> Array:
    """The direction, or the nearest one that is no more than so far from the axis."""
    cosine = float(np.clip(direction @ axis, -1, 1))
    if cosine >= np.cos(np.radians(degrees)):
        return direction
    across = normalised(direction - cosine * axis)
    return axis * np.cos(np.radians(degrees)) + across * np.sin(np.radians(degrees))


class Solver:
    def __init__(self, skeleton: Skeleton) -> None:
        self.k = skeleton

    def _offset(self, joint: str) -> Array:
        parent = PARENTS[joint]
        return self.k.at[joint] - self.k.at[parent] if parent else self.k.at[joint]

    def lowest_of_shoe(self, ankle: Array, turn: Rotation, toe: float) -> float:
        """Height of the lowest of some points of a shoe whose ankle is there."""
        at, ankle_y = self.k.at, self.k.at["foot.L"][1]
        ball = at["toe.L"] - at["foot.L"]
        size = self.k.shape.foot
        rear = np.array([(0, -ankle_y, -0.052 * size), (0, -ankle_y, ball[2]), (0, -0.03, -0.066 * size)])
        front = np.array([(0, -0.024, 0.040), (0, -0.003, 0.056), (0, 0.030, 0.036)]) * size
        front = Rotation.from_euler("X", -toe, degrees=True).apply(front) + ball
        return float(ankle[1] + turn.apply(np.vstack([rear, front]))[:, 1].min())

    def trunk(self, pelvis: Array, turn: Rotation, bends: dict[str, Rotation]) -> dict[str, tuple[Rotation, Array]]:
        """World rotation and place of the joints of the trunk."""
        world = {"pelvis": (turn, np.asarray(pelvis, float))}
        for name in ("spine", "chest", "neck", "head"):
            parent = PARENTS[name]
            assert parent
            above, at = world[parent]
            world[name] = (above * bends[name], at + above.apply(self._offset(name)))
        return world

    def space(self, name: str, world: dict[str, tuple[Rotation, Array]]) -> tuple[Rotation, Array]:
        return (Rotation.identity(), np.zeros(3)) if name == "world" else world[name]

    def frame(self, pose: Pose) -> Frame:
        bends = {n: euler(getattr(pose, n)) for n in ("spine", "chest", "neck", "head")}
        world = self.trunk(np.array(pose.pelvis), pose.turn, bends)
        arms = {}
        for side, hand in (("L", pose.left_hand), ("R", pose.right_hand)):
            arms[side] = self._goal(hand, side, world, pose)
        return Frame(
            np.array(pose.pelvis), pose.turn, bends, arms, {"L": pose.left_foot, "R": pose.right_foot},
            {"L": pose.shrug_left, "R": pose.shrug_right}, pose.breath,
        )  # fmt: skip

    def _goal(self, hand: Hand, side: str, world: dict[str, tuple[Rotation, Array]], pose: Pose) -> ArmGoal:
        turn, at = self.space(hand.space, world)
        wrist, elbow = at + turn.apply(hand.at), turn.apply(hand.elbow)
        if hand.fingers is None:
            shrug = pose.shrug_left if side == "L" else pose.shrug_right
            root = self._shoulder(side, world, shrug)[1]
            mid, end = _bent(root, wrist, *self._arm_lengths(side), elbow)
            return ArmGoal(wrist, normalised(end - mid), turn.apply(hand.palm), elbow, 1.0, hand.curl)
        fingers = turn.apply(hand.fingers)
        return ArmGoal(wrist, normalised(fingers), turn.apply(hand.palm), elbow, 0.0, hand.curl)

    def _arm_lengths(self, side: str) -> tuple[float, float]:
        names = [f"{n}.{side}" for n in ("upperArm", "foreArm", "hand")]
        return self.k.length(names[0], names[1]), self.k.length(names[1], names[2])

    def _shoulder(self, side: str, world: dict[str, tuple[Rotation, Array]], shrug: float) -> tuple[Rotation, Array]:
        chest, at = world["chest"]
        sign = 1 if side == "L" else -1
        clavicle = chest * euler((0, 0, sign * shrug))
        place = at + chest.apply(self._offset(f"clavicle.{side}"))
        return clavicle, place + clavicle.apply(self._offset(f"upperArm.{side}"))

    def solve(self, f: Frame) -> Solved:
        world = self.trunk(f.pelvis, f.turn, f.bends)
        turns = {name: turn for name, (turn, _) in world.items()}
        turns["root"] = Rotation.identity()
        missed = 0.0
        for side, sign in SIDES:
            missed = max(missed, self._arm(f, side, sign, world, turns), self._leg(f, side, turns, world))
            turns[f"eye.{side}"] = turns["head"]
        turns["breath"] = turns["chest"]
        local = {}
        for name, parent in PARENTS.items():
            stem, dot, side = name.partition(".")
            if stem in HALF:
                of = f"{HALF[stem]}{dot}{side}"
                whole = turns[parent].inv() * turns[of]
                local[name] = Rotation.from_rotvec(whole.as_rotvec() / 2)
                turns[name] = turns[parent] * local[name]
            else:
                local[name] = turns[parent].inv() * turns[name] if parent else turns[name]
        offset = {"pelvis": f.pelvis, "breath": self._offset("breath") + BREATH * f.breath}
        return Solved(local, turns, self._places(local, offset), offset, missed)

    def _places(self, local: dict[str, Rotation], offset: dict[str, Array]) -> dict[str, Array]:
        at: dict[str, Array] = {}
        turn: dict[str, Rotation] = {}
        for name, parent in PARENTS.items():
            move = offset.get(name, self._offset(name))
            at[name] = at[parent] + turn[parent].apply(move) if parent else np.zeros(3)
            turn[name] = turn[parent] * local[name] if parent else local[name]
        return at

    def _arm(
        self, f: Frame, side: str, sign: int, world: dict[str, tuple[Rotation, Array]], turns: dict[str, Rotation]
    ) -> float:
        goal, at = f.arms[side], self.k.at
        clavicle, root = self._shoulder(side, world, f.shrug[side])
        shoulder, elbow, wrist = (at[f"{n}.{side}"] for n in ("upperArm", "foreArm", "hand"))
        rest_side = elbow - 0.5 * (shoulder + wrist)
        low = f.floor + ELBOW_CLEARANCE * self.k.shape.limb
        mid, end = _bent(root, goal.wrist, *self._arm_lengths(side), goal.elbow, low)
        bending = mid - 0.5 * (root + end)
        upper = aligning(elbow - shoulder, rest_side, mid - root, bending)
        fore = aligning(wrist - elbow, rest_side, end - mid, bending)
        _, along, _, palm = self.k.hand_frame(side)
        fingers = normalised(goal.follow * normalised(end - mid) + (1 - goal.follow) * goal.fingers)
        fingers = _within(fingers, normalised(end - mid), WRIST_BEND)
        hand = aligning(along, palm, fingers, goal.palm)
        relative = fore.inv() * hand
        x = relative.as_quat()
        twist = 2 * np.degrees(np.arctan2(x[:3] @ along, x[3]))
        twist = (twist + 180) % 360 - 180
        turns |= {f"clavicle.{side}": clavicle, f"upperArm.{side}": upper, f"foreArm.{side}": fore}
        turns[f"hand.{side}"] = hand
        turns[f"foreArmTwist.{side}"] = fore * Rotation.from_rotvec(along * np.radians(twist) * TWIST_SHARE)
        curl = np.radians(goal.curl) * normalised(np.cross(along, palm))
        turns[f"fingers.{side}"] = hand * Rotation.from_rotvec(curl)
        turns[f"fingerTips.{side}"] = hand * Rotation.from_rotvec(curl * 2.0)
        turns[f"thumb.{side}"] = hand * Rotation.from_rotvec(curl * 0.4)
        return float(np.linalg.norm(end - goal.wrist))

    def _leg(self, f: Frame, side: str, turns: dict[str, Rotation], world: dict[str, tuple[Rotation, Array]]) -> float:
        foot, at = f.feet[side], self.k.at
        pelvis, place = world["pelvis"]
        hip, knee, ankle = (at[f"{n}.{side}"] for n in ("thigh", "shin", "foot"))
        root = place + pelvis.apply(hip - at["pelvis"])
        rest_side = knee - 0.5 * (hip + ankle)
        lengths = (float(np.linalg.norm(knee - hip)), float(np.linalg.norm(ankle - knee)))
        target = np.array(foot.ankle)
        low = f.floor + KNEE_CLEARANCE + 0.125 * (self.k.shape.leg - 1)
        mid, end = _bent(root, target, *lengths, np.array(foot.knee, float), low)
        bending = mid - 0.5 * (root + end)
        # a straight leg has no side of its own
        if np.linalg.norm(bending) < 1e-5:
            bending = np.array(foot.knee, float)
        turns[f"thigh.{side}"] = aligning(knee - hip, rest_side, mid - root, bending)
        turns[f"shin.{side}"] = aligning(ankle - knee, rest_side, end - mid, bending)
        turns[f"foot.{side}"] = foot.turn
        turns[f"toe.{side}"] = foot.turn * Rotation.from_euler("X", -foot.toe, degrees=True)
        return float(np.linalg.norm(end - target))
