import { Text } from '@react-three/uikit';
import { useEffect, useRef, useState } from 'react';
import { keyed } from '../../../session/forms/keyed';
import { keyedValue } from '../../../session/forms/keyedValue';
import { Box } from '../../uikit/Box';
import { PanelButton } from '../../uikit/PanelButton';

const FIGURES = [
  ['1', '2', '3'],
  ['4', '5', '6'],
  ['7', '8', '9'],
] as const;
const LAST = { number: ['.', '0', 'back'], time: ['0', 'back'] } as const;
const BACK = '←';

type Props = {
  readonly type: 'number' | 'time';
  readonly value: unknown;
  readonly unit: string | null;
  /** What was keyed in, once the question is left or the tablet put away. */
  readonly onKeep: (value: number | string) => void;
};

/** A number or a time of day, by keys large enough for a ray. */
export const KeyedAnswer = ({ type, value, unit, onKeep }: Props) => {
  const before = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  const [written, setWritten] = useState(before);
  const latest = useRef(() => undefined as void);
  useEffect(() => {
    latest.current = () => {
      const next = keyedValue({ type, written });
      if (next !== undefined && written !== before) onKeep(next);
    };
  });
  useEffect(() => () => latest.current(), []);
  return (
    <>
      <Text fontSize={48} fontWeight="bold" color="#2b2620">
        {`${written === '' ? '–' : written}${unit === null ? '' : ` ${unit}`}`}
      </Text>
      {[...FIGURES, LAST[type]].map((keys) => (
        <Box key={keys.join()} flexDirection="row" gap={10}>
          {keys.map((key) => (
            <PanelButton
              key={key}
              text={key === 'back' ? BACK : key}
              quick
              onPress={() => setWritten((now) => keyed({ type, written: now }, key))}
            />
          ))}
        </Box>
      ))}
    </>
  );
};
