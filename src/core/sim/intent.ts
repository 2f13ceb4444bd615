/** What someone tries: discrete and quantised (ids, millimetres), never a controller pose. */
export type Intent =
  /** To a named place or room (`living/armchair`, `hall`), by the shortest way on the grid. */
  | { readonly type: 'go'; readonly place: string }
  /** One step of the trainee's own walk, on the 250 mm lattice, at most 4 a second. */
  | { readonly type: 'go'; readonly xMm: number; readonly yMm: number }
  | { readonly type: 'look'; readonly thing: string }
  | { readonly type: 'say'; readonly topic: string }
  | {
      readonly type: 'do';
      readonly verb: string;
      readonly thing: string;
      readonly with?: string;
      readonly at?: string;
    }
  /** Left out, `why` and `fix` of a thing already called a hazard stay as they were. */
  | {
      readonly type: 'judge';
      readonly thing: string;
      readonly as: Judgement;
      readonly why?: readonly string[];
      readonly fix?: string;
    }
  /** `reads` is in the quantity's unit; left out, the instrument shows the true value. */
  | {
      readonly type: 'measure';
      readonly quantity: string;
      readonly reads?: number;
      readonly verdict?: Verdict;
    }
  | {
      readonly type: 'fill';
      readonly form: string;
      readonly field: string;
      readonly value: FieldValue;
    }
  | { readonly type: 'send'; readonly form: string }
  | { readonly type: 'call'; readonly contact: string }
  | { readonly type: 'hang-up' }
  | { readonly type: 'wait'; readonly ticks: number }
  /** `critical` when not the trainee ends the visit but a mistake does: the criterion that stops it. */
  | { readonly type: 'end'; readonly critical?: string };

export type Judgement = 'hazard' | 'safe';
export type Verdict = 'low' | 'ok' | 'high';
export type Scalar = string | number | boolean;
/** A row of a table that was filled in: column → value. A column left out is empty. */
export type Row = Readonly<Record<string, Scalar>>;
export type FieldValue = Scalar | readonly string[] | readonly Row[];
