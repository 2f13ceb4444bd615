"""Pieces of the kit brought into the boxes of the plan, so that what is drawn ends where people stop."""
from __future__ import annotations

from collections.abc import Callable

from mathutils import Matrix, Vector

from apartments.kortrijk.plan import BOXES, box
from lib.kit import Kit, place


def fitted(k: Kit, what: str, heading: int, make: Callable[[Kit], None], high: bool = False) -> None:
    """Makes a piece at its box of the plan, widens or narrows it to fill the box; `high` also fits the height."""
    west, north, east, south = box(what)
    into(k, what, (west, north, east, south), heading, make, BOXES[what]['heightMm'] / 1000 if high else None)


def into(k: Kit, piece: str, rect: tuple[float, float, float, float], heading: int, make: Callable[[Kit], None], high: float | None = None) -> None:
    """The same for a rectangle in plan metres."""
    west, north, east, south = rect
    first = len(k.parts)
    with k.at(piece, (west + east) / 2, (north + south) / 2, heading):
        make(k)
    frame = place((west + east) / 2, (north + south) / 2, heading)
    back = frame.inverted()
    points = [back @ v.co for part in k.parts[first:] for v in part.object.data.vertices]
    low = [min(p[i] for p in points) for i in range(3)]
    top = [max(p[i] for p in points) for i in range(3)]
    wide, deep = (east - west, south - north) if heading % 180 == 0 else (south - north, east - west)
    size = (wide, deep, high or top[2])
    scale = [size[i] / (top[i] - low[i]) if i < 2 else size[2] / top[2] for i in range(3)]
    centre = Vector(((low[0] + top[0]) / 2, (low[1] + top[1]) / 2, 0))
    move = frame @ Matrix.Diagonal((*scale, 1)) @ Matrix.Translation(-centre) @ back
    for part in k.parts[first:]:
        part.object.data.transform(move)
