import { Box3, type Object3D, type Texture } from 'three';
import type { FlatLight } from '../../core/apartment/lightSchema';
import { createContacts, type Contacts } from './createContacts';

/** The contact shadows of a flat that has them. */
export const contactsOf = (
  light: FlatLight | null,
  pictures: ReadonlyMap<string, Texture>,
  objects: ReadonlyMap<string, Object3D>,
): Contacts | null => {
  const contacts = light?.contacts;
  const picture = contacts && pictures.get(contacts.file.url);
  if (!contacts || !picture) return null;
  const bases = new Map(
    [...objects].map(([id, node]) => [id, new Box3().setFromObject(node).min.y]),
  );
  return createContacts(contacts.tiles, picture, (thing) => bases.get(thing) ?? null);
};
