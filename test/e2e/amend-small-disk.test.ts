import process from "node:process";
import { describe, expect, it } from "vitest";
import { SCORE_BIN } from "../helpers/score.ts";
import { noSmallDisk, script, skipFor } from "../helpers/surroundings.ts";
import { GOAL, GOAL_FILE, tidewell } from "../helpers/tidewell.ts";

const WORDS = ["amend", GOAL, "--because", "she was billed twice", "--feel", "Heard."] as const;

describe("H24: a disk that has room for some of what is written, and not for all", () => {
  const reason = noSmallDisk();

  it.skipIf(skipFor("H24 with some room", reason))(
    "however much that is, an amendment is refused with the original bytes, the index as it was and no journal",
    { timeout: 60_000 },
    () => {
      const rooms = [12, 16, 24];
      const place = tidewell();
      const run = script(
        place,
        "small-disk.sh",
        `mkdir disk && mount -t tmpfs -o size=4m none disk || exit 99
state() { git rev-parse HEAD; git status --porcelain -uall; git ls-files --stage; cat ${GOAL_FILE}; ls -A . goals; }
for room in ${rooms.join(" ")}; do
  cp -a work disk/work; cd disk/work; git update-index -q --refresh; state > ../../before
  dd if=/dev/zero of=../filler bs=4k 2>/dev/null; truncate -s -"$room"K ../filler
  "$@" >/dev/null 2>../../said; code=$?
  rm -f ../filler; state > ../../after
  cmp -s ../../before ../../after && same=same || same=other
  [ -e .git/score/journal ] && journal=journal || journal=none
  echo "$room $code $same $journal"; [ "$code" = 5 ] || cat ../../said
  cd ../..; rm -rf disk/work
done`,
      );
      const { stdout } = place.run("unshare", ["-rm", run, process.execPath, SCORE_BIN, ...WORDS], {
        cwd: "..",
      });
      const ends = stdout.trimEnd().split("\n");
      expect(ends).toEqual(rooms.map((room) => expect.stringMatching(`^${room} 5 same none$`)));
    },
  );
});
