"""Paints the atlas corners: hair strands, brows, teeth, tongue, mouth lining, ear, frame."""

from __future__ import annotations

import numpy as np

from field import Array, normalised, smooth_step
from patch import SWATCHES
from person import Person


def _area(name: str, size: int) -> tuple[slice, slice]:
    u, v, w, h = SWATCHES[name]
    return slice(int(v * size), int((v + h) * size)), slice(int(u * size), int((u + w) * size))


def _strands(colour: Array, normal: Array, name: str, base: tuple, contrast: float, relief: float) -> None:
    rng = np.random.default_rng(5)
    area = _area(name, len(colour))
    h, w = colour[area].shape[:2]
    x, y = np.linspace(0, 1, w), np.linspace(0, 1, h)[:, None]
    s = sum(rng.normal() * np.sin(2 * np.pi * (f * x + rng.random())) / f**0.35 for f in range(3, 30))
    s = (s - s.min()) / np.ptp(s)
    s = 0.5 * s[None] + 0.5 * np.roll(s, w // 3)[None] * (0.6 + 0.4 * np.sin(6 * y))
    ends = 0.90 + 0.10 * np.sin(np.pi * y) ** 0.5
    colour[area] = np.array(base) * (1 - contrast + contrast * s)[..., None] * ends[..., None]
    slope = np.gradient(s, axis=1) * w * 0.035 * relief
    normal[area] = normalised(np.dstack([-slope, 0 * slope, 1 + 0 * slope]))


def _ear(p: Person, u: Array, v: Array) -> Array:
    rim = np.exp(-(((u - 0.80) / 0.12) ** 2)) + 0.6 * np.exp(-(((v - 0.60) / 0.09) ** 2))
    bowl = np.exp(-((u / 0.42) ** 2))
    bowl = bowl + 0.5 * np.exp(-(((u - 0.58) / 0.07) ** 2)) * smooth_step(0.62, 0.5, v)
    c = np.array(p.skin) * [0.985, 0.90, 0.88]
    c = c * (1 - 0.30 * np.clip(rim, 0, 1)[..., None] * np.array([0.12, 0.45, 0.45]))
    return c * (1 - np.clip(bowl, 0, 1)[..., None] * np.array([0.26, 0.42, 0.46]))


def paint_swatches(colour: Array, normal: Array, p: Person) -> None:
    """Writes in place; `normal` holds vectors."""
    _strands(colour, normal, "hair", p.hair, 0.17, 0.45)
    _strands(colour, normal, "brow", p.brow, 0.22, 0.4)
    shades = {
        "teeth": lambda u, v: np.array([0.89, 0.82, 0.71])
        * ((1 - 0.7 * np.abs(2 * u - 1) ** 2.4) * (0.62 + 0.38 * v))[..., None],
        "tongue": lambda u, v: np.array([0.62, 0.32, 0.30]) * (0.35 + 0.65 * v)[..., None],
        "lining": lambda u, v: np.array([0.40, 0.22, 0.20]) * ((1 - v) ** 1.2)[..., None]
        + np.array([0.21, 0.095, 0.09]),
        "frame": lambda u, v: np.array(p.frame) + 0 * u[..., None],
        "ear": lambda u, v: _ear(p, v, u),
    }
    for name, shade in shades.items():
        area = _area(name, len(colour))
        h, w = colour[area].shape[:2]
        v, u = np.mgrid[0 : 1 : h * 1j, 0 : 1 : w * 1j]
        colour[area] = shade(u, v)
        normal[area] = (0, 0, 1)
