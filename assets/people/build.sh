#!/bin/sh
# Builds public/models/people/jeanne.{glb,json}. Needs python3 with numpy and scipy, and npm ci.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=${WORK_DIR:-}
if [ -z "$work" ]; then
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
fi
# one thread: the arrays are small, and more threads only fight over two cores
OMP_NUM_THREADS=1 PYTHONDONTWRITEBYTECODE=1 "${PYTHON:-/usr/bin/python3}" "$here/build_person.py" "$work" "${TEXTURE_SIZE:-1024}"
node "$here/pack.mjs" "$work/jeanne.raw.glb" "${OUT_DIR:-$here/../../public/models/people}"
