"""Procedural base-colour textures, numpy only. Every tiled texture wraps in both directions."""
from __future__ import annotations

import numpy as np

from lib.palette import rgb


def noise(height: int, width: int, beta: float, seed: int, sx: float = 1.0, sy: float = 1.0) -> np.ndarray:
    """Wrapping noise with a 1/f^beta spectrum, zero mean, unit deviation; sx, sy below 1 stretch it."""
    white = np.random.default_rng(seed).standard_normal((height, width))
    fy = np.fft.fftfreq(height)[:, None] * height * sy
    fx = np.fft.fftfreq(width)[None, :] * width * sx
    frequency = np.hypot(fx, fy)
    frequency[0, 0] = 1
    out = np.fft.ifft2(np.fft.fft2(white) / frequency**beta).real
    out -= out.mean()
    return out / (out.std() + 1e-9)


def planks(size: int = 1024, rows: int = 10, base: str = 'b8946a', seed: int = 3) -> np.ndarray:
    """Oak boards along x, two boards a row, thin dark joints."""
    random = np.random.default_rng(seed)
    image = np.zeros((size, size, 3))
    grain = noise(size, size, 1.25, seed + 1, 0.06)
    fine = noise(size, size, 0.7, seed + 2, 0.05, 1.6)
    row_of = np.arange(size) * rows // size
    for row in range(rows):
        lines = np.where(row_of == row)[0]
        start = int(random.integers(0, size))
        end = (start + int(size * (0.4 + 0.2 * random.random()))) % size
        first, last = sorted((start, end))
        board = np.zeros(size, int)
        board[first:last] = 1
        for which in (0, 1):
            tone = 1 + 0.06 * random.standard_normal()
            warm = np.array([1 + 0.015 * random.standard_normal(), 1, 1 - 0.03 * random.random()])
            shift = int(random.integers(0, size))
            streak = 0.05 * np.roll(grain, shift, 0)[lines] + 0.03 * np.roll(fine, shift, 0)[lines]
            colour = rgb(base) * tone * warm * (1 + streak[..., None])
            columns = np.where(board == which)[0]
            image[np.ix_(lines, columns)] = colour[:, columns]
        image[lines[0] : lines[0] + 2] *= 0.72
        for joint in (first, last):
            image[lines, joint : joint + 2] *= 0.72
    return image


def wood(size: int = 256, base: str = 'c6a06e', seed: int = 11) -> np.ndarray:
    grain = noise(size, size, 1.3, seed, 0.08)
    fine = noise(size, size, 0.6, seed + 1, 0.04, 1.3)
    return rgb(base) * (1 + (0.045 * grain + 0.03 * fine + 0.03 * np.sin(grain * 6))[..., None])


def tiles(size: int, nx: int, ny: int, base: str, grout: str, joint: int, shift: bool, seed: int, variety: float = 0.016) -> np.ndarray:
    random = np.random.default_rng(seed)
    yy, xx = np.mgrid[0:size, 0:size]
    row = yy * ny // size
    xx = (xx + (row % 2) * (size // nx // 2) * int(shift)) % size
    tone = 1 + variety * random.standard_normal((ny, nx))
    cloud = 1 + 0.012 * noise(size, size, 1.4, seed)
    image = rgb(base) * (tone[row, xx * nx // size] * cloud)[..., None]
    py, px = yy % (size // ny), xx % (size // nx)
    image[(py < joint) | (px < joint)] = rgb(grout)
    return image


def fabric(size: int, base: str, threads: int, seed: int, melange: float = 0.1) -> np.ndarray:
    yy, xx = np.mgrid[0:size, 0:size]
    over = ((xx * threads // size) + (yy * threads // size)) % 2 == 0
    weave = np.where(over, np.sin(xx / size * threads * 2 * np.pi), np.sin(yy / size * threads * 2 * np.pi)) * 0.5
    thread = noise(size, size, 0.5, seed + 1, 0.05, 1) + noise(size, size, 0.5, seed + 2, 1, 0.05)
    tone = 1 + weave * 0.1 + melange * (0.18 * noise(size, size, 0.9, seed) + 0.12 * thread)
    return rgb(base) * tone[..., None]


def quilt(size: int = 512) -> np.ndarray:
    """Duvet cover: soft wide stripes with a thin line beside each."""
    xx = np.mgrid[0:size, 0:size][1] * 12 / size
    phase = xx % 2
    image = np.where((phase < 1)[..., None], rgb('e9e6de'), rgb('c8d0cf'))
    image = np.where(((phase > 1.1) & (phase < 1.2))[..., None], rgb('b98f86'), image)
    return image * (fabric(size, 'f6f6f6', 128, 43, 0.08) / 0.96)


def worktop(size: int = 256) -> np.ndarray:
    speck = noise(size, size, 0.3, 61)
    image = np.ones((size, size, 3)) * rgb('8d857a')
    image[speck > 1.5] = rgb('b7ada0')
    image[speck < -1.7] = rgb('5e5850')
    return image


def build() -> dict[str, np.ndarray]:
    return {
        'floor': planks(),
        'oak': wood(),
        'walnut': wood(base='7d573c', seed=15),
        'tile-floor': tiles(512, 4, 4, 'c4b8a6', 'a3988a', 3, False, 5),
        'tile-wall': tiles(512, 4, 8, 'f1f0e9', 'd6d3c9', 3, True, 6, 0.006),
        'sofa': fabric(256, '7d8f86', 64, 21),
        'armchair': fabric(256, 'b0705a', 64, 25),
        'linen': fabric(256, 'eadfc9', 48, 27),
        'quilt': quilt(),
        'worktop': worktop(),
        'vinyl': planks(512, 10, 'cdbfa8', 103),
        'tile-grey': tiles(256, 8, 8, 'a5afb1', '8b9496', 2, False, 105),
        'oak-vinyl': planks(1024, 7, 'c0a580', 83),
        'oak-pale': wood(base='d3b88f', seed=85),
        'tile-stone': tiles(512, 2, 4, 'a5a39e', '8b8985', 3, True, 87, 0.02),
        'slabs': tiles(512, 2, 2, 'b9b3a7', '8f8a80', 5, False, 89, 0.03),
        'carpet': tiles(256, 2, 2, '7b7f80', '767a7b', 1, False, 91, 0.05),
        'brickwork': tiles(512, 4, 12, 'a86a53', 'c9bfae', 4, True, 93, 0.07),
        'sofa-petrol': fabric(256, '6d8790', 64, 95),
        'armchair-heather': fabric(256, '8c7a8f', 64, 97),
    }
