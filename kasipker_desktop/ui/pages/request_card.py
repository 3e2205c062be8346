"""The request to random.org, member by member, as it goes out: what is signed is shown before it is sent."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QFrame, QVBoxLayout

from ...domain.ticket import DrawRequest
from ..fonts import Style
from ..widgets.parts import Facts, Look, row, text
from ..words import clock_words

_GROUP, _LINE = 8, 32
_MEMBERS = 10
"""Of the request that is longest, a redraw's."""


class RequestCard(QFrame):
    """The members in Mono; digests whole, in groups of eight."""

    def __init__(self, look: Look, title: str) -> None:
        super().__init__()
        self._request: DrawRequest | None = None
        self.setProperty("card", True)
        self._time = text(look, Style.SECOND, role="second")
        self._members = Facts(look, (Style.HEX_SMALL, Style.HEX_SMALL), (16, 5), ready=_MEMBERS)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addLayout(row(text(look, Style.CARD_TITLE, title), None, self._time))
        column.addWidget(self._members)

    @property
    def request(self) -> DrawRequest | None:
        return self._request

    def show_request(self, request: DrawRequest | None, at: datetime | None = None) -> None:
        """Shows a request and when it went out; None while it is being read."""
        self._time.setText(clock_words(at) if at else "")
        if request and request != self._request:
            self._request = request
            self._members.show_rows(_members(request))
        self.setVisible(request is not None)


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
