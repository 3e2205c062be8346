"""The four sounds of the show: waiting, rolling, stop, win; off until they are wanted, and no device is no error.

What is heard is made from the scene and its fixed times, so each tick of the roll falls on a name. The sounds are
made by `tools/sounds.py`.
"""

from __future__ import annotations

import logging
import wave
from array import array
from collections.abc import Callable, Generator
from functools import lru_cache
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from .motion import Roll, roll_of
from .reveal import NAME_AT
from .scenes import SceneName

RATE = 22050
"""Frames a second: 16 bit, mono."""
Stream = Generator[bytes, int, None]
log = logging.getLogger(__name__)


class Device(Protocol):
    """What plays a stream."""

    def close(self) -> None: ...


class NoSound(Exception):
    """There is nothing to play on; the sentence says why."""


class _Playback:
    """The system's own device, by miniaudio."""

    def __init__(self, stream: Stream) -> None:
        import miniaudio  # loads a library and looks for devices: only when sound is wanted

        try:
            self._device = miniaudio.PlaybackDevice(
                output_format=miniaudio.SampleFormat.SIGNED16, nchannels=1, sample_rate=RATE, buffersize_msec=60
            )
            self._device.start(stream)
        except miniaudio.MiniaudioError as error:
            raise NoSound(str(error)) from error

    def close(self) -> None:
        self._device.close()


class Player:
    """Plays one track at a time, once or round and round, on a device that runs while sound is on."""

    def __init__(self) -> None:
        self.volume = 0.7
        self._track, self._round, self._place = array("h"), False, 0

    def play(self, track: array[int], again: bool = False) -> None:
        """Starts a track in place of the one that plays; `again` begins it anew at its end."""
        self._track, self._round, self._place = track, again, 0

    def stop(self) -> None:
        self.play(array("h"))

    def stream(self) -> Stream:
        """The frames a device asks for; silence where there is no track."""
        wanted = yield b""
        while True:
            wanted = yield self._take(wanted)

    def _take(self, wanted: int) -> bytes:
        track, made = self._track, array("h")
        while len(made) < wanted and self._place < len(track):
            piece = track[self._place : self._place + wanted - len(made)]
            made.extend(piece)
            self._place += len(piece)
            if self._round and self._place >= len(track):
                self._place = 0
        loud = self.volume
        scaled = array("h", (int(sample * loud) for sample in made))
        return scaled.tobytes() + bytes(2 * (wanted - len(made)))


class Sounds(QObject):
    """Follows a show by ear. `muted_changed` follows M."""

    muted_changed = Signal(bool)

    def __init__(
        self, folder: Path, open_device: Callable[[Stream], Device] = _Playback, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._folder, self._open = folder, open_device
        self._device: Device | None = None
        self.player = Player()
        self.on = self.muted = False

    def set_on(self, on: bool) -> None:
        """Opens the device, or lets it go. Without a device the show goes on silently; the log says why."""
        self.on = on
        if on and self._device is None:
            stream = self.player.stream()
            next(stream)
            try:
                self._device = self._open(stream)
            except NoSound as reason:
                log.info("no sound: %s", reason)
        elif not on:
            self.close()

    def set_volume(self, share: float) -> None:
        """0 to 1."""
        self.player.volume = min(1.0, max(0.0, share))

    @Slot()
    def toggle_mute(self) -> None:
        """M: silent at once, or heard again from the next scene on."""
        self.muted = not self.muted
        if self.muted:
            self.player.stop()
        self.muted_changed.emit(self.muted)

    def follow(self, scene: SceneName, place: int) -> None:
        """A scene began, at somebody's turn."""
        if self._device is None or self.muted:
            return
        if scene is SceneName.WAITING:
            self.player.play(self._sound("waiting"), again=True)
        elif scene is SceneName.ROLLING:
            self.player.play(rolled(self._sound("rolling"), roll_of(place)))
        elif scene is SceneName.STILLNESS:
            self.player.play(self._sound("stop"))
        elif scene is SceneName.REVEAL and place == 0:
            self.player.play(later(self._sound("win"), NAME_AT))
        else:
            self.player.stop()

    def close(self) -> None:
        """Lets the device go."""
        if self._device is not None:
            self._device.close()
            self._device = None

    def _sound(self, name: str) -> array[int]:
        return read_sound(self._folder / f"{name}.wav")


@lru_cache(maxsize=8)
def read_sound(path: Path) -> array[int]:
    """The frames of a WAV file of `tools/sounds.py`."""
    with wave.open(str(path), "rb") as file:
        if (file.getframerate(), file.getnchannels(), file.getsampwidth()) != (RATE, 1, 2):
            raise ValueError(f"{path.name} is not 16 bit, mono, {RATE} Hz")
        return array("h", file.readframes(file.getnframes()))


def later(sound: array[int], seconds: float) -> array[int]:
    """The sound after so much silence."""
    return array("h", bytes(2 * round(seconds * RATE))) + sound


def rolled(tick: array[int], roll: Roll) -> array[int]:
    """A tick at each row that comes into the middle; the next tick cuts the one before short."""
    track = array("h", bytes(2 * round((roll.seconds + 1) * RATE)))
    places = [round(step * RATE) for step in roll.steps()]
    for place, following in zip(places, [*places[1:], len(track)], strict=True):
        piece = tick[: following - place]
        track[place : place + len(piece)] = piece
    return track
