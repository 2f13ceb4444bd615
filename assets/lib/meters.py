"""Where light is measured in a flat: the floor in cells of 100 mm, and probes in the air."""
from __future__ import annotations

import math

CELL_MM = 100
PROBE_STEP_M = 0.75
PROBE_HEIGHTS_M = (0.35, 1.35)


def holds(corners: list[list[int]], x: float, y: float) -> bool:
    inside = False
    for (ax, ay), (bx, by) in zip(corners, corners[1:] + corners[:1]):
        if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
            inside = not inside
    return inside


def room_of(rooms: list[dict], x: float, y: float) -> str | None:
    return next((r['id'] for r in rooms if holds(r['corners'], x, y)), None)


def grid(rooms: list[dict], solid: list[list[int]]) -> dict:
    """Columns, rows, origin (mm) and which cells have free floor: column, row, room."""
    xs = [c[0] for r in rooms for c in r['corners']]
    ys = [c[1] for r in rooms for c in r['corners']]
    west, north = min(xs), min(ys)
    columns, rows = math.ceil((max(xs) - west) / CELL_MM), math.ceil((max(ys) - north) / CELL_MM)
    cells = []
    for row in range(rows):
        for column in range(columns):
            x, y = west + (column + 0.5) * CELL_MM, north + (row + 0.5) * CELL_MM
            room = room_of(rooms, x, y)
            if room and not any(a <= x <= c and b <= y <= d for a, b, c, d in solid):
                cells.append((column, row, room))
    return {'origin': [west, north], 'columns': columns, 'rows': rows, 'cells': cells}


def probes(rooms: list[dict]) -> list[tuple[int, int, int, str]]:
    """x, y, height in millimetres and room."""
    out = []
    for room in rooms:
        xs, ys = [c[0] for c in room['corners']], [c[1] for c in room['corners']]
        for x in spread(min(xs), max(xs)):
            for y in spread(min(ys), max(ys)):
                if holds(room['corners'], x, y):
                    out += [(round(x), round(y), round(h * 1000), room['id']) for h in PROBE_HEIGHTS_M]
    return out


def spread(low: float, high: float) -> list[float]:
    inset = 350 if high - low > 1200 else (high - low) / 4
    count = max(2, round((high - low) / 1000 / PROBE_STEP_M))
    return [low + inset + (high - low - 2 * inset) * i / (count - 1) for i in range(count)]
