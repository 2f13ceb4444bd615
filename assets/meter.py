"""blender -b RAW/scene.blend --python meter.py -- --out RAW --layers path,street [--at x,y ...]: floor lux in seconds, to tune lamps before a bake. Plan millimetres."""
from __future__ import annotations

import json
import os
import sys
from argparse import ArgumentParser

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import bpy  # noqa: E402
import numpy as np  # noqa: E402
from lib.bake import Oven, matte  # noqa: E402
from lib.hours import LUMINANCE  # noqa: E402
from lib.meter_mesh import Meters  # noqa: E402

SAMPLES = 60


def main() -> None:
    parser = ArgumentParser()
    parser.add_argument('--out', required=True)
    parser.add_argument('--layers', required=True)
    parser.add_argument('--at', nargs='*', default=[])
    options = parser.parse_args(sys.argv[sys.argv.index('--') + 1 :])
    with open(os.path.join(options.out, 'light.json'), encoding='utf8') as file:
        plan = json.load(file)
    matte(list(bpy.data.materials))
    oven = Oven()
    for o in bpy.data.objects:
        if o.get('role'):
            o.hide_render = o['role'] in ('backdrop', 'lamp', 'thing')
    meters = Meters(plan['rooms'], plan['solid'], bpy.data.materials['palette'])
    west, north = meters.grid['origin']
    for layer in options.layers.split(','):
        oven.only(layer)
        lux = oven.lux([meters.object], (meters.width, meters.height), SAMPLES, {'DIRECT', 'INDIRECT'}) @ np.array(LUMINANCE)
        for room in [r['id'] for r in plan['rooms']]:
            here = [lux[row, column] for column, row, name in meters.grid['cells'] if name == room]
            if here:
                print('LUX', layer, room, '10/50/90/100 %:', *(f'{np.percentile(here, p):.2f}' for p in (10, 50, 90, 100)))
        for point in options.at:
            x, y = (int(v) for v in point.split(','))
            print('AT', layer, point, f'{lux[(y - north) // 100, (x - west) // 100]:.2f}')


main()
