"""A row that was voted back in goes the whole way: list, papers, evidence of both kinds."""

import json
import zipfile
from contextlib import ExitStack
from pathlib import Path

from kasipker_desktop import app
from kasipker_desktop.app import Application
from kasipker_desktop.domain.calendar import Period
from kasipker_desktop.domain.campaign import Texts
from kasipker_desktop.domain.commission import unanimous
from kasipker_desktop.domain.report import RowPlace
from kasipker_desktop.settings import load_sample
from tests.whole.test_rehearse import LISTS, rehearse

FEBRUARY = Period(2024, 2)
FILE = LISTS / "2024-02-billing-ru.xlsx"


def test_the_evidence_with_a_row_that_came_back_is_valid(capsys, tmp_path):
    sample = load_sample()
    (tmp_path / "data").mkdir()
    with ExitStack() as held:
        services = app.open_services(held, tmp_path / "data", sample)
        use, decided = services.use, services.decisions
        use.importing.run([FILE], FEBRUARY, decided.commission)
        use.seating.seat(FEBRUARY, _seated(sample))
        votes = unanimous(_seated(sample).seats)
        place = RowPlace(1, 1, "Выгрузка", 242)
        voted = use.readmitting.vote(FEBRUARY, place, Texts("тізімнің кешігуі", "задержка списка"), votes)
    done = rehearse(capsys, tmp_path, FILE)
    for bundle in map(Path, done["bundles"]):
        assert Application().verify(bundle, {}, "en").verdict.value == "REHEARSAL"
        with zipfile.ZipFile(bundle) as archive:
            report = json.loads(archive.read("report.json"))
            assert b"participants 386\n" in archive.read("list.txt")
        assert (report["read"], report["admitted"], report["excluded"]) == (400, 386, 14)
        assert [row["row"] for row in report["rows"] if row["number"] == voted.number] == [242]


def _seated(sample):
    return sample.decisions.seated(FEBRUARY, app.utc_now())
