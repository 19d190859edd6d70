"""Division of benefits on the command line, for a consortium and for game files too large to copy."""

import os
import subprocess

from support import UNUSABLE_INPUT, WRONG_USAGE, CommandLine, member

ALONE_ABOVE_TOTAL = 900


class Division(CommandLine):
    def three(self):
        """Each pair can leave with 80, 60 and 40 of 100; the core asks 60, 40 and 20 at most."""
        workspace = self.new()
        self.members = self.apply(workspace, [
            member(name, status="signatory", joinedOn="2020-01-01") for name in "ABC"])
        a, b, c = self.members
        self.state(workspace, [[a, b], 80], [[a, c], 60], [[b, c], 40], [[a, b, c], 100])
        return workspace

    def state(self, workspace, *values, status=0):
        return self.apply(workspace, [
            {"table": "coalitionValue", "id": None, "set": {"members": members, "value": value}}
            for members, value in values], status=status)

    def answer(self, workspace, rule, *more):
        said = self.ask("split", workspace, "--method", rule, *more)
        return said[0] if isinstance(said, list) else said

    def test_shapley_value_and_its_objection(self):
        answer = self.answer(self.three(), "shapley")
        # (80 + 60)/6 + (100 − 40)/3, and so on
        for name, share in zip("ABC", (43.3333, 33.3333, 23.3333)):
            self.assertAlmostEqual(answer["percent"][name], share, 3)
        self.assertFalse(answer["inCore"])
        self.assertEqual(answer["objections"][0]["coalition"], ["A", "B"])
        self.assertAlmostEqual(answer["objections"][0]["excess"], 80 - 76.6667, 3)
        nearest = answer["stability"]["nearest"]
        self.assertAlmostEqual(nearest["percent"]["C"], 20, 6)
        self.assertAlmostEqual(nearest["moved"], 3.3333, 3)
        self.assertFalse(nearest["coreEmpty"])

    def test_the_nucleolus_is_certified_and_in_the_core(self):
        answer = self.answer(self.three(), "nucleolus")
        self.assertTrue(answer["inCore"])
        self.assertTrue(answer["certified"])
        self.assertAlmostEqual(sum(answer["percent"].values()), 100, 9)

    def test_a_value_above_the_total_is_doubted(self):
        workspace = self.three()
        self.assertNotIn("stated to earn", str(self.answer(workspace, "shapley")["game"]))
        self.state(workspace, [self.members[:1], ALONE_ABOVE_TOTAL])
        self.assertIn(str(ALONE_ABOVE_TOTAL), str(self.answer(workspace, "shapley")["game"]["notes"]))

    def test_what_cannot_be_divided_is_refused(self):
        empty = self.new("empty.concordat")
        self.run_program("split", empty, "--method", "shapley", status=UNUSABLE_INPUT)
        workspace = self.three()
        for arguments, status in ((("--method", "shapley", "--benefit", "no"), UNUSABLE_INPUT),
                                  (("--method", "shapley", "--basis", "no"), WRONG_USAGE),
                                  (("--method", "no"), WRONG_USAGE), ((), WRONG_USAGE)):
            with self.subTest(arguments=arguments), self.untouched(workspace):
                self.run_program("split", workspace, *arguments, status=status)
        a, b, _ = self.members
        self.state(workspace, [[b, a], 70])  # the same coalition a second time
        self.run_program("split", workspace, "--method", "shapley", status=UNUSABLE_INPUT)

    def test_a_large_table_is_read_without_a_copy_of_it(self):
        players = "ABCDEFGHIJKLMNOPQRST"
        table = 8 << len(players)
        small = self.write("small.json", {"players": ["A"], "values": {"A": 1}})
        large = self.path("large.json")
        with open(large, "w", encoding="ascii") as file:
            print('{"cost": true, "players": ["' + '", "'.join(players) + '"], "values": {', file=file)
            for s in range(1, 1 << len(players)):
                key = ",".join(player for i, player in enumerate(players) if s >> i & 1)
                print('"%s": %d%s' % (key, s.bit_count(), "," if s + 1 < 1 << len(players) else "}}"),
                      file=file)
        self.assertGreater(os.path.getsize(large), 3 * table)
        grown = self.peak(large) - self.peak(small)
        self.assertLess(grown, 2 * table)

    def peak(self, game):
        """The most memory in bytes that the program had at once."""
        with subprocess.Popen([self.program, "split", "--game", game, "--method", "shapley"],
                              stdout=subprocess.DEVNULL) as running:
            _, status, used = os.wait4(running.pid, 0)
            running.returncode = os.waitstatus_to_exitcode(status)
        self.assertEqual(running.returncode, 0)
        return used.ru_maxrss * 1024
