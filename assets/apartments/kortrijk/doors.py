"""Door leaves. Those that matter in a visit are things: the front door, the bathroom door, the sliding door of the terrace."""
from __future__ import annotations

from apartments.kortrijk.plan import OPENINGS
from lib.forms import sub
from lib.kit import Kit
from lib.pieces import openings

M = 0.001


def standing_open(k: Kit) -> None:
    """Folded back against a wall or at right angles beside the way; the living room has a glazed door."""
    for door, x, y, heading in (('living-door', 5.116, 2.672, 270), ('bedroom-door', 4.53, 4.042, 90), ('storage-door', 3.178, 3.63, 180)):
        o = OPENINGS[door]
        with k.at(f'{door}-leaf', x, y, heading):
            openings.door(k, (o.high - o.low) * M - 0.012, o.top * M - 0.01, glazed=door == 'living-door')


def front_door(k: Kit) -> None:
    """Hinged at the east, opens into the hall; closed at first."""
    o = OPENINGS['front-door']
    with k.named('front-door'), k.at('front-door', o.high * M - 0.003, -0.03, 180):
        openings.front_door(k, (o.high - o.low) * M - 0.006, o.top * M - 0.008, 'petrol')
    # Threshold and stop close the gaps of the leaf: the corridor is lit when the hall is dark.
    half, rise = (o.high - o.low) / 2 * M, o.threshold * M
    with k.at('front-door-stop', (o.low + o.high) / 2 * M, -0.13):
        k.box((-half + 0.0005, -0.06, 0.0005), (half - 0.0005, 0.068, rise), 'steel', 0.003)
        with sub(k, 0, 0.049, rise):
            openings.door_stop(k, half, o.top * M - rise)


def bathroom_door(k: Kit) -> None:
    """Slides along the wall of the hall, to the north when it opens."""
    o = OPENINGS['bathroom-door']
    width = (o.high - o.low) * M + 0.07
    with k.named('bathroom-door'), k.at('bathroom-door', 3.338, o.low * M - 0.035, 90):
        openings.sliding_door(k, width, 2.1, 'trim', 'open')


def terrace_door(k: Kit) -> None:
    """A glazed leaf that slides to the east along the outer face; the rail it stands on is the threshold of 45 mm."""
    o = OPENINGS['terrace-door']
    low, high, top, rise = o.low * M, o.high * M, o.top * M, o.threshold * M
    with k.at('terrace-door-rail', (low + high) / 2, 7.525):
        half, deep = (high - low) / 2 - 0.0005, 0.125
        k.box((-half, -deep, 0.0005), (half, deep - 0.1, rise), 'steel', 0.006)
        k.box((-half, deep - 0.0995, 0.0005), (half, deep, rise * 0.4), 'steel', 0.003)
    for state, slide in (('leaf=closed', 0.0), ('leaf=open', (high - low) + 0.1)):
        with k.named('terrace-door', state), k.at('terrace-door', (low + high) / 2 + slide, 7.60 if slide == 0 else 7.72):
            leaf(k, (high - low) / 2 - 0.002, rise + 0.002, top - 0.002)


def leaf(k: Kit, half: float, low: float, high: float) -> None:
    """Frame of a glazed leaf around y = 0, 90 mm wide, with its grip on the room's side."""
    bar, deep = 0.09, 0.028
    for s in (-1, 1):
        k.box((s * half, -deep, low), (s * (half - bar), deep, high), 'trim', 0.004)
    for a, b in ((low, low + bar + 0.03), (high - bar, high)):
        k.box((-half + bar, -deep, a), (half - bar, deep, b), 'trim', 0.004)
    k.box((-half + bar - 0.01, -0.004, low + bar + 0.02), (half - bar + 0.01, 0.004, high - bar + 0.01), 'glass', 0)
    k.box((-half + 0.03, deep, 0.95), (-half + 0.055, deep + 0.03, 1.2), 'anthracite', 0.008)


def build(k: Kit) -> None:
    for part in (standing_open, front_door, bathroom_door, terrace_door):
        part(k)
