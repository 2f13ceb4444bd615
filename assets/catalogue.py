"""blender -b --python assets/catalogue.py -- --out DIR [--group seating,beds] [--no-render]: every piece of the kit on contact sheets.

Without --group it also writes assets/pieces.json: what each piece measures, weighs in triangles and can be.
"""
from __future__ import annotations

import argparse
import importlib
import json
import math
import os
import pkgutil
import sys
import time
from dataclasses import dataclass, field

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)

import bpy  # noqa: E402
from lib import pieces as package  # noqa: E402
from lib.kit import Kit, Part, turn  # noqa: E402
from lib.materials import Materials  # noqa: E402
from lib.pieces.piece import Piece  # noqa: E402
from mathutils import Matrix, Vector  # noqa: E402

COLUMNS, ROWS, SAMPLES, WIDTH_PX = 5, 3, 12, 1100
PITCH, ROW_PITCH = 1.32, 2.9


@dataclass
class Made:
    id: str
    group: str
    parts: list[Part]
    states: list[str] = field(default_factory=list)

    def shown(self, state: str | None) -> list[bpy.types.Object]:
        return [p.object for p in self.parts if p.state in (None, state)]


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument('--out', required=True)
    parser.add_argument('--group')
    parser.add_argument('--no-render', action='store_true')
    return parser.parse_args(sys.argv[sys.argv.index('--') + 1 :])


def collect(groups: list[str] | None) -> dict[str, Piece]:
    """All pieces, or those of some groups; two of one name are refused."""
    found: dict[str, Piece] = {}
    for info in pkgutil.iter_modules(package.__path__):
        module = importlib.import_module(f'lib.pieces.{info.name}')
        for name, piece in getattr(module, 'PIECES', {}).items():
            if groups is not None and piece.group not in groups:
                continue
            if name in found:
                raise SystemExit(f'two pieces are called {name}, one of them in {info.name}.py: give one another name')
            found[name] = piece
    return found


def build(kit: Kit, name: str, piece: Piece) -> Made:
    before = len(kit.parts)
    with kit.at(name, 0, 0), kit.named(name):
        piece.make(kit)
    parts = kit.parts[before:]
    return Made(name, piece.group, parts, list(dict.fromkeys(p.state for p in parts if p.state)))


def bounds(objects: list[bpy.types.Object]) -> tuple[Vector, Vector]:
    points = [v.co for o in objects for v in o.data.vertices]
    return Vector([min(p[i] for p in points) for i in range(3)]), Vector([max(p[i] for p in points) for i in range(3)])


def triangles(objects: list[bpy.types.Object]) -> int:
    return sum(len(p.vertices) - 2 for o in objects for p in o.data.polygons)


def facts(made: Made) -> dict:
    low, high = bounds(made.shown(made.states[0] if made.states else None))
    return {
        'id': made.id,
        'group': made.group,
        'sizeMm': [round((b - a) * 1000) for a, b in zip(low, high)],
        'lowestMm': round(low.z * 1000),
        'triangles': max(triangles(made.shown(s)) for s in made.states or [None]),
        'states': made.states,
    }


def studio() -> None:
    scene = bpy.context.scene
    scene.render.engine = 'CYCLES'
    scene.cycles.samples, scene.cycles.use_denoising, scene.cycles.max_bounces = SAMPLES, False, 4
    scene.view_settings.view_transform = 'Standard'
    bpy.data.materials['glass'].node_tree.nodes['Principled BSDF'].inputs['Alpha'].default_value = 0.25
    world = bpy.data.worlds.new('sky')
    scene.world = world
    world.use_nodes = True
    world.node_tree.nodes['Background'].inputs['Color'].default_value = (0.62, 0.66, 0.72, 1)
    world.node_tree.nodes['Background'].inputs['Strength'].default_value = 0.6
    sun = bpy.data.objects.new('sun', bpy.data.lights.new('sun', 'SUN'))
    sun.data.energy, sun.data.angle = 1.7, math.radians(6)
    sun.rotation_euler = (math.radians(-42), math.radians(28), 0)
    bpy.context.collection.objects.link(sun)
    floor = bpy.data.meshes.new('floor')
    floor.from_pydata([(-40, -40, 0), (40, -40, 0), (40, 40, 0), (-40, 40, 0)], [], [(0, 1, 2, 3)])
    bpy.context.collection.objects.link(bpy.data.objects.new('floor', floor))


def label(text: str, x: float, y: float) -> bpy.types.Object:
    curve = bpy.data.curves.new('label', 'FONT')
    curve.body, curve.size, curve.align_x = text, 0.095, 'CENTER'
    made = bpy.data.objects.new('label', curve)
    made.matrix_world = Matrix.Translation((x, y, 0.006)) @ turn(x=20, z=180)
    ink = bpy.data.materials.get('label') or bpy.data.materials.new('label')
    ink.diffuse_color = (0, 0, 0, 1)
    ink.use_nodes = True
    ink.node_tree.nodes['Principled BSDF'].inputs['Base Color'].default_value = (0.01, 0.01, 0.01, 1)
    curve.materials.append(ink)
    bpy.context.collection.objects.link(made)
    return made


def lay_out(made: Made, state: str | None, index: int) -> list[bpy.types.Object]:
    """Shows copies in one cell, scaled to fill it, turned a little to the right."""
    objects = made.shown(state)
    low, high = bounds(objects)
    size = high - low
    scale = 0.98 / max(size.x * 0.93 + size.y * 0.37, size.z + size.y * 0.28, 0.01)
    column, row = index % COLUMNS, index // COLUMNS
    x, y = -column * PITCH, row * ROW_PITCH
    where = Matrix.Translation((x, y, 0)) @ turn(z=-24) @ Matrix.Scale(scale, 4) @ Matrix.Translation((-(low.x + high.x) / 2, -(low.y + high.y) / 2, -low.z))
    shown = []
    for o in objects:
        copy = o.copy()
        copy.matrix_world, copy.hide_render = where, False
        copy.data.uv_layers['UV0'].active_render = True
        bpy.context.collection.objects.link(copy)
        shown.append(copy)
    front = y + scale * (size.x * 0.2 + size.y * 0.46) + 0.17
    words = [made.id, *([state] if state else []), ' x '.join(str(round(v * 1000)) for v in size)]
    return [*shown, *(label(word, x, front + 0.17 * i) for i, word in enumerate(words))]


def render(cells: list[tuple[Made, str | None]], path: str) -> None:
    shown = [o for i, (made, state) in enumerate(cells) for o in lay_out(made, state, i)]
    columns, rows = min(COLUMNS, len(cells)), (len(cells) - 1) // COLUMNS + 1
    scene = bpy.context.scene
    camera = bpy.data.objects.new('camera', bpy.data.cameras.new('camera'))
    camera.data.type, camera.data.ortho_scale = 'ORTHO', max(COLUMNS * PITCH, 2.6) if len(cells) > 1 else 1.6
    tilt = math.radians(28)
    middle = Vector((-(columns - 1) * PITCH / 2, (rows - 1) * ROW_PITCH / 2, 0.3))
    camera.location = middle + Vector((0, math.cos(tilt), math.sin(tilt))) * 20
    camera.rotation_euler = (math.pi / 2 - tilt, 0, math.pi)
    bpy.context.collection.objects.link(camera)
    scene.camera = camera
    scene.render.resolution_x = WIDTH_PX
    scene.render.resolution_y = round(WIDTH_PX * ((rows - 1) * ROW_PITCH * math.sin(tilt) + 1.7) / camera.data.ortho_scale)
    scene.render.filepath = path
    bpy.ops.render.render(write_still=True)
    for o in [*shown, camera]:
        bpy.data.objects.remove(o)


def sheets(all_made: list[Made], out: str) -> None:
    studio()
    for o in [p.object for m in all_made for p in m.parts]:
        o.hide_render = True
    for group in dict.fromkeys(m.group for m in all_made):
        cells = [(m, s) for m in all_made if m.group == group for s in m.states or [None]]
        for page in range(0, len(cells), COLUMNS * ROWS):
            began = time.time()
            path = os.path.join(out, f'{group}-{page // (COLUMNS * ROWS) + 1}.png')
            render(cells[page : page + COLUMNS * ROWS], path)
            print('SHEET', path, round(time.time() - began, 1), 's', flush=True)


def main() -> None:
    options = arguments()
    os.makedirs(options.out, exist_ok=True)
    bpy.ops.wm.read_factory_settings(use_empty=True)
    chosen = collect(options.group.split(',') if options.group else None)
    kit = Kit(Materials())
    all_made = [build(kit, name, piece) for name, piece in chosen.items()]
    rows = [facts(m) for m in all_made]
    for row in rows:
        print('PIECE', row['id'], row['triangles'], row['sizeMm'], row['lowestMm'], row['states'])
    if options.group is None:
        with open(os.path.join(HERE, 'pieces.json'), 'w', encoding='utf8') as file:
            file.write('[\n' + ',\n'.join(json.dumps(row) for row in sorted(rows, key=lambda r: (r['group'], r['id']))) + '\n]\n')
    if not options.no_render:
        sheets(all_made, options.out)


main()
