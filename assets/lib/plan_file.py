"""Reads the plan of a flat that is written as data (`plan.json` beside the flat's modules)."""
from __future__ import annotations

import json
import os
from types import SimpleNamespace

from lib.plan import Opening, Room


def _data(beside: str) -> dict:
    with open(os.path.join(os.path.dirname(os.path.abspath(beside)), 'plan.json'), encoding='utf8') as file:
        return json.load(file)


def _room(data: dict, outdoor: tuple[str, ...], own_shell: tuple[str, ...]) -> Room:
    corners = tuple((x, y) for x, y in data['floorPolygon'])
    xs, ys = [c[0] for c in corners], [c[1] for c in corners]
    rect = (min(xs), min(ys), max(xs), max(ys))
    name = tuple(data['name'][language] for language in ('fr', 'nl', 'en'))
    return Room(data['id'], rect, name, data['floorFinish'], data['type'], corners if len(corners) > 4 else None, data['id'] in outdoor,
                data['id'] in own_shell)


def _opening(data: dict, glazed: tuple[str, ...]) -> Opening:
    return Opening(data['id'], data['kind'], tuple(data['rooms']), data['axis'], data['low'], data['high'], tuple(data['wall']), data['sillMm'],
                   data['topMm'], data['hinge'], data.get('leaves', 2), data['thresholdHeightMm'], data['id'] in glazed)


def read_plan(beside: str, wall_looks: dict[str, str], floor_looks: dict[str, str], outdoor: tuple[str, ...] = (), glazed: tuple[str, ...] = (),
              own_shell: tuple[str, ...] = (), side_looks: dict[tuple[str, str, int], str] | None = None, lining: int = 35) -> SimpleNamespace:
    """The same names as a plan written as a module. `side_looks` is the look of single sides: (room, axis, place across it)."""
    data = _data(beside)
    return SimpleNamespace(
        CEILING=data['ceilingHeightMm'], LINING=lining, WALL_LOOKS=wall_looks, FLOOR_LOOKS=floor_looks, SIDE_LOOKS=side_looks or {},
        ROOMS=[_room(r, outdoor, own_shell) for r in data['rooms']],
        WALLS=[tuple(w) for w in data['walls']],
        OPENINGS=[_opening(o, glazed) for o in data['openings']],
    )


def read_anchors(beside: str) -> SimpleNamespace:
    data = _data(beside)
    return SimpleNamespace(
        ANCHORS={a['id']: (a['kind'], *a['at'], a['heightMm'], a['headingDeg']) for a in data['anchors']},
        THINGS={o['id']: (o['class'], o['anchor'], o['movable']) for o in data['objects']},
    )
