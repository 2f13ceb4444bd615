"""blender -b --python build.py -- --out DIR [--res 1024] [--samples 24] [--no-bake]: the Lille flat, lit, as raw files."""
from __future__ import annotations

import argparse
import json
import os
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))

import bpy  # noqa: E402
import numpy as np  # noqa: E402
from apartments.lille import anchors, backdrop, bathroom, bedroom, hall, kitchen, lights, living, plan, seats, things  # noqa: E402
from lib import atlas, bake, export, hidden, overlaps, walls  # noqa: E402
from lib.filter import Guides, heal  # noqa: E402
from lib.kit import Kit  # noqa: E402
from lib.materials import Materials  # noqa: E402

LUX_AT_WHITE = {'arch': 6000.0, 'furn': 6000.0, 'things': 6000.0}


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument('--out', required=True)
    parser.add_argument('--res', type=int, default=1024)
    parser.add_argument('--samples', type=int, default=24)
    parser.add_argument('--no-bake', action='store_true')
    return parser.parse_args(sys.argv[sys.argv.index('--') + 1 :])


def model(kit: Kit) -> None:
    walls.build(kit, plan)
    kit.atlas = 'furn'
    for room in (living, kitchen, bedroom, bathroom, hall, things, seats):
        room.build(kit)
    backdrop.build(kit)


def group(kit: Kit, atlas_name: str) -> list[bpy.types.Object]:
    return [p.object for p in kit.parts if p.atlas == atlas_name]


def light_maps(raw: dict[str, np.ndarray], guides: Guides) -> np.ndarray:
    fine = 4 if guides.texel_m < 0.03 else 3
    return np.maximum(0, raw['sun'] + guides.denoise(raw['soft'], fine - 1) + guides.denoise(raw['bounce'], fine))


def settle(name: str, raw: dict[str, np.ndarray], guide: tuple[np.ndarray, np.ndarray, np.ndarray], out: str) -> atlas.Texels:
    """Filters, heals and saves one atlas; says which texels are good."""
    position, normal, covered = guide
    seen = covered * (sum(v.mean(-1) for v in raw.values()) > 0.05)
    guides = Guides(position, normal, seen)
    lux = light_maps(raw, guides)
    values = lux.mean(-1)[seen > 0]
    print('LUX', name, 'texel mm', round(guides.texel_m * 1000), 'seen', round(float(seen.sum() / covered.sum()), 3),
          'p10/50/90/99', [round(float(np.percentile(values, p))) for p in (10, 50, 90, 99)], flush=True)
    export.save_png(os.path.join(out, f'light-{name}.png'), export.srgb(heal(lux, seen, 6) / LUX_AT_WHITE[name]))
    return atlas.Texels(position, normal, seen, guides.texel_m)


def bake_things(light: bake.Light, nodes: dict, size: int, samples: int) -> tuple[dict[str, np.ndarray], tuple]:
    """Movables last, in the finished room: the parts for all states and the first state, then each further state."""
    states: dict[str, list[str]] = {}
    for thing, state in nodes:
        if state:
            states.setdefault(thing, []).append(state)
    total: dict[str, np.ndarray] = {}
    guide: tuple | None = None
    for turn in range(max(len(s) for s in states.values())):
        for (thing, state), o in nodes.items():
            o.hide_render = bool(state) and state != states[thing][min(turn, len(states[thing]) - 1)]
        mine = [o for (thing, state), o in nodes.items() if not o.hide_render and (turn == 0 or (state and states[thing].index(state) == turn))]
        copies = []
        for o in mine:
            copy = o.copy()
            copy.data = o.data.copy()
            bpy.context.collection.objects.link(copy)
            copies.append(copy)
            o.hide_render = True
        receiver = atlas.join(copies, 'things-turn')
        fresh = light.guides(receiver, size)
        raw = light.receive(receiver, size, samples)
        bpy.data.objects.remove(receiver)
        new = fresh[2][..., None]
        guide = fresh if guide is None else (*[np.where(new > 0, f, g) for f, g in zip(fresh[:2], guide[:2])], np.maximum(fresh[2], guide[2]))
        total = raw if not total else {name: np.where(new > 0, raw[name], total[name]) for name in raw}
    for o in nodes.values():
        o.hide_render = False
    return total, guide


def facts(kit: Kit, bounds: dict[str, tuple]) -> dict:
    """Everything of the manifest that comes from the plan and the geometry, in whole millimetres."""
    def size(thing: str) -> list[int]:
        low, high = bounds[thing]
        return [max(1, round(float(high[i] - low[i]) * 1000)) for i in range(3)]

    def corners(r: tuple[int, int, int, int]) -> list[list[int]]:
        return [[r[0], r[1]], [r[2], r[1]], [r[2], r[3]], [r[0], r[3]]]

    def line(o: plan.Opening) -> list[list[int]]:
        middle = sum(o.wall) // 2
        return [[o.low, middle], [o.high, middle]] if o.axis == 'x' else [[middle, o.low], [middle, o.high]]

    return {
        'rooms': [{'id': r.id, 'type': r.id, 'name': dict(zip(('fr', 'nl', 'en'), r.name)), 'floorPolygon': corners(r.rect), 'ceilingHeightMm': plan.CEILING, 'floorFinish': r.finish} for r in plan.ROOMS],
        'openings': [{'id': o.id, 'kind': o.kind, 'rooms': list(o.rooms), 'line': line(o), 'clearWidthMm': o.high - o.low, 'heightMm': o.top - o.sill,
                      'thresholdHeightMm': {'bathroom-door': 4, 'front-door': 6}.get(o.id, 0), 'hinge': o.hinge} for o in plan.OPENINGS],
        'objects': [{'id': t, 'node': t, 'class': kind, 'anchor': at, 'room': at.split('/')[0], 'sizeMm': size(t), 'movable': movable} for t, (kind, at, movable) in anchors.THINGS.items()],
        'anchors': [{'id': a, 'kind': kind, 'at': [x, y], 'heightMm': h, 'headingDeg': d} for a, (kind, x, y, h, d) in anchors.ANCHORS.items()],
        'collision': [{**({'object': t} if t else {}), 'min': [a, b], 'max': [c, d], 'heightMm': h} for t, a, b, c, d, h in kit.boxes],
        'luxAtWhite': LUX_AT_WHITE,
    }


def main() -> None:
    began, options = time.time(), arguments()
    os.makedirs(options.out, exist_ok=True)
    bpy.ops.wm.read_factory_settings(use_empty=True)
    kit = Kit(Materials())
    kit.materials.add('backdrop', backdrop.paint())
    model(kit)
    print('PARTS', len(kit.parts), 'boxes', len(kit.boxes), round(time.time() - began, 1), 's')
    overlaps.report(kit.parts)
    keys = list(dict.fromkeys((p.thing, p.state) for p in kit.parts if p.thing))
    first = {t: next((s for n, s in keys if n == t and s), None) for t in anchors.THINGS}
    bounds = {t: export.world_bounds([p.object for p in kit.parts if p.thing == t and p.state in (None, first[t])]) for t in anchors.THINGS}
    scene = {name: atlas.join_parts([p for p in kit.parts if p.atlas == name], name, keys) for name in ('arch', 'furn', 'things', 'backdrop', 'solid')}
    for name in ('arch', 'furn', 'things', 'backdrop'):
        mesh = scene[name].data
        mesh.calc_loop_triangles()
        print('TRIANGLES', name, len(mesh.loop_triangles))
    sizes = {'arch': options.res * 3 // 4, 'furn': options.res, 'things': options.res // 2}
    fixed = [scene['arch'], scene['furn']]
    print('HIDDEN', [hidden.drop_hidden(a, [b]) for a, b in (fixed, fixed[::-1])])
    for name, size in sizes.items():
        atlas.unwrap(scene[name], size)
        print('TEXEL', name, round(atlas.texel_mm(scene[name], size)), 'mm')
    nodes = atlas.split(scene.pop('things'), keys)
    if not options.no_bake:
        bake_all(scene, nodes, sizes, options)
    finish(scene, nodes, options.out)
    with open(os.path.join(options.out, 'flat.json'), 'w', encoding='utf8') as file:
        json.dump(facts(kit, bounds), file)
    print('TOTAL', round(time.time() - began, 1), 's')


def bake_all(scene: dict, nodes: dict, sizes: dict[str, int], options: argparse.Namespace) -> None:
    everything = list(bpy.data.materials)
    bake.matte(everything)
    light = bake.Light()
    lights.build(light)
    scene['backdrop'].hide_render = True
    for o in nodes.values():
        o.hide_render = True
    for name in ('arch', 'furn'):
        guide = light.guides(scene[name], sizes[name])
        # Walls are large and plain: fewer samples do, the filter has room there.
        samples = max(1, options.samples * 3 // 4) if name == 'arch' else options.samples
        texels = settle(name, light.receive(scene[name], sizes[name], samples), guide, options.out)
        print('REPOINTED', name, atlas.repoint(scene[name], texels), 'of', len(scene[name].data.polygons))
    raw, guide = bake_things(light, nodes, sizes['things'], options.samples)
    texels = settle('things', raw, guide, options.out)
    print('REPOINTED things', sum(atlas.repoint(o, texels) for o in nodes.values()))
    print('BAKED', {k: round(v) for k, v in light.seconds.items()}, flush=True)
    bake.finished(everything)


def finish(scene: dict, nodes: dict, out: str) -> None:
    bpy.data.objects.remove(scene.pop('solid'))
    for kind in ('LIGHT',):
        for o in [o for o in bpy.data.objects if o.type == kind]:
            bpy.data.objects.remove(o)
    for o in [*scene.values(), *nodes.values()]:
        o.hide_render = False
        export.tidy(o)
    for name in ('arch', 'furn'):
        scene[name]['lightmap'] = name
        scene[name].name = f'static-{name}'
    for thing in anchors.THINGS:
        meshes = [o for (t, _), o in nodes.items() if t == thing]
        for mesh in meshes:
            mesh['lightmap'] = 'things'
        export.thing_node(thing, anchors.origin(thing), meshes)
    print('GLB', export.write_glb(os.path.join(out, 'raw.glb')))


main()
