#!/bin/sh
# build.sh [ID ...]: builds public/models/people/<id>.{glb,json}. Needs python3 with numpy and scipy, and npm ci.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=${WORK_DIR:-}
if [ -z "$work" ]; then
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
fi
[ $# -gt 0 ] || set -- jeanne willy greta nadia katrien
for id in "$@"; do
  # one thread: the arrays are small, and more threads only fight over two cores
  OMP_NUM_THREADS=1 PYTHONDONTWRITEBYTECODE=1 "${PYTHON:-/usr/bin/python3}" "$here/build_person.py" "$id" "$work" "${TEXTURE_SIZE:-1024}"
  node "$here/pack.mjs" "$work/$id.raw.glb" "${OUT_DIR:-$here/../../public/models/people}"
done
PYTHONDONTWRITEBYTECODE=1 "${PYTHON:-/usr/bin/python3}" "$here/aids.py" "$work"
for id in rollator cane wheelchair; do
  node "$here/packAid.mjs" "$work/$id.raw.glb" "${OUT_DIR:-$here/../../public/models/people}"
done
