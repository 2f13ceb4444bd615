"""blender -b --python build.py -- --out DIR [--res 1024]: the Tournai flat as geometry, ready to be lit."""
from __future__ import annotations

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))

from apartments.tournai import aids, anchors, bathroom, bedroom, devices, entrance, garden, kitchen, lights, living, openables, plan, things  # noqa: E402
from lib import flat  # noqa: E402
from lib.backdrop import Backdrop  # noqa: E402

flat.build(flat.Flat(
    plan=plan, anchors=anchors, lights=lights,
    rooms=(entrance, living, kitchen, bedroom, bathroom, things, aids, devices, openables, garden),
    backdrop=Backdrop('garden', (4.3, 3.0), 0.15),
    # Coats hang on their hooks, the ramp's rail stands on its slope, the spout's ring is the basin's, the cable winds around feet,
    # and a strip of the light path is fixed to the bed.
    meant_overlaps={('coat-rack', 'coats'), ('ramp', 'ramp-rail'), ('basin', 'tap'), ('floor-lamp', 'lamp-cable'), ('lamp-cable', 'side-table'), ('lamp-cable', 'robot-arm'), ('lamp-cable', 'table-chair'), ('light-path', 'medical-bed')},
    shadows=('toilet', 'hoist', 'medical-bed', 'worktop', 'fridge', 'oven', 'front-door', 'bedroom-door', 'shower-door'),
    instead={
        'furn': {'oak': 'oak-pale', 'walnut': 'oak-pale', 'linen': 'oatmeal', 'slabs': 'paving', 'tile-wall': 'frosted', **{f'glow:led-{c}': f'led-{c}' for c in ('green', 'red', 'blue', 'amber')}},
        'things': {'oak': 'oak-light', 'oak-pale': 'oak-light', 'walnut': 'skin-leather'},
    },
))
