"""Options that several commands share, worded once."""

from __future__ import annotations

import click

from factdiff.rendering import wording

COLORS = ("auto", "always", "never")

language = click.option(
    "--lang", "language", metavar="CODE", help="Language of the article; recognised unless given."
)
date = click.option(
    "--date", metavar="DATE", help="Publication date (ISO 8601), for 'yesterday' and the like."
)
interface = click.option(
    "--ui", type=click.Choice(wording.languages()), envvar=("FACTDIFF_UI",),
    help="Language of the report; FACTDIFF_UI, else the locale's.",
)  # fmt: skip
output = click.option("-o", "--output", metavar="FILE", help="Write to FILE instead of standard output.")
color = click.option(
    "--color", type=click.Choice(COLORS), default="auto", show_default=True, help="Colour the text."
)
url = click.option(
    "--url",
    metavar="URL",
    help="Of several articles (a feed, a list, a web archive) the one at this address.",
)
confidence = click.option(
    "--min-confidence",
    type=click.FloatRange(0, 1),
    metavar="SHARE",
    help="Leave out, or for information only, what was read less surely (0 to 1).",
)
files_from = click.option(
    "--files-from", "lists", multiple=True, metavar="FILE",
    help="Names of inputs, a line each or parted by zeros, from FILE or '-' (repeatable).",
)  # fmt: skip
quiet = click.option("-q", "--quiet", is_flag=True, help="No progress and no warnings, only errors.")
verbose = click.option("-v", "--verbose", is_flag=True, help="Say on standard error what was read.")
