"""The geometry stage of a flat: from its plan, rooms and things to a lit-ready scene, a raw GLB and the facts of the manifest."""
from __future__ import annotations

import argparse
import json
import os
import sys
import time
from dataclasses import dataclass, field
from types import ModuleType, SimpleNamespace

import bpy

from lib import atlas, export, hidden, overlaps, walls
from lib.backdrop import Backdrop
from lib.kit import Kit, Part
from lib.lights import Lights
from lib.materials import Materials
from lib.places import Places

Module = ModuleType | SimpleNamespace
ATLASES = ('arch', 'furn', 'things')
# Texels between islands at --res 1024: packed in blocks of 4 x 4, neighbours must not share one.
MARGIN_PX = 3
# Side of each lightmap, as a share of --res.
SHARES = {'arch': 1.0, 'furn': 1.0, 'things': 0.75}


# What keeps light out of a room when it is shut. Everything is baked as if none were: the product dims by room.
COVERS = ('door', 'window', 'shutter', 'curtain')


@dataclass
class Flat:
    """What makes one flat different from another."""

    plan: Module
    anchors: Module
    lights: Module
    rooms: tuple[Module, ...]
    backdrop: Backdrop
    # Pairs of pieces that may stand in each other.
    meant_overlaps: set[tuple[str, str]] = field(default_factory=set)
    # Fixed things that cast a baked shadow, because they are always there.
    shadows: tuple[str, ...] = ()
    # By atlas, looks this flat has too little of for a draw call of their own, and what is drawn instead.
    instead: dict[str, dict[str, str]] = field(default_factory=dict)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument('--out', required=True)
    parser.add_argument('--res', type=int, default=1024)
    return parser.parse_args(sys.argv[sys.argv.index('--') + 1 :])


def collect(flat: Flat) -> Kit:
    kit = Kit(Materials())
    kit.instead = flat.instead
    walls.build(kit, flat.plan)
    kit.atlas = 'furn'
    for room in flat.rooms:
        room.build(kit)
    flat.backdrop.build(kit)
    missing = [t for t in flat.anchors.THINGS if all(p.thing != t for p in kit.parts)]
    if missing:
        raise SystemExit(f'These things of anchors.THINGS have no geometry (k.named): {", ".join(missing)}')
    unknown = sorted({p.thing for p in kit.parts if p.thing and p.thing not in flat.anchors.THINGS})
    if unknown:
        raise SystemExit(f'These named things are missing in anchors.THINGS: {", ".join(unknown)}')
    return kit


def triangles(o: bpy.types.Object) -> int:
    o.data.calc_loop_triangles()
    return len(o.data.loop_triangles)


def join_all(kit: Kit, report: dict) -> tuple[dict[str, bpy.types.Object], dict[str, list[str]]]:
    """One object per atlas, and the nodes each will be split into."""
    scene, nodes = {}, {}
    for name in (*ATLASES, 'backdrop', 'solid'):
        parts = [p for p in kit.parts if p.atlas == name]
        if parts:
            nodes[name] = list(dict.fromkeys(p.node for p in parts))
            scene[name] = atlas.join_parts(parts, name, nodes[name])
            report['triangles'][name] = triangles(scene[name])
    fixed = [scene['arch'], scene['furn']]
    report['hiddenFaces'] = sum(hidden.drop_hidden(a, [b]) for a, b in (fixed, fixed[::-1]))
    report['buriedFaces'] = hidden.drop_buried(scene['furn'], [scene['arch']])
    return scene, nodes


def unwrap_all(scene: dict[str, bpy.types.Object], res: int, report: dict) -> dict[str, int]:
    sizes = {name: max(128, int(res * SHARES[name])) for name in ATLASES if name in scene}
    for name, size in sizes.items():
        atlas.unwrap(scene[name], size, max(1, MARGIN_PX * res / 1024))
        report['texelMm'][name] = round(atlas.texel_mm(scene[name], size), 1)
        report['triangles'][name] = triangles(scene[name])
    return sizes


def mark(scene: dict, nodes: dict[str, list[str]], flat: Flat, places: Places, first: dict[str, dict[str, str]]) -> None:
    """Splits the atlases into nodes and writes on every object what later stages must know."""
    for name, o in scene.items():
        if name in ('backdrop', 'solid', 'arch'):
            o['role'] = name
            continue
        turns: dict[str, int] = {}
        for node, piece in atlas.split(o, nodes[name]).items():
            piece['atlas'] = name
            if name == 'things':
                thing, _, state = node.partition('@')
                thing = thing if state else thing.removesuffix('-body')
                piece['role'], piece['thing'], piece['state'] = 'thing', thing, state
                # Which of its states this is; parts of every state count with the first.
                piece['turn'] = turns.get(thing, 0) if state else 0
                turns[thing] = piece['turn'] + 1 if state else turns.get(thing, 0)
                piece['at'], piece['first'] = places.origin(thing), json.dumps(first.get(thing, {}))
                piece['shadow'] = thing in flat.shadows
            else:
                piece['role'] = 'furn' if node == 'furn' else 'lamp'
    scene['arch']['atlas'] = 'arch'


def set_lights(flat: Flat) -> Lights:
    lights = Lights()
    lights.sky()
    flat.lights.build(lights)
    known = {layer['id'] for layer in lights.layers}
    unknown = sorted(set(flat.lights.EVENING) - known)
    if unknown:
        raise SystemExit(f'lights.EVENING names layers that lights.build does not make: {", ".join(unknown)}')
    for opening in flat.plan.OPENINGS:
        if opening.lets_sky_in:
            lights.portal(opening, walls.inner_face(flat.plan, opening))
    return lights


def facts(flat: Flat, kit: Kit, places: Places) -> dict:
    """Everything of the manifest that comes from plan and geometry, in whole millimetres."""
    plan, anchors = flat.plan, flat.anchors
    parts = parts_of_things(kit.parts)

    def size(thing: str) -> list[int]:
        low, high = export.world_bounds([p.object for p in parts[thing]])
        return [max(1, round(float(high[i] - low[i]) * 1000)) for i in range(3)]

    return {
        'rooms': [{'id': r.id, 'type': r.type or r.id, 'name': dict(zip(('fr', 'nl', 'en'), r.name)), 'floorPolygon': [list(c) for c in r.corners],
                   'ceilingHeightMm': plan.CEILING, 'floorFinish': r.finish} for r in plan.ROOMS],
        'openings': [{'id': o.id, 'kind': o.kind, 'rooms': list(o.rooms), 'line': o.line, 'clearWidthMm': o.high - o.low, 'heightMm': o.top - o.sill,
                      'thresholdHeightMm': o.threshold, 'hinge': o.hinge} for o in plan.OPENINGS],
        'objects': [{'id': t, 'node': t, 'class': kind, 'anchor': at, 'room': at.split('/')[0], 'sizeMm': size(t), 'movable': movable}
                    for t, (kind, at, movable) in anchors.THINGS.items()],
        'anchors': [{'id': a, 'kind': kind, 'at': [x, y], 'heightMm': h, 'headingDeg': d} for a, (kind, x, y, h, d) in anchors.ANCHORS.items()],
        'collision': [{**({'object': t} if t else {}), 'min': [a, b], 'max': [c, d], 'heightMm': h} for t, a, b, c, d, h in kit.boxes],
    }


def parts_of_things(parts: list[Part]) -> dict[str, list[Part]]:
    """The parts of each thing that show at first: those of every state and those of the first state."""
    first: dict[str, str] = {}
    out: dict[str, list[Part]] = {}
    for part in parts:
        if part.thing and part.state:
            first.setdefault(part.thing, part.state)
    for part in parts:
        if part.thing and part.state in (None, first.get(part.thing)):
            out.setdefault(part.thing, []).append(part)
    return out


def light_facts(flat: Flat, kit: Kit, lights: Lights, sizes: dict[str, int]) -> dict:
    """What the bake must know and cannot read from the scene."""
    return {
        'layers': lights.layers,
        'evening': flat.lights.EVENING,
        'byHour': getattr(flat.lights, 'BY_HOUR', {}),
        'sizes': sizes,
        'rooms': [{'id': r.id, 'corners': [list(c) for c in r.corners], 'outdoor': r.outdoor} for r in flat.plan.ROOMS],
        'ways': [list(o.rooms) for o in flat.plan.OPENINGS if o.kind in ('door', 'passage')],
        'solid': [[a, b, c, d] for thing, a, b, c, d, _ in kit.boxes if thing is None or thing in flat.shadows],
        'covers': [t for t, (kind, _, _) in flat.anchors.THINGS.items() if kind in COVERS],
        'movable': [t for t, (_, _, movable) in flat.anchors.THINGS.items() if movable],
        'backdrop': {'place': flat.backdrop.place, 'floorM': flat.backdrop.floor_m},
    }


def write(path: str, data: dict) -> None:
    with open(path, 'w', encoding='utf8') as file:
        json.dump(data, file, indent=1)


def build(flat: Flat) -> None:
    began, options = time.time(), arguments()
    os.makedirs(options.out, exist_ok=True)
    bpy.ops.wm.read_factory_settings(use_empty=True)
    report: dict = {'triangles': {}, 'texelMm': {}}
    kit = collect(flat)
    places = Places(flat.anchors.ANCHORS, flat.anchors.THINGS)
    print('PARTS', len(kit.parts), 'boxes', len(kit.boxes), round(time.time() - began, 1), 's', flush=True)
    report['overlaps'] = overlaps.find(kit.parts, {tuple(sorted(pair)) for pair in flat.meant_overlaps})
    for overlap in report['overlaps']:
        print('OVERLAP', ' x '.join(overlap['pieces']), overlap['mm'], 'mm')
    about = facts(flat, kit, places)
    scene, nodes = join_all(kit, report)
    sizes = unwrap_all(scene, options.res, report)
    mark(scene, nodes, flat, places, kit.first)
    lights = set_lights(flat)
    for name in sizes:
        print('ATLAS', name, sizes[name], 'px', report['texelMm'][name], 'mm', report['triangles'][name], 'triangles')
    print('HIDDEN', report['hiddenFaces'], 'faces, buried', report['buriedFaces'])
    report['seconds'] = {'geometry': round(time.time() - began, 1)}
    write(os.path.join(options.out, 'flat.json'), about)
    write(os.path.join(options.out, 'light.json'), light_facts(flat, kit, lights, sizes))
    write(os.path.join(options.out, 'geometry-report.json'), report)
    bpy.ops.wm.save_as_mainfile(filepath=os.path.join(os.path.abspath(options.out), 'scene.blend'), compress=True)
    print('GLB', export.write_flat(os.path.join(options.out, 'raw.glb')))
    print('TOTAL', round(time.time() - began, 1), 's')
