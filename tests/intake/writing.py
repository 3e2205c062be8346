"""Files as spreadsheet programs and billing systems write them, by hand so that they can also be odd."""

import io
import struct
import zipfile
from datetime import date
from xml.sax.saxutils import escape

from kasipker_desktop.domain.calendar import Period
from kasipker_desktop.domain.identity import control_digit
from kasipker_desktop.domain.report import Judging
from kasipker_desktop.intake.judge import judge
from kasipker_desktop.intake.letters import printable

FEBRUARY = Period(2024, 2)
HEADING = ("ФИО", "ИИН", "Дата подключения")
_EPOCH = date(1899, 12, 30)
_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"


def iin(number):
    """A valid identity, another for each number."""
    serial = 0
    while True:
        eleven = f"85{number // 2500 % 12 + 1:02}{number // 100 % 25 + 1:02}3{number % 100:02}{serial:02}"
        if (last := control_digit(eleven)) is not None:
            return eleven + str(last)
        serial += 1


def person(number, day="14.02.2024"):
    return (f"Ахметов Нұрлан {'АБВГД'[number % 5]}", iin(number), day)


def people(count):
    return [HEADING, *(person(number) for number in range(count))]


def judged(path, *more, period=FEBRUARY, **judging):
    """The report of files, and the rows that were admitted."""
    admitted = []
    report = judge([path, *more], Judging(period, printable(), **judging), admitted.extend)
    return report, admitted


def codes(report):
    return [(row.place.row, row.code.value) for row in report.excluded]


def text(path, rows, delimiter=";", encoding="utf-8", end="\r\n"):
    """A text file; fields are quoted only where the caller has put quotes."""
    path.write_bytes("".join(delimiter.join(map(str, row)) + end for row in rows).encode(encoding))
    return path


def xlsx(path, *sheets, shared=False, prefix="", since_1904=False, dimension=None, macros=False, extra=()):
    """A workbook of sheets (`rows` or `(name, rows)`); rows of None are left out, cells of None are empty."""
    named = [sheet if isinstance(sheet, tuple) else (f"Лист{at}", sheet) for at, sheet in enumerate(sheets, 1)]
    strings = {} if shared else None
    parts = {
        f"xl/worksheets/sheet{at}.xml": _sheet(rows, strings, prefix, dimension, since_1904)
        for at, (_, rows) in enumerate(named, 1)
    }
    kind = "application/vnd.ms-excel.sheet.macroEnabled" if macros else f"{_KIND}.sheet"
    overrides = [("xl/workbook.xml", f"{kind}.main+xml"), ("xl/styles.xml", f"{_KIND}.styles+xml")]
    overrides += [(part, f"{_KIND}.worksheet+xml") for part in parts]
    links = [("worksheet", part.removeprefix("xl/")) for part in parts] + [("styles", "styles.xml")]
    if strings:
        items = "".join(f"<si><t>{escape(string)}</t></si>" for string in strings)
        parts["xl/sharedStrings.xml"] = f"<sst {_MAIN}>{items}</sst>"
        overrides.append(("xl/sharedStrings.xml", f"{_KIND}.sharedStrings+xml"))
        links.append(("sharedStrings", "sharedStrings.xml"))
    tabs = "".join(
        f'<sheet name="{escape(name)}" sheetId="{at}" r:id="rId{at}"/>' for at, (name, _) in enumerate(named, 1)
    )
    epoch = '<workbookPr date1904="1"/>' if since_1904 else ""
    parts["xl/workbook.xml"] = f'<workbook {_MAIN} xmlns:r="{_OFFICE}">{epoch}<sheets>{tabs}</sheets></workbook>'
    parts["xl/_rels/workbook.xml.rels"] = _relations(links)
    parts["xl/styles.xml"] = (
        f'<styleSheet {_MAIN}><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1">'
        '<border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/>'
        '<xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>'
    )
    parts["_rels/.rels"] = _relations([("officeDocument", "xl/workbook.xml")])
    types = "".join(f'<Override PartName="/{part}" ContentType="{kind}"/>' for part, kind in overrides)
    parts["[Content_Types].xml"] = (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{types}</Types>'
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in [*parts.items(), *extra]:
            archive.writestr(name, content)
    return path


def _relations(links):
    items = "".join(
        f'<Relationship Id="rId{at}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for at, (kind, target) in enumerate(links, 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{items}</Relationships>'


def _sheet(rows, strings, prefix, dimension, since_1904):
    tag = f"{prefix}:" if prefix else ""
    space = _MAIN.replace("xmlns=", f"xmlns:{prefix}=") if prefix else _MAIN
    body = "".join(_row(at, row, tag, strings, since_1904) for at, row in enumerate(rows, 1) if row is not None)
    area = f'<{tag}dimension ref="{dimension}"/>' if dimension else ""
    data = f"<{tag}sheetData>{body}</{tag}sheetData>"
    return f'<?xml version="1.0"?>\n<{tag}worksheet {space}>{area}{data}</{tag}worksheet>'


def _row(number, row, tag, strings, since_1904):
    filled = ((f"{column(at)}{number}", cell) for at, cell in enumerate(row) if cell is not None)
    cells = "".join(_cell(reference, cell, tag, strings, since_1904) for reference, cell in filled)
    return f'<{tag}row r="{number}">{cells}</{tag}row>'


def column(at):
    """The letters of a column, from 0."""
    letters = ""
    at += 1
    while at:
        at, rest = divmod(at - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _cell(reference, cell, tag, strings, since_1904):
    if isinstance(cell, date):
        serial = (cell - _EPOCH).days - (1462 if since_1904 else 0)
        return f'<{tag}c r="{reference}" s="1"><{tag}v>{serial}</{tag}v></{tag}c>'
    if isinstance(cell, int | float):
        return f'<{tag}c r="{reference}"><{tag}v>{cell!r}</{tag}v></{tag}c>'
    if strings is not None:
        place = strings.setdefault(cell, len(strings))
        return f'<{tag}c r="{reference}" t="s"><{tag}v>{place}</{tag}v></{tag}c>'
    inline = f'<{tag}is><{tag}t xml:space="preserve">{escape(cell)}</{tag}t></{tag}is>'
    return f'<{tag}c r="{reference}" t="inlineStr">{inline}</{tag}c>'


def ods(path, rows, encrypted=False):
    cells = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{escape(str(cell))}</text:p></table:table-cell>'
            for cell in row
        )
        + "</table:table-row>"
        for row in rows
    )
    space = "urn:oasis:names:tc:opendocument:xmlns"
    content = (
        f'<office:document-content xmlns:office="{space}:office:1.0" xmlns:table="{space}:table:1.0" '
        f'xmlns:text="{space}:text:1.0"><office:body><office:spreadsheet><table:table table:name="Лист1">{cells}'
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    secret = "<manifest:encryption-data/>" if encrypted else ""
    manifest = f'<manifest:manifest xmlns:manifest="{space}:manifest:1.0">{secret}</manifest:manifest>'
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", manifest)
        archive.writestr("content.xml", content)
    return path


def xlsb(path, rows, since_1904=False):
    """A binary workbook ([MS-XLSB]): texts and numbers, one sheet."""
    area = struct.pack("<IIII", 0, len(rows) - 1, 0, len(HEADING) - 1)
    sheet = [_record(129), _record(148, area), _record(145)]  # BrtBeginSheet, BrtWsDim, BrtBeginSheetData
    for number, row in enumerate(rows):
        sheet.append(_record(0, struct.pack("<IIHBBBI", number, 0, 300, 0, 0, 0, 0)))  # BrtRowHdr
        for at, cell in enumerate(row):
            head = struct.pack("<II", at, 0)
            if isinstance(cell, int | float):
                sheet.append(_record(5, head + struct.pack("<d", cell)))  # BrtCellReal
            else:
                sheet.append(_record(6, head + _wide(cell)))  # BrtCellSt
    sheet += [_record(146), _record(130)]
    properties = _record(153, struct.pack("<II", int(since_1904), 0) + _wide(""))  # BrtWbProp
    tab = _record(156, struct.pack("<II", 0, 1) + _wide("rId1") + _wide("Лист1"))  # BrtBundleSh
    book = _record(131) + properties + _record(143) + tab + _record(144) + _record(132)
    types = (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="bin" ContentType="application/'
        'vnd.ms-excel.sheet.binary.macroEnabled.main"/><Default Extension="rels" ContentType="application/'
        'vnd.openxmlformats-package.relationships+xml"/></Types>'
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", types)
        archive.writestr("_rels/.rels", _relations([("officeDocument", "xl/workbook.bin")]))
        archive.writestr("xl/workbook.bin", book)
        archive.writestr("xl/_rels/workbook.bin.rels", _relations([("worksheet", "worksheets/sheet1.bin")]))
        archive.writestr("xl/worksheets/sheet1.bin", b"".join(sheet))
    return path


def _record(kind, data=b""):
    made = io.BytesIO()
    for number in (kind, len(data)):
        while number > 0x7F:
            made.write(bytes([number & 0x7F | 0x80]))
            number >>= 7
        made.write(bytes([number]))
    return made.getvalue() + data


def _wide(string):
    return struct.pack("<I", len(string)) + string.encode("utf-16-le")
