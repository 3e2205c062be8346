"""Packs the program and the wheel, and tries both as a stranger's machine would: `make build`.

The packed folder runs its self-check and opens its window on no screen; the wheel is installed into a fresh
environment and runs its self-check there. Prints size and first paint beside the run from the source.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from benchmarks.start import EMPTY, OURS, RUNS, medians

ROOT = Path(__file__).parent.parent
DIST, WORK = ROOT / "dist", ROOT / "build"
SCRIPTS = "Scripts" if os.name == "nt" else "bin"
EXE = ".exe" if os.name == "nt" else ""


def run(*command: str | Path, **environment: str) -> str:
    """Runs a command in the checkout; its output. Raises CalledProcessError, what it said is shown."""
    done = subprocess.run(command, cwd=ROOT, env={**os.environ, **environment}, text=True, stdout=subprocess.PIPE)
    if done.returncode:
        print(done.stdout)
        done.check_returncode()
    return done.stdout


def alone() -> Mapping[str, str]:
    """An environment without the checkout's Python, screen and home."""
    home = tempfile.mkdtemp(prefix="kasipker-home-")
    homes = dict.fromkeys(("XDG_DATA_HOME", "XDG_STATE_HOME", "HOME", "LOCALAPPDATA"), home)
    return {**homes, "PYTHONPATH": "", "PYTHONNOUSERSITE": "1", "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}


def pack() -> Path:
    """The packed folder of this version."""
    shutil.rmtree(DIST, ignore_errors=True)
    options = ("--noconfirm", "--log-level", "ERROR", "--distpath", DIST, "--workpath", WORK)
    run(sys.executable, "-m", "PyInstaller", *options, "build.spec", KASIPKER_MEASURED="1")
    (folder,) = (path for path in DIST.iterdir() if path.is_dir())
    return folder


def try_packed(folder: Path) -> None:
    """Self-check and first paint of the packed program; then the start file that only measures is taken away."""
    print(run(folder / f"kasipker-desktop{EXE}", "self-check", **alone()), end="")
    probe = folder / f"first-paint{EXE}"
    empty, source, packed = medians(EMPTY, OURS, (str(probe),))
    probe.unlink()
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
    print(f"\n{folder.relative_to(ROOT)}: {size / 1e6:.0f} MB; first painted window, median of {RUNS}, one run:")
    for name, seconds in (("empty PySide6 window", empty), ("from the source", source), ("packed", packed)):
        print(f"  {name:22} {seconds * 1000:6.0f} ms   {seconds / empty:.2f} x empty")


def wheel() -> Path:
    """The wheel of this version."""
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", DIST)
    return next(DIST.glob("*.whl"))


def try_wheel(file: Path) -> None:
    """Installs the wheel with the lock's versions where nothing else is, and runs its self-check from elsewhere."""
    uv = ROOT / ".tools" / SCRIPTS / f"uv{EXE}"
    with tempfile.TemporaryDirectory(prefix="kasipker-wheel-") as folder:
        fresh = Path(folder) / "fresh"
        run(uv, "venv", "-q", "--python", sys.executable, fresh)
        python = fresh / SCRIPTS / f"python{EXE}"
        run(uv, "pip", "install", "-q", "--python", python, "--constraint", "requirements.lock", file)
        command = fresh / SCRIPTS / f"kasipker-desktop{EXE}"
        done = subprocess.run([command, "self-check"], cwd=folder, env={**os.environ, **alone()}, text=True)
        done.check_returncode()
    print(f"\n{file.relative_to(ROOT)}: {file.stat().st_size / 1e6:.1f} MB, self-check passed from a fresh environment")


def main() -> None:
    """Packs and tries."""
    try_packed(pack())
    try_wheel(wheel())


if __name__ == "__main__":
    main()
