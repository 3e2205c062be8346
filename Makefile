# The words of this project; `make help` lists them.
.DEFAULT_GOAL := help
SHELL := /bin/bash
PY := .venv/bin/python
UV := .tools/bin/uv
STAMP := .venv/.ready
export PYTHONDONTWRITEBYTECODE :=
# A company that inspects its traffic has its certificate in the system.
export UV_SYSTEM_CERTS ?= true

.PHONY: help setup run test faults fmt lint types layers licences strings words shots check build lock clean

help: ## the words
	@grep -E '^[a-z-]+:.*##' Makefile | sed -E 's/:.*## /\t/' | column -t -s "$$(printf '\t')"

setup: $(STAMP) ## system libraries, .tools/uv, .venv from the hashed lock

$(STAMP): requirements.lock pyproject.toml tools/system-libraries.sh
	@bash tools/system-libraries.sh
	@test -x $(UV) || { python3 -m venv .tools && .tools/bin/pip install -q uv==0.13.9; }
	@test -x $(PY) || $(UV) venv -q --python python3 .venv
	@$(UV) pip sync -q --python $(PY) --require-hashes --compile-bytecode requirements.lock
	@$(UV) pip install -q --python $(PY) --no-deps --no-build-isolation -e .
	@$(PY) -m compileall -q kasipker_desktop
	@touch $(STAMP)

run: setup ## open the window; without a display a rehearsal on the sample list
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then exec .venv/bin/kasipker-desktop; fi; \
	  .venv/bin/kasipker-desktop rehearse --list $(CURDIR)/resources/samples/2024-02.xlsx --period 2024-02 --out $(CURDIR)/out/documents --data $(CURDIR)/out/store

test: setup ## the tests
	@QT_QPA_PLATFORM=offscreen $(PY) -m pytest

faults: setup ## the long searches for faults: the program killed and cut, the verifiers against mutations (minutes)
	@$(PY) -m tests.faults
	@QT_QPA_PLATFORM=offscreen KASIPKER_FAULTS=1 $(PY) -m pytest tests/faults/test_evidence.py

fmt: setup ## format and mend
	@.venv/bin/ruff format . && .venv/bin/ruff check --fix .

lint: setup ## ruff
	@.venv/bin/ruff check . && .venv/bin/ruff format --check .

types: setup ## mypy --strict
	@.venv/bin/mypy

layers: setup ## import-linter: layers point one way
	@.venv/bin/lint-imports --no-cache | tail -12

strings: setup ## wording and translations: nothing missing, same markers, right letters
	@QT_QPA_PLATFORM=offscreen $(PY) -m pytest tests/test_wording.py tests/test_translations.py

words: setup ## gather the window's strings into translations/*.ts and compile them
	@for language in kk ru; do \
	  .venv/bin/pyside6-lupdate -silent -no-obsolete -locations none -source-language en -target-language $$language \
	    $$(git ls-files 'kasipker_desktop/ui/*.py') -ts translations/kasipker_$$language.ts && \
	  .venv/bin/pyside6-lrelease -silent translations/kasipker_$$language.ts -qm translations/kasipker_$$language.qm; \
	done

shots: setup ## a picture of every page, dialog and scene, in both languages and themes, into out/shots
	@cd tools && for tool in shots shots_after shots_dialogs; do QT_QPA_PLATFORM=offscreen ../$(PY) $$tool.py --out ../out/shots || exit 1; done

licences: setup ## every licence allowed, every pin exact
	@$(PY) -m tools.licences

check: lint types layers licences strings test ## everything CI asks

build: setup ## the packed program and the wheel, both tried; says size and start time
	@$(PY) -m tools.build

lock: ## renew requirements.lock
	@test -x $(UV) || { python3 -m venv .tools && .tools/bin/pip install -q uv==0.13.9; }
	@$(UV) pip compile -q pyproject.toml --group dev --universal --generate-hashes --no-emit-index-url --upgrade -o requirements.lock

clean: ## remove what was built
	rm -rf .venv .tools build dist out
