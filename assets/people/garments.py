"""Clothes as signed-distance functions, laid over the body's."""

from __future__ import annotations

import numpy as np

from body_sculpt import BodySculpt, folds_about, hem_bead
from field import Array, round_cone, smooth_max, smooth_min, smooth_step


class Garments:
    def __init__(self, body: BodySculpt) -> None:
        self.b = body
        self.s = body.s
        self.at = body.k.at
        tunic = self.s.top == "tunic"
        self.hem_y = self.s.hip_y + (-0.075 if tunic else -0.005)
        # the seam's distance from the wrist (long sleeves) or the elbow (short)
        self.short = tunic
        self.ease = 0.012 if tunic else 0.005

    def shell(self, q: Array) -> Array:
        """Trunk and sleeves before hem, cuffs and neckline are cut."""
        body, z = self.b, q[:, 2]
        d = smooth_min(body.trunk(q), body.hips(q), 0.02) - self.ease
        sleeve = body.arm(q, 1.12 if self.short else 1.0)
        if self.short:
            cut = body.along_upper_arm(q) + 0.055
            sleeve = hem_bead(sleeve, -cut, 0.018, 0.002)
        else:
            cut = body.along_forearm(q) + 0.004
            sleeve = sleeve - 0.0030 * smooth_step(-0.045, -0.040, cut)
        sleeve = sleeve + folds_about(q, self.at["foreArm.L"], 0.085, (35, 105, -60), 0.0028)
        sleeve = sleeve + folds_about(q, self.at["upperArm.L"] + [0, -0.05, 0], 0.08, (60, 40, 75), 0.0020)
        d = smooth_min(d, smooth_max(sleeve, cut, 0.006), 0.030)
        return d + 0.0 * z

    def hem(self, q: Array) -> Array:
        """Height of the hem at each point: a little higher in front."""
        return self.hem_y + 0.018 * smooth_step(-0.05, 0.06, q[:, 2])

    def neckline(self, q: Array) -> Array:
        e = self.b.k.eyes
        if self.s.top == "jumper":
            return round_cone(q, e + [0, -0.075, -0.085], e + [0, -0.150, -0.100], 0.070, 0.066)
        depth = {"cardigan": -0.315, "pullover": -0.300, "tunic": -0.290}[self.s.top]
        return round_cone(q, e + [0, -0.075, -0.085], e + [0, depth, -0.005], 0.078, 0.006)

    def top(self, q: Array) -> Array:
        x, y, z = q.T
        d = self.shell(q)
        low = smooth_step(self.s.hip_y + 0.23, self.s.hip_y + 0.05, y)
        folds = np.sin(y * 88 + 5 * np.sin(x * 15) + 20 * z) * low * smooth_step(0.24, 0.19, np.abs(x))
        d = d + 0.0020 * folds * smooth_step(0.03, 0.10, np.abs(x)) + 0.0010 * np.sin(x * 55 + y * 31)
        hem = self.hem(q)
        d = hem_bead(d, y - hem, 0.018 if self.short else 0.034)
        d = smooth_max(d, hem - y, 0.010)
        line = self.neckline(q)
        d = d - 0.0024 * smooth_step(0.030, 0.012, line) * smooth_step(0.30, 0.0, np.abs(x))
        return smooth_max(d, -line, 0.006)

    def shirt(self, q: Array) -> Array:
        """What shows in the neckline; it stands clear of the skin, or the two cut through each other."""
        body, e = self.b, self.b.k.eyes
        front = 0.005 * smooth_step(-0.10, -0.04, q[:, 2] - e[2])
        d = smooth_min(body.trunk(q) + 0.003 - front, body.neck(q, 0.071, 0.055), 0.03)
        d = smooth_max(d, e[1] - 0.36 - q[:, 1], 0.01)
        return smooth_max(d, q[:, 1] - e[1] + 0.146 + 0.34 * (q[:, 2] - e[2] + 0.105), 0.008)

    def collar(self, q: Array) -> Array:
        """A soft shirt collar that lies on shirt and cardigan, open in front. Solid: a thin shell would tear."""
        e = self.b.k.eyes
        neck = self.b.neck(q, 0.064, 0.051)
        lying_on = smooth_min(self.b.trunk(q) - self.ease, neck, 0.034) - 0.0120
        outline = round_cone(q, e + [0, -0.115, -0.105], e + [0, -0.178, -0.092], 0.060, 0.084)
        top = q[:, 1] - e[1] + 0.121 + 0.35 * (q[:, 2] - e[2] + 0.105)
        d = smooth_max(smooth_max(lying_on, outline, 0.006), top, 0.006)
        notch = 0.004 + 0.62 * np.maximum(0, e[1] - 0.145 - q[:, 1]) - np.abs(q[:, 0])
        return smooth_max(d, np.minimum(notch, q[:, 2] - e[2] + 0.075), 0.004)

    def rolled_neck(self, q: Array) -> Array:
        """The edge of a jumper: a soft ring close round the neck."""
        e = self.b.k.eyes
        base = smooth_min(self.b.trunk(q) - 0.006, self.b.neck(q, 0.069, 0.056), 0.03) - 0.0050
        outline = round_cone(q, e + [0, -0.115, -0.105], e + [0, -0.158, -0.120], 0.064, 0.072)
        d = smooth_max(base, outline, 0.012)
        return smooth_max(d, q[:, 1] - e[1] + 0.134 + 0.42 * (q[:, 2] - e[2] + 0.105), 0.010)

    def trousers(self, q: Array) -> Array:
        body, s = self.b, self.s
        a = q.copy()
        a[:, 0] = np.abs(a[:, 0])
        d = smooth_min(body.hips(q), body.leg(q), 0.040)
        x, y, z = a.T
        knee, ankle = self.at["shin.L"], self.at["foot.L"]
        # a crease in front, cloth that breaks over the shoe, folds behind the knee
        front = np.exp(-(((x - knee[0]) / 0.010) ** 2)) * smooth_step(0.02, 0.05, z)
        d = d - 0.0018 * front * smooth_step(s.hip_y - 0.05, s.hip_y - 0.15, y)
        d = d + 0.0016 * np.sin(y * 105 + 24 * x) * smooth_step(ankle[1] + 0.10, ankle[1] + 0.02, y)
        d = d + folds_about(q, knee + [0, 0, -0.03], 0.075, (22, 80, -30), 0.0008)
        d = d + folds_about(q, self.at["thigh.L"] + [0, -0.02, 0.06], 0.085, (70, 100, 20), 0.0022)
        hem = ankle[1] - 0.030 - 0.012 * smooth_step(0.02, -0.06, z - ankle[2])
        d = hem_bead(d, y - hem, 0.022, 0.0016)
        d = smooth_max(d, hem - y, 0.006)
        # under the top nothing is seen
        return smooth_max(d, y - self.hem_y - 0.060, 0.004)
