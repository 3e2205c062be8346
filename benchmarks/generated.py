"""Lists as billing would export them, of any length, made the same way each time: for the benchmarks only."""

from __future__ import annotations

import random
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from kasipker_desktop.domain.identity import control_digit

HEADINGS = (
    "№ п/п",
    "Наименование ИП",
    "ИИН",
    "Тариф",
    "Дата подключения",
    "Договор",
    "Телефон",
    "E-mail",
    "Регион",
)
_SURNAMES = (
    "Ахметов",
    "Қасымов",
    "Сәрсенбаев",
    "Жұмабаев",
    "Ібраев",
    "Өтегенов",
    "Цой",
    "Иванов",
    "Құдайбергенов",
    "Ли",
)
_NAMES = ("Нұрлан", "Әсел", "Ғалымжан", "Сергей", "Айгүл", "Жеңіс", "Ольга", "Бақытжан", "Ырысты", "Мария")
_PATRONYMICS = ("Серікұлы", "Болатқызы", "Өскенбайұлы", "Ивановна", "Петрович", "Жеңісұлы", "Маратқызы", "Қайратұлы")
_REGIONS = ("Алматы", "Астана", "Шымкент", "Ақтөбе", "Өскемен", "Қарағанды", "Павлодар")
_EPOCH = date(1899, 12, 30)

Row = tuple[str, str, str, str, date, str, str, str, str]


def people(count: int) -> Iterator[Row]:
    """Rows of a list: 1 % broken identities, 2 % duplicates, 10 % without an e-mail."""
    dice = random.Random(20240214)
    earlier: list[str] = []
    for number in range(1, count + 1):
        if earlier and dice.random() < 0.02:
            iin = dice.choice(earlier)
        else:
            iin = _identity(number, dice)
            if len(earlier) < 10_000:
                earlier.append(iin)
        name = " ".join(dice.choice(part) for part in (_SURNAMES, _NAMES, _PATRONYMICS))
        mail = "" if dice.random() < 0.1 else f"client{number}@example.kz"
        day = date(2024, 2, dice.randint(1, 29))
        tariff = dice.choice(("Kasipker Бизнес", "Kasipker Start", "Kasipker Pro"))
        phone = f"+7 701 {dice.randrange(10_000_000):07}"
        yield str(number), name, iin, tariff, day, f"Д-{100000 + number}", phone, mail, dice.choice(_REGIONS)


def _identity(number: int, dice: random.Random) -> str:
    day = f"{60 + number % 40:02}{number // 40 % 12 + 1:02}{number // 480 % 28 + 1:02}{3 + number % 2}"
    eleven = f"{day}{dice.randrange(10_000):04}"
    while (last := control_digit(eleven)) is None:
        eleven = f"{day}{dice.randrange(10_000):04}"
    return eleven + str((last + 1) % 10 if dice.random() < 0.01 else last)


def write_csv(file: Path, rows: int) -> None:
    """Semicolons, UTF-8."""
    with file.open("w", encoding="utf-8", newline="") as stream:
        stream.write(";".join(HEADINGS) + "\r\n")
        for row in people(rows):
            stream.write(";".join(f"{cell:%d.%m.%Y}" if isinstance(cell, date) else cell for cell in row) + "\r\n")


def write_xlsx(file: Path, rows: int) -> None:
    """Texts inline, the number as a number, the date as a date cell; the heading in row 1."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=4) as archive:
        for name, text in _PARTS.items():
            archive.writestr(name, _HEAD + text)
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as sheet:
            sheet.write((_HEAD + f'<worksheet {_MAIN}><dimension ref="A1:I{rows + 1}"/><sheetData>').encode())
            sheet.write(_xml_row(1, HEADINGS).encode())
            for number, row in enumerate(people(rows), 2):
                sheet.write(_xml_row(number, row).encode())
            sheet.write(b"</sheetData></worksheet>")


def _xml_row(number: int, row: tuple[str | date, ...]) -> str:
    cells = "".join(_xml_cell(f"{chr(65 + place)}{number}", place, cell) for place, cell in enumerate(row) if cell)
    return f'<row r="{number}">{cells}</row>'


def _xml_cell(reference: str, place: int, cell: str | date) -> str:
    if isinstance(cell, date):
        return f'<c r="{reference}" s="1"><v>{(cell - _EPOCH).days}</v></c>'
    if place == 0 and cell.isdigit():
        return f'<c r="{reference}"><v>{cell}</v></c>'
    return f'<c r="{reference}" t="inlineStr"><is><t>{cell}</t></is></c>'


_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_KIND}.sheet.main+xml"/>'
    f'<Override PartName="/xl/styles.xml" ContentType="{_KIND}.styles+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_KIND}.worksheet+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook {_MAIN} xmlns:r="{_OFFICE}"><sheets>'
    '<sheet name="Выгрузка" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>',
    "xl/styles.xml": f'<styleSheet {_MAIN}><fonts count="1"><font/></fonts><fills count="1"><fill/></fills>'
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
    '<cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
}
