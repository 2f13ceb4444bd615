"""Bedroom: the high-low bed with its head in the west, a wardrobe with pictures on its doors, the park behind the window."""
from __future__ import annotations

from apartments.kortrijk.fit import fitted
from apartments.kortrijk.plan import box, middle
from lib import furniture as f
from lib.forms import prism, soften, sub
from lib.kit import Kit, turn
from lib.pieces import aids, aids_daily, beds, decor, lamps, openings, seating, storage, tables


def bed(k: Kit) -> None:
    fitted(k, 'high-low bed', 90, lambda k: beds.medical_bed(k, 0.48, 0, False, 'plum-light'))


def nightstand(k: Kit) -> None:
    fitted(k, 'nightstand', 90, lambda k: tables.nightstand(k, 'oak-pale', 0.54))
    with k.at('nightstand-top', 0.225, 4.875, 90, 0.541):
        # Local: +y east (towards the room), +x south (towards the bed).
        with sub(k, -0.12, -0.11):
            lamps.bedside_lamp(k, 'bedside')
        with sub(k, 0.03, -0.14):
            aids_daily.hearing_aid_box(k)
        with sub(k, 0.14, -0.05):
            k.lathe([(0, 0), (0.028, 0), (0.034, 0.1), (0.031, 0.1), (0.026, 0.008), (0, 0.008)], (0, 0, 0), 'glass', 14)
        with sub(k, -0.14, 0.11, 0, 8):
            aids_daily.glasses(k)
    with k.at('bedside-clock', 0.0, 4.62, 90, 1.2):
        decor.clock(k, 10.25, 0.1, 'plum')



def wardrobe(k: Kit) -> None:
    fitted(k, 'wardrobe', 270, lambda k: storage.wardrobe(k, 1.6, 3, 'oak-pale', 2.1), high=True)
    west, north, _, south = box('wardrobe')
    with k.at('wardrobe-cards', west, (north + south) / 2, 270):
        for x, mark in ((-0.53, 'wool-blue'), (0.0, 'rose'), (0.53, 'plum')):
            k.box((x - 0.08, 0.0005, 1.42), (x + 0.08, 0.0018, 1.6), 'white', 0)
            k.box((x - 0.05, 0.002, 1.47), (x + 0.05, 0.003, 1.58), mark, 0)
            k.box((x - 0.06, 0.002, 1.435), (x + 0.06, 0.003, 1.45), 'ink', 0)


def chair(k: Kit) -> None:
    with k.named('bedroom-chair'):
        fitted(k, 'bedroom chair', 0, lambda k: seating.dining_chair(k, 0.45, arms=True, look='oak-light', cover='heather'))
        west, north, east, south = box('bedroom chair')
        with k.at('bedroom chair', (west + east) / 2, (north + south) / 2, z=0.462):
            k.cushion((0.0, 0.02, 0.03), (0.3, 0.26, 0.06), 'milk-blue', 0.3, cuts=3)


def chest(k: Kit) -> None:
    """Chest of drawers with the sewing machine she worked with all her life."""
    fitted(k, 'chest of drawers', 0, lambda k: storage.chest(k, 0.8, 'oak-pale', 4, 0.86), high=True)
    x, y = middle('chest of drawers')
    with k.at('sewing-machine', x - 0.08, y, 0, 0.861):
        prism(k, [(-0.21, 0.0), (0.21, 0.0), (0.21, 0.045), (-0.21, 0.045)], -0.08, 0.08, 'walnut', 'y', 0.008)
        prism(k, soften([(0.08, 0.0455), (0.19, 0.0455), (0.19, 0.27), (-0.19, 0.26), (-0.19, 0.15), (-0.13, 0.15), (-0.13, 0.195), (0.08, 0.2)], 0.025), -0.045, 0.045, 'black', 'y', 0.012, 2)
        k.box((-0.19, -0.06, 0.0456), (0.06, 0.06, 0.062), 'black', 0.005)
        k.tube([(-0.16, 0, 0.149), (-0.16, 0, 0.066)], 0.004, 'steel', 8)
        k.cylinder((0.19, 0, 0.2), 0.055, 0.02, 'steel', sides=20, local=turn(y=90))
        k.cylinder((0.02, 0, 0.268), 0.014, 0.045, 'alarm-red', sides=12)
        k.box((-0.02, 0.0455, 0.215), (0.12, 0.047, 0.24), 'brass', 0)
    with k.at('sewing-basket', x + 0.26, y, 0, 0.861):
        k.cylinder((0, 0, 0), 0.09, 0.09, 'wicker', top=0.1, sides=18)
        for i, look in enumerate(('wine', 'milk-blue', 'mustard', 'plum')):
            k.lathe([(0, 0), (0.03, 0.012), (0.038, 0.035), (0.025, 0.06), (0, 0.066)], (0.045 * (i % 2) - 0.022, 0.045 * (i // 2) - 0.022, 0.07), look, 12)


def rollator(k: Kit) -> None:
    with k.named('rollator'):
        fitted(k, 'rollator', 0, lambda k: aids.rollator(k, 0.82, 'petrol'))


def walls(k: Kit) -> None:
    with k.at('crucifix', 0.0, 5.7, 90, 1.95):
        decor.crucifix(k)
    with k.at('bedroom-picture', 0.0, 6.6, 90):
        f.picture(k, 0.42, 0.52, 1.55, 'flowers', 'oak-pale')
    with k.at('wedding-photo', 1.5, 4.02, 180):
        f.picture(k, 0.42, 0.34, 1.58, 'portrait', 'brass')
    with k.at('family-photo', 2.05, 4.02, 180):
        f.picture(k, 0.3, 0.38, 1.58, 'seaside', 'oak-pale')
    with k.at('bedroom-shelf', 2.95, 4.02, 180, 1.35):
        storage.wall_shelf(k, 0.7, 0.2, 'oak-pale')
    with k.at('shelf-box', 2.95, 4.02, 180, 1.351):
        k.box((-0.24, 0.03, 0), (-0.04, 0.17, 0.1), 'plum', 0.01)
        with sub(k, 0.13, 0.08):
            decor.photo_frame(k)
    with k.at('radiator', 1.6, 7.4, 0):
        openings.radiator(k, 1.1)
    with k.at('ceiling-lamp', 2.4, 5.3, z=2.55):
        lamps.ceiling_bowl(k, 'bedroom-ceiling', 0.2)
    with k.at('switch', 3.38, 4.02, 180, 1.05):
        openings.light_switch(k)
    with k.at('bed-switch', 0.0, 5.05, 90, 0.85):
        openings.light_switch(k)
    with k.at('socket', 0.0, 4.56, 90, 0.4):
        openings.socket(k, 2)
    with k.at('pull-cord', 0.0, 5.32, 90, 0.0):
        # Alarm cord within reach of the pillow.
        k.cylinder((0, 0.001, 1.5), 0.03, 0.02, 'white', sides=16, bevel=0.004, local=turn(x=-90))
        k.tube([(0, 0.03, 1.5), (0, 0.03, 0.95)], 0.003, 'alarm-red', 6)
        k.cylinder((0, 0.03, 0.91), 0.014, 0.045, 'alarm-red', sides=12)


def slippers(k: Kit) -> None:
    with k.at('slippers', 1.0, 5.02, 0):
        aids_daily.slippers(k, 'plum')


def build(k: Kit) -> None:
    for part in (bed, nightstand, wardrobe, chair, chest, rollator, walls, slippers):
        part(k)
