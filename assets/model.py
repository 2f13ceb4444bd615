"""blender -b RAW/scene.blend --python model.py -- --out RAW: the model, with faces too thin for a texel reading a good one."""
from __future__ import annotations

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import bpy  # noqa: E402
from lib import atlas, export  # noqa: E402
from lib.texels import texels_of  # noqa: E402


def main() -> None:
    raw = sys.argv[sys.argv.index('--out') + 1]
    for name in ('arch', 'furn', 'things'):
        texels = texels_of(raw, name)
        mine = [o for o in bpy.data.objects if o.get('atlas') == name]
        moved = sum(atlas.repoint(o, texels) for o in mine)
        print('REPOINTED', name, moved, 'of', sum(len(o.data.polygons) for o in mine), flush=True)
    print('GLB', export.write_flat(os.path.join(raw, 'model.glb')))


main()
