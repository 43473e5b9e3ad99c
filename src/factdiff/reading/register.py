"""The rules by which a text is told from what stands around it: each by its name, with what it is for and for what not.

The name is what a fact set says: the reason why a sentence has no facts (`coverage`), or the kind of a note. What has no
trace there is never part of the article's text (``silent``). Tests read both sides of every rule, and fail for a reason
that the program gives and this page does not know. Rules of single sentences stand with the sentences that they mend
(`factdiff.analysis.repair`), words that they go by in the tables of each language.
"""

from __future__ import annotations

from factdiff.values import dataclass

#: A story that the examples stand in, by language.
STORIES = {
    "en": "The council closed the bridge on Monday. The mayor resigned the day after.",
    "fr": "Le conseil a fermé le pont lundi. Le maire a démissionné le lendemain.",
}


@dataclass(frozen=True, slots=True)
class Sides:
    """Words that a rule concerns and words of the same kind that it spares, in a text of a language; ``…`` is the story.

    ``ending`` is that of a file that holds them.
    """

    language: str
    example: str
    spared: str
    ending: str = ".txt"


@dataclass(frozen=True, slots=True)
class ReadingRule:
    """A rule of reading: its name, what it is for, and its two sides; ``silent`` where its words are no part of the text."""

    name: str
    says: str
    sides: tuple[Sides, ...]
    silent: str = ""


def _both(english: tuple[str, str], french: tuple[str, str]) -> tuple[Sides, ...]:
    return Sides("en", *english), Sides("fr", *french)


RULES: tuple[ReadingRule, ...] = (
    # --- what a page says of its article ---
    ReadingRule("stamp", "dates of the article itself, in a line of their own or before its first words", _both(
        ("Published 14 May 2024\n\n…", "The law was published on 14 May 2024\n\n…"),
        ("Publié le 14 mai 2024\n\n…", "La loi a été publiée le 14 mai 2024\n\n…"))),
    ReadingRule("paywall", "where an article is cut off, and what stands behind", _both(
        ("…\n\nSubscribe to continue reading this article", "…\n\nReaders subscribe to the paper to continue the fight."),
        ("…\n\nLa suite est réservée aux abonnés", "…\n\nLa salle est réservée aux élus ce soir."))),
    ReadingRule("partial", "a note: only the opening of the article is there", _both(
        ("…\n\nSubscribe to continue reading this article", "…\n\nReaders subscribe to the paper to continue the fight."),
        ("…\n\nLa suite est réservée aux abonnés", "…\n\nLa salle est réservée aux élus ce soir."))),
    # --- sentences that are no part of a story ---
    ReadingRule("byline", "who wrote it", _both(
        ("…\n\nReporting by Jane Roe", "…\n\nReporting by the newspaper forced the mayor to resign."),
        ("…\n\nPropos recueillis par Jeanne Roux", "…\n\nLes propos recueillis par la police accablent le maire."))),
    ReadingRule("credit", "whose picture it is", _both(
        ("…\n\nPhoto: Jane Roe", "…\n\nThe photo shows the mayor on the bridge."),
        ("…\n\nPhoto : Jeanne Roux", "…\n\nLa photo montre le maire sur le pont."))),
    ReadingRule("counter", "what the page counts", _both(
        ("…\n\n3 min read", "…\n\nThe judge gave the lawyer 3 minutes to read the letter."),
        ("…\n\n12 commentaires", "…\n\nLa mairie a reçu 12 commentaires sur le projet."))),
    ReadingRule("greeting", "what opens or ends a letter", _both(
        ("Dear readers,\n\n…", "Dear food drove readers to the markets.\n\n…"),
        ("Chers lecteurs,\n\n…", "Le maire salue ses chers lecteurs.\n\n…"))),
    ReadingRule("label", "a word that names a part of the page", _both(
        ("…\n\nAdvertisement", "…\n\nThe advertisement was withdrawn."),
        ("…\n\nPublicité", "…\n\nLa publicité a été retirée."))),
    ReadingRule("repeat", "the headline over again", _both(
        ("Council closes bridge after storm\n\nCouncil closes bridge after storm\n\n…",
         "Council closes bridge after storm\n\nCouncil closes bridge after fire\n\n…"),
        ("La ville ferme le pont après la crue\n\nLa ville ferme le pont après la crue\n\n…",
         "La ville ferme le pont après la crue\n\nLa ville ferme le pont après l'incendie\n\n…"))),
    ReadingRule("prompt", "what a reader is asked to do", _both(
        ("…\n\nSubscribe to our newsletter", "…\n\nThousands subscribe to the newsletter of the mayor."),
        ("…\n\nAbonnez-vous à notre newsletter", "…\n\nDes milliers de gens se sont abonnés à la newsletter du maire."))),
    ReadingRule("related", "what leads to another article", _both(
        ("…\n\nRead more: Bridge to reopen in June", "…\n\nPupils read more books than in 2020."),
        ("…\n\nLire aussi : Le pont rouvrira en juin", "…\n\nLes élèves veulent lire aussi des romans."))),
    ReadingRule("correction", "a notice of what the article said before, kept apart from what it says", _both(
        ("…\n\nCorrection: An earlier version of this article said that the bridge was open.",
         "…\n\nThe correction of the markets cost the firm 3 million euros."),
        ("…\n\nRectificatif : une version précédente de cet article indiquait que le pont était ouvert.",
         "…\n\nLe rectificatif du budget a coûté 3 millions d'euros à la ville."))),
    # --- sentences without facts ---
    ReadingRule("question", "what is asked in words that say nothing", _both(
        ("…\n\nAnd now?", "…\n\nThe bridge reopens now."),
        ("…\n\nEt maintenant ?", "…\n\nLe pont rouvre maintenant."))),
    ReadingRule("no predicate", "words without a verb that would say something", _both(
        ("…\n\nA long night.", "…\n\nThe night was long."),
        ("…\n\nUne longue nuit.", "…\n\nLa nuit a été longue."))),
    ReadingRule("in another language", "a paragraph that another language's words fill", _both(
        ("…\n\nLe conseil municipal a décidé lundi de fermer le pont, et les habitants sont en colère.",
         "…\n\nThe mayor spoke of a coup de grâce and of a certain malaise in the town."),
        ("…\n\nThe town council decided on Monday to close the bridge, and the people who live there are angry.",
         "…\n\nLe maire a parlé de fake news et de bashing dans la ville."))),
    # --- notes on a text ---
    ReadingRule("mojibake", "a note: letters were read in another encoding", _both(
        ("…\n\nThe cafÃ© and the dÃ©pÃ´t are closed.", "…\n\nThe café and the dépôt are closed."),
        ("…\n\nLa prÃ©fecture a fermÃ© le pont.", "…\n\nLa préfecture a fermé le pont."))),
    ReadingRule("unclosed", "a note: a quotation has no end", _both(
        ("…\n\nThe mayor said: “The bridge will reopen.", "…\n\nThe mayor said: “The bridge will reopen.”"),
        ("…\n\nLe maire a dit : « Le pont va rouvrir.", "…\n\nLe maire a dit : « Le pont va rouvrir. »"))),
    ReadingRule("no-article", "a note: it reads like a licence or a program", (
        Sides("en", "MIT License\n\nPermission is hereby granted, free of charge, to any person.",
              "…\n\nThe town was granted a licence to rebuild the bridge."),)),
    ReadingRule("languages", "a note: a paragraph is in another language", _both(
        ("…\n\nLe conseil municipal a décidé lundi de fermer le pont, et les habitants sont en colère.",
         "…\n\nThe mayor spoke of a coup de grâce and of a certain malaise in the town."),
        ("…\n\nThe town council decided on Monday to close the bridge, and the people who live there are angry.",
         "…\n\nLe maire a parlé de fake news et de bashing dans la ville."))),
    ReadingRule("date-ambiguous", "a note: a date in figures whose order nobody knows", (
        Sides("en", '{"title": "Bridge", "date": "05/06/2024", "text": "…"}',
              '{"title": "Bridge", "date": "25/06/2024", "text": "…"}', ".json"),)),
    ReadingRule("date-unread", "a note: what should be a date is none", (
        Sides("en", '{"title": "Bridge", "date": "last spring", "text": "…"}',
              '{"title": "Bridge", "date": "14 May 2024", "text": "…"}', ".json"),)),
    ReadingRule("date-conflict", "a note: the file and the text name two days", (
        Sides("en", "---\ndate: 2024-05-20\n---\n\nPublished 14 May 2024\n\n…",
              "---\ndate: 2024-05-14\n---\n\nPublished 14 May 2024\n\n…", ".md"),
        Sides("fr", "---\ndate: 2024-05-20\n---\n\nPublié le 14 mai 2024\n\n…",
              "---\ndate: 2024-05-14\n---\n\nPublié le 14 mai 2024\n\n…", ".md"))),
    # --- what is no part of the text ---
    ReadingRule("lines wrapped by hand", "lines of one paragraph are one paragraph, whatever their length", _both(
        ("Bridge closed\n\nThe council of the town closed the old bridge over the river on Monday\nafter a long debate. The mayor resigned the day after, and the\ngovernor named a commission.",
         "Bridge closed\n\nThe council closed the bridge on Monday.\nThe mayor resigned the day after.\nThe governor named a commission."),
        ("Pont fermé\n\nLe conseil de la ville a fermé lundi le vieux pont sur la rivière après\nun long débat. Le maire a démissionné le lendemain, et le préfet a\nnommé une commission.",
         "Pont fermé\n\nLe conseil a fermé le pont lundi.\nLe maire a démissionné le lendemain.\nLe préfet a nommé une commission.")), silent="paragraphs"),
    ReadingRule("teaser", "a paragraph of a page that is a link and nothing else", (
        Sides("en", "<article><h1>Bridge</h1><p>…</p><p><a href='/b'>Tunnel to open in June</a></p><p>…</p></article>",
              "<article><h1>Bridge</h1><p>…</p><p>A <a href='/b'>tunnel</a> opens in June.</p><p>…</p></article>", ".html"),
        Sides("en", "# Bridge\n\n…\n\n[Tunnel to open in June](https://example.org/b)\n", "# Bridge\n\n…\n\nA [tunnel](https://example.org/b) opens in June.\n", ".md")),
        silent="nnel"),
    ReadingRule("mark of a note", "a number that points at a note", (
        Sides("en", "<article><h1>Bridge</h1><p>…</p><p>The mayor resigned.<sup><a href='#note-27'>[27]</a></sup></p></article>",
              "<article><h1>Bridge</h1><p>…</p><p>The hall has 27 m<sup>2</sup>.</p></article>", ".html"),), silent="27"),
    ReadingRule("sign of another tool", "a shortcode or a template's tag in Markdown", (
        Sides("en", "# Bridge\n\n…\n\n{{< video 27 >}}\n", "# Bridge\n\n…\n\nThe hall holds {27} seats.\n", ".md"),), silent="27"),
    ReadingRule("front matter", "what stands above a text for its tool", (
        Sides("en", "---\ntitle: Bridge\nweight: 27\n---\n\n…\n", "# Bridge\n\n…\n\nThe hall holds 27 seats.\n", ".md"),), silent="27"),
    ReadingRule("signature", "what stands behind the two dashes of a mail", (
        Sides("en", "From: a@x.org\nTo: b@x.org\nSubject: Bridge\n\n…\n-- \nJane Roe, room 27\n",
              "From: a@x.org\nTo: b@x.org\nSubject: Bridge\n\n…\n\nThe hall holds 27 seats.\n", ".eml"),), silent="27"),
    ReadingRule("what nobody sees", "parts of a page that are hidden or for machines", (
        Sides("en", "<article><h1>Bridge</h1><p>…</p><p hidden>The hall holds 27 seats.</p></article>",
              "<article><h1>Bridge</h1><p>…</p><p>The hall holds 27 seats.</p></article>", ".html"),
        Sides("en", "<article><h1>Bridge</h1><p>…</p><template><p>The hall holds 27 seats.</p></template></article>",
              "<article><h1>Bridge</h1><p>…</p><div><p>The hall holds 27 seats.</p></div></article>", ".html")), silent="27"),
)  # fmt: skip
