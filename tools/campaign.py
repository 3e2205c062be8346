"""Makes a campaign of eleven months through the real use cases, on a clock of its own: `python tools/campaign.py DIR`.

January, March, June, July and October go their usual way; February's winner is not reached and the prize is drawn again
among the reserves; April is drawn late; May's list holds nobody, so the draw is not held; August's winner declines;
September waits for its signature, October for its call; November's list has just come. Names and IINs are made up.
"""

from __future__ import annotations

import argparse
import csv
import random
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kasipker_desktop import app
from kasipker_desktop.domain.award import Channel, ContactOutcome, ForfeitReason
from kasipker_desktop.domain.calendar import Period
from kasipker_desktop.domain.campaign import Texts
from kasipker_desktop.domain.ceremony import meeting_of, stage_of
from kasipker_desktop.domain.commission import AgendaItem, CommissionSeated, unanimous
from kasipker_desktop.domain.delivery import ActSignature, AttachmentKind, AwardStep
from kasipker_desktop.domain.identity import control_digit
from kasipker_desktop.domain.meeting import Meeting
from kasipker_desktop.domain.numbers import RoomNumber
from kasipker_desktop.domain.path import paths
from kasipker_desktop.settings import Sample, load_sample
from kasipker_desktop.ui.desk import Services
from kasipker_desktop.workflow.delivering import Person
from kasipker_desktop.workflow.drawing import who_speaks
from kasipker_desktop.workflow.steps import Step, step_of

SURNAMES = ("Іңкәрбеков", "Тілеубердин", "Кенжебеков", "Сүлейменов", "Жұмабаев", "Әбдірахманов", "Қасымов", "Лұқпанов")
MORE = ("Ыбыраев", "Ғабитов", "Өтегенов", "Үсенов", "Һарунов", "Ахметов", "Ким", "Петров", "Семёнов", "Нұрғалиев")
GIVEN = ("Жанәділ", "Бақытжан", "Мұхтар", "Ғалымжан", "Дәурен", "Перизат", "Айгүл", "Әсел", "Ілияс", "Өмірзақ", "Мария")
FATHERS = ("Болатұлы", "Жеңісұлы", "Серікұлы", "Бақытұлы", "Өскенбайұлы", "Маратқызы", "Ерланқызы", "Тимурұлы")
SIZES = {1: 120, 2: 385, 3: 147, 4: 78, 5: 0, 6: 49, 7: 50, 8: 69, 9: 96, 10: 131, 11: 88}
DRAWN = {1: 15, 2: 14, 3: 17, 4: 22, 5: 18, 6: 18, 7: 19, 8: 18, 9: 17, 10: 15}
"""The day of the next month on which the commission meets; 22 May is two days late."""

PRESENT = datetime(2024, 12, 3, 6, 0, tzinfo=UTC)
PUBLIC_PAGE = "https://ismet.kz/kasipker/{period}"


class SetClock:
    """Goes on a second with each look, and stands where it is put; random.org's stand-in looks at it too."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def __call__(self) -> datetime:
        self.at += timedelta(seconds=1)
        return self.at


class Maker:
    """The commission and its secretary, month after month."""

    def __init__(
        self, services: Services, sample: Sample, clock: SetClock, folder: Path, sizes: dict[int, int]
    ) -> None:
        self._services = services
        self._use = services.use
        self._sample = sample
        self._clock = clock
        self._folder = folder
        self._sizes = sizes

    def run(self) -> None:
        """All eleven months."""
        for month in range(1, 12):
            period = Period(2024, month)
            if month not in DRAWN:
                self._clock.at = PRESENT - timedelta(hours=1)
                self._import(period)
                break
            self.hold(period)
            self.follow(period)
        self._clock.at = PRESENT

    def hold(self, period: Period) -> None:
        """The meeting, from the list to the signed protocol."""
        following = period.last_day + timedelta(days=DRAWN[period.month])
        self._clock.at = datetime(following.year, following.month, following.day, 9, 30, tzinfo=UTC)
        self._import(period)
        self._hold_draw(period)

    def _import(self, period: Period) -> None:
        file = self._folder / f"billing-{period}.csv"
        write_list(file, period, self._sizes[period.month])
        self._use.importing.run([file], period, self._sample.decisions.commission)

    def _hold_draw(self, period: Period, number: int = 1) -> None:
        use, sample = self._use, self._sample
        seated = sample.decisions.seated(period, self._clock())
        deeds = {
            Step.COMMISSION: lambda: use.seating.seat(period, seated, number),
            Step.LIST_VOTE: lambda: use.seating.vote(period, AgendaItem.LIST, unanimous(seated.seats)),
            Step.FORFEITURE: lambda: self._vote(period, AgendaItem.FORFEITURE, number),
            Step.FREEZE: lambda: use.freezing.run(period),
            Step.TICKET: lambda: use.drawing.ask_ticket(period, number),
            Step.NUMBERS: lambda: use.drawing.say_numbers(period, self._said(seated), number),
            Step.PRESS: lambda: self._press(period, number),
            Step.ANSWER: lambda: use.answering.run(period, number=number),
            Step.RESULT_VOTE: lambda: self._end(period, number),
            Step.PROTOCOL: lambda: use.signing.fix_protocol(period, sample.decisions.late_reason),
            Step.SIGNATURES: lambda: [use.signing.sign_by_hand(period, member.id) for member in seated.seats],
        }
        while (step := self._step(period, number)) in deeds:
            if number > 1 and step is Step.PROTOCOL:
                break
            self._clock.at += timedelta(minutes=2)
            deeds[step]()

    def _vote(self, period: Period, item: AgendaItem, number: int) -> None:
        seated = meeting_of(stage_of(self._meeting(period), number)).seated
        assert seated is not None
        self._use.seating.vote(period, item, unanimous(seated.seats), number=number)

    def _said(self, seated: CommissionSeated) -> list[RoomNumber]:
        return [RoomNumber(member, 417 + 85 * place) for place, member in enumerate(who_speaks(seated))]

    def _press(self, period: Period, number: int) -> None:
        meeting = self._meeting(period)
        if number == 1 and meeting.frozen is not None and meeting.frozen.participants < 2:
            self._use.drawing.decide_without_chance(period)
            return
        self._use.drawing.press(period, "chair", number)
        self._use.answering.run(period, True, number)

    def _end(self, period: Period, number: int) -> None:
        meeting = meeting_of(stage_of(self._meeting(period), number))
        if meeting.done:
            self._use.drawing.see_ticket_after(period, number)
        self._vote(period, AgendaItem.RESULT, number)

    def _meeting(self, period: Period) -> Meeting:
        return self._services.viewing.meeting(period).whole

    def _step(self, period: Period, number: int) -> Step:
        return step_of(stage_of(self._meeting(period), number))

    # --- after the draw

    def follow(self, period: Period) -> None:
        """What became of the month's prize."""
        self._later(days=1)
        if self._step(period, 1) is Step.DONE:
            return
        self._use.publishing.note_published(period, PUBLIC_PAGE.format(period=period), "secretary")
        if period.month == 2:
            self._try_in_vain(period)
            self._forfeit(period, ForfeitReason.NO_CONTACT, days=14)
        elif period.month == 8:
            self._call(period, ContactOutcome.REACHED)
            words = Texts(
                "жазбаша өтініш 2024 жылғы 20 қыркүйекте келді", "письменное заявление получено 20 сентября 2024 года"
            )
            self._forfeit(period, ForfeitReason.DECLINED, days=2, detail=words)
        elif period.month == 10:
            self._call(period, ContactOutcome.NO_ANSWER)
        else:
            self._deliver(period, closed=period.month != 9)

    def _later(self, days: int = 0, hours: int = 0) -> None:
        self._clock.at += timedelta(days=days, hours=hours)

    def _call(
        self, period: Period, outcome: ContactOutcome, by: str = "secretary", channel: Channel = Channel.CALL
    ) -> None:
        self._use.delivering.note_contact(period, self._clock(), channel, outcome, by)

    def _try_in_vain(self, period: Period) -> None:
        self._call(period, ContactOutcome.NO_ANSWER)
        self._later(hours=5)
        self._call(period, ContactOutcome.SENT, channel=Channel.SMS)
        self._later(days=3)
        self._call(period, ContactOutcome.NO_ANSWER, by="finance")
        self._later(days=1)
        self._call(period, ContactOutcome.SENT, channel=Channel.EMAIL)

    def _forfeit(self, period: Period, reason: ForfeitReason, days: int, detail: Texts | None = None) -> None:
        self._later(days=days)
        self._use.forfeiting.forfeit(period, reason, detail)
        self._hold_draw(period, 2)

    def _deliver(self, period: Period, closed: bool) -> None:
        use = self._use
        self._call(period, ContactOutcome.REACHED)
        person = Person("+7 701 555 00 12", "winner@example.kz", "Ақтөбе қаласы", Texts("", ""))
        use.delivering.note_details(period, person, "secretary")
        use.delivering.confirm_row(period, "CRM, клиент картасы", self._clock().date(), "finance")
        use.delivering.take_step(period, AwardStep.REGISTERED, self._clock(), "secretary")
        use.awarding.make_act(period)
        self._later(days=1)
        use.delivering.take_step(period, AwardStep.ACT_SENT, self._clock(), "secretary")
        if not closed:
            return
        self._later(days=2)
        use.delivering.note_consents(period, True, False, self._clock(), "secretary")
        use.delivering.note_certificate(period, f"STK-{period.month:02}-0417", None, "secretary")
        self._sign(period)
        self._later(days=1)
        for step in (AwardStep.DELIVERED, AwardStep.CLOSED):
            use.delivering.take_step(period, step, self._clock(), "secretary")

    def _sign(self, period: Period) -> None:
        files = []
        for kind in (AttachmentKind.ACT, AttachmentKind.ID_FRONT, AttachmentKind.ID_BACK):
            file = self._folder / f"{kind.value}.pdf"
            file.write_bytes(f"%PDF-1.4 {period} {kind.value}".encode())
            files.append((kind, file))
        self._use.delivering.sign_act(period, ActSignature.BY_HAND, files, self._clock(), "secretary")


def write_list(file: Path, period: Period, people: int) -> None:
    """Billing's list: made-up people with valid numbers; for May only a company, which can't take part."""
    seeded = random.Random(str(period))
    with file.open("w", encoding="utf-8-sig", newline="") as out:
        rows = csv.writer(out, delimiter=";")
        rows.writerow(("№", "ФИО", "ИИН", "Дата подключения"))
        if not people:
            rows.writerow((1, "ЖШС «Береке»", "240140990014", f"{period.first_day:%d.%m.%Y}"))
        for number in range(1, people + 1):
            day = period.first_day + timedelta(days=seeded.randrange(period.last_day.day))
            name = f"{seeded.choice(SURNAMES + MORE)} {seeded.choice(GIVEN)} {seeded.choice(FATHERS)}"
            rows.writerow((number, name, _iin(seeded, period, number), f"{day:%d.%m.%Y}"))


def _iin(seeded: random.Random, period: Period, number: int) -> str:
    """Its own for each row of each month: month and number stand in the serial and the birth date."""
    while True:
        birth = datetime(1960 + number // 9000 % 40, period.month, 1 + number % 28, tzinfo=UTC)
        base = f"{birth:%y%m%d}3{seeded.randrange(10_000):04}"
        digit = control_digit(base)
        if digit is not None and base not in _TAKEN:
            _TAKEN.add(base)
            return f"{base}{digit}"


_TAKEN: set[str] = set()


def make(held: ExitStack, folder: Path, sizes: dict[int, int] | None = None) -> tuple[Services, SetClock]:
    """The whole campaign in a new store inside the folder; the clock stands at the present of the story."""
    clock, sample = SetClock(datetime(2024, 2, 1, tzinfo=UTC)), load_sample()
    files = folder / "files"
    files.mkdir(parents=True)
    services = app.open_services(held, folder / "store", sample, clock=clock)
    Maker(services, sample, clock, files, sizes or SIZES).run()
    return services, clock


def main() -> None:
    """Makes it and says what became of each month."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    chosen = parser.parse_args()
    with ExitStack() as held:
        services, _ = make(held, chosen.folder)
        for month in services.viewing.months():
            meeting = services.viewing.meeting(month.plan.period).whole
            reached = month.prize.reached if month.prize else 0
            print(
                month.plan.period,
                month.step,
                month.winner,
                f"{reached}/7",
                f"{len(paths(meeting))} way(s)",
                f"late {month.days_late}",
            )


if __name__ == "__main__":
    main()
