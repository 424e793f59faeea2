"""An assessment from the command line, with the real worker."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from .conftest import Run
from .test_qgis_process import outputs_of

pytestmark = pytest.mark.qgis
ID = "pixelwise:assessaccuracy"


def test_points_in_text_mode(qgis_process: Run, shared_data: Path, tmp_path: Path) -> None:
    shutil.copy(shared_data / "aber_s2" / "accuracy" / "acc_ass_smpls_test_vals.geojson", tmp_path / "points.geojson")
    done = qgis_process(
        "run", ID, "--", "MAP=points.geojson", "MAP_FIELD=img_smpls", "REFERENCE=points.geojson",
        "REFERENCE_FIELD=ref_smpls", "STRATA=forest=20000; grass=50000; urban=5000; other=10000", "REPORT=r.html",
        "METRICS=m.json",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    results = outputs_of(done.stdout)
    assert (results["COUNT"], round(float(results["OVERALL_ACCURACY"]), 4)) == ("525", 0.8476)
    assert results["REPORT"] == str(tmp_path / "r.html") and (tmp_path / "r.html").is_file()
    assert json.loads((tmp_path / "m.json").read_text(encoding="utf-8"))


def test_json_and_a_filter_and_what_is_refused(qgis_process: Run, shared_data: Path, tmp_path: Path) -> None:
    points = shared_data / "aber_s2" / "accuracy" / "acc_ass_smpls_test_vals.geojson"
    inputs = {
        "MAP": str(points), "MAP_FIELD": "img_smpls", "REFERENCE": f"{points}|subset=ref_smpls <> 'other'",
        "REFERENCE_FIELD": "ref_smpls", "DESIGN": "none",
    }  # fmt: skip
    done = qgis_process("run", ID, "-", stdin=json.dumps({"inputs": inputs}))
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["COUNT"] < 525

    done = qgis_process("run", ID, "-", stdin=json.dumps({"inputs": inputs | {"REFERENCE_FIELD": "kind"}}))
    assert done.returncode == 1
    assert "REFERENCE_FIELD" in done.stderr and "its fields are: " in done.stderr
