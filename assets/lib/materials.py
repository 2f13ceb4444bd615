"""Blender materials. Names: a palette colour, `glow:` colour, `print:` picture, or a tiled texture's own name."""
from __future__ import annotations

import bpy
import numpy as np

from lib import palette, prints, textures

# metres of surface one repeat covers, roughness
TILED: dict[str, tuple[float, float]] = {
    'floor': (1.7, 0.5), 'oak': (0.9, 0.55), 'walnut': (0.9, 0.5), 'tile-floor': (1.3, 0.45), 'tile-wall': (0.8, 0.35),
    'sofa': (0.5, 1.0), 'armchair': (0.5, 1.0), 'linen': (0.5, 1.0), 'quilt': (1.1, 1.0), 'worktop': (0.8, 0.4),
    'vinyl': (2.2, 0.45), 'tile-grey': (1.2, 0.5),
    'oak-vinyl': (1.5, 0.45), 'oak-pale': (0.9, 0.55), 'tile-stone': (1.2, 0.5), 'slabs': (1.2, 0.8), 'carpet': (1.0, 1.0), 'brickwork': (0.9, 0.9),
    'sofa-petrol': (0.5, 1.0), 'armchair-heather': (0.5, 1.0),
}


def make_image(name: str, pixels: np.ndarray) -> bpy.types.Image:
    height, width, _ = pixels.shape
    rgba = np.ones((height, width, 4), np.float32)
    rgba[..., :3] = np.clip(pixels, 0, 1)
    image = bpy.data.images.new(name, width, height)
    image.pixels.foreach_set(rgba[::-1].ravel())
    image.pack()
    return image


def make_material(name: str, image: bpy.types.Image, roughness: float, glow: bool = False) -> bpy.types.Material:
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    tree = material.node_tree
    shader = tree.nodes['Principled BSDF']
    shader.inputs['Roughness'].default_value = roughness
    shader.inputs['Specular'].default_value = 0.5
    texture = tree.nodes.new('ShaderNodeTexImage')
    texture.image = image
    if glow:
        shader.inputs['Base Color'].default_value = (0, 0, 0, 1)
        tree.links.new(texture.outputs['Color'], shader.inputs['Emission'])
        shader.inputs['Emission Strength'].default_value = 1
    else:
        tree.links.new(texture.outputs['Color'], shader.inputs['Base Color'])
    return material


class Materials:
    """All materials of one flat, made once."""

    def __init__(self) -> None:
        plain = make_image('palette', palette.paint())
        pictures = make_image('prints', prints.paint())
        self.by_name = {
            'palette': make_material('palette', plain, 0.75),
            'glow': make_material('glow', plain, 0.8, glow=True),
            'prints': make_material('prints', pictures, 0.9),
            # The viewer knows these two by name: panes one looks through, and mirrors.
            'glass': make_material('glass', plain, 0.05),
            'mirror': make_material('mirror', plain, 0.05),
        }
        for name, pixels in textures.build().items():
            self.by_name[name] = make_material(name, make_image(name, pixels), TILED[name][1])

    def add(self, name: str, pixels: np.ndarray) -> None:
        """A glowing picture of its own, for the view outside the windows."""
        self.by_name[name] = make_material(name, make_image(name, pixels), 1.0, glow=True)

    def of(self, look: str) -> bpy.types.Material:
        if look in self.by_name:
            return self.by_name[look]
        if look.startswith('print:'):
            return self.by_name['prints']
        return self.by_name['glow' if look.startswith('glow:') else 'palette']
