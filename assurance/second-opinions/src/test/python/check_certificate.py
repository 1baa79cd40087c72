"""Checks certificates of decisions, with nothing but the standard library of Python 3.8 or later.

    python3 check_certificate.py DOSSIER CALL DECISION
    python3 check_certificate.py < LINES

Each file holds one JSON object; DECISION is a line of `assess --certify --format json`, CALL one of `calls show --format json`.
Without files, each line of the input is an object with "dossier", "call" and "decision". The answer to each is a line: "valid",
"nothing is claimed" where something is not carried, or "rejected: " with the reason. The status is 1 if any is rejected.

Amounts are cents, rates millionths, shares billionths. Inputs come from the dossier, numbers from the call; the steps are followed.
"""

import json
import sys
from decimal import Decimal

FROM, BELOW = "staff-from-the-minimum", "staff-below-the-minimum"
SHARES_FROM, SHARES_BELOW = "shares-from-the-minimum", "shares-below-the-minimum"
OWN, OTHER_PUBLIC, MILLION, BILLION = "own-funds", "other-public-aid", 10**6, 10**9

OPERATIONS = {
    "+": lambda *parts: sum(parts), "-": lambda one, other: one - other, "min": min,
    "floor": lambda rate, amount: rate * amount // MILLION,
    "nearest": lambda rate, amount: (2 * rate * amount + MILLION) // (2 * MILLION),
    "ceil": lambda rate, amount: -(-rate * amount // MILLION),
    "if": lambda holds, one, other=0: one if holds else other, "<=": lambda one, other: int(one <= other),
    "and": lambda *parts: int(all(parts)), "or": lambda *parts: int(any(parts)), "not": lambda holds: int(not holds),
}

# The reading that makes each of these true.
READINGS = {
    "minimum-on-presented": "MINIMUM_COST_BASIS=PRESENTED", "shares-of-operation": "STAFF_SHARE_SCOPE=OPERATION",
    "flat-rate-on-presented": "FLAT_RATE_BASE=PRESENTED", "rounded-half-up": "ROUNDING=HALF_UP",
}

# The step that states whether a rule on amounts is met: minimums, then maximums; and the place of each number in the file of the call.
MINIMUMS = {
    "MINIMUM_TOTAL_COST": "minimum-met", "MINIMUM_AID": "floor-met", "OWN_CONTRIBUTION": "own-contribution-met",
    "PUBLIC_COFINANCING": "public-cofinancing-met",
}
RULES = {**MINIMUMS, "MAXIMUM_TOTAL_COST": "maximum-met", "PUBLIC_AID": "public-aid-met"}
NUMBERS = {
    "staff-minimum": "costs.staffMinimum", "minimum-cost": "costs.minimum", "maximum-cost": "costs.maximum",
    "aid-rate": "funding.aid.rate", "maximum-aid": "funding.aid.cap", "minimum-aid": "funding.aid.floor",
    "own-contribution": "funding.ownContribution", "public-cofinancing": "funding.publicCofinancing",
    "maximum-public-aid": "funding.publicAidCap",
}

OUTCOMES, VERDICTS = {"PASSED", "FAILED", "UNKNOWN", "NOT_ASKED"}, {"ELIGIBLE", "INELIGIBLE", "INCOMPLETE", "NOT_SOUGHT"}
# The rules that decide every track; a condition or a pass mark names its own in the call, and all others decide funding alone.
OF_EVERY_TRACK = ("APPLICANT_KIND", "POLICY_ROLE", "SUBMISSION_SENT", "SUBMISSION_ELECTRONIC", "SUBMISSION_DEADLINE")
ANSWERS = {each.split()[0]: {"%s=%s" % (each.split()[0], answer) for answer in each.split()[1:]} for each in (
    "MINIMUM_COST_BASIS RETAINED PRESENTED", "STAFF_SHARE_SCOPE PER_PERSON OPERATION", "FLAT_RATE_BASE RETAINED PRESENTED",
    "DEADLINE EXCLUSIVE INCLUSIVE", "ROUNDING DOWN HALF_UP", "CEILING_BASE AFTER BEFORE",
)}


class Rejected(Exception):
    """A certificate that does not hold."""


def require(holds, reason, *values):
    if not holds:
        raise Rejected(reason % values if values else reason)


def whole(text):
    """A number that is written in one way only."""
    require(isinstance(text, str) and text.lstrip("-").isdigit() and str(int(text)) == text, "no whole number: %s", text)
    return int(text)


def scaled(number, scale):
    exact = Decimal(str(number)) * scale
    require(exact == exact.to_integral_value(), "too many decimals: %s", number)
    return int(exact)


def cents(money):
    require(not isinstance(money, dict) or money.get("currency", "EUR") == "EUR", "an amount that is not in euros")
    return cents(money["amount"]) if isinstance(money, dict) else scaled(money, 100)


def at(call, place):
    """What the call has at a place, or None."""
    try:
        for part in place.replace("[", ".").replace("]", "").split("."):
            call = call[int(part) if part.isdigit() else part]
        return call
    except (KeyError, IndexError, TypeError):
        return None


def rates(value, dossier):
    """Every rate that a value may be; one within a range is what the dossier states."""
    if isinstance(value, dict) and "least" in value:
        value = dossier["operation"]["aidRate"]
    others = [{"is": value[field]} for field in {"otherwise"} & set(value)] if isinstance(value, dict) else [{"is": value}]
    return [scaled(case["is"], MILLION) for case in (value["cases"] if isinstance(value, dict) else []) + others]


def numbers_of(call):
    """The place of each number that the certificate must have."""
    places = {name: place for name, place in NUMBERS.items() if at(call, place) is not None}
    for i, rate in enumerate(call["costs"].get("flatRates", [])):
        for field in {"rate", "cap"} & set(rate):
            places["flat-rate-%d-%s" % (i + 1, field)] = "costs.flatRates[%d].%s" % (i, field)
    return places


def check_number(name, value, written, dossier):
    if name == "aid-rate":
        require(value in rates(written, dossier), "%s is none of the rates of the call", value)
    elif name == "staff-minimum":
        require(value == scaled(written["share"], BILLION), "the minimum share is another")
    elif name.endswith("-rate") or name in ("own-contribution", "public-cofinancing"):
        require(value == scaled(written["rate"] if isinstance(written, dict) else written, MILLION), "%s is another", name)
    else:
        # What must be exceeded starts a cent higher.
        require(value == cents(written) + bool(at(written, "exceeded")), "%s is another", name)


class Facts:
    """The inputs of a dossier, with every missing share of a person at its least or at its most."""

    def __init__(self, dossier, call, most):
        self.call, self.lines = call, dossier["operation"].get("costLines") or []
        self.vat = "vat" in call["costs"] and dossier["applicant"].get("recoversVat") is False
        self.vat = self.vat and any(cents(line.get("vat") or 0) for line in self.lines)
        self.minimum = scaled(at(call, "costs.staffMinimum.share") or 0, BILLION)
        self.shares = {}
        staff = [i for i, line in enumerate(self.lines) if line["nature"] == "STAFF"]
        for i in staff:
            if self.lines[i].get("fte") is not None:
                share = scaled(self.lines[i]["fte"], BILLION)
                self.shares[self.person(i)] = max(share, self.shares.get(self.person(i), 0))
        self.missing = {self.person(i) for i in staff} - set(self.shares)
        self.shares.update({person: BILLION if most else 0 for person in self.missing})
        plan = dossier["operation"].get("financing") or {}
        self.inputs = {OWN: cents(plan.get("own") or 0), OTHER_PUBLIC: cents(plan.get("otherPublic") or 0)}
        of_shares = [(SHARES_FROM if share >= self.minimum else SHARES_BELOW, share) for share in self.shares.values()]
        for name, value in [(self.input(i), self.cents(i)) for i in range(len(self.lines))] + of_shares:
            self.inputs[name] = self.inputs.get(name, 0) + value

    def person(self, i):
        person = self.lines[i].get("person")
        return ("line", i) if person is None else ("named", person)

    def cents(self, i):
        line = self.lines[i]
        return cents(line["amount"]) + (cents(line.get("vat") or 0) if self.vat else 0)

    def input(self, i):
        nature = self.lines[i]["nature"]
        if nature != "STAFF":
            return nature.lower().replace("_", "-")
        return FROM if self.shares[self.person(i)] >= self.minimum else BELOW

    def sum(self, lines, natures=None):
        return sum(self.cents(i) for i in lines if natures is None or self.lines[i]["nature"] in natures)

    def direct(self):
        """The numbers of the lines that no flat rate covers."""
        covered = {nature for rate in self.call["costs"].get("flatRates", []) for nature in rate.get("covers", [])}
        return [i for i, line in enumerate(self.lines) if line["nature"] not in covered]

    def retained(self, readings):
        """The numbers of the lines that are retained at real cost."""
        paid = {nature for term in self.call["costs"].get("eligible", []) for nature in term["natures"]}
        together = "STAFF_SHARE_SCOPE=OPERATION" in readings and sum(self.shares.values()) >= self.minimum
        alone = "STAFF_SHARE_SCOPE=OPERATION" not in readings
        staff = lambda i: not self.minimum or together or alone and self.input(i) == FROM
        return [i for i in self.direct() if self.lines[i]["nature"] in paid and (self.lines[i]["nature"] != "STAFF" or staff(i))]


def value_of(term, values):
    if isinstance(term, str):
        require(term in values, "%s is used before it is known", term)
        return values[term]
    require(isinstance(term, list) and term and term[0] in OPERATIONS, "an unknown operation: %s", term)
    return OPERATIONS[term[0]](*[value_of(part, values) for part in term[1:]])


def names_in(term):
    if isinstance(term, list):
        return [name for part in term[1:] for name in names_in(part)]
    return [term] if isinstance(term, str) else []


def together(directions):
    """How a value follows others: 1 if it never falls, -1 if it never rises, 0 if it stays, None if it may do either."""
    found = set(directions) - {0}
    return None if len(found) > 1 else found.pop() if found else 0


def direction(term, known):
    """How a term follows a missing share that grows."""
    if not isinstance(term, list):
        return known.get(term, 0)
    operation, words = term[0], {part for part in term[1:] if isinstance(part, str)}
    for pair, of_both in (({FROM, BELOW}, 0), ({SHARES_FROM, SHARES_BELOW}, 1)):
        if operation == "+" and pair <= words:
            return together([of_both] + [direction(part, known) for part in term[1:] if part not in list(pair)])
    parts = [direction(part, known) for part in term[1:]]
    if operation in ("-", "<="):
        one, other = parts if operation == "-" else reversed(parts)
        return together([one, other and -other])
    if operation == "not":
        return parts[0] and -parts[0]
    # What is nothing unless something grows enough may only grow with it.
    if operation == "if" and not (parts[0] == 0 or len(term) == 3 and parts[0] == 1):
        return None
    return together(parts)


class Check:
    def __init__(self, dossier, call, decision):
        self.dossier, self.call, self.decision = dossier, call, decision
        self.certificate = decision["certificate"]

    def all(self):
        require(set(self.certificate) == {"lines", "numbers", "runs", "inputs", "steps", "remedies"}, "other parts than those of a certificate")
        self.facts = {most: Facts(self.dossier, self.call, most) for most in (False, True)}
        for check in (self.check_whose, self.check_lines, self.check_numbers, self.check_runs, self.check_steps, self.check_extremes,
                      self.check_costs, self.check_aid, self.check_decision, self.check_remedies):
            check()

    def check_whose(self):
        id, edition = self.call["id"], self.call.get("edition", {"version": "1"})["version"]
        require(self.decision.get("id") == self.dossier.get("id"), "the decision is on another dossier")
        of_call = self.decision["call"] == id == self.dossier.get("call", id) and self.decision["edition"] == edition
        require(of_call, "the dossier or the decision is under another call, or another edition")

    def check_lines(self):
        least, most = self.facts[False], self.facts[True]
        expected = [{"line": i + 1, "least": least.input(i), "most": most.input(i)} for i in range(len(least.lines))]
        require(self.certificate["lines"] == expected, "the cost lines are others")

    def check_numbers(self):
        places, self.numbers = numbers_of(self.call), {}
        for number in self.certificate["numbers"]:
            name, value = number["name"], whole(number["value"])
            require(name not in self.numbers, "%s occurs twice", name)
            require(places.get(name) == number["place"], "the call has no %s at %s", name, number["place"])
            check_number(name, value, at(self.call, number["place"]), self.dossier)
            self.numbers[name] = value
        self.absent = set(places) - set(self.numbers) - {"staff-minimum"}

    def check_runs(self):
        opened = [question for question in at(self.call, "readings.open") or {} if question in ANSWERS]
        self.fixed = [code for code in at(self.call, "readings.inForce") or [] if code.split("=")[0] not in opened]
        first = ["%s=%s" % each for each in self.decision["readings"].items() if each[0] in opened]
        completions = ["LEAST", "MOST"] if self.facts[False].missing else ["LEAST"]
        self.runs = self.certificate["runs"]
        readings = [run["readings"] for run in self.runs[:: len(completions)]]
        runs = [{"readings": each, "completion": completion} for each in readings for completion in completions]
        require(self.runs == runs, "the completions are not those of the missing facts")
        require(readings and sorted(readings[0]) == sorted(first), "the first readings are not those in force")
        changed = [sorted(set(each) - set(readings[0])) for each in readings[1:]]
        others = sorted(code for question in opened for code in ANSWERS[question] if code not in readings[0])
        require(sorted(changed) == [[code] for code in others], "not every question has its other answer")
        for each in readings:
            require(sorted(code.split("=")[0] for code in each) == sorted(opened), "an answer to no open question")
            require(all(code in ANSWERS[code.split("=")[0]] for code in each), "an answer that the question does not have")

    def evaluate(self, run, facts):
        values = dict(self.numbers)
        for name in (item["name"] for item in self.certificate["inputs"]):
            require(name not in values, "%s occurs twice", name)
            values[name] = int(READINGS[name] in run["readings"]) if name in READINGS else facts.inputs.get(name, 0)
        for step in self.certificate["steps"]:
            require(step["name"] not in values, "%s occurs twice", step["name"])
            values[step["name"]] = value_of(step["is"], values)
        return values

    def check_steps(self):
        self.values = []
        for i, run in enumerate(self.runs):
            facts = self.facts[run["completion"] == "MOST"]
            values = self.evaluate(run, facts)
            retained = facts.sum(facts.retained(run["readings"] + self.fixed))
            require(values.get("retained-direct") == retained, "the retained lines have another sum")
            for item in self.certificate["inputs"] + self.certificate["steps"]:
                require(len(item["values"]) == len(self.runs), "%s has not a value for each run", item["name"])
                require(whole(item["values"][i]) == values[item["name"]], "%s has another value", item["name"])
            self.values.append(values)
        self.terms = {step["name"]: step["is"] for step in self.certificate["steps"]}
        used = self.claims() | {name for term in self.terms.values() for name in names_in(term)}
        for item in self.certificate["numbers"] + self.certificate["inputs"] + self.certificate["steps"]:
            require(item["name"] in used, "%s is not used", item["name"])
        require(self.claims() <= set(self.terms), "an amount of the decision has no step")
        for name in self.absent:
            least = "retained-direct" if name.startswith("flat-rate") else None
            require(all(values["total"] == values.get(least, 0) for values in self.values), "%s is missing", name)

    def findings(self):
        return {each["rule"]: each for each in self.decision["findings"] if each["outcome"] != "NOT_ASKED" and each["rule"] in RULES}

    def claims(self):
        aid = {"computed-aid"} if self.decision["costs"].get("computedAid") else set()
        return {"retained-direct", "total"} | aid | {RULES[rule] for rule in self.findings()}

    def check_extremes(self):
        """Whatever a missing share is, amounts and limits are between the two completions."""
        known = {FROM: 1, BELOW: -1, SHARES_FROM: 1, SHARES_BELOW: -1}
        for name, term in self.terms.items():
            known[name] = direction(term, known)
        for name in self.claims() if self.facts[False].missing else ():
            require(known[name] is not None, "%s may rise and fall with a missing share", name)

    def check_verdicts(self):
        """No track is eligible beside a finding on it that failed or is open."""
        own = {each["code"]: each.get("track") for each in self.call.get("requires", [])}
        own.update({each["code"]: each.get("track", "FUNDING") for each in self.call.get("limits", []) if "code" in each})
        track_of = {**dict.fromkeys(OF_EVERY_TRACK), **own}
        # The terms of a regime are not in the file of the call.
        against = [each["rule"] for each in self.decision["findings"] if each["outcome"] in ("FAILED", "UNKNOWN") and "regime" not in each]
        for outcome in [each["outcome"] for each in self.decision["findings"]]:
            require(outcome in OUTCOMES, "an unknown outcome: %s", outcome)
        views = [{"reading": "", "tracks": self.decision["tracks"]}] + self.decision["robustness"]["differing"]
        for decided in [each for view in views for each in view["tracks"].values()]:
            require(decided["verdict"] in VERDICTS, "an unknown verdict: %s", decided["verdict"])
        for other in views[:1] if "uncarried" in self.certificate else views:
            question = other["reading"].split("=")[0]
            # What is judged again under the other reading, and has no finding there.
            again = {*RULES, "SUBMISSION_DEADLINE"} if question == "DEADLINE" else RULES if question in ANSWERS else {*RULES, *own}
            for rule in [each for each in against if not question or each not in again]:
                for track, decided in other["tracks"].items():
                    concerns = track_of.get(rule, "FUNDING") in (None, track)
                    require(decided["verdict"] != "ELIGIBLE" or not concerns, "%s is eligible, but %s is not met", track, rule)

    def check_costs(self):
        facts, direct, total = self.facts[False], self.values[0]["retained-direct"], self.values[0]["total"]
        costs = {field: cents(amount) for field, amount in self.decision["costs"].items() if amount is not None}
        every, kept = range(len(facts.lines)), facts.retained(self.runs[0]["readings"] + self.fixed)
        expected = {
            "presented": facts.sum(every), "setAside": facts.sum(every) - direct, "presentedDirect": facts.sum(facts.direct()),
            "reduced": 0, "retainedDirect": direct, "retainedStaff": facts.sum(kept, ("STAFF",)),
            "retainedInvestment": facts.sum(kept, ("DIGITAL_EQUIPMENT", "INFRASTRUCTURE")), "indirect": total - direct, "retainedTotal": total,
        }
        expected["retainedOperating"] = direct - expected["retainedStaff"] - expected["retainedInvestment"]
        if at(self.call, "funding.aid") is not None:
            expected["computedAid"] = self.values[0]["computed-aid"]
        for field in {**costs, **expected}:
            require(costs.get(field) == expected.get(field), "the decision has another %s", field)
        basis, rates = self.decision["costBasis"], [cents(each["amount"]) for each in self.decision["costBasis"]["indirect"]]
        require(sum(rates) == total - direct and basis["withVat"] == facts.vat, "flat rates or VAT count otherwise")
        aside = [(str(facts.lines[i].get("id", i + 1)), facts.cents(i)) for i in every if i not in kept]
        require([(str(each["line"]), cents(each["amount"])) for each in self.decision["setAside"]] == aside, "other lines are set aside")

    def check_aid(self):
        """The aid before limits, and the financing; like the costs, in the least completion of the readings in force."""
        total, aid = self.values[0]["total"], self.values[0].get("computed-aid", 0)
        rounding = lambda run: OPERATIONS["nearest" if "ROUNDING=HALF_UP" in run["readings"] + self.fixed else "floor"]
        rate, parts, cap = self.numbers.get("aid-rate", 0), self.decision.get("aidParts", []), at(self.call, "funding.aid.cap")
        expected = [(total, rate, rounding(self.runs[0])(rate, total))] if total and "computed-aid" in self.claims() else []
        stated = [(cents(each["base"]), scaled(each.get("rate", "0"), MILLION), cents(each["amount"])) for each in parts]
        require(stated == expected, "the parts of the aid are others")
        for run, values in zip(self.runs, self.values):
            most = min([rounding(run)(rate, values["total"])] + ([] if cap is None else [cents(cap)]))
            require(values.get("computed-aid", 0) <= most, "the aid is more than the rate and the maximum of the call give")
        plan, expected = self.dossier["operation"].get("financing"), None
        if plan is not None:
            expected = {part: cents(plan.get(part) or 0) for part in ("otherPublic", "own", "otherPrivate", "inKind")}
            expected.update(aid=aid, open=total - aid - sum(expected.values()))
        stated = self.decision.get("financing") and {part: cents(amount) for part, amount in self.decision["financing"].items()}
        require(stated == expected, "the financing is another")

    def check_decision(self):
        least, most = self.values[0], self.values[len(self.facts[False].missing) > 0]
        for rule, finding in self.findings().items():
            met = [bool(least[RULES[rule]]), bool(most[RULES[rule]])]
            expected = {"PASSED": [True, True], "FAILED": [False, False]}.get(finding["outcome"])
            require(met == expected or expected is None and met[0] != met[1], "the outcome of %s is another", rule)
            figures, term = finding["figures"], self.terms[RULES[rule]]
            if figures and isinstance(term, list) and term[0] == "<=":
                fields = ("required", "actual") if rule in MINIMUMS else ("actual", "required")
                # What must be exceeded starts a cent higher.
                over = bool(at(self.call, NUMBERS.get(str(term[1]), "-") + ".exceeded")), 0
                sides = [sorted(value_of(side, values) - over[i] for values in (least, most)) for i, side in enumerate(term[1:])]
                stated = [[cents(figures[field][end]) for end in ("least", "most")] for field in fields]
                require(stated == sides, "the figures of %s are others", rule)
        funding = self.decision["tracks"]["FUNDING"]
        step, sure = 2 if self.facts[False].missing else 1, []
        differing = {each["reading"]: each["tracks"]["FUNDING"] for each in self.decision["robustness"]["differing"]}
        for i in range(0, len(self.runs), step):
            track = next((differing[each] for each in self.runs[i]["readings"] if i and each in differing), funding)
            self.check_track(track, self.values[i], self.values[i + step - 1])
            sure += [cents(track["aid"])] if track.get("aid") else []
        self.check_robustness(self.decision["robustness"], sure)

    def check_robustness(self, robustness, sure):
        require(not (robustness["robust"] and robustness["differing"]), "it is robust, but a reading differs")
        if sure:
            least, most = cents(robustness["aidFrom"]), cents(robustness["aidTo"])
            # Several questions read otherwise at once may give more, or less.
            several = not robustness["robust"] and len(self.decision["readings"]) > 1
            holds = least <= min(sure) and max(sure) <= most if several else [least, most] == [min(sure), max(sure)]
            require(holds, "the aid under other readings is another")

    def check_track(self, track, least, most):
        met = [(least[RULES[rule]], most[RULES[rule]]) for rule in self.findings()]
        others = any(each["outcome"] == "FAILED" and each["rule"] not in RULES for each in self.decision["findings"])
        others |= track is not self.decision["tracks"]["FUNDING"]
        require(track["verdict"] != "INELIGIBLE" or others or not all(map(all, met)), "it is ineligible, but nothing failed")
        require(track["verdict"] != "ELIGIBLE" or all(map(all, met)), "it is eligible, but a limit is not met")
        require(track["verdict"] == "INELIGIBLE" or all(map(any, met)), "it is not ineligible, but a limit is never met")
        require("computed-aid" in least or track.get("aid") is None, "there is an aid, but no step for it")
        if "computed-aid" in least:
            aid, up_to, greatest = cents(track["aid"]), cents(track["aidUpTo"]), most["computed-aid"]
            possible = min(max(up_to, 0), greatest) if track["verdict"] == "INCOMPLETE" else 0
            expected = (least["computed-aid"], greatest) if track["verdict"] == "ELIGIBLE" else (0, possible)
            require((aid, up_to) == expected, "the aid is another than the steps give")

    def check_remedies(self):
        remedies = {remedy["rule"]: remedy["options"] for remedy in self.certificate["remedies"]}
        proposed = {rule: finding["remedy"]["options"] for rule, finding in self.findings().items() if "remedy" in finding}
        require(len(remedies) == len(self.certificate["remedies"]) and set(remedies) == set(proposed), "other remedies")
        for rule, options in remedies.items():
            require(len(options) == len(proposed[rule]), "another number of remedies of %s", rule)
            for option, written in zip(options, proposed[rule]):
                changes = written["changes"] if written["change"] == "TOGETHER" else [written]
                same = [self.as_certified(*each) for each in zip(changes, option)]
                require(same == option and len(changes) == len(option), "another remedy")
                for most in (False, True):
                    values = self.evaluate(self.runs[0], self.changed(option, most))
                    require(values[RULES[rule]], "a remedy of %s is not enough", rule)

    def as_certified(self, written, certified):
        if written["change"] == "RAISE_SHARE":
            return {**written, "share": str(scaled(written["share"], BILLION))}
        nature = {"nature": certified.get("nature")} if written["change"] == "ADD_OTHER_COST" else {}
        return {"change": written["change"], "cents": str(cents(written["amount"])), **nature}

    def changed(self, option, most):
        """The dossier with the changes of an option; staff that is added is a person with the least share that is retained."""
        dossier = json.loads(json.dumps(self.dossier, default=str))
        lines = dossier["operation"].setdefault("costLines", [])
        plan = dossier["operation"].setdefault("financing", {})
        retained = [lines[i] for i in self.facts[False].retained(self.runs[0]["readings"] + self.fixed)]
        for change in option:
            kind = change["change"]
            if kind == "RAISE_SHARE":
                for line in [each for i, each in enumerate(lines) if str(each.get("id", i + 1)) in change["lines"]]:
                    line["fte"] = str(Decimal(change["share"]) / BILLION)
                continue
            left, money = whole(change["cents"]), str(Decimal(whole(change["cents"])) / 100)
            if kind == "ADD_OTHER_COST":
                lines.append({"nature": change["nature"], "amount": money})
                require(change["nature"] != "STAFF", "staff is no other cost")
            elif kind == "ADD_STAFF_COST":
                lines.append({"nature": "STAFF", "amount": money, "fte": str(Decimal(self.facts[False].minimum or BILLION) / BILLION)})
            elif kind in ("ADD_OWN_FUNDS", "ADD_OTHER_PUBLIC_AID", "REDUCE_OTHER_PUBLIC_AID"):
                part = "own" if kind == "ADD_OWN_FUNDS" else "otherPublic"
                after = cents(plan.get(part) or 0) + (-left if kind.startswith("REDUCE") else left)
                require(after >= 0, "less than nothing")
                plan[part] = str(Decimal(after) / 100)
            else:
                kinds = {"STAFF": "REDUCE_STAFF_COST", "SERVICES": "REDUCE_SERVICES"}
                for line in [each for each in retained if kinds.get(each["nature"], "REDUCE_OTHER_COST") == kind]:
                    taken = min(left, cents(line["amount"]))
                    line["amount"] = str(Decimal(cents(line["amount"]) - taken) / 100)
                    left -= taken
                require(left == 0, "there is not so much to reduce")
        return Facts(dossier, self.call, most)


def answer(dossier, call, decision):
    try:
        Check(dossier, call, decision).check_verdicts()
        if "uncarried" in decision["certificate"]:
            require(len(decision["certificate"]) == 1, "a certificate of nothing that claims something")
            return "nothing is claimed"
        Check(dossier, call, decision).all()
        return "valid"
    except Rejected as reason:
        return "rejected: %s" % reason
    except (KeyError, TypeError, IndexError, AttributeError, ValueError, ArithmeticError) as error:
        return "rejected: not a certificate (%s: %s)" % (type(error).__name__, error)


def main(arguments):
    if len(arguments) not in (0, 3):
        print(__doc__, file=sys.stderr)
        return 2
    if arguments:
        cases = [[json.loads(open(name, encoding="utf-8").read(), parse_float=Decimal) for name in arguments]]
    else:
        lines = (json.loads(line.decode("utf-8"), parse_float=Decimal) for line in sys.stdin.buffer)
        cases = ((line["dossier"], line["call"], line["decision"]) for line in lines)
    status = 0
    for result in (answer(*case) for case in cases):
        status = status or int(result.startswith("rejected"))
        print(result, flush=True)
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
