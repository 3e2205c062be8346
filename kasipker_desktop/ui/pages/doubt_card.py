"""What was asked beside what the ticket's answer says of itself: the commission compares, and decides (design.md 6)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout

from ...domain.incident import IncidentKind
from ...domain.numbers import Carried
from ...domain.ticket import DrawRequest
from ..fonts import Style
from ..theme import mark
from ..widgets.parts import Look, button, card, chip, row, rule, text


class DoubtCard(QFrame):
    """Shown only where random.org signed another result of our ticket; `asked` carries the decision asked for."""

    asked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self.adopt = button(look, "secondary", self.tr("It is our result…"))
        self.burn = button(look, "danger", self.tr("It is not ours…"))
        self.adopt.clicked.connect(lambda: self.asked.emit(IncidentKind.RESULT_ADOPTED.value))
        self.burn.clicked.connect(lambda: self.asked.emit(IncidentKind.TICKET_BURNT.value))
        words = self.tr(
            "The ticket gave this one result, and random.org signed it. If it names this draw and the numbers that "
            "were said here, it is the result whatever this store remembers; if not, the ticket is void."
        )
        frame, column = card(spacing=14)
        column.addWidget(text(look, Style.CARD_TITLE, self.tr("Is the answer ours?")))
        column.addWidget(text(look, Style.BODY, words, "second", wrap=True))
        column.addLayout(self._grid)
        column.addWidget(rule())
        column.addLayout(row(self.adopt, self.burn, None))
        whole = row(frame)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)

    def show_carried(self, request: DrawRequest, carried: Carried | None) -> None:
        """Row by row; the card says which differ."""
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        for place, words in enumerate((self.tr("Asked"), self.tr("In the answer")), 1):
            self._grid.addWidget(text(self._look, Style.SECOND, words, "second"), 0, place)
        none = self.tr("nothing")
        for line, (name, asked, came) in enumerate(_rows(request, carried), 1):
            same = asked == came
            state = chip(self._look, self.tr("same") if same else self.tr("differs"))
            mark(state, chip="ok" if same else "warn")
            self._grid.addWidget(text(self._look, Style.HEX_SMALL, name, "second"), line, 0)
            self._grid.addWidget(text(self._look, Style.HEX_SMALL, asked), line, 1)
            self._grid.addWidget(text(self._look, Style.HEX_SMALL, came or none), line, 2)
            self._grid.addWidget(state, line, 3, Qt.AlignmentFlag.AlignRight)


def _rows(request: DrawRequest, carried: Carried | None) -> list[tuple[str, str, str]]:
    """Names as they stand in the request itself; a list by the beginning of its fingerprint."""
    return [
        ("draw", request.draw, carried.draw if carried else ""),
        ("list", _short(request.list), _short(carried.list) if carried else ""),
        ("participants", str(request.participants), str(carried.participants) if carried else ""),
        ("room", request.room, carried.room if carried else ""),
    ]


def _short(digest: str) -> str:
    return f"{digest[:8]}…{digest[-8:]}"
