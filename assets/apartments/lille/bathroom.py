"""Bathroom: x 0 to 2.70, y 0 to 2.40. Tub along the north wall, toilet on the east wall, basin on the west wall."""
from __future__ import annotations

from lib import furniture as f
from lib.kit import Kit, turn
from lib.pieces import sanitary, sanitary_bath


def tub(k: Kit) -> None:
    with k.at('tub', 1.85, 0.003, 180, density=1.3):
        sanitary_bath.bathtub(k, 1.69, 0.75, 0.56)
    with k.at('shower', 2.70, 0.38, 270):
        k.tube([(0.0, 0.045, 0.95), (0.0, 0.045, 1.95)], 0.009, 'chrome')
        for z in (0.97, 1.93):
            k.box((-0.012, 0.001, z - 0.012), (0.012, 0.04, z + 0.012), 'chrome', 0.003)
        k.cylinder((0, 0.13, 1.86), 0.045, 0.02, 'chrome', sides=16)
        k.tube([(0, 0.05, 1.9), (0, 0.13, 1.885)], 0.011, 'chrome', 6)
    k.block(1.0, 0, 2.70, 0.76, 0.56)


def basin(k: Kit) -> None:
    with k.at('basin', 0.0, 0.85, 90, density=1.2):
        sanitary.vanity(k, 0.76, 0.82)
        k.box((-0.33, 0.001, 1.08), (0.33, 0.012, 1.78), 'steel', 0.003)
        k.box((-0.32, 0.0122, 1.09), (0.32, 0.014, 1.77), 'mirror', 0)
        with k.lamp('bathroom-mirror'):
            k.box((-0.24, 0.002, 1.84), (0.24, 0.06, 1.90), 'bulb', 0.008)
        k.lathe([(0, 0.8205), (0.028, 0.8205), (0.03, 0.91), (0.012, 0.93), (0.012, 0.97), (0, 0.97)], (0.3, 0.12, 0), 'terracotta', 14)
        k.lathe([(0, 0.8205), (0.03, 0.8205), (0.034, 0.91), (0.03, 0.91), (0, 0.835)], (-0.3, 0.12, 0), 'denim', 14)
        k.tube([(-0.305, 0.12, 0.84), (-0.29, 0.1, 1.0)], 0.006, 'alarm-red', 6)
    k.block(0.0, 0.46, 0.46, 1.24, 0.9)


def rest(k: Kit) -> None:
    with k.at('towel-rail', 1.45, 2.40, 0):
        for z in (0.95, 1.25):
            k.tube([(-0.3, 0.002, z), (-0.3, 0.07, z), (0.3, 0.07, z), (0.3, 0.002, z)], 0.01, 'chrome')
        k.box((-0.22, 0.083, 0.62), (0.02, 0.10, 1.262), 'sage', 0.006)
        k.box((-0.22, 0.04, 0.85), (0.02, 0.057, 1.262), 'sage', 0.006)
        k.box((-0.22, 0.0572, 1.262), (0.02, 0.0828, 1.275), 'sage', 0.004)
        k.box((0.06, 0.083, 0.55), (0.26, 0.098, 0.962), 'rose', 0.006)
    k.block(1.13, 2.29, 1.77, 2.40, 1.3)
    with k.at('toilet-roll', 2.70, 1.56, 270):
        k.cylinder((0.06, 0.075, 0.72), 0.055, 0.1, 'white', sides=16, local=turn(y=-90))
        k.tube([(0.0, 0.002, 0.72), (0.0, 0.075, 0.72), (-0.06, 0.075, 0.72)], 0.007, 'chrome', 6)
    with k.at('bath-stool', 0.72, 0.32):
        k.box((-0.16, -0.16, 0.40), (0.16, 0.16, 0.435), 'oak', 0.01, 2)
        f.legs(k, f.corners(0.12, 0.12), 0.40, 'oak', 0.018)
        k.box((-0.13, -0.12, 0.436), (0.13, 0.12, 0.47), 'cream', 0.012, 2)
        k.box((-0.125, -0.115, 0.471), (0.125, 0.115, 0.50), 'sky', 0.012, 2)
    k.block(0.55, 0.15, 0.89, 0.49, 0.5)
    with k.at('ceiling-lamp', 1.35, 1.4), k.lamp('bathroom-lamps'):
        k.lathe([(0, 2.42), (0.12, 2.43), (0.16, 2.48), (0.16, 2.499)], (0, 0, 0), 'shade', 24)
    with k.at('window-blind', 1.85, -0.06):
        k.box((-0.345, -0.006, 1.95), (0.345, 0.006, 2.115), 'linen', 0.002)


def build(k: Kit) -> None:
    tub(k)
    basin(k)
    rest(k)
