#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Recording beside its yardstick, on the same streams at the same time of day:
    record_bench.py BUILD [--cameras 4] [--seconds 60] [--runs 3]
kaochangctl record (stream copy, SHA-256, fsync, ledger) against one `ffmpeg -c copy -f segment` per camera. Prints
CPU seconds per camera-minute and the peak memory of both, and exits 1 when ours costs more or a picture is missing."""
import argparse
import json
import pathlib
import resource
import statistics
import subprocess
import sys
import tempfile
import time

FPS = 25


def film(folder):
    """1080p25, about 2.9 Mbit/s, key frame every 2 s, with the grain a real camera has."""
    clip = folder / "bench1080.h264"
    if not clip.exists():
        subprocess.run(["ffmpeg", "-v", "error", "-nostdin", "-y", "-f", "lavfi", "-i",
                        "testsrc2=size=1920x1080:rate=25,noise=alls=6:allf=t", "-t", "12", "-pix_fmt", "yuv420p",
                        "-c:v", "libx264", "-preset", "veryfast", "-b:v", "2900k", "-maxrate", "3200k", "-bufsize",
                        "2900k", "-bf", "0", "-g", "50", "-sc_threshold", "0", "-bsf:v", "h264_metadata=aud=insert",
                        clip], check=True)
    return clip


class Publisher:
    def __init__(self, build, mounts, clip):
        self.process = subprocess.Popen([build / "tests/rtsp_publisher", "--mounts", str(mounts), "--clip", clip],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        port = self.process.stdout.readline().split()[1]
        self.addresses = [f"rtsp://127.0.0.1:{port}/cam{n}" for n in range(mounts)]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait()


def children_cpu():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def theirs(addresses, seconds, folder):
    before = children_cpu()
    cameras = [subprocess.Popen(["ffmpeg", "-v", "error", "-nostdin", "-y", "-rtsp_transport", "tcp", "-i", address, "-t",
                                 str(seconds), "-c", "copy", "-an", "-f", "segment", "-segment_time", "60",
                                 f"{folder}/{n}_%03d.mkv"]) for n, address in enumerate(addresses)]
    for camera in cameras:
        if camera.wait():
            sys.exit("ffmpeg failed")
    return children_cpu() - before


def ours(build, addresses, seconds, folder, more):
    listed = pathlib.Path(folder) / "cameras.txt"
    listed.write_text("\n".join(addresses), encoding="utf-8")
    done = subprocess.run([build / "bin/kaochangctl", "record", "--camera", f"@{listed}", "--seconds", str(seconds),
                           "--to", f"{folder}/video", "--json", *more], capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(done.stdout + done.stderr)
    proof = subprocess.run([build / "bin/kaochangctl", "ledger", "verify", f"{folder}/video"], check=False)
    if proof.returncode:
        sys.exit("the ledger does not hold")
    return json.loads(done.stdout)


def main():
    read = argparse.ArgumentParser(description=__doc__)
    read.add_argument("build", type=pathlib.Path)
    read.add_argument("--cameras", type=int, default=4)
    read.add_argument("--seconds", type=int, default=60)
    read.add_argument("--runs", type=int, default=3)
    asked, more = read.parse_known_args()
    minutes = asked.cameras * asked.seconds / 60
    ratios, missing = [], 0
    with Publisher(asked.build, asked.cameras, film(asked.build / "tests/clips")) as publisher:
        for run in range(asked.runs):
            with tempfile.TemporaryDirectory(dir=asked.build) as folder:
                yardstick = theirs(publisher.addresses, asked.seconds, folder) / minutes
            time.sleep(1)
            with tempfile.TemporaryDirectory(dir=asked.build) as folder:
                answer = ours(asked.build, publisher.addresses, asked.seconds, folder, more)
            cost = answer["cpu_seconds"] / minutes
            ratios.append(cost / yardstick)
            packets = [camera["packets"] for camera in answer["cameras"]]
            gaps = sum(camera["gaps"] for camera in answer["cameras"])
            missing += gaps + sum(count < (asked.seconds - 3) * FPS for count in packets)
            print(f"run {run + 1}: ours {cost:.3f}, ffmpeg -c copy {yardstick:.3f} CPU s a camera-minute = "
                  f"{ratios[-1]:.2f} x; peak {answer['peak_rss_mb']} MB for {asked.cameras}; "
                  f"pictures {min(packets)}..{max(packets)}, gaps {gaps}", flush=True)
    median = statistics.median(ratios)
    print(f"median {median:.2f} x of ffmpeg -c copy -f segment, at most 1.00 x")
    return 0 if median <= 1 and missing == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
