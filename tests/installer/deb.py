# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds the Debian package, installs it into an empty root with dpkg, and runs what was installed."""
import os
import pathlib
import subprocess
import sys
import tempfile

SKIPPED = 77


def run(*command, **options):
    return subprocess.run(command, check=True, capture_output=True, text=True, **options).stdout


def install(package, root):
    """dpkg itself unpacks, into a root with a database of its own; dependencies are this machine's."""
    admin = root / "var/lib/dpkg"
    for folder in ("info", "updates", "triggers"):
        (admin / folder).mkdir(parents=True)
    (admin / "status").touch()
    run("dpkg", f"--root={root}", "--force-depends", "--force-not-root", "--install", str(package))
    return run("dpkg-query", f"--admindir={admin}", "-W", "-f=${Package} ${Status}")


def main(build):
    if os.geteuid() != 0:
        print("SKIP: dpkg installs as root only")
        return SKIPPED
    with tempfile.TemporaryDirectory() as folder:
        place = pathlib.Path(folder)
        run("cpack", "-G", "DEB", "-B", str(place), cwd=build)
        (package,) = place.glob("*.deb")
        depends = run("dpkg-deb", "-f", str(package), "Depends")
        for needed in ("libqt6sql6-sqlite", "fonts-noto-cjk", "libsodium"):
            assert needed in depends, f"{needed} is not among {depends}"
        root = place / "root"
        root.mkdir()
        status = install(package, root)
        assert status == "kaochang install ok installed", status
        for program in ("kaochang", "kaochangctl", "kaochang-center"):
            assert os.access(root / "usr/bin" / program, os.X_OK), program
        print(run(str(root / "usr/bin/kaochangctl"), "doctor", "--json").strip())
        run("dpkg", f"--root={root}", "--force-not-root", "--remove", "kaochang")
        assert not (root / "usr/bin/kaochang").exists()
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
