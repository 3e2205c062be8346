"""The notice as HTML and as plain text, from the same sentences as the PDF, to be put on a portal."""

from __future__ import annotations

from html import escape

from ..domain.annexes import Notice, PublicDraw
from .facts import grouped, tied
from .notice import checks, commission, held, remarks, status, steps, title
from .wording import NBSP, PaperWording


def notice_text(facts: Notice, words: PaperWording) -> str:
    """Lines of plain text; every line, the last too, ends with one LF."""
    lines = [
        tied(facts.organiser.name.of(words.language)),
        "",
        words.say("notice.above"),
        _title(facts, words),
        words.day(facts.day),
        "",
        held(facts, words),
        "",
        *(f"{status(person, facts, words)}: № {person.number}, {person.name}" for person in facts.drawn),
        *remarks(facts, words),
        *(_check_lines(facts.draw, facts, words) if facts.draw else []),
        "",
        *(f"{label} {value}" for label, value in commission(facts, words)),
    ]
    return "\n".join(lines).replace(NBSP, " ") + "\n"


def _title(facts: Notice, words: PaperWording) -> str:
    return title(facts, words).replace("\n", " ")


def _check_lines(draw: PublicDraw, facts: Notice, words: PaperWording) -> list[str]:
    return [
        "",
        words.say("notice.check"),
        *(f"{label} {value}" for label, value in checks(draw, facts, words)),
        f"{words.say('notice.fingerprint')}:",
        facts.fingerprint,
        f"{words.say('notice.page')}: {draw.page}",
        *(f"{number}. {text}" for number, text in enumerate(steps(words), start=1)),
    ]


def notice_html(facts: Notice, words: PaperWording) -> str:
    """One element without style or script, to be set into a portal's own page; all text is escaped."""
    people = "".join(
        f"<tr>{_cells(status(person, facts, words), str(person.number), person.name)}</tr>\n" for person in facts.drawn
    )
    heads = (words.say("result.status"), words.say("result.number"), words.say("notice.person"))
    table = f"<table>\n<tr>{_cells(*heads, tag='th')}</tr>\n{people}</table>\n" if people else ""
    return (
        f'<article lang="{words.language}">\n'
        f"<p>{_text(tied(facts.organiser.name.of(words.language)))}</p>\n"
        f"<h1>{_text(_title(facts, words))}</h1>\n"
        f"<p>{_text(words.day(facts.day))}</p>\n"
        f"<p>{_text(held(facts, words))}</p>\n"
        f"{table}"
        f"{''.join(f'<p>{_text(remark)}</p>{chr(10)}' for remark in remarks(facts, words))}"
        f"{_check_html(facts.draw, facts, words) if facts.draw else ''}"
        f"{_pairs(commission(facts, words))}"
        "</article>\n"
    )


def _check_html(draw: PublicDraw, facts: Notice, words: PaperWording) -> str:
    digits = grouped(facts.fingerprint)
    page = escape(draw.page)
    told = "".join(f"<li>{_text(text)}</li>\n" for text in steps(words))
    return (
        f"<h2>{_text(words.say('notice.check'))}</h2>\n"
        f"{_pairs(checks(draw, facts, words))}"
        f"<p>{_text(words.say('notice.fingerprint'))}: <code>{digits}</code></p>\n"
        f'<p>{_text(words.say("notice.page"))}: <a href="{page}">{page}</a></p>\n'
        f"<ol>\n{told}</ol>\n"
    )


def _pairs(pairs: list[tuple[str, str]]) -> str:
    rows = "".join(f"<dt>{_text(label)}</dt><dd>{_text(value)}</dd>\n" for label, value in pairs)
    return f"<dl>\n{rows}</dl>\n"


def _cells(*texts: str, tag: str = "td") -> str:
    return "".join(f"<{tag}>{_text(text)}</{tag}>" for text in texts)


def _text(text: str) -> str:
    return escape(text).replace(NBSP, "&nbsp;").replace("\n", "<br>")
