"""Shares light between texels that are near each other in the room and look the same way, wherever they lie in the atlas.

A front of boards and handles is many small islands, each with its own noise; side by side they look mottled. The light is
sorted into cells of space, one grid for each of six directions, and read back smoothly.
"""
from __future__ import annotations

import itertools

import numpy as np

# Along the direction a surface looks to: what is further behind or before it has light of its own.
DEPTH_M = 0.05
# A texel of a wall lies on the edge of its room: it is counted from a little before it.
FREE_M = 0.03
AXES = tuple((axis, sign) for axis in range(3) for sign in (-1, 1))
# How strictly a direction takes only what looks its way; a weight below the least is left out.
FACING_POWER, LEAST = 4, 0.05


def corners(place: np.ndarray, cell: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """For each point the eight cells around it: their numbers in the grid and the share of each."""
    at = (place - place.min(0)) / cell
    base = np.floor(at).astype(np.int64)
    rest = (at - base).astype(np.float32)
    size = base.max(0) + 2
    keys, shares = [], []
    for corner in itertools.product((0, 1), repeat=3):
        where = base + corner
        keys.append((where[:, 0] * size[1] + where[:, 1]) * size[2] + where[:, 2])
        shares.append(np.where(corner, rest, 1 - rest).prod(-1))
    return np.concatenate(keys), np.concatenate(shares)


def rooms_of(position: np.ndarray, normal: np.ndarray, rooms: list[dict]) -> np.ndarray:
    """Number of the room each texel looks into; 0 for none. Room corners in plan millimetres."""
    x, y = position[..., 0] + FREE_M * normal[..., 0], -(position[..., 1] + FREE_M * normal[..., 1])
    number = np.zeros(x.shape, np.int64)
    for index, room in enumerate(rooms, 1):
        corners = np.array(room['corners']) / 1000
        inside = np.zeros(x.shape, bool)
        for (ax, ay), (bx, by) in zip(corners, np.roll(corners, -1, 0)):
            if ay != by:
                inside ^= ((ay > y) != (by > y)) & (x < (bx - ax) * (y - ay) / (by - ay) + ax)
        number[inside] = index
    return number


def share(light: np.ndarray, position: np.ndarray, normal: np.ndarray, lit: np.ndarray, room: np.ndarray, cell_m: float) -> np.ndarray:
    """Each lit texel's light becomes the mean of what lies within about `cell_m` of it, in its room, on surfaces that look its way."""
    rows, columns = np.nonzero(lit)
    room = room[rows, columns]
    place, facing, own = position[rows, columns], normal[rows, columns], light[rows, columns]
    total, weight = np.zeros_like(own), np.zeros(len(own), np.float32)
    for axis, sign in AXES:
        towards = np.clip(facing[:, axis] * sign, 0, 1) ** FACING_POWER
        mine = np.nonzero(towards > LEAST)[0]
        if not mine.size:
            continue
        keys, shares = corners(place[mine], np.where(np.arange(3) == axis, DEPTH_M, cell_m))
        # Walls are thin: floors on both sides of one must not share.
        _, number = np.unique(keys * (room.max() + 1) + np.tile(room[mine], 8), return_inverse=True)
        shares = shares * np.tile(towards[mine], 8)
        cells = np.bincount(number, shares)
        near = (shares * cells[number]).reshape(8, -1).sum(0)
        weight[mine] += near
        texel = np.tile(mine, 8)
        for channel in range(own.shape[-1]):
            held = np.bincount(number, shares * own[texel, channel])
            total[mine, channel] += (shares * held[number]).reshape(8, -1).sum(0)
    out = light.copy()
    out[rows, columns] = np.where(weight[:, None] > 0, total / np.maximum(weight, 1e-9)[:, None], own)
    return out
