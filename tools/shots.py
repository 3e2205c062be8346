"""Writes a picture of every page of the window, in both languages, themes and sizes: `make shots`, into out/shots.

A meeting of the rehearsal store is led through its steps by the real use cases; the window is grabbed at each of them.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QWidget

from kasipker_desktop import app, paths
from kasipker_desktop.domain.calendar import Period
from kasipker_desktop.domain.commission import AgendaItem, unanimous
from kasipker_desktop.domain.numbers import RoomNumber
from kasipker_desktop.settings import load_sample
from kasipker_desktop.storage.files import write_file
from kasipker_desktop.ui.application import Program, Start
from kasipker_desktop.ui.fonts import load_fonts
from kasipker_desktop.ui.main_window import HELP, PLACES, Shell
from kasipker_desktop.ui.theme import ThemeName
from kasipker_desktop.workflow.drawing import who_speaks

PERIOD = Period(2024, 2)
SIZES = {"1440": (1440, 900), "1180": (1180, 720)}
SHARP = 0.3
"""Seconds until pages of paper are painted sharp after a change of size."""

NUMBERS = (417, 902, 135, 246, 571)


class Shots:
    """One window on one store; grabs what it shows."""

    def __init__(self, program: Program, folder: Path) -> None:
        self._program = program
        self._folder = folder
        self._taken = 0

    def settle(self) -> None:
        """Until nothing is under way and everything is painted."""
        began = time.monotonic()
        while self._program.busy or not self._program.desk or time.monotonic() - began < SHARP:
            QApplication.processEvents()
            time.sleep(0.005)
        QApplication.processEvents()  # what the last answer asked for: layouts, paints

    def take(self, name: str, languages: tuple[str, ...], themes: tuple[ThemeName, ...]) -> None:
        """Grabs the window as it is, dressed in each way."""
        preferences, window = self._program.preferences, self._program.window
        for language in languages:
            for theme in themes:
                preferences.language, preferences.theme = language, theme
                preferences.changed.emit()
                for size, (width, height) in SIZES.items():
                    window.resize(width, height)
                    self.settle()
                    self.grab(window, f"{name}-{language}-{theme.value}-{size}")

    def take_question(self, languages: tuple[str, ...], themes: tuple[ThemeName, ...]) -> None:
        """The question before the freeze, over the window."""
        preferences, window = self._program.preferences, self._program.window
        for language in languages:
            for theme in themes:
                preferences.language, preferences.theme = language, theme
                preferences.changed.emit()
                self.settle()
                page = window.page("meeting")
                page.step.primary()
                self.settle()
                self.grab(window, f"freeze-question-{language}-{theme.value}")
                page.step.question.reject()

    def take_stage(self, name: str, languages: tuple[str, ...]) -> None:
        """What the hall sees at this step, dark and light, on a wide and on an old projector."""
        stage = self._program.stage
        for language in languages:
            self._program.preferences.set_language(language)
            for light in (False, True):
                stage.show.set_light(light)
                for width, height in ((1920, 1080), (1024, 768)):
                    stage.window.resize(width, height)
                    stage.window.show()
                    self.settle()
                    shade = "light" if light else "dark"
                    self.grab(stage.window, f"stage-{name}-{stage.show.scene}-{language}-{shade}-{width}")
        stage.window.hide()

    def grab(self, widget: QWidget, name: str) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        widget.grab().save(str(self._folder / f"{name}.png"))
        self._taken += 1


@contextmanager
def opened(services: object, folder: Path, period: Period) -> Iterator[Program]:
    """The whole program, offscreen, on services that are open."""
    application = QApplication.instance() or QApplication([])
    assert not load_fonts()
    shell = Shell(services.decisions, rehearsal=True)
    kept, log = folder / "window.json", folder / "log"
    program = Program(application, Start(shell, kept, write_file, "kk", log, lambda: services, period))
    program.show()
    yield program
    program.window.close()
    program.close()
    program.forget()


def steps(services: object) -> Iterator[tuple[str, object]]:
    """Each step of the meeting: a name, and the deed that ends it."""
    use, decided = services.use, services.decisions
    sample = load_sample()
    seated = decided.seated(PERIOD, datetime.now(UTC))
    presses = next(member.id for member in seated.seats if member.id != seated.operator)
    said = [RoomNumber(member, number) for member, number in zip(who_speaks(seated), NUMBERS, strict=False)]
    sample_file = paths.resources() / "samples" / "2024-02.xlsx"
    yield "list-empty", lambda: use.importing.run([sample_file], PERIOD, decided.commission)
    yield "commission", lambda: use.seating.seat(PERIOD, seated)
    yield "list-vote", lambda: use.seating.vote(PERIOD, AgendaItem.LIST, unanimous(seated.seats))
    yield "freeze", lambda: use.freezing.run(PERIOD)
    yield "ticket", lambda: use.drawing.ask_ticket(PERIOD)
    yield "numbers", lambda: use.drawing.say_numbers(PERIOD, said)
    yield "draw", lambda: use.drawing.press(PERIOD, presses)
    yield "waiting", lambda: use.answering.run(PERIOD)
    yield "votes", lambda: use.seating.vote(PERIOD, AgendaItem.RESULT, unanimous(seated.seats))
    yield "protocol", lambda: (use.signing.fix_protocol(PERIOD, sample.decisions.late_reason), use.annexing.fix(PERIOD))
    yield "signatures", lambda: [use.signing.sign_by_hand(PERIOD, member.id) for member in seated.seats]
    yield "act", lambda: make_act(use, sample, presses)
    yield "documents", lambda: None


def make_act(use: object, sample: object, by: str) -> None:
    """The drawn row is confirmed, then the act is made."""
    use.delivering.confirm_row(PERIOD, sample.decisions.billing, datetime.now(UTC).date(), by)
    use.awarding.make_act(PERIOD)


def main() -> None:
    """Leads the meeting and takes the pictures that were asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("out/shots"))
    parser.add_argument("--only", nargs="*", default=[], help="names of pictures; all without it")
    parser.add_argument("--languages", nargs="*", default=["kk", "ru"])
    parser.add_argument("--themes", nargs="*", default=["light", "dark"])
    chosen = parser.parse_args()
    with ExitStack() as held, tempfile.TemporaryDirectory() as folder:
        services = app.open_services(held, Path(folder), load_sample())
        with opened(services, Path(folder), PERIOD) as program:
            lead(Shots(program, chosen.out), program, services, chosen)


def lead(shots: Shots, program: Program, services: object, chosen: argparse.Namespace) -> None:
    """Places, then every step of the meeting, then the places again."""
    languages, themes = tuple(chosen.languages), tuple(map(ThemeName, chosen.themes))
    shots.settle()
    if wanted(chosen, "months"):
        shots.take("months", languages, themes)
    program.window.open("meeting")
    for name, deed in steps(services):
        program.desk.load()
        shots.settle()
        if wanted(chosen, name):
            shots.take(name, languages, themes)
        if name == "freeze" and wanted(chosen, "question"):
            shots.take_question(languages, themes)
        if wanted(chosen, "stage"):
            shots.take_stage(name, languages)
        deed()
    program.desk.load()
    shots.settle()
    for place in (*PLACES, HELP):
        program.window.open(place)
        if wanted(chosen, f"after-{place}"):
            shots.take(f"after-{place}", languages, themes)
    take_settings(shots, program, chosen)


def take_settings(shots: Shots, program: Program, chosen: argparse.Namespace) -> None:
    """Each section of the settings: `settings-stage` and so on."""
    program.window.open("settings")
    for key in program.window.page("settings").sections.keys:
        if wanted(chosen, f"settings-{key}"):
            program.window.page("settings").sections.open(key)
            shots.settle()
            shots.take(f"settings-{key}", tuple(chosen.languages), tuple(map(ThemeName, chosen.themes)))


def wanted(chosen: argparse.Namespace, name: str) -> bool:
    """Whether a picture was asked for."""
    return not chosen.only or name in chosen.only


if __name__ == "__main__":
    main()
