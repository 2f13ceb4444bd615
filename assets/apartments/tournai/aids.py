"""What helps Willy Lambert to get about, and what he sits on and holds: all named, heights as in about.json."""
from __future__ import annotations

from lib.forms import sub
from lib.kit import Kit, turn
from lib.pieces.aids_bedside import transfer_board
from lib.pieces.aids_wheelchair import wheelchair
from lib.pieces.bathroom_aids import angled_bar, fold_rail, grab_bar
from lib.pieces.bathroom_aids_seats import shower_chair
from lib.pieces.beds import medical_bed
from lib.pieces.sanitary import toilet
from lib.pieces.textiles import bath_mat
from lib.pieces.transfer import ceiling_hoist
from lib.pieces.transfer_slings import hooked_sling

from apartments.tournai.anchors import PLACES

# The ceiling rail runs from above the bed to the shower door.
RAIL_M, RAIL_MIDDLE_M = 2.65, 3.825
# Mattress top in metres; the first is how the bed stands by day.
BED_HEIGHTS = {'middle': 0.55, 'low': 0.38, 'high': 0.93}


def bed(k: Kit) -> None:
    for height, top in BED_HEIGHTS.items():
        with k.named('medical-bed', f'height={height}'), k.at('medical-bed', 0.03, 4.70, 90, density=0.8 if height == 'middle' else 0.4):
            medical_bed(k, top, 25, False, 'sky')
    k.block(0.0, 4.20, 2.15, 5.20, 0.6, 'medical-bed')


def transfers(k: Kit) -> None:
    with k.named('wheelchair'), PLACES.stand(k, 'wheelchair'):
        wheelchair(k)
    k.block(2.79, 4.93, 3.41, 5.90, 0.95, 'wheelchair')
    with k.named('transfer-board'), PLACES.stand(k, 'transfer-board'), sub(k, 0, 0.022, 0, turn(x=90)):
        transfer_board(k)
    for lift, bar in (('raised', 1.95), ('lowered', 1.62)):
        with k.named('hoist', f'lift={lift}'), k.at('hoist', 1.175, RAIL_MIDDLE_M, 90, density=0.5):
            ceiling_hoist(k, RAIL_M, 2.55, 4.70 - RAIL_MIDDLE_M, bar)
    for kind, look in (('full-body', 'denim'), ('toileting', 'moss')):
        with k.named('sling', f'kind={kind}'), PLACES.stand(k, 'sling'):
            hooked_sling(k, look)
    with k.at('board-hooks', 0, 3.37, 90, z=1.2):
        for x in (-0.2, 0.2):
            k.tube([(x, 0.001, -0.108), (x, 0.045, -0.108), (x, 0.045, -0.08)], 0.007, 'steel-dark', 6)


def toilet_corner(k: Kit) -> None:
    with k.named('toilet'), k.at('toilet', 2.70, 1.83, 270, density=1.2):
        toilet(k, 0.48, 'up', True)
    k.block(2.02, 1.63, 2.70, 2.03, 0.8, 'toilet')
    with k.named('toilet-wall-bar'), PLACES.stand(k, 'toilet-wall-bar'):
        grab_bar(k, 0.6, 'aid-blue')
    with k.named('toilet-fold-bar'), PLACES.stand(k, 'toilet-fold-bar'):
        fold_rail(k, 0.75)


def shower_corner(k: Kit) -> None:
    with k.named('shower-chair'), PLACES.stand(k, 'shower-chair'):
        shower_chair(k, 0.48)
    k.block(2.01, 0.28, 2.49, 0.76, 0.9, 'shower-chair')
    with k.named('shower-bar'), PLACES.stand(k, 'shower-bar'):
        angled_bar(k, 0.45, 0.6, 'aid-blue')
    with k.named('shower-mat'), PLACES.stand(k, 'shower-mat'):
        bath_mat(k)


def build(k: Kit) -> None:
    for part in (bed, transfers, toilet_corner, shower_corner):
        part(k)
