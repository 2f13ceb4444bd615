"""What a clip must hold to: feet stay where they stand, nothing goes through floor or seat, joints keep their range."""

from __future__ import annotations

import numpy as np
from scipy.spatial.transform import Rotation

from clips import Clip
from field import Array, normalised
from skeleton import SIDES, Skeleton
from skinning import Skin
from solver import Solved, Solver
from stage import SEAT

# at most, millimetres
SLIDE_MM, BELOW_MM, SEAT_MM, MISSED_MM = 5.0, 5.0, 15.0, 12.0
# degrees: least and most
RANGES = {
    "knee": (-3, 155), "hip": (-35, 130), "ankle": (-82, 40), "elbow": (-3, 155), "wrist": (0, 82),
    "forearm": (-132, 132), "neck": (0, 55), "spine": (0, 45),
}  # fmt: skip
EVERY = 3  # vertices measured: one in so many


def _angle(r: Rotation) -> float:
    return float(np.degrees(r.magnitude()))


def joint_angles(k: Skeleton, s: Solved) -> dict[str, list[float]]:
    """Degrees of bend per kind of joint; knees and elbows positive when bent, ankles when the toes are up."""
    out: dict[str, list[float]] = {name: [] for name in RANGES}
    for side, _ in SIDES:
        at = {n: s.at[f"{n}.{side}"] for n in ("thigh", "shin", "foot", "upperArm", "foreArm", "hand")}
        thigh, shin = normalised(at["shin"] - at["thigh"]), normalised(at["foot"] - at["shin"])
        out["knee"].append(float(np.degrees(np.arccos(np.clip(thigh @ shin, -1, 1)))))
        local = s.world["pelvis"].inv().apply(thigh)
        out["hip"].append(float(np.degrees(np.arctan2(local[2], -local[1]))) if local[2] > -0.5 or local[1] < 0 else 0.0)
        foot = (s.world[f"shin.{side}"].inv() * s.world[f"foot.{side}"]).apply([0, 0, 1])
        out["ankle"].append(float(np.degrees(np.arctan2(foot[1], foot[2]))))
        upper, fore = normalised(at["foreArm"] - at["upperArm"]), normalised(at["hand"] - at["foreArm"])
        out["elbow"].append(float(np.degrees(np.arccos(np.clip(upper @ fore, -1, 1)))))
        _, along, _, _ = k.hand_frame(side)
        hand = s.world[f"hand.{side}"].apply(along)
        out["wrist"].append(float(np.degrees(np.arccos(np.clip(hand @ fore, -1, 1)))))
        q = s.local[f"hand.{side}"].as_quat()
        twist = 2 * np.degrees(np.arctan2(q[:3] @ along, q[3]))
        out["forearm"].append(float((twist + 180) % 360 - 180))
    out["neck"].append(_angle(s.local["neck"] * s.local["head"]))
    out["spine"].append(_angle(s.local["spine"] * s.local["chest"]))
    return out


def _over(k: Skeleton, solved: list[Solved]) -> tuple[float, str]:
    worst, which = 0.0, ""
    for i, s in enumerate(solved):
        for name, angles in joint_angles(k, s).items():
            low, high = RANGES[name]
            for side, a in zip("LR", angles):
                over = max(low - a, a - high)
                if over > worst:
                    worst, which = over, f"{name} {side} {a:.0f} at frame {i}"
    return worst, which


def _slide(clip: Clip, solved: list[Solved], ankle_y: float, floor: float) -> float:
    """Metres a sole moves over the floor while it is meant to stand."""
    worst = 0.0
    step = clip.seconds / (len(clip.frames) - 1)
    for side, _ in SIDES:
        goals = np.array([f.feet[side].ankle for f in clip.frames])
        toes = np.array([s.at[f"toe.{side}"] for s in solved])
        goals[:, 2] += clip.speed * step * np.arange(len(goals)) * (clip.name != "wheel")
        toes[:, 2] += clip.speed * step * np.arange(len(goals)) * (clip.name != "wheel")
        down = (np.abs(goals[:, 1] - ankle_y - floor) < 1e-4) & (np.array([f.feet[side].toe for f in clip.frames]) < 1)
        first = None
        for i in range(len(goals)):
            stays = down[i] and i > 0 and down[i - 1] and np.abs(goals[i] - goals[i - 1]).max() < 5e-4
            if not stays:
                first = None
                continue
            first = toes[i - 1] if first is None else first
            worst = max(worst, float(np.linalg.norm((toes[i] - first)[[0, 2]])))
    return worst


def measure(clip: Clip, solver: Solver, skin: Skin) -> dict[str, float | str]:
    """Millimetres and degrees of one clip."""
    k = solver.k
    solved = [solver.solve(f) for f in clip.frames]
    floor = min(0.0, clip.move.up) if clip.name == "lie-to-edge" else 0.0
    lowest, where = 9.0, 0
    for i in range(0, len(solved), 2):
        low = float(skin.posed(solved[i], EVERY)[:, 1].min())
        if low < lowest:
            lowest, where = low, i
    over, which = _over(k, solved)
    told: dict[str, float | str] = {
        "missedMm": max(s.missed for s in solved) * 1000,
        "belowFloorMm": max(0.0, (floor - lowest) * 1000),
        "slideMm": _slide(clip, solved, k.at["foot.L"][1], floor) * 1000,
        "overDeg": over,
        "where": f"lowest at frame {where}; {which}",
    }
    if clip.loop and clip.start == "sitting":
        hips = skin.is_of(("pelvis", "thigh", "thighHalf"))[::EVERY]
        gaps = [_hips_low(skin.posed(s, EVERY)[hips]) - SEAT for s in solved[::4]]
        told["seatMm"] = max(abs(gap) for gap in gaps) * 1000
    return told


def _hips_low(v: Array) -> float:
    hips = v[(v[:, 2] > -0.30) & (v[:, 2] < 0.10) & (v[:, 1] > 0.25)]
    return float(hips[:, 1].min())


def faults(clip: Clip, told: dict[str, float | str]) -> list[str]:
    limits = {
        "missedMm": MISSED_MM, "belowFloorMm": BELOW_MM, "slideMm": SLIDE_MM, "overDeg": 0.5, "seatMm": SEAT_MM,
    }  # fmt: skip
    out = []
    for name, limit in limits.items():
        value = told.get(name, 0.0)
        if isinstance(value, float) and value > limit:
            out.append(f"{clip.name}: {name} {value:.1f} > {limit} ({told['where']})")
    if clip.loop:
        first, last = clip.frames[0], clip.frames[-1]
        gap = float(np.abs(first.pelvis - last.pelvis).max())
        gap = max(gap, *(float(np.abs(first.arms[s].wrist - last.arms[s].wrist).max()) for s in "LR"))
        if gap > 1e-4:
            out.append(f"{clip.name}: does not close by {gap * 1000:.1f} mm")
    return out

