"""A small xlsx writer: sheets of texts and numbers in which nothing can run, the same bytes for the same rows."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

PLAIN, TEXT, DAY, HEAD = range(4)
"""Looks of a cell or column: as it comes; text, so that zeros stay; a day as dd.mm.yyyy; a heading."""

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_RUNS = ("=", "+", "-", "@", "\t", "\r")
_STYLES = (
    f'<styleSheet {_MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts>'
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/>'
    '</font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill '
    'patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/>'
    '</cellStyleXfs><cellXfs count="4"><xf/><xf numFmtId="49" applyNumberFormat="1"/>'
    '<xf numFmtId="164" applyNumberFormat="1"/><xf fontId="1" applyFont="1" applyAlignment="1"><alignment '
    'vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>'
)


@dataclass(frozen=True)
class Column:
    """A column: its heading, its width in letters, the look of its empty cells."""

    heading: str
    width: int
    look: int = PLAIN


@dataclass(frozen=True)
class Sheet:
    """A sheet: the heading stays in view while the rows scroll."""

    name: str
    columns: Sequence[Column]
    rows: Iterable[Sequence[str | int]]


def workbook(sheets: Sequence[Sheet]) -> bytes:
    """The workbook's bytes."""
    names = [f"xl/worksheets/sheet{number}.xml" for number in range(1, len(sheets) + 1)]
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        _put(archive, "[Content_Types].xml", _types(names))
        _put(archive, "_rels/.rels", _relations([("officeDocument", "xl/workbook.xml")]))
        _put(archive, "xl/workbook.xml", _book(sheets))
        parts = [("worksheet", name.removeprefix("xl/")) for name in names]
        _put(archive, "xl/_rels/workbook.xml.rels", _relations([*parts, ("styles", "styles.xml")]))
        _put(archive, "xl/styles.xml", _STYLES)
        for name, sheet in zip(names, sheets, strict=True):
            _put(archive, name, _sheet(sheet))
    return made.getvalue()


def harmless(text: str) -> str:
    """The text with an apostrophe before what a spreadsheet would run as a formula, here or after a way through csv."""
    return f"'{text}" if text.startswith(_RUNS) else text


def _put(archive: zipfile.ZipFile, name: str, text: str) -> None:
    entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(entry, _HEAD + text)


def _book(sheets: Sequence[Sheet]) -> str:
    tabs = "".join(
        f'<sheet name={quoteattr(sheet.name)} sheetId="{number}" r:id="rId{number}"/>'
        for number, sheet in enumerate(sheets, 1)
    )
    return f'<workbook {_MAIN} xmlns:r="{_OFFICE}"><sheets>{tabs}</sheets></workbook>'


def _types(names: Iterable[str]) -> str:
    parts = [("xl/workbook.xml", "sheet.main"), ("xl/styles.xml", "styles"), *((name, "worksheet") for name in names)]
    told = "".join(f'<Override PartName="/{part}" ContentType="{_KIND}.{kind}+xml"/>' for part, kind in parts)
    rels = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    return f'<Types xmlns="{_PACKAGE}/content-types">{rels}{told}</Types>'


def _relations(links: Sequence[tuple[str, str]]) -> str:
    told = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(links, 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{told}</Relationships>'


def _sheet(sheet: Sheet) -> str:
    widths = "".join(
        f'<col min="{at}" max="{at}" width="{column.width}" style="{column.look}" customWidth="1"/>'
        for at, column in enumerate(sheet.columns, 1)
    )
    head = _row([column.heading for column in sheet.columns], [HEAD] * len(sheet.columns))
    looks = [column.look for column in sheet.columns]
    rows = "".join(_row(row, looks) for row in sheet.rows)
    pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
    view = f'<sheetViews><sheetView workbookViewId="0">{pane}</sheetView></sheetViews>'
    return f"<worksheet {_MAIN}>{view}<cols>{widths}</cols><sheetData>{head}{rows}</sheetData></worksheet>"


def _row(cells: Sequence[str | int], looks: Sequence[int]) -> str:
    return f"<row>{''.join(_cell(cell, look) for cell, look in zip(cells, looks, strict=True))}</row>"


def _cell(cell: str | int, look: int) -> str:
    if isinstance(cell, int):
        return f'<c s="{look}"><v>{cell}</v></c>'
    text = escape("".join(letter for letter in harmless(cell) if letter >= " " or letter in "\n\t"))
    return f'<c s="{look}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'
