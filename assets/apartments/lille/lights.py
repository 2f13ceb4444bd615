"""One morning: sun from the south-east through thin haze, an open sky, four lamps on where no window reaches."""
from __future__ import annotations

import math

from apartments.lille import plan
from lib.bake import Light

SUN_LUX, SUN_HEADING, SUN_HEIGHT = 19000, 124, 31
SKY_CANDELA = 2700
WARM = (1.0, 0.90, 0.76)


def build(light: Light) -> None:
    a, h = math.radians(SUN_HEADING), math.radians(SUN_HEIGHT)
    light.add('sun', 'SUN', (0, 0, 9), SUN_LUX, (-math.sin(a) * math.cos(h), -math.cos(a) * math.cos(h), -math.sin(h)), (1.0, 0), colour=(1, 0.9, 0.75))
    light.sky_strength = SKY_CANDELA
    for o in plan.OPENINGS:
        if o.kind == 'window':
            portal(light, o)
    for x, y, z, lumen in ((3.61, 1.25, 2.38, 2600), (2.3, 3.12, 2.38, 2800), (1.35, 1.4, 2.39, 3400)):
        light.add('lamp', 'POINT', (x, -y, z - 0.08), lumen, size=(0.14, 0), colour=WARM)
    light.add('lamp', 'AREA', (6.76, -1.35, 2.395), 3400, (0, 0.001, -1), (1.18, 0.05), colour=(0.96, 1.0, 0.98))


def portal(light: Light, o: plan.Opening) -> None:
    """Guides sky light through a window; faces into the room from the outer face of the wall."""
    outside = min(o.wall) if min(o.wall) < 0 else max(o.wall)
    inward = 1 if min(o.wall) < 0 else -1
    along, z = (o.low + o.high) / 2000, (o.sill + o.top) / 2000
    across = (outside + inward * 20) / 1000
    size = ((o.high - o.low) / 1000, (o.top - o.sill) / 1000)
    if o.axis == 'x':
        light.add('portal', 'AREA', (along, -across, z), 0, (0, -inward, 0), size, portal=True)
    else:
        light.add('portal', 'AREA', (across, -along, z), 0, (inward, 0, 0), size, portal=True)
