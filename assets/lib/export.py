"""Writes the raw GLB: nodes of the model, each thing with its states under a node at its anchor."""
from __future__ import annotations

import json
import os

import addon_utils
import bpy
import numpy as np
from mathutils import Matrix, Vector

# What a lit shade shows, cd/m2: some 1,000 lm through a fifth of a square metre of cloth.
SHADE_NITS = 700.0


def world_bounds(objects: list[bpy.types.Object]) -> tuple[np.ndarray, np.ndarray]:
    points = np.concatenate([np.array([v.co[:] for v in o.data.vertices]) for o in objects])
    return points.min(0), points.max(0)


def under(parent: bpy.types.Object, child: bpy.types.Object) -> None:
    """Hangs a mesh that is in flat coordinates under a node without moving it in the world."""
    child.data.transform(Matrix.Translation(-parent.location))
    child.parent = parent


def thing_node(name: str, at: tuple[float, float, float], first: dict[str, str], meshes: list[bpy.types.Object]) -> None:
    """`first` is what each of its states is before anybody touches it, for things a scenario does not speak of."""
    node = bpy.data.objects.new(name, None)
    node.location = Vector((at[0], -at[1], at[2]))
    bpy.context.collection.objects.link(node)
    for mesh in meshes:
        under(node, mesh)
    node['first'] = json.dumps(first)


def tidy(o: bpy.types.Object) -> None:
    """Drops the working attributes and the materials no face of this object uses."""
    for name in ('node', 'density', 'sheer'):
        attribute = o.data.attributes.get(name)
        if attribute:
            o.data.attributes.remove(attribute)
    bpy.ops.object.select_all(action='DESELECT')
    o.select_set(True)
    bpy.context.view_layer.objects.active = o
    bpy.ops.object.material_slot_remove_unused()


def write_glb(path: str) -> int:
    addon_utils.enable('io_scene_gltf2')
    bpy.ops.export_scene.gltf(filepath=path, export_format='GLB', export_extras=True, export_lights=False, export_cameras=False,
                              export_yup=True, export_apply=True, export_image_format='AUTO')
    return os.path.getsize(path)


def write_flat(path: str) -> int:
    """Turns the working scene into the nodes of the model and writes it. The scene is used up."""
    things: dict[str, list[bpy.types.Object]] = {}
    for o in list(bpy.data.objects):
        role = o.get('role')
        if role in (None, 'solid'):
            bpy.data.objects.remove(o)
            continue
        o.hide_render = False
        tidy(o)
        if role == 'thing':
            things.setdefault(o['thing'], []).append(o)
        elif role == 'lamp':
            o['lamp'] = o.name.removeprefix('lamp-')
        elif role != 'backdrop':
            o.name = f'static-{role}'
    for thing, meshes in things.items():
        thing_node(thing, tuple(meshes[0]['at']), json.loads(meshes[0].get('first', '{}')), meshes)
    for o in bpy.data.objects:
        lightmap, lamp = o.get('atlas'), o.get('lamp')
        first = json.loads(o['first']) if o.type == 'EMPTY' else {}
        for key in list(o.keys()):
            del o[key]
        if lightmap:
            o['lightmap'] = lightmap
        if lamp:
            o['lamp'], o['nits'] = lamp, SHADE_NITS
        if first:
            o['first'] = first
    return write_glb(path)
