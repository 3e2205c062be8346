"""What the program and its page say of the same bundle, in comparable words."""

from kasipker_desktop.evidence.verifier import verify

_FOUND = """
const { result, checks } = state.verdict;
const { ok, name, code } = checks[checks.length - 1];
return ok ? [result] : [result, name, code];
"""


def by_program(content, folder):
    file = folder / "compared.zip"
    file.write_bytes(content)
    verdict = verify(file, {})
    cause = verdict.cause
    return _worded([verdict.verdict.value, cause.name, cause.code] if cause else [verdict.verdict.value])


def by_page(page, content):
    page.drop(content)
    return _worded(page.run(_FOUND))


def _worded(found):
    """Of a broken zip there is more than one right thing to say, and which is said first is no matter."""
    return found[:2] if "zip" in found else found
