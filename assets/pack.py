"""python3 pack.py RAW: clean light -> 8-bit packs, floor grid, probes, contacts, states, and the report of the bake."""
from __future__ import annotations

import json
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import numpy as np  # noqa: E402
from lib import encode, hours, meter_readings, panorama  # noqa: E402

GRID_STEPS, PROBE_STEPS = 4000, 4000


def read(raw: str, name: str) -> dict:
    with open(os.path.join(raw, name), encoding='utf8') as file:
        return json.load(file)


def write(raw: str, name: str, data: dict) -> None:
    with open(os.path.join(raw, name), 'w', encoding='utf8') as file:
        json.dump(data, file, separators=(',', ':'))


def picture(raw: str, name: str, pixels: np.ndarray) -> dict:
    """Rows from the top, as every other program wants them: v of a glTF runs down."""
    flipped = np.ascontiguousarray(pixels[::-1])
    flipped.tofile(os.path.join(raw, f'{name}.bin'))
    return {'name': name, 'height': flipped.shape[0], 'width': flipped.shape[1], 'channels': flipped.shape[2]}


def pack_atlas(raw: str, atlas: str, layers: list[dict], dice: np.random.Generator) -> dict:
    clean = {layer['id']: np.load(os.path.join(raw, f'clean-{atlas}-{layer["id"]}.npy')) for layer in layers}
    seen = np.load(os.path.join(raw, f'clean-{atlas}-seen.npy'))
    packs = []
    for name, places in encode.packs_of(layers).items():
        planes, channels = [], []
        for place in places:
            if place is None:
                planes.append(np.full(seen.shape, 255, np.uint8))
                channels.append(None)
                continue
            layer, part = place
            light = clean[layer][..., encode.PARTS[part]]
            top = colour_top(clean[layer], seen) if part in ('red', 'green', 'blue') else encode.top_of(light, seen)
            planes.append(encode.encode(light, top, dice))
            channels.append({'layer': layer, 'part': part, 'maxLux': round(top, 4)})
        packs.append({'id': name, 'picture': picture(raw, f'light-{atlas}-{name}', np.stack(planes, -1)), 'channels': channels})
    return {'id': atlas, 'sizePx': seen.shape[0], 'packs': packs}


def colour_top(light: np.ndarray, seen: np.ndarray) -> float:
    """One scale for the three colours, so that white stays white where it clips."""
    return max(encode.top_of(light[..., i], seen) for i in range(3))


def units(values: np.ndarray, steps: int) -> tuple[float, np.ndarray]:
    """A step in lux with three digits, and whole steps."""
    top = float(values.max()) if values.size else 0.0
    step = float(f'{max(top / steps, 1e-6):.3g}')
    return step, np.round(np.maximum(values, 0) / step).astype(int)


def floor_light(readings: meter_readings.Readings) -> dict:
    grid = readings.grid
    layers = []
    for layer, lux in readings.floor.items():
        step, steps = units(lux, GRID_STEPS)
        cells: list[int | None] = [None] * (grid['columns'] * grid['rows'])
        for (column, row, _), value in zip(readings.cells, steps.tolist()):
            cells[row * grid['columns'] + column] = value
        layers.append({'id': layer, 'luxPerUnit': step, 'units': cells})
    return {'format': 'foyer-floor-light/1', 'cellMm': meter_readings.CELL_MM, 'origin': grid['origin'], 'columns': grid['columns'], 'rows': grid['rows'], 'layers': layers}


def probes(readings: meter_readings.Readings) -> dict:
    layers = []
    for layer, light in readings.air.items():
        step, steps = units(light[readings.kept], PROBE_STEPS)
        layers.append({'id': layer, 'luxPerUnit': step, 'units': steps.ravel().tolist()})
    positions = [place for place, kept in zip(readings.places, readings.kept) if kept]
    return {'format': 'foyer-probes/1', 'positions': positions, 'layers': layers}


def composed(raw: str, layers: list[dict], state: dict) -> np.ndarray:
    """Lux of every texel of walls and floors in a state."""
    weights = meter_readings.weights_of(state, layers)
    total: np.ndarray | float = 0.0
    for layer, weight in weights.items():
        light = np.load(os.path.join(raw, f'clean-arch-{layer}.npy'))
        if layer == 'sun':
            lux = light[..., :3] @ meter_readings.LUX + light[..., 3]
        else:
            lux = light @ meter_readings.LUX if layer == 'sky' else light[..., 0]
        total = total + weight * lux
    return total


def lux_report(raw: str, layers: list[dict], states: list[dict], readings: meter_readings.Readings) -> dict:
    guides = np.load(os.path.join(raw, 'bake-arch-guides.npy'))
    here, cell = meter_readings.floor_texels(guides, np.load(os.path.join(raw, 'clean-arch-seen.npy')), readings)
    by_state, ratios = {}, {}
    for state in states:
        floor = readings.floor_of(meter_readings.weights_of(state, layers))
        by_state[state['id']] = percentiles(floor, readings)
        ratios[state['id']] = meter_readings.agreement(composed(raw, layers, state), here, cell, readings, state, layers)
    by_layer = {layer: percentiles(lux, readings) for layer, lux in readings.floor.items()}
    return {'floorLux': by_state, 'floorLuxOfLayers': by_layer, 'lightmapByGrid': ratios}


def percentiles(floor: np.ndarray, readings: meter_readings.Readings) -> dict[str, list[float]]:
    """10, 50 and 90 % of a room's free floor."""
    return {room: [float(f'{np.percentile(floor[mine], p):.3g}') for p in (10, 50, 90)] for room, mine in readings.rooms().items() if mine.any()}


def contacts(raw: str) -> dict | None:
    tiles = read(raw, 'contacts.json')
    if not tiles:
        return None
    grey = np.load(os.path.join(raw, 'bake-contacts.npy'))
    return {'picture': picture(raw, 'contacts', (np.clip(grey, 0, 1) * 255).round().astype(np.uint8)[..., None]), 'tiles': tiles}


def backdrops(raw: str, plan: dict, states: list[dict]) -> dict[str, dict]:
    """A picture an hour; both nights look out on the same one."""
    pictures = {}
    for hour in dict.fromkeys(panorama.hour_of(state['id']) for state in states):
        image = panorama.paint(plan['backdrop']['place'], hour, plan['backdrop']['floorM'])
        pictures[hour] = picture(raw, f'backdrop-{hour}', image[::-1])
    return {state['id']: {**pictures[panorama.hour_of(state['id'])], 'whiteNits': panorama.WHITE_NITS[panorama.hour_of(state['id'])]} for state in states}


def main() -> None:
    raw = sys.argv[1]
    plan, filtered = read(raw, 'light.json'), read(raw, 'filter-report.json')
    layers = plan['layers']
    states = hours.states({layer['id'] for layer in layers}, plan['evening'], plan.get('byHour', {}))
    dice = np.random.default_rng(5)
    planes = {layer['id']: np.load(os.path.join(raw, f'bake-meters-{layer["id"]}.npy')) for layer in layers}
    readings = meter_readings.Readings(read(raw, 'meters.json'), planes)
    write(raw, 'floor-light.json', floor_light(readings))
    write(raw, 'probes.json', probes(readings))
    packed = {
        'layers': [{key: layer[key] for key in ('id', 'kind', 'object', 'at', 'room', 'also') if key in layer} | {'tint': filtered['tints'].get(layer['id'], [1, 1, 1])} for layer in layers],
        'atlases': [pack_atlas(raw, atlas, layers, dice) for atlas in plan['sizes']],
        'states': states, 'contacts': contacts(raw), 'backdrops': backdrops(raw, plan, states),
    }
    write(raw, 'packed.json', packed)
    geometry, baked = read(raw, 'geometry-report.json'), read(raw, 'bake-report-raw.json')
    report = {
        'calibration': {'lux': round(baked['calibrationLux'], 3), 'expectedLux': 19.894}, 'samples': baked['samples'],
        'atlases': filtered['atlases'], 'overlaps': geometry['overlaps'], 'triangles': geometry['triangles'],
        'seconds': {**geometry['seconds'], **baked['seconds'], 'filter': sum(a['seconds'] for a in filtered['atlases'].values())},
        **lux_report(raw, layers, states, readings),
    }
    write(raw, 'bake-report.json', report)
    print('LIGHTMAP BY GRID', json.dumps(report['lightmapByGrid']))
    print('FLOOR LUX', json.dumps(report['floorLux']))


main()
