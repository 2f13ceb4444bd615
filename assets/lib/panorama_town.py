"""What stands outside: terraces, gables, trees, hedges, lawns, a street with its lamps."""
from __future__ import annotations

import numpy as np

from lib.canvas import EYE_M, HEIGHT, RADIUS_M, WIDTH, Canvas, Hour, linear
from lib.textures import noise

BRICKS = ('8f5441', 'a0654e', '7d4a3c', 'b08d6c', 'c9bda6', '946050')
ROOFS = ('5b4038', '4f4c4d', '6a4a3e')
GREENS = ('4c6a3a', '5d7a45', '6f854f', '415c37')
SUN_HEADING = 124


def light_on(hour: Hour, heading: float) -> np.ndarray:
    """On a front that looks towards the flat from this heading: the sun stands behind those in the south-east."""
    facing = -np.cos(np.radians(heading - SUN_HEADING))
    return hour.ambient + hour.key * max(0.0, facing) * 0.9


class Outside:
    """Paints things at their distance, farthest first."""

    def __init__(self, canvas: Canvas, hour: Hour, seed: int) -> None:
        self.canvas, self.hour = canvas, hour
        # Windows throw their own dice: the street is the same at every hour, only its lights change.
        self.dice, self.evening = np.random.default_rng(seed), np.random.default_rng(seed + 9)
        self.grain, self.leaves = noise(HEIGHT, WIDTH, 0.8, seed + 1), noise(HEIGHT, WIDTH, 1.1, seed + 2)

    def block(self, top: int, foot: int, columns: np.ndarray, texture: np.ndarray) -> np.ndarray:
        return texture[np.ix_(np.arange(top, max(top, foot)), columns % WIDTH)]

    def house(self, heading: float, wide: float, eaves: float, distance: float) -> None:
        c, hour, dice = self.canvas, self.hour, self.dice
        columns = c.columns(heading, wide, distance)
        light = light_on(hour, heading)
        wall = linear(str(dice.choice(BRICKS))) * (0.9 + 0.2 * dice.random())
        top, foot, ridge = c.row(eaves, distance), c.row(0, distance), c.row(eaves + 2.2 + dice.random(), distance)
        down = np.linspace(1.06, 0.86, max(1, foot - top))[:, None, None]
        brick = 1 + 0.05 * self.block(top, foot, columns, self.grain)[..., None]
        c.put(top, foot, columns, c.hazed(wall * light, distance, hour) * down * brick)
        roof = linear(str(dice.choice(ROOFS))) * (light * 0.8 + hour.key * 0.15)
        tiles = 1 + 0.06 * self.block(ridge, top, columns, self.grain)[..., None]
        c.put(ridge, top, columns, c.hazed(roof, distance, hour) * tiles)
        c.put(top, top + 2, columns, c.hazed(wall * light * 0.45, distance, hour))
        if dice.random() < 0.6:
            stack = c.columns(heading + np.degrees(wide * 0.4 / distance), 0.8, distance)
            c.put(c.row(eaves + 3.9, distance), ridge + 3, stack, c.hazed(wall * light * 0.8, distance, hour))
        self.windows(heading, wide, eaves, distance, light)

    def windows(self, heading: float, wide: float, eaves: float, distance: float, light: np.ndarray) -> None:
        c, hour, dice = self.canvas, self.hour, self.dice
        count = max(2, round(wide / 2.4))
        frame = c.hazed(linear('e6e0d4') * light, distance, hour)
        for floor in range(int(eaves // 2.9)):
            for i in range(count):
                at = heading + np.degrees(((i + 0.5) / count - 0.5) * wide / distance)
                top, foot = c.row(floor * 2.9 + 2.45, distance), c.row(floor * 2.9 + (0.95 if floor else 0.8), distance)
                c.put(top - 1, foot + 1, c.columns(at, 1.16, distance), frame)
                columns = c.columns(at, 1.0, distance)
                c.put(top, foot, columns, self.pane(foot - top, len(columns)))
                c.put(top, foot, c.columns(at, 0.05, distance), frame * 0.9)
                c.put(foot + 1, foot + 2, c.columns(at, 1.2, distance), frame * 0.7)

    def pane(self, high: int, wide: int) -> np.ndarray:
        """Glass that mirrors the sky, or a lit room behind a blind or a curtain."""
        hour, dice = self.hour, self.evening
        down = np.linspace(0, 1, max(1, high))[:, None, None]
        dark = hour.ambient * 0.16 + (hour.zenith * (1 - down) + hour.horizon * down) * (0.16 + 0.14 * dice.random())
        if dice.random() >= hour.lit:
            return np.broadcast_to(dark, (max(1, high), wide, 3))
        strength = 0.35 + 0.65 * dice.random()
        across = np.linspace(-1, 1, wide)[None, :, None]
        curtain = np.where(np.abs(across) > 0.55 + 0.3 * dice.random(), 0.55, 1.0)
        return hour.window * strength * curtain * (0.75 + 0.35 * down)

    def terrace(self, first: float, last: float, distance: float, low: float, high: float, gap: float) -> None:
        heading = first
        while heading < last:
            wide = 5.4 + 2.6 * self.dice.random()
            if self.dice.random() >= gap:
                self.house(heading, wide + 0.2, low + (high - low) * self.dice.random(), distance)
            heading += np.degrees(wide / distance)

    def tree(self, heading: float, high: float, distance: float) -> None:
        c, hour, dice = self.canvas, self.hour, self.dice
        wide = high * (0.8 + 0.3 * dice.random())
        columns = c.columns(heading, wide * 1.25, distance)
        top, foot = c.row(high * 1.08, distance), c.row(0, distance)
        if foot - top < 3 or len(columns) < 3:
            return
        bush = high < 2
        if not bush:
            trunk = c.columns(heading, high * 0.045, distance)
            c.put(c.row(high * 0.5, distance), foot, trunk, c.hazed(linear('4a3c30') * (hour.ambient + 0.3 * hour.key), distance, hour))
        v = np.linspace(high * 1.08, 0, foot - top)[:, None] / high
        u = np.linspace(-0.625, 0.625, len(columns))[None]
        rough, fine = self.block(top, foot, columns, self.leaves), self.block(top, foot, columns, self.grain)
        middle, reach = (0.4, 0.62) if bush else (0.62, 0.42)
        inside = 1 - (u / 0.5) ** 2 - ((v - middle) / reach) ** 2 + 0.30 * rough + 0.10 * fine
        cover = np.clip(inside * 4, 0, 1) * (1 if bush else np.clip((v - 0.16) * 9, 0, 1))
        side = np.sin(np.radians(SUN_HEADING - heading))
        shade = np.clip(0.55 + 0.55 * (v - 0.6) + 0.5 * side * u + 0.20 * rough + 0.10 * fine, 0.16, 1.25)[..., None]
        green = linear(str(dice.choice(GREENS)))
        colour = green * (hour.ambient * (0.6 + 0.4 * shade) + hour.key * 0.8 * shade)
        c.put(top, foot, columns, c.hazed(colour, distance, hour), cover * 0.97)

    def trees(self, count: int, first: float, last: float, near: float, far: float, low: float, high: float) -> None:
        for distance in np.sort(near + (far - near) * self.dice.random(count))[::-1]:
            self.tree(first + (last - first) * self.dice.random(), low + (high - low) * self.dice.random(), float(distance))

    def ground(self, first: float, last: float, near: float, far: float, colour: str, rough: float) -> None:
        """A band of ground between two distances."""
        c, hour = self.canvas, self.hour
        columns = np.arange(round(first / 360 * WIDTH), round(last / 360 * WIDTH))
        top, foot = c.row(0, far), c.row(0, near) if near > RADIUS_M else HEIGHT
        if foot <= top:
            return
        texture = 1 + rough * self.block(top, foot, columns, self.grain)[..., None]
        light = hour.ambient + 0.45 * hour.key
        c.put(top, foot, columns, c.hazed(linear(colour) * light, (near + far) / 2, hour) * texture)

    def hedge(self, first: float, last: float, distance: float, high: float) -> None:
        c, hour = self.canvas, self.hour
        columns = np.arange(round(first / 360 * WIDTH), round(last / 360 * WIDTH))
        ragged = high * (1 + 0.06 * self.leaves[200, columns % WIDTH])
        top, foot = c.row(high * 1.2, distance), c.row(0, distance)
        crest = c.rows(ragged, distance)
        v = (np.arange(top, foot)[:, None] - crest[None]) / max(1, foot - top)
        shade = np.clip(1.0 - 0.9 * v + 0.22 * self.block(top, foot, columns, self.leaves), 0.25, 1.3)[..., None]
        colour = linear('40592f') * (hour.ambient * (0.5 + 0.5 * shade) + hour.key * 0.55 * shade)
        c.put(top, foot, columns, c.hazed(colour, distance, hour), np.clip(np.arange(top, foot)[:, None] - crest[None], 0, 1))

    def lamp(self, heading: float, distance: float, high: float = 5.5) -> None:
        """Post, head, halo and the pool of light under it."""
        c, hour = self.canvas, self.hour
        pole = c.hazed(linear('3a3d40') * (hour.ambient + 0.4 * hour.key), distance, hour)
        c.put(c.row(high, distance), c.row(0, distance), c.columns(heading, 0.14, distance), pole)
        c.put(c.row(high + 0.1, distance), c.row(high - 0.1, distance), c.columns(heading, 0.7, distance), pole * 0.8 + hour.lamps * 0.9)
        if not hour.lamps:
            return
        x = ((c.heading - heading + 180) % 360 - 180)[None]
        head = np.degrees(np.arctan((high - c.floor_m - EYE_M) / distance))
        y = c.elevation[:, None] - head
        halo = np.exp(-(x**2 + y**2) / 0.5) * 0.9 + 0.10 * np.exp(-np.hypot(x, y) / 3.0)
        ground = np.degrees(np.arctan((-c.floor_m - EYE_M) / distance))
        pool = 0.10 * np.exp(-((x / 9) ** 2) - ((c.elevation[:, None] - ground) / 1.6) ** 2)
        front = 0.05 * np.exp(-((x / 7) ** 2)) * np.exp(-np.abs(y + 3) / 4)
        c.add((halo + pool + front)[..., None] * np.array((1.0, 0.76, 0.45)) * hour.lamps * 0.8)

    def car(self, heading: float, distance: float) -> None:
        c, hour, dice = self.canvas, self.hour, self.dice
        light = light_on(hour, heading) * 0.8
        paint = linear(str(dice.choice(['2f3438', '8d9398', 'c7c9c8', '55616d', '5a2c2c']))) * light
        for wide, low, high, colour in ((4.2, 0.35, 0.85, paint), (2.5, 0.8, 1.4, paint * 0.4 + hour.horizon * 0.12), (4.0, 0.05, 0.4, paint * 0.15)):
            c.put(c.row(high, distance), c.row(low, distance), c.columns(heading, wide, distance), c.hazed(colour, distance, hour), 0.95)


def street(canvas: Canvas, hour: Hour) -> None:
    """A quiet street on the east and south, back gardens on the west and north."""
    out = Outside(canvas, hour, 12)
    out.terrace(0, 360, 150, 6, 12, 0.35)
    out.trees(40, 0, 360, 90, 140, 6, 11)
    out.ground(250, 420, 20, 75, '5f7447', 0.10)
    out.terrace(255, 415, 72, 5.0, 7.0, 0.25)
    out.trees(34, 250, 420, 40, 66, 4, 8)
    out.hedge(250, 420, 36, 1.7)
    out.ground(250, 420, 16, 36, '637a48', 0.10)
    out.trees(16, 252, 418, 24, 33, 2, 4)
    canvas.soften(0.7)
    out.terrace(60, 252, 42, 5.2, 7.4, 0.03)
    out.ground(56, 252, 31, 42, '667c4a', 0.10)
    out.hedge(56, 252, 31, 1.0)
    out.ground(56, 252, 28, 31, '98928a', 0.04)
    out.ground(56, 252, 18.5, 28, '5a5b5d', 0.05)
    for heading in (74, 96, 128, 139, 171, 205, 228):
        out.car(heading, 27)
    out.trees(7, 62, 248, 29, 30.5, 4.5, 6.5)
    out.ground(56, 252, 16, 18.5, '9a948b', 0.04)
    for heading in (70, 112, 152, 190, 236):
        out.lamp(heading, 29)
    # Where street and gardens meet, trees stand in the way of the seam.
    for heading, distance in ((54, 27), (58, 23), (55, 19), (250, 27), (254, 23), (252, 19)):
        out.tree(heading, 4.5, distance)


def gardens(canvas: Canvas, hour: Hour) -> None:
    """Lawn, hedges and trees all around, a few houses behind them."""
    out = Outside(canvas, hour, 44)
    out.terrace(0, 360, 130, 5, 8, 0.55)
    out.trees(60, 0, 360, 80, 125, 7, 13)
    out.ground(0, 360, 40, 90, '6a7f4c', 0.08)
    out.terrace(20, 90, 62, 4.6, 6.0, 0.3)
    out.terrace(190, 330, 66, 4.6, 6.0, 0.5)
    out.trees(46, 0, 360, 42, 60, 5, 10)
    out.hedge(0, 360, 38, 1.8)
    canvas.soften(0.7)
    out.ground(0, 360, 16, 38, '69834a', 0.10)
    out.trees(14, 0, 360, 27, 36, 3.5, 6.5)
    out.trees(26, 0, 360, 19, 30, 0.8, 1.7)
    for heading in (40, 160, 285):
        out.lamp(heading, 34, 4.2)
