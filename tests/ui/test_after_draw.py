"""Awards, archive and months of a whole campaign in the real window, on a copy of a store made by the use cases."""

import zipfile
from contextlib import ExitStack
from datetime import UTC, datetime, time
from shutil import copytree

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from kasipker_desktop import app
from kasipker_desktop.domain.award import ContactOutcome, ForfeitReason
from kasipker_desktop.domain.calendar import Period
from kasipker_desktop.domain.delivery import AttachmentKind, AwardStep
from kasipker_desktop.domain.errors import KnownError
from kasipker_desktop.domain.keeping import DataUsed, PersonsDestroyed
from kasipker_desktop.domain.protocol import DocumentKind, SignatureManner
from kasipker_desktop.domain.verdict import Result
from kasipker_desktop.evidence.verifier import verify
from kasipker_desktop.settings import load_sample
from kasipker_desktop.storage.files import write_file
from kasipker_desktop.ui.application import Program, Start
from kasipker_desktop.ui.main_window import Shell
from kasipker_desktop.ui.widgets.stepper import StepState
from kasipker_desktop.ui.widgets.tick_box import WordedTick
from kasipker_desktop.ui.words import error_sentence
from kasipker_desktop.workflow.steps import Step
from tests.ui.fitting import cut_texts
from tests.ui.robots import LONG, WindowRobot, labels, press
from tools.campaign import PRESENT, SIZES, SetClock, make

JANUARY, FEBRUARY, MAY, AUGUST, OCTOBER = (Period(2024, month) for month in (1, 2, 5, 8, 10))


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("campaign")
    with ExitStack() as held:
        make(held, folder, {month: min(size, 6) for month, size in SIZES.items()})
    return folder / "store"


@pytest.fixture
def robot(qapp, qtbot, made, tmp_path):
    copytree(made, tmp_path / "store")
    held, sample = ExitStack(), load_sample()
    start = Start(
        shell=Shell(sample.decisions, rehearsal=True),
        preferences_file=tmp_path / "window.json",
        write_file=write_file,
        language="ru",
        log=tmp_path / "log",
        open_services=lambda: app.open_services(held, tmp_path / "store", sample, clock=SetClock(PRESENT)),
        period=OCTOBER,
    )
    program = Program(qapp, start)
    program.show()
    robot = WindowRobot(qtbot, program)
    robot.settle()
    yield robot
    program.window.close()
    program.close()
    program.forget()
    held.close()
    program.window.deleteLater()
    QApplication.sendPostedEvents(program.window, QEvent.Type.DeferredDelete)


def award(robot, period=OCTOBER):
    robot.program.desk.open_period(period)
    robot.open("awards")
    robot.settle()
    return robot.page("awards")


def archive(robot, period=JANUARY):
    robot.program.desk.open_period(period)
    robot.open("archive")
    robot.settle()
    return robot.page("archive")


def done(robot, page):
    """Presses the effect of the open form."""
    press(page.forms.open.effect)
    robot.settle()


def fields(page):
    from PySide6.QtWidgets import QLineEdit

    return {field.accessibleName(): field for field in page.forms.open.findChildren(QLineEdit)}


def test_the_way_is_walked_in_the_window(robot, tmp_path):
    page = award(robot)
    assert page.path.steps[1].state is StepState.NOW
    press(page.foot.button)
    done(robot, page)
    assert page.view.way.path.step is AwardStep.REGISTERED
    assert page.contacts.model.rowCount() == 2
    press(page.foot.button)
    done(robot, page)
    press(page.foot.button)
    press(page.forms.open.effect)
    assert page.forms.open.isVisible(), "without a source nothing is confirmed"
    QTest.keyClicks(fields(page)["Где проверено"], "CRM")
    done(robot, page)
    assert page.view.way.confirmed.source == "CRM"
    assert page.view.way.confirmed.by != page.view.operator
    press(page.foot.button)
    robot.settle()
    assert page.view.way.path.act is not None
    press(page.foot.button)
    done(robot, page)
    assert page.view.way.path.step is AwardStep.ACT_SIGNED
    press(page.foot.button)
    sign(robot, page, tmp_path)
    for _ in range(2):
        press(page.foot.button)
        done(robot, page)
    assert page.view.way.path.step is None
    assert not page.foot.button.isVisible()
    assert all(step.state is StepState.DONE for step in page.path.steps)


def sign(robot, page, folder):
    """An EDS without its file is not taken."""
    from kasipker_desktop.ui.pages.award_forms import FileField

    form = page.forms.open
    press(form.effect)
    assert form.isVisible()
    file = folder / "signed.cms"
    file.write_bytes(b"cms")
    (wanted,) = [field for field in form.findChildren(FileField) if field.isVisible()]
    assert wanted.kind is AttachmentKind.EDS
    wanted.take(file)
    done(robot, page)
    assert page.view.way.path.step is AwardStep.DELIVERED


def test_a_wrong_time_keeps_the_form_open(robot):
    page = award(robot)
    press(page.contacts.add)
    field = fields(page)["Когда, по времени Астаны"]
    field.setText("31.02.2024 10:00")
    press(page.forms.open.effect)
    assert page.forms.open.isVisible()
    field.setText("01.01.2024 10:00")
    done(robot, page)
    assert page.banner.isVisible(), "before the draw: the use case refuses, the page says so"
    assert len(page.view.way.path.contacts) == 1


def test_an_attempt_without_an_answer_is_no_contact(robot):
    page = award(robot)
    press(page.contacts.add)
    done(robot, page)
    assert page.view.way.path.contacts[-1].fact.outcome is ContactOutcome.NO_ANSWER
    assert page.view.way.path.step is AwardStep.CONTACTED


def test_personal_data_are_covered_until_they_are_asked_for(robot):
    page = award(robot)
    assert "••••••••" in robot.words()
    press(page.person.reveal)
    robot.settle()
    iin = page.view.way.person.iin_masked[-4:]
    shown = [words for words in robot.words().split(" | ") if words.isdigit() and len(words) == 12]
    assert [words[-4:] for words in shown] == [iin]
    notes = robot.program.desk.services.viewing.meeting(OCTOBER).whole.notes
    assert isinstance(notes[-1].fact, DataUsed)


def test_the_program_proposes_and_the_commission_is_asked(robot):
    page = award(robot)
    assert page.view.proposal(PRESENT) is ForfeitReason.NOT_FULFILLED
    press(page.banner.action)
    press(page.forms.open.safe)
    robot.settle()
    assert page.view.way.path.lost is None
    press(page.refuse)
    done(robot, page)
    assert page.view.way.path.lost is not None
    assert not page.refuse.isVisible()
    assert not page.foot.button.isVisible()


def test_after_a_redraw_the_first_winner_stays_to_be_read(robot):
    page = award(robot, FEBRUARY)
    first, second = page.view.ways
    assert first.path.lost is not None
    assert second.person.name in robot.words()
    press(page.history)
    robot.settle()
    words = robot.words()
    assert first.person.name in words
    assert "Звонок: Нет ответа" in words
    back = [
        button for button in robot.window.findChildren(QPushButton) if button.text() == "Назад" and button.isVisible()
    ]
    press(back[-1])


def test_a_month_without_a_winner_says_what_will_stand_there(robot):
    page = award(robot, MAY)
    assert page.go.isVisible()
    press(page.go)
    robot.settle()
    assert robot.view.period == MAY


def test_the_publication_is_noted_with_its_address(robot):
    page = award(robot)
    press(page.publish)
    fields(page)["Адрес страницы"].setText("https://ismet.kz/new")
    done(robot, page)
    assert page.view.published.fact.address == "https://ismet.kz/new"


def test_the_notice_is_saved_in_both_languages_before_it_is_published(robot, tmp_path):
    page = award(robot)
    press(page.publish)
    page.forms.export_notice(page.view, tmp_path)
    robot.settle()
    saved = sorted(file.suffix for file in tmp_path.glob("2024-10_*"))
    assert saved == sorted([".html", ".pdf", ".txt"] * 2)
    assert tmp_path.name in page.forms.save_notice.text()


def test_a_month_that_was_not_held_is_published_too(robot):
    page = award(robot, MAY)
    assert "не состоялся" in page._empty_title.text()
    press(page.publish)
    fields(page)["Адрес страницы"].setText("https://ismet.kz/may")
    done(robot, page)
    assert page.view.published.fact.address == "https://ismet.kz/may"
    assert page.publish.text().startswith("Опубликовано")


def test_a_redraw_is_published_once_its_own_protocol_is_signed(robot):
    page = award(robot, FEBRUARY)
    assert not page.publish.isVisible(), "what was published is the first draw's result"


def test_a_month_and_all_months_are_checked_again(robot, tmp_path):
    page = archive(robot)
    press(page.verdict.again)
    robot.settle()
    assert robot.program.desk.checked[JANUARY].verdict.cause is None
    assert "Репетиция" in robot.words()
    page.save_report(tmp_path / "report.txt")
    assert "signature" in (tmp_path / "report.txt").read_text()
    press(page.all)
    robot.settle()
    assert len(robot.program.desk.checked) == 10


def test_people_are_found_and_papers_opened(robot):
    page = archive(robot)
    name = robot.program.desk.services.viewing.award(JANUARY).way.person.name
    page.search.insert(name.lower())  # QTest types Latin letters only
    page.search_now()
    robot.settle()
    assert page.found.isVisible()
    assert not page.months.isVisible()
    assert page.found.model().index(0, 2).data() == name
    page.search.clear()
    page.search_now()
    robot.settle()
    assert page.months.isVisible()
    protocol = next(b for b in page.papers.card.findChildren(QPushButton) if b.text().startswith("Протокол"))
    press(protocol)
    robot.settle()
    robot.qtbot.waitUntil(lambda: page.papers.overlay.pages.counts != ())
    assert len(page.papers.overlay.pages.counts) == 2
    press(page.papers.overlay.safe)


def test_the_bundle_of_a_stranger_is_checked(robot, tmp_path):
    page = archive(robot)
    exported = robot.program.desk.services.use.archiving.export(JANUARY, tmp_path)
    page.check(exported.bundles[1])
    robot.settle()
    assert exported.bundles[1].name in robot.words()
    (tmp_path / "bad.zip").write_bytes(b"no bundle")
    page.check(tmp_path / "bad.zip")
    robot.settle()
    assert "Недействительно" in robot.words()


def test_the_start_reminds_of_the_most_urgent(robot):
    page = robot.page("months")
    assert "Февраль, 2024 год: срок победителя истёк." in robot.words()
    press(page.banner.action)
    robot.settle()
    assert robot.page("awards").view.period == FEBRUARY


def to_the_redraw(robot, period):
    """The winner declines in writing; the meeting that decides it is opened."""
    page = award(robot, period)
    page.forms.forfeit(page.view, page.view.way, ForfeitReason.DECLINED)
    done(robot, page)
    robot.open("meeting")
    assert robot.view.redraw is not None
    assert robot.view.step is Step.COMMISSION


def seat_and_decide(robot):
    robot.primary()
    assert robot.view.step is Step.FORFEITURE
    robot.vote()
    robot.primary()
    robot.next()


def fix_and_sign(robot):
    """The protocol, the members' signatures on paper."""
    robot.primary()
    for _ in robot.view.meeting.seated.seats:
        robot.step.card.choose_manner(SignatureManner.BY_HAND)
        robot.primary()
    robot.next()


def test_a_redraw_between_two_reserves_is_held_in_the_window(robot, tmp_path):
    to_the_redraw(robot, OCTOBER)
    reserves, first = robot.view.candidates, robot.view.redraw.opened.number
    seat_and_decide(robot)
    robot.primary()
    assert robot.view.meeting.ticket.draw.endswith("/2")
    robot.say_numbers(417, 902, 135)
    robot.primary()
    robot.next()
    robot.hold_the_button("chair")
    robot.wait_for(Step.RESULT_VOTE)
    assert robot.view.said_numbers in ((1,), (2,))
    assert robot.view.drawn[0].name == reserves[robot.view.said_numbers[0] - 1]
    assert robot.program.stage.show.facts.drawn[0].number in (1, 2)
    robot.next()
    robot.vote()
    robot.primary()
    robot.next()
    fix_and_sign(robot)
    robot.primary()
    robot.confirm_row("CRM")
    robot.primary()
    assert robot.view.step is Step.DONE
    kinds = {fixed.kind for fixed in robot.view.meeting.documents}
    assert kinds == {DocumentKind.REPLACEMENT, DocumentKind.RANDOM, DocumentKind.NOTICE, DocumentKind.ACT}
    robot.qtbot.waitUntil(lambda: all(robot.step.pages.counts) and len(robot.step.pages.counts) == 2, timeout=LONG)
    assert award(robot).view.way.path.number != first
    robot.open("meeting")
    robot.step.export(tmp_path / "papers")
    robot.settle()
    bundles = sorted((tmp_path / "papers").glob("*.zip"))
    assert [verify(bundle, {}).verdict for bundle in bundles] == [Result.REHEARSAL] * 2
    with zipfile.ZipFile(bundles[1]) as public:
        papers = [name for name in public.namelist() if "prilozhenie2" in name]
    assert len(papers) == 1, "the redraw's own confirmation is for everyone"


def test_the_first_draw_of_a_month_stays_to_be_read_beside_its_redraw(robot):
    to_the_redraw(robot, OCTOBER)
    robot.program.desk.open_draw(1)
    robot.settle()
    assert robot.view.redraw is None
    assert robot.view.step is Step.ACT
    robot.program.desk.open_draw(2)
    robot.settle()
    assert robot.view.step is Step.COMMISSION


def test_the_last_reserve_gets_the_prize_without_chance(robot):
    robot.program.desk.open_period(AUGUST)
    robot.open("meeting")
    assert (robot.view.number, robot.view.step) == (2, Step.PROTOCOL)
    fix_and_sign(robot)
    to_the_redraw(robot, AUGUST)
    assert robot.view.number == 3
    seat_and_decide(robot)
    assert not robot.view.by_chance
    robot.primary()
    assert robot.view.step is Step.RESULT_VOTE
    assert robot.view.drawn[0].name == robot.view.candidates[0]


def test_what_was_opened_and_taken_out_can_be_read(robot, tmp_path):
    page = archive(robot)
    folder = tmp_path / "out"
    page.papers.export(JANUARY, folder)
    robot.settle()
    act = next(paper for paper in page.history.papers if paper.kind is DocumentKind.ACT)
    page.papers.card.paper_wanted.emit(act)
    robot.settle()
    page.papers.overlay.reject()
    page.papers.save(page.history.files[0], tmp_path / "act.pdf")
    robot.settle()
    press(page.keeping.uses)
    told = labels(page.keeping.listing)
    assert [word for word in told if word.startswith(("Открыто: ", "Вынесено: "))] == [
        "Вынесено: файл, пришедший с актом, А. С. Смағұлова",
        "Открыто: документ с персональными данными, А. С. Смағұлова",
        f"Вынесено: документы и доказательства, файлов: {len(list(folder.iterdir()))}, А. С. Смағұлова",
    ]
    assert (tmp_path / "act.pdf").stat().st_size > 0


def test_what_is_held_on_one_person_is_gathered_and_noted(robot, tmp_path):
    page = archive(robot)
    services = robot.program.desk.services
    person = services.use.keeping.open_person(JANUARY, 1, "secretary")
    gathered = []
    page.keeping._ask_file = gathered.append
    page.keeping.gather(person.iin)
    robot.settle()
    page.keeping.save(tmp_path / "held.jsonl", gathered[0])
    assert person.name in (tmp_path / "held.jsonl").read_text(encoding="utf-8")
    assert any(isinstance(note.fact, DataUsed) for note in services.viewing.meeting(JANUARY).whole.notes)
    page.keeping.gather("000000000000")
    robot.settle()
    assert error_sentence(KnownError("nobody_found")) in robot.words()


def test_personal_data_are_destroyed_when_their_time_is_over(robot):
    page = archive(robot)
    assert not page.keeping.erase.isEnabled()
    services = robot.program.desk.services
    services.clock.at = datetime.combine(services.use.keeping.may_destroy_from(), time(12), UTC)
    page = archive(robot)
    robot.program.desk.load()
    robot.settle()
    press(page.keeping.erase)
    press(page.keeping.question.effect)
    robot.settle()
    notes = services.viewing.meeting(JANUARY).whole.notes
    assert any(isinstance(note.fact, PersonsDestroyed) for note in notes)
    press(page.keeping.erase)
    press(page.keeping.question.effect)
    robot.settle()
    assert "уничтожены" in robot.words()


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_no_form_of_an_award_cuts_its_words(robot, language):
    robot.program.preferences.set_language(language)
    robot.window.resize(1180, 720)
    robot.settle()
    page = award(robot)
    forms, view = page.forms, page.view
    opening = (
        lambda: forms.contact(view, reached=True),
        lambda: forms.step(view, AwardStep.REGISTERED),
        lambda: forms.confirm(view),
        lambda: forms.data(view, view.way),
        lambda: forms.sign(view),
        lambda: forms.forfeit(view, view.way, ForfeitReason.NO_CONTACT),
        lambda: forms.publish(view),
    )
    found = []
    for deed in opening:
        deed()
        for _ in range(4):
            QApplication.processEvents()
        found += cut_texts(forms.open)
        forms.open.reject()
    assert found == []


def test_a_press_on_the_words_ticks_the_box(robot):
    page = award(robot)
    page.forms.sign(page.view)
    tick = page.forms.open.findChild(WordedTick)
    QTest.mouseClick(tick.findChild(QLabel), Qt.MouseButton.LeftButton)
    assert tick.box.isChecked()
    QTest.mouseClick(tick.box, Qt.MouseButton.LeftButton)
    assert not tick.box.isChecked()
