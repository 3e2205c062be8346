"""The card of settings for the random.org key: kept in the system's key store, tested, looked at on the day."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from ...domain.errors import KnownError
from ...domain.keys import KeyPlace
from ...workflow.connecting import KeyTest, Looked
from ...workflow.connecting import Look as At
from ..desk import Desk
from ..fonts import Style, font
from ..widgets.flow import FlowLayout
from ..widgets.parts import Banner, Look, button, text
from ..widgets.state_rows import StateRows
from ..words import count_words, error_sentence


class KeyCard(QFrame):
    """The key itself is never shown again, and stands in no file that travels."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self.setProperty("card", True)
        about = self.tr(
            "With a key the program opens the store of record at its next start, and draws at random.org itself. "
            "The key serves live draws only."
        )
        self._place = text(look, Style.MEDIUM, wrap=True)
        self._banner = Banner(look)
        self._banner.action.clicked.connect(self._banner.hide)
        self.looks = StateRows(look)
        self.key = QLineEdit()
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.setFont(font(Style.BODY, look.scale))
        self.key.setMaxLength(80)
        self.key.textChanged.connect(self._show)
        label = text(look, Style.SECOND, self.tr("API key of random.org"), "second")
        label.setBuddy(self.key)
        self.key.setAccessibleName(label.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(text(look, Style.CARD_TITLE, "random.org"))
        column.addWidget(text(look, Style.BODY, about, "second", wrap=True))
        for widget in (self._banner, self._place, label, self.key):
            column.addWidget(widget)
        self._build_buttons(column)
        column.addWidget(self.looks)
        self._show()

    def _build_buttons(self, column: QVBoxLayout) -> None:
        look = self._look
        self.keep = button(look, "secondary", self.tr("Test and keep"), "save")
        self.test = button(look, "text", self.tr("Test the kept key"))
        self.forget = button(look, "text", self.tr("Forget the key"))
        self.preflight = button(look, "text", self.tr("Look at everything for today"))
        self.keep.clicked.connect(self._keep)
        self.test.clicked.connect(self._test)
        self.forget.clicked.connect(self._forget)
        self.preflight.clicked.connect(self._look_at_all)
        flow = FlowLayout()
        for made in (self.keep, self.test, self.forget, self.preflight):
            flow.addWidget(made)
        column.addLayout(flow)

    @Slot()
    def _show(self) -> None:
        place = self._desk.services.use.connecting.place
        words = {
            None: self.tr("No key is kept: the program rehearses."),
            KeyPlace.SYSTEM: self.tr("The key is kept in the system's key store."),
            KeyPlace.FILE: self.tr("This system has no key store: the key is in a file that only you can read."),
        }
        self._place.setText(words[place])
        self.keep.setEnabled(bool(self.key.text().strip()))
        self.test.setEnabled(place is not None)
        self.forget.setEnabled(place is not None)

    @Slot()
    def _keep(self) -> None:
        key = self.key.text()
        self._desk.run(lambda use, control: use.connecting.set_key(key)[0], self._tell_tested, failed=self._tell_error)

    @Slot()
    def _test(self) -> None:
        self._desk.consult(lambda use, control: use.connecting.test_key(), self._tell_tested, failed=self._tell_error)

    @Slot()
    def _forget(self) -> None:
        self._desk.run(lambda use, control: use.connecting.forget_key(), self._tell_forgotten, failed=self._tell_error)

    @Slot()
    def _look_at_all(self) -> None:
        self._desk.consult(lambda use, control: use.preflight.look(), self._tell_looks, failed=self._tell_error)

    def _tell_tested(self, tested: object) -> None:
        assert isinstance(tested, KeyTest)
        self.key.clear()
        usage = tested.usage
        left = self.tr("Left today: {requests} requests, {bits} bits.").format(
            requests=count_words(usage.requests_left), bits=count_words(usage.bits_left)
        )
        if tested.free:
            more = self.tr("This looks like a free developer key: its results are no draws of record.")
        elif not tested.enough:
            more = self.tr("That is not enough for a draw.")
        else:
            more = self.tr("It counts from the program's next start on.")
        state = "ok" if tested.enough and not tested.free else "warn"
        self._banner.show_words(state, self.tr("random.org knows the key."), f"{left} {more}", self.tr("Understood"))
        self._show()

    def _tell_forgotten(self, done: object) -> None:
        words = self.tr("From its next start on the program rehearses.")
        self._banner.show_words("info", self.tr("The key is forgotten."), words, self.tr("Understood"))
        self._show()

    def _tell_looks(self, looks: object) -> None:
        """Each look with what was found; one that could not be made says so."""
        assert isinstance(looks, tuple)
        self.looks.show_states([(self._name(look), self._found(look), look.ok) for look in looks])

    def _name(self, look: Looked) -> str:
        return {
            At.KEY: self.tr("Key: state, requests and bits left"),
            At.CERTIFICATE: self.tr("Public key of random.org"),
            At.TICKET_PAGE: self.tr("Page of the tickets"),
            At.CLOCK: self.tr("Difference of the clocks"),
        }[look.look]

    def _found(self, look: Looked) -> str:
        return error_sentence(look.error) if look.error else look.found

    def _tell_error(self, error: KnownError) -> None:
        self._banner.show_words("err", error_sentence(error), "", self.tr("Understood"))
        self._show()
