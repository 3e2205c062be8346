"""Reads the papers back; run as a module it writes the expected texts anew, to be reviewed by eye."""

import re
from pathlib import Path

import pypdfium2

from kasipker_desktop.documents.press import Press
from tests.documents import samples
from tests.documents.samples import PAPERS, TABLES

EXPECTED = Path(__file__).parent.parent / "data" / "papers"
LANGUAGES = ("kk", "ru")
NAMES = (*PAPERS, *TABLES)


def printed(name, language):
    """A sample document as PDF."""
    press = Press()
    if name in PAPERS:
        return press.paper(PAPERS[name](), language)
    facts = TABLES[name]()
    if name == "report":
        return press.report(facts, lambda: samples.excluded_rows(facts), language)
    return press.list(facts, lambda: samples.list_rows(facts), language)


def pages(pdf):
    """The text of each page, line by line, with ordinary spaces."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        texts = [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
    return [text.replace("\xa0", " ").replace("\r\n", "\n").strip() for text in texts]


def flowing(pdf):
    """The whole text in one line."""
    return re.sub(r"\s+", " ", " ".join(pages(pdf)))


def boxes(pdf):
    """(page, letter, left, bottom, right, top) of every visible letter, in points."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        for number, page in enumerate(document):
            text = page.get_textpage()
            for place in range(text.count_chars()):
                letter = text.get_text_range(place, 1)
                if letter.strip():
                    yield (number, letter, *text.get_charbox(place))
    finally:
        document.close()


def expected_file(name, language):
    return EXPECTED / f"{name}_{language}.txt"


if __name__ == "__main__":
    EXPECTED.mkdir(parents=True, exist_ok=True)
    for name in NAMES:
        for language in LANGUAGES:
            text = "\n\f\n".join(pages(printed(name, language)))
            expected_file(name, language).write_text(text + "\n", encoding="utf-8")
