"""On her feet: waits, talks, reaches, points, turns on the spot."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from clips import Clip, Move, Sampler, track
from pose import Hand, Pose, planted, vec
from seated_clips import breathing, wave
from stage import Stage

TURN = 45.0


class StandingClips:
    def __init__(self, stage: Stage, sampler: Sampler) -> None:
        self.stage, self.sampler = stage, sampler
        self.stand = stage.stand
        self.pace = 1.0 if stage.care > 0.5 else 0.7

    def all(self) -> list[Clip]:
        clips = []
        for name, seconds, loop, pose_at in (
            ("stand-idle", 8.0, True, self._idle), ("stand-talk", 6.0, True, self._talk),
            ("stand-reach", 3.4, False, self._reach), ("stand-point", 3.0, False, self._point),
        ):  # fmt: skip
            frames = self.sampler.by_function(seconds, pose_at)
            clips.append(Clip(name, seconds, loop, "standing", "standing", frames))
        return [*clips, self._turn("turn-left", 1), self._turn("turn-right", -1)]

    def _life(self, t: float, period: float, sway: float) -> Pose:
        breath = breathing(t, 4.0 if period == 8 else period / 2)
        slow = track(t, [(0, 0), (0.28 * period, 1), (0.58 * period, 0.7), (0.8 * period, -0.5), (period, 0)])
        p = self.stand.shifted(sway * slow, -0.002 * abs(slow), 0.003 * wave(t, period))
        p = p.bent(
            spine=(0.3 * slow, 0, -0.8 * slow), chest=(-0.6 * breath, 0.8 * slow, -0.4 * slow),
            neck=(0.3 * breath, 1.5 * slow, 0), head=(0.3 * breath, 2.5 * slow, 0.8 * slow),
        )  # fmt: skip
        return p.but(breath=breath, shrug_left=0.7 * breath, shrug_right=0.7 * breath)

    def _idle(self, t: float) -> Pose:
        return self._life(t, 8, 0.012)

    def _talk(self, t: float) -> Pose:
        lift = track(t, [(0, 0), (0.4, 0), (1.3, 1), (2.0, 0.75), (2.6, 1.0), (3.4, 0.8), (4.6, 0), (6, 0)])
        nod = track(t, [(0, 0), (0.7, 3), (1.2, 0), (2.0, 3.5), (2.6, 0), (3.5, 2.5), (4.4, 0), (5.2, 2), (6, 0)])
        p = self._life(t, 6, 0.008).bent(neck=(0.4 * nod, 0, 0), head=(0.6 * nod, 1.5 * lift, 1.0 * lift))
        front = np.array([-0.19, -0.10, 0.30])
        at = self._raised(p.right_hand, front, lift)
        return p.but(right_hand=replace(at, palm=vec((1 - lift) * np.array(at.palm) + lift * np.array([0.8, 0.45, -0.1]))))

    def _raised(self, hand: Hand, chest_at: np.ndarray, share: float) -> Hand:
        """On an arc from hanging to `chest_at` (from the chest joint): the elbow bends before the hand goes out."""
        start = np.array(hand.at)
        bulge = np.array([0, 0, 0.10]) * np.sin(np.pi * share)
        elbow = (1 - share) * np.array(hand.elbow) + share * np.array([-0.45, -0.8, -0.5])
        return replace(hand, at=vec(start + (chest_at - start) * share + bulge), elbow=vec(elbow))

    def _reach(self, t: float) -> Pose:
        """Up to a shelf at the height of the eyes."""
        go = track(t, [(0, 0), (1.3, 1), (2.0, 1), (3.4, 0)])
        p = self.stand.bent(spine=(3 * go, 3 * go, 0), chest=(2 * go, 6 * go, 0), neck=(-4 * go, -3 * go, 0), head=(-8 * go, -4 * go, 0))
        length = self.stage.s.upper_arm + self.stage.s.fore_arm
        up = self.stage.k.at["upperArm.L"] - self.stage.k.at["chest"]
        at = np.array([-0.16, up[1] + 0.30 * length, up[2] + 0.92 * length])
        right = self._raised(p.right_hand, at, go)
        palm = (1 - go) * np.array(right.palm) + go * np.array([0.55, -0.83, -0.1])
        return p.but(right_hand=replace(right, palm=vec(palm), curl=16 - 10 * go), shrug_right=8 * go, breath=0.5 * breathing(t, 3.4))

    def _point(self, t: float) -> Pose:
        go = track(t, [(0, 0), (0.9, 1), (2.0, 1), (3.0, 0)])
        p = self.stand.bent(spine=(0, -2 * go, 0), chest=(0, -4 * go, 0), neck=(0, -5 * go, 0), head=(0, -7 * go, 0))
        length = self.stage.s.upper_arm + self.stage.s.fore_arm
        up = self.stage.k.at["upperArm.L"] - self.stage.k.at["chest"]
        at = np.array([-0.36, up[1] - 0.16 * length, up[2] + 0.84 * length])
        right = self._raised(p.right_hand, at, go)
        palm = (1 - go) * np.array(right.palm) + go * np.array([0.75, -0.55, 0])
        return p.but(right_hand=replace(right, palm=vec(palm), curl=16 + 16 * go), shrug_right=4 * go, breath=0.5 * breathing(t, 3.0))

    def _turn(self, name: str, way: int) -> Clip:
        """Three small steps: the foot on the side of the turn first."""
        k, pose = self.stage.k, self.stand
        x, z = pose.left_foot.ankle[0], pose.left_foot.ankle[2]

        def feet(left: float, right: float, lift_left: float = 0, lift_right: float = 0) -> dict:
            places = {}
            for key, yaw, lift, sign in (("left_foot", left, lift_left, 1), ("right_foot", right, lift_right, -1)):
                a = np.radians(yaw)
                at = (np.cos(a) * sign * x + np.sin(a) * z, -np.sin(a) * sign * x + np.cos(a) * z)
                places[key] = planted(k, at[0], at[1], yaw + 8 * sign, 0, lift)
            return places

        def at(t: float, yaw: float, lead: float, head: float, **steps: float) -> tuple[float, Pose]:
            """`steps` are the turns of leading and following foot, and their lifts."""
            a, b = steps.get("a", 0.0), steps.get("b", 0.0)
            la, lb = steps.get("la", 0.0), steps.get("lb", 0.0)
            placed = feet(a, b, la, lb) if way > 0 else feet(-b, -a, lb, la)
            p = pose.moved(0, 0, way * yaw).shifted(way * lead * 0.022, -0.004)
            p = p.bent(chest=(0, way * head * 0.4, 0), neck=(0, way * head * 0.3, 0), head=(0, way * head * 0.5, 0))
            return (t * self.pace, p.but(**placed))

        half, lift = TURN / 2, 0.022
        keys = [
            (0.0, pose),
            at(0.35, 3, -0.9, 10),
            at(0.65, 10, -1, 14, a=half * 0.75, la=lift),
            at(0.95, 17, 0, 12, a=half * 1.3),
            at(1.20, 22, 1, 10, a=half * 1.3),
            at(1.50, 29, 1, 8, a=half * 1.3, b=half, lb=lift),
            at(1.80, 35, 0, 6, a=half * 1.3, b=TURN),
            at(2.05, 39, -1, 4, a=half * 1.3, b=TURN),
            at(2.30, 43, -1, 1, a=half * 1.7, b=TURN, la=lift * 0.8),
            at(2.60, 45, 0, 0, a=TURN, b=TURN),
            (3.0 * self.pace, pose.moved(0, 0, way * TURN)),
        ]
        seconds = round(3.0 * self.pace * 15) / 15
        keys[-1] = (seconds, keys[-1][1])
        return Clip(name, seconds, False, "standing", "standing", self.sampler.by_keys(keys), Move(yaw=way * TURN))
