"""His own things in the living room: where he sits, reads, listens and keeps his medicines."""
from __future__ import annotations

from lib.kit import Kit
from lib.pieces.lamps import bedside_lamp, floor_lamp
from lib.pieces.seating import dining_chair
from lib.pieces.textiles import rug
from lib.pieces.upholstered import riser_recliner

from apartments.tournai.anchors import PLACES


def seats(k: Kit) -> None:
    with k.named('armchair'), PLACES.stand(k, 'armchair'):
        riser_recliner(k, 'wool-blue')
    k.block(5.92, 4.14, 6.80, 5.02, 1.0, 'armchair')
    with k.named('table-chair'), PLACES.stand(k, 'table-chair'):
        dining_chair(k, 0.46, True, 'oak-pale', 'denim')
    k.block(7.94, 4.66, 8.40, 5.16, 0.9, 'table-chair')


def lamps(k: Kit) -> None:
    with k.named('floor-lamp'), PLACES.stand(k, 'floor-lamp'):
        floor_lamp(k)
    k.block(6.18, 5.59, 6.48, 5.89, 1.6, 'floor-lamp')
    with k.named('bedside-lamp'), PLACES.stand(k, 'bedside-lamp'):
        bedside_lamp(k)


def floor(k: Kit) -> None:
    with k.named('living-rug'), PLACES.stand(k, 'living-rug', 0.6):
        rug(k, 1.2, 0.6, 'print:rug-hall', ('lifted', 'flat', 'taped'))


def build(k: Kit) -> None:
    for part in (seats, lamps, floor):
        part(k)
