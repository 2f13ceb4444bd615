"""Noise filter for baked light, guided by each texel's place and normal. Debian's Blender has no denoiser."""
from __future__ import annotations

from collections.abc import Iterator

import numpy as np

KERNEL = (1 / 16, 1 / 4, 3 / 8, 1 / 4, 1 / 16)


class Guides:
    def __init__(self, position: np.ndarray, normal: np.ndarray, lit: np.ndarray) -> None:
        self.position, self.normal, self.lit = position, normal, lit
        step = np.linalg.norm(position[:, 1:] - position[:, :-1], axis=-1)
        step = step[(lit[:, 1:] * lit[:, :-1] > 0) & (step > 1e-5) & (step < 0.2)]
        self.texel_m = float(np.median(step)) if step.size else 0.02

    def taps(self, stride: int) -> Iterator[tuple[int, int, np.ndarray]]:
        """Shifts and weights of one a-trous level: off the plane counts harder than along it."""
        reach = 2.2 * self.texel_m * stride
        depth = 0.35 * self.texel_m * stride + 0.004
        for dy in range(-2, 3):
            for dx in range(-2, 3):
                shift = (dy * stride, dx * stride)
                away = np.roll(self.position, shift, (0, 1)) - self.position
                off = (away * self.normal).sum(-1)
                turn = ((np.roll(self.normal, shift, (0, 1)) - self.normal) ** 2).sum(-1)
                weight = np.exp(-(away**2).sum(-1) / reach**2 - (off / depth) ** 2 - turn / 0.03)
                yield *shift, KERNEL[dy + 2] * KERNEL[dx + 2] * weight * np.roll(self.lit, shift, (0, 1))

    def smooth(self, light: np.ndarray, levels: int) -> np.ndarray:
        for level in range(levels):
            total, weights = np.zeros_like(light), np.zeros(light.shape[:2], np.float32)
            for dy, dx, weight in self.taps(2**level):
                total += weight[..., None] * np.roll(light, (dy, dx), (0, 1))
                weights += weight
            light = np.where((weights > 1e-6)[..., None], total / np.maximum(weights, 1e-6)[..., None], light)
        return light

    def denoise(self, light: np.ndarray, levels: int) -> np.ndarray:
        """Spreads what sticks out above twice its neighbourhood instead of cutting it: cutting loses light."""
        total, weights = np.zeros_like(light), np.zeros(light.shape[:2], np.float32)
        for dy, dx, weight in self.taps(1):
            if dy or dx:
                total += weight[..., None] * np.roll(light, (dy, dx), (0, 1))
                weights += weight
        around = total / np.maximum(weights, 1e-6)[..., None]
        spike = np.maximum(0, light - 2 * around - 1e-4) * (weights > 1e-3)[..., None]
        return self.smooth(light - spike, levels) + self.smooth(spike, levels + 1)


def heal(light: np.ndarray, lit: np.ndarray, rings: int) -> np.ndarray:
    """Grows lit texels into their dark surroundings, so that bilinear reads at an edge find the same light."""
    light, known = light * lit[..., None], lit.copy().astype(np.float32)
    for _ in range(rings):
        total, count = np.zeros_like(light), np.zeros_like(known)
        for dy in (-1, 0, 1):
            for dx in (-1, 0, 1):
                near = np.roll(known, (dy, dx), (0, 1))
                total += np.roll(light, (dy, dx), (0, 1)) * near[..., None]
                count += near
        grow = (known < 0.5) & (count > 0)
        light[grow] = (total / np.maximum(count, 1e-6)[..., None])[grow]
        known[grow] = 1
    return light
