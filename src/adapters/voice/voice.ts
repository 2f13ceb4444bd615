import type { Locale } from '../../core/kernel/texts';

export type Utterance = {
  /** Key of the line. */
  readonly line: string;
  readonly text: string;
  readonly locale: Locale;
  /** How far into the line the voice is, 0 to 1; 1 when it has ended or was stopped. */
  readonly onShare: (share: number) => void;
};

export type Voice = {
  /** Whether anything can be heard here in the language. */
  readonly speaks: (locale: Locale) => boolean;
  /** Breaks off what is being said. */
  readonly say: (utterance: Utterance) => void;
  readonly stop: () => void;
  readonly hold: (held: boolean) => void;
};
