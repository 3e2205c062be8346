"""The cards of the award page: the winner's days, the attempts, the person, the reserves (looks 07)."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ...domain.award import ContactTried
from ...domain.calendar import is_day_off, local
from ...domain.campaign import Campaign
from ...domain.people import Participant
from ...workflow.following import AwardView, Way
from ..award_words import reason_word, short_weekday
from ..fonts import Style
from ..models.contacts import ContactsModel
from ..widgets.day_strip import DayMark, DayStrip
from ..widgets.parts import Facts, Look, button, chip, row, text
from ..widgets.tables import HEAD, ROW, table_view
from ..words import count_words, day_words, long_day_words


class DaysCard(QFrame):
    """The days of the window; the last one named in words."""

    def __init__(self, look: Look, holidays: frozenset[date]) -> None:
        super().__init__()
        self._holidays = holidays
        self.setProperty("card", True)
        title = text(look, Style.CARD_TITLE, self.tr("The winner's days"))
        self._last = text(look, Style.STRONG)
        self.strip = DayStrip(look)
        self.strip.setAccessibleName(title.text())
        self._words = text(look, Style.SECOND, role="second", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        label = text(look, Style.BODY, self.tr("Last day:"), "second")
        column.addLayout(row(title, None, label, self._last))
        column.addWidget(self.strip)
        column.addWidget(self._words)

    def show_way(self, way: Way, now: datetime) -> None:
        """Shows the window as it stands now."""
        found, today = way.window, local(now).date()
        last = self.tr("{day}, 24:00").format(day=long_day_words(found.last))
        self._last.setText(last)
        self._words.setText(self._reason(found.counted, found.last))
        marks = [self._mark(day, found.counted, found.last, today) for day in found.days]
        self.strip.show_days(marks, f"{self.tr('Last day:')} {last}")

    def _mark(self, day: date, counted: date, last: date, today: date) -> DayMark:
        under = ""
        if day == last and last != counted:
            under = self.tr("last day")
        elif day == counted:
            under = self.tr("day {count}").format(count=10) if last != counted else self.tr("last day")
        if day == today:
            under = self.tr("today")
        off = is_day_off(day, self._holidays)
        weekday = short_weekday(day.isoweekday())
        return DayMark(weekday, day.day, under, off, day < today, day == today, day > counted)

    def _reason(self, counted: date, last: date) -> str:
        if counted == last:
            return self.tr("Counted from the day after the draw to the end of the last day, by the clock of Astana.")
        off = self.tr("{day} is not a working day: the time moved on to the next working day.")
        return off.format(day=long_day_words(counted))


class ContactsCard(QFrame):
    """The attempts, and how many the rules ask for."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setProperty("card", True)
        self._count = text(look, Style.BODY, role="second")
        self.add = button(look, "secondary", self.tr("Note an attempt"), "plus")
        self.model = ContactsModel(self)
        self.table = table_view(look, self.model)
        self.table.setAccessibleName(self.tr("Attempts to reach the winner"))
        self._none = text(look, Style.BODY, self.tr("Nobody has tried yet."), "second", wrap=True)
        self._none.setContentsMargins(20, 0, 20, 14)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 14, 1, 6)
        column.setSpacing(10)
        head = row(text(look, Style.CARD_TITLE, self.table.accessibleName()), None, self._count, self.add)
        head.setContentsMargins(20, 0, 20, 0)
        for part in (self.table, self._none):
            column.addWidget(part)
        column.insertLayout(0, head)

    def show_way(self, way: Way, view: AwardView, changeable: bool) -> None:
        """Shows the attempts for this person."""
        tried = [note.fact for note in way.path.contacts if isinstance(note.fact, ContactTried)]
        self.model.show_attempts(tried, view.names)
        words = self.tr("{done} noted, {needed} needed on {days} days")
        self._count.setText(words.format(done=len(tried), needed=view.rules.attempts, days=view.rules.attempt_days))
        self.table.setVisible(bool(tried))
        self._none.setVisible(not tried)
        self.table.setFixedHeight(round((HEAD + ROW * len(tried) + 2) * self._look.scale))
        self.table.setMinimumHeight(self.table.maximumHeight())
        self.add.setVisible(changeable)


class PersonCard(QFrame):
    """Who the prize is for; personal data are covered until someone asks for them, and that is noted."""

    wanted = Signal()

    def __init__(self, look: Look, campaign: Campaign) -> None:
        super().__init__()
        self._campaign = campaign
        self.setProperty("card", True)
        self._role = chip(look, "", "tint")
        self._number = text(look, Style.BODY, role="second")
        self._name = text(look, Style.PERSON, wrap=True)
        self._facts = Facts(look)
        self.reveal = button(look, "text", self.tr("Show personal data"))
        self.reveal.clicked.connect(self.wanted)
        self.edit = button(look, "text", self.tr("Add data"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 14)
        column.setSpacing(12)
        column.addLayout(row(self._role, None, self._number))
        column.addWidget(self._name)
        column.addWidget(self._facts)
        column.addLayout(row(self.reveal, None, self.edit))

    def show_way(self, way: Way, view: AwardView, open_person: Participant | None, changeable: bool) -> None:
        """Shows the person; `open_person` once the data were asked for."""
        first = view.ways[0].path.number == way.path.number
        self._role.setText(self.tr("Winner") if first else self.tr("Winner after the redraw"))
        self._number.setText(f"№ {way.person.number}")
        self._name.setText(way.person.name)
        self._facts.show_rows(self._rows(way, view, open_person))
        self.reveal.setVisible(open_person is None and way.person.connected_on is not None)
        self.edit.setVisible(changeable)

    def _rows(self, way: Way, view: AwardView, person: Participant | None) -> list[tuple[str, str]]:
        prize, details = self._campaign.prize, way.details
        rows = [(self.tr("IIN"), person.iin if person else way.person.iin_masked or "••••")]
        if details and details.phone:
            rows.append((self.tr("Phone"), details.phone if person else _covered(details.phone)))
        if details and details.address:
            rows.append((self.tr("Address"), details.address if person else "•••"))
        if way.person.connected_on:
            rows.append((self.tr("Connected on"), day_words(way.person.connected_on)))
        rows.append(
            (self.tr("Prize"), self.tr("certificate of {nominal} ₸").format(nominal=count_words(prize.nominal)))
        )
        if way.certificate:
            rows.append((self.tr("Certificate"), f"№ {way.certificate.certificate}"))
        found = way.confirmed
        confirmed = f"{day_words(found.day)}, {view.names.get(found.by, found.by)}" if found else self.tr("not yet")
        rows.append((self.tr("Row confirmed"), confirmed))
        if way.consents:
            given = self.tr("yes") if way.consents.publication else self.tr("no")
            rows.append((self.tr("Name may be published"), given))
        return rows


def _covered(phone: str) -> str:
    """The last two digits are enough to recognise a number."""
    digits = [place for place, char in enumerate(phone) if char.isdigit()]
    shown = {*digits[:2], *digits[-2:]}
    return "".join("•" if place in digits and place not in shown else char for place, char in enumerate(phone))


class ReservesCard(QFrame):
    """The reserves that are left, and who has lost the prize before."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setProperty("card", True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self._words = text(look, Style.SECOND, role="second", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(text(look, Style.CARD_TITLE, self.tr("Reserve")))
        column.addLayout(self._rows)
        column.addWidget(self._words)

    def show_view(self, view: AwardView) -> None:
        """Shows who may still become the winner."""
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        for place, person in enumerate(view.reserves, 1):
            rank = self.tr("reserve winner {place}").format(place=place)
            self._rows.addWidget(self._line(person.number, person.name, rank))
        for way in view.ways:
            if way.path.lost:
                words = reason_word(way.path.lost.fact.reason)  # type: ignore[attr-defined] # a PrizeForfeited
                self._rows.addWidget(self._line(way.person.number, way.person.name, words))
        self._words.setText(self._how(view))

    def _line(self, number: int, name: str, words: str) -> QWidget:
        holder = QWidget()
        lines = QVBoxLayout(holder)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        mark = text(self._look, Style.STRONG, f"№ {number}", "gold")
        who = text(self._look, Style.BODY, name, wrap=True)
        line = row(mark, spacing=12)
        line.addWidget(who, 1)
        mark.setAlignment(Qt.AlignmentFlag.AlignTop)
        lines.addLayout(line)
        lines.addWidget(text(self._look, Style.SECOND, words, "second", wrap=True))
        return holder

    def _how(self, view: AwardView) -> str:
        if len(view.reserves) > 1:
            return self.tr("A redraw is held between these two.")
        if view.reserves:
            return self.tr("If the winner falls away, the prize goes to this reserve by protocol.")
        return self.tr("No reserve is left: if the winner falls away, the prize is not handed over.")
