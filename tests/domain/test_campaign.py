"""The terms as data: periods, deadlines, certificates, the fund, the remark on row 5."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from kasipker_desktop.domain.calendar import Period, local, window_end
from kasipker_desktop.domain.errors import KnownError
from kasipker_desktop.settings import load_campaign

DEADLINES = {  # domain.md 1.3, a weekend 20th moved back to the Friday
    "2024-01": date(2024, 2, 20),
    "2024-02": date(2024, 3, 20),
    "2024-03": date(2024, 4, 19),
    "2024-04": date(2024, 5, 20),
    "2024-05": date(2024, 6, 20),
    "2024-06": date(2024, 7, 19),
    "2024-07": date(2024, 8, 20),
    "2024-08": date(2024, 9, 20),
    "2024-09": date(2024, 10, 18),
    "2024-10": date(2024, 11, 20),
    "2024-11": date(2024, 12, 20),
}


def test_the_eleven_periods_have_their_deadlines():
    assert {str(row.period): row.period.deadline for row in load_campaign().plan} == DEADLINES


def test_the_certificates_come_to_the_fund():
    campaign = load_campaign()
    assert [row.certificates for row in campaign.plan] == [1] * 11
    assert campaign.fund == 6_600_000
    with pytest.raises(KnownError, match="campaign_fund"):
        replace(campaign, fund=6_000_000)


def test_row_five_is_loaded_as_2024_with_a_remark_in_both_languages():
    remarks = {str(row.period): row.remark for row in load_campaign().plan if row.remark}
    assert list(remarks) == ["2024-05"]
    assert "2023" in remarks["2024-05"].kk
    assert "2023" in remarks["2024-05"].ru


def test_a_month_outside_the_terms_is_refused():
    with pytest.raises(KnownError, match="no_such_period"):
        load_campaign().row(Period(2024, 12))


@pytest.mark.parametrize("text", ["2024-13", "2024-2", "24-02", "", "2024-02 ", "٢٠٢٤-02"])
def test_a_period_is_a_year_and_a_month(text):
    with pytest.raises(KnownError, match="bad_period"):
        Period.parse(text)


def test_the_version_of_the_terms_in_force_is_cited():
    campaign = replace(load_campaign(), terms=(date(2024, 1, 1), date(2024, 6, 1)))
    assert campaign.terms_on(date(2024, 5, 31)) == date(2024, 1, 1)
    assert campaign.terms_on(date(2024, 6, 1)) == date(2024, 6, 1)


def test_the_window_rolls_to_a_working_day():
    drawn = datetime(2024, 3, 20, 10, 0, tzinfo=UTC)
    assert window_end(drawn, 10, roll=False) == date(2024, 3, 30)
    assert window_end(drawn, 10, roll=True) == date(2024, 4, 1)
    assert window_end(drawn, 10, roll=True, holidays=frozenset({date(2024, 4, 1)})) == date(2024, 4, 2)


def test_the_zone_of_kazakhstan_changed_on_the_first_of_march_2024():
    assert local(datetime(2024, 2, 29, 17, 59, tzinfo=UTC)).hour == 23
    assert local(datetime(2024, 2, 29, 19, 0, tzinfo=UTC)).isoformat() == "2024-03-01T00:00:00+05:00"
