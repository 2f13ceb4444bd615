"""Ears, teeth, tongue, eyeballs, brows and glasses."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from field import Array, normalised, smooth_step, spline
from patch import Patch, grid, lathe, lock, merge, swatch_uv, tube
from person import Person
from projection import CENTRE, frontal, radial

EAR_OUTLINE = [
    (0.010, 0.012), (0.012, 0.022), (0.004, 0.031), (-0.008, 0.031), (-0.0165, 0.024), (-0.0185, 0.012),
    (-0.0160, -0.002), (-0.0115, -0.014), (-0.0095, -0.024), (-0.003, -0.032), (0.0045, -0.031),
    (0.0075, -0.022), (0.0085, -0.012), (0.0100, -0.004), (0.0085, 0.004), (0.010, 0.012),
]  # fmt: skip

EAR_COLUMNS = 25


def _ear_relief(x: Array, y: Array, r: Array) -> Array:
    """Helix, antihelix, concha, tragus and lobe, as height above the side of the head."""
    lobe, rear = smooth_step(-0.012, -0.022, y), smooth_step(0.009, 0.002, x)
    h = 0.004 + 0.0050 * np.exp(-(((r - 0.93) / 0.10) ** 2)) * (1 - 0.75 * lobe)
    h += 0.0035 * rear * np.exp(-(((r - 0.5) / 0.13) ** 2)) * (1 - lobe) * smooth_step(0.016, 0.004, y)
    h += 0.0028 * np.exp(-(((r - 0.55) / 0.16) ** 2)) * smooth_step(0.012, 0.02, y)
    h -= 0.0080 * np.exp(-(((x - 0.0015) / 0.0058) ** 2) - ((y + 0.0035) / 0.0085) ** 2)
    h -= 0.0022 * np.exp(-(((x - 0.002) / 0.006) ** 2) - ((y - 0.0105) / 0.005) ** 2)
    h += 0.0058 * np.exp(-(((x - 0.0088) / 0.0030) ** 2) - ((y + 0.004) / 0.0048) ** 2)
    h += 0.0030 * np.exp(-(((x + 0.003) / 0.004) ** 2) - ((y + 0.0135) / 0.003) ** 2)
    return h + 0.0015 * lobe + 0.0042 * np.clip(-x / 0.018, 0, 1.2)


def left_ear(p: Person) -> Patch:
    outline = spline(EAR_OUTLINE, 33)[:-1]
    centre = np.array([-0.0005, 0.001])

    def surface(u: Array, v: Array) -> Array:
        i = v * 32
        low = np.floor(i).astype(int) % 32
        t = (i - np.floor(i))[:, None]
        rim = outline[low] * (1 - t) + outline[(low + 1) % 32] * t
        r = np.where(u < 0.82, u / 0.82, 1.0)
        back = np.clip((u - 0.82) / 0.18, 0, 1)
        q = centre + (rim - centre) * r[:, None]
        h = _ear_relief(q[:, 0], q[:, 1], r) - back * 0.0052
        q = q * (1 - 0.10 * back)[:, None]
        return np.c_[h, q[:, 1], q[:, 0]] * p.ear

    ear = grid(9, EAR_COLUMNS, surface)
    flare, tilt = 0.30, 0.16
    c, s = np.cos(flare), np.sin(flare)
    v = ear.vertices @ np.array([[c, 0, -s], [0, 1, 0], [s, 0, c]]).T
    c, s = np.cos(tilt), np.sin(tilt)
    v = np.c_[v[:, 0], v[:, 1] * c + v[:, 2] * s, -v[:, 1] * s + v[:, 2] * c]
    root = radial(normalised(np.array([[0.078, -0.045, -0.032]])), p, detailed=False)[0]
    v = v + [root[0] - 0.0015, -0.010, -0.089]
    return _rooted(Patch(v, ear.faces[:, ::-1], swatch_uv("ear", ear.uv[:, 1], ear.uv[:, 0])), p)


def _rooted(ear: Patch, p: Person) -> Patch:
    """Carries the back of the rim on to the side of the head in two more rows, so that the ear grows out of it."""
    columns = EAR_COLUMNS
    rim = ear.vertices[-columns:]
    middle = rim.mean(0)
    inward = middle + (rim - middle) * [1, 0.62, 0.55] + [-0.004, 0, 0.004]
    on_skin = radial(normalised(inward - CENTRE), p, detailed=False)
    foot = on_skin - normalised(on_skin - CENTRE) * 0.0012
    neck = 0.45 * rim + 0.55 * foot + (rim - middle) * [0, -0.05, -0.08]
    first = len(ear.vertices) - columns
    faces = []
    for i in range(2):
        for j in range(columns - 1):
            a = first + i * columns + j
            faces += [(a, a + columns + 1, a + columns), (a, a + 1, a + columns + 1)]
    uv = ear.uv[-columns:]
    vertices = np.vstack([ear.vertices, neck, foot])
    return Patch(vertices, np.vstack([ear.faces, faces]), np.vstack([ear.uv, uv, uv]))


def _tooth_row(p: Person, upper: bool) -> Patch:
    def surface(u: Array, v: Array) -> Array:
        a = (u - 0.5) * 3.0
        gap = np.abs(np.sin(u * np.pi * 10))
        inset = 1 - 0.06 * gap**10
        if upper:
            y = p.mouth_y + 0.0050 - 0.0084 * v + 0.0006 * gap**6 * (v > 0.9)
        else:
            y = p.mouth_y - 0.0046 - 0.0072 * v
        z = -0.0128 + 0.0248 * np.cos(a) * inset - (0 if upper else 0.0020)
        return np.c_[0.0232 * np.sin(a) * inset, y, z]

    row = grid(31, 3, surface)
    bite = row.uv[:, 1] if upper else 1 - row.uv[:, 1]
    return Patch(row.vertices, row.faces, swatch_uv("teeth", row.uv[:, 0], bite))


def mouth_parts(p: Person) -> list[tuple[str, Patch]]:
    def tongue(u: Array, v: Array) -> Array:
        a = (u - 0.5) * 2
        width = 0.0150 * np.sqrt(np.clip(1 - (v * 0.98) ** 6, 0, 1))
        arch = np.sin(np.pi * np.clip(v * 0.9 + 0.1, 0, 1)) ** 0.6
        return np.c_[a * width, p.mouth_y - 0.011 + 0.0045 * (1 - a**2) * arch, -0.036 + 0.040 * v]

    t = grid(9, 9, tongue)
    tongue_patch = Patch(t.vertices, t.faces[:, ::-1], swatch_uv("tongue", t.uv[:, 0], t.uv[:, 1]))
    rows = [("teethUpper", _tooth_row(p, True)), ("teethLower", _tooth_row(p, False))]
    return rows + [("tongue", tongue_patch)]


def eyeball(p: Person) -> tuple[Patch, Patch]:
    """Front of the sclera with a concave iris dish, and the cornea over it; looks along +z."""
    r = p.eye_radius - 0.0002
    iris, n = r * 0.445, 20
    flat = np.sqrt(r * r - iris * iris)

    def ring(radius: float, z: float, count: int = n) -> Array:
        a = np.arange(count) * 2 * np.pi / count
        return np.c_[radius * np.cos(a), radius * np.sin(a), np.full(count, z)]

    sclera = [ring(r * np.sin(t), r * np.cos(t)) for t in np.radians([98, 80, 64, 50, 39, 31])]
    dish = [(1, 0.0001), (0.9, 0.0006), (0.55, 0.0012), (0.28, 0.0015), (0.001, 0.0015)]
    vertices, faces = lathe(sclera + [ring(iris * k, flat - depth) for k, depth in dish])
    uv = np.c_[0.5 + vertices[:, 0] / (2 * r) * 0.98, 0.5 - vertices[:, 1] / (2 * r) * 0.98]
    base = iris * 1.1
    dome = [ring(base, np.sqrt(r * r - base * base) + 0.00005, 16)]
    for t in np.radians([8, 30, 58, 89.9]):
        dome.append(ring(iris * 1.06 * np.cos(t), flat - 0.0001 + 0.0023 * np.sin(t), 16))
    cornea_vertices, cornea_faces = lathe(dome)
    cornea = Patch(cornea_vertices, cornea_faces, np.full((len(cornea_vertices), 2), 0.5))
    return Patch(vertices, faces, uv), cornea


@dataclass
class Tuft:
    xy: Array  # frontal path
    side: int
    width: float
    stand: float  # how far it stands off the skin
    span: tuple[float, float]  # of the swatch, across


def _grow(tufts: list[Tuft], p: Person, swatch: str) -> Patch:
    """Tufts on the skin of the face."""
    steps = len(tufts[0].xy)
    on_skin = frontal(np.vstack([tuft.xy for tuft in tufts]), p).reshape(-1, steps, 3)
    t = np.linspace(0, 1, steps)[:, None]
    patches = []
    for tuft, guide in zip(tufts, on_skin):
        outward = normalised(guide - CENTRE)
        guide = guide + outward * (0.0002 + tuft.stand * np.sin(t * np.pi * 0.8 + 0.1))
        mirror = np.array([tuft.side, 1, 1])
        height = tuft.width * 0.35
        patches.append(
            lock(guide * mirror, outward * mirror, tuft.width, height, 3, swatch, tuft.span, tip=0.1, root=0.5)
        )
    return merge(patches)


def brows(p: Person) -> Patch:
    rng = np.random.default_rng(p.seed + 1)
    ex = p.eye_x
    arch = [(ex - 0.0185, 0.0155), (ex - 0.009, 0.0196), (ex + 0.004, 0.0219), (ex + 0.0155, 0.0180)]
    points = spline(arch, 30)
    tufts = []
    for side in (1, -1):
        for i in range(34):
            f = i / 33
            base = points[int(f * 26)] + rng.normal(size=2) * [0.0005, 0.0007]
            turn = np.radians(52 - 74 * f**0.7 + rng.normal() * 7)
            length = 0.0066 * p.brow_length * (1 - 0.25 * abs(f - 0.45)) * rng.uniform(0.85, 1.2)
            t = np.linspace(0, 1, 3)
            bend = turn - 0.45 * t
            xy = base + np.c_[np.cos(bend) * t, np.sin(bend) * t] * length - [0, 0.0010]
            span = (rng.uniform(0, 0.4), rng.uniform(0.5, 1))
            tufts.append(Tuft(xy, side, 0.00058, 0.0004 * p.brow_length, span))
    return _grow(tufts, p, "brow")


def moustache(p: Person) -> Patch:
    """Two layers of tufts that part under the nose and end above the lower lip."""
    rng = np.random.default_rng(p.seed + 2)
    tufts = []
    for layer in (0, 1):
        for side in (1, -1):
            for i in range(14):
                f = (i + 0.3) / 14
                root = np.array([0.0019 + 0.0215 * f, p.mouth_y + 0.0128 - 0.0060 * f**1.5 + 0.0016 * layer])
                turn = np.radians(-80 + 50 * f + rng.normal() * 6)
                length = 0.0100 + 0.0050 * f - 0.0015 * layer
                t = np.linspace(0, 1, 5)
                step = np.c_[np.cos(turn) * t + 0.20 * f * t * t, np.sin(turn) * t] * length
                u = rng.uniform(0, 0.5)
                tufts.append(Tuft(root + step, side, 0.0021, 0.0022 - 0.0008 * layer, (u, u + 0.45)))
    return _grow(tufts, p, "hair")


def glasses(p: Person) -> tuple[Patch, Patch]:
    """Frame and lenses."""
    ex = p.eye_x + 0.0005
    front = max(frontal(np.array([[0.0085, -0.004]]), p)[0, 2] + 0.0065, p.eye_radius + 0.0115)
    t = np.linspace(0, 2 * np.pi, 28, endpoint=False)
    wide, high = 0.0232, 0.0182
    frames, lenses = [], []
    for side in (1, -1):
        curve = front - 5.4 * np.maximum(0, np.abs(ex + wide * np.cos(t)) - 0.012) ** 2
        x = ex + wide * np.sign(np.cos(t)) * np.abs(np.cos(t)) ** 0.85
        y = -0.0035 + high * np.sign(np.sin(t)) * np.abs(np.sin(t)) ** 0.85
        rim = np.c_[side * x, y, curve]
        frames.append(tube(rim, 0.00075, 5, "frame", closed=True))
        head = max(p.face_width, p.skull_width)
        hinge = (side * (ex + wide), 0.002, rim[0, 2])
        temple = [
            hinge, (side * (ex + wide + 0.006), 0.004, hinge[2] - 0.006), (side * 0.0715 * head, 0.007, -0.04),
            (side * 0.0775 * p.skull_width, 0.010, -0.078), (side * 0.0785 * p.skull_width, 0.0, -0.094),
        ]  # fmt: skip
        frames.append(tube(spline(temple, 10), 0.0008, 5, "frame"))
        centre = rim.mean(0) + [0, 0, 0.0006]
        fan = np.array([(j, (j + 1) % 28, 28) for j in range(28)])
        uv = np.full((29, 2), 0.5)
        lenses.append(Patch(np.vstack([rim, centre]), fan if side > 0 else fan[:, ::-1], uv))
    inner = ex - wide + 0.0010
    bridge = [(-inner, 0.002, front - 0.0008), (-0.005, 0.0055, front + 0.0025)]
    bridge += [(0.005, 0.0055, front + 0.0025), (inner, 0.002, front - 0.0008)]
    frames.append(tube(spline(bridge, 8), 0.0008, 5, "frame"))
    return merge(frames), merge(lenses)
