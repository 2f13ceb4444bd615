"""blender -b --python build.py -- --out DIR [--res 1024]: the Lille flat as geometry, ready to be lit."""
from __future__ import annotations

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))

from apartments.lille import anchors, bathroom, bedroom, doors, hall, kitchen, lights, lived_in, living, plan, seats, small_things, things  # noqa: E402
from lib import flat  # noqa: E402
from lib.backdrop import Backdrop  # noqa: E402

flat.build(flat.Flat(
    plan=plan, anchors=anchors, lights=lights,
    rooms=(living, kitchen, bedroom, bathroom, hall, doors, things, small_things, seats, lived_in),
    backdrop=Backdrop('town', (4.5, 3.4), 3.3),
    # Ivy falls over the edge of its shelf; the cable starts at the telephone on its table.
    meant_overlaps={('plate-shelf', 'shelf-ivy'), ('phone-cable', 'phone-table')},
    shadows=('toilet', 'high-shelf', 'bathroom-door', 'bedroom-door', 'living-door'),
    instead={'things': {'walnut': 'skin-leather'}},
))
