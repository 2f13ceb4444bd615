"""Named things that lie on furniture: the pan of soup on the hob, the hearing aids on the night table."""
from __future__ import annotations

from lib.forms import sub
from lib.kit import Kit
from lib.pieces.aids_daily import hearing_aid_box
from lib.pieces.kitchen_cooking import saucepan
from lib.shapes import pipe
from lib.states import states
from apartments.lille.anchors import PLACES

# Rings of the hob, seen from its middle: the front one is lit, the one behind it is cold.
FRONT, BACK, RING_Z_M = (-0.12, 0.12), (0.12, -0.10), 0.0122


def soup(k: Kit) -> None:
    with k.named('soup-pan'), PLACES.stand(k, 'soup-pan', 1.5):
        for ring in states(k, 'ring', ('off', 'on')):
            if ring == 'on':
                # Wider than the pan, so that one sees that it is lit.
                k.cylinder((*FRONT, RING_Z_M), 0.106, 0.0012, 'glow:ember', sides=28, bevel=0)
        for pan in states(k, 'pan', ('on-ring', 'aside', 'none')):
            if pan != 'none':
                with sub(k, *(FRONT if pan == 'on-ring' else BACK), RING_Z_M + 0.0014):
                    saucepan(k)
                    # A ladle tells soup from a pan put away.
                    pipe(k, [(0.03, 0.0, 0.05), (0.055, -0.03, 0.13), (0.08, -0.06, 0.21)], 0.006, 'steel', 0.03, 8)


def hearing_aids(k: Kit) -> None:
    with k.named('hearing-aids'), PLACES.stand(k, 'hearing-aids', 2.0), sub(k, -0.06, 0.14, 0.0006):
        for worn in states(k, 'worn', ('in', 'out')):
            if worn == 'out':
                hearing_aid_box(k)


def build(k: Kit) -> None:
    soup(k)
    hearing_aids(k)
