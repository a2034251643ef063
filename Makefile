PYTHON  ?= python3
BROWSER ?= 1
BIN     := .venv/bin

.PHONY: run test bench lint fmt pictures

run: .venv/runtime    # set up what is missing and open the dashboard
	$(BIN)/streamlit run dashboard.py

test: .venv/dev       # all tests; BROWSER=0 leaves out those that need Chromium
	.ci/test $(BROWSER)

bench: .venv/dev      # what is claimed about speed, beside a peer
	$(BIN)/python -m benchmarks

lint: .venv/dev       # style and types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

pictures: .venv/dev  # every page in both themes, into docs/
	$(BIN)/python docs/pictures.py

fmt: .venv/dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

.venv/runtime: requirements.txt
	.ci/venv $(PYTHON) requirements.txt
	@touch $@

.venv/dev: requirements-dev.txt .venv/runtime
	.ci/venv $(PYTHON) requirements-dev.txt
	@touch $@
