"""A file that can't be taken says why, before its rows fill the memory, and leaves nothing behind."""

import struct
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from kasipker_desktop import paths
from kasipker_desktop.domain.errors import Refusal
from kasipker_desktop.intake import checks, sources
from kasipker_desktop.intake.judge import judge
from kasipker_desktop.intake.letters import printable
from kasipker_desktop.settings import load_sample
from kasipker_desktop.storage.store import Store
from kasipker_desktop.wording import LANGUAGES, wording
from kasipker_desktop.workflow.importing import Importing
from tests.fakes import FakeClock, FakeRandomness
from tests.intake import writing
from tests.intake.writing import FEBRUARY, HEADING, judged, people, person

OLD = Path(__file__).parent.parent / "data" / "lists" / "2024-08-old.xls"


def refused(path, *more):
    with pytest.raises(Refusal) as caught:
        judged(path, *more)
    assert caught.value.file == path.name
    for language in LANGUAGES:
        assert path.name in wording(paths.resources(), language).error(caught.value)
    return caught.value.code


def made(path, content):
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty"),
        (b"<html><body><table><tr><td>1</td></tr></table></body></html>", "markup"),
        ("\ufeff\n <!DOCTYPE html>".encode(), "markup"),
        ("<html>".encode("utf-16"), "markup"),
        (b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>', "markup"),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related", "markup"),
        (b"%PDF-1.7\n", "not_a_spreadsheet"),
        (b"\x89PNG\r\n\x1a\n", "not_a_spreadsheet"),
        (b"\x1f\x8b\x08\x00", "not_a_spreadsheet"),
        (b"\x00\x01\x02" * 400, "not_a_spreadsheet"),
        (b"PK\x03\x04 and then nothing", "cut_off"),
        (b"\xd0\xcf\x11\xe0", "cut_off"),
        ("ФИО;Дата\r\nЛи;14.02.2024\r\n".encode(), "no_heading"),
        ("ФИО;ИИН;Дата подключения\r\n".encode(), "no_rows"),
        (b"\r\n\r\n", "no_heading"),
        ("ФИО;ИИН".encode("utf-16")[:-1], "cut_off"),
    ],
)
def test_bytes_that_are_no_list(tmp_path, content, code):
    assert refused(made(tmp_path / "list.xlsx", content)) == code


def test_a_file_that_is_not_there(tmp_path):
    assert refused(tmp_path / "nowhere.xlsx") == "missing"


def test_a_folder(tmp_path):
    assert refused(tmp_path) == "not_a_spreadsheet"


def test_a_file_that_another_program_holds(tmp_path, monkeypatch):
    """Windows answers so while Excel has the file open."""
    path = writing.xlsx(tmp_path / "list.xlsx", people(2))

    def held(self):
        raise PermissionError(13, "held", str(self))

    monkeypatch.setattr(Path, "read_bytes", held)
    assert refused(path) == "open_elsewhere"


def test_a_file_too_large_to_read(tmp_path, monkeypatch):
    monkeypatch.setattr(sources, "FILE_LIMIT", 100)
    assert refused(writing.xlsx(tmp_path / "list.xlsx", people(2))) == "too_large"


@pytest.mark.parametrize("share", [0.05, 0.3, 0.6, 0.9, 0.99])
@pytest.mark.parametrize("kind", ["xlsx", "xlsb", "ods", "xls"])
def test_a_file_that_is_cut_off(tmp_path, kind, share):
    whole = OLD.read_bytes() if kind == "xls" else getattr(writing, kind)(tmp_path / "whole", people(200)).read_bytes()
    assert refused(made(tmp_path / "list", whole[: int(len(whole) * share)])) == "cut_off"


def test_a_zip_that_holds_something_else(tmp_path):
    with zipfile.ZipFile(tmp_path / "list.xlsx", "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    assert refused(tmp_path / "list.xlsx") == "not_a_spreadsheet"


def test_an_encrypted_ods(tmp_path):
    assert refused(writing.ods(tmp_path / "list.ods", people(2), encrypted=True)) == "password"


def test_an_encrypted_zip(tmp_path):
    data = bytearray(writing.xlsx(tmp_path / "list.xlsx", people(2)).read_bytes())
    place = data.find(b"PK\x01\x02")
    data[place + 8] |= 1
    assert refused(made(tmp_path / "list.xlsx", bytes(data))) == "password"


def test_an_encrypted_xlsx(tmp_path):
    """Excel puts the encrypted workbook into an OLE container under this name."""
    container = bytearray(OLD.read_bytes())
    name = "EncryptedPackage\0".encode("utf-16-le")
    container[-len(name) :] = name
    assert refused(made(tmp_path / "list.xlsx", bytes(container))) == "password"


def test_an_encrypted_xls(tmp_path):
    data = OLD.read_bytes()
    place = next(at for at in range(512, len(data), 64) if data[at : at + 2] == b"\x09\x08")
    (size,) = struct.unpack_from("<H", data, place + 2)
    after = place + 4 + size
    secret = data[:after] + struct.pack("<HH", 0x2F, 2) + b"\0\0" + data[after + 6 :]
    assert refused(made(tmp_path / "list.xls", secret)) == "password"


def test_a_workbook_that_unpacks_to_gigabytes_is_refused_by_its_declared_sizes(tmp_path):
    """A few bytes declare three gigabytes of blanks; nothing of them is unpacked."""
    path = writing.xlsx(tmp_path / "list.xlsx", people(2), extra=[("xl/blanks.xml", " ")])
    data = bytearray(path.read_bytes())
    entry = data.rfind(b"PK\x01\x02", 0, data.rfind(b"xl/blanks.xml"))
    struct.pack_into("<I", data, entry + 24, 3 << 30)
    path.write_bytes(bytes(data))
    tracemalloc.start()
    assert refused(path) == "too_large"
    assert tracemalloc.get_traced_memory()[1] < 1 << 20
    tracemalloc.stop()


@pytest.mark.parametrize("dimension", [None, "A1:C4", "A1:XFD1048576"])
def test_a_stray_cell_in_the_last_corner(tmp_path, dimension):
    path = writing.xlsx(tmp_path / "list.xlsx", people(3), dimension=dimension)
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    stray = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    sheet = parts["xl/worksheets/sheet1.xml"].replace(b"</sheetData>", stray)
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in {**parts, "xl/worksheets/sheet1.xml": sheet}.items():
            archive.writestr(name, content)
    assert refused(path) == "too_large"


def test_a_declared_area_alone_refuses_nothing(tmp_path):
    """Some programs declare the whole sheet whatever is in it."""
    assert len(judged(writing.xlsx(tmp_path / "list.xlsx", people(3), dimension="A1:XFD1048576"))[1]) == 3


def test_more_rows_than_a_list_may_have(tmp_path, monkeypatch):
    monkeypatch.setattr(checks, "ROW_LIMIT", 5000)
    assert refused(writing.text(tmp_path / "list.csv", people(5001))) == "too_many_rows"
    assert judged(writing.text(tmp_path / "list.csv", people(5000)))[0].read == 5000


def test_people_on_a_sheet_without_a_heading_are_not_lost_without_a_word(tmp_path):
    path = writing.xlsx(tmp_path / "list.xlsx", people(3), [person(7)])
    assert refused(path) == "no_heading"


def test_of_several_files_the_refused_one_is_named(tmp_path):
    good = writing.xlsx(tmp_path / "good.xlsx", people(3))
    with pytest.raises(Refusal) as caught:
        judged(good, made(tmp_path / "bad.xls", b"<html>"))
    assert (caught.value.code, caught.value.file) == ("markup", "bad.xls")


def test_nothing_of_a_refused_import_is_stored(tmp_path):
    store, sample = Store(tmp_path / "store.sqlite", FakeClock(), FakeRandomness()), load_sample()
    importing = Importing(store, judge, sample.campaign, printable())
    good = writing.xlsx(tmp_path / "good.xlsx", [HEADING, *(person(number) for number in range(9000))])
    with pytest.raises(Refusal):
        importing.run([good, made(tmp_path / "bad.xls", b"<html>")], FEBRUARY, sample.decisions.commission)
    with store.reading() as look:
        assert look.notes() == []
        assert look._connection.exec_driver_sql("SELECT count(*) FROM participant").scalar_one() == 0
        assert look._connection.exec_driver_sql("SELECT count(*) FROM imported").scalar_one() == 0
    store.close()
