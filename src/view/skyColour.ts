import { Color } from 'three';
import type { LoadedScene } from './bindings/loadedScene';

/** Luminance of a hazy morning sky near the horizon, in cd/m². */
const SKY_CD_PER_M2 = 3500;
const DISPLAY_WHITE = 1.6;

/** What is seen through a window when the flat has no backdrop of its own. */
export const skyColour = ({ exposure }: LoadedScene): Color =>
  new Color('#cfe0ee').multiplyScalar(Math.min(DISPLAY_WHITE, SKY_CD_PER_M2 * exposure));
