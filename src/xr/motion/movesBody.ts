/**
 * After the poses of the headset (-1000) and the pointers (-50), before the body is tracked (-45): who is moved by a
 * stick must be there before the light (-25) and the sight (-24) ask where the eyes are, or a frame is drawn without
 * what is to be seen from the new place.
 */
export const movesBody = -46;
