"""Shared corridor: a landing at the front door, three steps of 170 mm down, and the lower corridor with its bench."""
from __future__ import annotations

from mathutils import Matrix, Vector

from apartments.kortrijk.plan import PLACES, box, plan
from lib import furniture as f
from lib import walls
from lib.forms import sub
from lib.kit import Kit, turn
from lib.pieces import plants

M = 0.001
LOW_MM = -510
STEPS_MM = (-1550, -1850, -2150, -2450)  # where the carpet ends, then the front edges on the plan, from the landing down
STEM = (3320, -2450, 4920, -250)
CROSS = (1800, -4250, 6600, -2450)
# The steps fill the stem, whose middle is 40 mm east of the anchor they stand at; their frame looks south.
STEM_OFF = -0.04


def side(k: Kit, axis: str, across: int, span: tuple[int, int], towards: Vector, low: int = LOW_MM) -> None:
    """One wall of the corridor, from the lower floor to the ceiling, with a skirting."""
    corners = [walls.point(axis, a, across, z) for a, z in ((span[0], low), (span[1], low), (span[1], plan.CEILING), (span[0], plan.CEILING))]
    walls.quad(k, corners, 'wall-stone', towards)


def floor(k: Kit, rect: tuple[int, int, int, int], z: int) -> None:
    x0, y0, x1, y1 = rect
    walls.quad(k, [Vector((x * M, -y * M, z * M)) for x, y in ((x0, y0), (x1, y0), (x1, y1), (x0, y1))], 'carpet', Vector((0, 0, 1)))


def shell(k: Kit) -> None:
    k.atlas, k.piece, k.frame = 'arch', 'corridor', Matrix.Identity(4)
    room = next(r for r in plan.ROOMS if r.id == 'corridor')
    walls.slab(k, room, plan.CEILING, 'ceiling', -1)
    floor(k, (STEM[0], STEPS_MM[0], STEM[2], STEM[3]), 0)
    floor(k, CROSS, LOW_MM)
    door = next(o for o in plan.OPENINGS if o.id == 'front-door')
    walls.wall_face(k, 'x', STEM[3], (STEM[0], STEM[2]), plan.CEILING, [walls.hole(door, plan.LINING)], 'wall-stone', Vector((0, 1, 0)))
    side(k, 'y', STEM[0], (STEM[1], STEM[3]), Vector((1, 0, 0)))
    side(k, 'y', STEM[2], (STEM[1], STEM[3]), Vector((-1, 0, 0)))
    side(k, 'x', CROSS[3], (CROSS[0], STEM[0]), Vector((0, 1, 0)))
    side(k, 'x', CROSS[3], (STEM[2], CROSS[2]), Vector((0, 1, 0)))
    side(k, 'x', CROSS[1], (CROSS[0], CROSS[2]), Vector((0, -1, 0)))
    side(k, 'y', CROSS[0], (CROSS[1], CROSS[3]), Vector((1, 0, 0)))
    side(k, 'y', CROSS[2], (CROSS[1], CROSS[3]), Vector((-1, 0, 0)))
    k.atlas = 'solid'
    west, north, east, south = (v * M for v in (CROSS[0] - 250, CROSS[1] - 250, CROSS[2] + 250, STEM[3]))
    k.box((west, -north, plan.CEILING * M + 0.02), (east, -south, plan.CEILING * M + 0.3), 'grey', 0)
    k.box((west, -north, -0.8), (east, -south, -0.53), 'grey', 0)
    k.box((3.305, 2.435, -0.53), (4.935, 0.0, -0.53), 'grey', 0)
    k.box((STEM[0] * M, -STEPS_MM[0] * M - 0.02, -0.53), (STEM[2] * M, 0.23, -0.03), 'grey', 0)
    for x0, y0, x1, y1 in ((1550, -4500, 6850, -4265), (1550, -4500, 1785, -2200), (6615, -4500, 6850, -2200), (1550, -2435, 3305, -2200), (4935, -2435, 6850, -2200), (3085, -2435, 3305, -250), (4935, -2435, 5155, -250)):
        k.box((x0 * M, -y0 * M, -0.6), (x1 * M, -y1 * M, -0.05), 'grey', 0)
    k.atlas = 'furn'


def skirtings(k: Kit) -> None:
    """Dark, 100 mm high; on the landing and below."""
    with k.at('corridor-skirting', 0, 0):
        for x in (3.32, 4.912):
            k.box((x, 0.25, 0), (x + 0.008, 1.55, 0.1), 'anthracite', 0.002)
        low = LOW_MM * M
        for a, b in (((1.8, 2.45), (3.32, 2.458)), ((4.92, 2.45), (6.6, 2.458)), ((1.8, 4.242), (6.6, 4.25))):
            k.box((*a, low), (*b, low + 0.1), 'anthracite', 0.002)
        for x in (1.8, 6.592):
            k.box((x, 2.458, low), (x + 0.008, 4.242, low + 0.1), 'anthracite', 0.002)


def steps(k: Kit) -> None:
    """Three risers; every front edge has a yellow strip 50 mm wide that is felt under the foot."""
    with k.named('steps'), PLACES.stand(k, 'steps'), sub(k, STEM_OFF):
        for i, top in enumerate((0.0, -0.17, -0.34)):
            far = 0.45 - 0.3 * i
            k.box((-0.798, far - 0.3, LOW_MM * M), (0.798, far if i == 0 else far - 0.0005, top - 0.004), 'greige', 0)
            k.box((-0.798, far - 0.252, top - 0.004), (0.798, far, top), 'rubber-grey', 0)
            k.box((-0.798, far - 0.302, top - 0.04), (0.798, far - 0.2525, top + 0.002), 'signal', 0.002)


def handrail(k: Kit) -> None:
    """A round rail 900 mm above the front edges, on the west wall only."""
    with k.named('handrail'), PLACES.stand(k, 'handrail'):
        # Local frame: front (+y) is east, right (+x) is south, z = 0 at 900 mm; x = -0.05 is the front edge of the landing.
        line = [(0.65, 0.002, 0.0), (0.65, 0.055, 0.0), (-0.05, 0.055, 0.0), (-0.60, 0.055, -0.312), (-0.64, 0.055, -0.334), (-0.64, 0.002, -0.334)]
        k.tube(line, 0.02, 'oak-light', 12)
        for x, z in ((0.4, -0.02), (-0.18, -0.091)):
            k.tube([(x, 0.004, z - 0.05), (x, 0.05, z - 0.05), (x, 0.055, z - 0.012)], 0.007, 'steel-dark', 8)
            k.cylinder((x, 0.001, z - 0.05), 0.03, 0.006, 'steel-dark', sides=14, bevel=0.002, local=turn(x=-90))


def landing(k: Kit) -> None:
    with k.at('doormat', 4.06, -0.62):
        k.box((-0.4, -0.25, 0.001), (0.4, 0.25, 0.012), 'umber', 0.004)
    with k.at('doorbell', 4.72, -0.25, 0):
        k.box((-0.04, 0.001, 1.12), (0.04, 0.018, 1.24), 'steel', 0.004)
        k.cylinder((0, 0.0185, 1.155), 0.016, 0.006, 'white', sides=14, bevel=0.002, local=turn(x=-90))
        k.box((-0.028, 0.0185, 1.195), (0.028, 0.02, 1.222), 'paper', 0)
    with k.at('door-number', 4.75, -0.25, 0):
        k.box((-0.075, 0.001, 1.5), (0.075, 0.012, 1.62), 'petrol', 0.004)
        digits(k, '24', 0.0122, 1.56, 0.035)
    with k.at('landing-picture', 4.92, -1.0, 270):
        f.picture(k, 0.5, 0.4, 1.6, 'landscape', 'oak')


SEGMENTS = {'2': 'abged', '3': 'abgcd', '4': 'fgbc', '5': 'afgcd', '6': 'afgedc', '1': 'bc', '0': 'abcdef', '9': 'gfabcd', '7': 'abc', '8': 'abcdefg'}


def digits(k: Kit, text: str, y: float, z: float, high: float, look: str = 'white') -> None:
    """Digits of bars on a wall plate: plate front at local y, middle at z, half height `high`."""
    half, thick = high * 0.5, high * 0.13
    bars = {'a': (0, 1, True), 'g': (0, 0, True), 'd': (0, -1, True), 'f': (-1, 0.5, False), 'b': (1, 0.5, False), 'e': (-1, -0.5, False), 'c': (1, -0.5, False)}
    pitch = high * 1.7
    for n, digit in enumerate(text):
        # The local x axis runs to the right of who looks out of the wall, so the text runs against it.
        x0 = -pitch * (n - (len(text) - 1) / 2)
        for bar in SEGMENTS[digit]:
            bx, bz, flat = bars[bar]
            cx, cz = x0 - bx * half, z + bz * high * 0.9
            dx, dz = (half + thick, thick) if flat else (thick, high * 0.45 + thick * 0.5)
            k.box((cx - dx, y, cz - dz), (cx + dx, y + 0.0012, cz + dz), look, 0)


def neighbour(k: Kit, x: float, number: str) -> None:
    """A closed front door of another flat on the north wall of the lower corridor; it opens nowhere."""
    with k.at(f'neighbour-{number}', x, -4.25, 180, LOW_MM * M):
        k.box((-0.47, 0.001, 0.006), (0.47, 0.03, 2.1), 'petrol', 0.003)
        for a, b in ((-0.54, -0.472), (0.472, 0.54)):
            k.box((a, 0.001, 0), (b, 0.045, 2.17), 'trim', 0.003)
        k.box((-0.4715, 0.001, 2.102), (0.4715, 0.045, 2.17), 'trim', 0.003)
        k.tube([(0.4, 0.03, 1.03), (0.4, 0.08, 1.03), (0.28, 0.08, 1.03)], 0.01, 'steel', 8)
        k.cylinder((0, 0.03, 1.5), 0.012, 0.006, 'brass', sides=10, local=turn(x=-90))
        k.box((0.62, 0.001, 1.5), (0.77, 0.012, 1.62), 'petrol', 0.004)
    with k.at(f'neighbour-{number}', x - 0.695, -4.25, 180, LOW_MM * M):
        digits(k, number, 0.0122, 1.56, 0.035)


def lift(k: Kit) -> None:
    with k.at('lift', 6.6, -3.35, 270, LOW_MM * M):
        for s in (-1, 1):
            k.box((s * 0.002, 0.001, 0.01), (s * 0.45, 0.02, 2.1), 'steel', 0.002)
            k.box((s * 0.452, 0.001, 0), (s * 0.53, 0.04, 2.18), 'steel-dark', 0.003)
        k.box((-0.4515, 0.001, 2.102), (0.4515, 0.04, 2.18), 'steel-dark', 0.003)
        k.box((0.62, 0.001, 0.95), (0.70, 0.014, 1.15), 'steel', 0.004)
        k.cylinder((0.66, 0.0142, 1.05), 0.02, 0.006, 'signal', sides=14, bevel=0.002, local=turn(x=-90))


def lower(k: Kit) -> None:
    west, north, east, south = box('bench of the corridor')
    with k.at('corridor-bench', (west + east) / 2, (north + south) / 2, 180, LOW_MM * M):
        half, deep = (east - west) / 2, (south - north) / 2
        for y in (-0.13, 0.0, 0.13):
            k.box((-half, y - 0.058, 0.43), (half, y + 0.058, 0.46), 'oak', 0.008, 2)
        for s in (-1, 1):
            k.box((s * (half - 0.14), -deep + 0.02, 0), (s * (half - 0.08), deep - 0.02, 0.4295), 'anthracite', 0.006)
    with k.at('notice-board', 4.1, -4.25, 180, LOW_MM * M):
        k.box((-0.45, 0.001, 1.2), (0.45, 0.02, 1.8), 'cardboard', 0.004)
        for x, z, w, h, look in ((-0.3, 1.58, 0.1, 0.15, 'paper'), (-0.08, 1.5, 0.09, 0.13, 'butter'), (0.14, 1.6, 0.08, 0.11, 'sky'), (0.3, 1.42, 0.1, 0.14, 'paper')):
            k.box((x - w, 0.0205, z - h), (x + w, 0.0215, z + h), look, 0)
    with k.at('extinguisher', 1.8, -3.9, 90, LOW_MM * M):
        k.cylinder((0, 0.1, 0.55), 0.075, 0.44, 'alarm-red', sides=18, bevel=0.03)
        k.cylinder((0, 0.1, 0.99), 0.02, 0.06, 'ink', sides=10)
        k.tube([(0.02, 0.1, 1.03), (0.1, 0.11, 0.98), (0.095, 0.11, 0.7)], 0.01, 'ink', 6)
        k.box((-0.02, 0.001, 0.7), (0.02, 0.028, 0.86), 'steel-dark', 0.003)
    neighbour(k, 2.7, '25')
    lift(k)
    with k.at('corridor-plant', 2.15, -2.78, z=LOW_MM * M):
        plants.snake_plant(k, 9, 0.7)
    for x, y in ((4.12, -0.95), (2.9, -3.35), (5.4, -3.35)):
        with k.at('corridor-lamp', x, y), k.lamp('corridor-lamps'):
            k.lathe([(0, 2.47), (0.13, 2.475), (0.155, 2.5), (0.155, 2.549)], (0, 0, 0), 'bulb', 24)


def build(k: Kit) -> None:
    for part in (shell, skirtings, steps, handrail, landing, lower):
        part(k)
