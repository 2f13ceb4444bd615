/** Lux of a light whose linear red, green and blue are given, as the eye weighs them. */
export const luminance = (red: number, green: number, blue: number): number =>
  0.2126 * red + 0.7152 * green + 0.0722 * blue;
