"""States of a piece: all of them inside a named thing, one of them otherwise."""
from __future__ import annotations

from collections.abc import Iterator, Sequence

from lib.kit import Kit


def states(kit: Kit, key: str, values: Sequence[str], first: str | None = None) -> Iterator[str]:
    """Yields each value to build its parts for.

    Inside `kit.named('thing')` every value comes, `first` (or the first listed) before the others, and the
    parts show only in that state. Inside `kit.named('thing', 'key=value')` only that value comes. A piece
    without a name is fixed in `first`.
    """
    shown = first or values[0]
    if kit.state is not None and kit.state.startswith(f'{key}='):
        yield kit.state.removeprefix(f'{key}=')
        return
    if kit.thing is None or kit.state is not None:
        yield shown
        return
    kit.begins(key, shown)
    for value in (shown, *[v for v in values if v != shown]):
        kit.state = f'{key}={value}'
        yield value
    kit.state = None
