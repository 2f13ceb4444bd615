"""blender -b RAW/scene.blend --python model.py -- --out RAW: the model, with faces too thin for a texel reading a good one."""
from __future__ import annotations

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import bpy  # noqa: E402
import numpy as np  # noqa: E402
from lib import atlas, export  # noqa: E402
from lib.filter import Guides  # noqa: E402


def texels_of(raw: str, name: str) -> atlas.Texels:
    """Merged guides of all rounds of states, as the filter used them."""
    names = [name] if name != 'things' else [f'things{i}' for i in range(99)]
    guides = None
    for turn in names:
        path = os.path.join(raw, f'bake-{turn}-guides.npy')
        if os.path.exists(path):
            fresh = np.load(path)
            guides = fresh if guides is None else np.where(fresh[..., 6:] > 0.5, fresh, guides)
    seen = np.load(os.path.join(raw, f'clean-{name}-seen.npy'))
    position, normal = guides[..., :3], guides[..., 3:6]
    return atlas.Texels(position, normal, seen.astype(np.float32), Guides(position, normal, seen).texel_m)


def main() -> None:
    raw = sys.argv[sys.argv.index('--out') + 1]
    for name in ('arch', 'furn', 'things'):
        texels = texels_of(raw, name)
        mine = [o for o in bpy.data.objects if o.get('atlas') == name]
        moved = sum(atlas.repoint(o, texels) for o in mine)
        print('REPOINTED', name, moved, 'of', sum(len(o.data.polygons) for o in mine), flush=True)
    print('GLB', export.write_flat(os.path.join(raw, 'model.glb')))


main()
