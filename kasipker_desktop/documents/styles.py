"""Sizes and places of the papers, as drawn (looks2.md 11)."""

from __future__ import annotations

from reportlab.lib.units import mm

from .fonts import Face
from .text import Style

PAGE_WIDTH, PAGE_HEIGHT = 210 * mm, 297 * mm
EDGE = 30 * mm
"""The outer left edge: ribbon and hanging numbers."""
LEFT = 37 * mm
"""The left edge of everything else."""
WIDTH = 161 * mm
HANG = EDGE - LEFT
LATER_HEIGHT = 250 * mm
"""What a page after the first has room for."""
LABEL = 51 * mm
INDENT = 6 * mm

ORGANISER = Style(Face.REGULAR, 9, 12)
TITLE_SMALL = Style(Face.SEMIBOLD, 10.4, 13.6)
TITLE_BELOW = Style(Face.SEMIBOLD, 11.4, 15)
TITLE = Style(Face.SEMIBOLD, 19, 23)
TITLE_ANNEX = Style(Face.SEMIBOLD, 17, 21)
TITLE_NOTICE = Style(Face.SEMIBOLD, 22, 29)
SUBTITLE = Style(Face.SEMIBOLD, 14, 18)
BODY = Style(Face.REGULAR, 10, 12.9)
STRONG = Style(Face.SEMIBOLD, 10, 12.9)
ACT_BODY = Style(Face.REGULAR, 10.4, 13.9)
ACT_STRONG = Style(Face.SEMIBOLD, 10.4, 13.9)
LABELS = Style(Face.REGULAR, 9, 12)
SECTION = Style(Face.SEMIBOLD, 11, 14)
RUN_IN = Style(Face.SEMIBOLD, 9, 12.9, 0.25)
AGENDA = Style(Face.SEMIBOLD, 9.2, 12, 0.25)
SMALL = Style(Face.REGULAR, 8.4, 11)
NUMBER = Style(Face.SEMIBOLD, 13, 16)
HEX = Style(Face.MONO, 8.7, 12.4)
HEX_LARGE = Style(Face.MONO, 10.4, 14.8)
HEX_SMALL = Style(Face.MONO, 8, 10.2)
ADDRESS = Style(Face.MONO, 9.2, 12.9)
NUMBER_LARGE = Style(Face.SEMIBOLD, 27, 33)
NUMBER_FAIR = Style(Face.SEMIBOLD, 12, 15)
CODE = Style(Face.MONO, 9, 12.9)
CAPTION = Style(Face.REGULAR, 7.2, 9.6)
FOOT_DIGITS = Style(Face.MONO, 6.7, 9.6)
REHEARSAL_LINE = Style(Face.SEMIBOLD, 9.4, 12, 0.7)
WATERMARK = Style(Face.BOLD, 96, 96)

HEAVY, FAIR, LIGHT, HAIR = 0.9, 0.45, 0.3, 0.25
"""Rules in points: what counts; under a table's head and for signatures; between facts; between rows."""
GREY = 0.5
"""The hair rule's black, and with `WEAVE_GREY` the only greys of a page."""
WEAVE_GREY = 0.56
