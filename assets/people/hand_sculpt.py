"""One relaxed hand as a signed-distance function, and its skin."""

from __future__ import annotations

import numpy as np

from body_shape import Colour
from field import Array, noise, normalised, round_cone, smooth_min, smooth_step
from skeleton import Skeleton

# sideways place of each finger at the knuckle, length, and how far it hangs lower than its neighbours
FINGERS = ((0.030, 0.068, 0.000), (0.010, 0.077, -0.002), (-0.010, 0.071, 0.000), (-0.029, 0.056, 0.003))


class HandSculpt:
    def __init__(self, skeleton: Skeleton, side: str) -> None:
        self.wrist, self.along, self.thumb, self.palm = skeleton.hand_frame(side)
        self.scale = skeleton.shape.hand
        self.age = skeleton.shape.hand_age

    def at(self, a: float, b: float, c: float) -> Array:
        return self.wrist + (self.along * a + self.thumb * b + self.palm * c) * self.scale

    def local(self, q: Array) -> tuple[Array, Array, Array]:
        """Along the fingers, towards the thumb and out of the palm, in units of a hand of size 1."""
        v = (q - self.wrist) / self.scale
        return v @ self.along, v @ self.thumb, v @ self.palm

    def _bone(self, q: Array, a: tuple, b: tuple, r0: float, r1: float) -> Array:
        return round_cone(q, self.at(*a), self.at(*b), r0 * self.scale, r1 * self.scale)

    def distance(self, q: Array) -> Array:
        bone = self._bone
        thin = 1 + 0.08 * (1 - self.age)
        d = bone(q, (-0.06, 0, 0), (0.012, 0, 0), 0.0255, 0.0235)
        heel = bone(q, (0.030, -0.018, 0), (0.075, -0.018, -0.001), 0.0180, 0.0145)
        heel = smooth_min(heel, bone(q, (0.028, 0.012, 0), (0.080, 0.016, -0.001), 0.0185, 0.0145), 0.02)
        d = smooth_min(d, heel, 0.02)
        for b, length, low in FINGERS:
            d = smooth_min(d, self._finger(q, b, length, low, thin), 0.006)
            tendon = bone(q, (0.035, b * 0.55, -0.0150), (0.084, b, -0.0085), 0.0022, 0.0034)
            d = smooth_min(d, tendon + 0.0022 * (1 - self.age), 0.007)
        root = bone(q, (0.016, 0.020, 0.008), (0.052, 0.047, 0.016), 0.0140, 0.0105)
        d = smooth_min(d, root, 0.013)
        middle, tip = (0.074, 0.056, 0.020), (0.094, 0.058, 0.023)
        d = smooth_min(d, bone(q, (0.052, 0.047, 0.016), middle, 0.0104, 0.0092), 0.004)
        return smooth_min(d, bone(q, middle, tip, 0.0094, 0.0074), 0.004)

    def _finger(self, q: Array, b: float, length: float, low: float, thin: float) -> Array:
        """Three bones, with the joints a little thicker."""
        points = (
            (0.085, b, -0.002), (0.087 + length * 0.44, b * 1.12, 0.004 + low),
            (0.087 + length * 0.74, b * 1.16, 0.012 + low), (0.086 + length * 0.97, b * 1.15, 0.022 + low),
        )  # fmt: skip
        size = 0.92 if abs(b) > 0.02 else 1.0
        knot = 0.0006 * self.age
        radii = ((0.0096, 0.0080 + knot), (0.0082 + knot, 0.0073), (0.0074, 0.0062))
        d = None
        for (start, end), (r0, r1) in zip(zip(points, points[1:]), radii):
            piece = self._bone(q, start, end, r0 * size * thin, r1 * size * thin)
            d = piece if d is None else smooth_min(d, piece, 0.003)
        assert d is not None
        return d

    def colour(self, v: Array, n: Array, base: Colour) -> Array:
        """sRGB: redder knuckles and tips, veins and spots with age, nails."""
        a, b, _ = self.local(v)
        back = smooth_step(0.1, -0.4, n @ self.palm)
        tips = smooth_step(0.118, 0.155, a)
        knuckles = np.exp(-(((a - 0.084) / 0.010) ** 2)) + np.exp(-(((a - 0.119) / 0.007) ** 2))
        veins = np.exp(-((np.sin(b * 230 + 14 * a + 0.8 * noise(v, 60, 5)) / 0.30) ** 2))
        veins = veins * smooth_step(0.0, 0.03, a) * smooth_step(0.085, 0.06, a) * back * self.age
        skin = np.tile(np.array(base) * (0.975, 0.945, 0.935), (len(v), 1))
        if np.mean(base) < 0.62:  # the palm of a dark hand is lighter
            skin = skin + (1 - back)[:, None] * np.array([0.16, 0.14, 0.12])
        red = (tips + 0.6 * knuckles * back)[:, None] * np.array([0.08, 0.40, 0.36])
        skin = skin * (1 - 0.26 * red)
        skin = skin * (1 - 0.45 * veins[:, None] * np.array([0.20, 0.12, 0.02]))
        spots = np.clip(noise(v, 230, 8) - 1.15, 0, 1) * back * self.age
        skin = skin * (1 - spots[:, None] * np.array([0.20, 0.30, 0.38]))
        nails = smooth_step(0.146, 0.150, a) * back
        return skin * (1 + 0.05 * nails[:, None])


def hand_box(sculpt: HandSculpt) -> tuple[Array, Array]:
    centre = sculpt.wrist + sculpt.along * 0.06 * sculpt.scale
    reach = 0.135 * max(1.0, sculpt.scale)
    return centre - reach, centre + reach


def finger_bend_axis(sculpt: HandSculpt) -> Array:
    """Turning about it by a positive angle closes the fingers on the palm."""
    return normalised(np.cross(sculpt.along, sculpt.palm))
