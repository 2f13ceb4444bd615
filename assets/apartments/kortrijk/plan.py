"""The plan of the Kortrijk flat: all measures come from plan.json, millimetres, x east, y south."""
from __future__ import annotations

import json
import os

from lib.kit import Kit
from lib.places import Places
from lib.plan_file import read_anchors, read_plan

WALL_LOOKS = {
    'hall': 'wall-straw', 'living': 'wall-white', 'kitchen': 'wall-white', 'bedroom': 'wall-white', 'bathroom': 'tile-wall', 'storage': 'wall-white',
    'terrace': 'brickwork', 'corridor': 'wall-stone',
}
FLOOR_LOOKS = {
    'hall': 'oak-vinyl', 'living': 'oak-vinyl', 'kitchen': 'oak-vinyl', 'bedroom': 'oak-vinyl', 'bathroom': 'tile-stone', 'storage': 'tile-stone',
    'terrace': 'slabs', 'corridor': 'carpet',
}
# The wall behind armchair and television, the head of the bed.
SIDE_LOOKS = {('living', 'y', 5040): 'wall-mist', ('bedroom', 'y', 0): 'wall-blush'}

plan = read_plan(__file__, WALL_LOOKS, FLOOR_LOOKS, outdoor=('terrace',), glazed=('terrace-door',), own_shell=('corridor',), side_looks=SIDE_LOOKS)
anchors = read_anchors(__file__)
PLACES = Places(anchors.ANCHORS, anchors.THINGS)
OPENINGS = {o.id: o for o in plan.OPENINGS}

with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'plan.json'), encoding='utf8') as file:
    FURNITURE = json.load(file)['furniture']
BOXES = {f['what']: f for f in FURNITURE}


def box(what: str) -> tuple[float, float, float, float]:
    """West, north, east and south of a piece of furniture, metres."""
    f = BOXES[what]
    return tuple(v / 1000 for v in (*f['min'], *f['max']))


def middle(what: str) -> tuple[float, float]:
    """Where a piece of furniture stands, plan metres."""
    west, north, east, south = box(what)
    return (west + east) / 2, (north + south) / 2


def anchor(name: str) -> tuple[float, float, float, int]:
    """Plan x and y, height (metres) and heading of a named place."""
    _, x, y, height, heading = anchors.ANCHORS[name]
    return x / 1000, y / 1000, height / 1000, heading


def build(k: Kit) -> None:
    """Collision of all furniture, in the order of the plan."""
    for f in FURNITURE:
        west, north, east, south = box(f['what'])
        k.block(west, north, east, south, f['heightMm'] / 1000, f.get('object'))
