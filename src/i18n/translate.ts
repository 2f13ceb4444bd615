import type { Locale } from '../core/kernel/texts';
import { en } from './en';
import { fr } from './fr';
import type { Catalogue, MessageArguments, MessageKey } from './messageKey';
import { nl } from './nl';

const CATALOGUES: Readonly<Record<Locale, Catalogue>> = { fr, nl, en };

export type Translate = <K extends MessageKey>(key: K, ...params: MessageArguments<K>) => string;

/** The texts of one language, with their holes filled. */
export const translate =
  (locale: Locale): Translate =>
  (key, ...[params]) => {
    const holes: Readonly<Record<string, string | number>> = params ?? {};
    return CATALOGUES[locale][key].replace(/\{(\w+)\}/g, (hole, name: string) =>
      String(holes[name] ?? hole),
    );
  };
