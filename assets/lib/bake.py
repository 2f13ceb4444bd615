"""Cycles as an oven for light: one layer at a time, in lux. Lights carry the layer they belong to."""
from __future__ import annotations

import math
from collections.abc import Iterator

import bmesh
import bpy
import numpy as np

from lib.atlas import LIGHT_UV, faces_of, join, select
from lib.hours import SKY_NITS
from lib.lights import unit_of

SEED = 7
# Fireflies are cut off here, in units of the layer.
CLAMP = {'sky': 12.0, 'sun': 12.0}
LAMP_CLAMP = 2.5
# A face further out than this from all rooms stands outside.
WALL_M = 0.1


class Oven:
    def __init__(self) -> None:
        scene = bpy.context.scene
        scene.render.engine = 'CYCLES'
        cycles = scene.cycles
        # Debian's build has no denoiser; with the default True every bake silently comes out black.
        cycles.use_denoising = False
        cycles.device, cycles.seed, cycles.use_adaptive_sampling = 'CPU', SEED, False
        cycles.max_bounces = cycles.diffuse_bounces = 6
        cycles.glossy_bounces = cycles.transmission_bounces = 0
        cycles.caustics_reflective = cycles.caustics_refractive = False
        cycles.sample_clamp_direct = 0
        self.cycles = cycles
        self.lights = [o for o in bpy.data.objects if o.type == 'LIGHT']
        self.background = sky()
        self.layers: tuple[str, ...] = ()

    def only(self, *layers: str) -> None:
        """Switches on one layer, in colour; or up to three in grey surroundings, one in red, one in green, one in blue."""
        self.layers = layers
        for o in self.lights:
            o.hide_render = o['layer'] not in layers and not ('sky' in layers and o['layer'] == 'portal')
            if len(layers) > 1 and o['layer'] in layers:
                o.data.color = [float(layers.index(o['layer']) == channel) for channel in range(3)]
            else:
                o.data.color = (1, 1, 1)
        self.background.inputs[1].default_value = SKY_NITS / unit_of('sky') if 'sky' in layers else 0
        self.cycles.sample_clamp_indirect = CLAMP.get(layers[0], LAMP_CLAMP)
        for material in bpy.data.materials:
            tint(material, grey=len(layers) > 1)

    def bake(self, objects: list[bpy.types.Object], size: tuple[int, int], kind: str, samples: int, passes: set[str] | None = None) -> np.ndarray:
        """Rows from the bottom, as Blender keeps them; red, green, blue."""
        width, height = size
        image = bpy.data.images.new('bake', width, height, alpha=True, float_buffer=True, is_data=True)
        for material in {slot.material for o in objects for slot in o.material_slots}:
            nodes = material.node_tree.nodes
            node = nodes.get('BAKE') or nodes.new('ShaderNodeTexImage')
            node.name, node.image = 'BAKE', image
            nodes.active = node
        select(objects)
        self.cycles.samples = samples
        extra: dict[str, object] = {'pass_filter': passes} if passes else {}
        if kind == 'NORMAL':
            extra['normal_space'] = 'OBJECT'
        bpy.ops.object.bake(type=kind, margin=0, use_clear=True, target='IMAGE_TEXTURES', uv_layer=LIGHT_UV, **extra)
        pixels = np.empty(width * height * 4, np.float32)
        image.pixels.foreach_get(pixels)
        bpy.data.images.remove(image)
        return pixels.reshape(height, width, 4)[..., :3].copy()

    def guides(self, objects: list[bpy.types.Object], size: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Position, unit normal and coverage of every texel."""
        position = self.bake(objects, (size, size), 'POSITION', 1)
        normal = self.bake(objects, (size, size), 'NORMAL', 1) * 2 - 1
        length = np.linalg.norm(normal, axis=-1)
        covered = (length > 0.7) & (length < 1.3)
        return position, normal / np.maximum(length, 1e-6)[..., None], covered

    def lux(self, objects: list[bpy.types.Object], size: tuple[int, int], samples: int, passes: set[str]) -> np.ndarray:
        """A channel per layer when several are on, else red, green and blue of the one."""
        units = [unit_of(layer) for layer in self.layers] if len(self.layers) > 1 else [unit_of(self.layers[0])] * 3
        baked = sum(self.bake(part, size, 'DIFFUSE', samples, passes) for part in self._by_sky(objects))
        return baked[..., : len(units)] * (math.pi * np.array(units, np.float32))

    def _by_sky(self, objects: list[bpy.types.Object]) -> Iterator[list[bpy.types.Object]]:
        """The sky is looked for through the windows; what stands outside sees all of it and is baked apart, without them."""
        if 'sky' not in self.layers:
            yield objects
            return
        portals = [o for o in self.lights if o['layer'] == 'portal']
        for outside in (False, True):
            part = [o for o in objects if bool(o.get('outside')) == outside]
            for o in portals:
                o.hide_render = outside
            if part:
                yield part
        for o in portals:
            o.hide_render = False

    def receive(self, objects: list[bpy.types.Object], size: int, samples: int) -> tuple[np.ndarray, np.ndarray]:
        """Direct light and bounce, lux."""
        # Blender 3.4 with INDIRECT alone switches light sampling off at every bounce: only a difference is right.
        direct = self.lux(objects, (size, size), samples, {'DIRECT'})
        return direct, self.lux(objects, (size, size), samples, {'DIRECT', 'INDIRECT'}) - direct


def sky() -> bpy.types.ShaderNode:
    """A daylight sky over grey-green ground; its brightest colour is 1."""
    world = bpy.data.worlds.new('sky')
    bpy.context.scene.world = world
    world.use_nodes = True
    tree = world.node_tree
    background = tree.nodes['Background']
    where, split = tree.nodes.new('ShaderNodeTexCoord'), tree.nodes.new('ShaderNodeSeparateXYZ')
    scale, ramp = tree.nodes.new('ShaderNodeMapRange'), tree.nodes.new('ShaderNodeValToRGB')
    scale.inputs[1].default_value = -1
    tree.links.new(where.outputs['Generated'], split.inputs[0])
    tree.links.new(split.outputs['Z'], scale.inputs[0])
    tree.links.new(scale.outputs[0], ramp.inputs[0])
    tree.links.new(ramp.outputs[0], background.inputs[0])
    stops = ramp.color_ramp.elements
    stops[0].position, stops[0].color = 0.47, (0.42, 0.40, 0.34, 1)
    stops[1].position, stops[1].color = 0.53, (1.0, 0.97, 0.92, 1)
    zenith = stops.new(0.85)
    zenith.color = (0.72, 0.85, 1.0, 1)
    return background


def matte(materials: list[bpy.types.Material]) -> None:
    """Lightmaps hold diffuse light only: no gloss, no glow while baking; panes let light through."""
    for material in materials:
        if material.name == 'glass':
            make_sheer(material)
            continue
        shader = material.node_tree.nodes['Principled BSDF']
        shader.inputs['Specular'].default_value = 0
        shader.inputs['Emission Strength'].default_value = 0


def tint(material: bpy.types.Material, grey: bool) -> None:
    """Reduces a surface to its luminance, so that three lamps can be baked at once without colouring each other's bounce."""
    nodes, links = material.node_tree.nodes, material.node_tree.links
    shader, picture = nodes.get('Principled BSDF'), nodes.get('Image Texture')
    if not shader or not picture or shader.inputs['Emission'].links:
        return
    if grey:
        luminance = nodes.get('GREY') or nodes.new('ShaderNodeRGBToBW')
        luminance.name = 'GREY'
        links.new(picture.outputs['Color'], luminance.inputs[0])
        links.new(luminance.outputs[0], shader.inputs['Base Color'])
    else:
        links.new(picture.outputs['Color'], shader.inputs['Base Color'])


def sheer_material() -> bpy.types.Material:
    """Receives light and lets every other ray through: shades must not stand in the way of their own lamp."""
    material = bpy.data.materials.new('sheer')
    material.use_nodes = True
    make_sheer(material)
    return material


def make_sheer(material: bpy.types.Material) -> None:
    nodes, links = material.node_tree.nodes, material.node_tree.links
    nodes.remove(nodes['Principled BSDF'])
    path, either = nodes.new('ShaderNodeLightPath'), nodes.new('ShaderNodeMath')
    either.operation = 'MAXIMUM'
    links.new(path.outputs['Is Shadow Ray'], either.inputs[0])
    links.new(path.outputs['Is Diffuse Ray'], either.inputs[1])
    mix, diffuse, clear = nodes.new('ShaderNodeMixShader'), nodes.new('ShaderNodeBsdfDiffuse'), nodes.new('ShaderNodeBsdfTransparent')
    links.new(either.outputs[0], mix.inputs[0])
    links.new(diffuse.outputs[0], mix.inputs[1])
    links.new(clear.outputs[0], mix.inputs[2])
    links.new(mix.outputs[0], nodes['Material Output'].inputs['Surface'])


def all_sheer(o: bpy.types.Object) -> None:
    """While it is baked, all of it only receives."""
    o.data.attributes['sheer'].data.foreach_set('value', [1] * len(o.data.polygons))


def receiver_of(objects: list[bpy.types.Object], name: str, sheer: bpy.types.Material) -> bpy.types.Object:
    """One object that stands in for several while they are baked."""
    copies = []
    for o in objects:
        copy = o.copy()
        copy.data = o.data.copy()
        bpy.context.collection.objects.link(copy)
        copy.hide_render = False
        copies.append(copy)
    made = join(copies, name)
    mark = made.data.attributes.get('sheer')
    if mark:
        faces = np.empty(len(made.data.polygons), np.int32)
        mark.data.foreach_get('value', faces)
        made.data.materials.append(sheer)
        slots = np.empty(len(faces), np.int32)
        made.data.polygons.foreach_get('material_index', slots)
        made.data.polygons.foreach_set('material_index', np.where(faces > 0, len(made.data.materials) - 1, slots))
    return made


def inside_and_outside(receiver: bpy.types.Object, rooms: list[dict]) -> list[bpy.types.Object]:
    """The receiver, in two when some of its faces lie beyond the outer walls. Plan millimetres; the receiver is used up."""
    corners = np.array([c for room in rooms if not room['outdoor'] for c in room['corners']]) / 1000
    (west, north), (east, south) = corners.min(0) - WALL_M, corners.max(0) + WALL_M

    def outside(mesh: bmesh.types.BMesh) -> list[bmesh.types.BMFace]:
        middles = ((face, face.calc_center_median()) for face in mesh.faces)
        return [face for face, at in middles if not (west < at.x < east and north < -at.y < south)]

    def inside(mesh: bmesh.types.BMesh) -> list[bmesh.types.BMFace]:
        beyond = set(outside(mesh))
        return [face for face in mesh.faces if face not in beyond]

    parts = [faces_of(receiver, f'{receiver.name}-{name}', kept) for name, kept in (('inside', inside), ('outside', outside))]
    parts[1]['outside'] = True
    bpy.data.objects.remove(receiver)
    for empty in [o for o in parts if not o.data.polygons]:
        parts.remove(empty)
        bpy.data.objects.remove(empty)
    return parts


def calibrate(oven: Oven) -> float:
    """Lux under a lamp of 1,000 lm at 2 m, far away from the flat: 1000 / (16 pi) = 19.89."""
    mesh = bpy.data.meshes.new('calibration')
    mesh.from_pydata([(-0.5, -0.5, 500), (0.5, -0.5, 500), (0.5, 0.5, 500), (-0.5, 0.5, 500)], [], [(0, 1, 2, 3)])
    mesh.uv_layers.new(name=LIGHT_UV).data.foreach_set('uv', [0, 0, 1, 0, 1, 1, 0, 1])
    material = bpy.data.materials.new('calibration')
    material.use_nodes = True
    mesh.materials.append(material)
    plane = bpy.data.objects.new('calibration', mesh)
    data = bpy.data.lights.new('calibration', 'POINT')
    data.energy, data.shadow_soft_size = 1000 / unit_of('calibration'), 0.05
    lamp = bpy.data.objects.new('calibration', data)
    lamp.location, lamp['layer'] = (0, 0, 502), 'calibration'
    for o in (plane, lamp):
        bpy.context.collection.objects.link(o)
    oven.lights.append(lamp)
    oven.only('calibration')
    lux = float(oven.lux([plane], (17, 17), 64, {'DIRECT'})[8, 8].mean())
    oven.lights.remove(lamp)
    for o in (plane, lamp):
        bpy.data.objects.remove(o)
    return lux
