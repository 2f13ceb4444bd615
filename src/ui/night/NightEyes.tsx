/** The dark becomes visible and stays blue. */
const LIFT = { type: 'gamma', exponent: 0.5 } as const;

/** Lifts the dark of a picture: whoever looks on has to see a fall in a room where she saw nothing. */
export const NightEyes = () => (
  <svg className="nightEyes" aria-hidden="true">
    <filter id="night-eyes" colorInterpolationFilters="sRGB">
      <feComponentTransfer>
        <feFuncR {...LIFT} amplitude={0.78} />
        <feFuncG {...LIFT} amplitude={0.86} />
        <feFuncB {...LIFT} amplitude={0.95} />
      </feComponentTransfer>
    </filter>
  </svg>
);
