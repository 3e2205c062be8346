"""The articles of help: small text files of our own, read into titles, paragraphs and lists; never markup of Qt."""

from __future__ import annotations

from dataclasses import dataclass

from .. import paths

TOPICS = (
    "rehearsal",
    "months",
    "list",
    "commission",
    "freeze",
    "ticket",
    "draw",
    "waiting",
    "votes",
    "signatures",
    "documents",
    "awards",
    "archive",
    "settings",
)
"""In the order of a month; each is a file `docs/help/<language>/<topic>.md`."""


@dataclass(frozen=True)
class Chapter:
    """A heading with its paragraphs; those of a list begin with «• » or their number."""

    heading: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True)
class Article:
    """A topic's title, the sentence to begin with, the chapters."""

    topic: str
    title: str
    lead: str
    chapters: tuple[Chapter, ...]

    def holds(self, wanted: str) -> bool:
        """Whether a searched word stands in it, small and large letters alike."""
        chapters = [words for chapter in self.chapters for words in (chapter.heading, *chapter.paragraphs)]
        return wanted.casefold() in " ".join((self.title, self.lead, *chapters)).casefold()


def read_articles(language: str) -> tuple[Article, ...]:
    """Every topic in `kk` or `ru`; in another language the Russian ones."""
    folder = paths.help_pages() / (language if language in ("kk", "ru") else "ru")
    return tuple(parse(topic, (folder / f"{topic}.md").read_text(encoding="utf-8")) for topic in TOPICS)


def parse(topic: str, text: str) -> Article:
    """An article from `# title`, a lead, `## heading`, paragraphs and `- ` or `1. ` items. Raises ValueError."""
    title, *rest = _blocks(text)
    if not title.startswith("# ") or not rest or rest[0].startswith(("#", "- ", "1. ")):
        raise ValueError(f"{topic}: a title and a lead come first")
    chapters: list[Chapter] = []
    for block in rest[1:]:
        if block.startswith("## "):
            chapters.append(Chapter(block.removeprefix("## "), ()))
        elif chapters:
            words = f"• {block[2:]}" if block.startswith("- ") else block
            chapters[-1] = Chapter(chapters[-1].heading, (*chapters[-1].paragraphs, words))
        else:
            raise ValueError(f"{topic}: text before the first heading")
    return Article(topic, title.removeprefix("# "), rest[0], tuple(chapters))


def _blocks(text: str) -> list[str]:
    """Paragraphs, headings and items, each as one line."""
    blocks, fresh = [], True
    for line in text.splitlines():
        begins = line.startswith(("#", "- ")) or (line[:1].isdigit() and line[1:3] == ". ")
        if not line.strip():
            fresh = True
        elif fresh or begins:
            blocks.append(line.strip())
            fresh = line.startswith("#")
        else:
            blocks[-1] += f" {line.strip()}"
    return blocks
