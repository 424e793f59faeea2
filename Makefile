# Everything a user or developer runs; `make help` lists it. All targets are safe to repeat.
SHELL := /bin/bash
PY := .venv/bin/python
ENGINE := geo chips models maps jobs resources errors.py feedback.py language.py version.py
PYTEST := env PATH=$(CURDIR)/.venv/bin:/usr/sbin:/usr/bin:/sbin:/bin $(PY) -m pytest
export PIP_DISABLE_PIP_VERSION_CHECK = 1

.PHONY: help setup demo test test-slow lint format install package docs i18n screenshots test-qgis344 clean

help: ## lists the targets
	@grep -hE '^[a-z0-9-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

setup: ## installs QGIS if it is missing and makes the worker's environment .venv
	@scripts/setup.sh

demo: setup ## the main job on a sample scene; or IMAGERY=… LABELS=… CLASS_FIELD=… for your own files
	@IMAGERY="$(IMAGERY)" LABELS="$(LABELS)" CLASS_FIELD="$(CLASS_FIELD)" scripts/demo.sh

test: setup ## all tests but the slow ones, after the linters
	@$(MAKE) --no-print-directory lint
	@$(PYTEST) -m "not slow"

test-slow: setup ## the tests that take minutes: real imagery, memory, whole runs
	@$(PYTEST) -m slow -rP

lint: setup ## ruff, mypy, and what Qt 6 no longer has
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@cd build/plugins && MYPYPATH=. ../../$(PY) -m mypy --config-file ../../pyproject.toml --explicit-package-bases $(addprefix pixelwise/,$(ENGINE))
	@QT_QPA_PLATFORM=offscreen $(PY) scripts/check_qt6.py .

format: setup ## puts the code into the house's format
	@$(PY) -m ruff check --fix .
	@$(PY) -m ruff format .

install: setup ## links the plugin into your QGIS profile (default), so that the desktop has it
	@scripts/install.sh

test-qgis344: ## make test in a Debian 13 with QGIS 3.44, made in build/debian13 the first time (root, 12 GB)
	@scripts/test_qgis344.sh

docs: setup ## the documentation as a site, build/docs/index.html; fails at a warning
	@NO_MKDOCS_2_WARNING=1 $(PY) -m mkdocs build --strict
	@echo "Built build/docs/index.html"

i18n: setup ## brings i18n/*.ts up to date with the texts of the code, and compiles them
	@$(PY) scripts/i18n.py

screenshots: setup ## takes the pictures of the documentation anew, in the real QGIS window
	@scripts/screenshots.sh

package: docs ## dist/pixelwise-VERSION.zip, for Plugins ▸ Install from ZIP, checked as QGIS's repository does
	@$(PY) scripts/package.py

clean: ## removes .venv, build and dist
	@rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
	@echo "Removed .venv, build and dist."
