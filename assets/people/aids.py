"""aids.py OUT_DIR: rollator, cane and wheelchair, as raw GLBs and what to say of them. Metres.

Their origin is the person's while she uses them: between the feet, or under the centre of the seat; +z ahead."""

from __future__ import annotations

import json
import struct
import sys
from pathlib import Path

import numpy as np

from body import linear
from body_shape import Colour
from field import Array, normalised
from head_mesh import vertex_normals
from walking_clips import CANE_WRIST, CANE_X, CANE_Z, GRIP
from wheelchair_clips import AXLE, PLATE_Y, PLATE_Z, RIM_RADIUS, RIM_X
from stage import SEAT

STEEL, RUBBER, WOOD = (0.62, 0.63, 0.64), (0.16, 0.16, 0.17), (0.42, 0.29, 0.19)
RED, CANVAS, GREY = (0.48, 0.20, 0.19), (0.20, 0.24, 0.31), (0.34, 0.35, 0.37)


class Shape:
    """Triangles with colours."""

    def __init__(self) -> None:
        self.vertices: list[Array] = []
        self.normals: list[Array] = []
        self.faces: list[np.ndarray] = []
        self.colours: list[Array] = []
        self.count = 0

    def add(self, v: Array, f: np.ndarray, colour: Colour) -> None:
        self.vertices.append(v)
        self.normals.append(vertex_normals(v, f))
        self.faces.append(f + self.count)
        self.colours.append(np.tile(linear(colour), (len(v), 1)))
        self.count += len(v)

    def tube(self, points: list, radius: float, colour: Colour, sides: int = 9, closed: bool = False) -> None:
        path = np.array(points, float)
        along = np.roll(path, -1, 0) - np.roll(path, 1, 0) if closed else np.gradient(path, axis=0)
        along = normalised(along)
        up = np.array([1.0, 0, 0]) if abs(along[:, 0]).max() < 0.9 else np.array([0, 0, 1.0])
        b = normalised(np.cross(along, up))
        c = np.cross(b, along)
        a = np.arange(sides) * 2 * np.pi / sides
        ring = np.cos(a)[None, :, None] * b[:, None] + np.sin(a)[None, :, None] * c[:, None]
        v = (path[:, None] + radius * ring).reshape(-1, 3)
        faces = []
        for i in range(len(path) if closed else len(path) - 1):
            for j in range(sides):
                k, n = (j + 1) % sides, ((i + 1) % len(path)) * sides
                p = i * sides
                faces += [(p + j, p + k, n + k), (p + j, n + k, n + j)]
        if not closed:
            for end, turn in ((0, 1), (len(path) - 1, -1)):
                ids = [end * sides + j for j in range(sides)][::turn]
                faces += [(ids[0], ids[j + 1], ids[j]) for j in range(1, sides - 1)]
        self.add(v, np.array(faces)[:, ::-1], colour)

    def both(self, points: list, radius: float, colour: Colour, sides: int = 9) -> None:
        self.tube(points, radius, colour, sides)
        self.tube([(-x, y, z) for x, y, z in points], radius, colour, sides)

    def hoop(self, centre: tuple, radius: float, thick: float, colour: Colour, steps: int = 28, sides: int = 8) -> None:
        """A ring that turns about x."""
        a = np.arange(steps) * 2 * np.pi / steps
        self.tube([(centre[0], centre[1] + radius * np.cos(t), centre[2] + radius * np.sin(t)) for t in a], thick, colour, sides, True)

    def plate(self, centre: tuple, size: tuple, colour: Colour, pitch: float = 0) -> None:
        """A box, tilted about x."""
        c, h = np.array(centre), np.array(size) / 2
        v = np.array([[x, y, z] for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)], float) * h
        s, t = np.sin(np.radians(pitch)), np.cos(np.radians(pitch))
        v = np.c_[v[:, 0], v[:, 1] * t - v[:, 2] * s, v[:, 1] * s + v[:, 2] * t] + c
        quads = ((0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3))
        corners = np.vstack([v[list(q)] for q in quads])
        faces = np.array([f for i in range(6) for f in ((4 * i, 4 * i + 1, 4 * i + 2), (4 * i, 4 * i + 2, 4 * i + 3))])
        self.add(corners, faces, colour)


def rollator() -> Shape:
    s = Shape()
    x, y = GRIP[0], GRIP[1] - 0.047
    s.both([(x, y, 0.165), (x, y, 0.30)], 0.0165, RUBBER, 10)
    s.both([(x, y, 0.29), (x, y - 0.004, 0.325), (x + 0.006, y - 0.05, 0.350), (x + 0.02, 0.62, 0.395), (x + 0.03, 0.12, 0.555)], 0.0125, RED)
    s.both([(x + 0.02, 0.60, 0.400), (x + 0.035, 0.44, 0.300), (x + 0.045, 0.12, 0.115)], 0.0125, RED)
    s.both([(x + 0.012, y - 0.045, 0.180), (x + 0.004, y - 0.055, 0.235), (x + 0.006, y - 0.06, 0.345)], 0.005, GREY, 6)
    for z in (0.130, 0.570):
        for side in (1, -1):
            s.hoop((side * (x + 0.045), 0.092, z), 0.076, 0.016, RUBBER, 24, 8)
            s.hoop((side * (x + 0.045), 0.092, z), 0.030, 0.012, GREY, 12, 6)
            s.tube([(side * (x + 0.030), 0.092, z), (side * (x + 0.060), 0.092, z)], 0.022, GREY, 8)
    s.tube([(-x - 0.02, 0.565, 0.405), (x + 0.02, 0.565, 0.405)], 0.011, RED)
    s.plate((0, 0.575, 0.445), (2 * x - 0.02, 0.026, 0.150), CANVAS)
    s.plate((0, 0.400, 0.470), (2 * x - 0.08, 0.180, 0.120), CANVAS, -12)
    return s


def cane() -> Shape:
    s = Shape()
    z = CANE_Z + 0.012
    top = CANE_WRIST - 0.042
    s.tube([(CANE_X, 0.0, z), (CANE_X, 0.030, z)], 0.0165, RUBBER, 12)
    s.tube([(CANE_X, 0.028, z), (CANE_X, top - 0.02, z), (CANE_X, top - 0.004, z + 0.008)], 0.0105, WOOD, 12)
    s.tube([(CANE_X, top - 0.002, z - 0.022), (CANE_X, top + 0.002, z + 0.02), (CANE_X, top - 0.008, z + 0.075), (CANE_X, top - 0.022, z + 0.108)], 0.0135, WOOD, 12)
    return s


def wheelchair() -> Shape:
    s = Shape()
    y, z = AXLE
    for side in (1, -1):
        x = side * (RIM_X - 0.030)
        s.hoop((x, 0.302, z), 0.284, 0.017, RUBBER, 36, 8)
        s.hoop((side * RIM_X, 0.302, z), RIM_RADIUS, 0.009, STEEL, 36, 6)
        s.tube([(side * 0.215, 0.302, z), (side * (RIM_X - 0.005), 0.302, z)], 0.022, GREY, 10)
        for t in np.arange(8) * np.pi / 4:
            s.tube([(x, 0.302, z), (x, 0.302 + 0.272 * np.cos(t), z + 0.272 * np.sin(t))], 0.003, STEEL, 5)
        s.hoop((side * 0.215, 0.092, 0.330), 0.076, 0.015, RUBBER, 20, 7)
        s.tube([(side * 0.215, 0.092, 0.330), (side * 0.215, 0.23, 0.300), (side * 0.215, SEAT - 0.035, 0.290)], 0.012, STEEL, 8)
        s.tube([(side * 0.215, SEAT - 0.030, -0.230), (side * 0.215, SEAT - 0.030, 0.250), (side * 0.175, SEAT - 0.060, 0.335), (side * 0.165, PLATE_Y - 0.012, PLATE_Z + 0.02)], 0.012, STEEL, 9)
        s.tube([(side * 0.215, 0.20, -0.215), (side * 0.215, SEAT, -0.235), (side * 0.215, 0.93, -0.265), (side * 0.215, 0.945, -0.36)], 0.012, STEEL, 9)
        s.tube([(side * 0.215, 0.945, -0.27), (side * 0.215, 0.945, -0.37)], 0.016, RUBBER, 9)
        s.tube([(side * 0.215, 0.69, -0.245), (side * 0.222, 0.69, 0.050), (side * 0.220, SEAT - 0.02, 0.090)], 0.011, STEEL, 8)
        s.plate((side * 0.222, 0.700, -0.095), (0.048, 0.026, 0.260), RUBBER)
        s.plate((side * 0.105, PLATE_Y - 0.012, PLATE_Z + 0.055), (0.150, 0.014, 0.190), GREY)
    s.plate((0, SEAT - 0.025, 0.005), (0.425, 0.040, 0.430), CANVAS)
    s.plate((0, 0.700, -0.262), (0.420, 0.400, 0.024), CANVAS, -4)
    return s


def write_glb(path: Path, shape: Shape) -> None:
    """One matte mesh with colours per vertex."""
    arrays = [
        np.vstack(shape.vertices).astype("<f4"), np.vstack(shape.normals).astype("<f4"),
        np.vstack(shape.colours).astype("<f4"), np.vstack(shape.faces).astype("<u4").reshape(-1),
    ]  # fmt: skip
    data, views, accessors = b"", [], []
    for i, a in enumerate(arrays):
        views.append({"buffer": 0, "byteOffset": len(data), "byteLength": a.nbytes})
        accessor = {"bufferView": i, "componentType": 5125 if i == 3 else 5126, "count": len(a), "type": "SCALAR" if i == 3 else "VEC3"}
        if i == 0:
            accessor |= {"min": a.min(0).tolist(), "max": a.max(0).tolist()}
        accessors.append(accessor)
        data += a.tobytes()
    primitive = {"attributes": {"POSITION": 0, "NORMAL": 1, "COLOR_0": 2}, "indices": 3, "material": 0}
    gltf = {
        "asset": {"version": "2.0"}, "scene": 0, "scenes": [{"nodes": [0]}], "nodes": [{"name": path.name.split(".")[0], "mesh": 0}],
        "meshes": [{"name": "aid", "primitives": [primitive]}], "buffers": [{"byteLength": len(data)}],
        "materials": [{"name": "aid", "pbrMetallicRoughness": {"metallicFactor": 0, "roughnessFactor": 0.75}}],
        "bufferViews": views, "accessors": accessors,
    }  # fmt: skip
    text = json.dumps(gltf).encode()
    text += b" " * (-len(text) % 4)
    head = struct.pack("<4sII", b"glTF", 2, 28 + len(text) + len(data)) + struct.pack("<I4s", len(text), b"JSON")
    path.write_bytes(head + text + struct.pack("<I4s", len(data), b"BIN\0") + data)


if __name__ == "__main__":
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    told = {
        "rollator": {"heightMm": round(GRIP[1] * 1000), "origin": "on the floor between the feet of who walks with it"},
        "cane": {"heightMm": round(CANE_WRIST * 1000), "origin": "on the floor between the feet of who holds it in the right hand"},
        "wheelchair": {"heightMm": round(SEAT * 1000), "origin": "on the floor under the centre of the seat"},
    }  # fmt: skip
    for name, shape in (("rollator", rollator()), ("cane", cane()), ("wheelchair", wheelchair())):
        write_glb(out / f"{name}.raw.glb", shape)
        (out / f"{name}.told.json").write_text(json.dumps(told[name]))
