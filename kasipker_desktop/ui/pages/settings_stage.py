"""The section of settings for the stage: screen, colours, order, names, motion, sound (looks 09)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from ..fonts import Style
from ..stage.control import StageControl
from ..stage.motion import GRAND
from ..stage.wishes import Choices, NameForm, StageWishes
from ..widgets.choice_box import ChoiceBox
from ..widgets.parts import Look, button, row, text
from ..widgets.segmented import Segmented
from ..widgets.setting_row import SettingRow, titled
from ..widgets.switch import Switch
from .settings_drafts import StageDraft

T = TypeVar("T")


class StageSection(QFrame):
    """Writes into the draft; the stage takes it when the page is saved."""

    def __init__(self, look: Look, draft: StageDraft, stage: StageControl) -> None:
        super().__init__()
        self._look = look
        self._draft = draft
        self._stage = stage
        self.setProperty("card", True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(28, 20, 28, 20)
        self._column.setSpacing(12)
        about = self.tr("How the screen looks and moves that the hall sees; nothing of it changes a result")
        self._column.addLayout(titled(look, self.tr("Stage"), about))
        self._build_screen()
        self._build_look(draft.now)
        self._build_motion(draft.now)
        self._build_trial()

    def _build_screen(self) -> None:
        self.screen_box = box = ChoiceBox(self._look, self.tr("Screen"))
        own = self._stage.window.screen().name()
        box.addItem(self.tr("the second screen by itself"), "")
        for number, place in enumerate(self._stage.screens.places(), 1):
            if place.name != own:
                size = f"{place.geometry.width()}×{place.geometry.height()}"
                words = self.tr("screen {number}, {name}, {size}")
                box.addItem(words.format(number=number, name=place.known_as, size=size), place.known_as)
        remembered = self._draft.now.screen
        if remembered and box.findData(remembered) < 0:
            box.addItem(self.tr("{name}, not connected").format(name=remembered), remembered)
        box.setCurrentIndex(max(0, box.findData(remembered)))
        box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        box.currentIndexChanged.connect(self._write)
        self._add(self.tr("Screen"), self.tr("Where the projector is unplugged, the stage stays in a window"), box)

    def _build_look(self, now: StageWishes) -> None:
        names = {NameForm.WHOLE: self.tr("Whole"), NameForm.PUBLIC: "Іңкәрбеков Ж.", NameForm.MASKED: "І•••в Ж."}
        self.shade = self._pieces(
            (self.tr("Colours of the stage"), self.tr("In a bright hall the light ones are seen better")),
            {False: self.tr("Dark"), True: self.tr("Light")},
            now.light,
        )
        self.order = self._pieces(
            (self.tr("Order"), self.tr("The numbers are known before; this is only how they are shown")),
            {True: self.tr("Winner first"), False: self.tr("Reserves first")},
            now.choices.winner_first,
        )
        about = self.tr("How the hall sees the names of those who are drawn")
        self.names = self._pieces((self.tr("Names"), about), names, now.choices.names)

    def _build_motion(self, now: StageWishes) -> None:
        seconds = self.tr("%n second(s)", "", round(GRAND.seconds))
        length = text(self._look, Style.MEDIUM, seconds)
        self._add(self.tr("How long the names roll"), self.tr("Fixed beforehand, there is no stop button"), length)
        about = self.tr("A slow change in place of the rolling names")
        self.calm = self._switch(self.tr("Reduce motion"), about, now.choices.calm)
        about = self.tr("Waiting, rolling, the stop and the win can be heard")
        self.sound = self._switch(self.tr("Sound"), about, now.sound)
        about = self.tr("At most 120 pieces, for 3 seconds")
        self.confetti = self._switch(self.tr("Confetti"), about, now.choices.confetti)

    def _build_trial(self) -> None:
        self.trial = button(self._look, "secondary", self.tr("Open the stage"), "screen")
        self.trial.clicked.connect(self._try)
        about = self.tr("It shows the scene of the open meeting as it was saved here; nothing is noted.")
        line = row(self.trial, text(self._look, Style.SECOND, about, "second", wrap=True), spacing=16)
        line.setStretch(1, 1)
        self._column.addLayout(line)

    def _add(self, title: str, about: str, control: QWidget) -> None:
        self._column.addWidget(SettingRow(self._look, title, about, control))

    def _pieces(self, words: tuple[str, str], choices: Mapping[T, str], current: T) -> Segmented:
        made = Segmented(self._look, list(choices.values()), words[0])
        made.choose(list(choices).index(current))
        made.chosen.connect(self._write)
        self._add(*words, made)
        return made

    def _switch(self, title: str, about: str, on: bool) -> Switch:
        made = Switch(self._look, title, on)
        made.toggled.connect(self._write)
        self._add(title, about, made)
        return made

    @Slot()
    def _write(self) -> None:
        choices = Choices(
            names=list(NameForm)[self.names.choice or 0],
            winner_first=self.order.choice == 0,
            confetti=self.confetti.isChecked(),
            calm=self.calm.isChecked(),
        )
        light, sound, screen = self.shade.choice == 1, self.sound.isChecked(), self.screen_box.currentData()
        self._draft.write(replace(self._draft.now, choices=choices, light=light, sound=sound, screen=screen))

    @Slot()
    def _try(self) -> None:
        self._stage.open(self.screen().name())
