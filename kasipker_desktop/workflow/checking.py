"""Are all parts of the program here? What a packaged program asks itself first."""

from __future__ import annotations

from collections.abc import Callable, Iterable

Part = tuple[str, Callable[[], str]]
"""A name, and a check that says what it found or raises."""


def check_parts(parts: Iterable[Part]) -> tuple[tuple[str, bool, str], ...]:
    """Runs every check, also after one that failed: name, whether it is well, what was found."""
    return tuple(_check(name, part) for name, part in parts)


def _check(name: str, part: Callable[[], str]) -> tuple[str, bool, str]:
    try:
        return name, True, part()
    except Exception as error:  # whatever is missing, the answer names it and the other parts are still checked
        return name, False, f"{type(error).__name__}: {error}"
