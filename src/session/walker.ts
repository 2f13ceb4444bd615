/**
 * Moves the trainee's body over the navigation grid, for the desk and the headset alike. It clamps against walls
 * and furniture, slides along them, and tells the simulation in `go` intents of 250 mm at most 4 times a second.
 */
export type Walker = {
  /** Try to move by metres in the scene plane; what is blocked slides or stays. Updates the pose at once. */
  readonly moveBy: (dxM: number, dzM: number) => void;
  /** Teleport: true and moved when a body can stand there and a way leads there, else false. */
  readonly jumpTo: (xM: number, zM: number) => boolean;
  /** Could a teleport go here? Snaps to the nearest free spot within 300 mm, or null. */
  readonly landing: (xM: number, zM: number) => readonly [xM: number, zM: number] | null;
  /** Click to walk: follows the shortest way at walking speed until there, blocked or a key is pressed. */
  readonly walkTo: (xM: number, zM: number) => boolean;
  readonly stopWalking: () => void;
  /** The simulation itself has put the body where it stands: there is no way to follow and nothing to report. */
  readonly settle: () => void;
  /** Advances click-to-walk and reports position; called once a frame. */
  readonly advance: (elapsedSeconds: number) => void;
};
