# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a file includes, names or says what its room may not, or has outgrown the house."""
import pathlib
import re
import sys

INCLUDE = re.compile(r'^#include "([a-z]+)/([a-z0-9_/]+)\.h"', re.M)
SYSTEM = re.compile(r"^#include <([^>]+)>", re.M)
TABLE = re.compile(r"\b(?:FROM|INTO|UPDATE|JOIN)\s+([a-z_]+)")
CREATED = re.compile(r"\bCREATE TABLE (?:IF NOT EXISTS )?([a-z_]+)")
WORDS = re.compile(r"\b(?:tr|translate)\(\s*(?:\"|u\")")
LONGEST = {".h": 120, ".cpp": 500}
LONGEST_FUNCTION = 40
ONLY_IN = {  # outside libraries, and the one room (or two, for both ends of a wire) that holds them
    r"openssl/": {"seal"},
    r"sodium\.h": {"seal"},
    r"QSql": {"store"},
    r"qt6keychain/": {"security"},
    r"valijson/": {"rules"},
    r"unicode/": {"roster"},
    r"(zip|xlsxwriter)\.h": {"roster"},
    r"(opencv2|lib(av|sw)[a-z]+)/": {"video"},
    r"qrcodegen": {"results"},
    r"archive(_entry)?\.h": {"package"},
    r"Q(Network|Tcp|Ssl|LocalS|Udp)": {"sync", "center"},
    r"boost/(?!math/)": {"center"},
    r"(boost/math|Eigen)/": {"statistics"},
    r"Q(Widget|Dialog|Label|PushButton|LineEdit|MainWindow|Print|Svg)": {"ui"},
}


def functions(lines):
    """(first line, length) of every body whose braces stand alone in a column, as clang-format leaves them."""
    for number, line in enumerate(lines):
        if not re.fullmatch(r" *\{", line):
            continue
        head = lines[number - 1].strip() if number else ""
        if re.match(r"(struct|class|enum|union|namespace|extern)\b", head) or head.endswith(("=", ",")):
            continue
        indent = line[:-1]
        for end in range(number + 1, len(lines)):
            if lines[end].startswith(indent + "}"):
                yield number, end - number - 1
                break


def border_problems(file, text, module, layers):
    for target, rest in INCLUDE.findall(text):
        if target != module and target not in layers[module]:
            yield f"{module} may not include {target}"
        if target != module and rest.startswith("detail/"):
            yield f"{target}/detail is private"
    for header in SYSTEM.findall(text):
        for library, rooms in ONLY_IN.items():
            if re.match(library, header) and module not in rooms:
                yield f"<{header}> belongs to {' or '.join(sorted(rooms))}"
    if WORDS.search(text) and module != "ui":
        yield "words for people live in ui"


def size_problems(file, text):
    lines = text.splitlines()
    if len(lines) > LONGEST[file.suffix]:
        yield f"{len(lines)} lines, more than {LONGEST[file.suffix]}"
    for number, length in functions(lines):
        if length > LONGEST_FUNCTION:
            yield f"line {number}: a function of {length} lines, more than {LONGEST_FUNCTION}"


def known_tables(modules):
    return {table for file in modules.rglob("*.sql") for table in CREATED.findall(file.read_text())}


def problems(root, layers):
    modules, owner = root / "modules", {}
    tables = known_tables(modules)
    for file in sorted([*modules.rglob("*.h"), *modules.rglob("*.cpp")]):
        module, text = file.relative_to(modules).parts[0], file.read_text()
        if module not in layers:
            yield f"{file}: {module} is no room of modules/CMakeLists.txt"
            continue
        for problem in [*border_problems(file, text, module, layers), *size_problems(file, text)]:
            yield f"{file}: {problem}"
        if "SPDX-License-Identifier: GPL-3.0-or-later" not in text[:80]:
            yield f"{file}: no SPDX line"
        for table in set(TABLE.findall(text)) & tables:
            noun = (table, module == "center")
            if owner.setdefault(noun, file.with_suffix("")) != file.with_suffix(""):
                yield f"{file}: table {table} is also named in {owner[noun]}"
    for file in sorted(modules.rglob("*.sql")):
        if "WITHOUT ROWID" in file.read_text():  # SQLite 3.40's quick_check reports NULLs that are not there
            yield f"{file}: WITHOUT ROWID"
    for file in sorted((root / "app").rglob("*.cpp")):
        for problem in size_problems(file, file.read_text()):
            yield f"{file}: {problem}"
    for module in layers:
        if not list((modules / module).glob("*.cpp")):
            yield f"{modules / module}: an empty room"


def main(root, layers_file):
    lines = filter(None, pathlib.Path(layers_file).read_text().splitlines())
    layers = {name: set(rest.split()) for name, rest in (line.split(":") for line in lines)}
    found = list(problems(pathlib.Path(root), layers))
    print("\n".join(found) if found else f"{len(layers)} rooms in order")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
