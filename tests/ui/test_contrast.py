"""Every pair of colours that text is read in meets WCAG 2 AA, in each theme; main text meets AAA (looks 2)."""

import pytest

from kasipker_desktop.ui.theme import CONTRAST, DARK, LIGHT

THEMES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}
TEXT = [
    *((ink, ground) for ink in ("ink", "ink2", "ink3") for ground in ("ground", "surface")),
    *((ink, "sunken") for ink in ("ink", "ink2")),
    *(("ink", tint) for tint in ("tint", "ok_tint", "warn_tint", "err_tint")),
    *((state, f"{state}_tint") for state in ("ok", "warn", "err")),
    *((state, "surface") for state in ("ok", "warn", "err", "primary", "gold_ink")),
    ("on_primary", "primary"),
    ("on_primary", "primary_hover"),
    ("on_primary", "primary_pressed"),
    ("tint_ink", "tint"),
    ("surface", "err"),
    ("rail_text", "rail"),
    ("rail_active_text", "rail_active"),
    ("rehearsal_text", "rehearsal_rail"),
    ("rehearsal_text", "rehearsal_active"),
    ("plate_ink", "plate"),
    ("pad_ink", "pad"),
]
EDGES = [("line2", "surface"), ("primary", "surface"), ("primary", "ground"), ("gold", "surface"), ("bar", "rail")]
"""What shows that something can be used, or has the focus: 3 : 1."""


def luminance(colour):
    def linear(part):
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_formula_is_that_of_wcag():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES)
def test_text_is_read_on_its_ground(theme):
    tokens = THEMES[theme]
    measured = {pair: contrast(getattr(tokens, pair[0]), getattr(tokens, pair[1])) for pair in TEXT}
    assert {pair: round(ratio, 2) for pair, ratio in measured.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("theme", THEMES)
def test_main_text_is_read_easily(theme):
    tokens = THEMES[theme]
    for ink, ground in (("ink", "ground"), ("ink", "surface"), ("ink2", "surface")):
        assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= 7


@pytest.mark.parametrize("theme", THEMES)
def test_edges_of_what_can_be_used_are_seen(theme):
    tokens = THEMES[theme]
    measured = {pair: contrast(getattr(tokens, pair[0]), getattr(tokens, pair[1])) for pair in EDGES}
    assert {pair: round(ratio, 2) for pair, ratio in measured.items() if ratio < 3} == {}
