"""The named things one sits on, leans on or bumps into. Seat and grip heights are those of the manifest."""
from __future__ import annotations

import math

from lib import furniture as f
from lib.kit import Kit, turn
from apartments.lille.things import stand


def armchair(k: Kit) -> None:
    """Seat top at 0.47, arms at 0.66; looks along +y."""
    with k.named('armchair'), stand(k, 'armchair', 1.2):
        k.box((-0.29, -0.34, 0.14), (0.29, 0.36, 0.315), 'armchair', 0.03, 2)
        k.cushion((0, 0.06, 0.392), (0.575, 0.62, 0.156), 'armchair', 0.06)
        k.box((-0.29, -0.42, 0.316), (0.29, -0.26, 0.98), 'armchair', 0.06, 3, turn(x=0))
        k.cushion((0, -0.225, 0.73), (0.56, 0.56, 0.16), 'armchair', 0.3, turn(x=82), wrinkle=0.03)
        k.box((-0.22, -0.435, 0.80), (0.22, -0.245, 0.995), 'fur', 0.015, 2)
        for s in (-1, 1):
            k.box((s * 0.291, -0.42, 0.12), (s * 0.415, 0.36, 0.62), 'armchair', 0.045, 3)
            k.box((s * 0.305, -0.30, 0.6205), (s * 0.40, 0.37, 0.655), 'walnut', 0.014, 2)
        f.legs(k, f.corners(0.34, 0.30), 0.139, 'walnut', 0.028, 0.022)
    k.block(4.60, 4.53, 5.41, 5.37, 1.0, 'armchair')


def office_chair(k: Kit) -> None:
    for i in range(5):
        a = 2 * math.pi * i / 5
        c, s = math.cos(a), math.sin(a)
        k.tube([(0.03 * c, 0.03 * s, 0.10), (0.26 * c, 0.26 * s, 0.075)], 0.018, 'ink', 8)
        k.cylinder((0.26 * c - 0.012 * s, 0.26 * s + 0.012 * c, 0.027), 0.027, 0.02, 'rubber', sides=12, bevel=0.004, local=turn(y=90, z=math.degrees(a) + 90))
    k.cylinder((0, 0, 0.08), 0.03, 0.34, 'steel-dark', sides=14)
    k.box((-0.13, -0.13, 0.405), (0.13, 0.13, 0.425), 'ink', 0.01)
    k.cushion((0, 0, 0.458), (0.46, 0.45, 0.075), 'denim', 0.25)
    k.tube([(0, -0.12, 0.415), (0, -0.26, 0.43), (0, -0.29, 0.55), (0, -0.275, 0.72)], 0.018, 'ink', 8)
    k.cushion((0, -0.235, 0.78), (0.42, 0.40, 0.07), 'denim', 0.3, turn(x=84))


def four_legged_chair(k: Kit) -> None:
    f.chair(k, 'walnut', 'sofa')
    for s in (-1, 1):
        k.tube([(s * 0.20, 0.17, 0.435), (s * 0.235, 0.17, 0.66)], 0.016, 'walnut', 8)
        k.box((s * 0.235 - 0.022, -0.22, 0.66), (s * 0.235 + 0.022, 0.21, 0.685), 'walnut', 0.01, 2)


def desk_chair(k: Kit) -> None:
    for state, make in (('wheels=free', office_chair), ('wheels=none', four_legged_chair)):
        with k.named('desk-chair', state), stand(k, 'desk-chair'):
            make(k)
    k.block(6.67, 3.06, 7.25, 3.64, 0.97, 'desk-chair')


def toilet(k: Kit) -> None:
    """Local origin 0.30 in front of the wall; seat top at 0.39, raised seat top at 0.50."""
    with k.named('toilet'), stand(k, 'toilet', 1.5):
        k.lathe([(0, 0), (0.62, 0), (0.6, 0.1), (0.66, 0.22), (0.93, 0.32), (1.0, 0.355), (0.97, 0.366), (0.74, 0.36), (0.55, 0.27), (0.25, 0.18), (0, 0.18)], (0, 0.16, 0), 'porcelain', 28, sx=0.182, sy=0.25)
        k.box((-0.11, -0.25, 0), (0.11, 0.02, 0.34), 'porcelain', 0.03, 2)
        k.box((-0.19, -0.29, 0.37), (0.19, -0.12, 0.73), 'porcelain', 0.02, 2)
        k.box((-0.2, -0.292, 0.731), (0.2, -0.11, 0.76), 'porcelain', 0.01, 2)
        k.cylinder((0, -0.2, 0.7605), 0.022, 0.01, 'chrome', sides=14)
        k.box((-0.18, -0.112, 0.395), (0.18, -0.09, 0.80), 'white', 0.01, 2)
    ring = [(0.72, 0.0), (1.0, 0.0), (1.03, 0.012), (1.0, 0.023), (0.75, 0.023), (0.7, 0.012), (0.72, 0.0)]
    with k.named('toilet', 'seat=plain'), stand(k, 'toilet', 1.5):
        k.lathe([(r, z + 0.367) for r, z in ring], (0, 0.16, 0), 'white', 28, sx=0.182, sy=0.245)
    with k.named('toilet', 'seat=raised'), stand(k, 'toilet', 1.5):
        tall = [(0.68, 0.367), (1.0, 0.367), (1.05, 0.40), (1.05, 0.48), (1.0, 0.50), (0.76, 0.50), (0.7, 0.47), (0.68, 0.367)]
        k.lathe(tall, (0, 0.16, 0), 'sky', 28, sx=0.185, sy=0.25)
        for s in (-1, 1):
            k.box((s * 0.205, 0.02, 0.36), (s * 0.225, 0.12, 0.44), 'denim', 0.006)
    k.block(2.0, 1.74, 2.70, 2.16, 0.8, 'toilet')


def hall_boxes(k: Kit) -> None:
    """Front at plan y 3.20: leaves 0.68 of the 1.20 wide hall. Local +y is north, into the way."""
    with k.named('hall-boxes'), stand(k, 'hall-boxes'):
        k.box((-0.40, -0.245, 0.02), (0.02, 0.24, 0.72), 'walnut', 0.008, 2)
        k.box((-0.385, 0.2405, 0.06), (0.005, 0.255, 0.70), 'walnut', 0.004)
        k.cylinder((-0.03, 0.2555, 0.42), 0.011, 0.004, 'brass', sides=10, bevel=0)
        for x0, y0, z0, x1, y1, z1 in ((0.04, -0.23, 0.001, 0.40, 0.26, 0.36), (0.06, -0.2, 0.362, 0.39, 0.2, 0.66), (-0.37, -0.2, 0.722, -0.05, 0.18, 0.96)):
            k.box((x0, y0, z0), (x1, y1, z1), 'cardboard', 0.005)
            mid = (x0 + x1) / 2
            k.box((mid - 0.025, y0 - 0.001, z1 + 0.0002), (mid + 0.025, y1 + 0.001, z1 + 0.0012), 'tape', 0)
            k.box((mid - 0.025, y1 + 0.0002, z1 - 0.09), (mid + 0.025, y1 + 0.0012, z1 + 0.0012), 'tape', 0)
            k.box((mid + 0.05, y1 + 0.0002, z0 + 0.08), (x1 - 0.03, y1 + 0.001, z0 + 0.15), 'paper', 0)
    k.block(1.45, 3.20, 2.25, 3.72, 0.96, 'hall-boxes')


def corner_stool(k: Kit) -> None:
    with k.named('corner-stool'), stand(k, 'corner-stool'):
        k.cylinder((0, 0, 0.42), 0.17, 0.03, 'oak', sides=24, bevel=0.008)
        for i in range(3):
            a = math.radians(120 * i + 30)
            k.tube([(0.16 * math.cos(a), 0.16 * math.sin(a), 0), (0.1 * math.cos(a), 0.1 * math.sin(a), 0.42)], 0.016, 'oak', 8)
        k.cushion((0, 0, 0.466), (0.31, 0.31, 0.04), 'rose', 0.4)
    k.block(0.09, 3.89, 0.45, 4.25, 0.5, 'corner-stool')


def rollator(k: Kit) -> None:
    """Grip axis at 0.78; looks along +y."""
    with k.named('rollator'), stand(k, 'rollator', 1.5):
        for s in (-1, 1):
            k.tube([(s * 0.27, 0.27, 0.10), (s * 0.27, 0.13, 0.50), (s * 0.26, 0.0, 0.72), (s * 0.26, -0.06, 0.775), (s * 0.26, -0.10, 0.78)], 0.013, 'wine', 8)
            k.tube([(s * 0.27, 0.11, 0.53), (s * 0.27, -0.27, 0.10)], 0.013, 'wine', 8)
            k.tube([(s * 0.26, -0.09, 0.78), (s * 0.26, -0.22, 0.78)], 0.018, 'ink', 10)
            k.tube([(s * 0.26, -0.10, 0.745), (s * 0.26, -0.17, 0.73)], 0.006, 'ink', 6)
            for y in (0.27, -0.27):
                k.cylinder((s * 0.27 - 0.012, y, 0.10), 0.099, 0.024, 'rubber', sides=20, local=turn(y=90))
                k.cylinder((s * 0.27 - 0.014, y, 0.10), 0.05, 0.028, 'grey-light', sides=14, bevel=0.002, local=turn(y=90))
        k.box((-0.24, -0.1, 0.515), (0.24, 0.13, 0.54), 'ink', 0.01, 2)
        k.tube([(-0.27, 0.11, 0.52), (0.27, 0.11, 0.52)], 0.011, 'wine')
        k.tube([(-0.26, 0.08, 0.66), (-0.12, 0.15, 0.68), (0.12, 0.15, 0.68), (0.26, 0.08, 0.66)], 0.014, 'ink')
        k.box((-0.19, 0.15, 0.27), (0.19, 0.33, 0.48), 'umber', 0.02, 2)
    k.block(4.69, 5.64, 5.42, 6.26, 0.85, 'rollator')


def build(k: Kit) -> None:
    for part in (armchair, desk_chair, toilet, hall_boxes, corner_stool, rollator):
        part(k)
