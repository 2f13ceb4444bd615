"""Forty years of living: what hangs on the walls and stands on every free surface. Nothing here stands in a way one walks."""
from __future__ import annotations

from lib.kit import Kit
from lib.pieces import decor, kitchen_appliances, plants, sanitary_fittings, seating, storage, textiles

# Wall the row hangs on: x, y of its middle, heading the pictures look along; then (offset, height, print, width, high, frame).
GALLERIES = (
    (4.52, 6.30, 90, ((-0.12, 1.72, 'portrait', 0.2, 0.26, 'brass'), (0.13, 1.62, 'town', 0.24, 0.2, 'oak'), (-0.11, 1.40, 'seaside', 0.22, 0.18, 'walnut'))),
    (8.55, 2.52, 180, ((0.36, 1.66, 'portrait', 0.16, 0.26, 'walnut'),)),
    (1.55, 2.52, 180, ((-0.2, 1.62, 'portrait', 0.2, 0.26, 'oak'), (0.1, 1.66, 'portrait', 0.16, 0.2, 'brass'), (0.1, 1.42, 'town', 0.2, 0.16, 'walnut'))),
    (1.65, 3.72, 0, ((-0.25, 1.6, 'landscape', 0.34, 0.27, 'walnut'), (0.12, 1.62, 'portrait', 0.18, 0.23, 'oak'), (0.4, 1.58, 'seaside', 0.26, 0.21, 'brass'))),
    (0.9, 3.84, 180, ((0.0, 1.62, 'portrait', 0.26, 0.32, 'walnut'),)),
)


def galleries(k: Kit) -> None:
    for x, y, heading, row in GALLERIES:
        for offset, high, name, width, height, frame in row:
            along = (offset, 0) if heading in (0, 180) else (0, offset)
            with k.at('photograph', x + along[0], y + along[1], heading, z=high):
                decor.picture(k, width, height, name, frame)


def living(k: Kit) -> None:
    with k.at('wall-clock', 4.52, 4.36, 90, z=1.88):
        decor.clock(k, 9.6)
    with k.at('wall-shelf', 4.52, 3.98, 90, z=1.42):
        storage.wall_shelf(k, 0.44, 0.18, 'walnut')
    for offset, piece in ((-0.12, lambda: decor.statuette(k)), (0.1, lambda: decor.photo_frame(k, 'portrait', 0.12, 0.15))):
        with k.at('wall-shelf-things', 4.61, 3.98 + offset, 90, z=1.421):
            piece()
    for y, piece in ((4.92, lambda: decor.photo_frame(k, 'wife', 0.13, 0.17, 'walnut')), (5.78, lambda: decor.photo_frame(k, 'town', 0.17, 0.13))):
        with k.at('sideboard-things', 8.68, y, 270, z=0.6205):
            piece()
    with k.at('sill-geranium', 7.0, 6.86, z=0.876):
        plants.geranium(k)
    with k.at('sill-cactus', 7.45, 6.86, z=0.876):
        plants.cactus(k)
    with k.at('sill-orchid', 7.75, 6.86, z=0.876):
        plants.orchid(k)
    with k.at('pouffe', 8.60, 4.28, 270):
        seating.footstool(k, 'wool-red', 0.38)
    k.block(8.40, 4.08, 8.80, 4.48, 0.4)


def kitchen(k: Kit) -> None:
    with k.at('kitchen-calendar', 4.52, 1.05, 90, z=1.75):
        decor.wall_calendar(k)
    with k.at('kitchen-clock', 9.0, 1.5, 270, z=1.95):
        decor.clock(k, 9.6, 0.13, 'cream')
    with k.at('plate-shelf', 9.0, 1.5, 270, z=1.4):
        storage.wall_shelf(k, 0.7, 0.2, 'oak')
    with k.at('shelf-ivy', 8.89, 1.25, 270, z=1.401):
        plants.ivy(k)
    with k.at('shelf-candles', 8.89, 1.6, 270, z=1.401):
        decor.vase(k, 'mustard', False)
    with k.at('waste-bin', 4.76, 2.14, 90):
        kitchen_appliances.pedal_bin(k)
    k.block(4.58, 1.98, 4.94, 2.30, 0.62)


def bedroom(k: Kit) -> None:
    with k.at('crucifix', 0.0, 5.52, 90, z=2.12):
        decor.crucifix(k)
    with k.at('bed-cushion', 0.62, 5.90, 110, z=0.72):
        textiles.cushion(k, 'rose', 0.36)
    with k.at('chest-vase', 2.32, 4.02, 180, z=0.8235):
        decor.vase(k, 'plum', True)
    with k.at('sill-violet', 2.0, 6.86, z=0.876):
        plants.geranium(k, 'plum-light')
    with k.at('laundry-basket', 3.55, 6.52, 0):
        sanitary_fittings.laundry_basket(k)
    k.block(3.32, 6.34, 3.78, 6.72, 0.6)


def bathroom(k: Kit) -> None:
    with k.at('bath-towels', 0.72, 0.30, z=0.5005):
        textiles.towel_stack(k, ('sky', 'white'))
    with k.at('bathroom-scale', 1.45, 2.1, 0):
        sanitary_fittings.bathroom_scale(k)
    with k.at('tub-soap', 2.55, 0.08, 180, z=0.561):
        sanitary_fittings.soap_pump(k)


def build(k: Kit) -> None:
    for part in (galleries, living, kitchen, bedroom, bathroom):
        part(k)
