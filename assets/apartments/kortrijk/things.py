"""Named things that lie, hang or are worn: papers, the plaid, the puddle, the hearing aid, the lamp switch, the lit way."""
from __future__ import annotations

import math

from apartments.kortrijk.lights import STRIPS
from apartments.kortrijk.plan import PLACES, anchor
from lib import path_light
from lib.forms import skin, sub
from lib.kit import Kit, turn
from lib.pieces import aids_daily, openings
from lib.shapes import loft, oval


def sheet(k: Kit, colour: str) -> None:
    """A printed page in a clip with a coloured head, lying on z = 0: 210 x 297 mm, its foot towards -y."""
    k.box((-0.105, -0.1485, 0), (0.105, 0.1485, 0.001), 'paper', 0)
    k.box((-0.095, 0.105, 0.0011), (0.095, 0.138, 0.0016), colour, 0)
    for i in range(9):
        z = 0.08 - 0.023 * i
        k.box((-0.09, z - 0.005, 0.0011), (0.09 - 0.05 * (i % 3 == 2), z, 0.0016), 'ink', 0)


def papers(k: Kit) -> None:
    with k.named('alarm-plan', 'kept=in-place'), PLACES.stand(k, 'alarm-plan'), sub(k, 0, 0, 0.0042):
        sheet(k, 'aid-blue')
    with k.named('alarm-plan', 'kept=at-hand'), PLACES.stand(k, 'alarm-plan'), sub(k, 0, 0, 0.0042, 14):
        sheet(k, 'aid-blue')
    # Leans on the wall above the shelf; at hand it lies on the worktop below.
    x, y, z, heading = anchor('kitchen/shelf')
    with k.named('medicine-list', 'kept=in-place'), k.at('medicine-list', x, y - 0.09, heading, z + 0.152), sub(k, 0, 0, 0, turn(z=180) @ turn(x=84)):
        sheet(k, 'signal')
    with k.named('medicine-list', 'kept=at-hand'), k.at('medicine-list', 6.6, 0.42, heading, 0.9015):
        sheet(k, 'signal')


def plaid(k: Kit) -> None:
    """Crocheted squares; carried it is not drawn, else folded over the seat of the sofa, spread over her in the hall, or rolled under her head."""
    looks = ('plum', 'milk-blue', 'mustard', 'rose', 'petrol', 'cream')
    x, y, _, heading = anchor('living/sofa')
    with k.named('blanket', 'use=folded'), k.at('blanket', x - 0.08, y + 0.52, heading, 0.51):
        for layer in range(3):
            for i in range(5):
                for j in range(4):
                    w, d = 0.58 - 0.012 * layer, 0.46 - 0.012 * layer
                    x0, y0 = -w / 2 + w * i / 5, -d / 2 + d * j / 4
                    k.box((x0, y0, 0.019 * layer), (x0 + w / 5, y0 + d / 4, 0.019 * layer + 0.0185), looks[(i * 2 + j + layer) % 6], 0.005)
    fx, fy, _, turned = anchor('hall/floor')
    with k.named('blanket', 'use=over-her'), k.at('blanket', fx, fy, turned):
        for i in range(8):
            for j in range(5):
                grid = [[cover(-0.55 + 0.22 * (j + u / 2), -0.75 + 0.19 * (i + v / 2)) for v in range(3)] for u in range(3)]
                skin(k, grid, looks[(i * 2 + j) % 6])
    with k.named('blanket', 'use=under-head'), k.at('blanket', fx, fy, turned), sub(k, 0, 0.72, 0):
        for i in range(5):
            x0 = -0.24 + 0.096 * i
            k.box((x0, -0.13, 0.002), (x0 + 0.0955, 0.13, 0.07), looks[i], 0.03, 2)


def cover(x: float, y: float) -> tuple[float, float, float]:
    """Height of the plaid over somebody who lies along y."""
    body = max(0.0, 1 - (x / 0.34) ** 2)
    ends = min(1.0, max(0.0, (0.78 - abs(y)) / 0.1))
    return x, y, 0.008 + 0.21 * math.sqrt(body) * ends


def puddle(k: Kit) -> None:
    """A shallow pool with a bay; covered, a towel lies in it."""
    with k.named('puddle', 'floor=wet'), PLACES.stand(k, 'puddle'):
        pool(k)
    with k.named('puddle', 'floor=covered'), PLACES.stand(k, 'puddle'):
        pool(k)
        grid = [[(-0.26 + 0.52 * i / 8, -0.19 + 0.38 * j / 8, 0.012 + 0.006 * math.sin(i * 1.7 + j)) for j in range(9)] for i in range(9)]
        skin(k, grid, 'petrol-light', 0.008)


def pool(k: Kit) -> None:
    rings = []
    for scale, z in ((1.0, 0.0006), (0.985, 0.0016), (0.9, 0.002)):
        ring = []
        for x, y, _ in oval(0.35, 0.25, 0, count=40):
            a = math.atan2(y, x)
            wave = 1 - 0.09 * math.sin(3 * a + 0.6) ** 2 - 0.07 * math.cos(5 * a)
            ring.append((x * scale * wave, y * scale * wave, z))
        rings.append(ring)
    loft(k, rings, 'water', 60)


def small(k: Kit) -> None:
    # Worn, it is not drawn.
    with k.named('hearing-aid', 'worn=out'), k.at('hearing-aid', 4.42, 2.28, 40):
        aids_daily.hearing_aid(k)
    with k.named('hall-lamp'), PLACES.stand(k, 'hall-lamp'), sub(k, 0, -0.02):
        openings.light_switch(k)
    path_light.draw(k, 'light-path', STRIPS)


def build(k: Kit) -> None:
    for part in (papers, plaid, puddle, small):
        part(k)
