"""Colours of the skin, sRGB 0..1."""

from __future__ import annotations

import numpy as np

from face_sculpt import lip_heights, lip_slit
from field import Array, noise, normalised, smooth_step
from hairline import hair_depth
from person import Person
from projection import CENTRE, radial


def mix(colour: Array, target: Array | tuple, amount: Array) -> Array:
    k = np.clip(amount, 0, 1)[:, None]
    return colour * (1 - k) + np.asarray(target, colour.dtype) * k


def _zones(c: Array, q: Array, p: Person) -> Array:
    """Warm cheeks, nose and chin; cooler jaw; thin skin round the eyes."""
    x, y, z = np.abs(q[:, 0]), q[:, 1], q[:, 2]
    front = smooth_step(-0.05, -0.015, z)

    def spot(cx: float, cy: float, rx: float, ry: float) -> Array:
        return np.exp(-(((x - cx) / rx) ** 2) - ((y - cy) / ry) ** 2) * front

    tip = -0.032 * p.nose_length
    n1 = noise(q, 90, 1)
    c = mix(c, c * [1.03, 1.0, 0.94], 0.5 * smooth_step(0.02, 0.05, y))
    c = mix(c, c * [0.96, 0.965, 1.0], 0.5 * smooth_step(-0.06, -0.09, y))
    blush = 0.55 * spot(0.040, -0.031, 0.017, 0.015) + 0.40 * spot(0, tip - 0.001, 0.012, 0.011)
    blush += 0.30 * spot(0.014 * p.nose_width, tip - 0.004, 0.007, 0.008)
    blush += 0.26 * spot(0, p.chin_y + 0.002, 0.016, 0.012) + 0.12 * spot(0, 0.045, 0.04, 0.02)
    c = mix(c, p.blush, np.clip(blush * (0.85 + 0.25 * n1), 0, 0.75) * 0.50)
    ex = p.eye_x
    thin = 0.36 * spot(ex, 0.0065, 0.019, 0.0075) + 0.34 * spot(ex - 0.002, -0.0125, 0.016, 0.005)
    c = mix(c, c * [0.86, 0.75, 0.76], thin + 0.22 * spot(ex - 0.016, -0.002, 0.006, 0.010))
    c = mix(c, c * [0.91, 0.82, 0.78], 0.2 * smooth_step(-0.035, -0.06, z) * smooth_step(0.03, 0, y))
    veins = 0.10 * np.clip(noise(q, 700, 7) - 0.9, 0, 1)
    return mix(c, (0.74, 0.38, 0.35), veins * (spot(0.042, -0.03, 0.02, 0.018) + spot(0.012, tip, 0.012, 0.012)))


def _age_spots(c: Array, q: Array, p: Person) -> Array:
    rng = np.random.default_rng(p.seed)
    wobble = noise(q, 260, 2)
    count = int(46 * p.spots)
    turn, rise = rng.uniform(-1.9, 1.9, count), rng.uniform(-0.5, 1.25, count)
    q0 = np.c_[np.sin(turn) * np.cos(rise), np.sin(rise), np.cos(turn) * np.cos(rise)]
    spots = radial(normalised(np.array([0, 0.01, -0.06]) + q0 * 0.095 - CENTRE), p, detailed=False)
    for at in spots:
        size, stretch, depth = rng.uniform(0.0012, 0.0042), rng.uniform(0.7, 1.3), rng.uniform(0.2, 0.6)
        if abs(at[0]) < 0.03 and -0.085 < at[1] < 0.03:
            continue  # keep the middle of the face clear
        near = np.abs(q - at.astype(q.dtype)).max(1) < 2 * size
        d = np.linalg.norm((q[near] - at) * [1, stretch, 1], axis=1) / size + 0.25 * wobble[near]
        c[near] = mix(c[near], c[near] * [0.82, 0.72, 0.63], depth * smooth_step(1.15, 0.65, d))
    return c


def _brow_shadow(c: Array, q: Array, p: Person) -> Array:
    """A soft ground under the hairs of the brow."""
    x, y, ex = np.abs(q[:, 0]), q[:, 1], p.eye_x
    line = np.interp(x, [ex - 0.019, ex - 0.009, ex + 0.004, ex + 0.017], [0.0170, 0.0208, 0.0228, 0.0185])
    band = np.exp(-(((y - line) / 0.0024) ** 2)) * np.exp(-(((x - ex + 0.001) / 0.0165) ** 4))
    return mix(c, p.brow, 0.5 * band * smooth_step(-0.04, -0.01, q[:, 2]))


def _hair_roots(c: Array, q: Array, p: Person) -> Array:
    """Fine hair painted on the skin, so that the hairline has no hard edge."""
    turn = np.arctan2(q[:, 0], q[:, 1] + 0.02)
    strands = 0.5 + 0.5 * np.sin(turn * 300 + 9 * noise(q, 150, 17) + 4 * noise(q, 60, 18))
    depth = hair_depth(q, p) + 0.0016 * (strands - 0.5) + 0.0018 * noise(q, 330, 19)
    amount = smooth_step(-0.0105, 0.0085, depth)
    return mix(c, np.array(p.hair) * 0.93, amount**1.4 * (0.82 + 0.18 * strands))


def paint_skin(q: Array, openness: Array, marks: dict[str, Array], p: Person) -> Array:
    """`marks`: lip, lidRim, inner, deep, lash, each 0..1 per point."""
    x, y = q[:, 0], q[:, 1]
    c = np.tile(np.array(p.skin, np.float32), (len(q), 1))
    c = _zones(c, q, p)
    grain = 0.018 * noise(q, 90, 1) + 0.011 * noise(q, 260, 2) + 0.005 * noise(q, 900, 3, 40)
    c = _age_spots(c * (1 + grain)[:, None], q, p)
    c = _hair_roots(_brow_shadow(c, q, p), q, p)
    # occlusion tinted warm: a cheap look of light inside the skin
    # less of it between the lips: a dark line there reads as an open mouth
    closed = np.clip((1 - openness) * 0.95, 0, 0.75) * (1 - 0.62 * marks["lip"])
    c = mix(c, c * [0.82, 0.60, 0.54], closed)
    slit, (upper, lower) = lip_slit(x, p), lip_heights(x, p)
    height = np.where(y > slit, (y - slit) / np.maximum(upper, 0.0012), (slit - y) / np.maximum(lower, 0.0012))
    lip = marks["lip"] * smooth_step(1.24, 0.92, height)
    streaks = 1 + 0.05 * np.sin(x * 2600 + 3 * noise(q, 260, 2))
    c = mix(c, np.array(p.lip) * streaks[:, None], lip * 0.85)
    line = np.exp(-(((y - slit) / 0.0007) ** 2))
    inside = smooth_step(p.mouth_width, p.mouth_width * 0.8, np.abs(x))
    c = mix(c, np.array(p.lip) * 0.66, line * lip * 0.36 * inside)
    c = mix(c, 0.55 * np.array(p.skin) + (0.36, 0.22, 0.20), marks["lidRim"] * 0.7)
    lash = 0.6 * np.array((0.30, 0.20, 0.17)) + 0.12 * np.array(p.brow)
    c = mix(c, lash, marks["lash"] ** 1.5 * 0.85)
    c = mix(c, (0.58, 0.30, 0.28), marks["inner"])
    return np.clip(mix(c, (0.32, 0.14, 0.13), marks["deep"]), 0, 1)


def paint_eye(p: Person, size: int = 256) -> Array:
    """Sclera with warm corners, limbal ring, iris fibres lighter below, pupil. Planar map."""
    y, x = np.mgrid[0:size, 0:size] / (size - 1) * 2 - 1
    r, a = np.hypot(x, y), np.arctan2(y, x)
    rng = np.random.default_rng(p.seed)
    c = np.tile(np.array([0.81, 0.775, 0.745]), (size, size, 1))

    def over(colour: tuple, amount: Array) -> Array:
        k = np.clip(amount, 0, 1)[..., None]
        return c * (1 - k) + np.array(colour) * k

    c = over((0.80, 0.58, 0.52), 0.5 * smooth_step(0.62, 1.0, np.abs(x)))
    veins = sum(np.abs(np.sin(a * f + rng.uniform(0, 6) + 3 * r * rng.normal())) < 0.02 for f in range(2, 7))
    c = over((0.74, 0.42, 0.38), 0.14 * veins * smooth_step(0.55, 0.9, r))
    c = over((0.50, 0.40, 0.37), 0.70 * smooth_step(0.0, -0.58, y))  # shade of the upper lid
    edge = 0.45
    share = r / edge
    fibres = sum(np.sin(a * k + rng.uniform(0, 6)) * rng.uniform(0.3, 1) for k in (17, 23, 31, 43, 57))
    light = 0.72 + 0.55 * smooth_step(-0.3, 0.35, y) * smooth_step(0.0, 0.3, r)
    iris = np.array(p.iris) * ((0.92 + 0.05 * fibres) * light)[..., None]
    iris = iris * (1 - 0.25 * np.exp(-(((share - 0.52) / 0.1) ** 2)))[..., None]
    iris = iris + np.array([0.10, 0.07, 0.03]) * np.exp(-(((share - 0.48) / 0.12) ** 2))[..., None]
    iris = 0.88 * iris * (1 - 0.70 * smooth_step(0.76, 0.99, share))[..., None]
    k = smooth_step(edge * 1.07, edge * 0.95, r)[..., None]
    c = c * (1 - k) + iris * k
    c = over((0.78, 0.78, 0.76), 0.22 * p.age * np.exp(-(((share - 1.0) / 0.07) ** 2)))
    return np.clip(over((0.015, 0.012, 0.012), smooth_step(edge * 0.44, edge * 0.37, r)), 0, 1)
