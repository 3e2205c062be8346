"""What was chosen: the campaign's terms as data, and the sample commission of rehearsals."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from . import paths
from .domain.appointed import Appointed
from .domain.calendar import Period
from .domain.campaign import Campaign, Organiser, PeriodPlan, Prize, Quorum, Redraw, RepeatEntries, Rules, Texts
from .domain.commission import Commission, Member, Role
from .domain.decisions import Decisions


@dataclass(frozen=True)
class Sample:
    """What a rehearsal takes for given: what the commission decides, and who represents the organiser."""

    decisions: Decisions
    campaign: Campaign


def load_campaign(name: str = "kasipker-2024") -> Campaign:
    """The campaign of that name in `resources/campaigns`.

    Raises KnownError `campaign_fund` when Table 1 does not add up to the prize fund (domain.md R-04).
    """
    tree = _read("campaigns", f"{name}.toml")
    prize = tree["prize"]
    return Campaign(
        id=tree["id"],
        name=tree["name"],
        starts=_date(tree["starts"]),
        ends=_date(tree["ends"]),
        terms=tuple(map(_date, tree["terms"])),
        prize=Prize(_texts(prize), prize["quantity"], prize["nominal"]),
        organiser=_organiser(tree["organiser"]),
        plan=tuple(map(_plan_row, tree["plan"])),
        fund=tree["fund"],
        rules=_rules(tree["rules"]),
        holidays=frozenset(map(_date, _read("calendar", "kazakhstan.toml")["holidays"])),
        keep_months=tree["keep_months"],
    )


def load_sample() -> Sample:
    """The made-up commission of `resources/samples/commission.toml` with the campaign's own terms."""
    tree = _read("samples", "commission.toml")
    campaign = load_campaign()
    given: dict[str, Any] = {
        name: _texts(value) if isinstance(value, dict) else value for name, value in tree["organiser"].items()
    }
    members = tuple(Member(m["id"], m["name"], Role(m["role"]), _texts(m["position"])) for m in tree["members"])
    decisions = Decisions(
        commission=Commission(_texts(tree["order"]), members),
        present=tuple(member["id"] for member in tree["members"] if member["present"]),
        operator=tree["operator"],
        invited=tuple(tree["invited"]),
        venue=_texts(tree["venue"]),
        late_reason=_texts(tree["late"]),
        incident=_texts(tree["incident"]),
        billing=tree["billing"],
    )
    return Sample(decisions, replace(campaign, organiser=replace(campaign.organiser, **given)))


def with_appointed(sample: Sample, appointed: Appointed | None) -> Sample:
    """The sample with the commission and the organiser that were set; where none were, as it is."""
    if appointed is None:
        return sample
    return replace(
        sample,
        decisions=replace(
            sample.decisions,
            commission=appointed.commission,
            present=tuple(member.id for member in appointed.commission.members),
            operator=appointed.operator,
            venue=appointed.venue,
        ),
        campaign=replace(
            sample.campaign,
            organiser=appointed.organiser,
            act=appointed.act,
            keep_months=appointed.keep_months,
        ),
    )


def _read(*parts: str) -> dict[str, Any]:
    return tomllib.loads(paths.resources().joinpath(*parts).read_text(encoding="utf-8"))


def _texts(tree: dict[str, Any]) -> Texts:
    return Texts(tree["kk"], tree["ru"])


def _date(value: object) -> date:
    if not isinstance(value, date):
        raise TypeError("a date is written 2024-01-31, without quotes")
    return value


def _plan_row(tree: dict[str, Any]) -> PeriodPlan:
    remark = _texts(tree["remark"]) if "remark" in tree else None
    return PeriodPlan(Period.parse(tree["period"]), tree["certificates"], remark)


def _organiser(tree: dict[str, Any]) -> Organiser:
    texts = {name: _texts(tree[name]) for name in ("name", "city", "address", "position", "basis")}
    return Organiser(bin=tree["bin"], representative=tree["representative"], **texts)


def _rules(tree: dict[str, Any]) -> Rules:
    chosen = {
        "repeat_entries": RepeatEntries(tree["repeat_entries"]),
        "redraw": Redraw(tree["redraw"]),
        "quorum": Quorum(tree["quorum"]),
    }
    return Rules(**{**tree, **chosen})
