"""The sounds: made by the script in the repository, off by default, silent without a device."""

import importlib.util
import wave
from array import array

import pytest

from kasipker_desktop import paths
from kasipker_desktop.ui.stage.motion import GRAND, SMALL
from kasipker_desktop.ui.stage.reveal import NAME_AT
from kasipker_desktop.ui.stage.scenes import SceneName
from kasipker_desktop.ui.stage.sounds import RATE, NoSound, Sounds, later, read_sound, rolled

FOLDER = paths.resources() / "sounds"


class Loudspeaker:
    """A device that is asked to play so many frames when a test wants to hear."""

    def __init__(self, stream):
        self.stream, self.closed = stream, False

    def hear(self, seconds):
        return array("h", self.stream.send(round(seconds * RATE)))

    def close(self):
        self.closed = True


@pytest.fixture
def sounds(qapp):
    made = Sounds(FOLDER, Loudspeaker)
    made.set_on(True)
    return made


def hear(sounds, seconds):
    return sounds._device.hear(seconds)


def first_heard(samples):
    """The second at which it is not silent any more."""
    return next(place for place, sample in enumerate(samples) if abs(sample) > 30) / RATE


def test_the_script_makes_the_sounds_that_are_kept(tmp_path, monkeypatch):
    spec = importlib.util.spec_from_file_location("sounds_script", paths.resources().parent / "tools" / "sounds.py")
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    monkeypatch.setattr(script, "FOLDER", tmp_path)
    for name, (seconds, sound) in script.SOUNDS.items():
        script.write(name, seconds, sound)
        assert (tmp_path / f"{name}.wav").read_bytes() == (FOLDER / f"{name}.wav").read_bytes()


def test_sounds_are_short_quiet_at_their_ends_and_never_clipped():
    for name in ("waiting", "rolling", "stop", "win"):
        samples = read_sound(FOLDER / f"{name}.wav")
        assert len(samples) <= 2.5 * RATE
        assert abs(samples[0]) < 300
        assert abs(samples[-1]) < 300
        assert 3000 < max(map(abs, samples)) < 32000


def test_off_by_default_and_nothing_is_opened(qapp):
    opened = []
    sounds = Sounds(FOLDER, opened.append)
    sounds.follow(SceneName.WAITING, 0)

    assert opened == []


def test_no_device_is_no_error(qapp):
    def nothing(stream):
        raise NoSound("no device")

    sounds = Sounds(FOLDER, nothing)
    sounds.set_on(True)
    sounds.follow(SceneName.ROLLING, 0)
    sounds.set_on(False)

    assert not sounds.on


def test_waiting_goes_round_and_round(sounds):
    sounds.follow(SceneName.WAITING, 0)
    first, again = hear(sounds, 2.0), hear(sounds, 2.0)

    assert max(map(abs, first)) > 1000
    assert first == again


@pytest.mark.parametrize(("place", "roll"), [(0, GRAND), (1, SMALL)])
def test_each_name_has_its_tick_and_the_stillness_none(sounds, place, roll):
    sounds.follow(SceneName.ROLLING, place)
    heard = hear(sounds, roll.seconds + 0.9)
    steps = roll.steps()

    assert first_heard(heard) == pytest.approx(steps[0], abs=0.01)
    last = round(steps[-1] * RATE)
    assert max(map(abs, heard[last : last + 400])) > 1000
    assert max(map(abs, heard[last + 2 * 800 :])) == 0


def test_the_winners_sound_comes_with_the_name(sounds):
    sounds.follow(SceneName.REVEAL, 0)
    assert first_heard(hear(sounds, 4)) == pytest.approx(NAME_AT, abs=0.02)

    sounds.follow(SceneName.REVEAL, 1)
    assert max(map(abs, hear(sounds, 4))) == 0


def test_m_silences_at_once(sounds):
    sounds.follow(SceneName.WAITING, 0)
    hear(sounds, 0.5)
    sounds.toggle_mute()
    assert max(map(abs, hear(sounds, 1))) == 0
    sounds.toggle_mute()
    sounds.follow(SceneName.WAITING, 0)
    assert max(map(abs, hear(sounds, 1))) > 0


def test_volume_scales_and_stays_in_its_bounds(sounds):
    loud = []
    for share in (1.0, 0.5, 0.0, -3.0, 9.0):
        sounds.set_volume(share)
        sounds.follow(SceneName.STILLNESS, 0)
        loud.append(max(map(abs, hear(sounds, 0.4))))

    assert loud[1] == pytest.approx(loud[0] / 2, abs=2)
    assert loud[2] == loud[3] == 0
    assert loud[4] == loud[0]


def test_turned_off_the_device_is_let_go(sounds):
    device = sounds._device
    sounds.set_on(False)

    assert device.closed


def test_tracks_are_as_long_as_what_they_belong_to():
    tick = read_sound(FOLDER / "rolling.wav")

    assert len(rolled(tick, GRAND)) == round(13.0 * RATE)
    assert len(later(tick, 1.0)) == RATE + len(tick)


def test_a_sound_of_another_kind_is_refused(tmp_path):
    with wave.open(str(tmp_path / "other.wav"), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(44100)
        file.writeframes(b"\0" * 8)

    with pytest.raises(ValueError, match="mono"):
        read_sound(tmp_path / "other.wav")
