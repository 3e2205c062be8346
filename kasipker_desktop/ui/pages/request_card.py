"""The request to random.org, member by member, as it goes out: what is signed is shown before it is sent."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from ...domain.ticket import DrawRequest
from ..fonts import Style
from ..widgets.parts import Look, row, text
from ..words import clock_words

_GROUP, _LINE = 8, 32


class RequestCard(QFrame):
    """The members in Mono; digests whole, in groups of eight."""

    def __init__(self, look: Look, title: str) -> None:
        super().__init__()
        self._look = look
        self._request: DrawRequest | None = None
        self.setProperty("card", True)
        self._time = text(look, Style.SECOND, role="second")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addLayout(row(text(look, Style.CARD_TITLE, title), None, self._time))
        column.addLayout(self._grid)

    @property
    def request(self) -> DrawRequest | None:
        return self._request

    def show_request(self, request: DrawRequest | None, at: datetime | None = None) -> None:
        """Shows a request and when it went out; None while it is being read."""
        self._time.setText(clock_words(at) if at else "")
        self.setVisible(request is not None)
        if request is None or request == self._request:
            return
        self._request = request
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        for place, (name, value) in enumerate(_members(request)):
            said = text(self._look, Style.HEX_SMALL, value)
            said.setAccessibleName(f"{name} {value}")
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(text(self._look, Style.HEX_SMALL, name, "second"), place, 0, top)
            self._grid.addWidget(said, place, 1, top)


def _members(request: DrawRequest) -> list[tuple[str, str]]:
    """Names as they stand in the request itself: they are not translated."""
    user = request.user_data()
    sent = [
        ("ticketId", request.ticket),
        ("n", str(request.count)),
        ("min, max", f"1, {request.maximum}"),
    ]
    return sent + [(name, grouped(str(value))) for name, value in user.items()]


def grouped(value: str) -> str:
    """A digest in lines of 32 with a gap after each 8; other values as they are."""
    if len(value) != 64:
        return value
    groups = [value[start : start + _GROUP] for start in range(0, len(value), _GROUP)]
    wide = _LINE // _GROUP // 2
    return "\n".join(" ".join(groups[start : start + wide]) for start in range(0, len(groups), wide))
