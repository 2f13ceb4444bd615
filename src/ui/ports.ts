import type { ComponentType } from 'react';
import type { FileProblem } from '../core/kernel/fileProblem';
import type { Locale, Texts } from '../core/kernel/texts';
import type { Rating, Recording } from '../core/recording/recording';
import type { CompiledScenario } from '../core/scenario/compiledScenario';
import type { ScoredVisit } from '../session/scoreVisit';
import type { NightSession } from '../session/nightSession';
import type { VisitSession } from '../session/visitSession';

export type PersonChoice = {
  readonly id: string;
  readonly name: string;
  readonly ageYears: number;
  readonly brief: Texts;
  /** Without one she is heard and spoken with, not seen. */
  readonly hasBody: boolean;
};

export type ScenarioCard = {
  readonly id: string;
  readonly title: Texts;
  readonly objectives: readonly Texts[];
  readonly minutes: number;
  readonly draft: boolean;
  /** Whether the flat has its pictures. */
  readonly drawn: boolean;
  /** Who may be visited; one, or several to choose from. */
  readonly people: readonly PersonChoice[];
};

/** What the start page offers, and the scenarios that could not be read. */
export type ScenarioList = {
  readonly cards: readonly ScenarioCard[];
  readonly broken: readonly { readonly id: string; readonly problem: FileProblem }[];
};

/** `done` of `total` bytes; `step` says what is going on. `later`: the visit is open, the rest of its light comes in. */
export type Progress = {
  readonly step: 'files' | 'scene' | 'later';
  readonly done: number;
  readonly total: number;
};

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: FileProblem };

export type StageProps = {
  /** The graphics card has dropped the picture, for good. */
  readonly onLost: () => void;
};

/** A visit ready to walk into. */
export type OpenedVisit = {
  readonly session: VisitSession;
  /** The 3D picture; fills its parent. Mounted inside SessionContext. */
  readonly Stage: ComponentType<StageProps>;
  readonly headset: Headset;
  readonly voice: VoiceSwitch;
  /** Frees what the visit holds. */
  readonly close: () => void;
};

/** A night ready to be looked at. */
export type OpenedNight = OpenedVisit & { readonly session: NightSession };

export type VoiceSwitch = {
  /** Whether this device has a voice for the language of the visit. */
  readonly here: () => boolean;
  readonly on: () => boolean;
  /** Kept on the device for the next visit. */
  readonly turn: (on: boolean) => void;
};

export type Headset = {
  /** Whether one is here. */
  readonly here: boolean;
  readonly running: () => boolean;
  /** Call it while the click is fresh. Resolves when inside; rejects with the browser's reason. */
  readonly enter: () => Promise<void>;
};

export type KeptVisit = {
  readonly id: string;
  readonly scenarioId: string;
  readonly persona: string | null;
  readonly startedAt: string;
  readonly lastTick: number;
  readonly ended: boolean;
};

/** Everything impure that the page needs, handed in by main.tsx. */
export type AppPorts = {
  readonly scenarios: () => Promise<Outcome<ScenarioList>>;
  readonly briefing: (
    scenarioId: string,
    persona: string | null,
  ) => Promise<Outcome<CompiledScenario>>;
  readonly open: (
    request: {
      readonly scenarioId: string;
      /** Null for the first who may be visited. */
      readonly persona: string | null;
      readonly locale: Locale;
      readonly resumeId: string | null;
    },
    onProgress: (progress: Progress) => void,
  ) => Promise<Outcome<OpenedVisit>>;
  /** Who was chosen last for a scenario, on this device. */
  readonly lastPerson: (scenarioId: string) => string | null;
  readonly rememberPerson: (scenarioId: string, persona: string) => void;
  readonly keptVisits: () => Promise<readonly KeptVisit[]>;
  readonly forgetVisit: (id: string) => Promise<void>;
  readonly scoreRecording: (recording: Recording) => Promise<Outcome<ScoredVisit>>;
  /** Score of a visit kept on this device. */
  readonly scoreKept: (id: string) => Promise<Outcome<ScoredVisit>>;
  readonly scoreFile: (name: string, text: string) => Promise<Outcome<ScoredVisit>>;
  readonly rate: (visit: ScoredVisit, ratings: readonly Rating[]) => Promise<ScoredVisit>;
  /** The night after a visit, in the flat as it was left, to be looked at. */
  readonly openNight: (visit: ScoredVisit, locale: Locale) => Promise<Outcome<OpenedNight>>;
  /** The two files of a visit: the recording and its xAPI statements. */
  readonly saveRecording: (visit: ScoredVisit) => void;
  readonly saveStatements: (visit: ScoredVisit) => void;
  readonly headsetHere: () => Promise<boolean>;
  /** Whether visits are kept on disk; `memory` is said on the start page. */
  readonly storage: 'disk' | 'memory';
};
