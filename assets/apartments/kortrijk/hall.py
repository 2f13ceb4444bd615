"""Hall: a narrow bench below the coats, the flash light of the bell, a warm straw colour."""
from __future__ import annotations

from apartments.kortrijk.plan import box
from lib import furniture as f
from lib.forms import sub
from lib.kit import Kit, turn
from lib.pieces import bathroom_aids, household, lamps, openings


def coats(k: Kit) -> None:
    west, north, east, south = box('coat stand and bench')
    half, deep = (south - north) / 2, east - west
    with k.at('coat-bench', east, (north + south) / 2, 270):
        k.box((-half, 0.002, 0.43), (half, deep, 0.46), 'oak-pale', 0.008, 2)
        for x in (-half + 0.02, 0, half - 0.02):
            k.box((x - 0.015, 0.01, 0), (x + 0.015, deep - 0.01, 0.4295), 'oak-pale', 0.004)
        for a, b in ((-half + 0.0355, -0.0155), (0.0155, half - 0.0355)):
            k.box((a, 0.012, 0.2), (b, deep - 0.012, 0.218), 'oak-pale', 0.003)
        for x, look in ((-0.36, 'umber'), (-0.22, 'umber'), (0.16, 'plum'), (0.28, 'plum')):
            k.box((x - 0.045, 0.02, 0.2185), (x + 0.045, 0.2, 0.29), look, 0.025, 2)
        k.cushion((-0.2, 0.11, 0.485), (0.5, 0.19, 0.05), 'mustard', 0.3)
        k.box((-half, 0.001, 1.6), (half, 0.02, 1.72), 'oak-pale', 0.005)
        k.box((-half, 0.002, 1.775), (half, 0.2, 1.8), 'oak-pale', 0.004)
        for x in (-0.38, -0.13, 0.12, 0.37):
            k.tube([(x, 0.02, 1.65), (x, 0.065, 1.64), (x, 0.08, 1.675)], 0.007, 'steel', 6)
        for x, long, look in ((-0.26, 0.95, 'plum'), (0.16, 0.8, 'coat-camel')):
            with sub(k, x, 0.105, 1.67):
                household.coat(k, long, look)
        k.tube([(0.38, 0.09, 1.64), (0.36, 0.1, 1.3), (0.39, 0.105, 1.0)], 0.028, 'petrol', 8)
        k.lathe([(0.13, 1.8005), (0.125, 1.81), (0.08, 1.818), (0.072, 1.885), (0.04, 1.9), (0, 1.9)], (-0.24, 0.1, 0), 'plum-light', 20, sy=0.7)


def entrance(k: Kit) -> None:
    with k.at('hall-doormat', 4.06, 0.36):
        k.box((-0.38, -0.2, 0.001), (0.38, 0.2, 0.01), 'umber', 0.003)
    with k.at('key-cabinet', 4.92, 0.18, 270, 1.45):
        k.box((-0.09, 0.001, -0.12), (0.09, 0.06, 0.12), 'white', 0.006)
    with k.at('intercom', 3.44, 0.0, 180, 1.4):
        k.box((-0.07, 0.001, -0.11), (0.07, 0.028, 0.11), 'white', 0.008)
        k.box((-0.05, 0.0285, 0.0), (0.05, 0.03, 0.075), 'screen', 0)
        k.cylinder((0, 0.0285, -0.06), 0.018, 0.006, 'aid-blue', sides=14, bevel=0.002, local=turn(x=-90))


def rest(k: Kit) -> None:
    with k.at('hall-picture', 4.92, 2.15, 270):
        f.picture(k, 0.5, 0.38, 1.6, 'town', 'oak-pale')
    with k.at('hall-portrait', 3.32, 2.42, 90):
        f.picture(k, 0.26, 0.32, 1.6, 'portrait', 'oak-pale')
    with k.at('hall-handrail', 4.92, 2.05, 270, 0.9):
        bathroom_aids.handrail(k, 0.85, 'oak-pale')
    with k.at('meter-cupboard', 3.42, 3.9, 0, 1.6):
        k.box((-0.09, 0.001, -0.35), (0.075, 0.05, 0.35), 'white', 0.006)
    with k.at('hall-lamp-2', 4.12, 2.75, z=2.55):
        lamps.ceiling_bowl(k, 'hall-lamps', 0.16)
    with k.at('socket', 4.92, 3.75, 270, 0.4):
        openings.socket(k)


def build(k: Kit) -> None:
    for part in (coats, entrance, rest):
        part(k)
