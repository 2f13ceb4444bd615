import type { NightReport } from '../../core/night/nightReport';
import type { NightWay } from '../../core/night/nightWay';
import { roomAt } from '../../core/apartment/roomAt';
import type { CompiledScenario } from '../../core/scenario/compiledScenario';
import { useLanguage } from '../useLanguage';

type Props = {
  readonly scenario: CompiledScenario;
  readonly way: NightWay;
  readonly report: NightReport;
};

const MARGIN_MM = 200;
const LEAST_MM = 130;
const PER_FALL_MM = 14;
const NUMBER_MM = 250;

const boxOf = ({ rooms }: CompiledScenario['apartment']['manifest']): string => {
  const corners = rooms.flatMap(({ floorPolygon }) => floorPolygon);
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [left, top] = [Math.min(...xs) - MARGIN_MM, Math.min(...ys) - MARGIN_MM];
  return `${left} ${top} ${Math.max(...xs) + MARGIN_MM - left} ${Math.max(...ys) + MARGIN_MM - top}`;
};

/** Where the name of a room stands: above the middle, out of the way that is walked. */
const nameAt = (corners: readonly (readonly [number, number])[]): readonly [number, number] => {
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return [(Math.min(...xs) + Math.max(...xs)) / 2, Math.min(...ys) + NUMBER_MM];
};

/** The plan of the flat: the way from bed to toilet, and where the causes make her fall, with their numbers. */
export const NightPlan = ({ scenario, way, report }: Props) => {
  const { t, locale } = useLanguage();
  const { manifest, grid, rooms } = scenario.apartment;
  const marks = report.causes.flatMap(({ places: [first], falls }, index) =>
    first ? [{ at: first.at, falls, number: index + 1 }] : [],
  );
  const named = marks.map(({ at: [x, y], number }) => {
    const room = roomAt(grid, x, y);
    return `${number}: ${room === null ? '' : (rooms[room]?.name[locale] ?? '')}`;
  });
  const label = t('night.plan', { places: named.join(', ') || t('night.planNone') });
  const spread = report.causes.flatMap(({ places }) => places);
  return (
    <svg className="nightPlan" viewBox={boxOf(manifest)} role="img" aria-label={label}>
      {manifest.rooms.map(({ id, floorPolygon, name }) => {
        const [x, y] = nameAt(floorPolygon);
        return (
          <g key={id}>
            <polygon points={floorPolygon.map((corner) => corner.join()).join(' ')} />
            <text className="room" x={x} y={y}>
              {name[locale]}
            </text>
          </g>
        );
      })}
      <polyline points={way.map((point) => point.join()).join(' ')} />
      {spread.map(({ at: [x, y], falls }, index) => (
        <circle key={index} className="spread" cx={x} cy={y} r={LEAST_MM / 2 + falls} />
      ))}
      {marks.toReversed().map(({ at: [x, y], falls, number }) => (
        <g key={number}>
          <circle className="mark" cx={x} cy={y} r={LEAST_MM + PER_FALL_MM * Math.sqrt(falls)} />
          <text className="number" x={x} y={y} fontSize={NUMBER_MM}>
            {number}
          </text>
        </g>
      ))}
    </svg>
  );
};
