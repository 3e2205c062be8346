"""How the window looks: language, theme, size of text; a press takes effect at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..preferences import SCALES, Preferences
from ..theme import ThemeName
from ..widgets.parts import Look
from ..widgets.segmented import Segmented
from ..widgets.setting_row import SettingRow

T = TypeVar("T")


class WindowChoices(QWidget):
    """On the first run and in the settings."""

    def __init__(self, look: Look, preferences: Preferences) -> None:
        super().__init__()
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        themes = {
            ThemeName.SYSTEM: self.tr("System"),
            ThemeName.LIGHT: self.tr("Light"),
            ThemeName.DARK: self.tr("Dark"),
            ThemeName.CONTRAST: self.tr("High contrast"),
        }
        languages = {"kk": "Қазақша", "ru": "Русский"}
        sizes = {scale: f"{round(scale * 100)}\u00a0%" for scale in SCALES}
        self.language = self._choice(self.tr("Language"), languages, preferences.language, preferences.set_language)
        self.theme = self._choice(self.tr("Theme"), themes, preferences.theme, preferences.set_theme)
        self.size_of_text = self._choice(self.tr("Size of text"), sizes, preferences.scale, preferences.set_scale)

    def _choice(self, label: str, choices: Mapping[T, str], current: T, choose: Callable[[T], None]) -> Segmented:
        made, values = Segmented(self._look, list(choices.values()), label), list(choices)
        made.choose(values.index(current))
        made.chosen.connect(lambda place: choose(values[place]))
        self._column.addWidget(SettingRow(self._look, label, "", made))
        return made
