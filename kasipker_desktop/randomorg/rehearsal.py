"""The stand-in over real HTTP on the loopback, for rehearsals, tests and `rehearsal-server` (design.md 6, 11)."""

from __future__ import annotations

import os
import socketserver
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

from ..domain.errors import KnownError
from .standin import OTHER_API_KEY, REHEARSAL_API_KEY, REHEARSAL_HASHED_KEY, Clock, StandIn, utc_now
from .standin_faults import JSON, FaultyAnswers, Reply
from .standin_pages import page

__all__ = ["OTHER_API_KEY", "PATH", "REHEARSAL_API_KEY", "REHEARSAL_HASHED_KEY", "StandIn", "run", "serve"]

HOST = "127.0.0.1"
PATH = "/json-rpc/4/invoke"
LARGEST_REQUEST = 1024 * 1024
DEFAULT_SECONDS = 3.0
_POLL = 0.02
_PATIENCE = 30.0

Answers = Callable[[bytes], Reply | None]


@contextmanager
def serve(
    port: int = 0,
    fault: str | None = None,
    seconds: float = DEFAULT_SECONDS,
    state_file: Path | None = None,
    wait: Callable[[float], object] = time.sleep,
    at: str | None = None,
    now: Clock = utc_now,
) -> Iterator[str]:
    """A stand-in that lives while the block does; gives its address. Port 0: any free one.

    The fault strikes the method `at`, by default the draw (`ticket-lost`: createTickets).
    Raises KnownError `port_taken`, `fault_unknown`, `stand_in_state`.
    """
    server = _server(port, FaultyAnswers(StandIn(state_file, now).answer, fault, seconds, wait, at).reply, now)
    thread = threading.Thread(target=server.serve_forever, args=(_POLL,), name="stand-in", daemon=True)
    thread.start()
    try:
        yield server.url
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def run(port: int, fault: str | None, seconds: float, state_file: Path | None = None) -> int:
    """The command `rehearsal-server`: says its address on standard output and serves until it is interrupted."""
    server = _server(port, FaultyAnswers(StandIn(state_file).answer, fault, seconds, time.sleep).reply, utc_now)
    with server:
        sys.stdout.write(server.url + "\n")
        sys.stdout.flush()
        try:
            server.serve_forever(_POLL)
        except KeyboardInterrupt:
            return 0
    return 0


def _server(port: int, answers: Answers, now: Clock) -> _Server:
    try:
        return _Server(port, answers, now)
    except (OSError, OverflowError) as error:
        raise KnownError("port_taken", port=port) from error


class _Server(ThreadingHTTPServer):
    """One thread a connection; connections die with the process."""

    daemon_threads = True
    allow_reuse_address = os.name != "nt"

    def __init__(self, port: int, answers: Answers, now: Clock) -> None:
        super().__init__((HOST, port), _Handler)
        self.answers = answers
        self.now = now

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self.server_port}{PATH}"

    def server_bind(self) -> None:
        """Without asking a name server for the name of the loopback."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = HOST, self.server_address[1]

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that went away is no news; anything else is a bug and is told."""
        if not isinstance(sys.exc_info()[1], ConnectionError | TimeoutError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


class _Handler(BaseHTTPRequestHandler):
    """HTTP around the JSON-RPC: 404, 405, 411, 413, 415 and 204 as random-org.md 1.1 says."""

    server: _Server
    timeout = _PATIENCE
    server_version = "random.org-stand-in"

    def do_POST(self) -> None:
        """Answers one request, or breaks the line where the fault says so."""
        length = self.headers.get("Content-Length", "")
        refused = _refused(self.path, self.headers.get_content_type(), length)
        if refused:
            self._send(Reply(b"", refused))
            return
        reply = self.server.answers(self.rfile.read(int(length)))
        if reply is not None:
            self._send(reply if reply.body else Reply(b"", 204))

    def do_GET(self) -> None:
        """The pages outside the API."""
        self._send(page(urlsplit(self.path).path) or Reply(b"", 405))

    def do_PUT(self) -> None:
        """405 for everything but POST."""
        self._send(Reply(b"", 405))

    do_HEAD = do_DELETE = do_PATCH = do_OPTIONS = do_GET

    def _send(self, reply: Reply) -> None:
        self.send_response(reply.status)
        if reply.status == 405:
            self.send_header("Allow", "POST")
        if reply.status != 204:
            self.send_header("Content-Type", reply.content_type)
            self.send_header("Content-Length", str(len(reply.body)))
        self.end_headers()
        self.wfile.write(reply.body[: len(reply.body) - reply.cut])

    def date_time_string(self, timestamp: float | None = None) -> str:
        """The Date of an answer, by the stand-in's own clock."""
        return super().date_time_string(self.server.now().timestamp() if timestamp is None else timestamp)

    def log_message(self, format: str, *args: object) -> None:
        """Requests carry the key's text: nothing is logged."""


def _refused(path: str, content_type: str, length: str) -> int | None:
    if urlsplit(path).path != PATH:
        return 404
    if content_type != JSON:
        return 415
    if not (length.isascii() and length.isdecimal()):
        return 411
    return 413 if int(length) > LARGEST_REQUEST else None
