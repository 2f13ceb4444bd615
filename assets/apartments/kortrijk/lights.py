"""Sources of light: low November sun from the south-east, the lamps of the park, lamps by room, strips from bed to toilet."""
from __future__ import annotations

from lib.lights import Lights

EVENING = {'living-lamps': 1.0, 'kitchen-lamps': 1.0, 'hall-lamps': 1.0, 'bathroom-lamps': 1.0, 'bedside': 1.0, 'bedroom-ceiling': 0.4}
# What else burns: the hall and the shared corridor have no window; at night the corridor has its emergency light.
BY_HOUR = {
    'morning': {'corridor-lamps': 1.0, 'hall-lamps': 0.8},
    'evening': {'corridor-lamps': 1.0},
    'night': {'corridor-lamps': 0.02},
    'night-with-path-light': {'corridor-lamps': 0.02},
}
# From the bed along the wall to the door, through the hall to the toilet: from, to, where it shines, lumen a metre. At 300 mm
# and level, so that the middle of the way is lit as well as the wall.
STRIPS = [
    ((0.55, 4.034, 0.30), (3.30, 4.034, 0.30), (0, 1, -0.1), 65),
    ((4.906, 3.88, 0.30), (4.906, 3.72, 0.30), (-1, 0, -0.1), 65),
    ((3.334, 2.60, 0.30), (3.334, 2.12, 0.30), (1, 0, -0.1), 75),
    ((4.906, 2.58, 0.30), (4.906, 1.35, 0.30), (-1, 0, -0.1), 65),
    ((2.60, 2.386, 0.30), (1.15, 2.386, 0.30), (0, -1, -0.1), 75),
    ((1.27, 0.014, 0.30), (0.95, 0.014, 0.30), (0, 1, -0.1), 75),
]


def build(l: Lights) -> None:
    l.sun(heading=142, height=18)
    l.moon(heading=160, height=38)
    # None stands in line with a window and the open doors behind it: the hall stays dark.
    for x, y in ((0.4, 13.5), (8.4, 14.0), (16.5, 8.6)):
        l.street(x, y, 2.6, 5000)
    with l.layer('living-lamps', room='living', kelvin=2700):
        l.pendant(7.65, 3.7, 1.78, 1055)
        l.shade(5.36, 5.5, 0.80, 400, small=True)
        l.bowl(7.1, 5.5, 2.46, 1200)
    with l.layer('kitchen-lamps', room='kitchen', kelvin=3500):
        l.tube(7.3, 1.35, 2.48, 1.16, 2800, heading=90)
        l.panel((7.3, 0.24, 1.59), (0, 0.05, -1), (0.4, 0.08), 300)
    with l.layer('hall-lamps', room='hall', kelvin=3000, object='hall-lamp'):
        l.bowl(4.12, 1.95, 2.46, 1200)
        l.bowl(4.12, 2.75, 2.46, 900)
    with l.layer('bathroom-lamps', room='bathroom', kelvin=3500):
        l.bowl(1.9, 1.2, 2.46, 1800)
        l.panel((2.4, 0.09, 1.92), (0, 0.8, -0.6), (0.5, 0.04), 500)
    with l.layer('bedroom-ceiling', room='bedroom', kelvin=2700):
        l.bowl(2.4, 5.3, 2.46, 1500)
    with l.layer('bedside', room='bedroom', kelvin=2700):
        l.shade(0.115, 4.755, 0.78, 320, small=True)
    with l.layer('storage-lamps', room='storage', kelvin=3500):
        l.bowl(1.9, 3.2, 2.46, 1200)
    with l.layer('corridor-lamps', room='corridor', kelvin=3500):
        for x, y in ((4.12, -0.95), (2.9, -3.35), (5.4, -3.35)):
            l.bowl(x, y, 2.46, 1100)
    with l.layer('path', room='hall', kelvin=2200, object='light-path', also=('bedroom', 'bathroom')):
        for strip in STRIPS:
            l.strip(*strip)
