"""Five ways to wear hair: the surface the hair fills, and which way its strands run.

Everything in head space, metres. A flow is a direction per point, a sheath the distance to the outer surface."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np

from face_sculpt import head_distance
from field import Array, bump, ellipsoid, noise, normalised, smooth_max, smooth_min, smooth_step, spline
from hairline import hair_depth
from person import Person

CROWN = np.array([0, 0.025, -0.075])
KNOT = np.array([0, 0.088, -0.160])
PARTING = 0.020
# waves are combed away from here
WAVE_POLE = normalised(np.array([0.22, 0.30, 0.93]))


@dataclass(frozen=True)
class Style:
    """`cut` is positive where the hair has been cut off; locks are metres long and wide."""

    sheath: Callable[[Array, Person], Array]
    flow: Callable[[Array, Person], Array]
    cut: Callable[[Array], Array]
    locks: int
    length: float
    width: float
    # grid of the solid under the locks; 0 for none
    cell: float
    tail: float = 0.0  # metres that locks may pass beyond the cut
    lift: float = 0.0022
    # the strands of the solid run away from here
    axis: tuple[float, float, float] = (0.15, 1.0, 0.1)
    # paths (n, steps, 3) of locks laid by hand, over the skin as well as over the hair
    laid: Callable[[int], Array] | None = None


def _depth_rise(q: Array, p: Person, reach: Array | float) -> Array:
    # it rises a little inside the hairline: first come roots painted on the skin
    return smooth_step(0, 1, (hair_depth(q, p) - 0.001) / reach)


def _over_skin(q: Array, p: Person, thickness: Array, reach: float) -> Array:
    """A coat on the scalp that thins out to the hairline and dives under the skin beyond it."""
    # over the forehead the coat rises slowly: hair combed back has no edge there
    reach = reach * (1 + 0.9 * smooth_step(-0.075, -0.02, q[:, 2]) * smooth_step(0.03, 0.06, q[:, 1]))
    rise = _depth_rise(q, p, reach)
    under = 0.0030 * smooth_step(0.005, -0.002, hair_depth(q, p))
    return head_distance(q, p, False) - thickness * rise + under


def _nape_cut(q: Array) -> Array:
    """Hair that ends at the nape."""
    return -0.070 + 0.10 * np.maximum(0, np.abs(q[:, 0]) - 0.03) - q[:, 1]


def _combed_back(q: Array, pole: Array) -> Array:
    n = normalised(q - CROWN)
    return normalised((n @ pole)[:, None] * n - pole)


def _turned(d: Array, q: Array, angle: Array) -> Array:
    """Swings directions about the outward normal."""
    n = normalised(q - CROWN)
    return d * np.cos(angle)[:, None] + np.cross(n, d) * np.sin(angle)[:, None]


def _wave_phase(q: Array) -> Array:
    away = np.arccos(np.clip(normalised(q - CROWN) @ WAVE_POLE, -1, 1)) * 0.1
    return 2 * np.pi * (away + 0.006 * noise(q, 26, 31, 8)) / 0.036


def _waves_sheath(q: Array, p: Person) -> Array:
    crown, nape = smooth_step(0.02, 0.10, q[:, 1]), smooth_step(-0.01, -0.07, q[:, 1])
    side = smooth_step(0.03, 0.07, np.abs(q[:, 0]))
    full = 0.0135 + 0.0060 * crown - 0.0055 * nape + 0.0025 * side
    swell = 0.0024 * np.cos(_wave_phase(q)) + 0.0020 * noise(q, 55, 34, 10)
    return _over_skin(q, p, full + swell, 0.018)


def _waves_flow(q: Array, p: Person) -> Array:
    swing = 0.62 * np.sin(_wave_phase(q)) + 0.35 * noise(q, 40, 32, 10)
    back = _combed_back(q, WAVE_POLE)
    low = smooth_step(0.01, -0.06, q[:, 1])[:, None]
    return _turned(normalised(back * (1 - low) + low * np.array([0, -1.0, -0.25])), q, swing)


def _fringe_sheath(q: Array, p: Person) -> Array:
    return _over_skin(q, p, 0.0050 + 0.001 * noise(q, 70, 3, 6), 0.016)


def _fringe_flow(q: Array, p: Person) -> Array:
    side = np.sign(q[:, 0])
    behind = smooth_step(-0.11, -0.145, q[:, 2])
    d = np.c_[-0.22 * side * behind, np.full(len(q), -0.60), -0.80 + 0.70 * behind]
    return _turned(normalised(d), q, 0.30 * noise(q, 60, 4, 8))


def _falling(q: Array, back: float) -> Array:
    """Away from the parting on top, then straight down."""
    side = np.sign(q[:, 0] - PARTING)
    down = smooth_step(0.115, 0.045, q[:, 1])
    d = np.c_[side * (1 - down) * 1.1, -0.25 - 1.3 * down, np.full(len(q), -back) * (1 - 0.7 * down)]
    return normalised(d)


def _bob_sheath(q: Array, p: Person) -> Array:
    x, y, z = q.T
    # hair lies in a shallow groove at the parting
    groove = 0.0025 * bump(x - PARTING, 0.006) * smooth_step(-0.10, -0.02, z)
    coat = _over_skin(q, p, 0.0140 - groove + 0.0022 * noise(q, 60, 34, 8), 0.017)
    low = smooth_step(0.0, -0.075, y)
    wide, deep = 0.0860 - 0.0115 * low**2, 0.0970 - 0.024 * low
    r = np.hypot(x / wide, (z + 0.080) / deep)
    curtain = (r - 1) * np.minimum(wide, deep) + 0.0015 * np.sin(np.arctan2(x, z + 0.08) * 23 + 14 * y)
    curtain = smooth_max(curtain, y - 0.050, 0.05)
    return smooth_min(coat, curtain, 0.022)


def _bob_cut(q: Array) -> Array:
    y, z = q[:, 1], q[:, 2]
    wave = 0.0034 * np.sin(np.arctan2(q[:, 0], z + 0.08) * 9)
    bottom = -0.052 + 0.16 * np.minimum(0, -0.075 - z) + wave - y
    # combed back from the cheek, so that the face is not framed by two boards
    front = z + 0.036 + 0.42 * np.maximum(0, 0.035 - y)
    beside = smooth_step(0.070, 0.052, y)
    return np.maximum(bottom, front - (1 - beside) * 0.2)


def _bob_flow(q: Array, p: Person) -> Array:
    return _turned(_falling(q, 0.25), q, 0.10 * noise(q, 45, 32, 10))


def _bob_laid(steps: int) -> Array:
    """A light fringe swept from the parting to her right, and a strand to the left temple."""
    paths = []
    for f in np.linspace(0, 1, 18):
        start = (PARTING + 0.002, 0.094 - 0.016 * f, -0.040 + 0.036 * f)
        over = (0.008 - 0.020 * f, 0.084 - 0.012 * f, -0.010 + 0.012 * f)
        brow = (-0.008 - 0.048 * f, 0.058 - 0.006 * f, 0.014 - 0.016 * f)
        end = (-0.020 - 0.062 * f, 0.036 - 0.010 * f, 0.012 - 0.040 * f)
        paths.append(spline([start, over, brow, end], steps))
    for side in (1, -1):
        # down the front edge, so that it is not a cut board
        for f in np.linspace(0, 1, 5):
            z = -0.040 - 0.016 * f
            temple, cheek = (side * 0.078, 0.046, z - 0.008), (side * 0.086, 0.004, z - 0.014)
            paths.append(spline([temple, cheek, (side * 0.078, -0.050 - 0.010 * f, z - 0.034)], steps))
    for f in np.linspace(0, 1, 7):
        start = (PARTING, 0.093 - 0.012 * f, -0.042 + 0.034 * f)
        over = (0.040 + 0.004 * f, 0.082 - 0.012 * f, -0.030 + 0.014 * f)
        end = (0.070 + 0.002 * f, 0.030 - 0.012 * f, -0.045 + 0.008 * f)
        paths.append(spline([start, over, (0.064, 0.058 - 0.008 * f, -0.034 + 0.008 * f), end], steps))
    return np.array(paths)


def _swept_laid(steps: int) -> Array:
    """The long front, swept off the forehead."""
    paths = []
    for side, count in ((-1, 14), (1, 8)):
        for f in np.linspace(0, 1, count):
            start = (PARTING + 0.003 * side, 0.092 - 0.018 * f, -0.040 + 0.038 * f)
            over = (PARTING + side * (0.030 + 0.010 * f), 0.086 - 0.012 * f, -0.030 + 0.026 * f)
            beside = (side * (0.062 + 0.004 * f), 0.056 - 0.004 * f, -0.044 + 0.014 * f)
            end = (side * (0.076 - 0.002 * f), 0.012 - 0.004 * f, -0.084 + 0.010 * f)
            paths.append(spline([start, over, beside, end], steps))
    return np.array(paths)


def _swept_sheath(q: Array, p: Person) -> Array:
    x, y, z = q.T
    crown = smooth_step(0.03, 0.10, y)
    groove = 0.0030 * bump(x - PARTING, 0.007) * smooth_step(-0.09, -0.02, z)
    thick = 0.0135 + 0.0045 * crown - groove + 0.0018 * noise(q, 55, 34, 8)
    coat = _over_skin(q, p, thick, 0.020)
    # behind the ears it falls to the nape
    low = smooth_step(0.02, -0.075, y)
    r = np.hypot(x / (0.0820 - 0.014 * low), (z + 0.098) / (0.082 - 0.014 * low))
    tail = (r - 1) * 0.07 + 0.0010 * np.sin(np.arctan2(x, z + 0.09) * 30 + 10 * y)
    tail = smooth_max(smooth_max(tail, y - 0.045, 0.03), z + 0.110 + 0.10 * np.maximum(0, y + 0.02), 0.010)
    return smooth_min(coat, tail, 0.018)


def _swept_cut(q: Array) -> Array:
    x, y, z = q.T
    nape = -0.083 + 0.25 * np.maximum(0, np.abs(x) - 0.02) - y
    # before the ear it ends at the sideburn
    return np.where(z > -0.088, np.maximum(nape, -0.002 - y), nape)


def _swept_flow(q: Array, p: Person) -> Array:
    x, y, z = q.T
    side = np.sign(x - PARTING)
    front = smooth_step(-0.075, -0.02, z)
    down = smooth_step(0.10, 0.02, y)
    d = np.c_[side * (0.9 * (1 - down)), -0.10 - 1.0 * down, -0.45 - 0.8 * front]
    behind = smooth_step(-0.10, -0.13, z)[:, None]
    d = d * (1 - behind) + behind * np.array([0, -1.0, 0.05])
    return _turned(normalised(d), q, 0.22 * noise(q, 45, 32, 10))


def _tied_sheath(q: Array, p: Person) -> Array:
    full = 0.0085 + 0.0045 * smooth_step(0.02, 0.10, q[:, 1])
    strands = 0.0004 * np.sin(np.arctan2(q[:, 0], q[:, 1] - KNOT[1]) * 60)
    coat = _over_skin(q, p, full + strands, 0.016)
    return smooth_min(coat, _knot(q), 0.007)


def _knot(q: Array) -> Array:
    a = np.arctan2(q[:, 0] - KNOT[0], q[:, 1] - KNOT[1])
    ball = ellipsoid(q, KNOT, (0.037, 0.035, 0.031))
    coils = np.hypot(q[:, 0], q[:, 1] - KNOT[1])
    return ball - 0.0016 * np.sin(2 * a + coils * 420)


def _tied_flow(q: Array, p: Person) -> Array:
    to = KNOT + [0, -0.004, 0.016] - q
    straight = normalised(to)
    r = np.hypot(q[:, 0], q[:, 1] - KNOT[1])
    on_knot = (smooth_step(0.044, 0.034, r) * smooth_step(-0.140, -0.152, q[:, 2]))[:, None]
    round_it = normalised(np.c_[KNOT[1] - q[:, 1], q[:, 0], 0 * r] + 1e-6)
    return normalised(straight * (1 - on_knot) + round_it * on_knot)


STYLES: dict[str, Style] = {
    "waves": Style(_waves_sheath, _waves_flow, _nape_cut, 118, 0.050, 0.0110, 0.0118, lift=0.0040, axis=(0.22, 0.30, 0.93)),
    "fringe": Style(_fringe_sheath, _fringe_flow, _nape_cut, 125, 0.028, 0.0078, 0.0, lift=0.0012),
    "bob": Style(_bob_sheath, _bob_flow, _bob_cut, 112, 0.085, 0.0115, 0.0115, tail=0.012, laid=_bob_laid),
    "tied": Style(_tied_sheath, _tied_flow, _nape_cut, 105, 0.060, 0.0102, 0.0110, lift=0.0003, axis=(0, 0.55, -0.75)),
    "swept": Style(
        _swept_sheath, _swept_flow, _swept_cut, 110, 0.070, 0.0115, 0.0118, 0.010, 0.0030, laid=_swept_laid
    ),
}
