"""The colours of the stage, dark for a dim room and light for a bright one (looks 2)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class StageTokens:
    """Colours by their use, as `#RRGGBB`; `band1` is the first thread of the whole weave."""

    bg: str
    panel: str
    ink: str
    ink2: str
    gold: str
    teal: str
    line: str
    weave1: str
    weave2: str
    band1: str
    plate: str = "#F4C86A"
    plate_ink: str = "#0A2127"
    qr: str = "#FFFFFF"
    qr_ink: str = "#0A2127"


DARK = StageTokens(
    bg="#0A2127", panel="#0F2D35", ink="#FBF7EC", ink2="#C6D6D4", gold="#F4C86A", teal="#7FD6D8", line="#356069",
    weave1="#2E7C86", weave2="#C9973B", band1="#7FD6D8",
)  # fmt: skip
LIGHT = StageTokens(
    bg="#FAF8F2", panel="#F0EDE3", ink="#10252C", ink2="#34474D", gold="#644200", teal="#0A4F5B", line="#B9B19C",
    weave1="#0B5A68", weave2="#B57A12", band1="#0B5A68",
)  # fmt: skip
