"""Meshes, colours and weights of clothes and hands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np

import body_sculpt as sculpt
from field import Array, noise, normalised, smooth_step
from head_mesh import vertex_normals
from patch import grid
from person import Colour, Person
from projection import march
from surface_nets import Distance, mesh
from weights import Weights, arm_weights, rigid, torso_weights

Corner = tuple[float, float, float]
AO_REACHES = ((0.012, 0.5), (0.03, 0.5), (0.06, 0.45), (0.11, 0.35))


@dataclass
class Part:
    vertices: Array
    faces: np.ndarray
    normals: Array
    colour: Array  # linear RGB per vertex
    weights: Weights


def linear(srgb: Array | Colour) -> Array:
    c = np.asarray(srgb, float)
    return np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4)


def _shade(points: Array, normals: Array) -> Array:
    closed = np.zeros(len(points))
    for reach, weight in AO_REACHES:
        d = sculpt.surroundings(points + normals * reach)
        closed += (1 - np.clip(d / reach, 0, 1)) * weight
    return np.exp(-0.62 * np.maximum(closed - 0.12, 0))


def _cloth(base: Colour, points: Array, normals: Array, grain: float = 0.03) -> Array:
    fibre = 1 + grain * noise(points, 160, 4) + 0.5 * grain * noise(points, 420, 6)
    return linear(base) * (fibre * _shade(points, normals))[:, None]


def _part(
    distance: Distance, low: Corner, high: Corner, cell: float, base: Colour,
    weights: Callable[[Array], Weights],
) -> Part:  # fmt: skip
    v, f, n = mesh(distance, np.array(low), np.array(high), cell)
    return Part(v, f, n, _cloth(base, v, n), weights(v))


def _cardigan(p: Person) -> Part:
    part = _part(
        sculpt.cardigan, (-0.30, 0.54, -0.27), (0.30, 1.06, 0.22), 0.0075, p.cardigan, torso_weights
    )
    x, y, z = part.vertices.T
    trim = (y < 0.605 + 0.026 * smooth_step(-0.05, 0.06, z)) & (np.abs(x) < 0.17)
    for side in "LR":
        wrist, elbow = np.array(sculpt.WRIST[side]), np.array(sculpt.ELBOW[side])
        along = (part.vertices - wrist) @ normalised(wrist - elbow)
        near = np.linalg.norm(part.vertices - wrist, axis=1) < 0.07
        trim |= near & (along > -0.042)
    part.colour[trim] *= 0.80
    return part


def _front_of(distance: Distance, x: Array, y: Array) -> Array:
    """z of the foremost surface above each (x, y)."""
    ray = lambda z: distance(np.c_[x, y, z])  # noqa: E731
    return march(ray, len(x), np.linspace(0.16, -0.10, 90))


def _button_band(p: Person) -> Part:
    """A strip over the front edge of the cardigan, from the hem to the point of the neckline."""
    heights = np.linspace(0.640, 0.930, 40)  # clear of the hem
    x = np.full(len(heights), 0.007)
    cut = _front_of(sculpt.trunk, x, heights) - _front_of(sculpt.cardigan, x, heights) > 0.004
    top = heights[cut].min() if cut.any() else heights[-1]
    lifts = np.array([-0.0020, 0.0026, 0.0036, 0.0026, -0.0020])

    def surface(u: Array, v: Array) -> Array:
        y = 0.604 + (top - 0.007 - 0.604) * u
        at = np.linspace(-0.006, 0.020, 5)[np.round(v * 4).astype(int)]
        z = _front_of(sculpt.cardigan, at, y)
        return np.c_[at, y, z + lifts[np.round(v * 4).astype(int)]]

    strip = grid(26, 5, surface)
    faces = strip.faces
    n = vertex_normals(strip.vertices, faces)
    if n[:, 2].mean() < 0:
        faces, n = faces[:, ::-1], -n
    colour = _cloth(p.cardigan, strip.vertices, n) * 0.88
    return Part(strip.vertices, faces, n, colour, torso_weights(strip.vertices))


def _buttons(p: Person) -> Part:
    parts = []
    for y in (0.835, 0.775, 0.715, 0.655):
        z = _front_of(sculpt.cardigan, np.array([0.007]), np.array([y]))[0]
        centre = np.array([0.007, y, z + 0.0042])

        def disc(q: Array, centre: Array = centre) -> Array:
            return sculpt.ellipsoid(q, centre, (0.0075, 0.0075, 0.0034))

        parts.append(mesh(disc, centre - 0.011, centre + 0.011, 0.0028))
    v = np.vstack([part[0] for part in parts])
    n = np.vstack([part[2] for part in parts])
    sizes = np.cumsum([0] + [len(part[0]) for part in parts])
    f = np.vstack([part[1] + first for part, first in zip(parts, sizes)])
    return Part(v, f, n, np.tile(linear(p.blouse) * 0.9, (len(v), 1)), torso_weights(v))


def _shoes(p: Person) -> Part:
    part = _part(sculpt.shoes, (-0.17, -0.02, 0.23), (0.17, 0.12, 0.53), 0.0075, p.shoe, still)
    part.colour[part.vertices[:, 1] < 0.012] *= 0.35
    return part


def still(vertices: Array) -> Weights:
    return rigid(len(vertices), "hips")


def knitted(p: Person) -> list[Part]:
    skirt = _part(sculpt.skirt, (-0.24, 0.17, -0.27), (0.24, 0.74, 0.46), 0.0100, p.skirt, still)
    return [_cardigan(p), skirt, _button_band(p)]


def plain(p: Person) -> list[Part]:
    return [
        _buttons(p),
        _part(sculpt.blouse, (-0.17, 0.76, -0.22), (0.17, 1.09, 0.12), 0.0085, p.blouse, torso_weights),
        _part(sculpt.collar, (-0.12, 0.92, -0.18), (0.12, 1.09, 0.08), 0.0032, p.blouse, torso_weights),
        _part(sculpt.legs, (-0.15, 0.05, 0.25), (0.15, 0.26, 0.40), 0.0085, p.stocking, still),
        _shoes(p),
    ]


def _hand_colour(v: Array, n: Array, side: str, p: Person) -> Array:
    wrist, along, thumb, palm = sculpt.hand_frame(side)
    a, b, c = (v - wrist) @ along, (v - wrist) @ thumb, (v - wrist) @ palm
    back = smooth_step(0.1, -0.4, n @ palm)
    tips = smooth_step(0.115, 0.150, a)
    knuckles = np.exp(-(((a - 0.082) / 0.010) ** 2)) + np.exp(-(((a - 0.112) / 0.007) ** 2))
    veins = np.exp(-((np.sin(b * 230 + 14 * a + 0.8 * noise(v, 60, 5)) / 0.30) ** 2))
    veins = veins * smooth_step(0.0, 0.03, a) * smooth_step(0.085, 0.06, a) * back
    skin = np.tile(np.array(p.skin) * (0.975, 0.945, 0.935), (len(v), 1))
    skin = skin * (1 - 0.30 * (tips + 0.6 * knuckles * back)[:, None] * np.array([0.08, 0.40, 0.36]))
    skin = skin * (1 - 0.45 * veins[:, None] * np.array([0.20, 0.12, 0.02]))
    spots = np.clip(noise(v, 230, 8) - 1.15, 0, 1) * back
    skin = skin * (1 - spots[:, None] * np.array([0.20, 0.30, 0.38]))
    nails = smooth_step(0.143, 0.147, a) * back
    return linear(skin * (1 + 0.04 * nails[:, None]))


def hands(p: Person) -> list[Part]:
    parts = []
    for side in "LR":
        wrist, along, _, _ = sculpt.hand_frame(side)
        centre = wrist + along * 0.06
        v, f, n = mesh(lambda q, s=side: sculpt.hand(q, s), centre - 0.135, centre + 0.135, 0.0040)
        parts.append(Part(v, f, n, _hand_colour(v, n, side, p), arm_weights(v, side)))
    return parts
