"""blender -b RAW/scene.blend --python look.py -- --out RAW --state night --view x,y,z,x,y,z [--png FILE]: a picture of a bake, from and to in plan metres."""
from __future__ import annotations

import json
import os
import sys
from argparse import ArgumentParser, Namespace

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import bpy  # noqa: E402
import numpy as np  # noqa: E402
from mathutils import Vector  # noqa: E402
from lib.atlas import LIGHT_UV, repoint  # noqa: E402
from lib.texels import texels_of  # noqa: E402


def options() -> Namespace:
    parser = ArgumentParser()
    parser.add_argument('--out', required=True)
    parser.add_argument('--state', default='morning')
    parser.add_argument('--view', action='append', required=True)
    parser.add_argument('--png', default='look')
    parser.add_argument('--exposure', type=float, default=0.0)
    parser.add_argument('--grey', action='store_true')
    return parser.parse_args(sys.argv[sys.argv.index('--') + 1 :])


def composed(raw: str, atlas: str, packed: dict, state: dict) -> np.ndarray:
    total: np.ndarray | float = 0.0
    tints = {layer['id']: np.array(layer['tint']) for layer in packed['layers']}
    colours = {**{k: np.array(v) for k, v in state['sources'].items()}, **{k: tints[k] * v for k, v in state['lamps'].items()}}
    for layer, colour in colours.items():
        light = np.load(os.path.join(raw, f'clean-{atlas}-{layer}.npy'))
        if layer == 'sun':
            light = light[..., :3] + light[..., 3:]
        total = total + light * colour
    return total


def image_of(name: str, lux: np.ndarray) -> bpy.types.Image:
    height, width, _ = lux.shape
    image = bpy.data.images.new(name, width, height, alpha=False, float_buffer=True, is_data=True)
    image.pixels.foreach_set(np.concatenate([lux, np.ones((height, width, 1))], -1).astype(np.float32).ravel())
    return image


def lit(material: bpy.types.Material, image: bpy.types.Image, exposure: float, grey: bool) -> bpy.types.Material:
    made = material.copy()
    nodes, links = made.node_tree.nodes, made.node_tree.links
    albedo = nodes.get('Image Texture')
    uv, light, product, glow = nodes.new('ShaderNodeUVMap'), nodes.new('ShaderNodeTexImage'), nodes.new('ShaderNodeMixRGB'), nodes.new('ShaderNodeEmission')
    uv.uv_map, light.image, light.extension = LIGHT_UV, image, 'EXTEND'
    product.blend_type, product.inputs[0].default_value = 'MULTIPLY', 1
    product.use_clamp = False
    product.inputs[1].default_value = (0.7, 0.7, 0.7, 1)
    links.new(uv.outputs[0], light.inputs[0])
    if albedo and not grey:
        links.new(albedo.outputs['Color'], product.inputs[1])
    links.new(light.outputs['Color'], product.inputs[2])
    links.new(product.outputs[0], glow.inputs['Color'])
    glow.inputs['Strength'].default_value = exposure
    links.new(glow.outputs[0], nodes['Material Output'].inputs['Surface'])
    return made


def show(view: str, path: str) -> None:
    x, y, z, a, b, c = (float(v) for v in view.split(','))
    camera = bpy.data.cameras.new('camera')
    camera.lens = 20
    made = bpy.data.objects.new('camera', camera)
    made.location = (x, -y, z)
    made.rotation_euler = (Vector((a, -b, c)) - Vector((x, -y, z))).to_track_quat('-Z', 'Y').to_euler()
    bpy.context.collection.objects.link(made)
    scene = bpy.context.scene
    scene.camera, scene.render.filepath = made, path
    bpy.ops.render.render(write_still=True)


def main() -> None:
    o = options()
    with open(os.path.join(o.out, 'packed.json'), encoding='utf8') as file:
        packed = json.load(file)
    state = next(s for s in packed['states'] if s['id'] == o.state)
    exposure = o.exposure or (state['exposure']['min'] + state['exposure']['max']) / 2 / np.pi
    for atlas in ('arch', 'furn', 'things'):
        image = image_of(atlas, composed(o.out, atlas, packed, state))
        made: dict[str, bpy.types.Material] = {}
        texels = texels_of(o.out, atlas)
        for piece in [p for p in bpy.data.objects if p.get('atlas') == atlas]:
            repoint(piece, texels)
            piece.hide_render = piece.get('turn', 0) != 0
            for slot in piece.material_slots:
                slot.material = made.setdefault(slot.material.name, lit(slot.material, image, exposure, o.grey))
    for piece in bpy.data.objects:
        if piece.type == 'LIGHT' or piece.get('role') in ('solid', 'backdrop'):
            piece.hide_render = True
    scene = bpy.context.scene
    scene.render.engine, scene.cycles.samples, scene.cycles.use_denoising = 'CYCLES', 6, False
    scene.cycles.max_bounces = 0
    scene.render.resolution_x, scene.render.resolution_y = 720, 480
    scene.view_settings.view_transform = 'Filmic'
    for index, view in enumerate(o.view):
        show(view, f'{o.png}-{index}.png')


main()
