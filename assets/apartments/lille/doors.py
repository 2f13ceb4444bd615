"""Leaves of the inner doors, which stand open at first, and the shutter of the bedroom."""
from __future__ import annotations

from lib import furniture as f
from lib.forms import sub
from lib.kit import Kit
from lib.pieces.textiles import shutter

AJAR_DEG = 22
# By door: width of the leaf; hinge and heading when it is shut in its lining; hinge and heading when it stands open before it,
# thrown clear of the way. Plan metres; a leaf lies to the right of its heading.
DOORS = {
    'bathroom-door': (0.85, (0.115, 2.42, 0), (0.09, 2.383, 270)),
    'bedroom-door': (0.86, (4.285, 3.82, 180), (4.307, 3.857, 90)),
    'living-door': (0.88, (4.50, 2.645, 90), (4.537, 2.6225, 0)),
}


def leaves(k: Kit) -> None:
    for name, (width, shut, aside) in DOORS.items():
        for leaf, place, tilt in (('open', aside, 0), ('ajar', shut, AJAR_DEG), ('closed', shut, 0)):
            with k.named(name, f'leaf={leaf}'), k.at(name, *place, density=0.6), sub(k, tilt=tilt):
                f.door_leaf(k, width)
    k.block(0.07, 1.54, 0.11, 2.40, 2.05, 'bathroom-door')
    k.block(4.29, 3.84, 4.33, 4.71, 2.05, 'bedroom-door')
    k.block(4.52, 2.60, 5.41, 2.64, 2.05, 'living-door')


def build(k: Kit) -> None:
    leaves(k)
    with k.named('bedroom-shutter'), k.at('bedroom-shutter', 2.50, 7.05, 0, z=0.85, density=0.35):
        shutter(k, 1.59, 1.185, 'cream')
