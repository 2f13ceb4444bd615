"""The flat's plain colours: one texture of cells serves every part without a pattern of its own."""
from __future__ import annotations

import numpy as np

COLOURS: dict[str, str] = {
    'white': 'f7f5f0', 'porcelain': 'fbfaf6', 'cream': 'efe7d6', 'oatmeal': 'ddd2bd', 'sand': 'cbb99a',
    'taupe': '8c8174', 'umber': '5b4c40', 'ink': '2a2724', 'wall-living': 'f0e6d6', 'wall-bedroom': 'd9ded0',
    'wall-hall': 'f1ead9', 'wall-kitchen': 'f2e8cf', 'ceiling': 'f8f5ee', 'trim': 'f4f1ea', 'sage': '9fb09a',
    'moss': '6d7f5e', 'leaf': '5d8250', 'leaf-dark': '3f6240', 'leaf-light': '8da863', 'terracotta': 'b9684a',
    'pot': 'c07a58', 'brick': '9a4a3a', 'wine': '7a3038', 'rose': 'c99a9a', 'mustard': 'd0a548', 'butter': 'f0dfae',
    'navy': '33465c', 'denim': '5c7a94', 'sky': 'a9c0cb', 'teal': '4f7b78', 'plum': '75566f', 'lavender': 'b3a4bd',
    'steel': 'b4b6b7', 'steel-dark': '7f8284', 'chrome': 'd3d6d7', 'black': '1c1b1b', 'screen': '14171b',
    'rubber': '3b3d40', 'cardboard': 'b8905f', 'cardboard-dark': '97734a', 'paper': 'f6f2e4', 'cabinet': 'cdd6cb',
    'cabinet-side': 'e7e4da', 'skin-leather': '7c5640', 'brass': 'b59a5c', 'alarm-red': 'b23a34', 'tape': 'e7e2d2',
    'shade': 'f5e6c4', 'bulb': 'fff4d8', 'led': 'ffdf9c', 'tube': 'fdfdf6', 'grey-light': 'd9d7d2', 'grey': 'a7a49e',
    'wool-blue': '6e8a9c', 'wool-red': '9d5549', 'coat-green': '5a6b55', 'coat-camel': 'a98a62', 'mirror': 'ccd6da',
    'enamel': 'eceae2', 'fridge': 'eeece4', 'water': 'b9cfd4', 'fur': 'e5dccb', 'green-rubber': '7fa08f',
    'wall-white': 'f3f1ec', 'wall-mist': 'cfdad8', 'wall-straw': 'efe4c6', 'wall-blush': 'e6d5cf', 'wall-stone': 'dcd8cf', 'front-linen': 'd8cfbd',
    'greige': 'a89b8a', 'petrol': '3f6673', 'petrol-light': '7d9aa3', 'heather': '8d7f93', 'plum-light': 'b79fb0', 'signal': 'f0ad1c',
    'anthracite': '4a4e52', 'facade': 'b9a58c', 'oak-light': 'cfb389', 'rubber-grey': '6f7375',
    'wall-linen': 'ebe4d6', 'wall-dew': 'ccd9d3', 'wall-blue': 'cad6dd', 'aid-blue': '2a7aa8', 'hedge': '55703f', 'lawn': '7f9a5a', 'paving': 'b6b0a5', 'cycling-yellow': 'e3b93a',
    'frosted': 'd5e3e2', 'led-green': '58c46a', 'led-red': 'e8473c', 'led-blue': '4d9be8', 'led-amber': 'f2a93b', 'ember': 'ff5a26', 'flame': '4f8fff', 'soot': '3a332d', 'copper': 'b07850', 'glass': 'dfe8e8', 'straw': 'd8bf8a', 'wicker': 'b08a58', 'bread': 'c08a4e', 'crust': '8f5c30', 'milk-blue': '3f7fb8', 'banana': 'e7c64f', 'orange': 'e08a35', 'apple': 'b5423a', 'cat': '8b7f76', 'cat-light': 'cfc6ba', 'pill-orange': 'd98a3a', 'day-blue': '7fb0c9', 'skin': 'd9b199',
}
NAMES = list(COLOURS)
SIDE = 12
CELL_PX = 8


def rgb(hex_colour: str) -> np.ndarray:
    """sRGB 0..1 of a six-digit colour."""
    return np.array([int(hex_colour[i : i + 2], 16) / 255 for i in (0, 2, 4)])


def uv(name: str) -> tuple[float, float]:
    """Centre of the colour's cell in Blender's texture space (v up)."""
    index = NAMES.index(name)
    return (index % SIDE + 0.5) / SIDE, 1 - (index // SIDE + 0.5) / SIDE


def paint() -> np.ndarray:
    assert len(NAMES) <= SIDE * SIDE
    image = np.ones((SIDE * CELL_PX, SIDE * CELL_PX, 3))
    for index, name in enumerate(NAMES):
        row, column = divmod(index, SIDE)
        image[row * CELL_PX : (row + 1) * CELL_PX, column * CELL_PX : (column + 1) * CELL_PX] = rgb(COLOURS[name])
    return image
