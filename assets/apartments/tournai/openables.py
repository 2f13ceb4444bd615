"""What opens, runs or moves up and down: doors, shutter, curtain, fridge, oven, hob, worktop, tap."""
from __future__ import annotations

from lib.kit import Kit
from lib.pieces.kitchen_appliances import fridge
from lib.pieces.kitchen_cooking import ceramic_hob, oven
from lib.pieces.kitchen_units import lift_worktop
from lib.pieces.openings import door, door_stop, front_door, sliding_door
from lib.pieces.textiles import curtains, shutter


def doors(k: Kit) -> None:
    """The front door is shut by day, the bedroom door stands open along the wall, the shower door is slid aside.

    What an open leaf leaves free: 903 at the front door, 918 at the bedroom door, 930 at the shower door."""
    with k.named('front-door'), k.at('front-door', 4.345, -0.007, 180, density=0.5):
        front_door(k, 0.92, 2.145, 'petrol')
    with k.at('front-door-stop', 3.895, -0.058):
        door_stop(k, 0.475, 2.15, 0.034)
    with k.named('bedroom-door'), k.at('bedroom-door', 3.525, 2.602, 90, density=0.5):
        door(k, 0.93, 2.085, 'trim', swing=-1, first='open')
    k.block(2.59, 2.58, 3.53, 2.622, 2.1, 'bedroom-door')
    with k.named('shower-door'), k.at('shower-door', 1.69, 2.437, 180, density=0.5):
        sliding_door(k, 1.03, 2.08, 'oak-pale', first='open')


def kitchen(k: Kit) -> None:
    with k.named('fridge'), k.at('fridge', 5.79, 0, 180, density=0.6):
        fridge(k, 1.6)
    k.block(5.48, 0, 6.10, 0.64, 1.6, 'fridge')
    with k.named('oven'), k.at('oven', 5.165, 0, 180):
        oven(k, 0.815, 1.40, 0.596)
    with k.named('worktop'), k.at('worktop', 6.675, 0, 180):
        lift_worktop(k, 0.80, 1.02)
    k.block(6.09, 0, 7.19, 0.62, 0.8, 'worktop')
    with k.named('hob'), k.at('hob', 7.60, 0, 180, z=0.80):
        ceramic_hob(k)


def windows(k: Kit) -> None:
    with k.named('bedroom-shutter'), k.at('bedroom-shutter', 1.70, 6.25, 0, z=0.65, density=0.35):
        shutter(k, 1.598, 1.38, 'cream')
    with k.named('living-curtain'), k.at('living-curtain', 7.675, 5.93, 0, density=1.2):
        curtains(k, 1.2, 0.03, 2.30, 'linen')


def basin_tap(k: Kit) -> None:
    """The stream of the basin's mixer; shut, only the ring of its spout."""
    with k.at('tap', 0, 0.70, 90, z=0.8735):
        with k.named('tap', 'tap=off'):
            k.cylinder((0, 0.2, -0.003), 0.0125, 0.004, 'steel-dark', sides=12, bevel=0)
        with k.named('tap', 'tap=running'):
            k.cylinder((0, 0.2, -0.003), 0.0125, 0.004, 'steel-dark', sides=12, bevel=0)
            k.cylinder((0, 0.2, -0.19), 0.007, 0.187, 'water', top=0.006, sides=10, bevel=0)


def build(k: Kit) -> None:
    for part in (doors, kitchen, windows, basin_tap):
        part(k)
