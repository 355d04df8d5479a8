# Every command sets itself up: `make run` and `make test` need only Python 3.11, make and a network.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready
PINS   := deploy/requirements
PORT   ?= 8610

.PHONY: help setup run test check eval bench shots pins clean

help:            ## list the commands
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

setup: $(READY)  ## environment in .venv/, from hashed pins

$(READY): $(PINS)/dev.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("Afterword needs Python 3.11; set PYTHON=..." if sys.version_info[:2] != (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $(PINS)/dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

run: setup       ## the whole product on a sample mailbox, no Google account: opens on http://127.0.0.1:8610 (PORT=8700: there)
	$(BIN)/afterword preview --port $(PORT)

test: setup      ## all tests, nothing skipped (installs Debian's Chromium where there is none)
	@command -v chromium >/dev/null || command -v google-chrome >/dev/null || (apt-get update -qq && apt-get install -y -qq chromium)
	$(BIN)/python -m pytest -n auto

check: setup     ## lint, types, import contracts, Dockerfile, YAML
	$(BIN)/ruff check app tests
	$(BIN)/ruff format --check app tests
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/hadolint Dockerfile
	$(BIN)/yamllint -s -d '{extends: default, rules: {line-length: {max: 140}, document-start: disable, truthy: {check-keys: false}}}' deploy

eval: setup      ## quality figures: reading, times, judgement, letters, tone
	$(BIN)/python -m tests.eval

bench: setup     ## speed figures
	$(BIN)/python -m tests.bench

shots: setup     ## the README's pictures, from the running preview
	$(BIN)/python -m tests.shots

pins:            ## write the hashed pins anew from deploy/requirements/*.in
	$(PYTHON) -m venv .venv-pins
	.venv-pins/bin/pip install --quiet uv
	for set in run dev eval; do \
	  .venv-pins/bin/uv pip compile --quiet --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
	    --no-annotate $(PINS)/$$set.in -o $(PINS)/$$set.txt || exit 1; done

clean:           ## remove environments and caches
	rm -rf $(VENV) .venv-* .mypy_cache .ruff_cache .pytest_cache .hypothesis *.egg-info
