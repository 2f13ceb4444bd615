"""python3 filter.py RAW: turns raw bakes into clean light per atlas and layer (float lux), and says what was found."""
from __future__ import annotations

import json
import os
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import numpy as np  # noqa: E402
from lib.filter import Guides, heal, mend, refine  # noqa: E402
from lib.fronts import rooms_of, share  # noqa: E402
from lib.hours import LUMINANCE  # noqa: E402

# A texel that gets less than this from all layers together lies inside something.
BURIED_LUX = 0.02
# How many texels (as powers of two) noise is spread over: direct light keeps its edges, bounce has none.
DIRECT_LEVELS = {'sky': 2, 'sun': 0, 'path': 1}
LAMP_DIRECT_LEVELS = 1
BOUNCE_LEVELS = 3
# Of the sky's direct light on the fine map.
SKY_LEVELS = 3
MEND_RINGS, HEAL_RINGS = 12, 4
# How far bounce is shared between islands. Few rays find a patch of sun or the light of the street; of the rest walls have enough.
BOUNCE_CELL_M, RARE_CELL_M = 0.15, 0.3
RARE = ('sun', 'moon', 'street')


def load(raw: str, name: str) -> np.ndarray:
    return np.load(os.path.join(raw, f'bake-{name}.npy')).astype(np.float32)


def turns_of(raw: str, atlas: str) -> list[str]:
    """The bakes of an atlas: one, or one for each round of states."""
    names = [atlas] if atlas != 'things' else [f'things{i}' for i in range(99)]
    return [n for n in names if os.path.exists(os.path.join(raw, f'bake-{n}-guides.npy'))]


def merged(raw: str, atlas: str, what: str, masks: str) -> np.ndarray:
    """One kind of bake of an atlas; later rounds of states fill the texels that are theirs."""
    out = None
    for name in turns_of(raw, atlas):
        fresh = load(raw, f'{name}-{what}')
        out = fresh if out is None else np.where(load(raw, f'{name}-{masks}')[..., 6:] > 0.5, fresh, out)
    return out


def split_guides(packed: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    return packed[..., :3], packed[..., 3:6], packed[..., 6] > 0.5


def clean(raw: str, atlas: str, layers: list[str], rooms: list[dict]) -> dict:
    began = time.time()
    light = {layer: merged(raw, atlas, layer, 'coarse') for layer in layers}
    position, normal, covered = split_guides(merged(raw, atlas, 'coarse', 'coarse'))
    planes = np.concatenate([light[layer] for layer in layers], -1)
    rough = Guides(position, normal, covered & (np.abs(planes).sum(-1) > BURIED_LUX))
    levels = np.concatenate([levels_of(layer, light[layer].shape[-1]) for layer in layers])
    planes = rough.smooth(planes * rough.lit[..., None], levels)
    planes = shared_bounce(planes, rough, atlas, {layer: light[layer].shape[-1] for layer in layers}, rooms)
    position, normal, covered = split_guides(merged(raw, atlas, 'guides', 'guides'))
    guides = Guides(position, normal, covered)
    planes, known = refine(planes, rough, guides)
    seen = covered & known
    guides = Guides(position, normal, seen)
    fine = fine_direct(raw, atlas, layers, guides)
    everything = np.concatenate([planes, *fine.values()], -1)
    everything = heal(mend(everything, guides, covered, MEND_RINGS), guides.lit > 0.5, HEAL_RINGS)
    at = planes.shape[-1]
    for layer, part in fine.items():
        fine[layer] = everything[..., at : at + part.shape[-1]]
        at += part.shape[-1]
    at = 0
    for layer in layers:
        width = light[layer].shape[-1]
        part = everything[..., at : at + width]
        at += width
        np.save(os.path.join(raw, f'clean-{atlas}-{layer}.npy'), np.maximum(0, compose(layer, part, fine.get(layer))).astype(np.float32))
    np.save(os.path.join(raw, f'clean-{atlas}-seen.npy'), seen)
    return {
        'texelMm': round(guides.texel_m * 1000, 1), 'coveredShare': round(float(covered.mean()), 3),
        'buriedShare': round(1 - float(seen.sum() / max(1, covered.sum())), 3), 'seconds': round(time.time() - began),
    }


def shared_bounce(planes: np.ndarray, rough: Guides, atlas: str, widths: dict[str, int], rooms: list[dict]) -> np.ndarray:
    """Bounce of all layers, shared along fronts of many islands; direct light stays as it is."""
    out, at = planes.copy(), 0
    room = rooms_of(rough.position, rough.normal, rooms)
    cells: dict[float, list[int]] = {}
    for layer, width in widths.items():
        cell = RARE_CELL_M if layer in RARE else BOUNCE_CELL_M
        if layer in RARE or atlas != 'arch':
            cells.setdefault(cell, []).extend(range(at + width - bounces_of(layer), at + width))
        at += width
    for cell, channels in cells.items():
        out[..., channels] = share(planes[..., channels], rough.position, rough.normal, rough.lit > 0.5, room, cell)
    return out


def bounces_of(layer: str) -> int:
    """Channels of bounce: in colour for sky and sun."""
    return 3 if layer in ('sky', 'sun') else 1


def levels_of(layer: str, width: int) -> np.ndarray:
    direct = 3 if layer == 'sky' else 1
    return np.array([DIRECT_LEVELS.get(layer, LAMP_DIRECT_LEVELS)] * direct + [BOUNCE_LEVELS] * (width - direct))


def fine_direct(raw: str, atlas: str, layers: list[str], guides: Guides) -> dict[str, np.ndarray]:
    """Direct light of sky and sun on the fine map: the sky's is noisy and soft, the sun keeps the edge of its patch."""
    out = {}
    for layer in ('sky', 'sun'):
        if layer not in layers or not os.path.exists(os.path.join(raw, f'bake-{turns_of(raw, atlas)[0]}-{layer}-direct.npy')):
            continue
        light = merged(raw, atlas, f'{layer}-direct', 'guides') * guides.lit[..., None]
        if layer == 'sky':
            out[layer] = guides.smooth(light, np.full(3, SKY_LEVELS))
        else:
            out[layer] = guides.level(light.mean(-1, keepdims=True), 1, 0.4)
    return out


def compose(layer: str, part: np.ndarray, fine: np.ndarray | None) -> np.ndarray:
    """Red, green, blue for the sky; bounce and direct for the sun; lux for the rest. Rows from the bottom."""
    if layer == 'sky':
        return (part[..., :3] if fine is None else fine) + part[..., 3:]
    if layer == 'sun':
        return np.concatenate([part[..., 1:], part[..., :1] if fine is None else fine], -1)
    return part.sum(-1, keepdims=True)


def bounce_share(raw: str, layer: str, room: dict, guides: np.ndarray) -> float:
    """Which part of a lamp's light in its room has met a wall before."""
    planes = load(raw, f'arch-{layer}')
    inside = in_room(guides, room)
    direct, bounce = (max(0.0, float(planes[..., i][inside].mean())) for i in (0, 1))
    return bounce / (direct + bounce) if direct + bounce > 0 else 1.0


def in_room(guides: np.ndarray, room: dict) -> np.ndarray:
    xs, ys = [c[0] / 1000 for c in room['corners']], [c[1] / 1000 for c in room['corners']]
    x, y = guides[..., 0], -guides[..., 1]
    return (guides[..., 6] > 0.5) & (x > min(xs)) & (x < max(xs)) & (y > min(ys)) & (y < max(ys))


def bounce_colour(raw: str, room: dict, guides: np.ndarray) -> np.ndarray:
    """Colour that a room's surfaces give to white light, of luminance 1: what the sky's bounce is to the sky."""
    sky = load(raw, 'arch-sky')
    inside = in_room(guides, room)
    direct, bounce = sky[..., :3][inside].mean(0), sky[..., 3:][inside].mean(0)
    colour = np.maximum(bounce, 1e-6) / np.maximum(direct, 1e-6)
    if direct.min() < 0.01:
        colour = np.maximum(bounce, 1e-6)
    return colour / (colour @ np.array(LUMINANCE))


def tints(raw: str, plan: dict) -> dict[str, list[float]]:
    guides = load(raw, 'arch-coarse')
    rooms = {r['id']: r for r in plan['rooms']}
    out = {}
    for layer in plan['layers']:
        if 'colour' not in layer:
            continue
        room = rooms[layer['room']]
        share = bounce_share(raw, layer['id'], room, guides)
        colour = np.array(layer['colour']) * ((1 - share) + share * bounce_colour(raw, room, guides))
        out[layer['id']] = [round(float(c), 4) for c in colour / (colour @ np.array(LUMINANCE))]
    return out


def main() -> None:
    raw = sys.argv[1]
    with open(os.path.join(raw, 'light.json'), encoding='utf8') as file:
        plan = json.load(file)
    layers = [layer['id'] for layer in plan['layers']]
    report = {}
    for atlas in plan['sizes']:
        report[atlas] = clean(raw, atlas, layers, plan['rooms'])
        print('FILTERED', atlas, report[atlas], flush=True)
    with open(os.path.join(raw, 'filter-report.json'), 'w', encoding='utf8') as file:
        json.dump({'atlases': report, 'tints': tints(raw, plan)}, file, indent=1)


main()
