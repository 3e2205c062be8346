"""The heading row of a table: which column holds the identity, the name and the day of connection."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from ..domain.headings import Columns, heading_fingerprint
from ..domain.people import strict_key
from .cells import Cell, text_of

HEADING_WITHIN = 30
"""The heading stands in one of so many first rows of a sheet."""


def _words(*lines: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(line) for line in lines)


_WHOSE = r"(?: (?:клиента|абонента|участника|предпринимателя|ип|жк|клиенттің|абоненттің|қатысушының|кәсіпкердің))?"
_BUNDLE = r"(?: (?:(?:пакета|услуги|тарифа|подписки|kasipker|кәсіпкер)\b ?)+)?"
_IDENTITY = _words(
    rf"(?:(?:номер )?иин(?: бин| ип)?{_WHOSE}|жсн(?: бсн)?(?: нөмірі)?|(?:client |customer )?iin(?: bin)?(?: number)?)",
    rf"(?:(?:клиенттің|абоненттің|қатысушының|кәсіпкердің|жк) (?:жсн|жсні|жсн і)|иин{_WHOSE}(?: \d+ цифр)?)",
    r"индивидуальный идентификационный номер|жеке сәйкестендіру нөмірі|individual identification number",
    r"идентификационный номер|сәйкестендіру нөмірі|identification number",
    r"бин(?: иин)?|бсн(?: жсн)?|bin(?: iin)?",
)
_NAME = _words(
    r"(?:наименование|название|имя|фио|ф и о) (?:ип|жк|(?:индивидуального )?предпринимателя)"
    r"|(?:жеке кәсіпкердің|кәсіпкердің|жк) (?:аты(?: жөні)?|атауы|тегі аты әкесінің аты)"
    r"|(?:name of )?(?:the )?(?:individual )?entrepreneur(?: s)?(?: (?:full )?name)?",
    rf"(?:фио|ф и о|фамилия имя(?: и)? отчество){_WHOSE}(?: полностью)?|(?:толық )?аты жөні|тегі аты(?: әкесінің аты)?"
    r"|т а ә|(?:клиенттің|абоненттің|қатысушының) (?:аты жөні|тегі аты әкесінің аты)|full name",
    r"(?:наименование|название|имя) (?:клиента|абонента|участника|контрагента)"
    r"|(?:клиенттің|абоненттің|қатысушының) (?:аты|атауы)|(?:client|customer|participant|subscriber)"
    r"(?: s)?(?: full)? name",
    r"наименование|атауы|имя|аты|name",
    r"клиент|абонент|участник|қатысушы|ип|жк|client|customer|participant|entrepreneur|индивидуальный предприниматель"
    r"|жеке кәсіпкер",
)
_SURNAME = _words(r"фамилия(?: клиента)?|тегі|surname|last name|family name")
_GIVEN = _words(r"имя(?: клиента)?|аты|есімі|name|first name|given name")
_PATRONYMIC = _words(r"отчество(?: клиента)?|әкесінің аты|patronymic|middle name")
_DAY = _words(
    rf"дата(?: и время)? (?:подключения|активации){_BUNDLE}"
    r"|(?:топтаманың |топтаманы |пакеттің |пакетті |қызметтің )?"
    r"(?:қосылған|қосылу|қосу|іске қосылған|іске қосу) (?:күні|датасы|уақыты)"
    r"|(?:bundle |package )?(?:connection|activation|connected|activated) (?:date|on|at)|connected"
    r"|date of (?:connection|activation)"
    r"|date connected|date activated",
    r"подключен|подключено|подключение|подключился|қосылды|қосылған|активирован|activated|connection|activation",
    r"дата|күні|date",
)


def find_columns(row: Sequence[Cell]) -> Columns | None:
    """The columns, if this row is a heading that names all three of them."""
    identity, name, day = recognise(row)
    return None if identity is None or day is None or not name else Columns(identity, name, day)


def recognise(row: Sequence[Cell]) -> tuple[int | None, tuple[int, ...], int | None]:
    """The columns of the identity, the name and the day, as far as a row names them."""
    headings = [_spellings(cell) if isinstance(cell, str) else () for cell in row]
    return _only(headings, _IDENTITY), _name_columns(headings), _only(headings, _DAY)


def find_heading(rows: Iterable[Sequence[Cell]], known: Mapping[str, Columns]) -> tuple[int, Columns] | None:
    """The first heading among rows: its place from 0, and the columns; a person's word goes before all."""
    for place, row in enumerate(rows):
        named = known.get(heading_fingerprint([text_of(cell) for cell in row])) if known else None
        if columns := named or find_columns(row):
            return place, columns
    return None


def _name_columns(headings: Sequence[tuple[str, ...]]) -> tuple[int, ...]:
    surname, given = _only(headings, _SURNAME), _only(headings, _GIVEN)
    if surname is not None and given is not None:
        patronymic = _only(headings, _PATRONYMIC)
        return (surname, given) if patronymic is None else (surname, given, patronymic)
    whole = _only(headings, _NAME)
    return () if whole is None else (whole,)


def _only(headings: Sequence[tuple[str, ...]], ranks: tuple[re.Pattern[str], ...]) -> int | None:
    """The column of the best rank that any has; two of the same rank can't be told apart, so None."""
    for rank in ranks:
        places = [place for place, parts in enumerate(headings) if any(map(rank.fullmatch, parts))]
        if places:
            return places[0] if len(places) == 1 else None
    return None


def _spellings(heading: str) -> tuple[str, ...]:
    """The heading as bare words: whole, without what is in brackets, and each side of a slash."""
    text = strict_key(heading.replace("\n", " / ")).replace("ё", "е")
    bare = re.sub(r"\([^)]*\)", " ", text)
    return tuple({_bare_words(part) for part in (text, bare, *re.split(r"[/|;]| - ", bare))} - {""})


def _bare_words(text: str) -> str:
    return " ".join(re.findall(r"\w+", text))
