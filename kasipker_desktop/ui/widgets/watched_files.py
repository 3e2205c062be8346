"""Files that say which of them is being read, and let the reading stop before the next one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import overload

from ..jobs import Control


class WatchedFiles(Sequence[Path]):
    """Taking a file reports its place to the control, which raises Cancelled when the user asked to stop."""

    def __init__(self, files: Sequence[Path], control: Control) -> None:
        self._files = files
        self._control = control

    def __len__(self) -> int:
        return len(self._files)

    @overload
    def __getitem__(self, index: int) -> Path: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Path]: ...
    def __getitem__(self, index: int | slice) -> Path | Sequence[Path]:
        if isinstance(index, int) and index < len(self._files):
            self._control.report(index + 1, len(self._files))
        return self._files[index]
