"""Walking in place: the root speed at which the feet stay where they are planted goes into the JSON."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from scipy.ndimage import gaussian_filter1d

from clips import RATE, Clip, Sampler
from pose import Foot, Hand, Pose, euler, planted, vec
from stage import Stage

# wrists on the grips of the rollator, from the origin of who walks with it, for somebody of Jeanne's height
GRIP = (0.235, 0.835, 0.185)
# the cane beside her, and how far above its tip the wrist is
CANE_X, CANE_Z, CANE_WRIST = -0.255, 0.12, 0.815
# how the hand holds it while it stands upright
CANE_FINGERS, CANE_PALM = (0.02, -0.42, 0.91), (0.25, -0.87, -0.42)


def aid_scale(stage: Stage) -> float:
    """How much higher than Jeanne's the aids are set."""
    return max(1.0, float(stage.k.at["upperArm.L"][1]) / 1.290)


@dataclass(frozen=True)
class Gait:
    name: str
    period: float  # seconds for two steps
    stride: float  # metres for two steps
    stance: float  # share of the period a foot is down
    lift: float
    strike: float  # degrees the toes are up when the heel comes down
    push: float  # degrees the heel is up when the toes leave
    sway: float
    lean: float
    swing: float  # metres a hanging hand swings to either side
    arms: str = "free"


def gaits(care: float, leg: float) -> list[Gait]:
    """`leg` is the length of the leg over Jeanne's."""
    if care < 0.5:
        return [Gait("walk", 1.067, 1.16 * leg, 0.61, 0.035, 18, 34, 0.018, 2, 0.15)]
    return [
        Gait("walk", 1.333, 0.74 * leg, 0.67, 0.028, 9, 20, 0.026, 5, 0.07),
        Gait("walk-cane", 1.467, 0.62 * leg, 0.69, 0.026, 7, 18, 0.026, 6, 0.05, "cane"),
        Gait("walk-rollator", 1.467, 0.56 * leg, 0.70, 0.024, 7, 18, 0.018, 9, 0.0, "rollator"),
    ]


def _hermite(w: float, a: float, b: float, slope: float) -> float:
    """From a to b with the same slope at both ends."""
    h00, h10 = 2 * w**3 - 3 * w**2 + 1, w**3 - 2 * w**2 + w
    h01, h11 = -2 * w**3 + 3 * w**2, w**3 - w**2
    return h00 * a + h10 * slope + h01 * b + h11 * slope


def _ease(w: float) -> float:
    w = float(np.clip(w, 0, 1))
    return w * w * (3 - 2 * w)


class Walk:
    """One gait of one body."""

    def __init__(self, stage: Stage, gait: Gait) -> None:
        self.stage, self.g = stage, gait
        self.speed = gait.stride / gait.period
        count = int(round(gait.period * RATE))
        self.phases = np.arange(count + 1) / count
        self.heights = self._pelvis_heights()

    def foot(self, phase: float, side: int) -> Foot:
        g, k = self.g, self.stage.k
        u = (phase + (0 if side > 0 else 0.5)) % 1
        reach = g.stride * g.stance / 2
        x = side * (k.at["foot.L"][0] - 0.004)
        middle = k.at["foot.L"][2] + 0.015
        if u < g.stance:
            z = middle + reach - g.stride * u
            down = -g.strike * (1 - _ease(u / 0.14))
            up = g.push * _ease((u - (g.stance - 0.22)) / 0.22)
            return planted(k, x, z, side * 7, down + up)
        w = (u - g.stance) / (1 - g.stance)
        z = _hermite(w, middle - reach, middle + reach, -g.stride * (1 - g.stance))
        pitch = g.push + (-g.strike - g.push) * _ease(w * 1.05)
        return planted(k, x, z, side * 7, pitch, g.lift * np.sin(np.pi * w) ** 1.2)

    def _body(self, phase: float) -> tuple[np.ndarray, tuple[float, float, float]]:
        """Sway and turn of the pelvis: over the standing leg, the free side a little down and forward."""
        g, k = self.g, self.stage.k
        over = np.cos(2 * np.pi * (phase - g.stance / 2))
        ahead = np.cos(2 * np.pi * phase)
        long = g.stride / self.stage.k.at["thigh.L"][1]
        at = np.array([g.sway * over, 0, k.at["pelvis"][2] + 0.012 + 0.010 * g.lean / 6])
        return at, (g.lean * 0.35, -4.5 * long * ahead, 1.8 * over)

    def _pelvis_heights(self) -> np.ndarray:
        """As high as both legs allow, evened out."""
        k = self.stage.k
        hip = k.at["thigh.L"] - k.at["pelvis"]
        reach = 0.9955 * (k.length("thigh.L", "shin.L") + k.length("shin.L", "foot.L"))
        tops = []
        for phase in self.phases[:-1]:
            at, turn = self._body(phase)
            top = 9.0
            for side in (1, -1):
                ankle = np.array(self.foot(phase, side).ankle)
                joint = at + euler(turn).apply(hip * [side, 1, 1])
                flat = np.hypot(ankle[0] - joint[0], ankle[2] - joint[2])
                top = min(top, ankle[1] + np.sqrt(max(reach**2 - flat**2, 0)) - (joint[1] - at[1]))
            tops.append(top)
        tops = np.array(tops)
        even = gaussian_filter1d(tops, len(tops) / 9, mode="wrap")
        even = even - max(0, (even - tops).max())
        return np.append(even, even[0])

    def pose(self, i: int) -> Pose:
        g, s = self.g, self.stage
        phase = self.phases[i]
        at, turn = self._body(phase)
        at[1] = self.heights[i]
        over = np.cos(2 * np.pi * (phase - g.stance / 2))
        ahead = np.cos(2 * np.pi * phase)
        stand = s.stand
        p = Pose(
            vec(at), euler(turn), stand.left_hand, stand.right_hand, self.foot(phase, 1), self.foot(phase, -1),
            spine=(g.lean * 0.40, -turn[1] * 0.7, -turn[2] * 0.7),
            chest=(g.lean * 0.40, -turn[1] * 0.9, -turn[2] * 0.5 - 0.6 * over),
            neck=(-g.lean * 0.15, 0, 0.3 * over), head=(-4.0 * s.care - g.lean * 0.75, 0.5 * turn[1], 0.5 * over),
            breath=0.5 - 0.5 * np.cos(2 * np.pi * phase),
        )  # fmt: skip
        return self._with_arms(p, phase, ahead)

    def _with_arms(self, p: Pose, phase: float, ahead: float) -> Pose:
        g = self.g
        left = self._swung(-ahead)
        if g.arms == "rollator":
            return p.but(**on_grips(self.stage))
        right = self._swung(ahead).mirrored()
        if g.arms == "cane":
            right = self._cane(phase)
        return p.but(left_hand=left, right_hand=right)

    def _swung(self, forward: float) -> Hand:
        g = self.g
        base = self.stage.hanging(forward=0.045, bend=0.014 + 0.06 * g.swing)
        swing = g.swing * forward
        up = (max(0.0, swing) * 0.20) + swing * swing * 0.5
        return replace(base, at=vec(np.add(base.at, (-0.10 * max(0.0, swing), up, swing))))

    def _cane(self, phase: float) -> Hand:
        """In the right hand, with the left foot; the tip stays where it is put."""
        g, length = self.g, CANE_WRIST * aid_scale(self.stage)
        u = (phase + 0.04) % 1
        reach = g.stride * g.stance / 2
        if u < g.stance:
            tip, lift = reach - g.stride * u, 0.0
        else:
            w = (u - g.stance) / (1 - g.stance)
            tip, lift = _hermite(w, -reach, reach, -g.stride * (1 - g.stance)), 0.030 * np.sin(np.pi * w)
        wrist = 0.30 * tip
        pitch = np.arcsin((tip - wrist) / length)  # tip ahead of the hand
        turn = euler((-float(np.degrees(pitch)), 0, 0))
        at = (CANE_X, lift + length * np.cos(pitch), wrist + CANE_Z)
        fingers, palm = turn.apply(CANE_FINGERS), turn.apply(CANE_PALM)
        return Hand(vec(np.array(at)), "world", vec(fingers), vec(palm), (-0.5, -0.2, -1), 44)


def on_grips(stage: Stage) -> dict[str, Hand]:
    """Both hands on the rollator."""
    grip = (GRIP[0], GRIP[1] * aid_scale(stage), GRIP[2])
    hand = Hand(grip, "world", (-0.10, -0.30, 0.95), (-0.08, -0.95, -0.25), (0.5, -0.1, -0.9), 46)
    return {"left_hand": hand, "right_hand": hand.mirrored()}


def waits_at_rollator(stage: Stage, sampler: Sampler) -> Clip:
    """Stands still and leans a little on the grips."""

    def pose(t: float) -> Pose:
        breath, slow = 0.5 - 0.5 * np.cos(np.pi * t / 2), np.sin(np.pi * t / 4)
        p = stage.stand.shifted(0.006 * slow, -0.004, 0.012).bent(
            spine=(3, 0, -0.4 * slow), chest=(3 - 0.5 * breath, 0.5 * slow, 0), neck=(-2, 1.2 * slow, 0), head=(-3, 2 * slow, 0)
        )
        return p.but(breath=breath, shrug_left=1 + 0.5 * breath, shrug_right=1 + 0.5 * breath, **on_grips(stage))

    return Clip("stand-rollator", 8.0, True, "standing", "standing", sampler.by_function(8.0, pose))


def walking_clips(stage: Stage, sampler: Sampler) -> list[Clip]:
    leg = (stage.s.hip_y - stage.s.ankle_y) / 0.777
    clips = [waits_at_rollator(stage, sampler)] if stage.care > 0.5 else []
    for gait in gaits(stage.care, leg):
        walk = Walk(stage, gait)
        frames = [sampler.solver.frame(walk.pose(i)) for i in range(len(walk.phases))]
        seconds = (len(walk.phases) - 1) / RATE
        speed = gait.stride / seconds
        clips.append(Clip(gait.name, seconds, True, "standing", "standing", frames, speed=speed))
    return clips
