"""What a module of pieces offers to the catalogue."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from lib.kit import Kit


@dataclass(frozen=True)
class Piece:
    """A call with ordinary measures, and the contact sheet it is shown on."""

    make: Callable[[Kit], None]
    group: str
