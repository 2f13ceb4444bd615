"""One sheet for everything with a picture on it: rugs, paintings, magazine covers."""
from __future__ import annotations

import numpy as np

from lib import prints_cycling, prints_papers
from lib.palette import rgb
from lib.textures import fabric, noise

SIZE = 1024
WIDTH, HEIGHT = 2048, 1024
# name: x, y (from the top), width, height in pixels
PLACES: dict[str, tuple[int, int, int, int]] = {
    'rug-living': (0, 0, 608, 416),
    'rug-hall': (0, 424, 608, 340),
    'landscape': (616, 0, 404, 320),
    'seaside': (616, 328, 404, 320),
    'flowers': (616, 656, 300, 364),
    'portrait': (0, 772, 300, 248),
    'town': (308, 772, 300, 248),
    'peloton': (1032, 0, 404, 300),
    'five-towers': (1032, 308, 404, 300),
    'poster-rider': (1444, 0, 280, 392),
    'newspaper': (1444, 400, 280, 392),
    'wife': (1032, 616, 180, 232),
    **prints_papers.PLACES,
}


def uv(name: str, u: float, v: float) -> tuple[float, float]:
    """Point of a print (u to the right, v up, 0..1) in Blender's texture space, half a pixel inside its edge."""
    x, y, width, height = PLACES[name]
    px = x + 0.5 + u * (width - 1)
    py = y + 0.5 + (1 - v) * (height - 1)
    return px / WIDTH, 1 - py / HEIGHT


def rug(height: int, width: int, field: str, border: str, line: str, accent: str, seed: int) -> np.ndarray:
    yy, xx = np.mgrid[0:height, 0:width].astype(float)
    edge = np.minimum(np.minimum(xx, width - 1 - xx), np.minimum(yy, height - 1 - yy))
    image = np.ones((height, width, 3)) * rgb(field)
    u, v = np.abs(xx / width - 0.5) * width / height, np.abs(yy / height - 0.5)
    lozenge = u + v * 1.5
    for low, high, colour in ((0, 0.12, accent), (0.12, 0.17, line), (0.3, 0.34, line), (0.34, 0.46, border), (0.46, 0.49, line)):
        image[(lozenge >= low) & (lozenge < high)] = rgb(colour)
    dots = (np.hypot((xx % 40) - 20, (yy % 40) - 20) < 5) & (lozenge > 0.52)
    image[dots] = rgb(line)
    for reach, colour in ((62, line), (56, border), (20, line), (14, field)):
        image[edge < reach] = rgb(colour)
    zigzag = (np.abs(((xx + yy) % 36) - 18) < 6) & (edge >= 24) & (edge < 52)
    image[zigzag] = rgb(accent)
    return image * (1 + 0.045 * noise(height, width, 0.6, seed))[..., None]


def landscape(height: int, width: int, sky: tuple[str, str], bands: list[tuple[float, str]], seed: int) -> np.ndarray:
    down = np.linspace(0, 1, height)[:, None, None]
    image = np.broadcast_to(rgb(sky[0]) * (1 - down) + rgb(sky[1]) * down, (height, width, 3)).copy()
    for index, (level, colour) in enumerate(bands):
        profile = level + 0.035 * noise(1, width, 1.7, seed + index)[0]
        mask = np.linspace(0, 1, height)[:, None] > profile[None, :]
        image[mask] = (rgb(colour) * (1 + 0.07 * noise(height, width, 0.9, seed + 9 + index))[..., None])[mask]
    return image


def flowers(height: int, width: int, seed: int) -> np.ndarray:
    random = np.random.default_rng(seed)
    yy, xx = np.mgrid[0:height, 0:width].astype(float)
    image = np.ones((height, width, 3)) * rgb('e6dcc6')
    vase = (np.abs(xx - width / 2) < 34 + 12 * np.sin(yy / 26)) & (yy > height * 0.62) & (yy < height * 0.9)
    image[vase] = rgb('5f7f8c')
    for _ in range(60):
        cx, cy = width / 2 + random.normal(0, 50), height * 0.42 + random.normal(0, 50)
        radius = random.uniform(8, 24)
        colour = random.choice(['c4695a', 'd9a441', 'e8c9c0', '6f8a5a', '8da863', 'a65a6f', 'f3e7cd'])
        image[np.hypot(xx - cx, yy - cy) < radius] = rgb(str(colour))
    return image * (1 + 0.03 * noise(height, width, 0.8, seed))[..., None]


def portrait(height: int, width: int) -> np.ndarray:
    yy, xx = np.mgrid[0:height, 0:width].astype(float)
    image = np.ones((height, width, 3)) * rgb('b7aa94')
    for offset, coat in ((-52, '5b4c40'), (48, 'cbb9a0')):
        x = width / 2 + offset
        image[(np.abs(xx - x) < 60 - (height - yy) * 0.12) & (yy > height * 0.55)] = rgb(coat)
        image[np.hypot(xx - x, (yy - height * 0.4) * 0.85) < 34] = rgb('d9b99a')
        image[np.hypot(xx - x, (yy - height * 0.31) * 1.3) < 33] = rgb('6b5a4c')
    grey = image.mean(-1, keepdims=True)
    return grey * rgb('f3e6cf') * 1.05


def paint() -> np.ndarray:
    painted = {
        'rug-living': lambda h, w: rug(h, w, '7c3b36', '3d4d5f', 'dccdae', 'b07a4c', 31),
        'rug-hall': lambda h, w: rug(h, w, '56684f', '7b4a3d', 'dccdae', 'c49a55', 37),
        'landscape': lambda h, w: landscape(h, w, ('a9c3d2', 'f0dec2'), [(0.5, '8ea3ab'), (0.6, '7f966f'), (0.74, '5f7d50'), (0.87, 'a08f52')], 51),
        'seaside': lambda h, w: landscape(h, w, ('bcd0da', 'f3e8d6'), [(0.52, '7ea0ad'), (0.68, '93b3b6'), (0.78, 'e0cda6'), (0.9, 'c9b083')], 71),
        'flowers': lambda h, w: flowers(h, w, 57),
        'portrait': portrait,
        'town': lambda h, w: landscape(h, w, ('d8cdb6', 'efe3cc'), [(0.4, 'a4563f'), (0.55, 'b9805f'), (0.8, '7c746b')], 91),
    }
    painted |= {**prints_cycling.PICTURES, **prints_papers.PAINTERS}
    sheet = np.ones((HEIGHT, WIDTH, 3)) * 0.5
    for name, (x, y, width, height) in PLACES.items():
        sheet[y : y + height, x : x + width] = painted[name](height, width)
    return sheet * np.tile(fabric(SIZE, 'ffffff', 256, 99, 0.05) / 1.02, (1, WIDTH // SIZE, 1))
