"""blender -b --python build.py -- --out DIR [--res 1024]: the Kortrijk flat as geometry, ready to be lit."""
from __future__ import annotations

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))

from apartments.kortrijk import bathroom, bedroom, corridor, devices, doors, hall, kitchen, lights, living, plan, storage, terrace, things, windows  # noqa: E402
from lib import flat  # noqa: E402
from lib.backdrop import Backdrop  # noqa: E402

flat.build(flat.Flat(
    plan=plan.plan, anchors=plan.anchors, lights=lights,
    rooms=(plan, doors, windows, living, kitchen, hall, bedroom, bathroom, storage, terrace, corridor, devices, things),
    backdrop=Backdrop(place='garden', centre=(4.8, 2.6), floor_m=3.3),
    # The bowl sits in the ring of its module; a plaid lies in soft cushions.
    meant_overlaps={('hall-bowl', 'light-node'), ('blanket', 'sofa')},
    shadows=('steps', 'handrail', 'front-door', 'bathroom-door'),
    instead={'furn': {'oak': 'oak-pale'}},
))
