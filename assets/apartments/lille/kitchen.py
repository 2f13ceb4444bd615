"""Kitchen: x 4.52 to 9.00, y 0 to 2.40. The run stands along the north wall."""
from __future__ import annotations

from lib import furniture as f
from lib.kit import Kit, turn


def base_run(k: Kit) -> None:
    """Local frame at the wall: +y into the room, x to the west (heading 180)."""
    with k.at('kitchen-run', 6.98, 0.0, 180):
        k.box((-1.4, 0.06, 0), (1.4, 0.52, 0.10), 'umber', 0)
        k.box((-1.4, 0.01, 0.101), (1.4, 0.58, 0.86), 'cabinet-side', 0.002)
        k.box((-1.42, 0.005, 0.861), (1.42, 0.62, 0.90), 'worktop', 0.006, 2)
        fronts = [(-1.4, 1.0), (-0.4, 0.6), (0.2, 0.6), (0.8, 0.6)]
        for index, (x, width) in enumerate(fronts):
            a, b = x + 0.004, x + width - 0.004
            if index == 2:
                oven(k, a, b)
            elif index == 3:
                for low, high in ((0.11, 0.35), (0.356, 0.60), (0.606, 0.85)):
                    k.box((a, 0.581, low), (b, 0.60, high), 'cabinet', 0.004)
                    f.handle(k, (a + b) / 2, 0.60, high - 0.06, 0.16, False)
            else:
                middle = (a + b) / 2
                for left, right, grip in ((a, middle - 0.002, middle - 0.05), (middle + 0.002, b, middle + 0.05)):
                    k.box((left, 0.581, 0.11), (right, 0.60, 0.85), 'cabinet', 0.004)
                    f.handle(k, grip, 0.60, 0.74, 0.13, True)
        k.box((-1.42, 0.001, 0.901), (1.42, 0.012, 1.08), 'tile-wall', 0)
        sink(k)
        hob(k)
        clutter(k)
    k.block(5.56, 0, 8.40, 0.62, 0.9)


def oven(k: Kit, a: float, b: float) -> None:
    k.box((a, 0.581, 0.2), (b, 0.60, 0.74), 'ink', 0.006)
    k.box((a, 0.581, 0.745), (b, 0.60, 0.85), 'steel', 0.004)
    k.box((a, 0.581, 0.11), (b, 0.60, 0.195), 'cabinet', 0.004)
    f.handle(k, (a + b) / 2, 0.60, 0.69, 0.42, False, 'steel')
    for i in range(4):
        k.cylinder((a + 0.12 + 0.12 * i, 0.60, 0.80), 0.016, 0.02, 'ink', sides=12, local=turn(x=-90))


def sink(k: Kit) -> None:
    k.box((-1.12, 0.10, 0.8995), (-0.68, 0.50, 0.905), 'steel', 0.002)
    k.box((-1.09, 0.14, 0.9052), (-0.71, 0.46, 0.9062), 'steel-dark', 0)
    k.tube([(-0.9, 0.09, 0.90), (-0.9, 0.09, 1.14), (-0.9, 0.12, 1.19), (-0.9, 0.22, 1.2), (-0.9, 0.26, 1.16)], 0.011, 'chrome')
    k.box((-0.6, 0.14, 0.901), (-0.3, 0.46, 0.912), 'steel', 0.004)
    for i in range(4):
        k.cylinder((-0.54 + i * 0.06, 0.30, 0.915), 0.1, 0.008, 'porcelain', sides=18, bevel=0.002, local=turn(y=80))


def hob(k: Kit) -> None:
    k.box((0.25, 0.08, 0.901), (0.75, 0.54, 0.908), 'black', 0.003)
    for x, y in ((0.38, 0.2), (0.62, 0.2), (0.38, 0.42), (0.62, 0.42)):
        k.cylinder((x, y, 0.9081), 0.075, 0.004, 'rubber', sides=18, bevel=0)
    k.box((0.2, 0.005, 1.62), (0.8, 0.42, 1.70), 'steel', 0.006)
    k.box((0.36, 0.005, 1.701), (0.64, 0.26, 2.25), 'steel', 0.004)


def clutter(k: Kit) -> None:
    k.lathe([(0, 0.901), (0.08, 0.901), (0.085, 0.95), (0.065, 1.07), (0.045, 1.09), (0, 1.1)], (1.15, 0.28, 0), 'chrome', 16)
    k.box((0.92, 0.16, 0.902), (1.06, 0.40, 1.08), 'oatmeal', 0.03, 3)
    k.box((-0.10, 0.015, 0.902), (0.14, 0.045, 1.24), 'oak', 0.006)
    for i, look in enumerate(('porcelain', 'mustard', 'porcelain')):
        k.cylinder((1.24 + 0.01 * i, 0.13 + 0.14 * i, 0.901), 0.05, 0.15 - 0.02 * i, look, sides=14)
    k.cylinder((0.05, 0.16, 0.901), 0.05, 0.12, 'terracotta', sides=14)
    for i in range(4):
        k.tube([(0.05 + 0.015 * (i - 1.5), 0.16, 0.95), (0.05 + 0.05 * (i - 1.5), 0.17, 1.19)], 0.008, 'oak', 6)


def wall_cupboards(k: Kit) -> None:
    with k.at('wall-cupboards', 6.98, 0.0, 180):
        k.box((0.805, 0.005, 1.46), (1.4, 0.33, 2.16), 'cabinet-side', 0.002)
        for a, b, grip in ((0.809, 1.10, 1.06), (1.105, 1.396, 1.145)):
            k.box((a, 0.331, 1.464), (b, 0.35, 2.156), 'cabinet', 0.004)
            f.handle(k, grip, 0.35, 1.56, 0.12, True)
    with k.at('larder', 4.835, 0.305, 180):
        k.box((-0.30, -0.29, 0.1), (0.30, 0.28, 2.1), 'cabinet-side', 0.003)
        k.box((-0.28, -0.29, 0), (0.28, 0.22, 0.099), 'umber', 0)
        for low, high in ((0.11, 1.25), (1.256, 2.09)):
            k.box((-0.296, 0.281, low), (0.296, 0.30, high), 'cabinet', 0.004)
            f.handle(k, -0.24, 0.30, (low + high) / 2, 0.2, True)
    k.block(4.52, 0, 5.14, 0.61, 2.1)


def fridge(k: Kit) -> None:
    with k.at('fridge', 8.695, 0.33, 180):
        k.box((-0.29, -0.30, 0.04), (0.29, 0.26, 1.78), 'fridge', 0.02, 2)
        for low, high in ((0.07, 0.62), (0.635, 1.765)):
            k.box((-0.288, 0.262, low), (0.288, 0.31, high), 'fridge', 0.014, 2)
        f.handle(k, 0.23, 0.31, 0.5, 0.18, True, 'steel')
        f.handle(k, 0.23, 0.31, 0.95, 0.3, True, 'steel')
        k.box((-0.16, 0.3105, 1.3), (-0.04, 0.312, 1.46), 'print:town', 0, planar=1)
        k.box((0.02, 0.3105, 1.2), (0.12, 0.312, 1.3), 'paper', 0)
        k.box((-0.2, -0.2, 1.781), (0.1, 0.1, 1.95), 'sand', 0.01)
    k.block(8.40, 0, 9.0, 0.66, 1.8)


def rest(k: Kit) -> None:
    with k.at('kitchen-curtain', 7.45, -0.02, 180):
        f.curtain(k, 1.06, 1.78, 2.14, 'linen', 0.02)
    with k.at('sill-herbs', 7.15, -0.06, z=1.125):
        f.plant(k, 0.05, 0.15, 14, 31)
    with k.at('sill-herbs-2', 7.72, -0.06, z=1.125):
        f.plant(k, 0.05, 0.12, 14, 33, 'porcelain')
    with k.at('cellar-door', 4.52, 1.72, 90):
        k.box((-0.40, 0.001, 0.008), (0.40, 0.03, 2.0), 'trim', 0.003)
        for low, high in ((0.2, 0.9), (1.05, 1.85)):
            k.box((-0.28, 0.0301, low), (0.28, 0.036, high), 'trim', 0.005)
        for a, b in ((-0.47, -0.403), (0.403, 0.47)):
            k.box((a, 0.001, 0), (b, 0.018, 2.07), 'trim', 0.002)
        k.box((-0.402, 0.001, 2.003), (0.402, 0.018, 2.07), 'trim', 0.002)
        k.tube([(0.33, 0.03, 1.03), (0.33, 0.075, 1.03), (0.22, 0.075, 1.03)], 0.009, 'brass')
    with k.at('kitchen-radiator', 9.0, 1.5, 270):
        f.radiator(k, 0.8)
    k.block(8.9, 1.1, 9.0, 1.9, 0.7)
    with k.at('tea-towel', 8.9045, 1.5, 270):
        k.box((-0.16, 0.003, 0.35), (0.16, 0.012, 0.70), 'wool-red', 0.003)
    with k.at('calendar', 9.0, 1.5, 270):
        k.box((-0.15, 0.001, 1.3), (0.15, 0.008, 1.72), 'print:flowers', 0.001, planar=1)
    with k.at('kitchen-bin', 5.36, 0.24):
        k.cylinder((0, 0, 0), 0.13, 0.5, 'sage', top=0.15, sides=18, bevel=0.01)
    k.block(5.2, 0.09, 5.52, 0.4, 0.5)


def build(k: Kit) -> None:
    for part in (base_run, wall_cupboards, fridge, rest):
        part(k)
