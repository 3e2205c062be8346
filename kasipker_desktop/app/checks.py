"""What a packaged program asks of itself first: are fonts, wording, window and key stores here?"""

from __future__ import annotations


def check_fonts() -> str:
    from ..documents.fonts import faces
    from ..intake.letters import printable

    needed = set("ӘәҒғҚқҢңӨөҰұҮүҺһІі₸№•«»–—")
    if missing := needed - printable():
        raise RuntimeError("".join(sorted(missing)))
    return ", ".join(faces())


def check_wording() -> str:
    from .. import paths
    from ..wording import LANGUAGES, wording

    found = {language: wording(paths.resources(), language) for language in LANGUAGES}
    return ", ".join(f"{language}: {len(words.keys())}" for language, words in found.items())


def check_window_parts() -> str:
    from ..ui.self_check import check_window

    return check_window()


def check_key_stores() -> str:
    """Which stores for a key this system has; that there is none (a server without a desktop) is no fault."""
    from keyring.backend import get_all_keyring

    found = sorted(store.name for store in get_all_keyring())
    if not found:
        raise RuntimeError("keyring.backends")
    return ", ".join(found)
