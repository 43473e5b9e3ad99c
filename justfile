# What one does here every day; `just` lists it.

python := env("PYTHON", ".venv/bin/python")

[private]
default:
    @just --list

# Everything that .ci/run checks, in the environment that is there
check: lint types imports test

# Run the tests; `just test -k codec`
test *options:
    {{ python }} -m pytest {{ options }}

# Style
lint:
    {{ python }} -m ruff check
    {{ python }} -m ruff format --check

# Mend the style where that can be done by machine
format:
    {{ python }} -m ruff check --fix
    {{ python }} -m ruff format

# Types
types:
    {{ python }} -m mypy

# Who may import whom
imports:
    {{ python }} -c 'from importlinter.cli import lint_imports_command; lint_imports_command()'

# Write goldens, docs/commands.md, docs/schema and the console blocks of the docs anew
update:
    {{ python }} -m pytest --update tests/house tests/stories tests/cli/test_tutorial.py

# The lowest versions that are declared, and the tests with them
lowest *options:
    .ci/lowest {{ options }}

# The sdist and the wheel, installed in a clean environment of every CPython that is there
package:
    .ci/package
