"""The members who sign a protocol, each with the state of the signature."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from ...domain.calendar import local
from ...domain.commission import Member, Role
from ...domain.meeting import Meeting
from ...domain.people import short_name
from ...domain.protocol import SignatureGiven, SignatureManner
from ...domain.strokes import Strokes
from ..fonts import Style
from .entries import Entries, Entry
from .parts import Look, row, rule, text
from .signature_pad import SignaturePicture

SLIM, WIDE = 152, 360
"""The width of the list in short and in full, px at 100 %."""


@dataclass(frozen=True)
class Signer:
    """A member of the commission with the signature, where there is one."""

    member: Member
    present: bool
    given: SignatureGiven | None = None
    at: datetime | None = None


def signers_of(meeting: Meeting) -> tuple[Signer, ...]:
    """All members in the protocol's order, with their signatures under the protocol as it stands."""
    seated, valid = meeting.seated, meeting.signatures
    if seated is None:
        return ()
    given = {note.fact.member: (note.fact, note.at) for note in meeting.notes if isinstance(note.fact, SignatureGiven)}
    given = {member: found for member, found in given.items() if found[0] in valid}
    return tuple(
        Signer(member, member.id in seated.present, *given.get(member.id, (None, None)))
        for member in seated.commission.members
    )


class Signers(QFrame):
    """The queue: who signs now, who has signed and how, who need not."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setProperty("card", True)
        self._number = text(look, Style.CARD_TITLE, wrap=True)
        self._count = text(look, Style.SECOND, role="second")
        self._head = row(spacing=8)
        self._head.addWidget(self._number, 1)
        self._head.addWidget(self._count)
        self._head.setContentsMargins(20, 18, 16, 14)
        self._entries = Entries(look)
        self._entries.chosen.connect(self.chosen)
        words = self.tr("Once it is signed, the facts don't change. A change voids all signatures, and is printed.")
        self._remark = text(look, Style.SECOND, words, "second", wrap=True)
        self._remark.setContentsMargins(20, 14, 16, 14)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(rule())
        column.addWidget(self._entries)
        column.addWidget(self._remark)
        column.addStretch(1)

    def sizeHint(self) -> QSize:
        return QSize(round(WIDE * self._look.scale), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(round(SLIM * self._look.scale), super().minimumSizeHint().height())

    def show_signers(
        self, number: int, signers: Sequence[Signer], now: str, pictures: Mapping[str, Strokes], compact: bool
    ) -> None:
        """Shows the members; `now` is the one whose signature is open at the right."""
        seats = [signer for signer in signers if signer.present]
        given = sum(1 for signer in seats if signer.given)
        self._number.setText(self.tr("Protocol № {number}").format(number=number).replace("№ ", "№\u00a0"))
        self._count.setText(self.tr("signatures: {given} / {seats}").format(given=given, seats=len(seats)))
        self._count.setVisible(not compact)
        entries = [
            (signer.member.id, self._entry(signer, signer.member.id == now, pictures, compact)) for signer in signers
        ]
        self._entries.show_entries(entries, now)

    def _entry(self, signer: Signer, now: bool, pictures: Mapping[str, Strokes], compact: bool) -> Entry:
        look, member = self._look, signer.member
        name = short_name(member.name) if compact else member.name
        role = self.role_words(member.role)
        labels = [
            text(look, Style.STRONG, name, wrap=True),
            text(look, Style.SECOND, role if signer.present else self.tr("{role}, absent").format(role=role), "second"),
            self._state(signer, now),
        ]
        labels[1].setWordWrap(True)
        if compact and not signer.present:
            labels.pop()
        picture = None
        strokes = pictures.get(signer.given.strokes) if signer.given and signer.given.strokes else None
        if strokes and not compact:
            picture = SignaturePicture()
            picture.show_strokes(strokes)
        entry = Entry(look, labels, picture)
        entry.setEnabled(signer.present)
        return entry

    def _state(self, signer: Signer, now: bool) -> QLabel:
        if not signer.present:
            return text(self._look, Style.SECOND, self.tr("No signature needed"), "small", wrap=True)
        if signer.given and signer.at:
            return text(self._look, Style.SECOND, self._given_words(signer.given, signer.at), "ok", wrap=True)
        if now:
            return text(self._look, Style.STRONG, self.tr("Signing now"), "primary", wrap=True)
        return text(self._look, Style.SECOND, self.tr("In the queue"), "second", wrap=True)

    def _given_words(self, given: SignatureGiven, at: datetime) -> str:
        by_hand = self.tr("On paper, by own hand")
        drawn = self.tr("Signed, {time}").format(time=f"{local(at):%H:%M}")
        return f"✓ {by_hand if given.manner is SignatureManner.BY_HAND else drawn}"

    def role_words(self, role: Role) -> str:
        """«төраға», «хатшы», «мүше»."""
        words = {Role.CHAIR: self.tr("chair"), Role.SECRETARY: self.tr("secretary"), Role.MEMBER: self.tr("member")}
        return words[role]
