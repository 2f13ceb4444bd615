"""What people of this age listen to, look at, ring with and care for. Metres, on z = 0, front = +y."""
from __future__ import annotations

import math

from lib.forms import face, limb, prism, soften, sub
from lib.kit import Kit, turn
from lib.pieces.piece import Piece
from lib.shapes import disc, loft, panel, pipe
from lib.states import states


def television(kit: Kit, width: float = 0.96, first: str | None = None) -> None:
    """Flat set on two feet; state power=off, on (the screen glows). 0.96 wide is a 43-inch set."""
    high = width * 0.575
    kit.box((-width / 2, -0.03, 0.055), (width / 2, 0.012, 0.055 + high), 'black', 0.006)
    kit.box((-width * 0.3, -0.06, 0.12), (width * 0.3, -0.028, 0.4), 'ink', 0.015)
    for s in (-1, 1):
        pipe(kit, [(s * width * 0.34, 0.1, 0.007), (s * width * 0.34, 0, 0.06), (s * width * 0.34, -0.11, 0.007)], 0.006, 'ink', 0.03, 6)
    for power in states(kit, 'power', ('off', 'on'), first):
        w, z0, z1 = width / 2 - 0.012, 0.07, 0.045 + high
        if power == 'off':
            kit.box((-w, 0.0115, z0), (w, 0.0135, z1), 'screen', 0)
        else:
            kit.box((-w, 0.0115, z0), (w, 0.0135, z0 + (z1 - z0) * 0.4), 'glow:teal', 0)
            kit.box((-w, 0.0115, z0 + (z1 - z0) * 0.4), (w, 0.0135, z1), 'glow:sky', 0)


def radio(kit: Kit) -> None:
    """Table radio with a grille, a dial and two knobs; 0.3 x 0.12, 0.18 high."""
    prism(kit, soften([(-0.15, 0.008), (0.15, 0.008), (0.15, 0.18), (-0.15, 0.18)], 0.02), -0.06, 0.055, 'walnut', 'y', 0.008, 2)
    kit.box((-0.14, 0.0545, 0.02), (0.02, 0.059, 0.168), 'straw', 0.002)
    for i in range(9):
        x = -0.128 + 0.0165 * i
        kit.box((x - 0.003, 0.0585, 0.028), (x + 0.003, 0.0605, 0.16), 'skin-leather', 0)
    face(kit, 'radio-dial', (0.032, 0.09), (0.138, 0.165), 0.0545, 0.0045)
    for x in (0.055, 0.115):
        kit.cylinder((x, 0.054, 0.052), 0.02, 0.02, 'brass', sides=16, local=turn(x=-90))
    for x in (-0.12, 0.12):
        kit.cylinder((x, 0, 0), 0.012, 0.01, 'ink', sides=8, bevel=0)
    pipe(kit, [(0.12, -0.045, 0.17), (0.02, -0.05, 0.4)], 0.0025, 'chrome', sides=5)


def remote(kit: Kit, big: bool = False) -> None:
    """Remote control, 0.18 long (big: six large keys)."""
    prism(kit, soften([(-0.025, -0.09), (0.025, -0.09), (0.025, 0.09), (-0.025, 0.09)], 0.014), 0.001, 0.02, 'ink', 'z', 0.005, 2)
    if big:
        for i in range(6):
            kit.box((-0.019 + 0.021 * (i % 2), 0.035 - 0.034 * (i // 2), 0.019), (-0.002 + 0.021 * (i % 2), 0.062 - 0.034 * (i // 2), 0.0235), 'white', 0.002)
    else:
        for i in range(15):
            kit.box((-0.0165 + 0.0125 * (i % 3), 0.03 - 0.017 * (i // 3), 0.0195), (-0.0085 + 0.0125 * (i % 3), 0.039 - 0.017 * (i // 3), 0.022), 'grey', 0)
    disc_up(kit, 0.015, 0.077, 0.02, 0.006, 'alarm-red')


def disc_up(kit: Kit, x: float, y: float, z: float, radius: float, look: str) -> None:
    kit.cylinder((x, y, z - 0.001), radius, 0.003, look, sides=10, bevel=0)


def dial_telephone(kit: Kit, look: str = 'ink') -> None:
    """With a dial and its receiver across, as in the seventies; 0.24 x 0.2, 0.13 high."""
    outline = soften([(-0.1, 0.001), (0.11, 0.001), (0.105, 0.03), (-0.01, 0.085), (-0.07, 0.085), (-0.1, 0.06)], 0.02)
    prism(kit, outline, -0.1, 0.1, look, 'x', 0.018, 2)
    with sub(kit, 0, 0.055, 0.058, turn(x=-25.5)):
        disc_face(kit)
    for s in (-1, 1):
        kit.box((s * 0.055, -0.065, 0.08), (s * 0.085, -0.02, 0.1), look, 0.006)
    limb(kit, [(-0.115, -0.042, 0.106), (-0.085, -0.042, 0.116), (0, -0.042, 0.128), (0.085, -0.042, 0.116), (0.115, -0.042, 0.106)], [0.024, 0.026, 0.014, 0.026, 0.024], look, 10)
    for s in (-1, 1):
        kit.cylinder((s * 0.1, -0.042, 0.082), 0.027, 0.028, look, sides=14, bevel=0.004)
    way = [(-0.1 - 0.004 * math.cos(i * 1.6), -0.07 - 0.03 * i / 20 + 0.004 * math.sin(i * 1.6), 0.05 - 0.045 * min(1, i / 8)) for i in range(21)]
    limb(kit, way, [0.004] * 21, look, 5, 1, False)


def disc_face(kit: Kit) -> None:
    """The finger wheel, flat on z = 0."""
    kit.cylinder((0, 0, 0), 0.042, 0.006, 'paper', sides=20, bevel=0)
    kit.lathe([(0.024, 0.006), (0.041, 0.006), (0.041, 0.011), (0.024, 0.011), (0.024, 0.006)], (0, 0, 0), 'steel', 20)
    kit.cylinder((0, 0, 0.004), 0.016, 0.007, 'steel', sides=14, bevel=0.002)
    for i in range(10):
        a = math.radians(60 + 29 * i)
        kit.cylinder((0.0325 * math.cos(a), 0.0325 * math.sin(a), 0.0108), 0.0058, 0.0008, 'ink', sides=8, bevel=0)


def big_button_telephone(kit: Kit) -> None:
    """Corded telephone with large keys and three keys for photographs; 0.2 x 0.2."""
    prism(kit, [(-0.1, 0.001), (0.1, 0.001), (0.1, 0.03), (-0.1, 0.062)], -0.1, 0.1, 'white', 'x', 0.008, 2)
    slope = math.degrees(math.atan2(0.032, 0.2))
    with sub(kit, 0.035, 0, 0.047, turn(x=-slope)):
        with sub(kit, tilt=180):
            kit.box((-0.055, -0.045, -0.004), (0.055, 0.09, 0.003), 'print:keypad', 0)
        for i, look in enumerate(('skin', 'coat-camel', 'rose')):
            kit.box((-0.052 + 0.037 * i, 0.053, -0.004), (-0.022 + 0.037 * i, 0.084, 0.006), look, 0.003)
    with sub(kit, -0.065, 0, 0.056, turn(x=-slope)):
        limb(kit, [(0, -0.1, 0.002), (0, -0.075, 0.012), (0, 0, 0.028), (0, 0.075, 0.012), (0, 0.1, 0.002)], [0.024, 0.027, 0.016, 0.027, 0.024], 'ink', 10)
    kit.box((-0.02, -0.09, 0.055), (0.0, -0.07, 0.068), 'alarm-red', 0.003)


def knitting(kit: Kit) -> None:
    """Half a scarf on two needles and a ball of wool; 0.3 x 0.3."""
    grid = [[(-0.1 + 0.2 * i / 10, -0.12 + 0.2 * j / 9, 0.014 + 0.006 * math.sin(i * 1.3) * math.cos(j * 1.1) + 0.012 * (j == 9)) for j in range(10)] for i in range(11)]
    kit.sheet(grid, 'wool-red', 0.01, 80)
    for s in (-1, 1):
        kit.tube([(s * 0.15, 0.105 + 0.02 * s, 0.035), (-s * 0.12, 0.075, 0.03)], 0.0032, 'steel', 6)
        kit.cylinder((s * 0.15 - 0.004, 0.105 + 0.02 * s, 0.035), 0.008, 0.008, 'navy', sides=8, bevel=0.002, local=turn(y=90))
    kit.lathe([(0, 0), (0.025, 0.004), (0.045, 0.025), (0.048, 0.045), (0.035, 0.075), (0, 0.088)], (0.16, -0.06, 0.001), 'wool-red', 14, smooth=80)
    for tilt in (0, 55, 110):
        with sub(kit, 0.16, -0.06, 0.045, turn(x=30, z=tilt)):
            kit.lathe([(0.046, -0.006), (0.0495, 0), (0.046, 0.006)], (0, 0, 0), 'rose', 16)
    limb(kit, [(0.12, -0.04, 0.006), (0.1, 0.02, 0.005), (0.13, 0.06, 0.005), (0.09, 0.085, 0.02)], [0.003] * 4, 'wool-red', 5, 1, False)


def pet_bowl(kit: Kit, look: str = 'teal', full: bool = True) -> None:
    """Bowl of 0.18 for a cat or dog; `full` of pellets, else of water."""
    kit.lathe([(0, 0.001), (0.088, 0.001), (0.092, 0.008), (0.075, 0.05), (0.069, 0.05), (0.062, 0.02), (0, 0.018)], (0, 0, 0), look, 22)
    kit.lathe([(0, 0.034 if full else 0.036), (0.035, 0.036), (0.066, 0.036), (0.062, 0.02)], (0, 0, 0), 'skin-leather' if full else 'water', 18)
    if full:
        for i in range(14):
            a, r = i * 2.4, 0.012 * math.sqrt(i)
            kit.cylinder((r * math.cos(a), r * math.sin(a), 0.033), 0.008, 0.01, ('skin-leather', 'wicker')[i % 2], sides=6, bevel=0)


def cat(kit: Kit, look: str = 'cat', light: str = 'cat-light') -> None:
    """Asleep, curled up, 0.36 x 0.38, its face to +y."""
    with sub(kit, tilt=180):
        curled(kit, look, light)


def curled(kit: Kit, look: str, light: str) -> None:
    radii = [0.046, 0.058, 0.068, 0.074, 0.076, 0.076, 0.072, 0.062, 0.042]
    body = []
    for i, radius in enumerate(radii):
        a = math.radians(-60 + 255 * i / 8)
        body.append((0.115 * math.cos(a), 0.09 * math.sin(a), radius + 0.001))
    limb(kit, body, radii, look, 12)
    kit.cushion((0, 0, 0.052), (0.2, 0.18, 0.09), look, 0.5, cuts=3)
    head = (0.055, -0.115, 0.062)
    kit.lathe([(0, -0.05), (0.03, -0.042), (0.052, -0.012), (0.05, 0.016), (0.03, 0.04), (0, 0.048)], head, look, 14, sy=0.95, smooth=80)
    kit.lathe([(0, -0.02), (0.02, -0.012), (0.022, 0.004), (0.01, 0.016), (0, 0.018)], (0.058, -0.158, 0.05), light, 10, smooth=80)
    for s in (-1, 1):
        kit.lathe([(0.02, 0), (0.012, 0.022), (0, 0.036)], (0.055 + s * 0.03, -0.108, 0.095), look, 7, sy=0.5, smooth=80)
        kit.tube([(0.055 + s * 0.014, -0.161, 0.073), (0.055 + s * 0.028, -0.153, 0.077), (0.055 + s * 0.04, -0.141, 0.074)], 0.0016, 'ink', 4)
    kit.cylinder((0.058, -0.177, 0.056), 0.004, 0.006, 'rose', sides=6, bevel=0)
    limb(kit, [(0.13, -0.02, 0.03), (0.15, -0.1, 0.022), (0.12, -0.16, 0.02), (0.05, -0.19, 0.018), (-0.02, -0.19, 0.016)], [0.024, 0.022, 0.02, 0.018, 0.013], look, 8)
    limb(kit, [(-0.03, -0.075, 0.03), (0.0, -0.13, 0.02), (0.03, -0.15, 0.016)], [0.026, 0.02, 0.016], light, 8)


def bird_cage(kit: Kit) -> None:
    """Domed cage of 0.34 with a canary, on z = 0, 0.52 high."""
    kit.lathe([(0, 0.001), (0.17, 0.001), (0.178, 0.01), (0.178, 0.055), (0.168, 0.055), (0.165, 0.02), (0, 0.02)], (0, 0, 0), 'sky', 24)
    for i in range(20):
        a = 2 * math.pi * i / 20
        c, s = math.cos(a), math.sin(a)
        kit.tube([(0.168 * c, 0.168 * s, 0.05), (0.168 * c, 0.168 * s, 0.34), (0.13 * c, 0.13 * s, 0.44), (0.02 * c, 0.02 * s, 0.49)], 0.0018, 'brass', 4)
    for z in (0.2, 0.34):
        kit.lathe([(0.166, z), (0.1715, z + 0.003), (0.166, z + 0.006)], (0, 0, 0), 'brass', 24)
    kit.lathe([(0, 0.482), (0.026, 0.484), (0.024, 0.494), (0.006, 0.5), (0, 0.5)], (0, 0, 0), 'brass', 12)
    pipe(kit, [(-0.012, 0, 0.5), (-0.02, 0, 0.525), (0.02, 0, 0.525), (0.012, 0, 0.5)], 0.003, 'brass', 0.015, 5)
    kit.tube([(-0.16, 0, 0.2), (0.16, 0, 0.2)], 0.006, 'straw', 6)
    limb(kit, [(-0.05, -0.03, 0.215), (-0.015, 0, 0.228), (0.005, 0.008, 0.25), (0.012, 0.014, 0.268)], [0.007, 0.022, 0.021, 0.016], 'banana', 10)
    kit.lathe([(0.006, 0), (0, 0.016)], (0.02, 0.026, 0.268), 'orange', 6, local=turn(x=-80))
    kit.cylinder((0.08, 0.09, 0.02), 0.022, 0.03, 'white', sides=10, bevel=0.003)


PIECES = {
    'television': Piece(television, 'pastimes'),
    'radio': Piece(radio, 'pastimes'),
    'remote': Piece(remote, 'pastimes'),
    'remote-large-keys': Piece(lambda k: remote(k, True), 'pastimes'),
    'telephone-dial': Piece(dial_telephone, 'pastimes'),
    'telephone-large-keys': Piece(big_button_telephone, 'pastimes'),
    'knitting': Piece(knitting, 'pastimes'),
    'pet-bowl': Piece(pet_bowl, 'pastimes'),
    'cat-asleep': Piece(cat, 'pastimes'),
    'bird-cage': Piece(bird_cage, 'pastimes'),
}
