#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every error code a room can return has a sentence in modules/ui/words, and no sentence speaks of a code nobody returns.

A code is a plain literal "room.word" (acts are u"room.verb"_s); core's begin with file. or json., the programs' with app."""
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
modules = root / "modules"
words = modules / "ui" / "words"
rooms = "|".join(["file", "json", "app"] + sorted(room.name for room in modules.iterdir() if room.is_dir()))
CODE = re.compile(rf'(?<![A-Za-z0-9_])"((?:{rooms})\.(?!(?:pub|xlsx)")[a-z0-9_]+)"(?!_)')


def codes_in(path):
    return CODE.findall(re.sub(r"//.*$", "", path.read_text("utf-8"), flags=re.M))


returned = {}
for path in sorted(p for top in (modules, root / "app") for p in top.rglob("*") if p.suffix in (".cpp", ".h")):
    if words not in path.parents:
        returned.update((code, path.relative_to(root)) for code in codes_in(path))
said, problems = {}, []
for path in sorted(words.glob("*.cpp")):
    for code in codes_in(path):
        if code in said:
            problems.append(f"modules/ui/words/{path.name}: {code} has two sentences")
        said[code] = path.name

problems += [f"{where}: {code} has no sentence in modules/ui/words" for code, where in returned.items() if code not in said]
problems += [f"modules/ui/words/{where}: nobody returns {code}" for code, where in said.items() if code not in returned]
print("\n".join(sorted(problems)) or f"{len(returned)} codes, all with words")
sys.exit(bool(problems))
