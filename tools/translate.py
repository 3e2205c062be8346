"""Fills translations/*.ts from tables: lines of context, source, Kazakh, Russian (forms of a plural parted by «|»).

python tools/translate.py new-strings.tsv; make words
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path
from xml.etree import ElementTree

FOLDER = Path(__file__).parent.parent / "translations"
COLUMNS = {"kk": 2, "ru": 3}
FORMS = {"kk": 2, "ru": 3}


def fill(language: str, rows: list[list[str]]) -> int:
    """Writes the translations of a language; how many were found in its file."""
    file = FOLDER / f"kasipker_{language}.ts"
    tree = ElementTree.parse(file)
    table = {(row[0], row[1].replace("\\n", "\n")): row[COLUMNS[language]].replace("\\n", "\n") for row in rows}
    found = 0
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            told = table.get((context.findtext("name") or "", message.findtext("source") or ""))
            if told is not None:
                _set(message, told, language)
                found += 1
    ElementTree.indent(tree, "    ")
    text = ElementTree.tostring(tree.getroot(), encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")
    return found


def _set(message: ElementTree.Element, told: str, language: str) -> None:
    translation = message.find("translation")
    assert translation is not None
    translation.attrib.pop("type", None)
    forms = list(translation.iter("numerusform"))
    if not forms:
        translation.text = told
        return
    words = told.split("|")
    words = words * FORMS[language] if len(words) == 1 else words
    for form in forms:
        translation.remove(form)
    for word in words:
        ElementTree.SubElement(translation, "numerusform").text = word


def main() -> None:
    """Fills both files from every table named."""
    rows: list[list[str]] = []
    for name in sys.argv[1:]:
        with Path(name).open(encoding="utf-8", newline="") as file:
            rows += [row for row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE) if len(row) >= 4]
    for language in COLUMNS:
        print(language, fill(language, rows), "of", len(rows))


if __name__ == "__main__":
    main()
