"""The witness: which member opened the ticket's page on an own phone, before the draw or after it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ...domain.commission import WitnessNoted
from ...domain.people import short_name
from ...workflow.viewing import MeetingView
from ..desk import Desk
from ..fonts import Style
from ..widgets.flow import FlowLayout
from ..widgets.parts import Look, choice, row, text
from ..words import clock_words


class WitnessCard(QFrame):
    """Chips of the members present and «not checked»; a press notes it, a later press takes its place."""

    def __init__(self, look: Look, desk: Desk, after: bool) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self._after = after
        self._chips: list[tuple[str | None, QPushButton]] = []
        self._members: tuple[str, ...] = ()
        self._witness: WitnessNoted | None = None
        self.setProperty("card", True)
        self._build()

    def _build(self) -> None:
        title = self.tr("Witness after the draw") if self._after else self.tr("Witness")
        words = (
            self.tr("saw the same numbers on the ticket's page, on an own phone")
            if self._after
            else self.tr("opened the ticket's page on an own phone")
        )
        self._title = text(self._look, Style.CARD_TITLE, title)
        self._noted = text(self._look, Style.SECOND, role="ok")
        self._row = QWidget()
        self._flow = FlowLayout(self._row)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addLayout(row(self._title, None, self._noted))
        column.addWidget(text(self._look, Style.SECOND, words, "second", wrap=True))
        column.addWidget(self._row)

    @property
    def chips(self) -> dict[str | None, QPushButton]:
        """The chips by member; None is «not checked»."""
        return dict(self._chips)

    @property
    def noted(self) -> str:
        """What is said of the note."""
        return self._noted.text()

    def show_view(self, view: MeetingView) -> None:
        """Shows what is noted for the ticket as it stands."""
        meeting = view.meeting
        seated, ticket, witness = meeting.seated, meeting.ticket, meeting.witness
        members = seated.seats if seated else ()
        self._show_members(tuple(member.id for member in members), tuple(short_name(m.name) for m in members))
        current = witness if witness and ticket and witness.attempt == ticket.attempt else None
        self._witness = current
        named = self._named(current)
        may = ticket is not None and meeting.protocol is None and (not self._after or meeting.done is not None)
        for member, chip in self._chips:
            chip.setChecked(member == named)
            chip.setEnabled(may)
        note = meeting.note(WitnessNoted) if named else None
        self._noted.setText(self.tr("noted, {time}").format(time=clock_words(note.at)) if note else "")

    def _named(self, witness: WitnessNoted | None) -> str | None:
        if witness is None:
            return None
        return witness.after if self._after else witness.before

    def _show_members(self, members: tuple[str, ...], names: tuple[str, ...]) -> None:
        if members == self._members and self._chips:
            return
        self._members = members
        while item := self._flow.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        self._chips = [(member, choice(self._look, name)) for member, name in zip(members, names, strict=True)]
        self._chips.append((None, choice(self._look, self.tr("Not checked"))))
        for member, chip in self._chips:
            chip.setAccessibleName(f"{self._title.text()}: {chip.text()}")
            chip.clicked.connect(lambda _=False, member=member: self._note(member))
            self._flow.addWidget(chip)

    def _note(self, member: str | None) -> None:
        witness, (period, number) = self._witness, self._desk.view.key
        for one, chip in self._chips:
            chip.setChecked(one == self._named(witness))
        if member == self._named(witness):
            return
        before = witness.before if witness else None
        after = witness.after if witness else None
        said = (before, member) if self._after else (member, after)
        self._desk.run(lambda use, control: use.drawing.note_witness(period, *said, number))
