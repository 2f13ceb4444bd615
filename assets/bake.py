"""blender -b RAW/scene.blend --python bake.py -- --out RAW [--samples 24]: every layer of light on every atlas, as raw arrays."""
from __future__ import annotations

import argparse
import json
import os
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import bpy  # noqa: E402
import numpy as np  # noqa: E402
from lib import contacts  # noqa: E402
from lib.bake import Oven, all_sheer, calibrate, inside_and_outside, matte, receiver_of, sheer_material  # noqa: E402
from lib.meter_mesh import Meters  # noqa: E402

COLOURED = ('sky', 'sun')
# Lamps have no colour of their own in the maps, so that three are baked at once, one in each colour.
TOGETHER = 3
# Samples of an atlas, as a share of --samples; plain walls take the filter well, small things do not.
SHARES = {'arch': 0.75, 'furn': 1.0, 'things': 1.0}
LAMP_SHARE = 1.0
METER_SAMPLES = 12
# Few rays meet the sun's patch or the light of the street: their bounce needs more of them.
RARE_TIMES = {'sun': 3, 'street': 2, 'moon': 2, 'path': 2}
BOTH = {'DIRECT', 'INDIRECT'}


def groups(layers: list[str]) -> list[tuple[str, ...]]:
    """Layers that are baked in one go. A last one that is left over goes with its neighbours."""
    rest = [layer for layer in layers if layer not in COLOURED]
    parts = [tuple(rest[i : i + TOGETHER]) for i in range(0, len(rest), TOGETHER)]
    if parts and len(parts[-1]) == 1:
        parts[-1] = (parts[-2][-1], *parts[-1]) if len(parts) > 1 else parts[-1]
    return [(layer,) for layer in layers if layer in COLOURED] + parts


def times_of(group: tuple[str, ...]) -> int:
    return max(RARE_TIMES.get(layer, 1) for layer in group)


class Kitchen:
    """The scene on the stove: what is rendered, what receives, and what is done already."""

    def __init__(self, out: str, samples: int, quick: bool) -> None:
        self.out, self.samples, self.quick = out, samples, quick
        with open(os.path.join(out, 'light.json'), encoding='utf8') as file:
            self.plan = json.load(file)
        self.groups = groups([layer['id'] for layer in self.plan['layers']])
        matte(list(bpy.data.materials))
        self.objects = [o for o in bpy.data.objects if o.get('role')]
        self.oven = Oven()
        self.sheer = sheer_material()
        self.began, self.done = time.time(), 0.0
        self.total = self._work()
        for o in self.objects:
            o.hide_render = o['role'] in ('backdrop', 'lamp') or (o['role'] == 'thing' and not (o['shadow'] and o['turn'] == 0))

    def of(self, *roles: str) -> list[bpy.types.Object]:
        return [o for o in self.objects if o['role'] in roles]

    def turns(self) -> int:
        return 1 if self.quick else 1 + max((o['turn'] for o in self.of('thing')), default=0)

    def spp(self, name: str, group: tuple[str, ...]) -> int:
        return max(2, round(self.samples * SHARES[name] * (1 if group[0] in COLOURED else LAMP_SHARE)))

    def _work(self) -> float:
        sizes = self.plan['sizes']
        return sum(sizes[name] ** 2 * self.spp(name, group) * (self.turns() if name == 'things' else 1) for name in sizes for group in self.groups)

    def tell(self, what: str, cost: float) -> None:
        self.done += cost
        spent = time.time() - self.began
        left = spent / max(self.done, 1) * (self.total - self.done)
        print(f'BAKE {self.done / self.total:4.0%} {what}, {spent:.0f} s so far, about {max(left, 0):.0f} s left', flush=True)

    def path(self, name: str) -> str:
        return os.path.join(self.out, f'bake-{name}.npy')

    def fresh(self, name: str) -> bool:
        return not os.path.exists(self.path(name))

    def save(self, name: str, pixels: np.ndarray) -> None:
        # Written aside first: a bake that is stopped leaves no half file to resume from.
        with open(self.path(name) + '.part', 'wb') as file:
            np.save(file, pixels)
        os.replace(self.path(name) + '.part', self.path(name))


def bake_guides(k: Kitchen, name: str, receivers: list[bpy.types.Object], size: int) -> None:
    if k.fresh(name):
        position, normal, covered = k.oven.guides(receivers, size)
        k.save(name, np.concatenate([position, normal, covered[..., None]], -1).astype(np.float32))


def bake_atlas(k: Kitchen, name: str, atlas_name: str, objects: list[bpy.types.Object], split: bool) -> None:
    """All layers of one receiver: direct light and bounce apart (or all as bounce, unless `split`) on a coarse map, and direct light of sky and sun on the fine one."""
    size = k.plan['sizes'][atlas_name]
    coarse = size if k.quick else size // 2
    receivers = inside_and_outside(receiver_of(objects, f'{name}-receiver', k.sheer), k.plan['rooms'])
    shown = [o for o in objects if not o.hide_render]
    for o in shown:
        o.hide_render = True
    bake_guides(k, f'{name}-guides', receivers, size)
    bake_guides(k, f'{name}-coarse', receivers, coarse)
    for group in k.groups:
        spp, times = k.spp(atlas_name, group), 1 if k.quick else times_of(group)
        if k.fresh(f'{name}-{group[-1]}'):
            k.oven.only(*group)
            if group[0] in COLOURED and not k.quick:
                k.save(f'{name}-{group[0]}-direct', k.oven.lux(receivers, (size, size), spp, {'DIRECT'}).astype(np.float16))
            if split or group == ('sun',):
                direct, bounce = k.oven.receive(receivers, coarse, spp * times)
            else:
                bounce = k.oven.lux(receivers, (coarse, coarse), spp * times, BOTH)
                direct = np.zeros_like(bounce)
            for layer, planes in channels(group, direct, bounce):
                k.save(f'{name}-{layer}', np.clip(planes, -6e4, 6e4).astype(np.float16))
        k.tell(f'{name} {" ".join(group)}', size**2 * spp)
    for receiver in receivers:
        bpy.data.objects.remove(receiver)
    for o in shown:
        o.hide_render = False


def channels(group: tuple[str, ...], direct: np.ndarray, bounce: np.ndarray) -> list[tuple[str, np.ndarray]]:
    """What is kept of each layer: direct light, then bounce; in colour for the sky, direct sun and lamps without."""
    if group == ('sky',):
        return [('sky', np.concatenate([direct, bounce], -1))]
    if group == ('sun',):
        return [('sun', np.concatenate([direct.mean(-1, keepdims=True), bounce], -1))]
    return [(layer, np.stack([direct[..., i], bounce[..., i]], -1)) for i, layer in enumerate(group)]


def bake_meters(k: Kitchen) -> None:
    material = next(m for m in bpy.data.materials if m.name == 'palette')
    meters = Meters(k.plan['rooms'], k.plan['solid'], material)
    for group in k.groups:
        if k.fresh(f'meters-{group[-1]}'):
            k.oven.only(*group)
            size = (meters.width, meters.height)
            samples = k.samples * METER_SAMPLES * times_of(group)
            both = k.oven.lux([meters.object], size, samples, BOTH)
            direct = k.oven.lux([meters.object], size, samples, {'DIRECT'}) if group == ('sun',) else np.zeros_like(both)
            for layer, planes in channels(group, direct, both):
                k.save(f'meters-{layer}', planes.astype(np.float32))
    bpy.data.objects.remove(meters.object)
    with open(os.path.join(k.out, 'meters.json'), 'w', encoding='utf8') as file:
        json.dump({'grid': meters.grid, 'probes': meters.probes, 'width': meters.width, 'height': meters.height}, file)
    print('METERS', len(meters.grid['cells']), 'cells', len(meters.probes), 'probes', flush=True)


def bake_things(k: Kitchen) -> None:
    """Last, in the finished room: parts of all states and the first state, then each further state.

    A cover stays as it is at first: its further states take light and keep it from nothing."""
    things = k.of('thing')
    covers = set(k.plan['covers'])
    last = {t: max(o['turn'] for o in things if o['thing'] == t) for t in {o['thing'] for o in things}}
    for o in things:
        if o['thing'] in covers and o['turn'] > 0:
            all_sheer(o)
    for turn in range(k.turns()):
        mine = []
        for o in things:
            last_turn = 0 if o['thing'] in covers else last[o['thing']]
            o.hide_render = not (k.quick or not o['state'] or o['turn'] == min(turn, last_turn))
            if not o.hide_render if turn == 0 else o['state'] and o['turn'] == turn:
                mine.append(o)
        bake_atlas(k, f'things{turn}', 'things', mine, turn == 0 and not k.quick)
    for o in things:
        o.hide_render = True


def bake_contacts(k: Kitchen) -> None:
    if not k.fresh('contacts'):
        return
    hidden = [o for o in k.objects if not o.hide_render]
    for o in hidden:
        o.hide_render = True
    things = {t: [o for o in k.of('thing') if o['thing'] == t and o['turn'] == 0] for t in k.plan['movable']}
    picture, tiles = contacts.bake(k.oven, things, bpy.data.materials['palette'], max(16, k.samples * 6))
    with open(os.path.join(k.out, 'contacts.json'), 'w', encoding='utf8') as file:
        json.dump(tiles, file)
    k.save('contacts', picture.astype(np.float32))
    for o in hidden:
        o.hide_render = False


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument('--out', required=True)
    parser.add_argument('--samples', type=int, default=24)
    parser.add_argument('--quick', action='store_true', help='light without its parts, and all states of the things at once')
    options = parser.parse_args(sys.argv[sys.argv.index('--') + 1 :])
    k = Kitchen(options.out, options.samples, options.quick)
    calibration = calibrate(k.oven)
    print('CALIBRATION', round(calibration, 3), 'lux (19.894 expected)', flush=True)
    bake_atlas(k, 'arch', 'arch', k.of('arch'), not k.quick)
    bake_atlas(k, 'furn', 'furn', k.of('furn', 'lamp'), not k.quick)
    seconds = {'statics': round(time.time() - k.began)}
    bake_meters(k)
    seconds['meters'] = round(time.time() - k.began) - seconds['statics']
    bake_things(k)
    bake_contacts(k)
    seconds['all'] = round(time.time() - k.began)
    with open(os.path.join(k.out, 'bake-report-raw.json'), 'w', encoding='utf8') as file:
        json.dump({'calibrationLux': calibration, 'samples': options.samples, 'seconds': seconds, 'turns': k.turns()}, file)
    print('BAKED', seconds, flush=True)


main()
