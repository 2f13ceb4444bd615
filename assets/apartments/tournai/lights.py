"""Where the light of the Tournai flat comes from. Plan metres, z up from the floor; lumen."""
from __future__ import annotations

from lib.lights import Lights

# From the bed to the toilet: under the bed's side, along the west wall, over the door, then at both walls of the shower
# room. From, to, direction, lumen a metre. The floor is wide: strips at the skirting alone leave its middle dark.
STRIPS = [
    ((0.45, 4.345, 0.135), (1.75, 4.345, 0.135), (0, -1, -0.7), 18),
    ((0.014, 2.70, 0.28), (0.014, 3.62, 0.28), (1, 0, -0.7), 25),
    ((0.75, 2.36, 2.083), (1.60, 2.36, 2.083), (0, 1, -3), 90),
    ((1.78, 2.286, 0.35), (2.55, 2.286, 0.35), (0, -1, -0.7), 40),
    ((0.014, 1.02, 0.35), (0.014, 1.80, 0.35), (1, 0, -0.7), 40),
]
# Lit in the evening when nobody touched them.
EVENING = {'living-ceiling': 1.0, 'reading-lamp': 1.0, 'kitchen-lamps': 1.0, 'entrance-lamps': 1.0, 'bathroom-lamps': 1.0, 'bedside': 1.0}


def build(l: Lights) -> None:
    l.sun(140, 24)
    l.moon(165, 35)
    for x, y, z, lumen in ((0.5, -9.0, 3.6, 6000), (11.0, -9.5, 3.6, 6000), (17.0, 9.0, 3.4, 3000)):
        l.street(x, y, z, lumen)
    living(l)
    with l.layer('kitchen-lamps', 'kitchen', 4000):
        l.tube(6.90, 1.20, 2.46, 1.18, 3000, heading=90)
    with l.layer('entrance-lamps', 'entrance', 3000):
        l.bowl(3.70, 1.55, 2.46, 1300)
    with l.layer('bathroom-lamps', 'bathroom', 4000):
        l.bowl(1.30, 1.25, 2.46, 1500)
        l.panel((0.07, 0.70, 1.975), (0.8, 0, -0.6), (0.5, 0.05), 450)
    with l.layer('bedroom-lamps', 'bedroom', 2700):
        l.bowl(2.25, 3.55, 2.46, 1700)
    with l.layer('bedside', 'bedroom', 2700, object='bedside-lamp', at='bedroom/nightstand'):
        l.shade(0.17, 3.85, 0.80, 400, small=True)
    with l.layer('path', 'bedroom', 2200, object='light-path', also=('bathroom',)):
        for strip in STRIPS:
            l.strip(*strip)


def living(l: Lights) -> None:
    with l.layer('living-ceiling', 'living', 2700):
        l.pendant(8.17, 4.00, 1.68, 900)
        l.bowl(5.55, 3.95, 2.46, 1600)
    with l.layer('reading-lamp', 'living', 2700, object='floor-lamp'):
        l.shade(6.42, 5.62, 1.46, 1000)
