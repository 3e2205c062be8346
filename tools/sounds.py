"""Makes the stage's four sounds, so that no recording is borrowed: `python tools/sounds.py` writes resources/sounds.

16 bit, mono, 22 050 Hz. Each begins and ends at silence, so that nothing clicks.
"""

import math
import struct
import wave
from collections.abc import Callable
from pathlib import Path

RATE = 22050
FOLDER = Path(__file__).parent.parent / "resources" / "sounds"
Sound = Callable[[float], float]


def tone(pitch: float, start: float, fade: float, loud: float) -> Sound:
    """A struck tone with two quiet overtones, dying away; `fade` is the time to a third, in seconds."""

    def at(t: float) -> float:
        if t < start:
            return 0.0
        since = t - start
        body = math.sin(math.tau * pitch * since) + 0.25 * math.sin(math.tau * 2 * pitch * since)
        strike = 0.12 * math.sin(math.tau * 3.01 * pitch * since) * math.exp(-since / (fade / 4))
        return loud * min(1.0, since / 0.004) * math.exp(-since / fade) * (body + strike)

    return at


def together(*sounds: Sound) -> Sound:
    """Several at once."""
    return lambda t: sum(sound(t) for sound in sounds)


def waiting(t: float) -> float:
    """A low breath of two seconds that begins where it ends: it goes round."""
    breath = 0.5 - 0.5 * math.cos(math.pi * t)
    return 0.16 * breath * (math.sin(math.tau * 110 * t) + 0.4 * math.sin(math.tau * 165 * t))


SOUNDS: dict[str, tuple[float, Sound]] = {
    "waiting": (2.0, waiting),
    "rolling": (0.035, tone(1175.0, 0.0, 0.007, 0.30)),
    "stop": (0.45, together(tone(196.0, 0.0, 0.11, 0.45), tone(98.0, 0.0, 0.12, 0.3))),
    "win": (2.2, together(*(tone(p, 0.14 * n, 0.55, 0.2) for n, p in enumerate((523.25, 659.26, 783.99, 1046.5))))),
}


def write(name: str, seconds: float, sound: Sound) -> None:
    """One WAV file; the last 5 ms fade out."""
    count = round(seconds * RATE)
    samples = []
    for place in range(count):
        out = min(1.0, (count - 1 - place) / (0.005 * RATE))
        samples.append(round(32000 * max(-1.0, min(1.0, sound(place / RATE) * out))))
    with wave.open(str(FOLDER / f"{name}.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(struct.pack(f"<{count}h", *samples))


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, (seconds, sound) in SOUNDS.items():
        write(name, seconds, sound)
