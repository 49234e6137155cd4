# make demo    the main job on the example pair, no network
# make test    everything that runs on a bare machine with Python 3.11+ and make
# make test-all, test-deps    and what needs Debian's packages

PYTHON ?= $(firstword $(foreach p,python3 python3.13 python3.12 python3.11,$(shell $(p) -c 'import sys; print("$(p)" if sys.version_info >= (3, 11) else "")' 2>/dev/null)))
UV := $(shell command -v uv 2>/dev/null)
# certificates of the system, not only those that uv brings
export UV_SYSTEM_CERTS := 1
export UV_NATIVE_TLS := 1
# byte code is written wherever the caller's shell forbids it: start-up is a feature
unexport PYTHONDONTWRITEBYTECODE
VENV := .venv
BIN := $(VENV)/bin

.PHONY: docs catalogue demo test test-all test-deps lint format lock train clean

demo: $(VENV)/runtime.stamp
	$(BIN)/citecheck verify --offline --isolated --exit-zero examples/undersea-cables.ja.md

test: $(VENV)/dev.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pytest -m "not debian" -n 2

test-all: $(VENV)/dev.stamp
	$(BIN)/ruff check .
	$(BIN)/mypy
	HYPOTHESIS_PROFILE=search $(BIN)/pytest -n 2

test-deps:
	apt-get update
	apt-get install -y chromium chromium-driver libreoffice-writer-nogui biber fonts-noto-cjk

docs: $(VENV)/dev.stamp
	$(BIN)/python dev/pages.py

catalogue: $(VENV)/dev.stamp
	$(BIN)/python dev/catalogue.py

# the model that reads references, bit for bit (a few minutes)
train: $(VENV)/dev.stamp
	$(BIN)/python train/train.py
	$(BIN)/python train/calibrate.py

format: $(VENV)/dev.stamp
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

# the lock files hold no registry's address; run with uv on the path
lock:
	uv pip compile pyproject.toml -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -c requirements/constraints.txt -o requirements/runtime.txt
	echo "hatchling\neditables" | uv pip compile - -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -o requirements/build.txt
	uv pip compile pyproject.toml -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -c requirements/constraints.txt --all-extras --group dev -o requirements/dev.txt

$(VENV)/pyvenv.cfg:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed"; exit 1; }
	$(if $(UV),uv venv -q --python $(PYTHON) $(VENV),$(PYTHON) -m venv $(VENV))

# quiet, and without the index's own notices; hatchling comes from the lock file too
$(VENV)/runtime.stamp: $(VENV)/pyvenv.cfg requirements/runtime.txt requirements/build.txt pyproject.toml
	$(if $(UV),uv pip install -q --python $(BIN)/python,$(BIN)/python -m pip install -q --disable-pip-version-check) --require-hashes -r requirements/runtime.txt
	$(if $(UV),uv pip install -q --python $(BIN)/python,$(BIN)/python -m pip install -q --disable-pip-version-check) --require-hashes -r requirements/build.txt
	$(if $(UV),uv pip install -q --python $(BIN)/python,$(BIN)/python -m pip install -q --disable-pip-version-check) --no-deps --no-build-isolation -e .
	$(BIN)/python -m compileall -q src/citecheck $(VENV)/lib
	touch $@

$(VENV)/dev.stamp: $(VENV)/runtime.stamp requirements/dev.txt
	$(if $(UV),uv pip install -q --python $(BIN)/python,$(BIN)/python -m pip install -q --disable-pip-version-check) --require-hashes -r requirements/dev.txt
	touch $@

clean:
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis dist
