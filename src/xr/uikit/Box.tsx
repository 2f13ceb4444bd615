import { build, VanillaContainer, type ContainerProperties } from '@react-three/uikit';

/**
 * The library names its elements after classes, which the production build shortens until two of them clash. Built
 * under a name of our own it cannot.
 */
export const Box = build<VanillaContainer, ContainerProperties>(VanillaContainer, 'FoyerBox');
