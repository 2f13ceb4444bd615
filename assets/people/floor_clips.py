"""On the floor, and up again by a chair: back, side, hands and knees, one foot, seat (backward chaining)."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from scipy.spatial.transform import Rotation

from clips import Clip, Keys, Move, Sampler
from floor_stage import CHAIR_Z, ON_BACK, ON_RIGHT_SIDE, FloorStage, about
from pose import Foot, Hand, Pose, euler, planted, vec
from rising_clips import rounded
from seated_clips import breathing, wave
from stage import SEATED_ANKLE_Z, Stage

# how far the hips roll to the side, and where the knees come to lie from there
TO_SIDE = Move(x=-0.10)
TO_ALL_FOURS = Move(x=-0.20, z=-0.02, yaw=180)
TO_HALF = Move(z=0.120)
TO_SEAT = Move(z=CHAIR_Z, yaw=180)


def after(move: Move, pose: Pose) -> Pose:
    """A pose of the posture after a clip, seen from the origin before it."""
    return pose.moved(move.x, move.z, move.yaw, move.up)


def before(move: Move, pose: Pose) -> Pose:
    """A pose of the posture before a clip, seen from the origin after it."""
    turn = Rotation.from_euler("Y", -move.yaw, degrees=True)
    back = -turn.apply([move.x, move.up, move.z])
    return pose.moved(back[0], back[2], -move.yaw, back[1])


class FloorClips:
    def __init__(self, stage: Stage, floor: FloorStage, sampler: Sampler) -> None:
        self.stage, self.f, self.sampler = stage, floor, sampler
        self.k = stage.k

    def all(self) -> list[Clip]:
        clips = [
            self._still("floor-idle", "floor", self.f.floor, 4.5),
            self._still("side-idle", "side", self.f.side, 4.5),
            self._still("all-fours-idle", "all-fours", self.f.all_fours, 4.0),
            self._still("half-kneeling-idle", "half-kneeling", self.f.half, 4.0),
        ]
        for name, start, end, move, keys in (
            ("floor-to-side", "floor", "side", TO_SIDE, self.to_side()),
            ("side-to-all-fours", "side", "all-fours", TO_ALL_FOURS, self.to_all_fours()),
            ("all-fours-to-half-kneeling", "all-fours", "half-kneeling", TO_HALF, self.to_half()),
            ("half-kneeling-to-sitting", "half-kneeling", "sitting", TO_SEAT, self._to_seat()),
        ):  # fmt: skip
            keys = [(rounded(t), p) for t, p in keys]
            clips.append(Clip(name, keys[-1][0], False, start, end, self.sampler.by_keys(keys), move))
        clips[-2].chair = (0, TO_HALF.z + CHAIR_Z)
        clips[-1].chair = (0, CHAIR_Z)
        clips[3].chair = (0, CHAIR_Z)
        return clips

    def _still(self, name: str, posture: str, pose: Pose, period: float) -> Clip:
        """Two breaths; the head moves a little."""

        def at(t: float) -> Pose:
            breath, slow = breathing(t, period), wave(t, 2 * period)
            p = pose.bent(neck=(0.4 * breath, 1.2 * slow, 0), head=(0.5 * breath, 2.0 * slow, 0))
            return p.but(breath=breath, shrug_left=pose.shrug_left + 0.4 * breath, shrug_right=pose.shrug_right + 0.4 * breath)

        return Clip(name, 2 * period, True, posture, posture, self.sampler.by_function(2 * period, at))

    def to_side(self) -> Keys:
        """Left knee up, left arm across, then hips and shoulders roll together."""
        f, side = self.f, after(TO_SIDE, self.f.side)
        bent = f._bent_leg(0.80)
        across = Hand((0.02, 0.30, -0.30 * f.size), "world", (-0.85, -0.30, -0.30), (0.2, -0.9, 0.2), (0.7, 0.5, 0.4), 10)
        turn = Rotation.from_euler("Z", 42, degrees=True) * ON_BACK
        up = max(f.floor.pelvis[1], side.pelvis[1]) + 0.012
        half = f.floor.but(
            pelvis=(-0.05, up, 0), turn=turn, spine=(0, 6, -2), chest=(0, 9, -2), neck=(2, 8, 4), head=(2, 10, 4),
            left_foot=replace(bent, ankle=vec(np.add(bent.ankle, (-0.02, 0.03, 0))), knee=(-0.55, 0.9, 0)),
            right_foot=replace(side.right_foot, knee=(-0.9, 0.45, 0)),
            left_hand=replace(side.left_hand, at=vec(np.add(side.left_hand.at, (0.05, 0.12, 0)))),
            right_hand=replace(side.right_hand, at=vec(np.add(side.right_hand.at, (0.02, 0.02, 0.14)))),
        )  # fmt: skip
        return [
            (0.0, f.floor),
            (0.9, f.floor.but(left_foot=bent, neck=(2, 0, 0), head=(6, 6, 0))),
            (1.6, f.floor.but(left_foot=bent, left_hand=across, chest=(-3, 5, 0), neck=(6, 8, 0), head=(6, 12, 0))),
            (2.3, half),
            (3.0, side),
            (3.4, side),
        ]

    def to_all_fours(self) -> Keys:
        """Pushes up with both hands, rolls over the bent knees, then takes her weight on hands and knees."""
        f = self.f
        fours = after(TO_ALL_FOURS, f.all_fours)
        side = f.side
        push = side.but(
            pelvis=vec(np.add(side.pelvis, (-0.03, 0.012, 0))), turn=about("Z", 12) * ON_RIGHT_SIDE,
            spine=(8, 8, -14), chest=(6, 10, -14), neck=(-4, 0, -4), head=(-4, 0, -4),
            left_hand=replace(side.left_hand, at=vec(np.add(side.left_hand.at, (-0.02, 0, -0.10)))),
            right_hand=Hand((-0.345 * f.size, 0.066, -0.46 * f.size), "world", (-0.90, 0.04, -0.4), (-0.2, 0.55, 0.8), (-0.2, 0.0, 1), 2),
        )  # fmt: skip
        knees = self._between_knees(fours)
        low = fours.but(
            pelvis=vec(np.add(fours.pelvis, (0.03, -0.10, 0.16))), turn=about("Y", 180) * euler((62, 0, 0)),
            spine=(10, 0, 0), chest=(8, 0, 0), neck=(-14, 0, 0), head=(-18, 0, 0),
        )  # fmt: skip
        return [
            (0.0, side),
            (0.9, push),
            (1.9, knees),
            (2.8, low),
            (3.7, fours),
            (4.0, fours),
        ]

    def _between_knees(self, fours: Pose) -> Pose:
        """Halfway from the side to the knees: the right knee and both hands carry her."""
        f, side = self.f, self.f.side
        turn = about("Z", 48) * ON_RIGHT_SIDE
        at = (0.35 * side.pelvis[0] + 0.65 * fours.pelvis[0], 0.240 * f.size + 0.030 + 0.10 * (self.stage.s.leg - 1), 0.06)
        left = fours.left_foot
        lifted = replace(left, ankle=vec(np.add(left.ankle, (0.03, 0.05, 0.06))))
        right = replace(fours.right_foot, ankle=vec(np.add(fours.right_foot.ankle, (0.03, 0.0, 0.05))))
        return side.but(
            pelvis=at, turn=turn, spine=(14, 4, -10), chest=(10, 4, -8), neck=(-10, 0, -2), head=(-10, 0, -2),
            left_foot=replace(lifted, knee=(-0.6, -0.4, -0.6)), right_foot=replace(right, knee=(-0.6, -0.8, -0.5)),
            left_hand=fours.left_hand,
            right_hand=replace(fours.right_hand, at=vec(np.add(fours.right_hand.at, (-0.09, 0, -0.09)))),
        )  # fmt: skip

    def to_half(self) -> Keys:
        """One hand to the seat, then the other, upright on both knees, then the left foot forward."""
        f = self.f
        fours, half = f.all_fours, after(TO_HALF, f.half)
        both = after(TO_HALF, f.both_knees)
        start = both.but(left_foot=fours.left_foot, right_foot=fours.right_foot)
        lean = start.but(
            pelvis=vec(np.add(fours.pelvis, (0, 0.0, -0.06))), turn=euler((48, 0, 0)), spine=(12, 0, 0), chest=(8, 0, 0)
        )
        swing = self._knee_up(half)
        return [
            (0.0, fours),
            (0.9, fours.shifted(0.02, 0, 0.03).but(turn=euler((78, 0, -2)), right_hand=half.right_hand, chest=(-1, -3, 0), head=(-30, 0, 0))),
            (1.8, lean),
            (2.5, both.but(left_foot=fours.left_foot, right_foot=self._shuffled(fours.right_foot, half.right_foot))),
            (2.9, both.but(left_foot=fours.left_foot)),
            (3.25, self._knee_lifted(both, fours.left_foot)),
            (3.6, swing),
            (4.4, half),
            (4.8, half),
        ]

    def _shuffled(self, a: Foot, b: Foot) -> Foot:
        middle = 0.5 * (np.array(a.ankle) + np.array(b.ankle)) + [0, 0.012, 0]
        return replace(b, ankle=vec(middle))

    def _knee_lifted(self, both: Pose, foot: Foot) -> Pose:
        """The left shin leaves the floor, toes last."""
        at = np.add(foot.ankle, (0.012, 0.115, 0.13))
        return both.but(
            pelvis=vec(np.add(both.pelvis, (-0.025, 0.012, 0.0))), turn=euler((26, 0, 4)),
            left_foot=replace(foot, ankle=vec(at), turn=euler((102, 0, 0)), knee=(0.25, -0.1, 1)),
        )  # fmt: skip

    def _knee_up(self, half: Pose) -> Pose:
        """The left knee comes forward and up; the weight is on hands and right knee."""
        foot = planted(self.k, 0.135, half.left_foot.ankle[2] - 0.30, 8, 42, 0.05, knee=(0.3, 0.1, 1))
        return half.but(
            pelvis=vec(np.add(half.pelvis, (-0.025, 0.012, -0.01))), turn=euler((24, 0, 4)), left_foot=foot,
            spine=(14, 0, -3), chest=(10, 0, -2),
        )  # fmt: skip

    # up and round to the seat

    def _round(self, yaw: float, left: float, right: float, lifts: tuple[float, float], height: float, pitch: float) -> Pose:
        """Bent over and turned by `yaw`, feet turned by `left` and `right`; the right hand keeps to the seat."""
        f, k, half = self.f, self.k, self.f.half
        feet = {}
        for key, turned_by, sign, lift in (("left_foot", left, 1, lifts[0]), ("right_foot", right, -1, lifts[1])):
            share = turned_by / 180
            middle = np.array([0, 0.255 + (CHAIR_Z - SEATED_ANKLE_Z - 0.255) * share])
            a = np.radians(turned_by)
            at = middle + 0.108 * sign * np.array([np.cos(a), -np.sin(a)])
            feet[key] = planted(k, at[0], at[1], turned_by + 6 * sign, 0, lift)
        turn = about("Y", yaw) * euler((pitch, 0, 0))
        a = np.radians(yaw)
        back = 0.105 * pitch / 40  # bent over, the hips are behind the feet
        at = np.array([0, height, 0.25 + 0.06 * yaw / 180]) - np.array([np.sin(a), 0, np.cos(a)]) * back
        bend = 0.30 * pitch
        return half.but(
            pelvis=vec(at), turn=turn, spine=(bend, 0, 0), chest=(bend * 0.7, 0, 0), neck=(-bend * 0.5, 0, 0),
            head=(-bend * 0.9, 0, 0), **feet,
        )  # fmt: skip

    def _to_seat(self) -> Keys:
        f, stage = self.f, self.stage
        half, sit = f.half, after(TO_SEAT, stage.sit)
        tall = self.k.at["pelvis"][1]
        steady = f.on_seat(0.17, CHAIR_Z - 0.185).mirrored()
        steady = replace(steady, fingers=(0.25, -0.10, 0.95))
        hang = stage.hanging(forward=0.27, bend=0.06)
        lift = 0.02
        # the toes of the right foot are set under before it pushes
        tiptoe = planted(self.k, half.right_foot.ankle[0], half.right_foot.ankle[2] - 0.170, -4, 78, 0.009, knee=(-0.05, -0.4, 1))
        rolling = replace(tiptoe, ankle=vec(np.add(half.right_foot.ankle, (0, 0.075, 0.01))), turn=euler((118, 0, 0)))
        tuck = half.shifted(0.02, 0.020, 0.01).but(right_foot=rolling)
        push = half.but(
            pelvis=vec(np.add(half.pelvis, (0.02, 0.055, 0.055))), turn=euler((38, 0, 0)), spine=(16, 0, 0), right_foot=tiptoe
        )
        tucked = planted(self.k, -0.105, 0.02, -5, 38, knee=(-0.05, -0.2, 1))
        rise = half.but(
            pelvis=(0.01, tall - 0.235 * f.size, 0.135), turn=euler((58, 0, 0)), spine=(12, 0, 0), chest=(8, 0, 0),
            neck=(-16, 0, 0), head=(-26, 0, 0), right_foot=replace(tucked, ankle=vec(np.add(tucked.ankle, (0, 0.03, 0.06)))),
        )  # fmt: skip
        bent = self._round(0, 0, 0, (0, 0), tall - 0.10, 52).but(left_hand=half.left_hand, right_hand=half.right_hand)
        bent = bent.but(left_foot=half.left_foot)
        sat = sit.but(
            turn=about("Y", 180) * euler((12, 0, 0)), pelvis=vec(np.add(sit.pelvis, (0, 0.02, -0.03))),
            spine=(12, 0, 0), chest=(8, 0, 0), neck=(-6, 0, 0), head=(-10, 0, 0),
        )  # fmt: skip
        steps = [
            (0.0, half),
            (0.5, tuck),
            (1.0, push),
            (1.8, rise),
            (2.5, bent),
            (3.0, self._round(18, 0, 0, (0, 0), tall - 0.09, 48).but(left_hand=hang, right_hand=steady, left_foot=half.left_foot)),
            (3.5, self._round(38, 60, 0, (lift, 0), tall - 0.09, 46).but(left_hand=hang, right_hand=hang.mirrored())),
            (3.9, self._round(60, 88, 0, (0, 0), tall - 0.085, 42).but(left_hand=hang, right_hand=hang.mirrored())),
            (4.4, self._round(86, 88, 84, (0, lift), tall - 0.08, 36).but(left_hand=hang, right_hand=hang.mirrored())),
            (4.8, self._round(106, 88, 128, (0, 0), tall - 0.08, 36).but(left_hand=hang, right_hand=hang.mirrored())),
            (5.3, self._round(136, 158, 128, (lift, 0), tall - 0.08, 36).but(left_hand=hang, right_hand=hang.mirrored())),
            (5.7, self._round(158, 180, 128, (0, 0), tall - 0.085, 38).but(left_hand=hang, right_hand=hang.mirrored())),
            (6.2, self._round(174, 180, 168, (0, lift), tall - 0.095, 40).but(left_hand=hang, right_hand=hang.mirrored())),
            (6.6, self._round(180, 180, 180, (0, 0), tall - 0.12, 42).but(left_hand=hang, right_hand=hang.mirrored())),
            (7.6, sat),
            (8.3, sit),
            (8.5, sit),
        ]
        # the last steps end where the feet of the seated person are
        keys = [(t, p.but(left_foot=sit.left_foot) if t >= 5.7 else p) for t, p in steps]
        return [(t, p.but(right_foot=sit.right_foot) if t >= 6.6 else p) for t, p in keys]

