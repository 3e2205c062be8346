"""The log: what the program did, for its makers; no personal data, no keys."""

from __future__ import annotations

import logging
import logging.handlers
from pathlib import Path


def start_log(folder: Path) -> Path:
    """Write warnings and worse into `kasipker.log` in a folder, turned over at 1 MB; returns the file's place."""
    folder.mkdir(parents=True, exist_ok=True)
    place = folder / "kasipker.log"
    handler = logging.handlers.RotatingFileHandler(
        place, maxBytes=1_000_000, backupCount=3, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logger = logging.getLogger("kasipker_desktop")
    for old in logger.handlers[:]:
        logger.removeHandler(old)
        old.close()
    logger.addHandler(handler)
    return place
