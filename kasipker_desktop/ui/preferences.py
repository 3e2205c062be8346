"""What the user chose for window and stage: language, theme, text size, wishes; kept in a file beside the stores."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from .stage.wishes import Choices, NameForm, StageWishes
from .theme import ThemeName

SCALES = (1.0, 1.25, 1.5, 2.0)


class Preferences(QObject):
    """Each choice is kept at once; `changed` follows, or `stage_changed` for the stage's."""

    changed = Signal()
    stage_changed = Signal()

    def __init__(self, file: Path, write: Callable[[Path, bytes], None], language: str) -> None:
        super().__init__()
        self._file = file
        self._write = write
        kept = self._read()
        self.kept = file.exists()
        self.language: str = kept.get("language", language)
        self.theme = ThemeName(kept.get("theme", ThemeName.SYSTEM))
        self.scale: float = kept.get("scale", 1.0)
        self.backup: str = kept.get("backup", "")
        self.stage: StageWishes = kept.get("stage", StageWishes())
        self.section = ""
        """The section of the settings that was open last; the page is built anew with language and theme."""

    def set_language(self, code: str) -> None:
        """`kk` or `ru`."""
        self.language = code
        self._keep()

    def set_theme(self, theme: ThemeName) -> None:
        self.theme = theme
        self._keep()

    def set_scale(self, scale: float) -> None:
        """The size of text, 1.0 to 2.0."""
        self.scale = scale
        self._keep()

    def set_backup(self, folder: str) -> None:
        """The folder of the sealed copies; the window looks the same with any."""
        self.backup = folder
        self.remember()

    def set_stage(self, stage: StageWishes) -> None:
        """What is set for the stage; the window looks the same with any."""
        self.stage = stage
        self.remember()
        self.stage_changed.emit()

    def set_screen(self, known_as: str) -> None:
        """The screen that the stage was put on; it stands there already."""
        self.stage = replace(self.stage, screen=known_as)
        self.remember()

    def _keep(self) -> None:
        self.remember()
        self.changed.emit()

    def remember(self) -> None:
        """Keeps what stands now, chosen or not: from then on the program was run before."""
        look = {"language": self.language, "theme": self.theme.value, "scale": self.scale}
        self._write(self._file, json.dumps({**look, "backup": self.backup, "stage": _packed(self.stage)}).encode())

    def _read(self) -> dict[str, Any]:
        """What was kept; a file that can't be read counts as no choice made."""
        try:
            kept = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        known = {
            "language": kept.get("language") in ("kk", "ru"),
            "theme": kept.get("theme") in list(ThemeName),
            "scale": kept.get("scale") in SCALES,
            "backup": isinstance(kept.get("backup"), str),
        }
        return {name: kept[name] for name, good in known.items() if good} | {"stage": _unpacked(kept.get("stage"))}


def _packed(stage: StageWishes) -> dict[str, object]:
    return {**asdict(stage.choices), "light": stage.light, "sound": stage.sound, "screen": stage.screen}


def _unpacked(kept: object) -> StageWishes:
    """What was kept; of what can't be read the default."""
    found = kept if isinstance(kept, dict) else {}
    names = found.get("names")
    flags = {name: found[name] for name in ("winner_first", "confetti", "calm") if isinstance(found.get(name), bool)}
    form = NameForm(names) if names in list(NameForm) else NameForm.WHOLE
    screen = found.get("screen")
    return StageWishes(
        choices=Choices(names=form, **flags),
        light=found.get("light") is True,
        sound=found.get("sound") is True,
        screen=screen if isinstance(screen, str) else "",
    )
