"""The standing body as signed-distance functions: trunk, arms, legs, feet."""

from __future__ import annotations

import numpy as np

from field import Array, ellipsoid, normalised, round_cone, smooth_max, smooth_min, smooth_step
from skeleton import Skeleton


def mirrored(q: Array) -> Array:
    a = q.copy()
    a[:, 0] = np.abs(a[:, 0])
    return a


class BodySculpt:
    """Distances of one person's body; clothes are laid over it in `garments`."""

    def __init__(self, skeleton: Skeleton) -> None:
        self.k = skeleton
        self.s = skeleton.shape
        self.up = skeleton.torso / 0.412
        self.hip_z = float(skeleton.at["pelvis"][2])

    def _at(self, x: float, up: float, z: float) -> tuple[float, float, float]:
        """A point of the trunk: metres from the hip joints, heights as Jeanne's."""
        return (x, self.s.hip_y + up * self.up, self.hip_z + z)

    def trunk(self, q: Array) -> Array:
        s, at, a = self.s, self._at, mirrored(q)
        d = ellipsoid(q, at(0, 0.030, 0.004), (0.163 * s.hips, 0.125 * self.up, 0.112 * s.depth))
        waist = (0.141 * s.waist, 0.130 * self.up, 0.106 * s.depth + s.belly * 0.4)
        d = smooth_min(d, ellipsoid(q, at(0, 0.140, 0.018 + s.belly * 0.6), waist), 0.06)
        ribs = (0.136 * s.ribs, 0.145 * self.up, 0.102 * s.depth)
        d = smooth_min(d, ellipsoid(q, at(0, 0.285, 0.008), ribs), 0.06)
        d = smooth_min(d, ellipsoid(q, at(0, 0.365, -0.014), (0.124 * s.ribs, 0.105, 0.078)), 0.05)
        if s.belly > 0:
            d = smooth_min(d, ellipsoid(q, at(0, 0.105, 0.055 + s.belly), (0.105, 0.085, 0.05)), 0.07)
        if s.bust > 0:
            r = 0.060 * s.bust
            bust = ellipsoid(a, at(0.060 * s.ribs, 0.262, 0.082 * s.depth), (r * 1.05, r, r * 0.92))
            d = smooth_min(d, bust, 0.05)
        g = s.shoulder_girth
        tip = (s.shoulder_x - 0.016, s.eye_y - s.shoulder_down + 0.002, 0)
        root = (0.02, s.eye_y - s.shoulder_down + 0.024, 0.002)
        return smooth_min(d, round_cone(a, root, tip, 0.048 * g, 0.043 * g), 0.045)

    def hips(self, q: Array) -> Array:
        """Pelvis and seat, as trousers cover them."""
        s, a = self.s, mirrored(q)
        d = ellipsoid(q, self._at(0, 0.045, 0.004), (0.160 * s.hips, 0.130, 0.112 * s.depth))
        seat = ellipsoid(
            a, self._at(0.068, -0.012, -0.052), (0.082 * s.hips, 0.096 * s.hips, 0.078 * s.depth)
        )
        d = smooth_min(d, seat, 0.05)
        if s.belly > 0.01:
            low = ellipsoid(q, self._at(0, 0.080, 0.050 + s.belly), (0.105, 0.080, 0.05))
            d = smooth_min(d, low, 0.06)
        return d

    def leg(self, q: Array) -> Array:
        """Both legs, in trousers' ease."""
        s, k, a = self.s, self.k.at, mirrored(q)
        hip, knee, ankle = k["thigh.L"], k["shin.L"], k["foot.L"]
        top = hip + [0.002 * s.leg, -0.035, 0.004]
        d = round_cone(a, top, knee, 0.084 * s.leg, 0.060 * s.leg)
        calf = knee + (ankle - knee) * 0.32 + [0, 0, -0.010]
        d = smooth_min(d, round_cone(a, knee, calf, 0.058 * s.leg, 0.059 * s.leg), 0.03)
        return smooth_min(d, round_cone(a, calf, ankle, 0.059 * s.leg, 0.056 * s.leg), 0.04)

    def arm(self, q: Array, girth: float = 1.0) -> Array:
        """Both arms to the wrists."""
        k, a = self.k.at, mirrored(q)
        g = self.s.limb * girth
        shoulder, elbow, wrist = k["upperArm.L"], k["foreArm.L"], k["hand.L"]
        d = round_cone(a, shoulder, elbow, 0.050 * self.s.shoulder_girth, 0.042 * g)
        fore = elbow + (wrist - elbow) * 0.28
        d = smooth_min(d, round_cone(a, elbow, fore, 0.042 * g, 0.042 * g), 0.02)
        return smooth_min(d, round_cone(a, fore, wrist, 0.042 * g, 0.031 * g), 0.02)

    def along_forearm(self, q: Array) -> Array:
        """Metres past the wrist, negative towards the elbow."""
        k = self.k.at
        return (mirrored(q) - k["hand.L"]) @ normalised(k["hand.L"] - k["foreArm.L"])

    def along_upper_arm(self, q: Array) -> Array:
        """Metres past the elbow."""
        k = self.k.at
        return (mirrored(q) - k["foreArm.L"]) @ normalised(k["foreArm.L"] - k["upperArm.L"])

    def neck(self, q: Array, r0: float = 0.066, r1: float = 0.050) -> Array:
        """A cone round the neck of the head, which goes down into it."""
        e = self.k.eyes
        return round_cone(q, e + [0, -0.212, -0.132], e + [0, -0.130, -0.106], r0, r1)

    def shoes(self, q: Array) -> Array:
        """Closed low house shoes: a shoe that is no clue for the trainee."""
        a, f = mirrored(q), self.s.foot
        ankle = self.k.at["foot.L"]
        x, z, f2 = ankle[0], ankle[2], 1 + (f - 1) * 0.5

        def at(dx: float, y: float, dz: float) -> tuple[float, float, float]:
            return (x + dx, y, z + dz * f)

        d = round_cone(a, at(0, 0.042, -0.020), at(0.010, 0.031, 0.142), 0.038 * f2, 0.035 * f2)
        d = smooth_min(d, ellipsoid(a, at(0.010, 0.030, 0.115), (0.045 * f2, 0.030, 0.062)), 0.03)
        d = smooth_min(d, round_cone(a, at(0, 0.055, -0.008), at(0, 0.085, -0.002), 0.039, 0.039), 0.025)
        mouth = ellipsoid(a, at(0, 0.116, 0.015), (0.030, 0.040, 0.062 * f))
        d = smooth_max(d, -mouth, 0.012)
        return smooth_max(smooth_max(d, a[:, 1] - 0.092, 0.008), 0.0005 - a[:, 1], 0.006)

    def ankles(self, q: Array) -> Array:
        """Socks between shoe and hem."""
        ankle = self.k.at["foot.L"]
        a = mirrored(q)
        d = round_cone(a, ankle + [0, 0.10, 0.002], ankle + [0, -0.02, 0], 0.042 * self.s.leg, 0.034)
        return smooth_min(d, ellipsoid(a, ankle + [0.004, -0.035, 0.045], (0.032, 0.030, 0.060)), 0.03)

    def surroundings(self, q: Array) -> Array:
        """What shades the clothes: everything that stays about where it is."""
        d = np.minimum(np.minimum(self.trunk(q), self.hips(q)), self.leg(q))
        head = ellipsoid(q, self.k.eyes + [0, -0.01, -0.065], (0.075, 0.105, 0.09))
        return np.minimum(np.minimum(d, self.arm(q)), head)


def folds_about(q: Array, joint: Array, reach: float, wave: tuple[float, float, float], height: float) -> Array:
    """Cloth that gathers round a bend."""
    bend = np.linalg.norm(mirrored(q) - joint, axis=1)
    return height * np.exp(-((bend / reach) ** 2)) * np.sin(mirrored(q) @ np.array(wave))


def hem_bead(distance: Array, below: Array, height: float = 0.030, thick: float = 0.0028) -> Array:
    """Thickens cloth where `below` (metres above the hem) is small."""
    return distance - thick * smooth_step(height + 0.005, height, below)
