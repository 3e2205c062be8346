"""Help: an article for each page in both languages, found by its words, shown as plain text."""

import re

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit

from kasipker_desktop import paths
from kasipker_desktop.ui.articles import TOPICS, parse, read_articles
from kasipker_desktop.ui.dialogs.about import About
from kasipker_desktop.ui.pages.help import HelpPage
from kasipker_desktop.ui.pages.meeting import TOPIC_OF
from tests.ui.fitting import cut_texts
from tests.ui.robots import labels

MIXED = re.compile(r"[\u0400-\u052f][A-Za-z\u0259]|[A-Za-z\u0259][\u0400-\u052f]")
DECLINED = re.compile(r"(\d|%|»)-[а-яәғқңөұүһі]+", re.IGNORECASE)
ORDINAL = re.compile(r"\d-(кесте|қосымша|тармақ|резерв|мәселе)", re.IGNORECASE)


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_every_topic_has_its_article(language):
    articles = read_articles(language)
    assert [article.topic for article in articles] == list(TOPICS)
    assert all(len(article.chapters) >= 2 for article in articles)
    assert len({article.title for article in articles}) == len(TOPICS)


@pytest.mark.parametrize("topic", TOPICS)
def test_both_languages_say_the_same_things(topic):
    kk, ru = (next(a for a in read_articles(language) if a.topic == topic) for language in ("kk", "ru"))
    assert [len(chapter.paragraphs) for chapter in kk.chapters] == [len(chapter.paragraphs) for chapter in ru.chapters]


@pytest.mark.parametrize(
    "file", sorted(paths.help_pages().glob("*/*.md")), ids=lambda file: f"{file.parent.name}/{file.stem}"
)
def test_the_letters_are_right(file):
    text = file.read_text(encoding="utf-8")
    assert MIXED.findall(text) == []
    assert file.stem in TOPICS
    if file.parent.name == "kk":
        assert DECLINED.findall(ORDINAL.sub("", text)) == []


def test_every_page_of_the_meeting_has_a_topic():
    assert set(TOPIC_OF) <= set(TOPICS)
    assert len(TOPIC_OF) == 8


def test_an_article_is_parsed():
    article = parse("a", "# Title\n\nThe lead\ngoes on.\n\n## One\n\nText.\n\n- first\n- second\n  goes on\n1. third\n")
    assert (article.title, article.lead) == ("Title", "The lead goes on.")
    assert article.chapters[0].paragraphs == ("Text.", "• first", "• second goes on", "1. third")


@pytest.mark.parametrize("text", ["No title", "# Title\n\n## No lead\n", "# Title\n\nLead.\n\nA stray one.\n"])
def test_a_malformed_article_is_refused(text):
    with pytest.raises(ValueError, match="a:"):
        parse("a", text)


@pytest.fixture
def page(open_window):
    robot = open_window("ru")
    robot.window.help()
    robot.settle()
    return robot.window.findChild(HelpPage)


def test_what_is_typed_finds_the_articles_that_hold_it(page):
    page.search.setText("ПАРОЛЬНУЮ фразу")
    assert page.topics.model().rowCount() == 1
    assert page.title == "Настройки, резервная копия"
    page.search.setText("нет такого слова")
    assert page.topics.model().rowCount() == 0
    page.search.clear()
    assert page.topics.model().rowCount() == len(TOPICS)


def test_no_label_of_help_reads_markup(page):
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in page.findChildren(QLabel) if label.text())


def test_every_article_fits_the_smallest_window(open_window):
    robot = open_window("kk")
    robot.window.resize(robot.window.minimumSize())
    robot.window.help()
    page = robot.window.findChild(HelpPage)
    for topic in TOPICS:
        page.open_topic(topic)
        robot.settle()
        assert cut_texts(page) == [], topic


def test_about_names_every_part_and_shows_its_licence(page):
    page.licences.click()
    about = page.window().findChild(About)
    assert isinstance(about.licence, QPlainTextEdit)
    names = [about.parts.model().index(row, 0).data() for row in range(about.parts.model().rowCount())]
    assert any(name.startswith("PySide6_Essentials 6.11") for name in names)
    about.parts.setCurrentIndex(about.parts.model().index(names.index(next(n for n in names if "SQLAlchemy" in n)), 0))
    assert "Permission is hereby granted" in about.licence.toPlainText()
    about.effect.click()
    assert "SQLAlchemy" in QApplication.clipboard().text()


def test_help_speaks_the_windows_language(page):
    assert QLocale().name()[:2] == "ru"
    assert "Месяцы акции" in labels(page)
