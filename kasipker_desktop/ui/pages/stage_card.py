"""The stage on the operator's page: what the hall sees now, what it is called, and the deeds for it (picture 04)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ..fonts import Style
from ..stage.control import StageControl
from ..stage.preview import StagePreview
from ..stage.scenes import SceneName
from ..theme import mark
from ..widgets.flow import FlowLayout
from ..widgets.parts import Look, button, chip, row, text

PREVIEW_HEIGHT = 226
"""A wide card does not make a tall picture: the page below it stays in sight."""


class StageCard(QFrame):
    """Painted by the stage's own code; the buttons do what its keys do."""

    def __init__(self, look: Look, stage: StageControl) -> None:
        super().__init__()
        self._stage = stage
        self.setProperty("card", True)
        self._state = chip(look)
        self._scene = text(look, Style.STRONG)
        self.opening = button(look, "primary", icon_name="screen")
        self.blank = button(look, "secondary", self.tr("Blank  B"))
        self.full = button(look, "secondary", self.tr("Full screen  F11"))
        self.again = button(look, "secondary", self.tr("Show the result again"))
        deeds = QWidget()
        flow = FlowLayout(deeds)
        for made in (self.opening, self.blank, self.full, self.again):
            flow.addWidget(made)
        preview = StagePreview(stage.show)
        preview.setFixedHeight(round(PREVIEW_HEIGHT * look.scale))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(row(text(look, Style.CARD_TITLE, self.tr("Stage")), None, self._state))
        column.addWidget(preview)
        column.addLayout(row(text(look, Style.BODY, self.tr("Now:"), "second"), self._scene, None, spacing=8))
        column.addWidget(deeds)
        self.opening.clicked.connect(self._toggle)
        self.blank.clicked.connect(stage.show.toggle_blank)
        self.full.clicked.connect(stage.window.toggle_full_screen)
        self.again.clicked.connect(stage.show.replay)
        stage.show.scene_changed.connect(self.refresh)
        stage.window.installEventFilter(self)
        self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The stage was opened, closed or moved to another screen."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.WindowStateChange, QEvent.Type.Resize):
            self.refresh()
        return False

    @Slot()
    def refresh(self) -> None:
        """Shows how the stage stands."""
        window, show = self._stage.window, self._stage.show
        opened = window.isVisible()
        place = window.on
        on = self.tr("on, {size}").format(size=f"{window.width()}×{window.height()}")
        self._state.setText((on if place else self.tr("in a window")) if opened else self.tr("closed"))
        mark(self._state, chip="ok" if opened else "neutral")
        self._scene.setText(self._words(show.scene))
        self.opening.setText(self.tr("Close the stage") if opened else self.tr("Open the stage"))
        self.again.setVisible(show.can_replay)
        self.again.setEnabled(not show.running)
        for made in (self.blank, self.full):
            made.setEnabled(opened)

    @Slot()
    def _toggle(self) -> None:
        if self._stage.window.isVisible():
            self._stage.window.close()
        else:
            self._stage.open(self.screen().name())

    def _words(self, scene: SceneName) -> str:
        return {
            SceneName.OPENING: self.tr("opening"),
            SceneName.READY: self.tr("ready"),
            SceneName.NUMBERS: self.tr("numbers of the hall"),
            SceneName.REQUEST: self.tr("the request"),
            SceneName.WAITING: self.tr("waiting for the answer"),
            SceneName.ANSWER: self.tr("the answer"),
            SceneName.ROLLING: self.tr("names of the list"),
            SceneName.STILLNESS: self.tr("stillness"),
            SceneName.REVEAL: self.tr("the winner"),
            SceneName.BOARD: self.tr("the result"),
            SceneName.SIGNATURES: self.tr("signatures"),
            SceneName.ADJOURNED: self.tr("adjourned"),
            SceneName.DOUBTED: self.tr("the answer is doubted"),
            SceneName.ALARM: self.tr("stopped: screen and record disagree"),
        }[scene]
