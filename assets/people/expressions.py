"""Morph targets as displacement fields over the named loops of the head."""

from __future__ import annotations

import numpy as np

from face_sculpt import lip_slit
from field import Array, bump, curve_distance, fade, smooth_step
from loops import EYE_COLUMNS, MOUTH_COLUMNS, angles
from person import Person

JAW_HINGE = np.array([0, -0.016, -0.078])
INNER_MOUTH = ("teethUpper", "teethLower", "tongue")


def turn_x(points: Array, pivot: Array, angle: float) -> Array:
    q = points - pivot
    c, s = np.cos(angle), np.sin(angle)
    return np.c_[q[:, 0], q[:, 1] * c - q[:, 2] * s, q[:, 1] * s + q[:, 2] * c] + pivot


class Expressions:
    """Evaluated on all vertices of the face mesh: skin, ears, teeth, tongue."""

    def __init__(
        self, vertices: Array, part: np.ndarray, region: np.ndarray, ring: np.ndarray,
        column: np.ndarray, person: Person,
    ) -> None:  # fmt: skip
        self.v, self.part, self.region, self.ring, self.column = vertices, part, region, ring, column
        self.p = person
        x, y, z = vertices.T
        ax, w = np.abs(x), person.mouth_width
        self.slit = lip_slit(np.minimum(ax, w), person)
        self.lips = ~np.isin(part, [*INNER_MOUTH, "ear", "still", "brow", "moustache"])
        self.upper = np.clip((y - self.slit) / 0.005 * 0.5 + 0.5, 0, 1)
        self.distance = np.hypot(np.maximum(ax - w, 0), y - self.slit)
        self.jaw = self._jaw_share(ax, y, z)
        self._set_mouth_loops()

    def _jaw_share(self, ax: Array, y: Array, z: Array) -> Array:
        w = self.p.mouth_width
        beyond = np.maximum(ax - w, 0)
        inner = smooth_step(0.004, -0.012, y - self.slit - 0.10 * beyond)
        inner = inner * smooth_step(-0.085, -0.055, z) * smooth_step(-0.165, -0.125, y)
        outer = 0.5 + 0.5 * np.tanh((self.slit - 0.002 - y) / (0.004 + 0.9 * (ax - w)))
        share = np.where(ax > w, outer, inner)
        share = share * smooth_step(-0.09, -0.045, z) * smooth_step(-0.17, -0.128, y)
        return share * smooth_step(0.0, -0.03, y)

    def _set_mouth_loops(self) -> None:
        mouth = self.region == "mouth"
        s = np.round(np.sin(angles(MOUTH_COLUMNS)), 6)[self.column[mouth]]
        ring = self.ring[mouth]
        self.upper[mouth] = np.where(s > 0, 1, np.where(s < 0, 0, 0.5))
        # the lining follows its jaw sooner than the lips, or teeth end at a curtain near the corners
        slope = 1.15 + 0.45 * np.maximum(0, -ring)
        along_loop = 0.5 - 0.5 * np.sign(s) * np.minimum(1, np.abs(s) * slope) ** 0.9
        outer = np.clip((np.maximum(0, ring) - 2) / 4, 0, 1)
        self.jaw[mouth] = along_loop + (self.jaw[mouth] - along_loop) * outer
        self.distance[mouth] = np.where(ring < 0, 0, self.distance[mouth])
        for part, share in (("teethLower", 1), ("tongue", 1), ("teethUpper", 0), ("ear", 0), ("still", 0)):
            self.jaw[self.part == part] = share

    def mouth(
        self, jaw: float = 0, wide: float = 0, up: float = 0, low: float = 0, forward: float = 0,
        corners: float = 0, roll_upper: float = 0, roll_lower: float = 0, press: float = 0,
        tongue: float = 0,
    ) -> Array:  # fmt: skip
        """Degrees of jaw, metres of lip travel, rolls as factors."""
        x, y, z = self.v.T
        ax, w = np.abs(x), self.p.mouth_width
        d = np.zeros_like(self.v)
        middle = np.clip(1 - (ax / (w * 1.05)) ** 2, 0, 1)
        close = np.exp(-((self.distance / 0.0115) ** 2)) * self.lips
        far = np.exp(-((self.distance / 0.017) ** 2)) * self.lips
        d[:, 1] += close * (up * self.upper - low * (1 - self.upper)) * (0.3 + 0.7 * middle)
        d[:, 0] += wide * np.clip(x / w, -1.15, 1.15) * far
        d[:, 2] += forward * np.exp(-((self.distance / 0.013) ** 2)) * self.lips * (0.35 + 0.65 * middle)
        if wide > 0:
            d[:, 2] -= wide * 0.45 * far * np.clip(ax / w, 0, 1.2) ** 2
        if forward > 0:
            d[:, 1] += close * forward * 0.16 * (2 * self.upper - 1) * np.clip(self.distance / 0.004, 0, 1)
        at_corner = np.exp(-(((ax - w) / 0.010) ** 2) - ((y - self.slit) / 0.012) ** 2) * self.lips
        d[:, 1] += corners * at_corner
        roll = np.exp(-((self.distance / 0.0055) ** 2)) * self.lips
        roll = roll * np.where(self.upper > 0.5, roll_upper, roll_lower)
        d[:, 2] -= roll * 0.0034
        d[:, 1] += (self.slit - y) * roll * 0.62 + press * 0.0008 * close * (1 - 2 * self.upper)
        moved = self.v + d
        d += (turn_x(moved, JAW_HINGE, np.radians(jaw)) - moved) * self.jaw[:, None]
        d[:, 1] += (self.part == "tongue") * smooth_step(-0.02, 0.010, z) * tongue
        return d

    def lids(self, upper: float = 0, lower: float = 0, sides: str = "LR") -> Array:
        """Turns lid vertices on the eyeball; 1 closes the opening."""
        d = np.zeros_like(self.v)
        share_up = np.array([1, 1, 1, 0.93, 0.66, 0.30, 0.08])
        share_low = np.array([1, 1, 1, 0.9, 0.6, 0.3, 0.1])
        for side in sides:
            centre = np.array([self.p.eye_x if side == "L" else -self.p.eye_x, 0, 0])
            mine = (self.region == "eye" + side) & (self.part == "skin")
            margin = {self.column[i]: i for i in np.nonzero(mine & (self.ring == 0))[0]}
            pitch = {c: np.arctan2(self.v[i, 1], self.v[i, 2]) for c, i in margin.items()}
            for i in np.nonzero(mine & (self.ring <= 4))[0]:
                c, ring = self.column[i], self.ring[i]
                opposite = (EYE_COLUMNS - c) % EYE_COLUMNS
                opening = pitch[c] - pitch[opposite]
                if 0 < c < EYE_COLUMNS / 2:
                    angle = opening * upper * share_up[ring + 2] * 1.02
                elif c > EYE_COLUMNS / 2:
                    angle = opening * lower * share_low[ring + 2]
                else:
                    continue
                q = turn_x(self.v[i : i + 1], centre, angle)[0]
                reach = np.linalg.norm(q - centre)
                least = self.p.eye_radius + 0.0015 if ring >= 0 else 0
                q = centre + (q - centre) * max(1, least / reach)
                q[2] += 0.0006 * upper * (ring in (1, 2))
                d[i] = q - self.v[i]
        return d

    def push(self, centre: Array | tuple, radius: tuple, by: tuple) -> Array:
        """Soft push of the skin round a point given for x > 0, on both sides."""
        ax = np.abs(self.v[:, 0])
        x, y, z = (ax - centre[0]) / radius[0], *((self.v[:, k] - centre[k]) / radius[k] for k in (1, 2))
        g = np.exp(-x * x - y * y - z * z) * (self.part == "skin")
        eye = np.isin(self.region, ["eyeL", "eyeR"])
        g = g * np.where(eye & (self.ring < 1), 0, np.where(eye & (self.ring <= 2), 0.45, 1))
        return np.c_[by[0] * g * np.sign(self.v[:, 0]), by[1] * g, by[2] * g]

    def brow(self, inner: float = 0, middle: float = 0, outer: float = 0, pinch: float = 0) -> Array:
        forward = 0.0006 * np.sign(pinch)
        d = self.push((0.013, 0.021, 0.016), (0.012, 0.016, 0.03), (-pinch, inner, forward))
        d += self.push((0.030, 0.022, 0.012), (0.013, 0.016, 0.03), (-pinch * 0.4, middle, 0))
        d += self.push((0.047, 0.018, 0.0), (0.012, 0.015, 0.03), (0, outer, 0))
        lift = (inner + middle + outer) * 0.14
        return d + self.push((0.024, 0.045, 0.012), (0.03, 0.022, 0.03), (0, lift, 0))

    def cheek(self, k: float) -> Array:
        d = self.push((0.038, -0.031, 0.010), (0.019, 0.017, 0.03), (0.0014 * k, 0.0064 * k, 0.0046 * k))
        d += self.push((0.033, -0.013, 0.012), (0.017, 0.007, 0.02), (0, 0.0020 * k, 0.0012 * k))
        d += self.push((0.0155, -0.036, 0.025), (0.008, 0.010, 0.02), (0.0016 * k, 0.0014 * k, 0))
        return d + self._nasolabial(k)

    def _nasolabial(self, k: float) -> Array:
        """The fold from wing to corner of the mouth sinks, the cheek beside it swells."""
        q = self.v.copy()
        q[:, 0] = np.abs(q[:, 0])
        path = [(0.0185 * self.p.nose_width, -0.034), (0.0255, -0.042), (0.031, -0.053), (0.034, -0.064)]
        s, t = curve_distance(q, path)
        depth = -0.0011 * bump(s, 0.0042) + 0.0019 * bump(s - 0.0085, 0.0070) * (s > 0)
        depth = depth * fade(t, 0.2, 0.4) * (self.part == "skin") * smooth_step(-0.03, 0.0, q[:, 2])
        depth = depth * (0.35 + 0.65 * self.p.age)
        d = np.zeros_like(self.v)
        d[:, 0], d[:, 2] = 0.5 * depth * np.sign(self.v[:, 0]), 0.85 * depth
        return k * d

    def nose_wrinkle(self, k: float) -> Array:
        d = self.push((0.0150, -0.034, 0.025), (0.009, 0.011, 0.02), (0.0012 * k, 0.0030 * k, 0))
        return d + self.push((0.010, 0.002, 0.020), (0.010, 0.010, 0.02), (-0.0006 * k, -0.0016 * k, 0.0006 * k))

    def _faces(self) -> dict[str, Array]:
        m, lids, brow = self.mouth, self.lids, self.brow
        frown = brow(-0.0050, -0.0034, -0.0010, 0.0030)
        grimace = m(jaw=1.3, wide=0.0030, corners=-0.0030, up=0.0009, low=0.0010)
        # drawn together and up at the root of the nose: down alone is anger
        drawn = brow(0.0006, -0.0026, -0.0030, 0.0036)
        return {
            "blinkL": lids(0.97, 0.05, "L"),
            "blinkR": lids(0.97, 0.05, "R"),
            "lidsHalf": lids(0.45, 0),
            "browsUp": brow(0.0060, 0.0065, 0.0055) + lids(-0.06, 0),
            "browsDown": frown + lids(0.10, 0.05),
            "browsSad": brow(0.0062, 0.0005, -0.0035, 0.0022),
            "smile": m(wide=0.0040, corners=0.0046, roll_lower=0.03, press=0.4) + self.cheek(1.25) + lids(0.10, 0.30),
            "pain": grimace + drawn + self.cheek(0.50) + self.nose_wrinkle(1) + lids(0.40, 0.40),
        }

    def all(self) -> dict[str, Array]:
        m = self.mouth
        return self._faces() | {
            "jawOpen": m(jaw=15, wide=-0.0015),
            "v_A": m(jaw=7.5, wide=-0.0006, up=0.0010, low=0.0010),
            "v_E": m(jaw=4.2, wide=0.0022, up=0.0013, low=0.0013),
            "v_I": m(jaw=2.2, wide=0.0036, up=0.0012, low=0.0017, corners=0.0008),
            "v_O": m(jaw=6.2, wide=-0.0066, forward=0.0046, up=-0.0004),
            "v_U": m(jaw=3.0, wide=-0.0092, forward=0.0068),
            "v_MBP": m(roll_upper=0.55, roll_lower=0.6, press=1, wide=-0.0006),
            "v_FV": m(jaw=1.6, roll_lower=0.95, low=-0.0022, up=0.0017),
            "v_LN": m(jaw=4.4, up=0.0008, low=0.0012, tongue=0.0085),
            "v_S": m(jaw=1.2, wide=0.0020, up=0.0014, low=0.0021),
        }
