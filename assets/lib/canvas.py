"""The surface a panorama is painted on: headings from north clockwise, heights above the ground outside, haze by distance."""
from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from lib.palette import rgb

RADIUS_M, EYE_M = 16.0, 1.6
WIDTH, HEIGHT = 4096, 512
HAZE_M = 520.0


def linear(hex_colour: str) -> np.ndarray:
    return rgb(hex_colour) ** 2.2


def span_m(floor_m: float) -> tuple[float, float]:
    """Lowest and highest edge of the picture on the cylinder, from the flat's own floor."""
    return (-5.0 if floor_m > 1 else -floor_m, 11.0)


@dataclass(frozen=True)
class Hour:
    """Light of an hour: colours are linear, 1 is the picture's white."""

    zenith: np.ndarray
    horizon: np.ndarray
    haze: np.ndarray
    ambient: np.ndarray
    key: np.ndarray
    lit: float  # share of windows with light
    window: np.ndarray
    lamps: float
    cloud: np.ndarray


class Canvas:
    def __init__(self, floor_m: float) -> None:
        self.floor_m = floor_m
        self.bottom, self.top = span_m(floor_m)
        self.pixels = np.zeros((HEIGHT, WIDTH, 3), np.float32)
        z = self.top - (self.top - self.bottom) * (np.arange(HEIGHT) + 0.5) / HEIGHT
        self.elevation = np.degrees(np.arctan((z - EYE_M) / RADIUS_M))
        self.heading = (np.arange(WIDTH) + 0.5) / WIDTH * 360

    def rows(self, height_m: np.ndarray, distance_m: float) -> np.ndarray:
        """Pixel rows of points this high above the ground outside."""
        z = EYE_M + (np.asarray(height_m) - self.floor_m - EYE_M) * RADIUS_M / distance_m
        return np.clip((self.top - z) / (self.top - self.bottom) * HEIGHT, 0, HEIGHT)

    def row(self, height_m: float, distance_m: float) -> int:
        return int(round(float(self.rows(np.array(height_m), distance_m))))

    def columns(self, heading: float, wide_m: float, distance_m: float) -> np.ndarray:
        """Pixel columns of something this wide."""
        half = math.degrees(wide_m / 2 / distance_m)
        a, b = round((heading - half) / 360 * WIDTH), round((heading + half) / 360 * WIDTH)
        return np.arange(a, max(a + 1, b))

    def hazed(self, colour: np.ndarray, distance_m: float, hour: Hour) -> np.ndarray:
        far = 1 - math.exp(-distance_m / HAZE_M)
        return colour * (1 - far) + hour.haze * far

    def put(self, top: int, foot: int, columns: np.ndarray, colour: np.ndarray, cover: np.ndarray | float = 1.0) -> None:
        """Paints a block; `colour` and `cover` may vary over it."""
        if foot <= top:
            return
        where = np.ix_(np.arange(top, foot), columns % WIDTH)
        cover = np.asarray(cover)[..., None] if np.ndim(cover) else cover
        self.pixels[where] = self.pixels[where] * (1 - cover) + np.broadcast_to(colour, (foot - top, len(columns), 3)) * cover

    def below(self, rows: np.ndarray, colour: np.ndarray, distance_m: float, hour: Hour) -> None:
        """Fills everything under a crest line."""
        cover = np.clip(np.arange(HEIGHT)[:, None] + 1 - rows[None], 0, 1)[..., None]
        self.pixels[:] = self.pixels * (1 - cover) + self.hazed(colour, distance_m, hour) * cover

    def add(self, light: np.ndarray) -> None:
        self.pixels += light

    def soften(self, sigma_px: float) -> None:
        """A lens that is not perfect: the eye is on the room."""
        reach = max(1, round(3 * sigma_px))
        kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma_px) ** 2)
        kernel /= kernel.sum()
        for axis in (0, 1):
            out = np.zeros_like(self.pixels)
            for offset, k in zip(range(-reach, reach + 1), kernel):
                out += np.float32(k) * np.roll(self.pixels, offset, axis)
            edge = reach if axis == 0 else 0
            out[:edge], out[len(out) - edge :] = self.pixels[:edge], self.pixels[len(out) - edge :]
            self.pixels = out
