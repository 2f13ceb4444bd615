"""The seated body in its clothes, as signed-distance functions in model space.

Sculpted in the pose in which it is shown, so that lap, seat and floor contacts are exact."""

from __future__ import annotations

import numpy as np

from field import Array, ellipsoid, normalised, round_cone, smooth_max, smooth_min, smooth_step
from skeleton import ELBOW, FINGERS, SHOULDER, WRIST

HEM_Y = 0.205


def _mirror(q: Array) -> Array:
    a = q.copy()
    a[:, 0] = np.abs(a[:, 0])
    return a


def trunk(q: Array) -> Array:
    a = _mirror(q)
    d = ellipsoid(q, (0, 0.580, -0.085), (0.170, 0.115, 0.148))
    d = smooth_min(d, ellipsoid(q, (0, 0.690, -0.060), (0.143, 0.12, 0.112)), 0.06)
    d = smooth_min(d, ellipsoid(q, (0, 0.840, -0.088), (0.134, 0.14, 0.102)), 0.06)
    d = smooth_min(d, ellipsoid(q, (0, 0.925, -0.116), (0.122, 0.105, 0.076)), 0.05)
    d = smooth_min(d, ellipsoid(a, (0.058, 0.800, -0.004), (0.064, 0.062, 0.058)), 0.05)
    shoulder = round_cone(a, (0.02, 0.988, -0.086), (0.132, 0.962, -0.090), 0.048, 0.042)
    return smooth_min(d, shoulder, 0.045)


def arm(q: Array, side: str) -> Array:
    elbow, wrist = np.array(ELBOW[side]), np.array(WRIST[side])
    d = round_cone(q, SHOULDER[side], elbow, 0.050, 0.043)
    d = smooth_min(d, round_cone(q, elbow, wrist, 0.043, 0.033), 0.02)
    axis = normalised(wrist - elbow)
    along = (q - wrist) @ axis
    cuff = 0.0030 * smooth_step(-0.045, -0.040, along)
    # cloth gathers in the bend of the elbow
    bend = np.linalg.norm(q - elbow, axis=1)
    gathers = 0.0030 * np.exp(-((bend / 0.085) ** 2)) * np.sin((q @ np.array([35, 105, -60.0])))
    return smooth_max(d - cuff + gathers, along + 0.004, 0.006)


def cardigan(q: Array) -> Array:
    d = trunk(q) - 0.004
    for side in "LR":
        d = smooth_min(d, arm(q, side), 0.030)
    x, y, z = q.T
    folds = np.sin(y * 88 + 5 * np.sin(x * 15) + 20 * z) * smooth_step(0.80, 0.62, y)
    d = d + 0.0024 * folds * smooth_step(0.03, 0.10, np.abs(x)) + 0.0012 * np.sin(x * 55 + y * 31)
    hem = 0.575 + 0.026 * smooth_step(-0.05, 0.06, z)
    d = d - 0.0030 * smooth_step(0.035, 0.030, y - hem)
    d = smooth_max(d, hem - y, 0.010)
    neckline = round_cone(q, (0, 1.090, -0.040), (0, 0.850, 0.040), 0.078, 0.005)
    d = d - 0.0022 * smooth_step(0.032, 0.010, neckline) * smooth_step(-0.12, -0.02, z)
    return smooth_max(d, -neckline, 0.006)


def blouse(q: Array) -> Array:
    base = round_cone(q, (0, 0.955, -0.085), (0, 1.030, -0.062), 0.066, 0.050)
    d = smooth_min(trunk(q) + 0.003, base, 0.025)
    d = smooth_max(d, 0.78 - q[:, 1], 0.01)
    return smooth_max(d, q[:, 1] - 1.028 + 0.30 * (q[:, 2] + 0.06), 0.008)


def collar(q: Array) -> Array:
    """A soft shirt collar: a shell that lies on blouse and cardigan, open in front."""
    neck = round_cone(q, (0, 0.955, -0.085), (0, 1.036, -0.062), 0.064, 0.050)
    lying_on = smooth_min(trunk(q) - 0.004, neck, 0.030)
    shell = np.abs(lying_on - 0.0075) - 0.0036
    outline = round_cone(q, (0, 1.050, -0.060), (0, 0.990, -0.046), 0.060, 0.080)
    top = q[:, 1] - 1.044 + 0.35 * (q[:, 2] + 0.06)
    d = smooth_max(smooth_max(shell, outline, 0.004), top, 0.005)
    notch = 0.004 + 0.62 * np.maximum(0, 1.020 - q[:, 1]) - np.abs(q[:, 0])
    return smooth_max(d, np.minimum(notch, q[:, 2] + 0.03), 0.004)


def skirt(q: Array) -> Array:
    a = _mirror(q)
    knee = (0.086, 0.515, 0.325)
    d = round_cone(a, (0.085, 0.550, -0.10), knee, 0.080, 0.066)
    d = smooth_min(d, ellipsoid(q, (0, 0.532, 0.13), (0.072, 0.052, 0.25)), 0.045)
    d = smooth_min(d, ellipsoid(q, (0, 0.570, -0.085), (0.166, 0.108, 0.142)), 0.05)
    d = smooth_min(d, round_cone(a, knee, (0.098, 0.20, 0.345), 0.066, 0.072), 0.03)
    d = smooth_min(d, ellipsoid(q, (0, 0.36, 0.352), (0.085, 0.22, 0.056)), 0.04)
    x, y, z = q.T
    drop = smooth_step(0.50, 0.25, y) * smooth_step(0.20, 0.30, z)
    d = d + 0.0050 * np.sin(x * 82 + 1.2 * np.sin(y * 14)) * drop
    lap = smooth_step(0.50, 0.56, y) * smooth_step(0.30, 0.15, z)
    d = d + 0.0022 * np.sin(z * 75 + 22 * np.abs(x) + 2 * np.sin(x * 30)) * lap
    hem = HEM_Y + 0.006 * np.sin(x * 40 + z * 25)
    d = d - 0.0020 * smooth_step(0.022, 0.018, y - hem)
    return smooth_max(d, hem - y, 0.008)


def legs(q: Array) -> Array:
    a = _mirror(q)
    d = round_cone(a, (0.090, 0.36, 0.335), (0.088, 0.085, 0.318), 0.046, 0.031)
    return smooth_min(d, ellipsoid(a, (0.091, 0.30, 0.318), (0.044, 0.10, 0.044)), 0.02)


def shoes(q: Array) -> Array:
    """Closed low house shoes: a shoe that is no clue for the trainee."""
    a = _mirror(q)
    d = round_cone(a, (0.090, 0.042, 0.300), (0.101, 0.030, 0.462), 0.037, 0.034)
    d = smooth_min(d, ellipsoid(a, (0.100, 0.030, 0.435), (0.043, 0.030, 0.062)), 0.03)
    d = smooth_min(d, round_cone(a, (0.088, 0.055, 0.312), (0.088, 0.080, 0.318), 0.037, 0.037), 0.025)
    mouth = ellipsoid(a, (0.089, 0.112, 0.335), (0.028, 0.040, 0.062))
    d = smooth_max(d, -mouth, 0.012)
    return smooth_max(smooth_max(d, a[:, 1] - 0.088, 0.008), 0.0005 - a[:, 1], 0.006)


def hand_frame(side: str) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Wrist, and unit vectors along the fingers, towards the thumb, and out of the palm."""
    along = normalised(np.array(FINGERS[side]))
    sign = 1 if side == "L" else -1
    down = np.array([0.10 * sign, -1.0, 0])
    palm = normalised(down - (down @ along) * along)
    thumb = np.cross(along, palm) * sign
    thumb = thumb if thumb[0] * sign < 0 else -thumb
    return np.array(WRIST[side]), along, thumb, palm


def hand(q: Array, side: str) -> Array:
    wrist, along, thumb, palm = hand_frame(side)
    scale = 0.94

    def at(a: float, b: float, c: float) -> np.ndarray:
        return wrist + (along * a + thumb * b + palm * c) * scale

    def bone(a: tuple, b: tuple, r0: float, r1: float) -> Array:
        return round_cone(q, at(*a), at(*b), r0 * scale, r1 * scale)

    d = bone((-0.05, 0, 0), (0.01, 0, 0), 0.0250, 0.0240)
    heel = bone((0.030, -0.018, 0), (0.075, -0.018, 0), 0.0180, 0.0150)
    heel = smooth_min(heel, bone((0.028, 0.012, 0), (0.080, 0.016, 0), 0.0190, 0.0150), 0.02)
    d = smooth_min(d, heel, 0.02)
    for b, length in ((0.030, 0.066), (0.010, 0.074), (-0.010, 0.069), (-0.029, 0.055)):
        knuckle, middle = (0.085, b, -0.002), (0.088 + length * 0.47, b * 1.08, 0.006)
        tip = (0.086 + length * 0.95, b * 1.05, 0.020)
        d = smooth_min(d, bone(knuckle, middle, 0.0098, 0.0078), 0.006)
        d = smooth_min(d, bone(middle, tip, 0.0086, 0.0066), 0.004)
        tendon = bone((0.035, b * 0.55, -0.0155), (0.084, b, -0.0085), 0.0022, 0.0035)
        d = smooth_min(d, tendon, 0.007)
    d = smooth_min(d, bone((0.020, 0.022, 0.006), (0.055, 0.048, 0.012), 0.0130, 0.0100), 0.014)
    return smooth_min(d, bone((0.055, 0.048, 0.012), (0.088, 0.050, 0.014), 0.0096, 0.0074), 0.005)


def surroundings(q: Array) -> Array:
    """What shades the clothes: everything but the hands, which move."""
    d = np.minimum(np.minimum(trunk(q), skirt(q)), legs(q))
    for side in "LR":
        d = np.minimum(d, arm(q, side))
    head = ellipsoid(q, (0, 1.155, -0.02), (0.075, 0.105, 0.09))
    return np.minimum(np.minimum(d, head), q[:, 1])
