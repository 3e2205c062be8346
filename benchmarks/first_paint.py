"""Tells the time of the first painted window, then ends: ours, or with the word `empty` a bare one.

Run by `start.py` from the source and, packed by build.spec, by `packed.py` from the built program.
"""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget


class Watch(QObject):
    """Sees every event of the process until something was painted."""

    painted = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget) and not self.painted:
            self.painted = True
            QTimer.singleShot(0, self.tell)
        return False

    def tell(self) -> None:
        print(time.time(), flush=True)
        QApplication.exit(0)


def main() -> None:
    """Opens the window that was asked for."""
    application = QApplication(sys.argv[:1])
    watch = Watch()
    application.installEventFilter(watch)
    if "empty" in sys.argv:
        window = QWidget()
        window.resize(1440, 900)
        window.show()
        application.exec()
    else:
        from kasipker_desktop.__main__ import main as start

        sys.argv = ["kasipker-desktop"]
        start()


if __name__ == "__main__":
    main()
