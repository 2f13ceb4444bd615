import { NodeIO, PropertyType } from '@gltf-transform/core';
import { ALL_EXTENSIONS, KHRMaterialsEmissiveStrength, KHRTextureBasisu } from '@gltf-transform/extensions';
import { dedup, meshopt, prune } from '@gltf-transform/functions';
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer';
import { closeSeams } from './closeSeams.mjs';
import { colourKtx2 } from './encode.mjs';

/** Candela per square metre of what glows: lamps of things; the view outside takes its own from the state. */
const GLOW = { glow: 700, backdrop: 1 };

export async function glbIo() {
  await Promise.all([MeshoptEncoder.ready, MeshoptDecoder.ready]);
  return new NodeIO()
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder, 'meshopt.decoder': MeshoptDecoder });
}

/** Textures to KTX2, geometry to meshopt. The document's root before quantisation's loss is what is written. */
export async function packModel(from, to) {
  const io = await glbIo();
  const document = await io.read(from);
  const root = document.getRoot();
  for (const node of root.listNodes()) if (node.getName() === 'static-arch') closeSeams(node.getMesh());
  const emissive = document.createExtension(KHRMaterialsEmissiveStrength);
  for (const material of root.listMaterials()) {
    const candela = GLOW[material.getName()];
    material.setDoubleSided(material.getName() === 'backdrop').setMetallicFactor(0);
    if (candela === undefined) continue;
    material.setEmissiveFactor([1, 1, 1]);
    material.setExtension('KHR_materials_emissive_strength', emissive.createEmissiveStrength().setEmissiveStrength(candela));
  }
  // Not materials: a mirror and a pane differ in nothing but the name the viewer knows them by.
  const same = dedup({ propertyTypes: [PropertyType.ACCESSOR, PropertyType.MESH, PropertyType.TEXTURE] });
  await document.transform(same, prune({ keepAttributes: true, keepLeaves: true, keepExtras: true }));
  document.createExtension(KHRTextureBasisu).setRequired(true);
  for (const texture of root.listTextures()) {
    const exact = texture.getName() === 'palette' || texture.getName() === 'backdrop';
    texture.setImage(await colourKtx2(texture.getImage(), exact)).setMimeType('image/ktx2');
  }
  await document.transform(
    meshopt({ encoder: MeshoptEncoder, level: 'medium', quantizePosition: 14, quantizeNormal: 8, quantizeTexcoord: 14 }),
  );
  await io.write(to, document);
  return root;
}

/** Clear width of a door from the built geometry: the gap between the linings, in millimetres. */
export function measureDoor(root, opening) {
  const node = root.listNodes().find((n) => n.getName() === 'static-arch');
  const alongX = opening.line[0][1] === opening.line[1][1];
  const [along, across] = alongX ? [0, 2] : [2, 0];
  const middle = opening.line[0][alongX ? 1 : 0] / 1000;
  const [low, high] = opening.line.map((p) => p[alongX ? 0 : 1] / 1000);
  const matrix = node.getWorldMatrix();
  const edges = { low: -Infinity, high: Infinity };
  for (const primitive of node.getMesh().listPrimitives()) {
    const positions = primitive.getAttribute('POSITION');
    for (let i = 0; i < positions.getCount(); i += 1) {
      const p = positions.getElement(i, []);
      const w = [0, 1, 2].map((r) => matrix[r] * p[0] + matrix[4 + r] * p[1] + matrix[8 + r] * p[2] + matrix[12 + r]);
      if (Math.abs(w[across] - middle) > 0.08) continue;
      if (w[along] < (low + high) / 2) edges.low = w[along] < low + 0.1 ? Math.max(edges.low, w[along]) : edges.low;
      else edges.high = w[along] > high - 0.1 ? Math.min(edges.high, w[along]) : edges.high;
    }
  }
  return Math.round((edges.high - edges.low) * 1000);
}

export function count(root) {
  const meshes = root.listNodes().map((n) => n.getMesh()).filter(Boolean);
  const primitives = meshes.flatMap((m) => m.listPrimitives());
  return { primitives: primitives.length, triangles: primitives.reduce((sum, p) => sum + p.getIndices().getCount() / 3, 0) };
}
