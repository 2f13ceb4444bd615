"""What a plan is made of: millimetres, x east, y south."""
from __future__ import annotations

from dataclasses import dataclass

Rect = tuple[int, int, int, int]
Corner = tuple[int, int]


@dataclass(frozen=True)
class Room:
    """`rect` is west, north, east, south of the inside faces; `polygon` its axis-parallel corners when it is no rectangle."""

    id: str
    rect: Rect
    name: tuple[str, str, str]
    finish: str
    type: str | None = None
    polygon: tuple[Corner, ...] | None = None
    outdoor: bool = False
    own_shell: bool = False  # a module of the flat draws its floor, walls and ceiling

    @property
    def corners(self) -> list[Corner]:
        west, north, east, south = self.rect
        return list(self.polygon or ((west, north), (east, north), (east, south), (west, south)))

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies in it."""
        inside = False
        corners = self.corners
        for (ax, ay), (bx, by) in zip(corners, corners[1:] + corners[:1]):
            if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
                inside = not inside
        return inside


@dataclass(frozen=True)
class Opening:
    """The clear opening; the hole of a door is one lining wider on each side and at the top."""

    id: str
    kind: str
    rooms: tuple[str, ...]
    axis: str  # 'x': runs west to east through a wall, 'y': north to south
    low: int
    high: int
    wall: tuple[int, int]  # the wall's two faces on the other axis
    sill: int
    top: int
    hinge: str = 'none'
    leaves: int = 2  # 0: a module of the flat draws the window, since it opens
    threshold: int = 0
    glazed: bool = False

    @property
    def line(self) -> list[list[int]]:
        middle = sum(self.wall) // 2
        return [[self.low, middle], [self.high, middle]] if self.axis == 'x' else [[middle, self.low], [middle, self.high]]

    @property
    def lets_sky_in(self) -> bool:
        return self.kind == 'window' or self.glazed


def room_at(rooms: list[Room], x: float, y: float) -> Room | None:
    return next((r for r in rooms if r.holds(x, y)), None)
