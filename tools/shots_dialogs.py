"""Pictures of every dialog and of every page of a fault, in both languages and themes: a part of `make shots`.

Two windows: one whose draw goes otherwise, by the stand-in's own faults; one on a whole campaign, for what comes after.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from campaign import make
from PySide6.QtWidgets import QWidget
from shots import PERIOD, SIZES, Shots, opened, steps

from kasipker_desktop import app
from kasipker_desktop.domain.award import ForfeitReason
from kasipker_desktop.domain.calendar import Period
from kasipker_desktop.domain.delivery import AwardStep
from kasipker_desktop.domain.identity import RowCode
from kasipker_desktop.domain.incident import IncidentKind
from kasipker_desktop.domain.keeping import DataKind
from kasipker_desktop.domain.operators import OperatorRole
from kasipker_desktop.randomorg.rehearsal import serve
from kasipker_desktop.settings import load_sample
from kasipker_desktop.ui.application import Program
from kasipker_desktop.ui.desk import usual_operator
from kasipker_desktop.ui.theme import ThemeName

Opened = Callable[[], QWidget | None]
"""Opens a dialog over the window and gives it, to be closed again; None for a page that shows itself."""

UNSENT, FOREIGN, SLOW = "drop-before", "ticket-foreign", "drop-after"
MAY, AUGUST, OCTOBER = Period(2024, 5), Period(2024, 8), Period(2024, 10)


class Dialogs:
    """Dresses the window, opens each dialog anew, takes its picture, closes it."""

    def __init__(self, program: Program, folder: Path, languages: list[str], themes: list[str]) -> None:
        self.program = program
        self.shots = Shots(program, folder)
        self._dresses = [(language, ThemeName(theme)) for language in languages for theme in themes]
        self.shots.settle()

    def take(self, name: str, opened: Opened) -> None:
        """One dialog in every dress; opened in the smallest window, it follows to the larger one."""
        program = self.program
        for language, theme in self._dresses:
            program.preferences.language, program.preferences.theme = language, theme
            program.preferences.changed.emit()
            program.window.resize(*SIZES["1180"])
            self.shots.settle()
            dialog = opened()
            self.shots.settle()
            for size, measures in SIZES.items():
                program.window.resize(*measures)
                self.shots.settle()
                self.shots.grab(program.window, f"{name}-{language}-{theme.value}-{size}")
            if dialog is not None:
                dialog.reject()
                self.shots.settle()

    def take_stage(self, name: str) -> None:
        """What the hall sees meanwhile, on a wide and on an old projector."""
        stage = self.program.stage
        for language in dict.fromkeys(language for language, _ in self._dresses):
            self.program.preferences.set_language(language)
            for size in ((1920, 1080), (1024, 768)):
                stage.window.resize(*size)
                stage.window.show()
                self.shots.settle()
                self.shots.grab(stage.window, f"stage-{name}-{stage.show.scene}-{language}-{size[0]}")
        stage.window.hide()

    @property
    def step(self) -> QWidget:
        """The open step of the meeting."""
        return self.program.window.page("meeting").step

    def place(self, name: str) -> QWidget:
        self.program.window.open(name)
        self.shots.settle()
        return self.program.window.page(name)


@contextmanager
def window(folder: Path, chosen: argparse.Namespace, fault: str | None) -> Iterator[tuple[Dialogs, object]]:
    """The program on a store of its own; `fault` strikes the first draw."""
    with ExitStack() as held:
        server = held.enter_context(serve(fault=fault)) if fault else None
        services = app.open_services(held, folder, load_sample(), server=server)
        program = held.enter_context(opened(services, folder, PERIOD))
        yield Dialogs(program, chosen.out, chosen.languages, chosen.themes), services


def unnamed_list(folder: Path) -> Path:
    """A list whose headings no table of ours knows."""
    file = folder / "контрагенты.csv"
    rows = ["Р/с;Контрагент;Код;Облыс;Когда"]
    rows += [f"{n};ИП Әбдірахманов Мұхтар {n};85010130{n:04};Алматы;{n:02}.02.2024" for n in range(1, 9)]
    file.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return file


def lead(services: object, until: str, since: str = "") -> None:
    """Takes the steps before the one of that name, from the one called `since`."""
    begun = not since
    for name, deed in steps(services):
        if name == until:
            return
        begun = begun or name == since
        if begun:
            deed()


def open_list(dialogs: Dialogs) -> None:
    """The list while the commission sits, with a row marked that a vote may bring back."""
    dialogs.place("meeting").open_step(0)
    dialogs.shots.settle()
    excluded = dialogs.program.desk.view.report.excluded
    place = next(at for at, row in enumerate(excluded) if row.code is RowCode.OUTSIDE_MONTH)
    dialogs.step.rows.table.selectRow(place)


def readmission(dialogs: Dialogs) -> QWidget:
    open_list(dialogs)
    dialogs.step.readmission.button.click()
    return dialogs.step.readmission.open


def figures(dialogs: Dialogs) -> QWidget:
    dialogs.place("meeting").open_step(0)
    dialogs.step.files.ask(dialogs.program.desk.view.report.sources[0])
    return dialogs.step.files.open


def before_the_draw(chosen: argparse.Namespace, folder: Path) -> None:
    """A list with unknown headings, a mistake of the program, about, the first run; the ways out at the ticket."""
    with window(folder, chosen, None) as (dialogs, services):
        program = dialogs.program

        def mapping() -> QWidget:
            dialogs.place("meeting")
            dialogs.step.import_files([unnamed_list(folder)])
            dialogs.shots.settle()
            return dialogs.step.mapping

        def crash() -> QWidget:
            program.crash.question = None
            program.crash.report(ZeroDivisionError("division by zero"))
            return program.crash.question

        def first_run(at: int) -> None:
            dialogs.place("first_run").open_step(at)

        dialogs.take("sign-in", lambda: sign_in(dialogs))
        dialogs.take("sign-in-other", lambda: other_person(dialogs))
        dialogs.take("mapping", mapping)
        dialogs.take("mistake", crash)
        for at in range(3):
            dialogs.take(f"first-run-{at + 1}", lambda at=at: first_run(at))
        lead(services, "list-vote")
        program.desk.load()
        dialogs.shots.settle()
        dialogs.take("list-to-vote-on", lambda: open_list(dialogs))
        dialogs.take("billing-figures", lambda: figures(dialogs))
        dialogs.take("readmission", lambda: readmission(dialogs))
        lead(services, "numbers", "list-vote")
        program.desk.load()
        dialogs.place("meeting")
        dialogs.take("viewer", lambda: look_only(dialogs))
        dialogs.program.desk.sign_in(usual_operator(services.decisions))
        dialogs.shots.settle()
        dialogs.take("otherwise", lambda: press_and_give(dialogs.step.ways.button, lambda: dialogs.step.ways.choices))
        dialogs.take("replace-list", lambda: ask(dialogs, IncidentKind.LIST_REPLACED))


def sign_in(dialogs: Dialogs) -> QWidget:
    """Who works the program?"""
    dialogs.place("months")
    dialogs.program.window.entrance.ask()
    dialogs.shots.settle()
    return dialogs.program.window.entrance.question


def other_person(dialogs: Dialogs) -> QWidget:
    """The form over it, for who is not among them."""
    question = sign_in(dialogs)
    question.other.click()
    dialogs.program.window.entrance.form.finished.connect(question.reject)
    return dialogs.program.window.entrance.form


def look_only(dialogs: Dialogs) -> None:
    """The meeting as it is for who only looks."""
    named = dialogs.program.desk.services.use.signing_in.named("Оспанова Дина Ерланқызы", OperatorRole.VIEWER)
    dialogs.program.desk.sign_in(named)
    dialogs.shots.settle()
    dialogs.place("meeting")


def press_and_give(button: QWidget, found: Callable[[], QWidget]) -> QWidget:
    """What a press opens."""
    button.click()
    return found()


def ask(dialogs: Dialogs, kind: IncidentKind) -> QWidget:
    """The form of a decision."""
    dialogs.step.ways.ask(kind)
    return dialogs.step.ways.open


def press_the_button(dialogs: Dialogs, services: object) -> None:
    """The draw of this window: its answer does not come, or is another's."""
    lead(services, "draw")
    dialogs.program.desk.load()
    dialogs.shots.settle()
    dialogs.place("meeting")
    seated = services.viewing.meeting(PERIOD).meeting.seated
    presses = next(member.id for member in seated.seats if member.id != seated.operator)
    dialogs.step.asking.press(PERIOD, presses)
    dialogs.shots.settle()


def answer_lost(chosen: argparse.Namespace, folder: Path) -> None:
    """No answer, the sheet, the form, and the meeting adjourned."""
    with window(folder, chosen, UNSENT) as (dialogs, services):
        press_the_button(dialogs, services)
        dialogs.take("answer-lost", lambda: None)
        dialogs.take_stage("answer-lost")
        dialogs.take("adjourn", lambda: ask(dialogs, IncidentKind.ADJOURNED))
        dialogs.take("adjournment-sheet", lambda: sheet(dialogs))
        services.use.deciding.adjourn(PERIOD, load_sample().decisions.incident)
        dialogs.program.desk.load()
        dialogs.shots.settle()
        dialogs.take("adjourned", lambda: None)
        dialogs.take_stage("adjourned")


def sheet(dialogs: Dialogs) -> QWidget:
    adjourning = dialogs.step.waiting.adjourning
    adjourning.sheet.click()
    dialogs.shots.settle()
    return adjourning.paper


def answer_foreign(chosen: argparse.Namespace, folder: Path) -> None:
    """The ticket answered another request: compared, and declared void."""
    with window(folder, chosen, FOREIGN) as (dialogs, services):
        press_the_button(dialogs, services)
        dialogs.take("doubted", lambda: None)
        dialogs.take_stage("doubted")
        dialogs.take("burn", lambda: ask(dialogs, IncidentKind.TICKET_BURNT))


def after_the_draw(chosen: argparse.Namespace, folder: Path) -> None:
    """The forms of an award, its history, a paper of the archive."""
    with ExitStack() as held:
        services, _ = make(held, folder)
        program = held.enter_context(opened(services, folder, OCTOBER))
        dialogs = Dialogs(program, chosen.out, chosen.languages, chosen.themes)
        for name, form in forms(dialogs):
            dialogs.take(name, form)
        program.desk.open_period(AUGUST)
        dialogs.take("award-history", lambda: press_and_give(dialogs.place("awards").history, overlay(program)))
        dialogs.take("archive-paper", lambda: archive_paper(dialogs))
        services.use.keeping.open_person(AUGUST, 1, "secretary")
        services.use.keeping.note_opened(AUGUST, DataKind.LIST, 69, "chair")
        services.use.keeping.note_opened(AUGUST, DataKind.SCAN, 3, "finance")
        dialogs.take("archive-uses", lambda: archive_uses(dialogs))
        program.desk.open_period(MAY)
        dialogs.take("award-not-held", lambda: dialogs.place("awards") and None)


def overlay(program: Program) -> Callable[[], QWidget]:
    """The card that lies over the window."""
    from kasipker_desktop.ui.dialogs.question import Overlay

    return lambda: next(card for card in program.window.findChildren(Overlay) if card.isVisible())


def forms(dialogs: Dialogs) -> Iterator[tuple[str, Opened]]:
    """Every form of the award page."""

    def opened(deed: Callable[[object, object], None]) -> Opened:
        def opening() -> QWidget:
            page = dialogs.place("awards")
            deed(page.forms, page.view)
            return page.forms.open

        return opening

    yield "award-contact", opened(lambda forms, view: forms.contact(view, reached=True))
    yield "award-registered", opened(lambda forms, view: forms.step(view, AwardStep.REGISTERED))
    yield "award-confirm", opened(lambda forms, view: forms.confirm(view))
    yield "award-data", opened(lambda forms, view: forms.data(view, view.way))
    yield "award-sign", opened(lambda forms, view: forms.sign(view))
    yield "award-forfeit", opened(lambda forms, view: forms.forfeit(view, view.way, ForfeitReason.NO_CONTACT))
    yield "award-publish", opened(lambda forms, view: forms.publish(view))


def archive_paper(dialogs: Dialogs) -> QWidget:
    page = dialogs.place("archive")
    page.papers.card.paper_wanted.emit(page.history.papers[0])
    dialogs.shots.settle()
    return page.papers.overlay


def archive_uses(dialogs: Dialogs) -> QWidget:
    page = dialogs.place("archive")
    page.keeping.uses.click()
    return page.keeping.listing


def main() -> None:
    """Takes all, or the groups that were asked for."""
    groups = {
        "before": before_the_draw, "lost": answer_lost, "foreign": answer_foreign, "after": after_the_draw
    }  # fmt: skip
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("out/shots-dialogs"))
    parser.add_argument("--only", nargs="*", default=list(groups), choices=list(groups))
    parser.add_argument("--languages", nargs="*", default=["kk", "ru"])
    parser.add_argument("--themes", nargs="*", default=["light", "dark"])
    chosen = parser.parse_args()
    for name in chosen.only:
        with tempfile.TemporaryDirectory() as folder:
            groups[name](chosen, Path(folder))


if __name__ == "__main__":
    main()
