"""Pictures of a man who raced and rode all his life: a peloton, a poster, his town, his wife, his newspaper."""
from __future__ import annotations

import numpy as np

from lib.palette import rgb
from lib.textures import noise

JERSEYS = ('e3b93a', 'b23a34', '33465c', 'f2efe6', '4f7b78', '2a7aa8', 'd0a548')


def line(image: np.ndarray, a: tuple[float, float], b: tuple[float, float], thick: float, colour: str) -> None:
    """A stroke from a to b, pixels (x, y)."""
    height, width, _ = image.shape
    yy, xx = np.mgrid[0:height, 0:width].astype(float)
    dx, dy = b[0] - a[0], b[1] - a[1]
    t = np.clip(((xx - a[0]) * dx + (yy - a[1]) * dy) / max(1e-6, dx * dx + dy * dy), 0, 1)
    image[np.hypot(xx - a[0] - t * dx, yy - a[1] - t * dy) < thick / 2] = rgb(colour)


def ring(image: np.ndarray, x: float, y: float, radius: float, thick: float, colour: str) -> None:
    height, width, _ = image.shape
    yy, xx = np.mgrid[0:height, 0:width].astype(float)
    image[np.abs(np.hypot(xx - x, yy - y) - radius) < thick / 2] = rgb(colour)


def disc(image: np.ndarray, x: float, y: float, radius: float, colour: str) -> None:
    ring(image, x, y, radius / 2, radius, colour)


def rider(image: np.ndarray, x: float, y: float, s: float, jersey: str, bike: str = '2a2724', skin: str = 'd3a684') -> None:
    """A racer seen from the side; (x, y) is the bottom bracket, s the wheel radius in pixels."""
    rear, front = (x - 1.35 * s, y), (x + 1.35 * s, y)
    for wheel in (rear, front):
        ring(image, *wheel, s, 0.12 * s, bike)
    saddle, bars = (x - 0.5 * s, y - 1.55 * s), (x + 1.0 * s, y - 1.5 * s)
    for a, b in ((rear, (x, y)), ((x, y), saddle), (rear, saddle), ((x, y), bars), (saddle, bars), (bars, front)):
        line(image, a, b, 0.13 * s, bike)
    hip, shoulder, hand = (x - 0.5 * s, y - 1.8 * s), (x + 0.65 * s, y - 2.75 * s), (x + 1.15 * s, y - 1.45 * s)
    line(image, (x - 0.45 * s, y - 1.7 * s), (x + 0.25 * s, y - 0.9 * s), 0.42 * s, '2a2724')
    line(image, (x + 0.25 * s, y - 0.9 * s), (x + 0.05 * s, y + 0.1 * s), 0.3 * s, skin)
    line(image, hip, shoulder, 0.72 * s, jersey)
    line(image, shoulder, hand, 0.26 * s, skin)
    disc(image, x + 1.1 * s, y - 3.15 * s, 0.38 * s, skin)
    disc(image, x + 1.08 * s, y - 3.33 * s, 0.32 * s, jersey)


def peloton(height: int, width: int) -> np.ndarray:
    """Five racers under a row of poplars."""
    down = np.linspace(0, 1, height)[:, None, None]
    image = np.broadcast_to(rgb('b5cddb') * (1 - down) + rgb('efe3cc') * down, (height, width, 3)).copy()
    image[int(height * 0.48) :] = rgb('8fa06e')
    for i in range(16):
        line(image, (i * width / 15, height * 0.16), (i * width / 15, height * 0.52), width * 0.022, '6d7f5e')
    image[int(height * 0.66) :] = rgb('a7a49e')
    image[int(height * 0.93) :] = rgb('8fa06e')
    for i, jersey in enumerate(JERSEYS[:5]):
        rider(image, width * (0.14 + 0.18 * i), height * (0.78 + 0.04 * (i % 2)), height * 0.075, jersey)
    return image * (1 + 0.03 * noise(height, width, 0.8, 131))[..., None]


def poster(height: int, width: int) -> np.ndarray:
    """One rider before a mountain and a low sun, in four flat colours."""
    image = np.ones((height, width, 3)) * rgb('e8d9b0')
    disc(image, width * 0.68, height * 0.3, width * 0.2, 'd98a3d')
    yy, xx = np.mgrid[0:height, 0:width].astype(float)
    image[yy > height * 0.42 + np.abs(xx - width * 0.3) * 0.55] = rgb('7d9aa3')
    image[yy > height * 0.55 + np.abs(xx - width * 0.85) * 0.35] = rgb('3f6673')
    image[yy > height * 0.8 - xx * 0.12] = rgb('33465c')
    rider(image, width * 0.47, height * 0.66, width * 0.13, 'e3b93a', 'f2efe6')
    image[int(height * 0.88) : int(height * 0.93), int(width * 0.12) : int(width * 0.88)] = rgb('e8d9b0')
    edge = np.minimum(np.minimum(xx, width - 1 - xx), np.minimum(yy, height - 1 - yy))
    image[edge < width * 0.045] = rgb('f2efe6')
    return image


def five_towers(height: int, width: int) -> np.ndarray:
    """The cathedral with its five towers over the river, in oils."""
    down = np.linspace(0, 1, height)[:, None, None]
    image = np.broadcast_to(rgb('9fb8c6') * (1 - down) + rgb('f2dfc0') * down, (height, width, 3)).copy()
    image[int(height * 0.58) : int(height * 0.7)] = rgb('a27a5e')
    for i in range(18):
        x, top = int(i * width / 18), int(height * (0.5 + 0.07 * ((i * 7) % 5) / 4))
        image[top : int(height * 0.7), x : x + int(width / 19)] = rgb(('b9805f', 'c9a27e', '9c6b50', 'd8c6a6')[i % 4])
    for x, top in ((0.38, 0.24), (0.45, 0.2), (0.52, 0.13), (0.59, 0.2), (0.66, 0.24)):
        a, b, y = int((x - 0.026) * width), int((x + 0.026) * width), int(top * height)
        image[y + int(0.1 * height) : int(height * 0.62), a:b] = rgb('8b8f92')
        for row in range(int(0.1 * height)):
            half = int((b - a) / 2 * row / (0.1 * height))
            image[y + row, (a + b) // 2 - half : (a + b) // 2 + half + 1] = rgb('5f6a72')
    image[int(height * 0.46) : int(height * 0.64), int(width * 0.4) : int(width * 0.78)] = rgb('979a98')
    image[int(height * 0.7) :] = rgb('8fa9b1') * (1 + 0.06 * noise(height, width, 0.6, 141, 0.2, 2.0))[int(height * 0.7) :, :, None]
    return np.clip(image * (1 + 0.06 * noise(height, width, 0.9, 143))[..., None], 0, 1)


def wife(height: int, width: int) -> np.ndarray:
    """A photograph in black and white: a woman, smiling, sixty years ago."""
    image = np.ones((height, width, 3)) * 0.72
    yy, xx = np.mgrid[0:height, 0:width].astype(float)
    x = width / 2
    image[(np.abs(xx - x) < (yy - height * 0.55) * 0.9 + width * 0.1) & (yy > height * 0.64)] = 0.32
    image[np.hypot(xx - x, (yy - height * 0.4) * 0.9) < width * 0.26] = 0.24
    image[np.hypot(xx - x, (yy - height * 0.44) * 0.82) < width * 0.185] = 0.84
    image[(np.abs(xx - x) < width * 0.07) & (yy > height * 0.55) & (yy < height * 0.68)] = 0.8
    for side in (-1, 1):
        image[np.hypot(xx - x - side * width * 0.07, (yy - height * 0.42) * 1.6) < width * 0.02] = 0.25
    image[(np.abs(np.hypot(xx - x, yy - height * 0.43) - width * 0.115) < width * 0.011) & (yy > height * 0.5)] = 0.4
    return image * rgb('f5ead6') * (1 + 0.02 * noise(height, width, 0.6, 151))[..., None]


def newspaper(height: int, width: int) -> np.ndarray:
    """A front page: title, a photograph, five columns of grey lines."""
    image = np.ones((height, width, 3)) * rgb('efeade')
    image[int(height * 0.04) : int(height * 0.11), int(width * 0.2) : int(width * 0.8)] = rgb('33465c')
    image[int(height * 0.15) : int(height * 0.19), int(width * 0.06) : int(width * 0.94)] = rgb('2a2724')
    photo = peloton(int(height * 0.28), int(width * 0.56)).mean(-1, keepdims=True) * np.ones(3)
    image[int(height * 0.24) : int(height * 0.24) + photo.shape[0], int(width * 0.06) : int(width * 0.06) + photo.shape[1]] = photo
    for column in range(5):
        a = int(width * (0.06 + 0.18 * column))
        first = 0.55 if column < 3 else 0.24
        for y in range(int(height * first), int(height * 0.95), 5):
            image[y : y + 2, a : a + int(width * (0.155 if (y // 5) % 6 else 0.1))] = rgb('8b8780')
    return image


PICTURES = {'peloton': peloton, 'poster-rider': poster, 'five-towers': five_towers, 'wife': wife, 'newspaper': newspaper}
