/** The name of a fixed view as it is written in a figure's. */
export const viewSlug = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
