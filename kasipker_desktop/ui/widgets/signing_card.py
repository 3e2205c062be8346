"""One member's signature: who signs what, then the pad, or the words of signing on paper."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ...domain.calendar import local
from ...domain.commission import Member
from ...domain.protocol import SignatureManner
from ...domain.strokes import Strokes
from ...workflow.viewing import MeetingView
from ..fonts import Style, font
from ..words import day_words, month_title
from .parts import Look, text
from .signature_pad import SignaturePad
from .signers import Signer

_GROUP = 8


class SigningCard(QFrame):
    """What is drawn here is not kept until the step's primary action."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setProperty("card", True)
        self.pad = SignaturePad(look)
        self.pad.setAccessibleName(self.tr("Signature field"))
        self.pad.changed.connect(self.changed)
        self._name = text(look, Style.PERSON, wrap=True)
        self._role = text(look, Style.BODY, role="second", wrap=True)
        self._sentence = text(look, Style.SOLEMN, wrap=True)
        self._winner = text(look, Style.SOLEMN_STRONG, wrap=True)
        self._reserves = text(look, Style.SOLEMN, wrap=True)
        self._digest_label = text(look, Style.SMALL, self.tr("Digest of what is signed, SHA-256"), "second")
        self._digest = text(look, Style.HEX_SMALL, wrap=True)
        self._digest.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._body = QStackedWidget()
        self._body.addWidget(self.pad)
        self._body.addWidget(self._paper_page())
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._name)
        names.addWidget(self._role)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addLayout(names, 1)
        head.addWidget(self._manner_switch(), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(6)
        column.addLayout(head)
        column.addSpacing(4)
        for label in (self._sentence, self._winner, self._reserves, self._digest_label, self._digest):
            column.addWidget(label)
        column.addSpacing(4)
        column.addWidget(self._body, 1)

    def _manner_switch(self) -> QWidget:
        self._switch = QFrame()
        self._switch.setProperty("trough", True)
        line = QHBoxLayout(self._switch)
        line.setContentsMargins(3, 3, 3, 3)
        line.setSpacing(0)
        self._manners = QButtonGroup(self)
        words = (self.tr("On the screen"), self.tr("On paper"))
        for place, word in enumerate(words):
            piece = QPushButton(word)
            piece.setProperty("segment", True)
            piece.setCheckable(True)
            piece.setFont(font(Style.STRONG, self._look.scale))
            self._manners.addButton(piece, place)
            line.addWidget(piece)
        self._manners.button(0).setChecked(True)
        self._manners.idToggled.connect(self._on_manner)
        return self._switch

    def _paper_page(self) -> QWidget:
        words = self.tr("A blank line stays on the printed protocol. The member signs it with a pen.")
        more = self.tr("The paper with ink is the original; its scan can be attached later.")
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        self._paper_words = text(self._look, Style.EMPTY_TITLE, wrap=True)
        column.addWidget(self._paper_words)
        column.addWidget(text(self._look, Style.SOLEMN, words, wrap=True))
        column.addWidget(text(self._look, Style.BODY, more, "second", wrap=True))
        column.addStretch(1)
        return page

    @property
    def by_hand(self) -> bool:
        """Whether signing on paper is chosen."""
        return self._manners.checkedId() == 1

    def choose_manner(self, manner: SignatureManner) -> None:
        """Turns to the screen or to paper."""
        self._manners.button(1 if manner is SignatureManner.BY_HAND else 0).setChecked(True)

    def show_signer(self, signer: Signer, role: str, strokes: Strokes | None) -> None:
        """Opens the pad for a member, or shows the signature given, read-only."""
        member, given = signer.member, signer.given
        self._name.setText(member.name)
        self._role.setText(f"{role}, {_position(member)}")
        self._switch.setVisible(given is None)
        self.choose_manner(given.manner if given else SignatureManner.DRAWN)
        on_paper = self.tr("On paper, by own hand")
        self._paper_words.setText(on_paper if given is None else f"✓ {on_paper}")
        self.pad.show_strokes(strokes)

    def show_date(self, words: str) -> None:
        """Name and date under the line."""
        self.pad.show_words(words, self.tr("A picture of a signature, not an EDS"))

    def show_subject(self, view: MeetingView) -> None:
        """What is signed, in words and by its digest."""
        meeting = view.meeting
        protocol = meeting.protocol
        if protocol is None:
            return
        note = next((note for note in meeting.notes if note.fact == protocol), None)
        held = meeting.done.completed_at if meeting.done else note.at if note else None
        words = self.tr("I sign protocol № {number}. Period: {month}. Day of the meeting: {day}.")
        day = day_words(local(held).date()) if held else ""
        self._sentence.setText(words.format(number=protocol.number, month=month_title(view.period), day=day))
        self._show_drawn(view)
        digest = protocol.digest()
        self._digest.setText(" ".join(digest[i : i + _GROUP] for i in range(0, len(digest), _GROUP)))

    def _show_drawn(self, view: MeetingView) -> None:
        people = [f"№ {person.number} {person.name}" for person in view.drawn]
        not_held = self.tr("The draw is not held: the list has no participants.")
        winner = self.tr("Winner – {person}").format(person=people[0]) if people else not_held
        self._winner.setText(winner)
        self._reserves.setText(self.tr("Reserves – {people}").format(people=", ".join(people[1:])))
        self._reserves.setVisible(len(people) > 1)

    @Slot(int, bool)
    def _on_manner(self, place: int, on: bool) -> None:
        if on:
            self._body.setCurrentIndex(place)
            self.changed.emit()


def _position(member: Member) -> str:
    return member.position.of(QLocale().name()[:2])
