"""Beds and their linen. Local frames: a bed stands with its head board at y = 0 and its foot at +y; right = +x."""
from __future__ import annotations

import math

from lib.forms import castor, drape, plump, prism, soften, sub
from lib.kit import Kit, turn
from lib.pieces.piece import Piece
from lib.shapes import pipe
from lib.states import states


def mattress(kit: Kit, width: float = 0.9, length: float = 2.0, thick: float = 0.18, look: str = 'white') -> None:
    """Lies on z = 0, its head end at y = 0."""
    outline = soften([(-width / 2, 0), (width / 2, 0), (width / 2, length), (-width / 2, length)], 0.06, 3)
    prism(kit, outline, 0, thick, look, 'z', 0.03, 2, 60)


def pillow(kit: Kit, look: str = 'white') -> None:
    """0.6 x 0.42 on z = 0, its long side along x."""
    with sub(kit, z=0.078):
        plump(kit, (0.64, 0.43, 0.156), look)


def duvet(kit: Kit, width: float = 0.9, length: float = 1.4, fall: float = 0.26, foot: float = 0.2, look: str = 'quilt') -> None:
    """Drapes a mattress whose top is z = 0, from the turned-down edge at y = 0 to y = `length`."""
    half = width / 2
    drape(kit, (-half, 0), (half, length), 0.06, (fall, fall, 0.0, foot), look, (17, 13), 0.05, 0.01, 0.007, 0.035)
    rows = []
    for i in range(13):
        x = -half - 0.07 + (width + 0.14) * i / 12
        down = 0.08 * max(0.0, (abs(x) - half + 0.04) / 0.11) ** 2
        rows.append([(x, y, z - down + 0.006 * math.sin(x * 9)) for y, z in ((-0.005, 0.03), (-0.02, 0.075), (0.02, 0.1), (0.12, 0.096), (0.2, 0.085), (0.21, 0.06))])
    kit.sheet(rows, 'white', 0.006, 80)


def bedspread(kit: Kit, width: float = 0.9, length: float = 1.98, fall: float = 0.34, look: str = 'wool-blue', foot: float = 0.34) -> None:
    """Covers a made bed whose mattress top is z = 0, pillows and all, head end at y = 0."""
    half = width / 2
    drape(kit, (-half, 0.02), (half, length), 0.03, (fall, fall, 0.0, foot), look, (20, 16), 0.04, 0.014, 0.003, 0.01)
    kit.cushion((0, 0.25, 0.09), (width * 0.96, 0.46, 0.17), look, 0.6, cuts=5, wrinkle=0.03)


def folded_blanket(kit: Kit, look: str = 'wool-red', width: float = 0.5) -> None:
    """A plaid folded in four on z = 0, 0.4 deep, 0.09 high."""
    for i, deep in enumerate((0.4, 0.39, 0.385, 0.38)):
        x, y, z = width / 2 - 0.004 * i, deep / 2, 0.0215 * i
        prism(kit, soften([(0.004 * (-1) ** i - x, -y), (x, -y), (x, y), (0.004 * (-1) ** i - x, y)], 0.03, 2), z, z + 0.026, look, 'z', 0.011, 2, 60)
    for i in range(14):
        x = -width / 2 + 0.03 + (width - 0.06) * i / 13
        kit.box((x - 0.006, 0.18, 0.0675), (x + 0.006, 0.225, 0.0725), look, 0)


def linen(kit: Kit, width: float, length: float, top: float, pillows: int, cover: str, spread: bool) -> None:
    """Pillows and duvet on a mattress whose top is at `top`."""
    if spread:
        with sub(kit, z=top):
            bedspread(kit, width, length - 0.03, 0.3, cover, 0.0)
        return
    for i in range(pillows):
        x = 0.0 if pillows == 1 else (i - 0.5) * 0.68
        with sub(kit, x, 0.25, top - 0.005, turn(x=-8, z=3 if i else -2)):
            pillow(kit, 'white' if i == 0 else 'cream')
    with sub(kit, y=0.62, z=top):
        duvet(kit, width, length - 0.66, 0.25, 0.0, cover)


def bed(kit: Kit, width: float = 0.9, length: float = 2.0, top: float = 0.5, wood: str = 'walnut', cover: str = 'quilt', spread: bool = False) -> None:
    """Wooden bed, mattress top at `top`, head board 1.0 high; 0.1 wider and 0.08 longer than its mattress."""
    half, low = width / 2 + 0.03, top - 0.31
    prism(kit, soften([(-half - 0.02, 0.0), (half + 0.02, 0.0), (half + 0.02, 0.88), (half * 0.72, 1.0), (-half * 0.72, 1.0), (-half - 0.02, 0.88)], 0.08, 4), 0.0, 0.045, wood, 'y', 0.01, 2)
    kit.box((-half - 0.02, length + 0.045, 0.0), (half + 0.02, length + 0.08, top + 0.02), wood, 0.012, 2)
    for s in (-1, 1):
        kit.box((s * (half - 0.012), 0.03, low), (s * (half + 0.012), length + 0.06, low + 0.17), wood, 0.005)
    kit.box((-half + 0.01, 0.04, low + 0.06), (half - 0.01, length + 0.05, low + 0.125), 'cream', 0)
    with sub(kit, y=0.046, z=top - 0.19):
        mattress(kit, width, length - 0.005, 0.19)
    with sub(kit, y=0.05):
        linen(kit, width, length - 0.04, top, 1 if width < 1.2 else 2, cover, spread)


def medical_bed(kit: Kit, top: float = 0.5, back: float = 30, rails: bool = True, cover: str = 'sky') -> None:
    """On castors, 0.96 x 2.1; mattress top at `top` (0.25 + 0.12 to 0.8 + 0.12), back part raised by `back` degrees."""
    deck = top - 0.13
    bed_base(kit, deck)
    for y, high in ((0.0, 0.5), (2.06, 0.42)):
        outline = soften([(-0.47, deck - 0.1), (0.47, deck - 0.1), (0.47, deck + high - 0.06), (0.3, deck + high), (-0.3, deck + high), (-0.47, deck + high - 0.06)], 0.05)
        prism(kit, outline, y, y + 0.035, 'oak', 'y', 0.008)
        kit.box((-0.39, y - 0.004 if y == 0 else y + 0.03, deck + 0.03), (0.39, y + 0.005 if y == 0 else y + 0.039, deck + high - 0.1), 'cream', 0.002)
    for s in (-1, 1):
        kit.box((s * 0.425, 0.03, deck - 0.07), (s * 0.465, 2.07, deck - 0.02), 'steel', 0)
    with sub(kit, y=0.87, z=deck, tilt=turn(x=-back)):
        kit.box((-0.42, -0.8, -0.03), (0.42, 0.0, -0.002), 'steel-dark', 0.004)
        kit.box((-0.44, -0.81, 0.0), (0.44, 0.025, 0.13), 'denim', 0.02)
        with sub(kit, 0, -0.56, 0.122):
            pillow(kit)
    kit.box((-0.42, 0.88, deck - 0.03), (0.42, 2.04, deck - 0.002), 'steel-dark', 0.004)
    kit.box((-0.44, 0.84, deck), (0.44, 2.045, deck + 0.13), 'denim', 0.02)
    drape(kit, (-0.44, 1.0), (0.44, 2.03), top + 0.03, (0.13, 0.13, 0.0, 0.0), cover, (15, 8), 0.04, 0.006, 0.005, 0.03)
    if rails:
        bed_rails(kit, deck)
    with sub(kit, 0.47, 1.05, deck + 0.02, turn(z=90)):
        kit.box((-0.04, -0.03, -0.14), (0.04, -0.008, 0.02), 'grey-light', 0.01, 2)
        for i in range(6):
            kit.box((-0.025 + 0.03 * (i % 2), -0.033, -0.12 + 0.04 * (i // 2)), (-0.005 + 0.03 * (i % 2), -0.028, -0.095 + 0.04 * (i // 2)), 'denim', 0)


def bed_base(kit: Kit, deck: float) -> None:
    """Castors, chassis and scissor lift; the deck goes down to 0.25."""
    for s in (-1, 1):
        for y in (0.24, 1.86):
            castor(kit, s * 0.36, y, 0.05, 0.034)
            kit.cylinder((s * 0.33, y, 0.05), 0.016, 0.05, 'steel-dark', sides=8, bevel=0)
        kit.box((s * 0.31, 0.2, 0.09), (s * 0.35, 1.9, 0.13), 'steel', 0.005)
        rise = max(0.03, deck - 0.16)
        across = math.sqrt(max(0.04, 0.8 - rise * rise))
        for a, b in ((0.5, 0.5 + across), (0.5 + across, 0.5)):
            kit.tube([(s * (0.28 if a < b else 0.25), a, 0.12), (s * (0.28 if a < b else 0.25), b, 0.12 + rise)], 0.017, 'steel-dark', 5)
    for y in (0.24, 1.86):
        kit.box((-0.31, y - 0.02, 0.092), (0.31, y + 0.02, 0.128), 'steel', 0)
    kit.box((-0.06, 0.6, 0.132), (0.06, 1.1, 0.2), 'grey-light', 0.01)
    kit.box((-0.43, 0.03, deck - 0.065), (0.43, 0.06, deck - 0.025), 'steel', 0)


def bed_rails(kit: Kit, deck: float) -> None:
    """Two wooden bars a side on posts, 0.36 above the deck."""
    for s in (-1, 1):
        for z in (0.2, 0.32):
            kit.box((s * 0.475, 0.1, deck + z), (s * 0.5, 1.98, deck + z + 0.06), 'oak', 0.012)
        for y in (0.16, 1.92):
            kit.box((s * 0.466, y - 0.02, deck - 0.06), (s * 0.478, y + 0.02, deck + 0.36), 'steel', 0)


def turning_bed(kit: Kit) -> None:
    """The medical bed at its three heights, for a flat where it can be set: states height=low, middle, high."""
    for height in states(kit, 'height', ('low', 'middle', 'high')):
        medical_bed(kit, {'low': 0.38, 'middle': 0.55, 'high': 0.93}[height], 15)


def transfer_pole(kit: Kit) -> None:
    """Lifting pole (trapeze) that stands behind a bed's head: 1.85 high, its grip 0.75 in front of the pole at 1.15."""
    kit.box((-0.3, -0.06, 0.001), (0.3, -0.01, 0.04), 'steel', 0.008)
    for s in (-1, 1):
        kit.box((s * 0.24, -0.06, 0.001), (s * 0.3, 0.62, 0.035), 'steel', 0.008)
    pipe(kit, [(0, -0.035, 0.03), (0, -0.035, 1.5), (0, 0.12, 1.85), (0, 0.76, 1.85)], 0.022, 'steel', 0.25, 10, 6)
    kit.box((-0.006, 0.718, 1.3), (0.006, 0.732, 1.84), 'ink', 0)
    pipe(kit, [(0, 0.725, 1.32), (-0.12, 0.725, 1.16), (0.12, 0.725, 1.16), (0, 0.725, 1.32)], 0.012, 'ink', 0.03, 8)


PIECES = {
    'bed-single': Piece(bed, 'beds'),
    'bed-double': Piece(lambda k: bed(k, 1.4, 1.98, 0.52, 'oak'), 'beds'),
    'bed-made': Piece(lambda k: bed(k, 0.9, 2.0, 0.5, 'oak', 'wool-blue', True), 'beds'),
    'medical-bed': Piece(medical_bed, 'beds'),
    'medical-bed-settable': Piece(turning_bed, 'beds'),
    'lifting-pole': Piece(transfer_pole, 'beds'),
    'mattress': Piece(mattress, 'beds'),
    'pillow': Piece(pillow, 'beds'),
    'duvet': Piece(duvet, 'beds'),
    'bedspread': Piece(bedspread, 'beds'),
    'folded-blanket': Piece(folded_blanket, 'beds'),
}
