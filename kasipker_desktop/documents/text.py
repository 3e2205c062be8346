"""Lines of text: runs in one style each, broken at spaces only; nothing in a text is ever parsed as markup."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from .fonts import Face, check, composed, width


@dataclass(frozen=True)
class Style:
    """A row of the table in looks2.md 11: face, size and leading in points, letters spaced by `tracking`."""

    face: Face
    size: float
    leading: float
    tracking: float = 0

    @property
    def space(self) -> float:
        """How wide a space is."""
        return width(" ", self.face, self.size) + self.tracking


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
        if run.style.tracking:
            out.setCharSpace(run.style.tracking)
        out.textOut(run.text)
        if run.style.tracking:
            out.setCharSpace(0)
    canvas.drawText(out)


def _paragraphs(runs: Sequence[Run]) -> Iterator[list[Run]]:
    current: list[Run] = []
    for run in runs:
        first, *others = run.text.split("\n")
        current.append(_part(first, run.style))
        for text in others:
            yield current
            current = [_part(text, run.style)]
    yield current


def _words(runs: Sequence[Run]) -> Iterator[list[Run]]:
    """Words between spaces; a word may change its style inside."""
    word: list[Run] = []
    for run in runs:
        first, *others = run.text.split(" ")
        word += [_part(first, run.style)] if first else []
        for text in others:
            if word:
                yield word
            word = [_part(text, run.style)] if text else []
    if word:
        yield word


def _part(text: str, style: Style) -> Run:
    """A piece of a run, whose letters were looked at already."""
    run = object.__new__(Run)
    object.__setattr__(run, "text", text)
    object.__setattr__(run, "style", style)
    return run


def _fill(words: Iterator[list[Run]], limit: float) -> Iterator[Line]:
    """Widths add up: no letters are kerned, and a space is as wide as the style before it makes it."""
    line: list[list[Run]] = []
    used = 0.0
    for word in words:
        wide = line_width(word)
        space = line[-1][-1].style.space if line else 0
        if line and used + space + wide > limit:
            yield _joined(line)
            line, used, space = [], 0, 0
        while wide > limit and len(word) == 1 and len(word[0].text) > 1:
            head, word = _cut(word[0], limit)
            yield (head,)
            wide = line_width(word)
        line.append(word)
        used += space + wide
    yield _joined(line)


def _joined(words: list[list[Run]]) -> Line:
    """One run for each stretch of one style; a space belongs to what stands before it."""
    texts: list[str] = []
    styles: list[Style] = []
    for word in words:
        texts[-1:] = [texts[-1] + " "] if texts else []
        for run in word:
            if styles and styles[-1] == run.style:
                texts[-1] += run.text
            else:
                texts.append(run.text)
                styles.append(run.style)
    return tuple(map(_part, texts, styles))


def _cut(run: Run, limit: float) -> tuple[Run, list[Run]]:
    """As many letters as fit, at least one, and the rest; after a hyphen where there is one in the second half."""
    count = len(run.text) - 1
    while count > 1 and _part(run.text[:count], run.style).width > limit:
        count -= 1
    hyphen = run.text.rfind("-", count // 2, count) + 1
    count = hyphen or count
    return _part(run.text[:count], run.style), [_part(run.text[count:], run.style)]
