"""Bodies read strictly: source bytes of members, errors by their number."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kasipker_desktop import paths
from kasipker_desktop.domain.errors import Doubt, NoAnswer, ServiceRefused
from kasipker_desktop.randomorg.messages import (
    hashed_api_key,
    parse_object,
    raw_member,
    request_body,
    result_of,
    verify_request,
)
from kasipker_desktop.wording import wording

from .samples import EXCHANGES, POSITIVE, compact, name, signature_of

NOT_JSON = {
    "duplicate member": b'{"a":1,"a":2}',
    "duplicate deep inside": b'{"a":[{"b":1,"b":1}]}',
    "text after": b'{"a":1} x',
    "two objects": b'{"a":1}{"b":2}',
    "not UTF-8": b'{"a":"\xff"}',
    "UTF-16": '{"a":1}'.encode("utf-16"),
    "byte order mark": b'\xef\xbb\xbf{"a":1}',
    "an array": b'[{"a":1}]',
    "a number": b"1",
    "cut off": b'{"a":{"b":1',
    "NaN": b'{"a":NaN}',
    "HTML": b"<!DOCTYPE html>",
    "nothing": b"",
    "too deep": b'{"a":' * 100_000,
    "a number without end": b'{"a":' + b"9" * 5000 + b"}",
}


@pytest.mark.parametrize("source", NOT_JSON.values(), ids=NOT_JSON.keys())
def test_what_is_not_one_plain_object_is_refused(source):
    with pytest.raises(Doubt) as doubt:
        parse_object(source)
    assert doubt.value.code == "not_json"
    with pytest.raises(Doubt):
        raw_member(source, "a")


def test_a_member_is_given_as_it_stands_in_the_source():
    body = b' { "x" : "}\\u007d," ,\t"r\\u0065sult":{"a":[1,{"random":0}],' + (
        b' "random" : { "b":1.50 ,"c":"\\/\xd2\xa3" } } }\n'
    )
    assert raw_member(body, "result", "random") == b'{ "b":1.50 ,"c":"\\/\xd2\xa3" }'
    assert raw_member(body, "x") == b'"}\\u007d,"'
    assert raw_member(body).startswith(b'{ "x"')


@pytest.mark.parametrize("path", [("b",), ("a", "b"), ("n", "x"), ("o", "x"), ("e", "x"), ("a", "0")])
def test_a_path_that_leads_nowhere_is_a_doubt(path):
    with pytest.raises(Doubt) as doubt:
        raw_member(b'{"a":[1],"n":null,"o":{"y":1},"e":{}}', *path)
    assert (doubt.value.code, doubt.value.fields) == ("member_missing", {"field": ".".join(path)})


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=12,
)


@given(before=st.dictionaries(st.text(), VALUES), value=VALUES, indent=st.sampled_from([None, 0, 3]))
def test_the_source_of_a_member_is_cut_where_it_stands(before, value, indent):
    text = json.dumps({**before, "at last": {"x": before, "value": value}}, indent=indent)
    assert json.loads(raw_member(text.encode(), "at last", "value")) == value
    assert raw_member(text.encode(), "at last", "value").decode() in text


@pytest.mark.parametrize("file", POSITIVE, ids=name)
def test_a_signed_object_is_cut_out_of_an_answer(file):
    answer = b'{"jsonrpc":"2.0","result":{"result":{"random":%b,"signature":"%b"}},"id":1}'
    body = answer % (file.read_bytes(), signature_of(file).encode())
    assert raw_member(body, "result", "result", "random") == file.read_bytes()


@pytest.mark.parametrize("exchange", EXCHANGES, ids=lambda exchange: exchange["name"])
def test_documented_answers_are_read(exchange):
    response, error = exchange["response"], exchange["response"].get("error")
    if error is None:
        assert result_of(compact(response), response["id"]) == response["result"]
        return
    with pytest.raises(ServiceRefused) as refused:
        result_of(compact(response), response["id"])
    assert (refused.value.number, refused.value.code) == (error["code"], f"random_org_{error['code']}")


@pytest.mark.parametrize("number", [-32700, -32603, -32000, -32099, 500, 501, 502, 32000])
def test_a_fault_of_the_server_leaves_the_outcome_unknown(number):
    with pytest.raises(NoAnswer) as silence:
        result_of(_error(number), "7")
    assert silence.value.code == "service_fault"


@pytest.mark.parametrize("number", [999, 0, 503, 427, 1_000_000])
def test_an_unknown_number_is_a_refusal_by_another_name(number):
    with pytest.raises(ServiceRefused) as refused:
        result_of(_error(number), "7")
    assert (refused.value.code, refused.value.number) == ("random_org_other", number)
    assert str(number) in wording(paths.resources(), "kk").error(refused.value)


BAD = {
    "another's id": b'{"jsonrpc":"2.0","result":{},"id":"8"}',
    "id of another type": b'{"jsonrpc":"2.0","result":{},"id":7}',
    "no id": b'{"jsonrpc":"2.0","result":{}}',
    "neither result nor error": b'{"jsonrpc":"2.0","id":"7"}',
    "both": b'{"jsonrpc":"2.0","result":{},"error":{"code":402,"message":"","data":null},"id":"7"}',
    "an error without number": b'{"jsonrpc":"2.0","error":{},"id":"7"}',
    "a number that is none": b'{"jsonrpc":"2.0","error":{"code":true},"id":"7"}',
    "an error that is a text": b'{"jsonrpc":"2.0","error":"402","id":"7"}',
    "another protocol": b'{"jsonrpc":"1.0","result":{},"id":"7"}',
    "more than the protocol": b'{"jsonrpc":"2.0","result":{},"id":"7","debug":1}',
    "HTML": b"<html>",
}


@pytest.mark.parametrize("body", BAD.values(), ids=BAD.keys())
def test_an_unfit_answer_leaves_the_outcome_unknown(body):
    with pytest.raises(NoAnswer) as silence:
        result_of(body, "7")
    assert silence.value.code == "bad_answer"


def test_release_1_wrote_a_null_result_beside_its_errors():
    with pytest.raises(ServiceRefused):
        result_of(b'{"jsonrpc":"2.0","result":null,"error":{"code":402,"message":"","data":[1,0]},"id":"7"}', "7")


def test_requests_are_compact_and_carry_signed_bytes_as_they_are():
    assert request_body("7", "getTicket", {"ticketId": "a/b"}) == (
        b'{"jsonrpc":"2.0","method":"getTicket","params":{"ticketId":"a/b"},"id":"7"}'
    )
    random = b'{"a": 1.50}'
    assert raw_member(verify_request("7", random, "c2ln"), "params", "random") == random


def test_the_hash_of_a_key_is_written_as_random_org_does():
    assert hashed_api_key("00000000-0000-0000-0000-000000000000").startswith("oT3AdLMVZKajz0pgW/8Z")


def _error(number):
    return compact({"jsonrpc": "2.0", "error": {"code": number, "message": "m", "data": None}, "id": "7"})
