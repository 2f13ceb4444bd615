"""His own things in the living room: where he sits, reads, listens and keeps his medicines."""
from __future__ import annotations

from lib.kit import Kit
from lib.pieces.lamps import bedside_lamp, floor_lamp
from lib.pieces.openables import medicine_cupboard
from lib.pieces.papers import newspaper
from lib.pieces.pastimes import radio
from lib.pieces.seating import dining_chair
from lib.pieces.textiles import rug
from lib.pieces.upholstered import riser_recliner
from lib.shapes import pipe

from apartments.tournai.anchors import PLACES

# Plan metres: from the floor lamp across the way to the garden, or straight to the socket behind it.
CABLE_WAYS = {
    'across': [(6.56, 5.58, 0.007), (6.62, 5.32, 0.007), (6.95, 5.08, 0.007), (7.35, 5.20, 0.007), (7.62, 5.62, 0.007), (8.10, 5.30, 0.007), (8.45, 5.55, 0.007), (8.575, 5.55, 0.02), (8.575, 5.515, 0.40), (8.588, 5.515, 0.40)],
    'in-duct': [(6.43, 5.77, 0.007), (6.44, 5.93, 0.007), (6.44, 5.972, 0.012), (6.44, 5.972, 0.09)],
    'along-wall': [(6.45, 5.77, 0.007), (6.50, 5.95, 0.007), (6.585, 5.975, 0.007), (6.585, 5.975, 0.40), (6.585, 5.988, 0.40)],
}


def seats(k: Kit) -> None:
    with k.named('armchair'), PLACES.stand(k, 'armchair'):
        riser_recliner(k, 'skin-leather')
    k.block(5.92, 4.14, 6.80, 5.02, 1.0, 'armchair')
    with k.named('table-chair'), PLACES.stand(k, 'table-chair'):
        dining_chair(k, 0.46, True, 'oak-pale', 'denim')
    k.block(7.94, 4.66, 8.40, 5.16, 0.9, 'table-chair')


def lamps(k: Kit) -> None:
    with k.named('floor-lamp'), PLACES.stand(k, 'floor-lamp'):
        floor_lamp(k)
    k.block(6.28, 5.52, 6.56, 5.76, 1.6, 'floor-lamp')
    with k.named('bedside-lamp'), PLACES.stand(k, 'bedside-lamp'):
        bedside_lamp(k)


def small(k: Kit) -> None:
    with k.named('radio'), PLACES.stand(k, 'radio'):
        radio(k)
    with k.named('newspaper'), PLACES.stand(k, 'newspaper'):
        newspaper(k)
    with k.named('medicine-box'), PLACES.stand(k, 'medicine-box'):
        medicine_cupboard(k)


def floor(k: Kit) -> None:
    with k.named('living-rug'), PLACES.stand(k, 'living-rug', 0.6):
        rug(k, 1.2, 0.6, 'print:rug-hall', ('lifted', 'flat', 'taped'))
    for run, way in CABLE_WAYS.items():
        with k.named('lamp-cable', f'run={run}'), k.at('lamp-cable', 0, 0, density=0.5):
            pipe(k, [(x, -y, z) for x, y, z in way], 0.0055, 'ink', 0.25, 6, 5)
            if run == 'in-duct':
                k.box((6.40, -5.9985, 0.083), (6.60, -5.966, 0.12), 'white', 0.003)
                k.box((6.568, -5.9985, 0.1205), (6.60, -5.966, 0.358), 'white', 0.003)


def build(k: Kit) -> None:
    for part in (seats, lamps, small, floor):
        part(k)
