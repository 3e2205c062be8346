"""The awards page: who won and what is known of the prize's way so far."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...domain.outcome import DrawnRole
from ...domain.protocol import DocumentKind
from ..desk import Desk
from ..fonts import Style
from ..widgets.page_head import PageHead
from ..widgets.parts import Facts, Look, card, text
from ..words import count_words, month_title


class AwardsPage(QWidget):
    """The winner of the open month with the facts of the prize."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._build(look)
        desk.changed.connect(self._show)
        if desk.loaded:
            self._show()

    def _build(self, look: Look) -> None:
        self._month = text(look, Style.BODY, role="second")
        self._name = text(look, Style.PERSON, wrap=True)
        self._facts = Facts(look)
        frame, column = card(spacing=14)
        for widget in (self._month, self._name, self._facts):
            column.addWidget(widget)
        content = QVBoxLayout(self)
        content.setContentsMargins(36, 26, 36, 16)
        content.setSpacing(20)
        content.addWidget(PageHead(look, self.tr("Awards")))
        content.addWidget(frame)
        content.addStretch(1)

    @Slot()
    def _show(self) -> None:
        view = self._desk.view
        self._month.setText(month_title(view.period))
        winner = next((person for person in view.drawn if person.role is DrawnRole.WINNER), None)
        if winner is None:
            self._name.setText(self.tr("Nobody has won yet"))
            self._facts.show_rows([("", self.tr("The winner stands here once the draw is held."))])
            return
        self._name.setText(winner.name)
        prize = self._desk.services.campaign.prize
        act = view.meeting.document(DocumentKind.ACT)
        language = self.locale().name()[:2]
        self._facts.show_rows(
            [
                (self.tr("Number in the list"), str(winner.number)),
                (self.tr("IIN"), winner.iin_masked),
                (self.tr("Prize"), f"{prize.name.of(language)}, {count_words(prize.nominal)} ₸"),
                (self.tr("Act"), self.tr("№ {number}").format(number=act.number) if act else self.tr("not made yet")),
                *((self.tr("Reserve"), f"№ {person.number}, {person.name}") for person in view.drawn[1:]),
            ]
        )
