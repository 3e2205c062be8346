"""The section of settings for folders: where the store lies, and where its sealed copies go."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ..desk import Desk
from ..keeper import Keeper
from ..widgets.parts import Look, button, card, row
from ..widgets.paths import path_text
from ..widgets.setting_row import titled
from .backup_card import BackupCard


class FoldersSection(QWidget):
    """The store stays where it is; a copy may be kept anywhere."""

    def __init__(self, look: Look, desk: Desk, keeper: Keeper | None) -> None:
        super().__init__()
        self._look = look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self._folder = desk.services.folder
        if self._folder:
            column.addWidget(self._build_store(self._folder))
        if keeper:
            column.addWidget(BackupCard(look, keeper))

    def _build_store(self, folder: Path) -> QFrame:
        frame, column = card((28, 24, 28, 24), 12)
        about = self.tr("Lists, journal, papers, scans and pictures of the stage lie here. Files are not to be edited.")
        column.addLayout(titled(self._look, self.tr("Folder of the data"), about))
        column.addWidget(path_text(self._look, folder))
        self.show_folder = button(self._look, "secondary", self.tr("Open the folder"), "file")
        self.show_folder.clicked.connect(self._open)
        column.addLayout(row(self.show_folder, None))
        return frame

    @Slot()
    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
