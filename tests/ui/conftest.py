"""The window for tests: faces loaded, the sheet laid on, and the whole program on a folder of its own."""

from contextlib import ExitStack

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication

from kasipker_desktop import app
from kasipker_desktop.randomorg.rehearsal import serve
from kasipker_desktop.settings import load_sample
from kasipker_desktop.storage.files import write_file
from kasipker_desktop.ui.application import Program, Start
from kasipker_desktop.ui.fonts import load_fonts
from kasipker_desktop.ui.main_window import Shell
from kasipker_desktop.ui.theme import LIGHT, dress
from tests.fakes import FEBRUARY
from tests.ui.robots import WindowRobot


@pytest.fixture(scope="session", autouse=True)
def _faces(qapp):
    assert not load_fonts()
    dress(qapp, LIGHT)


@pytest.fixture(autouse=True)
def _english():
    """Tests that ask for no language read the source strings."""
    QLocale.setDefault(QLocale("en"))


@pytest.fixture
def open_window(qapp, qtbot, tmp_path):
    """Opens the whole program on the test's folder; again on the same folder it is the program started anew."""
    opened = []

    def opening(language="ru", greets=False, fault=None):
        """`fault`: what goes wrong once with random.org's stand-in, by its name (design.md 11)."""
        held, sample = ExitStack(), load_sample()
        server = held.enter_context(serve(fault=fault, state_file=tmp_path / "stand-in.jsonl")) if fault else None
        start = Start(
            shell=Shell(sample.decisions, rehearsal=True, greets=greets),
            preferences_file=tmp_path / "window.json",
            write_file=write_file,
            language=language,
            log=tmp_path / "log",
            open_services=lambda: app.open_services(held, tmp_path / "rehearsal", sample, server=server),
            period=FEBRUARY,
        )
        program = Program(qapp, start)
        opened.append((program, held))
        program.show()
        robot = WindowRobot(qtbot, program)
        robot.settle()
        return robot

    def close():
        while opened:
            program, held = opened.pop()
            program.window.close()
            program.close()
            program.forget()
            held.close()
            program.window.deleteLater()
            QApplication.sendPostedEvents(program.window, QEvent.Type.DeferredDelete)

    opening.close = close
    yield opening
    close()
    dress(qapp, LIGHT)
