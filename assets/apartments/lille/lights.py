"""Where the light of the Lille flat comes from. Plan metres, z up from the floor; lumen."""
from __future__ import annotations

from lib.lights import Lights

# Along the way from the bed to the toilet: from, to, direction, lumen a metre. At 300 mm and level, so that the floor is lit
# evenly: lower down, a strip makes a bright line at the wall and nothing in the middle of the way.
STRIPS = [
    ((0.50, 4.86, 0.14), (1.80, 4.86, 0.14), (0, -1, -0.1), 24),
    ((2.50, 3.853, 0.30), (3.30, 3.853, 0.30), (0, 1, -0.1), 60),
    ((2.50, 3.707, 0.30), (3.30, 3.707, 0.30), (0, -1, -0.1), 50),
    ((1.20, 2.533, 0.30), (2.95, 2.533, 0.30), (0, 1, -0.1), 34),
    ((0.15, 3.707, 0.30), (0.95, 3.707, 0.30), (0, -1, -0.1), 60),
    ((1.09, 2.387, 0.30), (2.00, 2.387, 0.30), (0, -1, -0.1), 48),
]
# Lit in the evening when nobody touched them.
EVENING = {'living-ceiling': 0.6, 'living-lamps': 1.0, 'reading-lamp': 1.0, 'kitchen-lamps': 1.0, 'hall-lamps': 1.0, 'bathroom-lamps': 1.0, 'bedside': 1.0}


def build(l: Lights) -> None:
    l.sun(124, 21)
    l.moon(200, 35)
    for x, y, z, lumen in ((12.5, 16.0, 2.2, 6500), (2.0, 17.5, 2.2, 5000), (17.0, 3.0, 2.4, 5000)):
        l.street(x, y, z, lumen)
    living(l)
    for name, x, y in (('hall-lamps', 2.3, 3.12), ('hall-lamps', 3.61, 1.25)):
        with l.layer(name, 'hall', 3000):
            l.bowl(x, y, 2.39, 900)
    with l.layer('kitchen-lamps', 'kitchen', 4000, object='kitchen-light'):
        l.tube(6.76, 1.35, 2.40, 1.18, 3000, heading=90)
    with l.layer('bathroom-lamps', 'bathroom', 4000):
        l.bowl(1.35, 1.4, 2.41, 1400)
    with l.layer('bathroom-mirror', 'bathroom', 4000):
        l.panel((0.07, 0.85, 1.86), (0.8, 0, -0.6), (0.46, 0.05), 500)
    with l.layer('bedroom-ceiling', 'bedroom', 2700):
        l.bowl(2.3, 5.3, 2.41, 1500)
    for name, y in (('bedside', 6.50), ('bedside-near', 4.52)):
        with l.layer(name, 'bedroom', 2700, object='bedside-lamp', at='bedroom/nightstand-far' if name == 'bedside' else 'bedroom/nightstand'):
            l.shade(0.225, y, 0.84, 400, small=True)
    with l.layer('path', 'hall', 2200, object='night-path', also=('bedroom', 'bathroom')):
        for strip in STRIPS:
            l.strip(*strip)


def living(l: Lights) -> None:
    with l.layer('living-ceiling', 'living', 2700):
        l.pendant(6.95, 4.75, 2.11, 1500)
    with l.layer('living-lamps', 'living', 2700):
        l.shade(6.13, 6.40, 1.44, 1000)
    with l.layer('reading-lamp', 'living', 2700):
        l.pendant(4.86, 4.62, 1.36, 450)
