"""Lightmap baking in lux. One Blender watt is KLUX lumen, so every value below is divided by it."""
from __future__ import annotations

import math
import time

import bpy
import numpy as np
from mathutils import Vector

from lib.atlas import LIGHT_UV, select

KLUX = 1000.0


class Light:
    """Cycles set up for baking; the sun and everything else are switched on in turn."""

    def __init__(self) -> None:
        scene = bpy.context.scene
        scene.render.engine = 'CYCLES'
        cycles = scene.cycles
        # Debian's build has no denoiser; with the default True every bake silently comes out black.
        cycles.use_denoising = False
        cycles.device, cycles.seed, cycles.use_adaptive_sampling = 'CPU', 7, False
        cycles.max_bounces = cycles.diffuse_bounces = 6
        cycles.glossy_bounces = cycles.transmission_bounces = 0
        cycles.caustics_reflective = cycles.caustics_refractive = False
        cycles.sample_clamp_direct, cycles.sample_clamp_indirect = 0, 12
        self.cycles = cycles
        self.lamps: list[tuple[str, bpy.types.Object]] = []
        self.sky_strength = 0.0
        self.background = self._world()
        self.seconds: dict[str, float] = {}

    def _world(self) -> bpy.types.ShaderNode:
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

    def add(self, group: str, kind: str, at: tuple[float, float, float], power: float, towards: tuple[float, float, float] | None = None,
            size: tuple[float, float] = (0.1, 0.1), portal: bool = False, colour: tuple[float, float, float] = (1, 1, 1)) -> None:
        """`power` in lumen; for a sun, lux on a plane that faces it."""
        data = bpy.data.lights.new(group, kind)
        data.energy, data.color = power / KLUX, colour
        if kind == 'AREA':
            data.shape, (data.size, data.size_y) = 'RECTANGLE', size
            data.cycles.is_portal = portal
        elif kind == 'SUN':
            data.angle = math.radians(size[0])
        else:
            data.shadow_soft_size = size[0]
        lamp = bpy.data.objects.new(group, data)
        lamp.location = at
        if towards:
            lamp.rotation_euler = Vector(towards).to_track_quat('-Z', 'Y').to_euler()
        bpy.context.collection.objects.link(lamp)
        self.lamps.append((group, lamp))

    def only(self, sun: bool) -> None:
        """The sun alone, or everything but the sun."""
        for name, lamp in self.lamps:
            lamp.hide_render = (name == 'sun') != sun
        self.background.inputs[1].default_value = 0 if sun else self.sky_strength / KLUX

    def bake(self, o: bpy.types.Object, size: int, kind: str, samples: int, passes: set[str] | None = None) -> np.ndarray:
        began = time.time()
        select([o])
        image = bpy.data.images.new('bake', size, size, alpha=True, float_buffer=True, is_data=True)
        for material in o.data.materials:
            nodes = material.node_tree.nodes
            node = nodes.get('BAKE') or nodes.new('ShaderNodeTexImage')
            node.name, node.image = 'BAKE', image
            nodes.active = node
        self.cycles.samples = samples
        extra: dict[str, object] = {'pass_filter': passes} if passes else {}
        if kind == 'NORMAL':
            extra['normal_space'] = 'OBJECT'
        bpy.ops.object.bake(type=kind, margin=0, use_clear=True, target='IMAGE_TEXTURES', uv_layer=LIGHT_UV, **extra)
        pixels = np.empty(size * size * 4, np.float32)
        image.pixels.foreach_get(pixels)
        bpy.data.images.remove(image)
        self.seconds[o.name] = self.seconds.get(o.name, 0) + time.time() - began
        print('BAKE', o.name, kind, sorted(passes or []), round(time.time() - began), 's', flush=True)
        return pixels.reshape(size, size, 4)[..., :3]

    def guides(self, o: bpy.types.Object, size: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Position, unit normal and coverage of every texel."""
        position = self.bake(o, size, 'POSITION', 1)
        normal = self.bake(o, size, 'NORMAL', 1) * 2 - 1
        length = np.linalg.norm(normal, axis=-1)
        covered = ((length > 0.7) & (length < 1.3)).astype(np.float32)
        return position, normal / np.maximum(length, 1e-6)[..., None], covered

    def receive(self, o: bpy.types.Object, size: int, samples: int) -> dict[str, np.ndarray]:
        """Lux: `sun` direct and sharp, `soft` direct of sky and lamps, `bounce` of everything."""
        lux = math.pi * KLUX
        # Blender 3.4 with INDIRECT alone switches light sampling off at every bounce: only a difference is right.
        out: dict[str, np.ndarray] = {}
        bounce = 0.0
        for name in ('sun', 'soft'):
            self.only(name == 'sun')
            direct = self.bake(o, size, 'DIFFUSE', samples, {'DIRECT'})
            bounce = bounce + self.bake(o, size, 'DIFFUSE', samples, {'DIRECT', 'INDIRECT'}) - direct
            out[name] = direct * lux
        return {**out, 'bounce': bounce * lux}


def matte(materials: list[bpy.types.Material]) -> None:
    """Lightmaps hold diffuse light only: no gloss, no glow while baking."""
    for material in materials:
        shader = material.node_tree.nodes['Principled BSDF']
        shader.inputs['Specular'].default_value = 0
        shader.inputs['Emission Strength'].default_value = 0


def finished(materials: list[bpy.types.Material]) -> None:
    """Undoes `matte` and the bake targets before the export."""
    for material in materials:
        nodes = material.node_tree.nodes
        nodes['Principled BSDF'].inputs['Specular'].default_value = 0.5
        nodes['Principled BSDF'].inputs['Emission Strength'].default_value = 1
        if nodes.get('BAKE'):
            nodes.remove(nodes['BAKE'])
