"""Paints what the windows show."""
from __future__ import annotations

RADIUS_M = 16.0


def span_m(floor_m: float) -> tuple[float, float]:
    """Lowest and highest edge of the picture on the cylinder, from the flat's own floor."""
    return (-5.0 if floor_m > 1 else -floor_m, 11.0)
