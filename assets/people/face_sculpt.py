"""The head as one signed-distance function.

Head space: metres, +x the person's left, +y up, +z forward, origin midway between the eyeballs."""

from __future__ import annotations

import numpy as np

from age_folds import fold_height
from field import Array, bump, ellipsoid, round_cone, smooth_max, smooth_min, smooth_step
from person import Person


def lip_slit(x: Array, p: Person) -> Array:
    """Height of the line where the lips meet."""
    return p.mouth_y - 0.0012 * (x / 0.02) ** 2 * p.frown + 0.0006 * np.cos(x / 0.005) * bump(x, 0.01)


def lip_heights(x: Array, p: Person) -> tuple[Array, Array]:
    """Height of the upper and of the lower lip at x."""
    u = np.clip(1 - (x / p.mouth_width) ** 2, 0, 1)
    cupid = 1 - 0.16 * bump(x, 0.0035) + 0.05 * bump(np.abs(x) - 0.006, 0.004)
    return p.lip_upper * u**0.75 * cupid, p.lip_lower * u**0.62


def _skull(a: Array, p: Person) -> Array:
    fw, jw = p.face_width, p.jaw_width
    d = ellipsoid(a, (0, 0.034, -0.076), (0.0735 * p.skull_width, 0.076, 0.091))
    d = smooth_min(d, ellipsoid(a, (0, 0.044, -0.030), (0.055 * p.skull_width, 0.044, 0.047)), 0.03)
    d = smooth_min(d, ellipsoid(a, (0, -0.026, -0.042), (0.055 * fw, 0.058, 0.054)), 0.028)
    jaw_end = (0.013 * jw, p.chin_y + 0.003, 0.002)
    d = smooth_min(d, round_cone(a, (0.0425 * jw, -0.062, -0.056), jaw_end, 0.0150, 0.0150), 0.032)
    d = smooth_min(d, ellipsoid(a, (0, -0.068, -0.022), (0.038 * jw, 0.034, 0.040)), 0.022)
    chin = (0.0185 * p.chin_width, 0.0148, 0.0165)
    d = smooth_min(d, ellipsoid(a, (0.0015, p.chin_y, 0.0035 + p.chin_z), chin), 0.024)
    d = smooth_min(d, ellipsoid(a, (0.0455 * fw, -0.018, -0.012), (0.0185, 0.0145, 0.026)), 0.024)
    return smooth_min(d, ellipsoid(a, (0.033 * fw, -0.041, -0.003), (0.020, 0.023, 0.019 * p.cheek)), 0.022)


def _flesh(d: Array, a: Array, p: Person) -> Array:
    fw, jw = p.face_width, p.jaw_width
    cheek = np.array((0.0205, 0.028, 0.030)) * p.roundness
    d = smooth_min(d, ellipsoid(a, (0.0335 * fw, -0.046, -0.019), cheek), 0.026)
    jowl = (0.0120, 0.0150, 0.0160 * p.jowl)
    d = smooth_min(d, ellipsoid(a, (0.0345 * jw, -0.0775, -0.014), jowl), 0.024)
    d = smooth_max(d, -ellipsoid(a, (0.079 * fw, 0.026, -0.004), (0.0165 * p.temple, 0.026, 0.026)), 0.022)
    d = smooth_max(d, -ellipsoid(a, (0.068 * fw, -0.052, -0.014), (0.0165 * p.hollow, 0.024, 0.024)), 0.026)
    ridge = round_cone(
        a, (0.009, 0.0175, 0.012 + p.ridge), (0.044, 0.0175, -0.004 + p.ridge * 0.6), 0.0085, 0.0078
    )
    return smooth_min(d, ridge, 0.018)


def _eyes(d: Array, a: Array, p: Person) -> Array:
    ex = p.eye_x
    d = smooth_max(d, -ellipsoid(a, (ex - 0.0005, -0.0005, 0.0215), (0.0195, 0.0165, 0.0130)), 0.012)
    ball = np.sqrt(((a - np.array([ex, 0, 0], a.dtype)) ** 2).sum(-1)) - (p.eye_radius + 0.0016)
    d = smooth_min(d, ball, 0.0035)
    return smooth_min(d, ellipsoid(a, (ex + 0.006, 0.0135 - p.droop, 0.0045), (0.0165, 0.006, 0.010)), 0.007)


def _nose(d: Array, a: Array, p: Person) -> Array:
    length, width, z = p.nose_length, p.nose_width, p.nose_z
    tip_y = -0.032 * length
    bridge = round_cone(
        a, (0, 0.004, 0.0105), (0, -0.017 * length, 0.0255 + z * 0.5), 0.0068 * width, 0.0072 * width
    )
    d = smooth_min(d, bridge, 0.011)
    tip = round_cone(
        a, (0, -0.016 * length, 0.0245 + z * 0.5), (0, tip_y, 0.0345 + z), 0.0068 * width, 0.0098 * width
    )
    d = smooth_min(d, tip, 0.008)
    wing = ellipsoid(a, (0.0128 * width, tip_y - 0.0035, 0.0235), (0.0072 * width, 0.0078, 0.0105))
    d = smooth_min(d, wing, 0.0065)
    columella = round_cone(a, (0, tip_y - 0.0045, 0.0370 + z), (0, tip_y - 0.0125, 0.0215), 0.0040, 0.0046)
    d = smooth_min(d, columella, 0.006)
    groove = round_cone(
        a, (0.0205 * width, tip_y + 0.004, 0.0275), (0.02 * width, tip_y - 0.006, 0.020), 0.0009, 0.0012
    )
    d = smooth_max(d, -groove, 0.007)
    nostril = ellipsoid(
        a, (0.0074 * width, tip_y - 0.0118, 0.0292 + z * 0.4), (0.0033 * width, 0.0036, 0.0060)
    )
    return smooth_max(d, -nostril, 0.004)


def _mouth(d: Array, a: Array, p: Person) -> Array:
    x, y, z = a[:, 0], a[:, 1], a[:, 2]
    d = smooth_min(d, ellipsoid(a, (0, p.mouth_y, -0.003), (0.031, 0.0235, 0.0265)), 0.016)
    slit, w = lip_slit(x, p), p.mouth_width
    upper, lower = (np.maximum(h, 0.0006) for h in lip_heights(x, p))
    front = smooth_step(-0.03, 0.0, z)
    span = np.clip(1 - (x / (w * 1.04)) ** 2, 0, 1) ** 0.5
    tu, tl = np.clip((y - slit) / upper, 0, 2), np.clip((slit - y) / lower, 0, 2)
    swell_up = 0.0026 * np.sin(np.pi * np.clip(tu, 0, 1) ** 0.7) + 0.0007 * bump(tu - 1.05, 0.22)
    swell_low = 0.0036 * np.sin(np.pi * np.clip(tl, 0, 1) ** 0.62)
    d = d - front * span * np.where(y > slit, swell_up, swell_low)
    line = 0.0024 * bump(y - slit, 0.0013) * smooth_step(w * 1.05, w * 0.8, x)
    dimple = 0.0012 * np.exp(-(((x - w * 1.02) / 0.0035) ** 2) - ((y - slit + 0.0006) / 0.0045) ** 2)
    d = d + front * (line + dimple)
    tip_y = -0.032 * p.nose_length
    below_nose = smooth_step(tip_y - 0.0115, tip_y - 0.0155, y)
    above_lip = smooth_step(p.mouth_y + 0.004, p.mouth_y + 0.008, y)
    d = d + front * 0.0016 * bump(x, 0.0042) * below_nose * above_lip
    d = d - front * 0.0008 * bump(x - 0.0062, 0.0028) * bump(y - (p.mouth_y + 0.011), 0.006)
    furrow = np.exp(-(((y - p.mouth_y + 0.0185) / 0.0045) ** 2) - (x / 0.018) ** 2)
    return d + front * 0.0022 * furrow


def _neck(d: Array, a: Array, p: Person) -> Array:
    y, w = a[:, 1], p.neck_width
    neck = round_cone(a, (0, -0.235, -0.120), (0, -0.075, -0.086), 0.053 * w, 0.047 * w)
    tendon = round_cone(a, (0.013, -0.225, -0.078), (0.042 * w, -0.05, -0.094), 0.0085, 0.0075)
    neck = smooth_min(neck, tendon, 0.032)
    creases = bump(y + 0.146 - 0.004 * np.cos(a[:, 0] * 40), 0.0016) + bump(
        y + 0.172 - 0.006 * np.cos(a[:, 0] * 35), 0.0018
    )
    d = smooth_min(d, neck + 0.0006 * p.age * creases, 0.020)
    # the soft skin under an older chin
    soft = np.array((0.020, 0.012, 0.024)) * (0.7 + 0.3 * p.dewlap)
    return smooth_min(d, ellipsoid(a, (0, -0.110 + 0.002 / p.dewlap, -0.034), soft), 0.022)


def head_distance(points: Array, p: Person, with_folds: bool = True) -> Array:
    """Distance to the skin; symmetric in x (asymmetry is a warp at the very end)."""
    a = points.copy()
    # a smoothed |x|: a hard mirror leaves a visible seam on chin and glabella
    a[:, 0] = np.sqrt(a[:, 0] ** 2 + np.array(3e-6, points.dtype))
    d = _flesh(_skull(a, p), a, p)
    d = _mouth(_nose(_eyes(d, a, p), a, p), a, p)
    d = _neck(d, a, p)
    return d - fold_height(a, p) if with_folds else d
