"""What a person does in the chair: rests, talks, agrees, refuses, hurts, is lost, reaches, points."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from scipy.spatial.transform import Rotation

from clips import Clip, Sampler, track
from field import normalised
from pose import Hand, Pose, Vec, euler, vec
from stage import Stage

Keys = list[tuple[float, float]]


def wave(t: float, period: float, shift: float = 0.0) -> float:
    return float(np.sin(2 * np.pi * (t / period + shift)))


def breathing(t: float, period: float) -> float:
    """0 out, 1 in; breathing out takes longer than breathing in."""
    s = (t / period) % 1
    return float(0.5 - 0.5 * np.cos(np.pi * (s / 0.42 if s < 0.42 else 1 + (s - 0.42) / 0.58)))


def lifted(hand: Hand, by: Vec = (0, 0, 0), pitch: float = 0, yaw: float = 0, twist: float = 0, curl: float = 0) -> Hand:
    """A hand moved from where it lies; it turns by pitch and yaw, then about the fingers."""
    assert hand.fingers is not None
    turn = euler((pitch, yaw, 0))
    fingers = turn.apply(hand.fingers)
    about = Rotation.from_rotvec(normalised(fingers) * np.radians(twist))
    palm = about.apply(turn.apply(hand.palm))
    return replace(hand, at=vec(np.add(hand.at, by)), fingers=vec(fingers), palm=vec(palm), curl=hand.curl + curl)


class SeatedClips:
    def __init__(self, stage: Stage, sampler: Sampler) -> None:
        self.stage, self.sampler = stage, sampler
        self.sit = stage.sit

    def all(self) -> list[Clip]:
        loops = (("sit-idle", 8.0, self._idle), ("sit-talk", 6.0, self._talk), ("sit-pain", 5.0, self._pain),
                 ("sit-confused", 8.0, self._confused))  # fmt: skip
        once = (("sit-refuse", 2.8, self._refuse), ("sit-agree", 2.2, self._agree), ("sit-reach", 3.4, self._reach),
                ("sit-point", 3.0, self._point), ("sit-hold-out-arm", 4.0, self._hold_out))  # fmt: skip
        clips = []
        for loop, group in ((True, loops), (False, once)):
            for name, seconds, pose_at in group:
                frames = self.sampler.by_function(seconds, pose_at)
                clips.append(Clip(name, seconds, loop, "sitting", "sitting", frames))
        return clips

    def _idle(self, t: float) -> Pose:
        breath = breathing(t, 4.0)
        shift = track(t, [(0, 0), (2.2, 1), (4.6, 1), (6.2, -0.4), (8, 0)])
        look = track(t, [(0, 0), (1.4, 0), (2.3, 1), (4.4, 0.8), (5.6, -0.5), (8, 0)])
        p = self.sit.bent(
            spine=(0.5 * shift, 0.8 * shift, 1.2 * shift),
            chest=(-0.6 * breath, 0.9 * shift, 0.4 * shift),
            neck=(0.4 * breath, 2.0 * look, 0),
            head=(0.3 * breath + 0.8 * (wave(t, 8, 0.1) - wave(0, 8, 0.1)), 3.0 * look, -0.8 * shift + look),
        )
        return p.but(
            shrug_left=0.7 * breath, shrug_right=0.7 * breath, breath=breath,
            right_hand=lifted(p.right_hand, (0.003 * shift, 0, 0.008 * shift)),
            left_hand=lifted(p.left_hand, (0, 0, -0.003 * shift)),
        )  # fmt: skip

    def _talk(self, t: float) -> Pose:
        breath = breathing(t, 3.0)
        lift = track(t, [(0, 0), (0.5, 0), (1.3, 1), (2.0, 0.72), (2.6, 1.0), (3.3, 0.78), (4.3, 0.0), (6, 0)])
        opened = track(t, [(0, 0), (0.7, 0), (1.5, 1), (3.3, 0.85), (4.2, 0), (6, 0)])
        small = track(t, [(0, 0), (3.6, 0), (4.4, 1), (4.9, 0.6), (5.7, 0), (6, 0)])
        nods: Keys = [(0, 0), (0.6, 3), (1.1, -1), (1.9, 3.5), (2.3, 0), (3.0, 2.5), (3.5, -1.5), (4.4, 3)]
        nod = track(t, [*nods, (5.2, 0), (6.0, 0.0)])
        turn = track(t, [(0, 0), (1.3, 1), (2.8, -0.6), (4.4, 0.7), (6, 0)])
        p = self.sit.bent(
            spine=(1.5 * lift, -1.0 * lift, 0.5 * turn),
            chest=(1.0 * lift - 0.5 * breath, -2.0 * lift + 1.5 * small, 0.8 * turn),
            neck=(0.4 * nod, 1.5 * turn, 0.5 * turn),
            head=(0.7 * nod, 2.5 * turn + 1.5 * lift, 2.0 * turn),
        )
        shrug = 0.6 * breath + 1.0 * lift
        right = lifted(p.right_hand, (-0.055 * lift, 0.125 * lift, 0.075 * lift), -14 * lift, -14 * lift, 58 * opened)
        left = lifted(p.left_hand, (0.010 * small, 0.030 * small, 0.015 * small), -10 * small, 0, -22 * small)
        return p.but(shrug_left=shrug, shrug_right=shrug, breath=0.8 * breath, right_hand=right, left_hand=left)

    def _refuse(self, t: float) -> Pose:
        hold = track(t, [(0, 0), (0.6, 1), (2.0, 1), (2.8, 0)])
        turn = track(t, [(0, 0), (0.35, 9), (0.75, -10), (1.15, 9), (1.5, -7), (1.85, 4), (2.3, 0), (2.8, 0)])
        sway = track(t, [(0, 0), (0.6, 0), (0.95, 1), (1.3, -1), (1.65, 0.8), (2.0, 0), (2.8, 0)])
        p = self.sit.bent(
            spine=(-2.0 * hold, 0, 0), chest=(-1.5 * hold, 1.0 * hold, 0), neck=(1.0 * hold, 0.4 * turn, 0),
            head=(2.5 * hold, turn, 0.12 * turn),
        )  # fmt: skip
        right = lifted(
            p.right_hand, (-0.060 * hold + 0.016 * sway, 0.160 * hold, 0.040 * hold), -62 * hold,
            -8 * hold + 8 * sway, -6 * hold, -6 * hold,
        )  # fmt: skip
        return p.but(
            shrug_left=1.5 * hold, shrug_right=1.5 * hold, breath=0.6 * breathing(t, 2.8), right_hand=right
        )

    def _agree(self, t: float) -> Pose:
        nod = track(t, [(0, 0), (0.4, 9), (0.8, 0), (1.15, 6), (1.55, 0), (2.2, 0)])
        lean = track(t, [(0, 0), (0.6, 1), (1.4, 1), (2.2, 0)])
        p = self.sit.bent(
            spine=(1.2 * lean, 0, 0), chest=(1.0 * lean, 0, 0), neck=(0.35 * nod, 0, 0),
            head=(0.8 * nod, 0, 2.0 * lean),
        )  # fmt: skip
        return p.but(breath=0.5 * breathing(t, 2.2))

    def _pain(self, t: float) -> Pose:
        """Bent over a hand held to the side; shallow breath, small rocking."""
        breath, rock = breathing(t, 2.5), wave(t, 5.0)
        p = self.sit.bent(
            spine=(9 + 1.2 * rock, -2, -3), chest=(6 + 0.8 * rock - 0.4 * breath, -2, -2), neck=(5, 2, 2),
            head=(5 + 1.5 * wave(t, 5, 0.2), 3, 3),
        )  # fmt: skip
        front = 0.112 * self.stage.s.depth + max(self.stage.s.belly, 0) + 0.055
        guard = Hand((-0.115, -0.165, front), "chest", (0.86, -0.25, 0.10), (0.15, 0.05, -1), (-0.9, -0.5, 0.1), 22)
        return p.but(
            shrug_left=2.0, shrug_right=3.0, breath=0.35 * breath, right_hand=guard,
            left_hand=lifted(p.left_hand, (0.015, 0.004, 0.06), -6, 6, 0, 14),
        )  # fmt: skip

    def _confused(self, t: float) -> Pose:
        """Looks for something without finding it; the hands pluck at the cloth."""
        breath = breathing(t, 4.0)
        look = track(t, [(0, 0), (1.2, 1), (2.6, 0.8), (3.8, -1), (5.6, -0.7), (6.8, 0.2), (8, 0)])
        down = track(t, [(0, 0), (1.2, -0.3), (2.8, 1), (4.2, 0.1), (6.2, 1), (8, 0)])
        pluck = wave(t, 8 / 7) * track(t, [(0, 0), (1.0, 1), (6.5, 1), (8, 0)])
        p = self.sit.bent(
            spine=(2, 1.5 * look, 0), chest=(1.5 - 0.5 * breath, 3.0 * look, 0), neck=(2 + 2 * down, 5 * look, 0),
            head=(5 * down, 8 * look, -2.0 * look + 1.5),
        )  # fmt: skip
        return p.but(
            breath=0.8 * breath, shrug_left=0.5, shrug_right=0.5,
            right_hand=lifted(p.right_hand, (0.028 + 0.004 * pluck, 0.010 + 0.004 * pluck, 0.01), 8, 10, 0, 16 + 12 * pluck),
            left_hand=lifted(p.left_hand, (-0.028 - 0.004 * pluck, 0.006, 0), 6, -8, 0, 14 - 10 * pluck),
        )  # fmt: skip

    def _reach(self, t: float) -> Pose:
        """Forward and down to something in front, and back."""
        go = track(t, [(0, 0), (1.3, 1), (1.9, 1), (3.4, 0)])
        lift = track(t, [(0, 0), (0.6, 1), (1.3, 0), (1.9, 0), (2.6, 0.8), (3.4, 0)])
        close = track(t, [(0, 0), (0.9, -1), (1.3, -1), (1.8, 1), (2.4, 0.6), (3.4, 0)])
        p = self.sit.bent(
            spine=(13 * go, 3 * go, 0), chest=(9 * go, 5 * go, 0), neck=(-6 * go, -3 * go, 0), head=(-2 * go, -3 * go, 0)
        )
        target = np.array([-0.13, self.stage.height(0.80), 0.44]) - np.array(p.right_hand.at)
        by = target * go + [0, 0.05 * lift, 0]
        right = lifted(p.right_hand, vec(by), -4 * go, -8 * go, 45 * go, 6 * close + 8 * go)
        return p.but(breath=0.5 * breathing(t, 3.4), right_hand=right, shrug_right=4 * go)

    def _point(self, t: float) -> Pose:
        go = track(t, [(0, 0), (0.9, 1), (2.0, 1), (3.0, 0)])
        p = self.sit.bent(
            spine=(2 * go, -2 * go, 0), chest=(1 * go, -4 * go, 0), neck=(0, -5 * go, 0), head=(-2 * go, -8 * go, 0)
        )
        by = np.array([-0.19, self.stage.height(0.30), 0.20]) * go
        right = lifted(p.right_hand, vec(by), -16 * go, -22 * go, 40 * go, 10 * go)
        return p.but(breath=0.5 * breathing(t, 3.0), right_hand=right, shrug_right=5 * go)

    def _hold_out(self, t: float) -> Pose:
        """Offers the left arm, palm up: for a cuff, a hand, a look at the skin."""
        go = track(t, [(0, 0), (1.2, 1), (3.0, 1), (4.0, 0)])
        p = self.sit.bent(spine=(2 * go, 2 * go, 0), chest=(1 * go, 3 * go, 0), neck=(3 * go, 3 * go, 0), head=(4 * go, 4 * go, 0))
        by = np.array([0.13, self.stage.height(0.155), 0.16]) * go
        left = lifted(p.left_hand, vec(by), -2 * go, 22 * go, -150 * go, 2 * go)
        return p.but(breath=0.5 * breathing(t, 4.0), left_hand=left)
