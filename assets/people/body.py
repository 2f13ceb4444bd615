"""Meshes, colours and weights of clothes and hands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np

from body_sculpt import BodySculpt
from body_shape import Colour
from field import Array, ellipsoid, noise, smooth_min
from garments import Garments
from hand_sculpt import HandSculpt, hand_box
from head_mesh import vertex_normals
from patch import grid
from projection import march
from skeleton import SIDES, Skeleton
from surface_nets import Distance, mesh
from weights import BodyWeights, Weights

AO_REACHES = ((0.012, 0.5), (0.03, 0.5), (0.06, 0.45), (0.11, 0.35))


@dataclass
class Part:
    vertices: Array
    faces: np.ndarray
    normals: Array
    colour: Array  # linear RGBA per vertex; alpha 1 is skin, 0 cloth
    weights: Weights


def linear(srgb: Array | Colour) -> Array:
    c = np.asarray(srgb, float)
    return np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4)


class BodyMesh:
    """Everything of one person below the head."""

    def __init__(self, skeleton: Skeleton, skin: Colour) -> None:
        self.k, self.s, self.skin = skeleton, skeleton.shape, skin
        self.b = BodySculpt(skeleton)
        self.g = Garments(self.b)
        self.w = BodyWeights(self.b)

    def _shade(self, points: Array, normals: Array) -> Array:
        closed = np.zeros(len(points))
        for reach, weight in AO_REACHES:
            d = self.b.surroundings(points + normals * reach)
            closed += (1 - np.clip(d / reach, 0, 1)) * weight
        return np.exp(-0.55 * np.maximum(closed - 0.12, 0))

    def _cloth(self, base: Colour, points: Array, normals: Array, grain: float = 0.03) -> Array:
        fibre = 1 + grain * noise(points, 160, 4) + 0.5 * grain * noise(points, 420, 6)
        rgb = linear(base) * (fibre * self._shade(points, normals))[:, None]
        return np.c_[rgb, np.zeros(len(points))]

    def _part(
        self, distance: Distance, low: Array, high: Array, cell: float, base: Colour,
        weights: Callable[[Array], Weights],
    ) -> Part:  # fmt: skip
        v, f, n = mesh(distance, np.asarray(low, float), np.asarray(high, float), cell)
        return Part(v, f, n, self._cloth(base, v, n), weights(v))

    def _top(self) -> Part:
        g, k = self.g, self.k
        reach = k.at["hand.L"][0] + 0.06
        low, high = (-reach, g.hem_y - 0.03, -0.26), (reach, k.eyes[1] - 0.10, 0.28)
        part = self._part(g.top, low, high, 0.0075, self.s.top_colour, self.w.top)
        trim = (part.vertices[:, 1] < g.hem(part.vertices) + 0.032) & (np.abs(part.vertices[:, 0]) < 0.25)
        if not g.short:
            near = np.linalg.norm(np.abs(part.vertices) * [1, 1, 0] - k.at["hand.L"] * [1, 1, 0], axis=1)
            trim |= (near < 0.085) & (self.b.along_forearm(part.vertices) > -0.042)
            part.colour[trim, :3] *= 0.82
        return part

    def _front_of(self, distance: Distance, x: Array, y: Array) -> Array:
        """z of the foremost surface above each (x, y)."""
        return march(lambda z: distance(np.c_[x, y, z]), len(x), np.linspace(0.30, -0.08, 150))

    def _closing(self) -> list[Part]:
        """Button band and buttons, from the hem to the point of the neckline."""
        g, low = self.g, self.s.hip_y + 0.016
        heights = np.linspace(low + 0.03, self.k.eyes[1] - 0.20, 60)
        x = np.full(len(heights), 0.007)
        point = np.c_[x, heights, self._front_of(lambda q: g.shell(q), x, heights)]
        cut = g.neckline(point) < 0.004
        top = heights[cut].min() if cut.any() else heights[-1]
        lifts = np.array([-0.0020, 0.0026, 0.0036, 0.0026, -0.0020])

        def surface(u: Array, v: Array) -> Array:
            y = low + (top - 0.007 - low) * u
            column = np.round(v * 4).astype(int)
            at = np.linspace(-0.006, 0.020, 5)[column]
            return np.c_[at, y, self._front_of(g.top, at, y) + lifts[column]]

        strip = grid(26, 5, surface)
        faces, n = strip.faces, vertex_normals(strip.vertices, strip.faces)
        if n[:, 2].mean() < 0:
            faces, n = faces[:, ::-1], -n
        colour = self._cloth(self.s.top_colour, strip.vertices, n) * [0.88, 0.88, 0.88, 1]
        band = Part(strip.vertices, faces, n, colour, self.w.top(strip.vertices))
        return [band, *[self._button(y) for y in np.linspace(low + 0.05, top - 0.045, 4)]]

    def _button(self, y: float) -> Part:
        z = self._front_of(self.g.top, np.array([0.007]), np.array([y]))[0]
        centre = np.array([0.007, y, z + 0.0042])

        def disc(q: Array) -> Array:
            return ellipsoid(q, centre, (0.0075, 0.0075, 0.0034))

        v, f, n = mesh(disc, centre - 0.011, centre + 0.011, 0.0028)
        rgb = np.tile(linear(self.s.shirt_colour) * 0.9, (len(v), 1))
        return Part(v, f, n, np.c_[rgb, np.zeros(len(v))], self.w.top(v))

    def knitted(self) -> list[Part]:
        """What takes the knitted pattern."""
        return [] if self.s.top == "tunic" else [self._top()]

    def plain(self) -> list[Part]:
        s, k, g = self.s, self.k, self.g
        e, wide = k.eyes, s.hip_x + 0.24 * s.leg
        parts = self._closing() if s.top == "cardigan" else []
        if s.top == "tunic":
            parts.append(self._top())
        low = (-wide, -0.01, -0.24)
        legs = (wide, g.hem_y + 0.07, 0.26)
        parts.append(self._part(g.trousers, low, legs, 0.0085, s.trousers_colour, self.w.trousers))
        bust = (-0.20, e[1] - 0.38, -0.20), (0.20, e[1] - 0.07, 0.24)
        if s.top != "jumper":
            parts.append(self._part(g.shirt, *bust, 0.0085, s.shirt_colour, self.w.top))
        neck = (-0.14, e[1] - 0.26, -0.16), (0.14, e[1] - 0.07, 0.16)
        edge = g.rolled_neck if s.top == "jumper" else g.collar
        tint = s.top_colour if s.top == "jumper" else s.shirt_colour
        parts.append(self._part(edge, *neck, 0.0036, tint, self.w.top))
        ankle = k.at["foot.L"]
        feet = (-ankle[0] - 0.07, -0.02, ankle[2] - 0.08), (ankle[0] + 0.08, 0.20, ankle[2] + 0.24)
        parts.append(self._part(self.b.ankles, *feet, 0.0085, s.sock_colour, self.w.legs))
        shoes = self._part(self.b.shoes, *feet, 0.0075, s.shoe_colour, self.w.shoes)
        shoes.colour[shoes.vertices[:, 1] < 0.012, :3] *= 0.35
        return [*parts, shoes]

    def hands(self) -> list[Part]:
        parts = []
        for side, sign in SIDES:
            sculpt = HandSculpt(self.k, side)
            low, high = hand_box(sculpt)

            def distance(q: Array, sculpt: HandSculpt = sculpt) -> Array:
                d = sculpt.distance(q)
                if not self.g.short:
                    return d
                bare = self.b.arm(q, 0.84)
                past = self.b.along_upper_arm(q) + 0.10
                return smooth_min(d, np.maximum(bare, -past), 0.012)

            if self.g.short:
                elbow = self.k.at[f"foreArm.{side}"]
                low, high = np.minimum(low, elbow - 0.11), np.maximum(high, elbow + 0.11)
            v, f, n = mesh(distance, low, high, 0.0040)
            rgb = linear(np.clip(sculpt.colour(v, n, self.skin), 0, 1))
            colour = np.c_[rgb, np.ones(len(v))]
            parts.append(Part(v, f, n, colour, self.w.hand(v, side)))
        return parts

