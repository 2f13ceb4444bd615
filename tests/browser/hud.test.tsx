import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { SessionContext } from '../../src/session/sessionContext';
import { WrittenField } from '../../src/ui/tablet/WrittenField';
import { Captions } from '../../src/ui/visit/Captions';
import { MenuPanel } from '../../src/ui/visit/MenuPanel';
import { NearPanel } from '../../src/ui/visit/NearPanel';
import { RefusalToast } from '../../src/ui/visit/RefusalToast';
import { useVisitKeys } from '../../src/ui/visit/useVisitKeys';
import type { Panel } from '../../src/ui/visit/VisitHud';
import { roomApartment } from '../support/roomApartment';
import { viewSession } from '../support/viewSession';

let root: Root | null = null;
let host: HTMLElement | null = null;

const mount = (page: ReactNode) => {
  const visit = viewSession(roomApartment());
  host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
  root.render(<SessionContext value={visit.session}>{page}</SessionContext>);
  return visit;
};

const find = (selector: string): Promise<HTMLElement> =>
  vi.waitFor(() => {
    const found = host?.querySelector(selector);
    if (!(found instanceof HTMLElement)) throw new Error(`no ${selector}`);
    return found;
  });

afterEach(() => {
  root?.unmount();
  host?.remove();
});

describe('the focus', () => {
  test('comes back to the list when the menu it opened is closed', async () => {
    const { session } = mount(
      <>
        <NearPanel onClose={() => undefined} />
        <MenuPanel />
      </>,
    );
    const near = await find('[data-near="jeanne"]');
    near.focus();
    near.click();
    const heading = await find('.menu h2');
    await vi.waitFor(() => expect(document.activeElement).toBe(heading));
    session.attention.setState({ focus: null });
    await vi.waitFor(() => expect(host?.querySelector('.menu')).toBeNull());
    await vi.waitFor(() => expect(document.activeElement).toBe(near));
  });
});

describe('a double click', () => {
  test('on the judgement does not press the reason that appears under it', async () => {
    const { session, intents } = mount(<MenuPanel />);
    session.attention.setState({ focus: { target: { kind: 'thing', id: 'rug' }, page: 'root' } });
    const hazard = await find('[data-option="hazard"]');
    const { left, top } = hazard.getBoundingClientRect();
    const [clientX, clientY] = [left + 10, top + 10];
    const click = () => {
      const under = document.elementFromPoint(clientX, clientY);
      const of = { clientX, clientY, bubbles: true, pointerType: 'mouse', pointerId: 1, button: 0 };
      under?.dispatchEvent(new PointerEvent('pointerdown', of));
      under?.dispatchEvent(new PointerEvent('pointerup', of));
      under?.dispatchEvent(new PointerEvent('click', of));
      return under;
    };
    click();
    await find('.menu[data-page="why"]');
    // Where the list of reasons begins is a matter of style; here it is put under the pointer.
    const reason = await find('[data-option^="why-"]');
    Object.assign(reason.style, { position: 'fixed', left: `${left}px`, top: `${top}px` });
    const before = intents.length;
    expect(click()).toBe(reason);
    await vi.waitFor(() => expect(session.attention.getState().focus?.page).toBe('why'));
    expect(intents.length).toBe(before);
    await new Promise((resolve) => setTimeout(resolve, 450));
    click();
    await vi.waitFor(() => expect(session.attention.getState().focus?.page).toBe('fix'));
  });
});

describe('the keys of the visit', () => {
  const Keys = ({ panel, onPanel }: { panel: Panel; onPanel: (panel: Panel) => void }) => {
    useVisitKeys(panel, onPanel);
    return <p className="ready" />;
  };
  const press = (code: string): void => {
    window.dispatchEvent(new KeyboardEvent('keydown', { code, key: code.slice(-1) }));
  };

  test.each([
    ['none', [['near'], ['tablet']]],
    ['end', []],
  ] as const)('while the panel is %s', async (panel, expected) => {
    const onPanel = vi.fn();
    mount(<Keys panel={panel} onPanel={onPanel} />);
    await find('.ready');
    await vi.waitFor(() => {
      onPanel.mockClear();
      press('KeyN');
      press('KeyT');
      expect(onPanel.mock.calls).toEqual(expected);
    });
  });
});

describe('what a screen reader is told', () => {
  test('has its live regions in the page before the first word', async () => {
    mount(
      <>
        <Captions />
        <RefusalToast />
      </>,
    );
    expect((await find('[aria-live="polite"]')).childElementCount).toBe(0);
    expect((await find('[role="status"]')).childElementCount).toBe(0);
  });
});

describe('a written answer', () => {
  const field = {
    id: 'width',
    type: 'number',
    ask: { fr: '', nl: '', en: '' },
    options: [],
    unit: 'cm',
    columns: [],
  } as const;

  test('is kept once, also when Esc takes the tablet away', async () => {
    const onFill = vi.fn();
    mount(<WrittenField field={field} value={undefined} closed={false} onFill={onFill} />);
    const input = await find('input');
    input.focus();
    // Past React's own setter, as typing does.
    Reflect.set(HTMLInputElement.prototype, 'value', '68', input);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(() => expect(input).toHaveProperty('value', '68'));
    root?.render(null);
    await vi.waitFor(() => expect(host?.childElementCount).toBe(0));
    expect(onFill.mock.calls).toEqual([[68]]);
  });
});
