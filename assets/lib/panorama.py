"""Paints what the windows show: a town street or gardens, in the morning, in the blue hour and at night."""
from __future__ import annotations

import numpy as np

from lib.canvas import HEIGHT, WIDTH, Canvas, Hour, linear
from lib.panorama_town import gardens, street
from lib.textures import noise

# Luminance of the picture's white, cd/m2.
WHITE_NITS = {'morning': 2400.0, 'evening': 26.0, 'night': 1.6}
HOURS = {
    'morning': Hour(zenith=linear('6d9bcb'), horizon=linear('efe3cd'), haze=linear('dcdcd6'), ambient=np.array((0.34, 0.38, 0.44)), key=np.array((0.78, 0.66, 0.48)),
                    lit=0.03, window=np.array((0.9, 0.75, 0.5)), lamps=0.0, cloud=np.array((1.0, 0.97, 0.92))),
    'evening': Hour(zenith=linear('27457f'), horizon=linear('8fa3cc'), haze=linear('6c7fa8'), ambient=np.array((0.060, 0.082, 0.140)), key=np.array((0.0, 0.0, 0.0)),
                    lit=0.42, window=np.array((1.0, 0.62, 0.26)), lamps=0.8, cloud=np.array((0.30, 0.34, 0.46))),
    'night': Hour(zenith=linear('0d1526'), horizon=linear('2a3244'), haze=linear('1d2535'), ambient=np.array((0.020, 0.024, 0.034)), key=np.array((0.0, 0.0, 0.0)),
                  lit=0.07, window=np.array((0.8, 0.52, 0.24)), lamps=1.0, cloud=np.array((0.05, 0.055, 0.07))),
}
SUN_HEADING = 124


def hour_of(state: str) -> str:
    return 'night' if state.startswith('night') else state


def sky(canvas: Canvas, hour: Hour) -> None:
    up = np.clip(canvas.elevation / 32, 0, 1)[:, None, None] ** 0.6
    image = hour.horizon * (1 - up) + hour.zenith * up
    glow = np.exp(-np.abs((canvas.heading - SUN_HEADING + 180) % 360 - 180) / 35)[None, :, None] * np.exp(-np.abs(canvas.elevation - 6) / 12)[:, None, None]
    image = image + glow * hour.key * 0.4
    grain = noise(HEIGHT, WIDTH, 1.7, 21, 0.30, 1.0)
    cloud = np.clip(grain * 0.45 - 0.12, 0, 0.75)[..., None] * np.clip((canvas.elevation[:, None, None] - 1) / 9, 0, 1)
    canvas.pixels[:] = image * (1 - cloud) + hour.cloud * cloud


def hills(canvas: Canvas, hour: Hour) -> None:
    for distance, base, swing, colour, seed in ((1400, 26, 14, '6c7f74', 31), (700, 13, 7, '5f7a55', 32)):
        crest = base + swing * noise(1, WIDTH, 1.3, seed)[0] * 0.6
        light = hour.ambient + 0.5 * hour.key
        canvas.below(canvas.rows(crest, distance), linear(colour) * light, distance, hour)


def paint(place: str, hour: str, floor_m: float) -> np.ndarray:
    """Eight-bit sRGB, rows from the top: east half above, west half below."""
    what = HOURS[hour]
    canvas = Canvas(floor_m)
    sky(canvas, what)
    hills(canvas, what)
    (street if place == 'town' else gardens)(canvas, what)
    canvas.soften(0.8)
    # The ground under the window is one colour: it is stretched over the whole disc.
    canvas.pixels[-3:] = canvas.pixels[-12:-3].mean((0, 1))
    dice = np.random.default_rng(3)
    value = np.clip(canvas.pixels, 0, 1) ** (1 / 2.2) * 255 + dice.normal(0, 0.8, canvas.pixels.shape)
    image = np.clip(value, 0, 255).round().astype(np.uint8)
    return np.concatenate([image[:, : WIDTH // 2], image[:, WIDTH // 2 :]], 0)
