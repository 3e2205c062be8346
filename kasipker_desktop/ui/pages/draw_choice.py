"""Which draw of the month is open: the first, or a redraw; shown where there is more than one."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from ..widgets.choice_box import ChoiceBox
from ..widgets.parts import Look


class DrawChoice(ChoiceBox):
    """`wanted` carries the draw's number."""

    wanted = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "")
        self.setAccessibleName(self.tr("Draw of the month"))
        self.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(self._choose)
        self.hide()

    def show_draws(self, number: int, draws: int) -> None:
        """The draws of the month, one of them open."""
        self.clear()
        self.addItems([self.tr("First draw"), *(self.tr("Redraw {number}").format(number=n) for n in range(1, draws))])
        self.setCurrentIndex(number - 1)
        self.setVisible(draws > 1)

    @Slot(int)
    def _choose(self, place: int) -> None:
        self.wanted.emit(place + 1)
