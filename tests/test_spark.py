"""The same records on Spark, for real: PySpark in local mode, in a process of its own."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any, cast

import orjson
import pytest

from factdiff.cli.main import main

ROOT = Path(__file__).parents[1]
pytestmark = [
    pytest.mark.skipif(
        find_spec("pyspark") is None, reason="pyspark is not installed: pip install 'factdiff[spark]'"
    ),
    pytest.mark.skipif(
        shutil.which("java") is None, reason="there is no Java: apt-get install default-jre-headless"
    ),
]
PAGE = (ROOT / "docs" / "scale.md").read_text("utf-8")
EXAMPLE = next(
    block for block in re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL) if "SparkSession" in block
)
#: What the page leaves to the reader's cluster.
QUIET = """
import os
os.environ["PYSPARK_PYTHON"] = {python!r}
from pyspark.sql import SparkSession
(SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").config("spark.driver.memory", "1g")
 .config("spark.sql.shuffle.partitions", "2").config("spark.driver.host", "127.0.0.1").getOrCreate()
 .sparkContext.setLogLevel("ERROR"))
"""
MORE = """
import json
from factdiff.errors import InputError
rows = lambda frame: [json.loads(line) for line in frame.toJSON().collect()]
named = dict(name="row")
json.dump({
    "facts": rows(spark.extract(versions, **named)),
    "diffs": rows(spark.diff_versions(versions, **named)),
    "silent": rows(silent), "numbers": rows(numbers),
}, open("out.json", "w"))
for wrong in (lambda: spark.extract(versions, text="none"), lambda: spark.diff_versions(versions.drop("article_id", "url"))):
    try:
        wrong()
    except InputError:
        continue
    raise SystemExit("it was taken")
session.stop()
"""
TEXT = "Selon {source}, {n} personnes ont été blessées lundi à Lyon. Le maire a démissionné."


def corpus() -> list[dict[str, object]]:
    """Three articles with versions in disorder, one of which cannot be read."""
    made: list[dict[str, object]] = []
    for day in (14, 12, 13):
        for entry in ("a.example/1", "b.example/2", "c.example/3"):
            text = TEXT.format(source="la préfecture", n=day) if day < 14 else TEXT.format(source="", n=13)
            text = text.replace("Selon , ", "")
            made.append({
                "article_id": entry, "published": f"2024-05-{day}T08:00:00+02:00", "junk": day,
                "text": "" if (day, entry) == (13, "c.example/3") else text,
            })  # fmt: skip
    return [{"row": f"versions.parquet:{number}"} | row for number, row in enumerate(made, 1)]


@pytest.fixture(scope="module")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the page's example has run on Spark."""
    pa, pq = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    folder = tmp_path_factory.mktemp("spark")
    pq.write_table(pa.Table.from_pylist(corpus()), folder / "versions.parquet")
    script = QUIET.format(python=sys.executable) + EXAMPLE + MORE
    path = f"{ROOT / 'src'}"
    run = subprocess.run(
        [sys.executable, "-c", script], cwd=folder, capture_output=True, text=True, check=False,
        env=os.environ | {"PYTHONPATH": path, "SPARK_LOCAL_IP": "127.0.0.1"}, timeout=300,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr[-3000:]
    return folder


def told(folder: Path, what: str) -> list[dict[str, Any]]:
    """What Spark found, in the words of its JSON, which leaves out what is null."""
    return [
        cast("dict[str, Any]", _plain(row))
        for row in json.loads((folder / "out.json").read_text("utf-8"))[what]
    ]


def _plain(value: object) -> object:
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items() if one is not None}
    return [_plain(one) for one in value] if isinstance(value, list) else value


@pytest.mark.parametrize(("what", "options"), [("facts", []), ("diffs", ["--diff"])])
def test_spark_says_what_a_batch_says(
    what: str, options: list[str], spark: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Row by row and byte by byte, failures too."""
    pq = pytest.importorskip("pyarrow.parquet")
    monkeypatch.chdir(spark)
    assert main(["batch", *options, "versions.parquet", "-o", f"{what}.parquet", "--jobs", "1", "-q"]) == 2
    rows = [_plain(row) for row in pq.read_table(f"{what}.parquet").to_pylist()]
    keys = ("input",) if what == "facts" else ("id", "time")
    local = sorted(rows, key=lambda row: tuple(str(row.get(key, "")) for key in keys))  # type: ignore[attr-defined]
    distributed = sorted(told(spark, what), key=lambda row: tuple(str(row.get(key, "")) for key in keys))
    assert [orjson.dumps(row) for row in distributed] == [orjson.dumps(row) for row in local]
    assert len(local) == {"facts": 9, "diffs": 6}[what]


def test_the_queries_of_the_page(spark: Path) -> None:
    """Attributions that were dropped, and numbers that were corrected, without a notice."""
    assert {(row["outlet"], row["dropped"]) for row in told(spark, "silent")} >= {
        ("a.example", 1),
        ("b.example", 1),
    }
    assert {(row["id"], row["delta"]) for row in told(spark, "numbers")} >= {
        ("a.example/1", 1.0),
        ("b.example/2", 1.0),
    }
