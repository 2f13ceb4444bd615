"""Where the named things of a flat stand."""
from __future__ import annotations

from contextlib import AbstractContextManager

from lib.kit import Kit

# kind, x, y, height (mm), heading
Anchor = tuple[str, int, int, int, int]


class Places:
    def __init__(self, anchors: dict[str, Anchor], things: dict[str, tuple[str, str, bool]]) -> None:
        self.anchors, self.things = anchors, things

    def origin(self, thing: str) -> tuple[float, float, float]:
        """Plan metres of the thing's node: its anchor; for a seat or bed on the floor below it."""
        kind, x, y, height, _ = self.anchors[self.things[thing][1]]
        return x / 1000, y / 1000, (0 if kind in ('seat', 'lie') else height) / 1000

    def heading(self, thing: str) -> int:
        return self.anchors[self.things[thing][1]][4]

    def stand(self, k: Kit, thing: str, density: float = 1.0) -> AbstractContextManager[None]:
        """The local frame of the thing at home."""
        x, y, z = self.origin(thing)
        return k.at(thing, x, y, self.heading(thing), z, density)
