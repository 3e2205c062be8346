"""The stage for the operator's window: it follows the desk by itself and shows the right scene from stored facts.

How the main window wires it (this module is the whole interface):

    control = StageControl(desk, resources, screens, kept)    # once, when the desk is there
    control.open(self.screen().name())                         # the operator opens the stage; `control.window`
    preview = StagePreview(control.show, parent)               # as many as one likes; painted by the same code
    RemoteKeys(self).pressed.connect(control.press)            # presenter remotes while that window is in front

Nothing else is needed: on each `desk.changed` the control takes `desk.view`, reads the names that roll and the drawn
signatures in the background, and shows the scene of the meeting's step; a result that comes while it is open is told
from its answer (`Show.replay` tells a stored one again). What only the pages know comes by slots:

    room numbers page    numbers.typed          -> control.show.show_typed(digits, in the protocol's order)
    waiting page         attempt begins         -> control.show.show_try(number)
    waiting page         answer not believed    -> control.show.show_doubt(what it carries, or None)
    signatures page      who signs now          -> control.show.show_signing(member id or "")
    buttons              next, blank, replay, skip, mute -> control.show.next, .toggle_blank, .replay, .skip,
                                                   control.sounds.toggle_mute
    settings             control.set_wishes(StageWishes(…)); what is to be remembered comes by `control.placed`

`alarmed(fact)` says that screen and record disagree: the show is over, the operator is told in words. `kept(name, png)`
is given a picture of the last frame of each reveal and of the board for the commission's evidence, on a worker's
thread, each time that frame has stood: keeping the same name twice is the keeper's to refuse.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Signal, Slot
from PySide6.QtGui import QImage, QImageWriter

from ...domain.strokes import Strokes
from ...workflow.viewing import MeetingView, Viewing
from ..desk import Desk
from .keys import Deed
from .motion import rows_wanted
from .reading import Given
from .scenes import SceneName
from .show import Show
from .sounds import Sounds
from .window import Places, StageWindow
from .wishes import StageWishes

Kept = Callable[[str, bytes], None]
"""Keeps a picture of the stage: its name («2024-02_reveal»), its PNG."""
_PICTURED = (SceneName.REVEAL, SceneName.BOARD)


@dataclass(frozen=True)
class _Read:
    key: object
    rows: Mapping[int, str]
    inks: Mapping[str, Strokes]


class StageControl(QObject):
    """Holds show, window and sounds for one desk."""

    alarmed = Signal(str)
    placed = Signal(str)

    def __init__(
        self,
        desk: Desk,
        resources: Path,
        screens: Places,
        kept: Kept | None = None,
        wishes: StageWishes | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        services = desk.services
        self._desk, self._kept = desk, kept
        wishes = wishes or StageWishes()
        self.show = Show(Given(services.campaign, services.decisions, services.rehearsal), parent=self)
        self.sounds = Sounds(resources / "sounds", parent=self)
        self.window = StageWindow(self.show, screens, wishes.screen)
        self.screens = screens
        self.window.pressed.connect(self.press)
        self.window.placed.connect(self.placed)
        self.show.alarmed.connect(self.alarmed)
        self.show.scene_changed.connect(self._hear)
        self.show.stood.connect(self._keep)
        desk.changed.connect(self.follow)
        self.set_wishes(wishes)
        if desk.loaded:
            self.follow()

    def open(self, operators: str) -> None:
        """Shows the stage to the hall; `operators` is the name of the operator's screen."""
        self.window.open(operators)

    def set_wishes(self, wishes: StageWishes) -> None:
        """Takes what is set; what runs goes on in the new way."""
        self.show.set_choices(wishes.choices)
        self.show.set_light(wishes.light)
        self.show.set_logo(QImage(str(wishes.logo)) if wishes.logo else None)
        self.sounds.set_volume(wishes.volume)
        self.sounds.set_on(wishes.sound)
        self.window.prefer(wishes.screen)

    @Slot()
    def follow(self) -> None:
        """The desk's view has changed."""
        view = self._desk.view
        self.show.show_view(view)
        numbers, inks = _numbers(view), _inks(view)
        if numbers or inks:
            self._desk.read(lambda viewing: _read(viewing, view, numbers, inks), self._take)

    @Slot(object)
    def press(self, deed: Deed) -> None:
        """A key of the stage; while a result is shown none does anything but F11 and M."""
        if deed is Deed.MUTE:
            self.sounds.toggle_mute()
        elif deed is Deed.FULL_SCREEN:
            self.window.toggle_full_screen()
        elif not self.show.running:
            deeds = {Deed.NEXT: self.show.next, Deed.BLANK: self.show.toggle_blank, Deed.HELP: self.show.toggle_help}
            if deed in deeds:
                deeds[deed]()

    def close(self) -> None:
        """The store closes: window and device go."""
        self.window.close()
        self.sounds.close()

    def _take(self, read: _Read) -> None:
        if read.key == self._desk.view.key:
            self.show.show_read(read.rows, read.inks)

    @Slot(str)
    def _hear(self, scene: str) -> None:
        self.sounds.follow(SceneName(scene), self.show.place)

    @Slot(str)
    def _keep(self, scene: str) -> None:
        """The picture is taken here and written elsewhere: packing a PNG is slow."""
        kept, view = self._kept, self._desk.view
        if kept is None or SceneName(scene) not in _PICTURED or not view.drawn:
            return
        image, name = self.show.easel.picture(), f"{view.period}{f'_{view.number}' if view.redraw else ''}_{scene}"
        name = f"{name}_{self.show.place + 1}" if SceneName(scene) is SceneName.REVEAL else name
        self._desk.read(lambda viewing: kept(name, png(image)), lambda done: None)


def png(image: QImage) -> bytes:
    """A picture as PNG; may run on a worker's thread."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(data.data())


def _numbers(view: MeetingView) -> frozenset[int]:
    """The numbers whose names roll, in whatever order the drawn are shown."""
    numbers = view.said_numbers
    if view.meeting.frozen is None or not numbers or not view.by_chance:
        return frozenset()
    places = tuple(range(len(numbers)))
    orders = (places, places[::-1])
    return frozenset().union(*(rows_wanted(numbers, order, view.participants) for order in orders))


def _inks(view: MeetingView) -> tuple[str, ...]:
    return tuple(signature.strokes for signature in view.meeting.signatures if signature.strokes)


def _read(viewing: Viewing, view: MeetingView, numbers: frozenset[int], inks: tuple[str, ...]) -> _Read:
    """In a redraw by chance the reserves roll, by their place; the view has their names."""
    names = dict(enumerate(view.candidates, 1)) if view.redraw else viewing.names(view.period, numbers)
    return _Read(view.key, names, viewing.strokes(inks))
