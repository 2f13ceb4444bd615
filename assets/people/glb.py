"""Writes a skinned, morphed and animated GLB."""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

import numpy as np

from clips import Tracks
from field import Array
from skeleton import JOINT_INDEX, PARENTS, Skeleton
from weights import Weights, strongest

FLOAT, UBYTE, UINT = 5126, 5121, 5125


class Glb:
    def __init__(self, name: str, skeleton: Skeleton) -> None:
        self.skeleton = skeleton
        self.data = bytearray()
        self.json: dict[str, Any] = {
            "asset": {"version": "2.0", "generator": "foyer assets/people"},
            "scene": 0,
            "scenes": [{"nodes": [0]}],
            "nodes": [{"name": name, "children": []}],
            "buffers": [],
            # 33071 clamps to the edge, 10497 repeats
            "samplers": [
                {"magFilter": 9729, "minFilter": 9987, "wrapS": wrap, "wrapT": wrap} for wrap in (33071, 10497)
            ],
        }
        self._add_skeleton()

    def _append(self, key: str, value: dict[str, Any]) -> int:
        items = self.json.setdefault(key, [])
        items.append(value)
        return len(items) - 1

    def _view(self, data: bytes) -> int:
        self.data += b"\0" * (-len(self.data) % 4)
        view = {"buffer": 0, "byteOffset": len(self.data), "byteLength": len(data)}
        self.data += data
        return self._append("bufferViews", view)

    def _accessor(self, values: Array, kind: str, component: int = FLOAT, bounds: bool = False) -> int:
        dtype = {FLOAT: np.float32, UBYTE: np.uint8, UINT: np.uint32}[component]
        a = np.ascontiguousarray(values, dtype)
        accessor: dict[str, Any] = {
            "bufferView": self._view(a.tobytes()),
            "componentType": component,
            "count": a.size if kind == "SCALAR" else len(a),
            "type": kind,
        }
        if bounds:
            flat = a.reshape(-1, 1) if kind == "SCALAR" else a
            accessor |= {"min": flat.min(0).tolist(), "max": flat.max(0).tolist()}
        return self._append("accessors", accessor)

    def _add_skeleton(self) -> None:
        first = len(self.json["nodes"])
        at = self.skeleton.at
        for name, parent in PARENTS.items():
            offset = at[name] - (at[parent] if parent else 0)
            node = self._append("nodes", {"name": name, "translation": offset.tolist()})
            owner = first + JOINT_INDEX[parent] if parent else 0
            self.json["nodes"][owner].setdefault("children", []).append(node)
        inverse = np.tile(np.eye(4), (len(PARENTS), 1, 1))
        inverse[:, 3, :3] = [-at[name] for name in PARENTS]  # column-major translation
        skin = {
            "inverseBindMatrices": self._accessor(inverse.reshape(-1, 16), "MAT4"),
            "joints": [first + i for i in range(len(PARENTS))],
            "skeleton": first,
        }
        self._append("skins", skin)
        self._first_joint = first

    def texture(self, path: Path, repeats: bool = False) -> int:
        image = {"bufferView": self._view(path.read_bytes()), "mimeType": "image/png", "name": path.stem}
        source = self._append("images", image)
        return self._append("textures", {"source": source, "sampler": int(repeats)})

    def material(
        self, name: str, roughness: float, colour: int | tuple[float, ...], normal: int | None = None,
        **extra: Any,
    ) -> int:  # fmt: skip
        """`colour` is a texture index or an RGBA factor."""
        pbr: dict[str, Any] = {"metallicFactor": 0, "roughnessFactor": roughness}
        if isinstance(colour, int):
            pbr["baseColorTexture"] = {"index": colour}
        else:
            pbr["baseColorFactor"] = list(colour)
        material: dict[str, Any] = {"name": name, "pbrMetallicRoughness": pbr, **extra}
        if normal is not None:
            material["normalTexture"] = {"index": normal}
        return self._append("materials", material)

    def mesh(
        self, name: str, vertices: Array, normals: Array, faces: np.ndarray, weights: Weights,
        material: int, uv: Array | None = None, colour: Array | None = None,
        morphs: dict[str, tuple[Array, Array]] | None = None,
    ) -> None:  # fmt: skip
        joints, shares = strongest(weights)
        attributes = {
            "POSITION": self._accessor(vertices, "VEC3", bounds=True),
            "NORMAL": self._accessor(normals, "VEC3"),
            "JOINTS_0": self._accessor(joints, "VEC4", UBYTE),
            "WEIGHTS_0": self._accessor(shares, "VEC4"),
        }
        if uv is not None:
            attributes["TEXCOORD_0"] = self._accessor(uv, "VEC2")
        if colour is not None:
            attributes["COLOR_0"] = self._accessor(colour, f"VEC{colour.shape[1]}")
        primitive: dict[str, Any] = {
            "attributes": attributes,
            "indices": self._accessor(faces.reshape(-1), "SCALAR", UINT),
            "material": material,
        }
        mesh: dict[str, Any] = {"name": name, "primitives": [primitive]}
        if morphs:
            primitive["targets"] = [
                {"POSITION": self._accessor(d, "VEC3", bounds=True), "NORMAL": self._accessor(n, "VEC3")}
                for d, n in morphs.values()
            ]
            mesh |= {"extras": {"targetNames": list(morphs)}, "weights": [0] * len(morphs)}
        node = self._append("nodes", {"name": name, "mesh": self._append("meshes", mesh), "skin": 0})
        self.json["nodes"][0]["children"].append(node)

    def clip(self, name: str, tracks: Tracks) -> None:
        times = self._accessor(tracks.times, "SCALAR", bounds=True)
        ends = self._accessor(tracks.times[[0, -1]], "SCALAR", bounds=True)
        channels = [(joint, "rotation", q, "VEC4") for joint, q in tracks.rotations.items()]
        channels += [(joint, "translation", v, "VEC3") for joint, v in tracks.translations.items()]
        animation: dict[str, Any] = {"name": name, "samplers": [], "channels": []}
        for i, (joint, path, values, kind) in enumerate(channels):
            # one time line for all, so that the header stays small; what stays still needs only its ends
            still = bool(np.ptp(values, axis=0).max() < 4e-4)
            output = self._accessor(values[[0, -1]] if still else values, kind)
            animation["samplers"].append({"input": ends if still else times, "output": output})
            target = {"node": self._first_joint + JOINT_INDEX[joint], "path": path}
            animation["channels"].append({"sampler": i, "target": target})
        self._append("animations", animation)

    def save(self, path: Path) -> None:
        self.data += b"\0" * (-len(self.data) % 4)
        self.json["buffers"] = [{"byteLength": len(self.data)}]
        text = json.dumps(self.json).encode()
        text += b" " * (-len(text) % 4)
        length = 12 + 8 + len(text) + 8 + len(self.data)
        header = struct.pack("<4sII", b"glTF", 2, length) + struct.pack("<I4s", len(text), b"JSON")
        path.write_bytes(header + text + struct.pack("<I4s", len(self.data), b"BIN\0") + bytes(self.data))
