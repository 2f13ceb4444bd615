import type { CompiledScenario } from '../scenario/compiledScenario';
import type { Condition, Moment } from '../scenario/language';
import type { Path } from '../scenario/parse/path';
import type { Words } from './criterionKind';

/** Something that must be able to come about; `at` is where the rubric asks for it. */
export type Prospect =
  | { readonly asks: 'moment'; readonly moment: Moment; readonly at: Path }
  | { readonly asks: 'condition'; readonly condition: Condition; readonly at: Path }
  /** The moment, while `without` has not come about yet. */
  | {
      readonly asks: 'out-of-order';
      readonly moment: Moment;
      readonly without: Moment;
      readonly at: Path;
    }
  /** What is asked where a condition holds; of the branches of a draw, only those it names are looked at. */
  | {
      readonly asks: 'given';
      readonly condition: Condition;
      readonly of: Prospect;
      readonly at: Path;
    }
  | {
      readonly asks: 'some';
      readonly atLeast: number;
      readonly of: readonly Prospect[];
      readonly at: Path;
    };

/** What a scenario must make possible for a criterion to make sense. */
export type Prospects = {
  /** What full marks need. Where parts or cases may not apply: what they need when they do. */
  readonly full: Prospect;
  /** The mistakes that the criterion is there to notice; empty where leaving something undone is the only one. */
  readonly mistakes: readonly Prospect[];
};

export type ProspectsFactory = (scenario: CompiledScenario) => Prospects;

/** As `Words`, but a nested body gives its prospects; `at` is the path of the body. */
export type ProspectWords = Omit<Words, 'body'> & {
  readonly body: (authored: unknown, at: Path) => ProspectsFactory;
};
