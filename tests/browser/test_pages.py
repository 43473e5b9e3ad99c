"""The HTML pages as a reader has them: in a browser, with and without JavaScript, by mouse and by keyboard."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from factdiff.model.fact import Fact
from factdiff.model.factset import FactSet
from factdiff.model.timeline import Timeline
from tests.browser import pages
from tests.browser.conftest import DESKTOP, PHONE, Browser

NAMES = {"en-correction": "en", "fr-bilan": "fr", "en-denial": "en"}
SMALL = (320, 640)
IMAGES = Path(__file__).parents[2] / "docs" / "images"
ARTICLE = Path(__file__).parents[2] / "fixtures" / "articles" / "rivemont.txt"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("pages")


@pytest.fixture(scope="module", params=NAMES)
def story(request: pytest.FixtureRequest, folder: Path) -> pages.Story:
    """Each of three stories as a page of ``diff``."""
    return pages.story(request.param, folder, NAMES[request.param])


@pytest.fixture(scope="module")
def facts(folder: Path) -> tuple[FactSet, Path]:
    """An article as a page of ``extract``."""
    return pages.facts(folder, ARTICLE.read_text("utf-8"), "fr")


def words(text: str) -> str:
    """Text with its spaces made plain."""
    return " ".join(text.split())


def marked(browser: Browser, selector: str, number: int) -> str:
    """The words of a text that carry a number."""
    script = "return [...document.querySelectorAll(arguments[0])].map(e => e.textContent).join('')"
    return words(browser.run(script, f'{selector} [data-numbers~="{number}"]'))


def standing(text: str, held: tuple[Fact, ...]) -> str:
    """The evidence of facts as it stands in a text, overlapping stretches once."""
    covered = sorted({offset for start, end in pages.evidence(held) for offset in range(start, end)})
    return words("".join(text[offset] for offset in covered))


def test_nothing_leaves_the_page(browser: Browser, story: pages.Story) -> None:
    """The file is all that is asked for, and the console has nothing to say."""
    browser.open(story.path)
    assert [url for url in browser.requests() if not url.startswith("data:")] == [story.path.as_uri()]
    assert browser.complaints() == []


def test_highlights_sit_on_the_claims(browser: Browser, story: pages.Story) -> None:
    """The words that carry a change's number are its evidence on either side, no letter more or less."""
    browser.open(story.path)
    assert story.view.old
    assert story.view.new
    assert story.told()
    for number, change in story.told():
        assert marked(browser, ".old", number) == standing(story.view.old.article.text, change.old)
        assert marked(browser, ".new", number) == standing(story.view.new.article.text, change.new)


def test_changes_and_places_are_linked_both_ways(browser: Browser, story: pages.Story) -> None:
    """A click on a change lights up its words; a click on the words goes to the change."""
    browser.open(story.path)
    for number, change in story.told():
        browser.run("arguments[0].click()", browser.all(f"#c{number} .jump")[-1])
        lit = browser.run("return [...document.querySelectorAll('.claim.here')].map(e => e.dataset.numbers)")
        assert lit
        assert all(str(number) in each.split() for each in lit)
        side = "n" if change.new else "o"
        target = browser.run("return document.getElementById(arguments[0])", f"{side}{number}")
        link = target if target.tag_name == "a" else target.find_element("xpath", "following-sibling::a")
        goal = link.get_dom_attribute("href")
        browser.run("arguments[0].click()", link)
        assert browser.run("return '#' + document.activeElement.id") == goal
        assert browser.one(".item.here").get_dom_attribute("id") == goal[1:]


def test_filters(browser: Browser, story: pages.Story) -> None:
    """A ticked kind leaves its changes alone in the list, takes the marks of others away, and is counted."""
    browser.open(story.path)
    kinds = sorted({change.kind for _, change in story.told()})
    browser.run("document.querySelector('#filterbox').open = true")
    for kind in kinds:
        box = browser.one(f'input[name="kind"][value="{kind}"]')
        box.click()
        expected = {f"c{number}" for number, change in story.told() if change.kind == kind}
        assert {item.get_dom_attribute("id") for item in browser.shown(".item")} == expected
        assert str(len(expected)) in browser.one("#shown").text
        off = browser.run("return [...document.querySelectorAll('.claim.off')].map(e => e.dataset.numbers)")
        assert all(not expected & {f"c{n}" for n in numbers.split()} for numbers in off)
        box.click()
    assert len(browser.shown(".item")) == len(story.told())


def test_words_are_found(browser: Browser, story: pages.Story) -> None:
    """What is typed narrows the list; nothing found is said; the reset brings all back."""
    browser.open(story.path)
    browser.run("document.querySelector('#filterbox').open = true")
    browser.one("#find").send_keys("zzzz")
    assert browser.shown(".item") == []
    assert browser.one("#nothing").is_displayed()
    browser.one("button[type=reset]").click()
    browser.run("return new Promise(done => setTimeout(done, 50))")
    assert len(browser.shown(".item")) == len(story.told())


def test_keys(browser: Browser, story: pages.Story) -> None:
    """Keys j and k step through the changes, but only from within the page's content."""
    browser.open(story.path)
    from selenium.webdriver.common.keys import Keys  # noqa: PLC0415 - only where it is installed

    body = browser.one("body")
    body.send_keys("j")
    assert browser.all(".item.here") == []
    browser.one(".list").send_keys("j")
    first = browser.one(".item.here").get_dom_attribute("id")
    assert browser.run("return document.activeElement.id") == first
    browser.driver.switch_to.active_element.send_keys("j")
    browser.driver.switch_to.active_element.send_keys("k")
    assert browser.one(".item.here").get_dom_attribute("id") == first
    body.send_keys(Keys.TAB)
    assert browser.run("return document.activeElement.tagName") in {"A", "BUTTON", "SUMMARY", "DIV"}


def test_without_javascript(browser: Browser, story: pages.Story) -> None:
    """Every change and both texts are there, and links lead to the words and back."""
    browser.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        number = story.told()[0][0]
        browser.open(story.path, fragment=f"#c{number}")
        assert len(browser.shown(".item")) == len(story.told())
        assert not browser.one("#filters").is_displayed()
        assert browser.one(":target").get_dom_attribute("id") == f"c{number}"
        assert browser.follow(f"#c{number} .jump", {f"o{number}", f"n{number}"})
    finally:
        browser.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_accessibility(browser: Browser, story: pages.Story, dark: bool) -> None:
    """axe-core finds nothing, in light and dark, with a change selected."""
    browser.dark(on=dark)
    browser.open(story.path)
    browser.run("document.querySelector('#next').click(); document.querySelector('#filterbox').open = true")
    assert browser.violations() == []


def test_accessibility_of_facts(browser: Browser, facts: tuple[FactSet, Path]) -> None:
    """The page of facts, too."""
    for size in (DESKTOP, PHONE):
        for dark in (False, True):
            browser.dark(on=dark)
            browser.open(facts[1], size)
            assert browser.violations() == []


def test_facts_and_their_words(browser: Browser, facts: tuple[FactSet, Path]) -> None:
    """Each fact's number is on its evidence, and nothing is asked for but the file."""
    factset, path = facts
    browser.open(path)
    assert factset.facts
    for number, fact in enumerate(factset.facts):
        assert marked(browser, ".article", number) == standing(factset.article.text, (fact,))
    assert [url for url in browser.requests() if not url.startswith("data:")] == [path.as_uri()]
    assert browser.complaints() == []
    browser.run("arguments[0].click()", browser.one("#c1 .jump"))
    assert {mark.get_dom_attribute("data-numbers") for mark in browser.all(".stretch.here")} == {"1"}


def test_narrow(browser: Browser, story: pages.Story, facts: tuple[FactSet, Path]) -> None:
    """At 320 pixels nothing has to be scrolled sideways (WCAG 1.4.10)."""
    for path in (story.path, facts[1]):
        browser.open(path, SMALL)
        assert browser.run("return document.documentElement.scrollWidth") <= SMALL[0]


def test_harmful_text_does_nothing(browser: Browser, folder: Path) -> None:
    """Scripts, handlers, links, styles, frames and direction marks of an article are mere characters."""
    story = pages.harmful(folder)
    browser.open(story.path)
    assert browser.run("return window.hit") is None
    assert browser.run("return document.scripts.length") == 1
    assert browser.run("return document.querySelectorAll('img, svg, iframe, object, style').length") == 1
    assert browser.all('a[href^="javascript"]') == []
    assert [url for url in browser.requests() if not url.startswith("data:")] == [story.path.as_uri()]
    assert browser.complaints() == []
    shown = browser.run("return document.body.textContent")
    assert '<script>window.hit = "script"</script>' in shown
    assert not set(shown) & set("\u202e\u202c")


def test_the_policy_stops_what_would_slip_through(browser: Browser, folder: Path) -> None:
    """Even markup put into the page neither runs nor loads."""
    story = pages.harmful(folder)
    browser.open(story.path)
    browser.requests()
    harm = '<img src="https://example.com/x.png" onerror="window.hit=1"><b style="color:red" onclick="hit=1">x</b>'
    browser.run("document.querySelector('main').insertAdjacentHTML('beforeend', arguments[0])", harm)
    browser.run("document.querySelector('main b:last-child').click()")
    assert browser.run("return window.hit") is None
    assert not [url for url in browser.requests() if url.startswith("http")]
    assert any("Content Security Policy" in line for line in browser.complaints())


@pytest.mark.parametrize(
    ("name", "size", "dark"),
    [("diff-desktop", DESKTOP, False), ("diff-phone", PHONE, False), ("diff-dark", DESKTOP, True)],
)
def test_pictures_of_a_comparison(
    browser: Browser, folder: Path, update: bool, name: str, size: tuple[int, int], dark: bool
) -> None:
    """The pictures in the docs show a page as it is; ``--update`` takes them anew."""
    made = pages.story("fr-bilan" if dark else "en-correction", folder, "fr" if dark else "en")
    browser.dark(on=dark)
    browser.open(made.path, size)
    browser.run("document.querySelector('#next').click(); document.querySelector('.list').scrollTop = 0")
    picture(browser, name, size, update=update)


@pytest.mark.parametrize(("name", "size"), [("facts-desktop", DESKTOP), ("facts-phone", PHONE)])
def test_pictures_of_facts(
    browser: Browser, facts: tuple[FactSet, Path], update: bool, name: str, size: tuple[int, int]
) -> None:
    """Likewise for facts."""
    browser.dark(on=False)
    browser.open(facts[1], size)
    picture(browser, name, size, update=update)


def picture(browser: Browser, name: str, size: tuple[int, int], *, update: bool) -> None:
    """A picture of the window has the size of the one in the docs."""
    taken = browser.driver.get_screenshot_as_png()
    path = IMAGES / f"{name}.png"
    if update:
        path.write_bytes(taken)
    assert struct.unpack(">II", path.read_bytes()[16:24]) == struct.unpack(">II", taken[16:24]) == size


def test_a_check(browser: Browser, folder: Path, update: bool) -> None:
    """Every finding is there with its file; filters work, and axe-core finds nothing, in light and dark."""
    report, path = pages.check(folder)
    for dark, size in ((False, DESKTOP), (True, PHONE)):
        browser.dark(on=dark)
        browser.open(path, size)
        assert browser.complaints() == []
        assert len(browser.shown(".item")) == len(report.findings())
        assert browser.run("return document.documentElement.scrollWidth") <= size[0]
        assert browser.violations() == []
        picture(browser, f"check-{'phone' if size == PHONE else 'desktop'}", size, update=update)
    browser.dark(on=False)
    browser.run("document.querySelector('#filterbox').open = true")
    severity = report.findings()[0][1].severity
    browser.one(f'input[name="severity"][value="{severity}"]').click()
    expected = [found for _, found in report.findings() if found.severity == severity]
    assert len(browser.shown(".item")) == len(expected)


@pytest.fixture(scope="module")
def history(folder: Path) -> tuple[Timeline, Path]:
    """The versions of an article as a page of ``log``."""
    return pages.history(Path(__file__).parents[2] / "fixtures" / "histories" / "rivemont", folder)


def test_a_history(browser: Browser, history: tuple[Timeline, Path], update: bool) -> None:
    """Every claim with a history is there, its numbers as a chart; filters work; axe-core finds nothing."""
    timeline, path = history
    eventful = [lineage for lineage in timeline.lineages if lineage.eventful]
    charts = [lineage for lineage in eventful if lineage.values]
    for size in (PHONE, DESKTOP):
        browser.open(path, size)
        assert browser.requests()[:1] == [path.as_uri()]
        assert browser.complaints() == []
        assert len(browser.shown(".item")) == len(eventful)
        assert len(browser.shown("svg.chart")) == len(charts) > 0
        assert browser.run("return document.documentElement.scrollWidth") <= size[0]
        assert browser.violations() == []
        picture(browser, f"history-{'phone' if size == PHONE else 'desktop'}", size, update=update)
    browser.run("document.querySelector('#filterbox').open = true")
    browser.one('input[name="kind"][value="dropped"]').click()
    dropped = [one for one in eventful if any(event.kind == "dropped" for event in one.events)]
    assert len(browser.shown(".item")) == len(dropped) < len(eventful)


def test_where_facts_are_from(
    browser: Browser, history: tuple[Timeline, Path], folder: Path, update: bool
) -> None:
    """Every fact of the last version with the versions that it is from; filters work; axe-core finds nothing."""
    timeline, _ = history
    path = pages.blame(timeline, folder)
    alive = [lineage for lineage in timeline.lineages if lineage.alive]
    for dark, size in ((True, PHONE), (False, DESKTOP)):
        browser.dark(on=dark)
        browser.open(path, size)
        assert browser.requests()[:1] == [path.as_uri()]
        assert browser.complaints() == []
        origins = [
            [int(link.text) for link in item.find_elements("css selector", ".origin a")]
            for item in browser.all(".item")
        ]
        assert origins == [[one.first, one.latest(source=False), one.latest(source=True)] for one in alive]
        assert browser.run("return document.documentElement.scrollWidth") <= size[0]
        assert browser.violations() == []
        picture(browser, f"blame-{'phone' if size == PHONE else 'desktop'}", size, update=update)
    browser.run("document.querySelector('#filterbox').open = true")
    browser.one('input[name="slot"][value="quantities"]').click()
    assert len(browser.shown(".item")) == sum(bool(one.facts[0].quantities) for one in alive) > 0


def test_a_comparison_of_outlets(browser: Browser, folder: Path, update: bool) -> None:
    """Both sayings of each claim are there, filters work, and axe-core finds nothing."""
    found, path = pages.outlets("ferry", folder)
    for size in (PHONE, DESKTOP):
        browser.open(path, size)
        assert browser.requests()[:1] == [path.as_uri()]
        assert browser.complaints() == []
        assert len(browser.shown(".item")) == len(found.claims)
        assert len(browser.shown(".saying")) == sum(len(claim.members) for claim in found.claims)
        assert browser.run("return document.documentElement.scrollWidth") <= size[0]
        assert browser.violations() == []
        picture(browser, f"compare-{'phone' if size == PHONE else 'desktop'}", size, update=update)
    browser.run("document.querySelector('#filterbox').open = true")
    browser.one('input[name="kind"][value="contradicting"]').click()
    assert len(browser.shown(".item")) == len(found.of("contradicting")) > 0
