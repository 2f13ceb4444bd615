import { openSource } from './openSource';

/** A file as parsed, with what is wrong with its syntax. */
type OpenedSource = ReturnType<typeof openSource>;

/** Files already parsed, by name, so that the next resident of the same files need not parse them. */
export type OpenedSources = Map<string, OpenedSource>;

/** Opens a file, or takes it from those that are open. */
export const openOnce = (
  open: OpenedSources | undefined,
  file: string,
  text: string,
  format: string,
): OpenedSource => {
  const opened = open?.get(file) ?? openSource(file, text, format);
  open?.set(file, opened);
  return opened;
};
