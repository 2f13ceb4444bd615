"""What she does in the chair: rests, talks, agrees, refuses."""

from __future__ import annotations

import numpy as np

from clips import Clip, Pose, sample, track

Keys = list[tuple[float, float]]


def _wave(t: float, period: float, shift: float = 0.0) -> float:
    return float(np.sin(2 * np.pi * (t / period + shift)))


def _breath(t: float, period: float) -> float:
    """0 out, 1 in; breathing out takes longer than breathing in."""
    s = (t / period) % 1
    return float(0.5 - 0.5 * np.cos(np.pi * (s / 0.42 if s < 0.42 else 1 + (s - 0.42) / 0.58)))


def _idle(t: float) -> Pose:
    breath = _breath(t, 4.0)
    shift = track(t, [(0, 0), (2.2, 1), (4.6, 1), (6.2, -0.4), (8, 0)])
    look = track(t, [(0, 0), (1.4, 0), (2.3, 1), (4.4, 0.8), (5.6, -0.5), (8, 0)])
    return Pose(
        spine=(0.5 * shift, 0.8 * shift, 1.2 * shift),
        chest=(-0.6 * breath, 0.9 * shift, 0.4 * shift),
        neck=(0.4 * breath, 2.0 * look, 0),
        head=(0.3 * breath + 0.8 * _wave(t, 8, 0.1), 3.0 * look, -0.8 * shift + 1.0 * look),
        shrug=0.7 * breath,
        breath=breath,
        wrist_right=(0.003 * shift, 0, 0.008 * shift),
        wrist_left=(0, 0, -0.003 * shift),
    )


def _talk(t: float) -> Pose:
    breath = _breath(t, 3.0)
    raised = [(0, 0), (0.5, 0), (1.3, 1), (2.0, 0.72), (2.6, 1.0), (3.3, 0.78), (4.3, 0.0), (6, 0)]
    lift = track(t, raised)
    open_palm = track(t, [(0, 0), (0.7, 0), (1.5, 1), (3.3, 0.85), (4.2, 0), (6, 0)])
    small = track(t, [(0, 0), (3.6, 0), (4.4, 1), (4.9, 0.6), (5.7, 0), (6, 0)])
    nods: Keys = [(0, 0), (0.6, 3), (1.1, -1), (1.9, 3.5), (2.3, 0), (3.0, 2.5), (3.5, -1.5), (4.4, 3), (5.2, 0)]
    nod = track(t, nods + [(6.0, 0.0)])
    turn = track(t, [(0, 0), (1.3, 1), (2.8, -0.6), (4.4, 0.7), (6, 0)])
    return Pose(
        spine=(1.5 * lift, -1.0 * lift, 0.5 * turn),
        chest=(1.0 * lift - 0.5 * breath, -2.0 * lift + 1.5 * small, 0.8 * turn),
        neck=(0.4 * nod, 1.5 * turn, 0.5 * turn),
        head=(0.7 * nod, 2.5 * turn + 1.5 * lift, 2.0 * turn),
        shrug=0.6 * breath + 1.0 * lift,
        breath=0.8 * breath,
        wrist_right=(-0.055 * lift, 0.125 * lift, 0.075 * lift),
        palm_right=(-14 * lift, -14 * lift, -58 * open_palm),
        wrist_left=(0.010 * small, 0.030 * small, 0.015 * small),
        palm_left=(-10 * small, 0, 22 * small),
    )


def _refuse(t: float) -> Pose:
    hold = track(t, [(0, 0), (0.6, 1), (2.0, 1), (2.8, 0)])
    shake: Keys = [(0, 0), (0.35, 9), (0.75, -10), (1.15, 9), (1.5, -7), (1.85, 4), (2.3, 0), (2.8, 0)]
    turn = track(t, shake)
    wave = track(t, [(0, 0), (0.6, 0), (0.95, 1), (1.3, -1), (1.65, 0.8), (2.0, 0), (2.8, 0)])
    breath = _breath(t, 2.8)
    return Pose(
        spine=(-2.0 * hold, 0, 0),
        chest=(-1.5 * hold, 1.0 * hold, 0),
        neck=(1.0 * hold, 0.4 * turn, 0),
        head=(2.5 * hold, turn, 0.12 * turn),
        shrug=1.5 * hold,
        breath=0.6 * breath,
        wrist_right=(-0.060 * hold + 0.016 * wave, 0.160 * hold, 0.040 * hold),
        palm_right=(-62 * hold, -8 * hold + 8 * wave, -6 * hold),
    )


def _agree(t: float) -> Pose:
    nod = track(t, [(0, 0), (0.4, 9), (0.8, 0), (1.15, 6), (1.55, 0), (2.2, 0)])
    lean = track(t, [(0, 0), (0.6, 1), (1.4, 1), (2.2, 0)])
    return Pose(
        spine=(1.2 * lean, 0, 0),
        chest=(1.0 * lean, 0, 0),
        neck=(0.35 * nod, 0, 0),
        head=(0.8 * nod, 0, 2.0 * lean),
        breath=0.5 * _breath(t, 2.2),
    )


def seated_clips() -> list[Clip]:
    return [
        sample("sit-idle", 8.0, _idle),
        sample("sit-talk", 6.0, _talk),
        sample("sit-refuse", 2.8, _refuse),
        sample("sit-agree", 2.2, _agree),
    ]
