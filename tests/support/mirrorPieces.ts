import type { Document } from '@gltf-transform/core';
import { BufferAttribute, BufferGeometry, Matrix4, Mesh } from 'three';
import { planesOf } from '../../src/view/light/planesOf';

/** How many true mirrors the view makes of a model. */
export const mirrorPieces = (model: Document): number =>
  model
    .getRoot()
    .listNodes()
    .flatMap((node) =>
      (node.getMesh()?.listPrimitives() ?? []).map((primitive) => ({ node, primitive })),
    )
    .filter(({ primitive }) => primitive.getMaterial()?.getName() === 'mirror')
    .reduce((sum, { node, primitive }) => {
      const positions = primitive.getAttribute('POSITION');
      const corners = Array.from({ length: positions?.getCount() ?? 0 }, (_, index) =>
        (positions?.getElement(index, []) ?? []).slice(0, 3),
      );
      const geometry = new BufferGeometry();
      geometry.setAttribute('position', new BufferAttribute(Float32Array.from(corners.flat()), 3));
      geometry.setIndex([...(primitive.getIndices()?.getArray() ?? [])]);
      const mesh = new Mesh(geometry);
      mesh.applyMatrix4(new Matrix4().fromArray(node.getWorldMatrix()));
      return sum + planesOf(mesh).length;
    }, 0);
