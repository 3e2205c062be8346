"""The card of a dissenting opinion: whose it is, and its text in both languages (looks 32)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPlainTextEdit, QVBoxLayout

from ...domain.campaign import Texts
from ...domain.commission import Dissent, Member
from ...domain.people import short_name
from ..fonts import Style, font
from ..widgets.choice_box import ChoiceBox
from ..widgets.parts import Look, row, text

_LENGTH = 2000
"""Letters of an opinion: about a page of the protocol."""


class DissentCard(QFrame):
    """Empty means that nobody dissents; begun, it has to be whole before the vote is noted."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._members: tuple[Member, ...] = ()
        self.setProperty("card", True)
        self.member = ChoiceBox(look, self.tr("Whose opinion"))
        self.member.currentIndexChanged.connect(self.changed)
        self.kk, self.ru = self._field(self.tr("In Kazakh")), self._field(self.tr("In Russian"))
        printed = text(look, Style.SECOND, self.tr("printed word for word"), "second")
        texts = QGridLayout()
        texts.setHorizontalSpacing(16)
        texts.setVerticalSpacing(6)
        for place, (field, words) in enumerate(((self.kk, self.tr("In Kazakh")), (self.ru, self.tr("In Russian")))):
            label = text(look, Style.SECOND, words, "second")
            label.setBuddy(field)
            texts.addWidget(label, 0, place)
            texts.addWidget(field, 1, place)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 20)
        column.setSpacing(12)
        column.addLayout(row(text(look, Style.CARD_TITLE, self.tr("Dissenting opinion")), None, printed))
        column.addLayout(row(self.member, None))
        column.addLayout(texts)

    def _field(self, name: str) -> QPlainTextEdit:
        field = QPlainTextEdit()
        field.setFont(font(Style.BODY, self._look.scale))
        field.setAccessibleName(f"{self.tr('Dissenting opinion')}, {name}")
        field.setTabChangesFocus(True)
        field.setFixedHeight(round(86 * self._look.scale))
        field.textChanged.connect(self.changed)
        return field

    @property
    def dissent(self) -> Dissent | None:
        """What is written; None while the card is empty."""
        place = self.member.currentIndex() - 1
        kk, ru = (" ".join(field.toPlainText().split())[:_LENGTH] for field in (self.kk, self.ru))
        if place < 0 and not kk and not ru:
            return None
        return Dissent(self._members[place].id if place >= 0 else "", Texts(kk, ru))

    def missing(self) -> str:
        """What the opinion still lacks, in words."""
        dissent = self.dissent
        if dissent is None:
            return ""
        if not dissent.member:
            return self.tr("Whose opinion it is has to be chosen")
        if not dissent.text.kk:
            return self.tr("The opinion's Kazakh text is missing")
        return "" if dissent.text.ru else self.tr("The opinion's Russian text is missing")

    def show_members(self, members: Sequence[Member], taken: Dissent | None, changeable: bool) -> None:
        """Shows who may dissent; an opinion already noted is read-only, what is being written stays."""
        if tuple(members) != self._members:
            self._members = tuple(members)
            self.member.clear()
            self.member.addItem(self.tr("Nobody"))
            self.member.addItems([short_name(member.name) for member in members])
        if not changeable:
            ids = [member.id for member in members]
            self.member.setCurrentIndex(ids.index(taken.member) + 1 if taken else 0)
            for field, words in ((self.kk, taken.text.kk if taken else ""), (self.ru, taken.text.ru if taken else "")):
                if field.toPlainText() != words:
                    field.setPlainText(words)
        self.member.setEnabled(changeable)
        for field in (self.kk, self.ru):
            field.setReadOnly(not changeable)

    def clear(self) -> None:
        """Another meeting: what was written belongs to the former."""
        self.member.setCurrentIndex(0)
        self.kk.clear()
        self.ru.clear()
