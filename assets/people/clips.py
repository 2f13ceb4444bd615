"""Clips: poses at times, joined smoothly, sampled at a fixed rate."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Callable

import numpy as np
from scipy.interpolate import PchipInterpolator
from scipy.spatial.transform import Rotation

from field import Array, normalised
from pose import SPACES, Foot, Hand, Pose, euler, vec
from skeleton import PARENTS, Skeleton
from solver import ArmGoal, Frame, Solved, Solver

RATE = 15


@dataclass(frozen=True)
class Move:
    """Where the origin is after a clip, seen from the origin before it: metres and degrees to her left."""

    x: float = 0
    z: float = 0
    yaw: float = 0
    up: float = 0


@dataclass
class Clip:
    name: str
    seconds: float
    loop: bool
    start: str
    end: str
    frames: list[Frame]
    move: Move = field(default_factory=Move)
    # metres a second at which the feet do not slide
    speed: float = 0
    # where the seat of a chair must stand, from the origin before
    chair: tuple[float, float] | None = None


Keys = list[tuple[float, Pose]]


def track(time: float, keys: list[tuple[float, float]]) -> float:
    """A value eased from key to key (minimum-jerk), held outside."""
    times = [k[0] for k in keys]
    i = int(np.clip(np.searchsorted(times, time, side="right") - 1, 0, len(keys) - 2))
    (t0, a), (t1, b) = keys[i], keys[i + 1]
    s = float(np.clip((time - t0) / (t1 - t0), 0, 1))
    return a + (b - a) * (s * s * s * (10 - 15 * s + 6 * s * s))


def _smooth(times: Array, values: list[Array] | Array, at: Array) -> Array:
    """Monotone cubic: no overshoot, and what is equal in two keys stays still between them."""
    v = np.asarray(values, float)
    if len(times) == 1:
        return np.repeat(v, len(at), 0)
    return PchipInterpolator(times, v, axis=0)(at)


def _turns(times: Array, turns: list[Rotation], at: Array) -> list[Rotation]:
    q = np.array([t.as_quat() for t in turns])
    for i in range(1, len(q)):
        if q[i] @ q[i - 1] < 0:
            q[i] = -q[i]
    return [Rotation.from_quat(row) for row in normalised(_smooth(times, q, at))]


class Sampler:
    def __init__(self, skeleton: Skeleton) -> None:
        self.solver = Solver(skeleton)

    def times(self, seconds: float) -> Array:
        return np.linspace(0, seconds, int(round(seconds * RATE)) + 1)

    def by_function(self, seconds: float, pose_at: Callable[[float], Pose]) -> list[Frame]:
        return [self.solver.frame(pose_at(float(t))) for t in self.times(seconds)]

    def by_keys(self, keys: Keys, floor: float = 0.0) -> list[Frame]:
        """Frames of keyed poses."""
        times, poses = np.array([k[0] for k in keys]), [k[1] for k in keys]
        at = self.times(float(times[-1]))
        pelvis = _smooth(times, [np.array(p.pelvis) for p in poses], at)
        turns = _turns(times, [p.turn for p in poses], at)
        bends = {
            n: _smooth(times, [np.array(getattr(p, n)) for p in poses], at) for n in ("spine", "chest", "neck", "head")
        }
        scalars = {
            n: _smooth(times, [getattr(p, n) for p in poses], at) for n in ("shrug_left", "shrug_right", "breath")
        }
        rotations = [{n: euler(tuple(b[i])) for n, b in bends.items()} for i in range(len(at))]
        worlds = [self.solver.trunk(pelvis[i], turns[i], rotations[i]) for i in range(len(at))]
        arms = {
            side: self._hands(times, [self.solver.frame(p) for p in poses], [getattr(p, n) for p in poses], side, worlds, at)
            for side, n in (("L", "left_hand"), ("R", "right_hand"))
        }
        feet = {
            "L": self._feet(times, [p.left_foot for p in poses], at, floor),
            "R": self._feet(times, [p.right_foot for p in poses], at, floor),
        }
        return [
            Frame(
                pelvis[i], turns[i], rotations[i], {s: arms[s][i] for s in "LR"}, {s: feet[s][i] for s in "LR"},
                {"L": float(scalars["shrug_left"][i]), "R": float(scalars["shrug_right"][i])},
                float(scalars["breath"][i]), floor,
            )
            for i in range(len(at))
        ]  # fmt: skip

    def _feet(self, times: Array, feet: list[Foot], at: Array, floor: float) -> list[Foot]:
        ankles = _smooth(times, [np.array(f.ankle) for f in feet], at)
        turns = _turns(times, [f.turn for f in feet], at)
        toes = _smooth(times, [f.toe for f in feet], at)
        knees = _smooth(times, [np.array(f.knee) for f in feet], at)
        out = []
        for i in range(len(at)):
            # a foot that rolls from one place to another must not cut through the floor
            low = self.solver.lowest_of_shoe(ankles[i], turns[i], float(toes[i]))
            ankles[i, 1] += max(0.0, floor - low)
            out.append(Foot(vec(ankles[i]), turns[i], float(toes[i]), vec(knees[i])))
        return out

    def _hands(
        self, times: Array, frames: list[Frame], hands: list[Hand], side: str,
        worlds: list[dict[str, tuple[Rotation, Array]]], at: Array,
    ) -> list[ArmGoal]:  # fmt: skip
        """Every key is known in every space, so that a hand may leave the lap for the table without a jump."""
        names = ("wrist", "fingers", "palm", "elbow")
        goals = [f.arms[side] for f in frames]
        total = {n: np.zeros((len(at), 3)) for n in names}
        for space in SPACES:
            share = _smooth(times, [float(h.space == space) for h in hands], at)
            if not share.any():
                continue
            local = []
            for f, goal in zip(frames, goals):
                turn, origin = self.solver.space(space, self.solver.trunk(f.pelvis, f.turn, f.bends))
                local.append(
                    [turn.inv().apply(goal.wrist - origin)]
                    + [turn.inv().apply(getattr(goal, n)) for n in names[1:]]
                )
            values = _smooth(times, np.array(local), at)
            for i, world in enumerate(worlds):
                if share[i] == 0:
                    continue
                turn, origin = self.solver.space(space, world)
                total["wrist"][i] += share[i] * (origin + turn.apply(values[i][0]))
                for j, n in enumerate(names[1:], 1):
                    total[n][i] += share[i] * turn.apply(values[i][j])
        follow = _smooth(times, [g.follow for g in goals], at)
        curl = _smooth(times, [g.curl for g in goals], at)
        return [
            ArmGoal(
                total["wrist"][i], normalised(total["fingers"][i]), normalised(total["palm"][i]),
                normalised(total["elbow"][i]), float(follow[i]), float(curl[i]),
            )
            for i in range(len(at))
        ]  # fmt: skip


@dataclass
class Tracks:
    """A clip as the model file holds it: local rotations and translations of its joints."""

    times: Array
    rotations: dict[str, Array]
    translations: dict[str, Array]
    solved: list[Solved]


def root_path(clip: Clip) -> tuple[list[Rotation], Array]:
    """The origin moves evenly from where it was to where it is after the clip."""
    count = len(clip.frames)
    s = np.linspace(0, 1, count)
    s = s * s * (3 - 2 * s)
    turns = [Rotation.from_euler("Y", clip.move.yaw * t, degrees=True) for t in s]
    return turns, s[:, None] * np.array([clip.move.x, clip.move.up, clip.move.z])


def tracks_of(clip: Clip, solver: Solver) -> Tracks:
    solved = [solver.solve(f) for f in clip.frames]
    turns, places = root_path(clip)
    rotations: dict[str, list[Array]] = {name: [] for name in PARENTS}
    pelvis, breath = [], []
    for s, turn, at in zip(solved, turns, places):
        local = s.local | {"root": turn, "pelvis": turn.inv() * s.local["pelvis"]}
        for name in PARENTS:
            rotations[name].append(local[name].as_quat())
        pelvis.append(turn.inv().apply(s.offset["pelvis"] - at))
        breath.append(s.offset["breath"])
    kept = {}
    for name, rows in rotations.items():
        q = np.array(rows)
        for i in range(1, len(q)):
            if q[i] @ q[i - 1] < 0:
                q[i] = -q[i]
        if np.abs(q - [0, 0, 0, 1]).max() > 2e-4:
            kept[name] = q
    translations = {"pelvis": np.array(pelvis), "breath": np.array(breath)}
    if clip.move != Move():
        translations["root"] = places
    return Tracks(np.linspace(0, clip.seconds, len(clip.frames)), kept, translations, solved)
