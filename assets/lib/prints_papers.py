"""Pictures with writing: clock, calendar, letters, medicine boxes. Names of medicines and shops are invented."""
from __future__ import annotations

import bpy
import numpy as np

from lib.palette import rgb

# Every size below is a share of the picture's height; lines are (text, size, left, baseline from the top, colour).
Line = tuple[str, float, float, float, str]
_glyphs: dict[str, list[np.ndarray]] = {}


def triangles(text: str) -> list[np.ndarray]:
    """The letters as flat triangles of Blender's own font, one line high."""
    if text not in _glyphs:
        curve = bpy.data.curves.new('print', 'FONT')
        curve.body, curve.resolution_u = text, 3
        made = bpy.data.objects.new('print', curve)
        mesh = made.to_mesh()
        mesh.calc_loop_triangles()
        _glyphs[text] = [np.array([mesh.vertices[v].co[:2] for v in t.vertices]) for t in mesh.loop_triangles]
        made.to_mesh_clear()
        bpy.data.objects.remove(made)
        bpy.data.curves.remove(curve)
    return _glyphs[text]


def write(image: np.ndarray, line: Line) -> None:
    """Draws one line of text, edges softened by four samples a pixel."""
    text, size, left, base, colour = line
    height, width, _ = image.shape
    cover = np.zeros((height * 2, width * 2), bool)
    for corners in triangles(text):
        p = np.stack([(left * width + corners[:, 0] * size * height) * 2, (base - corners[:, 1] * size) * height * 2], 1)
        x0, y0 = np.maximum(np.floor(p.min(0)).astype(int), 0)
        x1, y1 = np.minimum(np.ceil(p.max(0)).astype(int) + 1, (width * 2, height * 2))
        if x1 <= x0 or y1 <= y0:
            continue
        yy, xx = np.mgrid[y0:y1, x0:x1] + 0.5
        side = [(p[k - 1][0] - p[k][0]) * (yy - p[k][1]) - (p[k - 1][1] - p[k][1]) * (xx - p[k][0]) for k in range(3)]
        cover[y0:y1, x0:x1] |= (np.minimum.reduce(side) >= 0) | (np.maximum.reduce(side) <= 0)
    share = cover.reshape(height, 2, width, 2).mean((1, 3))[..., None]
    image[:] = image * (1 - share) + rgb(colour) * share


def band(image: np.ndarray, x0: float, y0: float, x1: float, y1: float, colour: str) -> None:
    height, width, _ = image.shape
    image[round(y0 * height) : round(y1 * height), round(x0 * width) : round(x1 * width)] = rgb(colour)


def page(height: int, width: int, ground: str, bands: list[tuple[float, float, float, float, str]], lines: list[Line]) -> np.ndarray:
    image = np.ones((height, width, 3)) * rgb(ground)
    for one in bands:
        band(image, *one)
    for line in lines:
        write(image, line)
    return image


def rows(top: float, bottom: float, count: int, left: float = 0.1, right: float = 0.9, colour: str = '9a958c') -> list[tuple[float, float, float, float, str]]:
    """Grey bars where small print would be."""
    step = (bottom - top) / count
    return [(left, top + i * step, right - 0.13 * ((i * 7) % 4) * (right - left) * 0.6, top + i * step + step * 0.36, colour) for i in range(count)]


def clock_face(height: int, width: int) -> np.ndarray:
    yy, xx = np.mgrid[0:height, 0:width].astype(float)
    u, v = (xx + 0.5) / width - 0.5, (yy + 0.5) / height - 0.5
    image = np.ones((height, width, 3)) * rgb('f7f4ea')
    for i in range(60):
        a = np.pi * i / 30
        along, across = u * np.sin(a) - v * np.cos(a), np.abs(u * np.cos(a) + v * np.sin(a))
        image[(across < (0.008 if i % 5 == 0 else 0.003)) & (along > (0.43 if i % 5 == 0 else 0.455)) & (along < 0.475)] = rgb('2a2724')
    for hour in range(1, 13):
        a = np.pi * hour / 6
        write(image, (str(hour), 0.13, 0.5 + 0.36 * np.sin(a) - (0.055 if hour > 9 else 0.032), 0.5 - 0.36 * np.cos(a) + 0.045, '2a2724'))
    return image


def calendar(height: int, width: int) -> np.ndarray:
    lines: list[Line] = [('11', 0.12, 0.08, 0.14, 'f7f4ea'), ('2026', 0.07, 0.6, 0.12, 'f7f4ea')]
    for day in range(1, 31):
        column, row = (day + 5) % 7, (day + 5) // 7
        lines.append((str(day), 0.05, 0.06 + column * 0.128, 0.36 + row * 0.105, 'b23a34' if column == 6 else '2a2724'))
    image = page(height, width, 'f7f4ea', [(0, 0, 1, 0.18, '4f7b78'), (0.05, 0.24, 0.95, 0.243, 'a7a49e'), (0.05, 0.955, 0.55, 0.97, 'a7a49e')], lines)
    yy, xx = np.mgrid[0:height, 0:width].astype(float)
    ring = np.abs(np.hypot((xx - 0.215 * width), (yy - 0.66 * height)) - 13)
    image[ring < 1.6] = rgb('b23a34')
    return image


def keypad(height: int, width: int) -> np.ndarray:
    bands, lines = [], []
    for i, key in enumerate('123456789*0#'):
        x, y = 0.06 + (i % 3) * 0.31, 0.04 + (i // 3) * 0.24
        bands.append((x, y, x + 0.26, y + 0.2, 'fbfaf6'))
        lines.append((key, 0.19, x + 0.075, y + 0.165, '1c1b1b'))
    return page(height, width, '3b3d40', bands, lines)


PLACES: dict[str, tuple[int, int, int, int]] = {
    'clock-face': (1732, 0, 200, 200), 'calendar': (1732, 208, 200, 280), 'letter': (1732, 496, 200, 280), 'prescription': (1732, 784, 200, 236),
    'keypad': (1940, 0, 100, 140), 'leaflet': (1940, 148, 100, 160), 'radio-dial': (1940, 316, 100, 60), 'yoghurt': (1940, 384, 100, 80), 'milk': (1940, 472, 100, 110),
    'medicine-a': (1220, 616, 216, 100), 'medicine-b': (1220, 724, 216, 100), 'bottle-label': (1220, 832, 216, 90), 'week': (1220, 930, 216, 34),
    'magazine-a': (1444, 800, 136, 190), 'magazine-b': (1588, 800, 136, 190), 'envelope': (1032, 856, 180, 120), 'week-nl': (1220, 972, 216, 34),
}

INK, RED, BLUE, GREEN = '2a2724', 'b23a34', '2f5f9a', '3f7a4a'
PAINTERS = {
    'clock-face': clock_face,
    'calendar': calendar,
    'keypad': keypad,
    'letter': lambda h, w: page(h, w, 'f9f6ec', [(0.08, 0.1, 0.3, 0.13, BLUE), *rows(0.28, 0.82, 13), (0.6, 0.88, 0.85, 0.886, INK)], [('Rappel  ·  Herinnering', 0.052, 0.08, 0.22, INK)]),
    'prescription': lambda h, w: page(h, w, 'fbfaf4', [(0.06, 0.2, 0.94, 0.205, GREEN), *rows(0.08, 0.17, 3, 0.08, 0.6), *rows(0.36, 0.74, 6, 0.14, 0.8)], [('R/', 0.13, 0.07, 0.33, INK), ('1 - 0 - 1', 0.07, 0.5, 0.9, BLUE)]),
    'leaflet': lambda h, w: page(h, w, 'eef2ea', [(0, 0, 1, 0.3, GREEN), *rows(0.4, 0.92, 8)], [('STOP', 0.1, 0.1, 0.15, 'ffffff'), ('chute · val', 0.09, 0.1, 0.26, 'ffffff')]),
    'radio-dial': lambda h, w: page(h, w, 'efe4c4', [(0.06, 0.52, 0.94, 0.56, INK), (0.6, 0.15, 0.62, 0.9, RED), *[(0.1 + 0.1 * i, 0.42, 0.108 + 0.1 * i, 0.66, INK) for i in range(9)]], [('FM', 0.26, 0.06, 0.34, INK), ('88   96   104', 0.2, 0.2, 0.9, INK)]),
    'yoghurt': lambda h, w: page(h, w, 'f4f6f4', [(0, 0, 1, 0.2, BLUE), (0.1, 0.6, 0.9, 0.9, 'f0dfae')], [('yaourt · yoghurt', 0.13, 0.08, 0.46, BLUE), ('09.10.26', 0.22, 0.14, 0.82, RED)]),
    'milk': lambda h, w: page(h, w, 'f7f7f3', [(0, 0, 1, 0.3, '3f7fb8'), (0, 0.82, 1, 1, '6fa35f')], [('lait', 0.26, 0.2, 0.56, BLUE), ('melk', 0.22, 0.2, 0.77, BLUE)]),
    'medicine-a': lambda h, w: page(h, w, 'fbfaf6', [(0, 0, 0.09, 1, RED), (0, 0.84, 1, 1, RED)], [('DOLIVAL', 0.34, 0.14, 0.4, RED), ('paracetamol 1 g', 0.19, 0.14, 0.68, INK)]),
    'medicine-b': lambda h, w: page(h, w, 'f4f8fb', [(0, 0.8, 1, 1, BLUE), (0.8, 0, 1, 0.8, '7fb0c9')], [('Paracemed', 0.3, 0.05, 0.38, BLUE), ('paracetamol 1 g', 0.19, 0.05, 0.66, INK)]),
    'bottle-label': lambda h, w: page(h, w, 'fbfaf6', [(0, 0, 1, 0.26, GREEN), *rows(0.62, 0.95, 3)], [('3 x 20 gtt', 0.24, 0.1, 0.52, INK)]),
    'week': lambda h, w: page(h, w, 'dfeaf0', [], [(d, 0.75, 0.045 + i / 7, 0.78, INK) for i, d in enumerate('LMMJVSD')]),
    'week-nl': lambda h, w: page(h, w, 'dfeaf0', [], [(d, 0.75, 0.045 + i / 7, 0.78, INK) for i, d in enumerate('MDWDVZZ')]),
    'magazine-a': lambda h, w: page(h, w, 'd98f6a', [(0.12, 0.3, 0.88, 0.86, 'f0dfae'), (0.3, 0.42, 0.7, 0.86, '6d7f5e'), (0.38, 0.34, 0.62, 0.52, 'd9b199')], [('JARDIN', 0.13, 0.12, 0.17, 'ffffff'), ('d’automne', 0.07, 0.14, 0.25, 'ffffff')]),
    'magazine-b': lambda h, w: page(h, w, '5c7a94', [(0.08, 0.32, 0.92, 0.6, 'a9c0cb'), (0.08, 0.6, 0.92, 0.88, 'cbb083')], [('REIZEN', 0.13, 0.1, 0.17, 'fff4d8'), ('aan zee', 0.08, 0.12, 0.27, 'fff4d8')]),
    'envelope': lambda h, w: page(h, w, 'f4f1e6', [(0.8, 0.08, 0.94, 0.34, RED), (0.06, 0.08, 0.3, 0.13, 'a7a49e'), (0.42, 0.5, 0.86, 0.54, INK), (0.42, 0.62, 0.8, 0.66, INK), (0.42, 0.74, 0.7, 0.78, INK)], []),
}
