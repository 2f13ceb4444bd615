"""Contact shadows: each movable thing alone above a tile of its own, as ambient occlusion."""
from __future__ import annotations

import math

import bmesh
import bpy
import numpy as np

from lib.atlas import LIGHT_UV
from lib.bake import Oven

TILE_PX = 64
# Less than the margin round the thing.
FADE_PX = 8
MARGIN_M = 0.22
REACH_M = 0.45
# Flatter things (rugs, mats, cables) lie on the floor and shadow nothing.
LEAST_HEIGHT_M = 0.035
FAR_M = 60.0


def bounds(objects: list[bpy.types.Object]) -> tuple[np.ndarray, np.ndarray]:
    points = np.concatenate([np.array([v.co[:] for v in o.data.vertices]) for o in objects])
    return points.min(0), points.max(0)


def height_m(objects: list[bpy.types.Object]) -> float:
    low, high = bounds(objects)
    return float(high[2] - low[2])


def framed(baked: np.ndarray, side: int, tiles: int) -> np.ndarray:
    """The baked inside of each tile, fading out towards its edge: no shadow ends in a line, and what lies between tiles is open."""
    picture = np.ones_like(baked)
    from_edge = np.minimum(np.arange(TILE_PX - 2), np.arange(TILE_PX - 2)[::-1])
    fade = np.minimum(np.minimum.outer(from_edge, from_edge) / FADE_PX, 1)
    for index in range(tiles):
        x, y = index % side * TILE_PX, index // side * TILE_PX
        inner = np.s_[y + 1:y + TILE_PX - 1, x + 1:x + TILE_PX - 1]
        picture[inner] = 1 - (1 - baked[inner]) * fade
    return picture


def bake(oven: Oven, things: dict[str, list[bpy.types.Object]], material: bpy.types.Material, samples: int) -> tuple[np.ndarray, list[dict]]:
    """The picture (1 = open, rows from the bottom) and its tiles. Everything else must be hidden."""
    stand = {t: objects for t, objects in things.items() if height_m(objects) > LEAST_HEIGHT_M}
    if not stand:
        return np.ones((TILE_PX, TILE_PX), np.float32), []
    side = math.ceil(math.sqrt(len(stand)))
    mesh = bmesh.new()
    uv = mesh.loops.layers.uv.new(LIGHT_UV)
    tiles, lifted = [], []
    for index, (thing, objects) in enumerate(stand.items()):
        low, high = bounds(objects)
        level = FAR_M * (index + 1)
        for o in objects:
            copy = o.copy()
            copy.location.z += level - low[2] + 0.003
            bpy.context.collection.objects.link(copy)
            copy.hide_render = False
            lifted.append(copy)
        a, b = low[:2] - MARGIN_M, high[:2] + MARGIN_M
        column, row = index % side, index // side
        edge = 1 / TILE_PX
        face = mesh.faces.new([mesh.verts.new((x, y, level)) for x, y in ((a[0], a[1]), (b[0], a[1]), (b[0], b[1]), (a[0], b[1]))])
        left, bottom = (column + edge) / side, (row + edge) / side
        right, top = (column + 1 - edge) / side, (row + 1 - edge) / side
        for loop, corner in zip(face.loops, ((left, bottom), (right, bottom), (right, top), (left, top))):
            loop[uv].uv = corner
        tiles.append({'object': thing, 'uv': [round(v, 5) for v in (left, 1 - top, right, 1 - bottom)],
                      'min': [round(a[0] * 1000), round(-b[1] * 1000)], 'max': [round(b[0] * 1000), round(-a[1] * 1000)]})
    data = bpy.data.meshes.new('contacts')
    mesh.to_mesh(data)
    mesh.free()
    data.materials.append(material)
    ground = bpy.data.objects.new('contacts', data)
    bpy.context.collection.objects.link(ground)
    bpy.context.scene.world.light_settings.distance = REACH_M
    picture = framed(oven.bake([ground], (side * TILE_PX, side * TILE_PX), 'AO', samples)[..., 0], side, len(tiles))
    for o in (*lifted, ground):
        bpy.data.objects.remove(o)
    return picture, tiles
