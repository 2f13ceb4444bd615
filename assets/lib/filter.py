"""Noise filter for baked light, guided by each texel's place and normal. Debian's Blender has no denoiser."""
from __future__ import annotations

from collections.abc import Callable

import numpy as np

KERNEL = (1 / 16, 1 / 4, 3 / 8, 1 / 4, 1 / 16)


def neighbour(a: np.ndarray, dy: int, dx: int) -> np.ndarray:
    return np.roll(a, (dy, dx), (0, 1))


class Guides:
    """All layers of an atlas share these weights: geometry knows nothing of light."""

    def __init__(self, position: np.ndarray, normal: np.ndarray, lit: np.ndarray) -> None:
        self.position, self.normal, self.lit = position, normal, lit.astype(np.float32)
        step = np.linalg.norm(position[:, 1:] - position[:, :-1], axis=-1)
        step = step[(lit[:, 1:] & lit[:, :-1]) & (step > 1e-5) & (step < 0.2)]
        self.texel_m = float(np.median(step)) if step.size else 0.02

    def weight(self, dy: int, dx: int, stride: int, sharpness: float = 1.0) -> np.ndarray:
        """Weight of the neighbour `dy`, `dx` strides away: off the plane counts harder than along it."""
        shift = (dy * stride, dx * stride)
        reach = 2.2 * self.texel_m * stride * sharpness
        depth = 0.35 * self.texel_m * stride + 0.004
        away = neighbour(self.position, *shift) - self.position
        off = np.einsum('yxc,yxc->yx', away, self.normal)
        turn = ((neighbour(self.normal, *shift) - self.normal) ** 2).sum(-1)
        weight = np.exp(-np.einsum('yxc,yxc->yx', away, away) / reach**2 - (off / depth) ** 2 - turn / 0.03)
        return KERNEL[dy + 2] * KERNEL[dx + 2] * weight * neighbour(self.lit, *shift)

    def level(self, light: np.ndarray, stride: int, sharpness: float = 1.0) -> np.ndarray:
        total, weights = np.zeros_like(light), np.zeros(light.shape[:2], np.float32)
        for dy in range(-2, 3):
            for dx in range(-2, 3):
                weight = self.weight(dy, dx, stride, sharpness)
                total += weight[..., None] * neighbour(light, dy * stride, dx * stride)
                weights += weight
        return np.where((weights > 1e-6)[..., None], total / np.maximum(weights, 1e-6)[..., None], light)

    def spikes(self, light: np.ndarray) -> np.ndarray:
        """What sticks out above twice its neighbourhood."""
        total, weights = np.zeros_like(light), np.zeros(light.shape[:2], np.float32)
        for dy in range(-2, 3):
            for dx in range(-2, 3):
                if dy or dx:
                    weight = self.weight(dy, dx, 1)
                    total += weight[..., None] * neighbour(light, dy, dx)
                    weights += weight
        around = np.maximum(0, total / np.maximum(weights, 1e-6)[..., None])
        return np.maximum(0, light - 2 * around) * (weights > 1e-3)[..., None]

    def smooth(self, light: np.ndarray, levels: np.ndarray) -> np.ndarray:
        """Spreads noise over 2 ^ levels texels, a number per channel. Spikes are spread twice as wide, not cut: cutting loses light."""
        spike = self.spikes(light)
        both = np.concatenate([light - spike, spike], -1)
        depth = np.concatenate([levels, levels + 1])
        for level in range(int(depth.max())):
            busy = depth > level
            both[..., busy] = self.level(both[..., busy], 2**level)
        return both[..., : light.shape[-1]] + both[..., light.shape[-1] :]


def refine(coarse: np.ndarray, rough: Guides, guides: Guides) -> tuple[np.ndarray, np.ndarray]:
    """Carries light from a coarse map to a fine one, from texels of the same surface only. Also says which fine texels found any."""
    factor = guides.position.shape[0] // rough.position.shape[0]
    if factor == 1:
        return coarse, rough.lit > 0.5

    def fine(a: np.ndarray, dy: int, dx: int) -> np.ndarray:
        return np.repeat(np.repeat(neighbour(a, dy, dx), factor, 0), factor, 1)

    total, weights = np.zeros((*guides.position.shape[:2], coarse.shape[-1]), np.float32), np.zeros(guides.position.shape[:2], np.float32)
    for dy in (-1, 0, 1):
        for dx in (-1, 0, 1):
            away = fine(rough.position, dy, dx) - guides.position
            off = np.einsum('yxc,yxc->yx', away, guides.normal)
            same = np.clip(np.einsum('yxc,yxc->yx', fine(rough.normal, dy, dx), guides.normal), 0, 1) ** 8
            weight = fine(rough.lit, dy, dx) * same * np.exp(-np.einsum('yxc,yxc->yx', away, away) / (1.0 * rough.texel_m) ** 2 - (off / (0.35 * rough.texel_m + 0.004)) ** 2)
            total += weight[..., None] * fine(coarse, dy, dx)
            weights += weight
    known = weights > 1e-4
    return np.where(known[..., None], total / np.maximum(weights, 1e-6)[..., None], 0), known


AROUND = [(dy, dx) for dy in (-1, 0, 1) for dx in (-1, 0, 1) if dy or dx]


def spread(light: np.ndarray, known: np.ndarray, allowed: np.ndarray, rings: int, fits: Callable[..., np.ndarray] | None) -> None:
    """Grows known texels ring by ring, in place, into those that are allowed; `fits` says which neighbours may give."""
    height, width = known.shape
    for _ in range(rings):
        touching = np.logical_or.reduce([neighbour(known, dy, dx) for dy, dx in AROUND])
        y, x = np.nonzero(~known & allowed & touching)
        if not y.size:
            return
        total, count = np.zeros((y.size, light.shape[-1]), np.float32), np.zeros(y.size, np.float32)
        for dy, dx in AROUND:
            there = (y + dy) % height, (x + dx) % width
            weight = known[there].astype(np.float32)
            if fits is not None:
                weight *= fits((y, x), there)
            total += weight[:, None] * light[there]
            count += weight
        found = count > 0
        y, x = y[found], x[found]
        light[y, x] = total[found] / count[found, None]
        known[y, x] = True


def heal(light: np.ndarray, lit: np.ndarray, rings: int) -> np.ndarray:
    """Grows lit texels into their dark surroundings, so that bilinear reads at an edge find the same light."""
    light = light * lit[..., None]
    spread(light, lit.copy(), np.ones_like(lit), rings, None)
    return light


def mend(light: np.ndarray, guides: Guides, covered: np.ndarray, rings: int) -> np.ndarray:
    """Fills covered texels that no light reached (buried ones) from lit ones of the same surface."""
    known = guides.lit > 0.5
    light = light * known[..., None]

    def fits(here: tuple, there: tuple) -> np.ndarray:
        away = guides.position[there] - guides.position[here]
        near = (away**2).sum(-1) < (3 * guides.texel_m) ** 2
        return near & ((guides.normal[there] * guides.normal[here]).sum(-1) > 0.7)

    spread(light, known, covered, rings, fits)
    guides.lit = known.astype(np.float32)
    return light
