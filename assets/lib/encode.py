"""Puts layers of light into the four channels of 8-bit pictures: a shifted logarithm, fine where it is dark."""
from __future__ import annotations

import numpy as np

LOG_RANGE = 10001.0
# The brightest texels (a lamp's own rim, sun on a sill) may clip.
TOP_PERCENT = 99.95
LAMPS_PER_PACK = 4


def top_of(light: np.ndarray, seen: np.ndarray) -> float:
    values = light[seen]
    return float(np.percentile(values, TOP_PERCENT)) if values.size and values.max() > 0 else 0.0


def encode(light: np.ndarray, top: float, dice: np.random.Generator) -> np.ndarray:
    """0..255; a texel t stands for top * (10001 ^ (t / 255) - 1) / 10000. Dithered, so that no band shows."""
    if top <= 0:
        return np.zeros(light.shape, np.uint8)
    t = np.log1p((LOG_RANGE - 1) * np.clip(light / top, 0, 1)) / np.log(LOG_RANGE)
    noise = (dice.random(light.shape) - 0.5) * 0.9 * (t > 0)
    return np.clip(np.round(t * 255 + noise), 0, 255).astype(np.uint8)


def decode(pixels: np.ndarray, top: float) -> np.ndarray:
    return top * (LOG_RANGE ** (pixels / 255.0) - 1) / (LOG_RANGE - 1)


def packs_of(layers: list[dict]) -> dict[str, list[tuple[str, str] | None]]:
    """Which layer and part sits in which channel: sky + moon, sun + its direct light, then night and lamps."""
    ids = [layer['id'] for layer in layers]
    colours = ('red', 'green', 'blue')
    packs: dict[str, list[tuple[str, str] | None]] = {}
    packs['sky'] = [*(('sky', c) for c in colours), ('moon', 'lux') if 'moon' in ids else None]
    if 'sun' in ids:
        packs['sun'] = [*(('sun', c) for c in colours), ('sun', 'direct')]
    night = [i for i in ('street', 'path') if i in ids]
    rest = night + [layer['id'] for layer in layers if layer['kind'] == 'lamp']
    for start in range(0, len(rest), LAMPS_PER_PACK):
        four: list[tuple[str, str] | None] = [(layer, 'lux') for layer in rest[start : start + LAMPS_PER_PACK]]
        name = 'night' if start == 0 else f'lamps-{start // LAMPS_PER_PACK}'
        packs[name] = four + [None] * (LAMPS_PER_PACK - len(four))
    return packs


PARTS = {'red': 0, 'green': 1, 'blue': 2, 'direct': 3, 'lux': 0}
