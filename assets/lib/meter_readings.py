"""Reads what the meters of a flat measured, and compares it with the lightmaps: two ways to the same lux."""
from __future__ import annotations

import warnings

import numpy as np

from lib.hours import LUMINANCE
from lib.meters import CELL_MM

FACES = 6
FLOOR_M = 0.012
# The meter shows tenths: a darker cell says nothing about agreement.
LEAST_LUX = 0.1
# A room counts when this much of its floor is brighter.
LIT_SHARE = 0.3
LUX = np.array(LUMINANCE, np.float32)
OUTLIER = 4.0
WIDE_PASSES = 6
# What a cell takes of itself and of the eight around it.
SHARE = (1, 2, 1, 2, 4, 2, 1, 2, 1)


class Readings:
    """Per layer: lux of each cell of the floor grid, and red, green, blue of each face of each probe."""

    def __init__(self, meters: dict, planes: dict[str, np.ndarray]) -> None:
        self.grid, self.cells = meters['grid'], meters['grid']['cells']
        self.places = meters['probes']
        rows, width = self.grid['rows'], meters['width']
        columns = np.array([c[0] for c in self.cells]), np.array([c[1] for c in self.cells])
        self.floor, self.air = {}, {}
        texels = np.arange(len(self.places) * FACES)
        for layer, pixels in planes.items():
            both, bounce = parts(layer, pixels)
            lux = both @ LUX
            if layer == 'sun':
                # Its bounce is rare and strong: one ray in a hundred meets the patch on the floor. Shared widely, nothing cut.
                direct = pixels[..., 0]
                lux = direct[:rows] + shared((lux - direct)[:rows], self.cells, WIDE_PASSES)
            else:
                lux = calm(lux[:rows], self.cells)
            self.floor[layer] = np.maximum(0, lux)[columns[1], columns[0]]
            self.air[layer] = bounce[rows + texels // width, texels % width].reshape(-1, FACES, 3)
        dark = sum((air @ LUX) / max(1e-9, float((air @ LUX).max())) for air in self.air.values())
        self.kept = (dark < 1e-5).sum(-1) < 2  # two dark faces: it sits inside something

    def rooms(self) -> dict[str, np.ndarray]:
        names = np.array([c[2] for c in self.cells])
        return {room: names == room for room in dict.fromkeys(names)}

    def floor_of(self, weights: dict[str, float]) -> np.ndarray:
        return sum(weight * self.floor[layer] for layer, weight in weights.items())


def parts(layer: str, pixels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """All light and light without direct sun, in colour."""
    if layer == 'sky':
        return pixels[..., 3:], pixels[..., 3:]
    if layer == 'sun':
        return pixels[..., 1:], np.maximum(0, pixels[..., 1:] - pixels[..., :1])
    return np.repeat(pixels[..., 1:2], 3, -1), np.repeat(pixels[..., 1:2], 3, -1)


def known_cells(image: np.ndarray, cells: list) -> np.ndarray:
    known = np.full(image.shape, np.nan, np.float32)
    for column, row, _ in cells:
        known[row, column] = image[row, column]
    return known


def calm(image: np.ndarray, cells: list) -> np.ndarray:
    """Takes the noise out of single cells: what is far above its neighbours' median is shared widely, nothing is cut. Cut, dim light would read low."""
    known = known_cells(image, cells)
    with np.errstate(all='ignore'), warnings.catch_warnings():
        warnings.simplefilter('ignore')
        middle = np.nanmedian(neighbours(known), 0)
    base = np.minimum(known, OUTLIER * middle)
    return shared(base, cells, 1) + shared(known - base, cells, WIDE_PASSES)


def shared(image: np.ndarray, cells: list, passes: int) -> np.ndarray:
    """Each cell takes from those around it; walls, which have no light, keep rooms apart."""
    known = known_cells(image, cells)
    there = ~np.isnan(known)
    for _ in range(passes):
        around = neighbours(known)
        weight = np.array(SHARE)[:, None, None] * ~np.isnan(around)
        mean = (np.nan_to_num(around) * weight).sum(0) / np.maximum(weight.sum(0), 1e-9)
        known = np.where(there, mean, np.nan)
    return np.nan_to_num(known)


def neighbours(image: np.ndarray) -> np.ndarray:
    """Each cell with the eight around it."""
    padded = np.pad(image, 1, constant_values=np.nan)
    height, width = image.shape
    return np.stack([padded[1 + dy : 1 + dy + height, 1 + dx : 1 + dx + width] for dy in (-1, 0, 1) for dx in (-1, 0, 1)])


def weights_of(state: dict, layers: list[dict]) -> dict[str, float]:
    """Luminance weight of each layer when nobody touched a switch."""
    sources = {k: float(np.array(v) @ LUX) for k, v in state['sources'].items()}
    return {**sources, **state['lamps']}


def floor_texels(guides: np.ndarray, seen: np.ndarray, readings: Readings) -> tuple[np.ndarray, np.ndarray]:
    """Texels of the floor and the number of the grid cell each lies in."""
    west, north = readings.grid['origin']
    number = np.full((readings.grid['rows'], readings.grid['columns']), -1)
    for index, (column, row, _) in enumerate(readings.cells):
        number[row, column] = index
    flat = seen & (guides[..., 5] > 0.95) & (np.abs(guides[..., 2]) < FLOOR_M)
    column = ((guides[..., 0] * 1000 - west) // CELL_MM).astype(int)
    row = ((-guides[..., 1] * 1000 - north) // CELL_MM).astype(int)
    inside = flat & (column >= 0) & (row >= 0) & (column < readings.grid['columns']) & (row < readings.grid['rows'])
    cell = np.where(inside, number[np.clip(row, 0, readings.grid['rows'] - 1), np.clip(column, 0, readings.grid['columns'] - 1)], -1)
    return cell >= 0, cell


def agreement(lux: np.ndarray, here: np.ndarray, cell: np.ndarray, readings: Readings, state: dict, layers: list[dict]) -> dict[str, float]:
    """Median over a room's cells of lightmap lux by grid lux."""
    count = np.bincount(cell[here], minlength=len(readings.cells))
    total = np.bincount(cell[here], weights=lux[here], minlength=len(readings.cells))
    floor = readings.floor_of(weights_of(state, layers))
    mapped = total / np.maximum(count, 1)
    # Asked of both together: picking cells by one of them would pick its noise.
    good = (count >= 3) & ((floor + mapped) / 2 > LEAST_LUX)
    ratio = mapped / np.maximum(floor, 1e-9)
    rooms = {room: (mine & good, (mine & (count >= 3)).sum()) for room, mine in readings.rooms().items()}
    return {room: round(float(np.median(ratio[chosen])), 3) for room, (chosen, cells) in rooms.items() if chosen.sum() > max(5, LIT_SHARE * cells)}
