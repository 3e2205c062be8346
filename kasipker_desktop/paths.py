"""Where things are: resources inside the package or in the checkout, the user's data, the log."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent


def resources() -> Path:
    """The folder of resources: inside an installed package, else the checkout's."""
    inside = _PACKAGE / "resources"
    return inside if inside.is_dir() else _PACKAGE.parent / "resources"


def translations() -> Path:
    """The folder of Qt translations, likewise."""
    inside = _PACKAGE / "translations"
    return inside if inside.is_dir() else _PACKAGE.parent / "translations"


def help_pages() -> Path:
    """The folder of help, a folder for each language, likewise."""
    inside = _PACKAGE / "help"
    return inside if inside.is_dir() else _PACKAGE.parent / "docs" / "help"


def data() -> Path:
    """The user's folder for the stores."""
    from platformdirs import user_data_path  # costs start time, rarely needed

    return user_data_path("kasipker-desktop", appauthor=False)


def log() -> Path:
    """The user's folder for the log."""
    from platformdirs import user_log_path  # costs start time, rarely needed

    return user_log_path("kasipker-desktop", appauthor=False)
