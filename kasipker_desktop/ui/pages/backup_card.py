"""The card of settings for sealed copies: folder, pass phrase, the last copy, handing over to a second machine."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout, QLineEdit, QVBoxLayout

from ...domain.errors import KnownError
from ..dialogs.question import Asked, Question
from ..fonts import Style, font
from ..keeper import Keeper
from ..widgets.flow import FlowLayout
from ..widgets.parts import Banner, Look, button, text
from ..words import error_sentence


class BackupCard(QFrame):
    """Says what is kept where; nothing here can undo what was noted."""

    def __init__(self, look: Look, keeper: Keeper) -> None:
        super().__init__()
        self._look = look
        self._keeper = keeper
        self.setProperty("card", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(text(look, Style.CARD_TITLE, self.tr("Backup and a second machine")))
        about = self.tr(
            "A sealed copy after each step, on a stick or a network folder. Nobody opens it without the phrase."
        )
        column.addWidget(text(look, Style.BODY, about, "second", wrap=True))
        self._banner = Banner(look)
        self._banner.action.clicked.connect(self._banner.hide)
        column.addWidget(self._banner)
        column.addLayout(self._build_fields())
        self._state = text(look, Style.SECOND, role="second", wrap=True)
        column.addWidget(self._state)
        column.addLayout(self._build_buttons())
        keeper.changed.connect(self._show)
        keeper.failed.connect(self._show_error)
        keeper.gone_on.connect(self._show_gone_on)
        self._show()

    def _build_fields(self) -> QGridLayout:
        look = self._look
        self._place = text(look, Style.MEDIUM, wrap=True)
        self.choose = button(look, "secondary", self.tr("Choose a folder"), "file")
        self.choose.clicked.connect(self._ask_for_folder)
        self.phrase, self.again = self._phrase_field(), self._phrase_field()
        labels = (self.tr("Folder"), self.tr("Pass phrase"), self.tr("The phrase again"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for place, (label, field) in enumerate(zip(labels, (self._place, self.phrase, self.again), strict=True)):
            named = text(look, Style.BODY, label, "second")
            named.setBuddy(field)
            field.setAccessibleName(label)
            grid.addWidget(named, place, 0)
            grid.addWidget(field, place, 1)
        grid.addWidget(self.choose, 0, 2)
        return grid

    def _phrase_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setFont(font(Style.BODY, self._look.scale))
        field.textChanged.connect(self._show)
        return field

    def _build_buttons(self) -> FlowLayout:
        look = self._look
        self.begin = button(look, "secondary", self.tr("Keep copies"), "save")
        self.begin.clicked.connect(self._begin)
        self.stop = button(look, "text", self.tr("Stop keeping"))
        self.stop.clicked.connect(self._keeper.stop)
        self.go_on = button(look, "text", self.tr("Go on from a copy"))
        self.go_on.clicked.connect(self._ask_for_copy)
        self.hand_over = button(look, "danger", self.tr("Hand over"))
        self.hand_over.clicked.connect(self._ask)
        flow = FlowLayout()
        for made in (self.begin, self.stop, self.go_on, self.hand_over):
            flow.addWidget(made)
        return flow

    @Slot()
    def _show(self) -> None:
        keeper, folder = self._keeper, self._keeper.folder
        self._place.setText(str(folder) if folder else self.tr("not chosen"))
        same = bool(self.phrase.text()) and self.phrase.text() == self.again.text()
        self.begin.setEnabled(folder is not None and same and not keeper.keeping)
        self.go_on.setEnabled(bool(self.phrase.text()) and not keeper.keeping)
        for field in (self.phrase, self.again):
            field.setEnabled(not keeper.keeping)
        self.stop.setVisible(keeper.keeping)
        self.hand_over.setEnabled(keeper.keeping)
        self._state.setText(self._told(folder, same))

    def _told(self, folder: Path | None, same: bool) -> str:
        if self._keeper.last is not None:
            return self.tr("Last copy: {name}").format(name=self._keeper.last.place.name)
        if self._keeper.keeping:
            return self.tr("The first copy is being written.")
        if folder is None:
            return self.tr("No copies are kept: choose a folder. To go on from a copy, type its phrase.")
        if not same and self.again.text():
            return self.tr("The two phrases differ.")
        return self.tr("No copies are kept: the phrase is asked for after each start.")

    @Slot()
    def _ask_for_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for the sealed copies"))
        if chosen:
            self._keeper.choose(Path(chosen))

    @Slot()
    def _ask_for_copy(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Sealed copy to go on from"), filter="*.sealed")
        if chosen:
            self._keeper.go_on(Path(chosen), self.phrase.text())

    @Slot(bool)
    def _show_gone_on(self, told: bool) -> None:
        """A rehearsal's own server is told at the next start only; the first machine by the word beside the copy."""
        words = self.tr(
            "Close the program and open it again, then go on. Nothing more may be done on the first machine."
        )
        if told:
            words = self.tr(
                "Close the program and open it again, then go on. The first machine is told by a word beside the copy."
            )
        self.phrase.clear()
        self._banner.show_words("ok", self.tr("The meeting is here, at the same step."), words, self.tr("Understood"))

    @Slot()
    def _begin(self) -> None:
        try:
            self._keeper.begin(self.phrase.text())
        except KnownError as error:
            self._show_error(error)
            return
        for field in (self.phrase, self.again):
            field.clear()
        self._banner.hide()
        self._show()

    @Slot()
    def _ask(self) -> None:
        asked = Asked(
            title=self.tr("Hand this store over to another machine?"),
            body=self.tr(
                "The last copy is written, then nothing more can be noted here. The meeting goes on from the copy."
            ),
            effect=self.tr("Write the copy and close the store"),
            safe=self.tr("Stay on this machine"),
            facts=((self.tr("Folder"), str(self._keeper.folder)),),
            danger=True,
        )
        question = Question(self._look, asked, self)
        question.accepted.connect(self._keeper.hand_over)
        question.ask()

    @Slot(object)
    def _show_error(self, error: KnownError | OSError) -> None:
        self._banner.show_words("err", self.tr("That did not work."), error_sentence(error), self.tr("Understood"))
