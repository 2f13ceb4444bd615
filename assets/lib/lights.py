"""Places the sources of light of a flat, each under the layer it is baked in. Plan metres, z up; lumen in, lux out."""
from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager

import bpy
from mathutils import Matrix, Vector

from lib.hours import kelvin as kelvin_colour
from lib.plan import Opening

Point = tuple[float, float, float]
# What one Blender unit of a layer stands for, so that every layer bakes with numbers of the same size.
UNIT = {'sky': 1000.0, 'sun': 1000.0, 'moon': 0.1, 'street': 2.0, 'path': 10.0}
LAMP_UNIT = 100.0


def unit_of(layer: str) -> float:
    return UNIT.get(layer, LAMP_UNIT)


def blender(point: Point) -> Vector:
    """Plan to Blender: south is minus y there."""
    return Vector((point[0], -point[1], point[2]))


def cone_power(share: float, degrees: float) -> float:
    """A Blender spot of P lights its cone like a point of P: power that puts this flux into the cone."""
    return share / ((1 - math.cos(math.radians(degrees / 2))) / 2)


class Lights:
    def __init__(self) -> None:
        self.layers: list[dict] = []
        self._layer = ''

    def _declare(self, layer: str, kind: str, **more: object) -> None:
        if all(known['id'] != layer for known in self.layers):
            self.layers.append({'id': layer, 'kind': kind, **more})

    @contextmanager
    def layer(self, name: str, room: str, kelvin: int, object: str | None = None, at: str | None = None, also: tuple[str, ...] = ()) -> Iterator[None]:
        """Lamps that are switched together; `path` is the light of the night way. `also`: other rooms that have lamps of it."""
        named = {key: value for key, value in (('object', object), ('at', at), ('also', also)) if value}
        self._declare(name, 'path' if name == 'path' else 'lamp', room=room, colour=kelvin_colour(kelvin), **named)
        self._layer = name
        yield
        self._layer = ''

    def _add(self, layer: str, kind: str, at: Point, lumen: float) -> bpy.types.Object:
        data = bpy.data.lights.new(layer, kind)
        data.energy = lumen / unit_of(layer)
        made = bpy.data.objects.new(f'light-{layer}', data)
        made.location, made['layer'] = blender(at), layer
        bpy.context.collection.objects.link(made)
        return made

    def _aim(self, made: bpy.types.Object, towards: Point) -> None:
        made.rotation_euler = blender(towards).to_track_quat('-Z', 'Y').to_euler()

    def _point(self, at: Point, lumen: float, radius: float) -> None:
        self._add(self._layer, 'POINT', at, lumen).data.shadow_soft_size = radius

    def _cone(self, at: Point, lumen: float, up: bool, degrees: float, radius: float, blend: float) -> None:
        made = self._add(self._layer, 'SPOT', at, cone_power(lumen, degrees))
        made.data.shadow_soft_size, made.data.spot_size, made.data.spot_blend = radius, math.radians(degrees), blend
        self._aim(made, (0.001, 0, 1 if up else -1))

    def sky(self) -> None:
        self._declare('sky', 'sky')

    def sun(self, heading: float, height: float, lux: float = 26000) -> None:
        self._far('sun', heading, height, lux, 1.0)

    def moon(self, heading: float, height: float, lux: float = 0.18) -> None:
        self._far('moon', heading, height, lux, 1.0)

    def _far(self, layer: str, heading: float, height: float, lux: float, degrees: float) -> None:
        self._declare(layer, layer)
        a, h = math.radians(heading), math.radians(height)
        made = self._add(layer, 'SUN', (0, 0, 9), lux)
        made.data.angle = math.radians(degrees)
        self._aim(made, (-math.sin(a) * math.cos(h), math.cos(a) * math.cos(h), -math.sin(h)))

    def street(self, x: float, y: float, z: float, lumen: float) -> None:
        self._declare('street', 'street')
        self._add('street', 'POINT', (x, y, z), lumen).data.shadow_soft_size = 0.25

    def shade(self, x: float, y: float, z: float, lumen: float, small: bool = False) -> None:
        """Fabric shade: open above and below, and it glows."""
        radius = 0.04 if small else 0.07
        self._cone((x, y, z), lumen * 0.42 * 0.8, True, 110, radius, 0.5)
        self._cone((x, y, z), lumen * 0.38 * 0.8, False, 105, radius, 0.5)
        self._point((x, y, z), lumen * 0.36, radius)

    def pendant(self, x: float, y: float, z: float, lumen: float) -> None:
        """Opaque shade, open below; a little comes back up."""
        self._cone((x, y, z), lumen * 0.75, False, 132, 0.045, 0.25)
        self._point((x, y, z - 0.1), lumen * 0.05, 0.1)

    def bowl(self, x: float, y: float, z: float, lumen: float) -> None:
        """Opal bowl at the ceiling; z is its underside."""
        self.panel((x, y, z - 0.01), (0.001, 0, -1), (0.3, 0.3), lumen * 0.7)
        self._point((x, y, z - 0.1), lumen * 0.3, 0.1)

    def tube(self, x: float, y: float, z: float, length: float, lumen: float, heading: float) -> None:
        """A bare tube under the ceiling, running along a heading."""
        self.panel((x, y, z), (0, 0, -1), (length, 0.05), lumen * 0.75, heading)
        steps = max(2, round(length / 0.4))
        for i in range(steps):
            along = (i + 0.5) / steps * length - length / 2
            a = math.radians(heading)
            self._point((x + along * math.sin(a), y - along * math.cos(a), z - 0.02), lumen * 0.25 / steps, 0.03)

    def panel(self, at: Point, towards: Point, size: tuple[float, float], lumen: float, heading: float | None = None) -> None:
        """A flat emitter; with a heading, its first side runs along it (for panels that look straight down)."""
        made = self._add(self._layer, 'AREA', at, lumen)
        made.data.shape, (made.data.size, made.data.size_y) = 'RECTANGLE', size
        self._aim(made, towards)
        if heading is not None:
            a = math.radians(heading)
            self._turn(made, (math.sin(a), -math.cos(a), 0), towards)

    def strip(self, start: Point, end: Point, towards: Point, lumen_per_m: float) -> None:
        """A line of light along a skirting."""
        along = [b - a for a, b in zip(start, end)]
        length = math.hypot(*along)
        made = self._add(self._layer, 'AREA', tuple((a + b) / 2 for a, b in zip(start, end)), lumen_per_m * length)
        made.data.shape, made.data.size, made.data.size_y = 'RECTANGLE', length, 0.012
        self._turn(made, tuple(along), towards)

    def _turn(self, made: bpy.types.Object, along: Point, towards: Point) -> None:
        t, f = blender(along).normalized(), blender(towards).normalized()
        n = f.cross(t).normalized()
        f = t.cross(n).normalized()
        made.rotation_euler = Matrix((t, -n, -f)).transposed().to_euler()

    def portal(self, opening: Opening, inside: int) -> None:
        """Guides sky light through a window; looks into the flat from the outer face of the wall. `inside` is the inner face, mm."""
        outside = opening.wall[1] if opening.wall[0] == inside else opening.wall[0]
        inward = 1 if inside > outside else -1
        along, z = (opening.low + opening.high) / 2000, (opening.sill + opening.top) / 2000
        across = (outside + inward * 20) / 1000
        x_axis = opening.axis == 'x'
        made = self._add('portal', 'AREA', (along, across, z) if x_axis else (across, along, z), 0)
        made.data.shape, made.data.size = 'RECTANGLE', (opening.high - opening.low) / 1000
        made.data.size_y, made.data.cycles.is_portal = (opening.top - opening.sill) / 1000, True
        self._aim(made, (0, inward, 0) if x_axis else (inward, 0, 0))
