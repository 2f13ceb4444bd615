"""The plan of the Kortrijk flat, read from plan.json: millimetres, x east, y south. Nothing is measured twice."""
from __future__ import annotations

import json
import os
from dataclasses import dataclass

Rect = tuple[int, int, int, int]

with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'plan.json'), encoding='utf8') as file:
    DATA = json.load(file)

CEILING: int = DATA['ceilingHeightMm']
LINING = 35
# Rooms whose floor is a rectangle with a ceiling; living room and kitchen are one space.
INDOORS = ('hall', 'living', 'bedroom', 'bathroom', 'storage')


@dataclass(frozen=True)
class Room:
    id: str
    rect: Rect


@dataclass(frozen=True)
class Opening:
    """The clear opening; the hole in the wall is one lining wider on each side and at the top of a door."""

    id: str
    kind: str
    rooms: tuple[str, ...]
    axis: str  # 'x': runs west to east through a wall, 'y': north to south
    low: int
    high: int
    wall: tuple[int, int]  # the wall's two faces on the other axis
    sill: int
    top: int
    hinge: str
    leaves: int


def bounds(polygon: list[list[int]]) -> Rect:
    xs, ys = [p[0] for p in polygon], [p[1] for p in polygon]
    return min(xs), min(ys), max(xs), max(ys)


def opening(o: dict) -> Opening:
    rooms = tuple(dict.fromkeys('living' if r == 'kitchen' else r for r in o['rooms']))
    leaves = 2 if o['high'] - o['low'] > 1000 else 1
    return Opening(o['id'], o['kind'], rooms, o['axis'], o['low'], o['high'], tuple(o['wall']), o['sillMm'], o['topMm'], o['hinge'], leaves)


RECTS: dict[str, Rect] = {r['id']: bounds(r['floorPolygon']) for r in DATA['rooms']}
ROOMS = [Room(r, RECTS[r] if r != 'living' else (*RECTS['kitchen'][:2], *RECTS['living'][2:])) for r in INDOORS]
WALLS: list[Rect] = [tuple(w) for w in DATA['walls']]
OPENINGS = [opening(o) for o in DATA['openings'] if o['kind'] != 'passage']
BY_ID = {o.id: o for o in OPENINGS}
BOXES: dict[str, dict] = {f['what']: f for f in DATA['furniture']}
ANCHORS: dict[str, dict] = {a['id']: a for a in DATA['anchors']}
THINGS: dict[str, dict] = {o['id']: o for o in DATA['objects']}


def box(what: str) -> tuple[float, float, float, float, float]:
    """West, north, east, south and height of a piece of furniture, metres."""
    f = BOXES[what]
    return (*[v / 1000 for v in (*f['min'], *f['max'])], f['heightMm'] / 1000)


def middle(what: str) -> tuple[float, float]:
    """Centre of a piece of furniture on the plan, metres."""
    west, north, east, south, _ = box(what)
    return (west + east) / 2, (north + south) / 2


def origin(thing: str) -> tuple[float, float, float]:
    """Where the thing's node stands, metres: its anchor; for a seat or a place to lie on the floor below it."""
    a = ANCHORS[THINGS[thing]['anchor']]
    x, y = a['at']
    return x / 1000, y / 1000, (0 if a['kind'] in ('seat', 'lie') else a['heightMm']) / 1000


def heading(thing: str) -> int:
    return ANCHORS[THINGS[thing]['anchor']]['headingDeg']
