"""The look as tokens: colours of each theme, the style sheet made from them, the palette (looks 2, 7)."""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import StrEnum
from string import Template

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from .. import paths


class ThemeName(StrEnum):
    """What the user chose; `SYSTEM` follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True)
class Tokens:
    """Colours by their use, as `#RRGGBB`; the table of looks 2."""

    ground: str
    surface: str
    sunken: str
    line: str
    line2: str
    ink: str
    ink2: str
    ink3: str
    primary: str
    on_primary: str
    primary_hover: str
    primary_pressed: str
    tint: str
    tint_ink: str
    gold: str
    gold_ink: str
    ok: str
    ok_tint: str
    warn: str
    warn_tint: str
    err: str
    err_tint: str
    rail: str
    rail_text: str
    rail_active: str
    rail_active_text: str
    weave1: str
    weave2: str
    rehearsal_rail: str = "#5A3C00"
    rehearsal_active: str = "#754F08"
    rehearsal_text: str = "#FFFFFF"
    plate: str = "#F4C86A"
    plate_ink: str = "#0A2127"
    bar: str = "#E9B44C"
    pad: str = "#FFFFFF"
    pad_ink: str = "#12306B"


LIGHT = Tokens(
    ground="#F4F2EC", surface="#FFFFFF", sunken="#ECE9DF", line="#DAD5C8", line2="#857F71",
    ink="#15262C", ink2="#44545A", ink3="#5F6C71",
    primary="#0B5A68", on_primary="#FFFFFF", primary_hover="#084854", primary_pressed="#063842",
    tint="#E2EFF0", tint_ink="#084854", gold="#B57A12", gold_ink="#754B00",
    ok="#1C6643", ok_tint="#E3F1E8", warn="#7F4F00", warn_tint="#FCF1D8", err="#9E242B", err_tint="#FAE7E5",
    rail="#0B2A32", rail_text="#C9D9D9", rail_active="#14414B", rail_active_text="#FFFFFF",
    weave1="#0B5A68", weave2="#B57A12",
)  # fmt: skip
DARK = Tokens(
    ground="#0E1C21", surface="#15272D", sunken="#0A1519", line="#2A4047", line2="#7B9196",
    ink="#EFF3EF", ink2="#BCCACB", ink3="#97A9AC",
    primary="#63C2CC", on_primary="#06262C", primary_hover="#8AD6DD", primary_pressed="#B0E4E9",
    tint="#16393F", tint_ink="#A9E2E7", gold="#E6B75A", gold_ink="#F0C977",
    ok="#7FD0A3", ok_tint="#12332A", warn="#F2C468", warn_tint="#362A0E", err="#FFA39B", err_tint="#3D1B1C",
    rail="#081418", rail_text="#BCCACB", rail_active="#15313A", rail_active_text="#FFFFFF",
    weave1="#4FAFB9", weave2="#D3A04A",
)  # fmt: skip
CONTRAST = Tokens(
    ground="#000000", surface="#000000", sunken="#0D0D0D", line="#FFFFFF", line2="#FFFFFF",
    ink="#FFFFFF", ink2="#FFFFFF", ink3="#E0E0E0",
    primary="#FFE27A", on_primary="#000000", primary_hover="#FFF0B0", primary_pressed="#FFFFFF",
    tint="#1F1B00", tint_ink="#FFE27A", gold="#FFE27A", gold_ink="#FFE27A",
    ok="#8CFFB8", ok_tint="#00240F", warn="#FFD24A", warn_tint="#2A2000", err="#FFB3AD", err_tint="#330300",
    rail="#000000", rail_text="#FFFFFF", rail_active="#262100", rail_active_text="#FFE27A",
    weave1="#FFFFFF", weave2="#FFE27A",
)  # fmt: skip


def tokens_of(name: ThemeName, system_is_dark: bool) -> Tokens:
    """The colours of a theme; the system's choice where the user made none."""
    chosen = {ThemeName.LIGHT: LIGHT, ThemeName.DARK: DARK, ThemeName.CONTRAST: CONTRAST}
    return chosen.get(name, DARK if system_is_dark else LIGHT)


def style_sheet(tokens: Tokens, border: int = 1) -> str:
    """The one style sheet of the window; `border` is 2 px in high contrast. Fonts are never set here."""
    template = Template((paths.resources() / "theme" / "window.qss").read_text(encoding="utf-8"))
    colours = {field.name: getattr(tokens, field.name) for field in fields(tokens)}
    return template.substitute(colours, border=f"{border}px")


def palette(tokens: Tokens) -> QPalette:
    """The palette for what the style sheet does not reach (looks 7)."""
    made = QPalette()
    role = QPalette.ColorRole
    for roles, colour in (
        ((role.Window,), tokens.ground),
        ((role.Base, role.Button), tokens.surface),
        ((role.AlternateBase,), tokens.sunken),
        ((role.WindowText, role.Text, role.ButtonText, role.HighlightedText), tokens.ink),
        ((role.PlaceholderText,), tokens.ink3),
        ((role.Highlight,), tokens.tint),
        ((role.Link, role.Accent), tokens.primary),
        ((role.ToolTipBase,), tokens.rail),
        ((role.ToolTipText,), "#FFFFFF"),
        ((role.Mid,), tokens.line2),
        ((role.Midlight,), tokens.line),
    ):
        for each in roles:
            made.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, QColor(tokens.ink3))
    return made


def dress(window: QWidget | QApplication, tokens: Tokens) -> None:
    """Puts a theme on a window, and with it on its pages and dialogs; tests of single pages put it on the application.

    The program does not: then each widget would be dressed anew with every layout it is put into while a page is
    built; a page that is built bare is dressed once, where it is put into the window.
    """
    QApplication.setStyle("Fusion")
    QApplication.setPalette(palette(tokens))
    window.setStyleSheet(style_sheet(tokens, border=2 if tokens is CONTRAST else 1))


def polish(page: QWidget) -> None:
    """Lays the sheet on a page ahead of its first showing, part by part."""
    for part in (page, *page.findChildren(QWidget)):
        part.ensurePolished()


def mark(widget: QWidget, **properties: str | bool) -> None:
    """Sets the properties that the style sheet looks at, and has it look again."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
