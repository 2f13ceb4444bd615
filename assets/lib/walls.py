"""Shell of a flat from its plan: faces of walls trimmed to each room, reveals, frames, skirting, leak-proof solids."""
from __future__ import annotations

import bmesh
from mathutils import Matrix, Vector

from lib.kit import Kit
from lib.plan import Opening, Rect, Room

M = 0.001
SKIRTING_M = (0.012, 0.08)
ARCHITRAVE_MM = 60


def hole(opening, lining: int) -> tuple[int, int, int, int]:
    """low, high, bottom, top of the hole in the wall; doors have a lining inside theirs."""
    extra = lining if opening.kind in ('door', 'front-door') else 0
    return opening.low - extra, opening.high + extra, opening.sill, opening.top + extra


def point(axis: str, along: float, across: float, z: float) -> Vector:
    """Plan millimetres to Blender metres; `along` runs on the wall's axis."""
    x, y = (along, across) if axis == 'x' else (across, along)
    return Vector((x * M, -y * M, z * M))


def quad(kit: Kit, corners: list[Vector], look: str, towards: Vector) -> None:
    mesh = bmesh.new()
    face = mesh.faces.new([mesh.verts.new(c) for c in corners])
    face.normal_update()
    if face.normal.dot(towards) < 0:
        bmesh.ops.reverse_faces(mesh, faces=[face])
    kit.finish(mesh, look, smooth=0)


def wall_face(kit: Kit, axis: str, across: int, span: tuple[int, int], height: int, holes, look: str, towards: Vector) -> None:
    """One room's side of a wall as one mesh with its holes left out."""
    along = sorted({*span, *[v for h in holes for v in h[:2]]})
    levels = sorted({0, height, *[v for h in holes for v in h[2:]]})
    mesh = bmesh.new()
    verts: dict[tuple[int, int], bmesh.types.BMVert] = {}

    def vert(a: int, z: int) -> bmesh.types.BMVert:
        if (a, z) not in verts:
            verts[a, z] = mesh.verts.new(point(axis, a, across, z))
        return verts[a, z]

    for a, b in zip(along, along[1:]):
        for low, high in zip(levels, levels[1:]):
            if not any(h[0] <= a and b <= h[1] and h[2] <= low and high <= h[3] for h in holes):
                mesh.faces.new((vert(a, low), vert(b, low), vert(b, high), vert(a, high)))
    if not mesh.faces:
        mesh.free()
        return
    mesh.normal_update()
    for face in mesh.faces:
        if face.normal.dot(towards) < 0:
            face.normal_flip()
    kit.finish(mesh, look, smooth=0)


def sides(room: Room) -> list[tuple[str, int, tuple[int, int], Vector]]:
    """Axis, place across it, span along it and the way into the room of every side."""
    out = []
    corners = room.corners
    for (ax, ay), (bx, by) in zip(corners, corners[1:] + corners[:1]):
        if ay == by:
            south = room.holds((ax + bx) / 2, ay + 1)
            out.append(('x', ay, (min(ax, bx), max(ax, bx)), Vector((0, -1 if south else 1, 0))))
        else:
            east = room.holds(ax + 1, (ay + by) / 2)
            out.append(('y', ax, (min(ay, by), max(ay, by)), Vector((1 if east else -1, 0, 0))))
    return out


def on_side(openings, axis: str, across: int, span: tuple[int, int]):
    return [o for o in openings if o.axis == axis and across in o.wall and span[0] <= o.low and o.high <= span[1]]


def skirting(kit: Kit, axis: str, across: int, span: tuple[int, int], openings, lining: int, inward: Vector) -> None:
    gaps = []
    for o in openings:
        if o.sill < 100:
            margin = lining + ARCHITRAVE_MM if o.kind in ('door', 'front-door') else 0
            gaps.append((o.low - margin, o.high + margin))
    thick, high = SKIRTING_M
    shrink = round(thick * 1000) if axis == 'y' else 0
    start = span[0] + shrink
    for a, b in [*sorted(gaps), (span[1] - shrink, 0)]:
        if a - start > 60:
            low, top = point(axis, start, across, 0), point(axis, a, across, high * 1000)
            kit.box(low, top + inward * thick, 'trim', 0.003)
        start = b


def slab(kit: Kit, room: Room, height: float, look: str, towards: int) -> None:
    """Floor or ceiling of a room."""
    mesh = bmesh.new()
    face = mesh.faces.new([mesh.verts.new((x * M, -y * M, height * M)) for x, y in room.corners])
    face.normal_update()
    if face.normal.z * towards < 0:
        face.normal_flip()
    kit.finish(mesh, look, smooth=0)


def shell(kit: Kit, plan, room: Room) -> None:
    look = plan.FLOOR_LOOKS.get(room.id, 'floor')
    slab(kit, room, 0, look, 1)
    if not room.outdoor:
        slab(kit, room, plan.CEILING, 'ceiling', -1)
    openings = [o for o in plan.OPENINGS if room.id in o.rooms]
    for axis, across, span, inward in sides(room):
        height = wall_height(plan, axis, across, span) if room.outdoor else plan.CEILING
        if not height:
            continue
        here = on_side(openings, axis, across, span)
        look = getattr(plan, 'SIDE_LOOKS', {}).get((room.id, axis, across), plan.WALL_LOOKS[room.id])
        wall_face(kit, axis, across, span, height, [hole(o, plan.LINING) for o in here], look, inward)
        if not room.outdoor and plan.WALL_LOOKS[room.id] != 'tile-wall':
            skirting(kit, axis, across, span, here, plan.LINING, inward)


def wall_height(plan, axis: str, across: int, span: tuple[int, int]) -> int:
    """Height of the wall that stands along this side; 0 where there is none."""
    a, b, c, d = (0, 2, 1, 3) if axis == 'x' else (1, 3, 0, 2)
    middle = sum(span) / 2
    here = [w for w in plan.WALLS if across in (w[c], w[d]) and w[a] <= middle <= w[b]]
    return max((w[4] if len(w) > 4 else plan.CEILING for w in here), default=0)


def reveal(kit: Kit, opening, lining: int, look: str, floor_look: str) -> None:
    """The inside of a hole, and the floor between two rooms."""
    a, b, bottom, top = hole(opening, lining)
    c0, c1 = opening.wall
    axis, middle = opening.axis, point(opening.axis, (a + b) / 2, (c0 + c1) / 2, (bottom + top) / 2)

    def face(corners: list[tuple[int, int, int]], surface: str) -> None:
        points = [point(axis, *c) for c in corners]
        quad(kit, points, surface, middle - sum(points, Vector()) / 4)

    if opening.kind not in ('door', 'front-door'):
        for side in (a, b):
            face([(side, c0, bottom), (side, c1, bottom), (side, c1, top), (side, c0, top)], look)
        face([(a, c0, top), (b, c0, top), (b, c1, top), (a, c1, top)], look)
    face([(a, c0, bottom), (b, c0, bottom), (b, c1, bottom), (a, c1, bottom)], look if bottom else floor_look)


def casing(kit: Kit, opening, lining: int, both: bool = True) -> None:
    """Lining and architraves of a door, as boxes that only touch."""
    a, b, _, top = hole(opening, lining)
    axis, (c0, c1) = opening.axis, opening.wall

    def piece(a0: float, a1: float, d0: float, d1: float, z0: float, z1: float) -> None:
        kit.box(point(axis, a0, d0, z0), point(axis, a1, d1, z1), 'trim', 0.002)

    piece(a, a + lining, c0, c1, 0, top)
    piece(b - lining, b, c0, c1, 0, top)
    piece(a + lining, b - lining, c0, c1, top - lining, top)
    for low, high in ((c0 - 15, c0), (c1, c1 + 15))[0 if both else 1 :]:
        piece(a - ARCHITRAVE_MM, a + 8, low, high, 0, top + ARCHITRAVE_MM)
        piece(b - 8, b + ARCHITRAVE_MM, low, high, 0, top + ARCHITRAVE_MM)
        piece(a + 8, b - 8, low, high, top - 8, top + ARCHITRAVE_MM)


def window(kit: Kit, opening, inside: int) -> None:
    """Frame, mullion and inner sill. `inside` is the wall's face towards the room."""
    a, b, bottom, top = opening.low, opening.high, opening.sill, opening.top
    axis, out = opening.axis, -1 if inside == max(opening.wall) else 1
    d0, d1 = inside + out * 120, inside + out * 185
    bar, post = 55, 45

    def piece(a0: float, a1: float, z0: float, z1: float) -> None:
        kit.box(point(axis, a0, d0, z0), point(axis, a1, d1, z1), 'trim', 0.004)

    foot = 240 if bottom < 100 else bar
    piece(a, a + bar, bottom, top)
    piece(b - bar, b, bottom, top)
    piece(a + bar, b - bar, bottom, bottom + foot)
    piece(a + bar, b - bar, top - bar, top)
    if opening.leaves == 2:
        middle = (a + b) / 2
        piece(middle - post, middle + post, bottom + bar, top - bar)
    grip = (a + b) / 2 if opening.leaves == 2 else b - bar / 2
    kit.box(point(axis, grip - 12, d0, (bottom + top) / 2 - 60), point(axis, grip + 12, d0 - out * 28, (bottom + top) / 2 + 60), 'brass', 0.006)
    if bottom > 300:
        kit.box(point(axis, a, d0, bottom), point(axis, b, inside - out * 45, bottom + 24), 'trim', 0.006)


def pieces(rect: Rect, openings, lining: int, height: int) -> list[tuple[Rect, int, int]]:
    """The solid boxes of one wall: rect, from, to; whole-height beside its holes, low and high parts at them."""
    axis = 'x' if rect[2] - rect[0] > rect[3] - rect[1] else 'y'
    across = (rect[1], rect[3]) if axis == 'x' else (rect[0], rect[2])
    span = (rect[0], rect[2]) if axis == 'x' else (rect[1], rect[3])
    box = (lambda a, b: (a, across[0], b, across[1])) if axis == 'x' else (lambda a, b: (across[0], a, across[1], b))
    out, start = [], span[0]
    here = [o for o in openings if o.axis == axis and o.wall == across and span[0] <= o.low and o.high <= span[1]]
    for o in sorted(here, key=lambda o: o.low):
        a, b, bottom, top = hole(o, lining)
        out.append((box(start, a), 0, height))
        if bottom > 0:
            out.append((box(a, b), 0, bottom))
        out.append((box(a, b), top, height))
        start = b
    out.append((box(start, span[1]), 0, height))
    return [piece for piece in out if piece[0][0] < piece[0][2] and piece[0][1] < piece[0][3]]


def solids(kit: Kit, plan) -> None:
    """Bricks inside the walls, a slab and a roof: they stop light while baking and are not exported."""
    kit.atlas, kit.piece, skin = 'solid', 'wall', 15
    for wall in plan.WALLS:
        full = len(wall) == 4
        height = plan.CEILING if full else wall[4]
        for (x0, y0, x1, y1), low, high in pieces(wall[:4], plan.OPENINGS, plan.LINING, height):
            top = high * M + (0.1 if full else 0) if high == height else high * M - 0.015
            kit.box(((x0 + skin) * M, -(y0 + skin) * M, low * M + 0.015 if low else -0.1), ((x1 - skin) * M, -(y1 - skin) * M, top), 'white', 0)
    kit.piece = 'slab'
    for room in plan.ROOMS:
        if room.own_shell:
            continue
        west, north, east, south = (v * M for v in room.rect)
        kit.box((west - 0.25, -north + 0.25, -0.3), (east + 0.25, -south - 0.25, -0.02), 'grey', 0)
        if not room.outdoor:
            top = plan.CEILING * M
            kit.box((west - 0.25, -north + 0.25, top + 0.02), (east + 0.25, -south - 0.25, top + 0.3), 'grey', 0)
    kit.atlas, kit.piece = 'arch', 'shell'


def openings(kit: Kit, plan) -> None:
    for o in plan.OPENINGS:
        if o.wall[0] == o.wall[1]:
            continue
        wet = next((r for r in o.rooms if plan.FLOOR_LOOKS.get(r, 'floor').startswith('tile')), o.rooms[0])
        reveal(kit, o, plan.LINING, 'trim', plan.FLOOR_LOOKS.get(wet, 'floor'))
        if o.lets_sky_in and o.leaves:
            window(kit, o, inner_face(plan, o))
        elif o.kind in ('door', 'front-door'):
            casing(kit, o, plan.LINING, len(o.rooms) == 2)


def inner_face(plan, o: Opening) -> int:
    """The face of the wall that looks into the (first indoor) room of an opening."""
    room = next(r for r in plan.ROOMS if r.id in o.rooms and not r.outdoor)
    middle = (o.low + o.high) / 2
    return next(c for c in o.wall if any(axis == o.axis and across == c and span[0] <= middle <= span[1] for axis, across, span, _ in sides(room)))


def build(kit: Kit, plan) -> None:
    kit.atlas, kit.piece, kit.frame = 'arch', 'shell', Matrix.Identity(4)
    for room in plan.ROOMS:
        if not room.own_shell:
            shell(kit, plan, room)
    openings(kit, plan)
    solids(kit, plan)
    ways = [o for o in plan.OPENINGS if o.kind in ('door', 'passage') or (o.kind == 'front-door' and len(o.rooms) == 2)]
    for wall in plan.WALLS:
        high = wall[4] if len(wall) > 4 else plan.CEILING
        for (x0, y0, x1, y1), low, _ in pieces(wall[:4], ways, 0, high):
            if low == 0:
                kit.block(x0 * M, y0 * M, x1 * M, y1 * M, high * M)
