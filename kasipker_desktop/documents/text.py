"""Lines of text: runs in one style each, broken at spaces only; nothing in a text is ever parsed as markup."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reportlab.pdfgen.canvas import Canvas

from .fonts import Face, check, composed, width


@dataclass(frozen=True)
class Style:
    """A row of the table in looks2.md 11: face, size and leading in points, letters spaced by `tracking`."""

    face: Face
    size: float
    leading: float
    tracking: float = 0


@dataclass(frozen=True)
class Run:
    """A stretch of text in one style. Raises KnownError `unprintable` for a letter that the face lacks."""

    text: str
    style: Style

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", composed(self.text))
        check(self.text, self.style.face)

    @property
    def width(self) -> float:
        return width(self.text, self.style.face, self.style.size) + self.style.tracking * len(self.text)


Line = tuple[Run, ...]


def line_width(line: Sequence[Run]) -> float:
    """The width of a line's runs side by side."""
    return sum(run.width for run in line)


def break_lines(runs: Sequence[Run], limit: float) -> tuple[Line, ...]:
    """The runs as lines no wider than the limit; «\\n» ends a line, a word that is too wide is cut."""
    return tuple(line for paragraph in _paragraphs(runs) for line in _fill(_words(paragraph), limit))


def draw_line(canvas: Canvas, line: Line, x: float, y: float) -> None:
    """Draws a line from its left end on the baseline."""
    out = canvas.beginText(x, y)
    for run in line:
        out.setFont(run.style.face.value, run.style.size, run.style.leading)
        out.setCharSpace(run.style.tracking)
        out.textOut(run.text)
    out.setCharSpace(0)
    canvas.drawText(out)


def _paragraphs(runs: Sequence[Run]) -> Iterator[list[Run]]:
    current: list[Run] = []
    for run in runs:
        first, *others = run.text.split("\n")
        current.append(replace(run, text=first))
        for text in others:
            yield current
            current = [replace(run, text=text)]
    yield current


def _words(runs: Sequence[Run]) -> Iterator[list[Run]]:
    """Words between spaces; a word may change its style inside."""
    word: list[Run] = []
    for run in runs:
        first, *others = run.text.split(" ")
        word += [replace(run, text=first)] if first else []
        for text in others:
            if word:
                yield word
            word = [replace(run, text=text)] if text else []
    if word:
        yield word


def _fill(words: Iterator[list[Run]], limit: float) -> Iterator[Line]:
    line: list[Run] = []
    for word in words:
        longer = _joined(line, word)
        if line and line_width(longer) > limit:
            yield tuple(line)
            longer = word
        while line_width(longer) > limit and len(longer) == 1 and len(longer[0].text) > 1:
            head, longer = _cut(longer[0], limit)
            yield (head,)
        line = longer
    yield tuple(line)


def _joined(line: list[Run], word: list[Run]) -> list[Run]:
    if not line:
        return word
    *before, last = line
    if last.style == word[0].style:
        return [*before, replace(last, text=f"{last.text} {word[0].text}"), *word[1:]]
    return [*before, replace(last, text=last.text + " "), *word]


def _cut(run: Run, limit: float) -> tuple[Run, list[Run]]:
    """As many letters as fit, at least one, and the rest; after a hyphen where there is one in the second half."""
    count = len(run.text) - 1
    while count > 1 and replace(run, text=run.text[:count]).width > limit:
        count -= 1
    hyphen = run.text.rfind("-", count // 2, count) + 1
    count = hyphen or count
    return replace(run, text=run.text[:count]), [replace(run, text=run.text[count:])]
