const url = (name: string): string => new URL(`./fonts/${name}.json`, document.baseURI).href;

/** Inter as distance fields, made when the app is built: with é œ ’ « » ĳ ≥, which the library's own font lacks. */
export const panelFonts = () => ({
  inter: { medium: url('inter-medium'), bold: url('inter-bold') },
});
