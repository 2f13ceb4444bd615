"""The texels of a finished bake that may be read, for faces that have none of their own."""
from __future__ import annotations

import glob
import json
import os

import numpy as np

from lib import atlas
from lib.filter import Guides

MOST_TURNS = 99


def brightness(raw: str, name: str) -> np.ndarray:
    """Light of all layers together, each as bright as its own brightest place."""
    total: np.ndarray | float = 0.0
    for path in glob.glob(os.path.join(raw, f'clean-{name}-*.npy')):
        if not path.endswith('-seen.npy'):
            light = np.load(path).mean(-1)
            total = total + light / max(float(light.max()), 1e-6)
    return total


def texels_of(raw: str, name: str) -> atlas.Texels:
    """Merged guides of all rounds of states, as the filter used them."""
    names = [name] if name != 'things' else [f'things{i}' for i in range(MOST_TURNS)]
    guides = None
    for turn in names:
        path = os.path.join(raw, f'bake-{turn}-guides.npy')
        if os.path.exists(path):
            fresh = np.load(path)
            guides = fresh if guides is None else np.where(fresh[..., 6:] > 0.5, fresh, guides)
    seen = np.load(os.path.join(raw, f'clean-{name}-seen.npy'))
    with open(os.path.join(raw, 'light.json'), encoding='utf8') as file:
        rooms = json.load(file)['rooms']
    position, normal = guides[..., :3], guides[..., 3:6]
    return atlas.Texels(position, normal, seen.astype(np.float32), brightness(raw, name), Guides(position, normal, seen).texel_m, rooms)
