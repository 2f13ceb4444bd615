"""What the windows show: a soft painted street of brick terraces (south, east) and gardens (north, west)."""
from __future__ import annotations

import itertools
import math

import bmesh
import numpy as np
from mathutils import Matrix

from lib.kit import Kit
from lib.palette import rgb
from lib.textures import noise

RADIUS_M, BOTTOM_M, TOP_M = 16.0, -5.0, 11.0
EYE_M, STREET_M = 1.6, -3.3
WIDTH, HEIGHT = 2048, 512
CENTRE = (4.5, 3.4)


def row(height_m: float, distance_m: float) -> int:
    """Pixel row of a point this high above the street, seen from the middle of the flat."""
    z = EYE_M + (height_m + STREET_M - EYE_M) * RADIUS_M / distance_m
    return int(np.clip((TOP_M - z) / (TOP_M - BOTTOM_M) * HEIGHT, 0, HEIGHT))


def column(heading_deg: float) -> int:
    return int(heading_deg / 360 * WIDTH)


def haze(colour: np.ndarray, distance_m: float) -> np.ndarray:
    far = 1 - math.exp(-distance_m / 240)
    return colour * (1 - far) + rgb('dfe3e2') * far


def sky() -> np.ndarray:
    down = np.linspace(0, 1, HEIGHT)[:, None, None]
    image = rgb('b4cde0') * (1 - down) + rgb('f3e9d9') * down
    image = np.broadcast_to(np.clip(image, 0, 1), (HEIGHT, WIDTH, 3)).copy()
    cloud = np.clip(noise(HEIGHT, WIDTH, 1.6, 8, 0.5, 1.4) * 0.5 - 0.1, 0, 0.8)[..., None]
    return image * (1 - cloud) + rgb('fbf8f1') * cloud


def house(image: np.ndarray, heading: float, width_m: float, eaves_m: float, distance_m: float, dice: np.random.Generator) -> None:
    wall = haze(rgb(str(dice.choice(['a8604a', 'b5755a', 'c9a27e', '9c5644', 'd8c6a6', 'c48a6a', 'e2d8c4']))), distance_m)
    trim, glass = haze(rgb('efe9dc'), distance_m), haze(rgb('7e93a0'), distance_m)
    half = math.degrees(width_m / 2 / distance_m)
    a, b = column(heading - half), column(heading + half)
    top, foot = row(eaves_m, distance_m), row(0, distance_m)
    ridge = row(eaves_m + 2.6, distance_m)
    columns = np.arange(a, b) % WIDTH
    image[top:foot, columns] = wall
    roof = haze(rgb(str(dice.choice(['7a5548', '6e6a68', '84605a']))), distance_m)
    for y in range(ridge, top):
        inset = int((top - y) * 0.25)
        image[y, columns[inset : max(inset + 1, len(columns) - inset)]] = roof
    per_floor = 2 if width_m < 6 else 3
    for floor in range(int(eaves_m // 3)):
        for i in range(per_floor):
            middle = a + (i + 0.5) * (b - a) / per_floor
            wide = (b - a) / per_floor * 0.24
            y0, y1 = row(floor * 3 + 2.5, distance_m), row(floor * 3 + 0.9, distance_m)
            outer = np.arange(int(middle - wide - 2), int(middle + wide + 2)) % WIDTH
            inner = np.arange(int(middle - wide), int(middle + wide)) % WIDTH
            image[y0 - 2 : y1 + 3, outer] = trim
            image[y0:y1, inner] = glass * (0.85 + 0.3 * dice.random())
            image[y0:y1, inner[len(inner) // 2]] = trim
    image[top : top + 2, columns] = trim


def tree(image: np.ndarray, grain: np.ndarray, heading: float, high_m: float, distance_m: float, colour: str) -> None:
    half = math.degrees(high_m * 0.42 / distance_m)
    a, b = column(heading - half * 1.3), column(heading + half * 1.3)
    columns = np.arange(a, b) % WIDTH
    top, foot = row(high_m * 1.06, distance_m), row(0, distance_m)
    yy, xx = np.mgrid[top:foot, 0 : len(columns)].astype(float)
    crown, reach = row(high_m * 0.62, distance_m), max(1, crown_px(high_m, distance_m))
    u, v = (xx / max(1, len(columns) - 1) - 0.5) * 2.6, (yy - crown) / reach
    texture = grain[top:foot][:, columns]
    mask = np.clip((1 - u * u - v * v + 0.28 * texture) * 3, 0, 1)[..., None]
    trunk = ((np.abs(u) < 0.08) & (v > 0))[..., None]
    shade = np.clip(0.86 - 0.3 * v + 0.12 * u + 0.1 * texture, 0.45, 1.3)[..., None]
    block = image[top:foot][:, columns]
    block = np.where(trunk, haze(rgb('6a5848'), distance_m), block)
    image[top:foot, columns] = block * (1 - mask) + haze(rgb(colour) * 1.0, distance_m) * shade * mask


def crown_px(high_m: float, distance_m: float) -> int:
    return abs(row(high_m, distance_m) - row(high_m * 0.62, distance_m))


def paint() -> np.ndarray:
    """Panorama of 360 degrees from north, clockwise, folded into two halves one above the other."""
    dice = np.random.default_rng(12)
    grain = noise(HEIGHT, WIDTH, 0.9, 5)
    image = sky()
    for distance, colour in ((190, '8b9c86'), (120, '7b9070')):
        crest = [row(7 + 2.2 * n, distance) for n in noise(1, WIDTH, 1.2, int(distance))[0]]
        for x, y in enumerate(crest):
            image[y : row(0, distance), x] = haze(rgb(colour), distance)
    heading = 0.0
    while heading < 360:
        facing_street = 60 < heading < 250
        distance = 34.0 if facing_street else 62.0
        width = 5.2 + 2.5 * dice.random()
        if facing_street or dice.random() < 0.7:
            house(image, heading, width, 6.3 + 3.2 * dice.random(), distance, dice)
        heading += math.degrees(width / distance)
    for x in range(WIDTH):
        near_street = 60 < x / WIDTH * 360 < 250
        ground = 34.0 if near_street else 62.0
        for far, colour in ((ground, 'b9b2a4' if near_street else '90a271'), (31.0, '8d8c8a' if near_street else '8aa06a'), (23.5, 'b5aea2' if near_street else '7f9862'), (20.5, '8fa06e')):
            image[row(0, far) :, x] = haze(rgb(colour), far) * (1 + 0.04 * grain[row(0, far) :, x, None])
    greens = ['6f8a55', '7f9a60', '5f7d4f', '90a468']
    for count, low, high, near, far, spread in ((26, 5, 8, 38, 58, (250, 420)), (9, 5, 7, 27, 31, (60, 250)), (26, 2, 4, 21, 30, (250, 420))):
        for distance in sorted(near + (far - near) * dice.random(count), reverse=True):
            angle = (spread[0] + (spread[1] - spread[0]) * dice.random()) % 360
            tree(image, grain, angle, low + (high - low) * dice.random(), distance, str(dice.choice(greens)))
    soft = sum(np.roll(image, (dy, dx), (0, 1)) for dy in (-1, 0, 1) for dx in (-1, 0, 1)) / 9
    soft[:2], soft[-2:] = image[:2], image[-2:]
    return np.concatenate([soft[:, : WIDTH // 2], soft[:, WIDTH // 2 :]], 0)


def build(k: Kit) -> None:
    """The inside of a closed cylinder around the flat; heading 0 is north."""
    mesh = bmesh.new()
    layer = mesh.loops.layers.uv.new('UV0')
    steps = 48
    bands = [(BOTTOM_M, TOP_M), (BOTTOM_M - 1, BOTTOM_M), (TOP_M, TOP_M + 1)]  # wall, ground and zenith
    for i, (low, high) in itertools.product(range(steps), bands):
        half, corners = i // (steps // 2), []
        for heading, z in ((i, low), (i + 1, low), (i + 1, high), (i, high)):
            a = 2 * math.pi * heading / steps
            u = (heading - half * steps / 2) / (steps / 2)
            v = (min(max(z, BOTTOM_M), TOP_M) - BOTTOM_M) / (TOP_M - BOTTOM_M)
            reach = RADIUS_M if BOTTOM_M <= z <= TOP_M else 0.3
            point = (CENTRE[0] + reach * math.sin(a), -CENTRE[1] + reach * math.cos(a), min(max(z, BOTTOM_M), TOP_M))
            corners.append((mesh.verts.new(point), (0.0005 + u * 0.999, (0.501 if half == 0 else 0.001) + v * 0.498)))
        face = mesh.faces.new([c[0] for c in corners])
        for loop, (_, uv) in zip(face.loops, corners):
            loop[layer].uv = uv
    k.frame, k.atlas, k.piece = Matrix.Identity(4), 'backdrop', 'backdrop'
    k.raw(mesh, 'backdrop')
