"""The named things that lie or hang: rugs, cables, mats, shoes, lamps, bars, strips, shelves. True measures."""
from __future__ import annotations

import math

from lib import furniture as f
from lib import path_light
from lib.kit import Kit, turn
from apartments.lille import lights
from apartments.lille.anchors import PLACES


stand = PLACES.stand


def flat_rug(k: Kit, w: float, d: float, name: str) -> None:
    k.box((-w, -d, 0.001), (w, d, 0.010), f'print:{name}', 0.002)


def tape(k: Kit, w: float, d: float) -> None:
    """Strips over the four edges, mitred by butting."""
    for s in (-1, 1):
        k.box((-w - 0.025, s * d - 0.03, 0.001), (w + 0.025, s * d + 0.025, 0.0125), 'tape', 0.002)
        k.box((s * w - 0.03, -d + 0.03, 0.001), (s * w + 0.025, d - 0.03, 0.0125), 'tape', 0.002)


def lifted_rug(k: Kit, w: float, d: float, name: str) -> None:
    """The west end is rolled up at one corner and ripples along the rest of the edge."""
    radius, nx, ny = 0.05, 44, 28
    fold = (-0.78, -0.62)
    start = 0.78 * w + 0.62 * d - 0.5
    grid = []
    for i in range(nx + 1):
        row = []
        for j in range(ny + 1):
            x, y = -w + 2 * w * i / nx, -d + 2 * d * j / ny
            past = (x * fold[0] + y * fold[1] - start) / math.hypot(*fold)
            z = 0.010 + 0.028 * math.exp(-((x + w) / 0.14) ** 2) * (0.5 + 0.5 * math.sin(y * 15)) * min(1.0, max(0.0, (y + d) / 0.5))
            if past > 0:
                angle = past / radius
                tight = radius * (1 - 0.045 * angle)  # a spiral, so that the turns lie inside each other
                x -= fold[0] / math.hypot(*fold) * (past - tight * math.sin(angle))
                y -= fold[1] / math.hypot(*fold) * (past - tight * math.sin(angle))
                z = 0.012 + radius - tight * math.cos(angle)
            row.append((x, y, z))
        grid.append(row)
    k.sheet(grid, f'print:{name}', 0.008, 60)


def rugs(k: Kit) -> None:
    for state, make in (('edge=lifted', lifted_rug), ('edge=taped', flat_rug), ('edge=flat', flat_rug)):
        with k.named('hall-rug', state), stand(k, 'hall-rug', 0.7):
            make(k, 0.65, 0.375, 'rug-hall')
            if state == 'edge=taped':
                tape(k, 0.65, 0.375)
    for state in ('edge=taped', 'edge=flat'):
        with k.named('living-rug', state), stand(k, 'living-rug', 0.6):
            flat_rug(k, 0.95, 0.65, 'rug-living')
            if state == 'edge=taped':
                tape(k, 0.95, 0.65)


def smooth_path(points: list[tuple[float, float]], z: float, steps: int = 8) -> list[tuple[float, float, float]]:
    """Catmull-Rom through plan points."""
    padded = [points[0], *points, points[-1]]
    out = []
    for a, b, c, d in zip(padded, padded[1:], padded[2:], padded[3:]):
        for i in range(steps):
            t = i / steps
            out.append(tuple(0.5 * (2 * b[n] + (c[n] - a[n]) * t + (2 * a[n] - 5 * b[n] + 4 * c[n] - d[n]) * t * t + (3 * b[n] - a[n] - 3 * c[n] + d[n]) * t**3) for n in (0, 1)))
    out.append(points[-1])
    return [(x, -y, z) for x, y in out]


def cables(k: Kit) -> None:
    across = [(4.90, 4.34), (5.25, 4.40), (5.62, 4.48), (5.86, 4.72), (5.80, 5.10), (5.60, 5.38), (5.15, 5.50), (4.56, 5.58)]
    along = [(4.70, 4.42), (4.56, 4.50), (4.537, 4.70), (4.537, 5.10), (4.537, 5.50), (4.537, 5.58)]
    for state, route in (('run=across', across), ('run=along-wall', along)):
        with k.named('phone-cable', state), k.at('phone-cable', 0, 0, density=0.5):
            floor = smooth_path(route, 0.006)
            x, y = route[0]
            down = [(x - 0.03, -y + 0.02, 0.56), (x, -y, 0.5), (x, -y, 0.03)]
            k.tube([*down, *floor, (4.532, -5.60, 0.06), (4.532, -5.60, 0.22)], 0.0055, 'ink', 6)
    with k.named('lamp-duct'), k.at('lamp-duct', 0, 0):
        k.box((5.79, -6.799, 0.084), (6.95, -6.781, 0.122), 'white', 0.003)
        k.box((5.785, -6.799, 0.081), (5.81, -6.778, 0.126), 'white', 0.003)
        k.box((6.07, -6.800, 0.1225), (6.15, -6.779, 0.20), 'white', 0.003)
    with k.named('lamp-duct', 'run=in-duct'), k.at('lamp-duct', 0, 0):
        k.tube([(6.13, -6.53, 0.006), (6.12, -6.66, 0.006), (6.11, -6.76, 0.008), (6.11, -6.774, 0.02), (6.11, -6.774, 0.15)], 0.005, 'grey', 6)


def mats(k: Kit) -> None:
    with k.named('bath-mat', 'grip=loose'), stand(k, 'bath-mat'):
        rows = []
        for i in range(25):
            x = -0.36 + 0.72 * i / 24
            rows.append([])
            for j in range(17):
                y = -0.24 + 0.48 * j / 16
                rim = min(1.0, min(0.36 - abs(x), 0.24 - abs(y)) / 0.03 + 0.25)
                tuft = 0.004 * math.sin(x * 95 + j) * math.sin(y * 110 + i)
                curl = 0.03 * max(0.0, (x - 0.2) / 0.16) * max(0.0, (y - 0.06) / 0.18)
                a = math.radians(14)
                rows[-1].append((x * math.cos(a) - y * math.sin(a), x * math.sin(a) + y * math.cos(a), 0.024 * rim + tuft + curl))
        k.sheet(rows, 'wool-blue', 0.006, 80)
    with k.named('bath-mat', 'grip=non-slip'), stand(k, 'bath-mat'):
        k.box((-0.36, -0.22, 0.0005), (0.36, 0.22, 0.006), 'green-rubber', 0.002)
        for i in range(9):
            for j in range(5):
                k.cylinder((-0.30 + 0.075 * i, -0.16 + 0.08 * j, 0.0061), 0.018, 0.003, 'teal', sides=8, bevel=0)


def slippers(k: Kit) -> None:
    sole = [(0, 0), (0.92, 0), (1.0, 0.4), (0.96, 1), (0, 1)]
    for state in ('worn=backless', 'worn=closed'):
        with k.named('slippers', state), stand(k, 'slippers', 1.6):
            for s in (-1, 1):
                local = turn(z=-s * 5)
                x = s * 0.075
                y = 0.03 if s > 0 else 0.0
                if state == 'worn=backless':
                    k.lathe([(r * 0.048, z * 0.016) for r, z in sole], (x, y, 0.001), 'skin-leather', 20, sy=2.6, local=local)
                    k.lathe([(0.0475, 0.0), (0.046, 0.03), (0.03, 0.052), (0, 0.058)], (x, y + 0.055, 0.017), 'plum', 18, sy=1.35, local=local)
                    k.lathe([(0, 0), (0.03, 0.0), (0.028, 0.007), (0, 0.008)], (x, y - 0.07, 0.0172), 'fur', 16, sy=1.5, local=local)
                else:
                    k.lathe([(r * 0.048, z * 0.022) for r, z in sole], (x, y, 0.001), 'ink', 20, sy=2.6, local=local)
                    k.lathe([(0.047, 0.0), (0.046, 0.035), (0.036, 0.06), (0.034, 0.075), (0.026, 0.075), (0.022, 0.045), (0, 0.04)], (x, y - 0.02, 0.0232), 'navy', 20, sy=2.05, local=local)
                    k.box((x - 0.032, y - 0.02, 0.062), (x + 0.032, y + 0.015, 0.085), 'navy', 0.01, 2)


def lamps(k: Kit) -> None:
    with k.named('bedside-lamp'), stand(k, 'bedside-lamp'):
        f.pot_lamp(k, 0.001, 0.30, 0.13)
    for state, look in (('power=off', 'shade'), ('power=on', 'glow:shade')):
        with k.named('bedside-lamp', state), stand(k, 'bedside-lamp'):
            f.shade(k, 0.21, 0.19, 0.13, look)
    path_light.draw(k, 'night-path', lights.STRIPS)
    with k.named('kitchen-light'), stand(k, 'kitchen-light'):
        k.box((-0.62, -0.05, -0.045), (0.62, 0.05, -0.001), 'grey-light', 0.006)
        for s in (-1, 1):
            k.box((s * 0.605 - 0.012, -0.022, -0.095), (s * 0.605 + 0.012, 0.022, -0.0455), 'white', 0.004)
        k.tube([(-0.592, 0, -0.075), (0.592, 0, -0.075)], 0.014, 'glow:tube', 10)


def bar(k: Kit, half: float, look: str) -> None:
    """Wall bar at local z = 0, 60 mm off the wall, with two flanges."""
    k.tube([(-half, 0.004, 0), (-half, 0.045, 0), (-half + 0.02, 0.062, 0), (half - 0.02, 0.062, 0), (half, 0.045, 0), (half, 0.004, 0)], 0.016, look, 10)
    for s in (-1, 1):
        k.cylinder((s * half, 0.001, 0), 0.036, 0.008, look, sides=16, bevel=0.002, local=turn(x=-90))


def fixtures(k: Kit) -> None:
    with k.named('toilet-bar'), stand(k, 'toilet-bar', 2.0):
        bar(k, 0.25, 'alarm-red')
    with k.named('tub-bar'), stand(k, 'tub-bar', 2.0):
        bar(k, 0.25, 'alarm-red')
    with k.named('door-strip'), stand(k, 'door-strip'):
        k.box((-0.428, -0.028, 0.0005), (0.428, 0.028, 0.004), 'brass', 0.0015)
        for x in (-0.36, -0.12, 0.12, 0.36):
            k.cylinder((x, 0, 0.0041), 0.006, 0.0008, 'steel-dark', sides=8, bevel=0)
    with k.named('high-shelf'), stand(k, 'high-shelf'):
        k.box((-0.5, 0.002, -0.022), (0.5, 0.30, 0), 'oak', 0.004)
        for s in (-1, 1):
            k.box((s * 0.36 - 0.012, 0.002, -0.2), (s * 0.36 + 0.012, 0.014, -0.0225), 'ink', 0)
            k.box((s * 0.36 - 0.012, 0.0145, -0.046), (s * 0.36 + 0.012, 0.24, -0.0225), 'ink', 0)
        k.box((-0.46, 0.03, 0.001), (-0.1, 0.27, 0.24), 'cardboard', 0.006)
        k.box((-0.462, 0.10, 0.2405), (-0.098, 0.2, 0.243), 'cardboard-dark', 0)
        k.cushion((0.12, 0.15, 0.05), (0.34, 0.24, 0.1), 'wool-red', 0.3)
        k.cushion((0.12, 0.15, 0.14), (0.32, 0.22, 0.08), 'wool-blue', 0.3)
        k.lathe([(0, 0.001), (0.1, 0.001), (0.11, 0.06), (0.09, 0.12), (0.04, 0.145), (0, 0.15)], (0.39, 0.15, 0), 'fur', 18)
        k.lathe([(0, 0), (0.025, 0.01), (0.03, 0.03), (0.02, 0.05), (0, 0.055)], (0.39, 0.15, 0.145), 'wool-red', 10)


def build(k: Kit) -> None:
    for part in (rugs, cables, mats, slippers, lamps, fixtures):
        part(k)
