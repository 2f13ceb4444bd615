"""Kitchen along the north wall: light fronts with labels, a hob with a timer, the shelf with her medicine list."""
from __future__ import annotations

from apartments.kortrijk.fit import fitted
from apartments.kortrijk.plan import PLACES, box
from lib.forms import sub
from lib.kit import Kit, turn
from lib.pieces import decor, kitchen_appliances, kitchen_cooking, medicines, openings, plants, storage, textiles
from lib.pieces.kitchen_units import Unit, kitchen_run, wall_unit

LOOK = 'front-linen'
# From the east wall: the sink is at 8.70, the hob over the oven at 7.30.
UNITS = (Unit('door', 0.5), Unit('sink', 0.8), Unit('drawers', 0.7), Unit('gap', 0.6), Unit('doors', 0.8), Unit('door', 0.56))


def run(k: Kit) -> None:
    fitted(k, 'base units with the cooker and the sink', 180, lambda k: kitchen_run(k, UNITS, 0.90, LOOK, 0))
    with k.at('oven', 7.3, 0.0, 180):
        kitchen_cooking.oven(k, 0.189, 0.858)
        k.box((-0.3, 0.06, 0), (0.3, 0.53, 0.099), 'umber', 0)
        k.box((-0.298, 0.5805, 0.104), (0.298, 0.6, 0.186), LOOK, 0.003)
    # A state without parts cannot be the first one: its mark is a dark key.
    for state, x in (('ring=off', 0.02), ('pan=none', 0.06)):
        with k.named('cooker', state), PLACES.stand(k, 'cooker'), sub(k, x, 0.235):
            k.cylinder((0, 0, 0.0062), 0.005, 0.0006, 'steel-dark', sides=8, bevel=0)
    with k.named('cooker'), PLACES.stand(k, 'cooker'), sub(k, 0, -0.305):
        kitchen_cooking.ceramic_hob(k)
    with k.at('hood', 7.3, 0.0, 180):
        kitchen_cooking.hood(k, 1.60, 2.55)
    k.atlas = 'arch'
    with k.at('splash', 7.62, 0.0, 180):
        k.box((-1.98, 0.0005, 0.9005), (1.98, 0.009, 1.4), 'tile-wall', 0)
    k.atlas = 'furn'
    fitted(k, 'fridge', 180, lambda k: kitchen_appliances.fridge(k, 1.85), high=True)


def above(k: Kit) -> None:
    for x in (7.93, 8.53, 9.13):
        with k.at(f'wall-unit-{x}', x, 0.0, 180):
            wall_unit(k, 0.6, 1.46, 2.2, LOOK)
            label(k, 0.0, 0.352, 1.98, ('bread', 'milk-blue', 'apple')[round((x - 7.93) / 0.6)])
    with k.at('high-unit', 6.2, 0.0, 180):
        wall_unit(k, 1.1, 1.86, 2.3, LOOK)
    with k.at('shelf', 6.2, 0.0, 180, 1.4):
        storage.wall_shelf(k, 1.1, 0.24, 'oak-pale')
    with k.at('shelf-jars', 6.2, 0.0, 180, 1.401):
        for i, look in enumerate(('bread', 'mustard', 'umber')):
            x = 0.27 + 0.11 * i
            k.cylinder((x, 0.13, 0), 0.042, 0.13 - 0.015 * i, look, sides=16)
            k.cylinder((x, 0.13, 0.1305 - 0.015 * i), 0.04, 0.02, 'steel', sides=16)
        for i in range(3):
            k.lathe([(0, 0), (0.03, 0), (0.038, 0.03), (0.04, 0.085), (0.035, 0.085), (0.03, 0.012), (0, 0.01)], (-0.28 - 0.1 * i, 0.13, 0), ('petrol-light', 'white', 'rose')[i], 14)


def label(k: Kit, x: float, y: float, z: float, mark: str) -> None:
    """A card with a picture of what is inside and its name, stuck on a front."""
    k.box((x - 0.085, y, z - 0.055), (x + 0.085, y + 0.0012, z + 0.055), 'white', 0)
    k.box((x + 0.015, y + 0.0014, z - 0.04), (x + 0.075, y + 0.0022, z + 0.04), mark, 0)
    for i, long in enumerate((0.06, 0.075, 0.045)):
        k.box((x - 0.005 - long, y + 0.0014, z + 0.024 - 0.028 * i - 0.006), (x - 0.005, y + 0.0022, z + 0.024 - 0.028 * i + 0.006), 'ink', 0)


def labels(k: Kit) -> None:
    """On base units and drawers."""
    with k.at('labels', 7.62, 0.0, 180):
        for x, z, mark in ((0.72, 0.6, 'wine'), (-0.33, 0.74, 'steel-dark'), (-0.33, 0.48, 'wool-blue'), (1.6, 0.6, 'leaf')):
            label(k, x, 0.5815, z, mark)
    west, _, east, south = box('fridge')
    with k.at('fridge-notes', (west + east) / 2, south, 180):
        k.box((0.02, 0.0006, 1.25), (0.2, 0.0018, 1.48), 'paper', 0)
        k.box((0.025, 0.002, 1.43), (0.195, 0.003, 1.47), 'signal', 0)
        for i in range(5):
            k.box((0.04, 0.002, 1.28 + 0.028 * i), (0.17 - 0.02 * (i % 2), 0.0028, 1.288 + 0.028 * i), 'ink', 0)
        k.box((-0.2, 0.0006, 1.3), (-0.06, 0.0018, 1.42), 'print:seaside', 0, planar=1)


def on_the_worktop(k: Kit) -> None:
    with k.at('kettle', 8.08, 0.3, 180, 0.901):
        kitchen_appliances.kettle(k)
    with k.at('coffee-machine', 7.78, 0.26, 180, 0.901):
        kitchen_appliances.coffee_machine(k)
    with k.at('dish-rack', 9.33, 0.3, 180, 0.901):
        kitchen_appliances.dish_rack(k)
    with k.at('toaster', 6.45, 0.28, 180, 0.901):
        kitchen_appliances.toaster(k)
    with k.at('microwave', 5.98, 0.28, 180, 0.901):
        kitchen_appliances.microwave(k)
    with k.at('pill-box', 7.0, 0.46, 180, 0.901):
        medicines.pill_box(k)
    with k.at('utensils', 6.82, 0.17, 180, 0.901):
        k.cylinder((0, 0, 0), 0.05, 0.13, 'terracotta', sides=14)
        for i in range(4):
            k.tube([(0.015 * (i - 1.5), 0, 0.05), (0.05 * (i - 1.5), 0.01, 0.29)], 0.007, 'oak-pale', 6)


def rest(k: Kit) -> None:
    with k.at('kitchen-blind', 9.6, 1.45, 270, 2.3):
        textiles.roller_blind(k, 1.16, 1.2, 'petrol-light')
    for y, seed in ((1.18, 31), (1.72, 33)):
        with k.at('sill-herbs', 9.65, y, z=1.125):
            plants.leafy(k, 0.05, 0.15, 10, seed, 'white')
    with k.at('kitchen-clock', 5.04, 1.2, 90, 1.85):
        decor.clock(k, 10.25, 0.15, 'petrol')
    with k.at('kitchen-bulletin', 5.04, 0.95, 90, 1.4):
        k.box((-0.18, 0.001, -0.14), (0.18, 0.012, 0.14), 'cardboard', 0.003)
        for x, z, look in ((-0.1, 0.02, 'paper'), (0.06, -0.02, 'butter')):
            k.box((x - 0.06, 0.0124, z - 0.08), (x + 0.07, 0.0134, z + 0.08), look, 0)
    with k.at('ceiling-lamp', 7.3, 1.35, z=2.55):
        k.box((-0.6, -0.075, -0.05), (0.6, 0.075, -0.001), 'grey-light', 0.006)
        with k.lamp('kitchen-lamps'):
            k.box((-0.58, -0.06, -0.062), (0.58, 0.06, -0.0505), 'tube', 0.003)
    with k.at('socket', 6.6, 0.009, 180, 1.12):
        openings.socket(k, 2)


def build(k: Kit) -> None:
    for part in (run, above, labels, on_the_worktop, rest):
        part(k)
