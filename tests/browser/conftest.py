"""A headless Chromium for the tests of the HTML pages; where there is none the tests say so."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

AXE = Path(__file__).parent / "node_modules" / "axe-core" / "axe.min.js"
DESKTOP = (1440, 900)
PHONE = (390, 844)
_TRIES = 80
_CLICKING = 20
_PAUSE = 0.1  # seconds


@dataclass(frozen=True, slots=True)
class Browser:
    """A browser that opens files and keeps account of what it asked for and complained of."""

    driver: Any

    def open(self, path: Path, size: tuple[int, int] = DESKTOP, *, fragment: str = "") -> None:
        """Open a file afresh, with the log emptied before."""
        self.resize(size)
        self.driver.get("about:blank")
        self.complaints()
        self.requests()
        self.driver.get(path.as_uri() + fragment)

    def resize(self, size: tuple[int, int]) -> None:
        """Show pages in a window of this size; narrow ones as a phone does."""
        metrics = {"width": size[0], "height": size[1], "deviceScaleFactor": 1, "mobile": size[0] < 600}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)

    def dark(self, *, on: bool) -> None:
        """Prefer dark colours, or light ones."""
        features = [{"name": "prefers-color-scheme", "value": "dark" if on else "light"}]
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})

    def run(self, script: str, *values: object) -> Any:  # noqa: ANN401 - whatever the page answers
        """The value of a script in the page."""
        return self.driver.execute_script(script, *values)

    def all(self, selector: str) -> list[Any]:
        """The elements that a selector finds."""
        found: list[Any] = self.driver.find_elements("css selector", selector)
        return found

    def follow(self, link: str, ids: set[str]) -> bool:
        """Whether the last of some links leads to one of these places.

        A click is lost where a busy browser still scrolls, so that it is given some seconds and another click.
        """
        for attempt in range(_TRIES):
            if self.one(":target").get_dom_attribute("id") in ids:
                return True
            if attempt % _CLICKING == 0:
                self.all(link)[-1].click()
            time.sleep(_PAUSE)
        return False

    def one(self, selector: str) -> Any:  # noqa: ANN401 - selenium's element
        """The only element that a selector finds."""
        (found,) = self.all(selector)
        return found

    def shown(self, selector: str) -> list[Any]:
        """Those elements that can be seen."""
        return [element for element in self.all(selector) if element.is_displayed()]

    def complaints(self) -> list[str]:
        """What the console was told since the last time."""
        return [entry["message"] for entry in self.driver.get_log("browser")]

    def requests(self) -> list[str]:
        """The addresses that were asked for since the last time, those that the page's policy stopped aside."""
        messages = [json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance")]
        stopped = {
            one["params"]["requestId"]
            for one in messages
            if one["method"] == "Network.loadingFailed" and one["params"].get("blockedReason") == "csp"
        }
        sent = [one["params"] for one in messages if one["method"] == "Network.requestWillBeSent"]
        return [one["request"]["url"] for one in sent if one["requestId"] not in stopped]

    def violations(self) -> list[str]:
        """What axe-core finds wrong with the page, by WCAG 2.2 AA and its best practices."""
        if not AXE.exists():
            pytest.skip("axe-core is not installed: npm install in tests/browser, as .ci/run does")
        self.run(AXE.read_text("utf-8"))
        found = self.driver.execute_async_script(
            "const done = arguments[0]; axe.run(document).then(r => done(r.violations), e => done([{id: String(e), nodes: []}]))"
        )
        return [f"{one['id']}: {[node['html'][:120] for node in one['nodes'][:3]]}" for one in found]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One headless browser for all tests."""
    webdriver = pytest.importorskip("selenium.webdriver", reason="selenium is not installed")
    from selenium.webdriver.chrome.service import Service  # noqa: PLC0415 - only where it is installed

    program, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if program is None or driver is None:
        pytest.skip("no Chromium here: apt-get install chromium chromium-driver, as .ci/run does")
    options = webdriver.ChromeOptions()
    options.binary_location = program
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--lang=en"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    started = webdriver.Chrome(options=options, service=Service(driver))
    yield Browser(started)
    started.quit()
