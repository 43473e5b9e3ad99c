"""One self-contained HTML page: templates, style and script, nothing from elsewhere, and text that does nothing.

Every value is made harmless and escaped on its way into a template. A Content-Security-Policy allows the page's own style and script by
their hashes and nothing else, so that even markup that slipped through could neither run nor load anything.
"""

from __future__ import annotations

import base64
import hashlib
from functools import cache, partial

from jinja2 import Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup

from factdiff.files import shipped
from factdiff.rendering import neutral, wording

POLICY = (
    "default-src 'none'; style-src {style}; script-src {script}; img-src data:; base-uri 'none'; "
    "form-action 'none'"
)


def page(template: str, language: str, **values: object) -> str:
    """A template filled in; ``language`` is that of the interface, not of the article."""
    words = wording.load(language)
    style, script = _part("page.css"), _part("page.js")
    return _environment().get_template(template).render(
        ui=language, words=words, t=partial(words.say, "page"), style=Markup(style), script=Markup(script),  # noqa: S704 - our own files
        policy=POLICY.format(style=_hash(style), script=_hash(script)), **values,
    )  # fmt: skip


@cache
def _environment() -> Environment:
    made = Environment(
        loader=FunctionLoader(_part), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True, finalize=_inert,
    )  # fmt: skip
    made.filters["line"] = neutral.line
    return made


def _inert(value: object) -> object:
    """A value of a template as it may be shown; what the templates themselves made is so already."""
    return neutral.inert(value) if isinstance(value, str) and not isinstance(value, Markup) else value


@cache
def _part(name: str) -> str:
    """One file of this folder's templates."""
    return shipped("rendering", "page", "templates", name).read_text("utf-8")


def _hash(text: str) -> str:
    """What a Content-Security-Policy calls an element by."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
