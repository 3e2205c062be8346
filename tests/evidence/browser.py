"""A real Chromium without a screen, driven through chromedriver's own protocol (W3C WebDriver) with `requests`."""

import base64
import re
import subprocess
from contextlib import contextmanager

import requests

_ARGUMENTS = ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--lang=en-US")
_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
_LOGS = {"browser": "ALL", "performance": "ALL"}
_WAIT = """
const [file, done] = [document.getElementById("chosen"), arguments[arguments.length - 1]];
new MutationObserver((_, watcher) => {
  if (["empty", "busy"].includes(document.body.dataset.state)) return;
  watcher.disconnect();
  done(document.body.dataset.state);
}).observe(document.body, { attributes: true, attributeFilter: ["data-state"] });
const bytes = Uint8Array.from(atob(arguments[0]), (char) => char.charCodeAt(0));
const transfer = new DataTransfer();
transfer.items.add(new File([bytes], arguments[1]));
document.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, cancelable: true }));
"""
_LOOK = """
const done = arguments[0];
const { dataset } = document.body;
const look = () => (dataset.state === "busy" ? requestAnimationFrame(look) : done(dataset.state));
look();
"""


class Page:
    """One tab."""

    def __init__(self, session):
        self._session = session

    def call(self, method, path, **body):
        answer = requests.request(method, self._session + path, json=body if method == "POST" else None, timeout=300)
        value = answer.json()["value"]
        if answer.status_code != 200:
            raise RuntimeError(value["message"])
        return value

    def open(self, url):
        self.call("POST", "/url", url=url)

    def run(self, script, *arguments):
        return self.call("POST", "/execute/sync", script=script, args=list(arguments))

    def drop(self, content, name="bundle.zip"):
        """Drops a file's bytes on the page and waits for its verdict."""
        arguments = [base64.b64encode(content).decode(), name]
        return self.call("POST", "/execute/async", script=_WAIT, args=arguments)

    def choose(self, file):
        """Chooses a file on disk the way a person does, and waits for the verdict."""
        self.run("document.body.dataset.state = 'busy'")
        self.write("#chosen", str(file))
        return self.settled()

    def settled(self):
        """The state of the page once it is no longer busy."""
        return self.call("POST", "/execute/async", script=_LOOK, args=[])

    def write(self, selector, text):
        """Types into a field; a file's path into a file field."""
        field = self.call("POST", "/element", using="css selector", value=selector)
        self.call("POST", f"/element/{field[_ELEMENT]}/value", text=text)

    def press(self, selector):
        button = self.call("POST", "/element", using="css selector", value=selector)
        self.call("POST", f"/element/{button[_ELEMENT]}/click")

    def text(self, selector="body"):
        return self.run("return document.querySelector(arguments[0])?.innerText ?? ''", selector)

    def texts(self, selector):
        return self.run("return [...document.querySelectorAll(arguments[0])].map((one) => one.innerText)", selector)

    def devtools(self, command, **parameters):
        """A command of the browser's own protocol."""
        return self.call("POST", "/goog/cdp/execute", cmd=command, params=parameters)

    def size(self, width, height):
        """The viewport in CSS pixels."""
        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        self.devtools("Emulation.setDeviceMetricsOverride", **metrics)

    def thread_seconds(self):
        """Seconds of the processor that the tab's thread took so far."""
        self.devtools("Performance.enable", timeDomain="threadTicks")
        metrics = self.devtools("Performance.getMetrics")["metrics"]
        return next(metric["value"] for metric in metrics if metric["name"] == "ThreadTime")

    def picture(self):
        return base64.b64decode(self.call("GET", "/screenshot"))

    def log(self, kind):
        """What the browser noted since the last call: `browser` (console) or `performance` (network)."""
        return [entry["message"] for entry in self.call("POST", "/se/log", type=kind)]


@contextmanager
def browser():
    """A browser with one tab, for a while."""
    driver = subprocess.Popen(["chromedriver", "--port=0"], stdout=subprocess.PIPE, text=True)
    try:
        port = next(found[1] for line in driver.stdout if (found := re.search(r"successfully on port (\d+)", line)))
        address = f"http://127.0.0.1:{port}/session"
        options = {"goog:chromeOptions": {"args": list(_ARGUMENTS)}, "goog:loggingPrefs": _LOGS}
        capabilities = {"capabilities": {"alwaysMatch": {"browserName": "chrome", **options}}}
        answer = requests.post(address, json=capabilities, timeout=60).json()["value"]
        page = Page(f"{address}/{answer['sessionId']}")
        page.call("POST", "/timeouts", script=280_000)
        try:
            yield page
        finally:
            page.call("DELETE", "")
    finally:
        driver.terminate()
        driver.wait()
        driver.stdout.close()
