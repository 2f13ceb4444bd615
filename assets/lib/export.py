"""Writes the raw GLB, the lightmap PNGs and what the manifest needs to know."""
from __future__ import annotations

import os

import addon_utils
import bpy
import numpy as np
from mathutils import Matrix, Vector


def srgb(linear: np.ndarray) -> np.ndarray:
    linear = np.clip(linear, 0, 1)
    return np.where(linear < 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)


def save_png(path: str, pixels: np.ndarray) -> None:
    """`pixels` bottom row first, as Blender bakes them; stored as they are, eight bits a channel."""
    height, width, _ = pixels.shape
    image = bpy.data.images.new('png', width, height, alpha=False)
    rgba = np.ones((height, width, 4), np.float32)
    rgba[..., :3] = pixels
    image.pixels.foreach_set(rgba.ravel())
    image.filepath_raw, image.file_format = path, 'PNG'
    image.save()
    bpy.data.images.remove(image)


def world_bounds(objects: list[bpy.types.Object]) -> tuple[np.ndarray, np.ndarray]:
    points = np.concatenate([np.array([v.co[:] for v in o.data.vertices]) for o in objects])
    return points.min(0), points.max(0)


def under(parent: bpy.types.Object, child: bpy.types.Object) -> None:
    """Hangs a mesh that is in flat coordinates under a node without moving it in the world."""
    child.data.transform(Matrix.Translation(-parent.location))
    child.parent = parent


def thing_node(name: str, at: tuple[float, float, float], meshes: list[bpy.types.Object]) -> None:
    node = bpy.data.objects.new(name, None)
    node.location = Vector((at[0], -at[1], at[2]))
    bpy.context.collection.objects.link(node)
    for mesh in meshes:
        under(node, mesh)


def tidy(o: bpy.types.Object) -> None:
    """Drops the working attributes and the materials no face of this object uses."""
    for name in ('node', 'density'):
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
