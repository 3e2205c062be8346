"""A page in sections: their names in a list at the left, the open one beside it (looks 09)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QItemSelectionModel, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QListView,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ..fonts import Style, font
from .choice_box import ChoiceBox
from .parts import Look
from .scrolling import scrolling

_LIST, _NARROW, _GAP = 252, 880, 24
"""The list's width; the width of the page, px at 100 %, under which the names go into a box over the section."""

Build = Callable[[], QWidget]


class Sections(QWidget):
    """Each section is built when it is first opened; `opened` gives its key."""

    opened = Signal(str)

    def __init__(self, look: Look, name: str, sections: Mapping[str, tuple[str, Build]]) -> None:
        super().__init__()
        self._look = look
        self._sections = dict(sections)
        self._areas: dict[str, QScrollArea] = {}
        self._widgets: dict[str, QWidget] = {}
        self._stack = QStackedWidget()
        self._build_names(name, [title for title, _ in sections.values()])
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(_GAP)
        self._line.addWidget(self.names)
        self._line.addWidget(self.box)
        self._line.addWidget(self._stack, 1)

    def _build_names(self, name: str, titles: list[str]) -> None:
        self._titles = QStringListModel(titles, self)
        self.names = QListView()
        self.names.setObjectName("topics")
        self.names.setModel(self._titles)
        self.names.setFont(font(Style.BODY, self._look.scale))
        self.names.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.names.setAccessibleName(name)
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.setFrameShape(QListView.Shape.NoFrame)
        self.names.setSpacing(2)
        self.names.setFixedWidth(round(_LIST * min(self._look.scale, 1.5)))
        self.names.selectionModel().currentChanged.connect(self._follow_list)
        self.box = ChoiceBox(self._look, name)
        self.box.addItems(titles)
        self.box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.box.hide()
        self.box.currentIndexChanged.connect(self._open_place)

    @property
    def keys(self) -> tuple[str, ...]:
        """Every section, in the list's order."""
        return tuple(self._sections)

    @property
    def key(self) -> str:
        """The open section's."""
        return self.keys[self.names.currentIndex().row()]

    def section(self, key: str) -> QWidget:
        """A section that was opened."""
        return self._widgets[key]

    def open(self, key: str) -> None:
        """Shows a section, as a press of its name does."""
        chosen = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.names.selectionModel().setCurrentIndex(self._titles.index(self.keys.index(key), 0), chosen)

    def renew(self) -> None:
        """Builds every section anew, from what it shows now."""
        key = self.key
        for area in self._areas.values():
            self._stack.removeWidget(area)
            area.deleteLater()
        self._areas, self._widgets = {}, {}
        self._show(key)

    @Slot()
    def _follow_list(self) -> None:
        self._open_place(self.names.currentIndex().row())

    @Slot(int)
    def _open_place(self, place: int) -> None:
        self.open(self.keys[place])
        self.box.setCurrentIndex(place)
        self._show(self.keys[place])
        self.opened.emit(self.keys[place])

    def _show(self, key: str) -> None:
        if key not in self._areas:
            self._widgets[key] = self._sections[key][1]()
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(self._widgets[key])
            column.addStretch(1)
            self._areas[key] = scrolling(holder)
            self._stack.addWidget(self._areas[key])
        self._stack.setCurrentWidget(self._areas[key])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window, or with large text, the list becomes a box over the section."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW * self._look.scale
        self.names.setVisible(not narrow)
        self.box.setVisible(narrow)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._line.direction() is not way:
            self._line.setDirection(way)
            self._line.setSpacing(_GAP // 2 if narrow else _GAP)
