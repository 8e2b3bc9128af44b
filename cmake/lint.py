# SPDX-License-Identifier: GPL-3.0-or-later
"""The quick lints of `./dev lint`: seconds, no build. Prints what is wrong and exits 1, or says what it read."""
import json
import pathlib
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
SOURCE = {".cpp", ".h"}
TEXT = SOURCE | {".cmake", ".txt", ".py", ".sql", ".json", ".md", ".qrc", ".html", ".ts", ".yml"}


def tracked():
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    return [ROOT / name for name in listing.decode().split("\0") if name]


def text_problems(file, text):
    if file.suffix in SOURCE and not text.startswith("// SPDX-License-Identifier: GPL-3.0-or-later\n"):
        yield "no SPDX line"
    if file.suffix in SOURCE and re.search(r"\b(TODO|FIXME|XXX)\b", text):
        yield "a note to self instead of an issue"
    if file.suffix != ".md" and re.search(r"[ \t]+$", text, re.M):
        yield "blanks at the end of a line"
    if text and not text.endswith("\n"):
        yield "no newline at the end"
    if file.suffix == ".json":
        try:
            json.loads(text)
        except ValueError as error:
            yield f"not JSON: {error}"


def format_problems(files):
    formatter = shutil.which("clang-format-14") or shutil.which("clang-format")
    if not formatter or not files:
        print("lint: clang-format is not here, layout not checked")
        return
    done = subprocess.run([formatter, "--dry-run", *map(str, files)], capture_output=True, text=True, check=False)
    for line in done.stderr.splitlines():
        if "warning: code should be clang-formatted" in line:
            yield line.split(": warning")[0] + ": clang-format would lay this out differently"


def main():
    data = ROOT / "tests" / "data"  # as it came, under its own licence
    files = [file for file in tracked() if file.suffix in TEXT and file.exists() and data not in file.parents]
    found = [f"{file.relative_to(ROOT)}: {problem}"
             for file in files for problem in text_problems(file, file.read_text(encoding="utf-8"))]
    found += format_problems([file for file in files if file.suffix in SOURCE])
    print("\n".join(found) if found else f"lint: {len(files)} files in order")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
