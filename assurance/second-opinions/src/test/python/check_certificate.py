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
    "+": lambda *parts: sum(parts),
    "-": lambda one, other: one - other,
    "min": min,
    "floor": lambda rate, amount: rate * amount // MILLION,
    "nearest": lambda rate, amount: (2 * rate * amount + MILLION) // (2 * MILLION),
    "ceil": lambda rate, amount: -(-rate * amount // MILLION),
    "if": lambda holds, one, other=0: one if holds else other,
    "<=": lambda one, other: int(one <= other),
    "and": lambda *parts: int(all(parts)),
    "or": lambda *parts: int(any(parts)),
    "not": lambda holds: int(not holds),
}

# The reading that makes each of these true.
READINGS = {
    "minimum-on-presented": "MINIMUM_COST_BASIS=PRESENTED", "shares-of-operation": "STAFF_SHARE_SCOPE=OPERATION",
    "flat-rate-on-presented": "FLAT_RATE_BASE=PRESENTED", "rounded-half-up": "ROUNDING=HALF_UP",
}

# The step that states whether a rule on amounts is met, and the place of each number in the file of the call.
RULES = {
    "MINIMUM_TOTAL_COST": "minimum-met",
    "MAXIMUM_TOTAL_COST": "maximum-met",
    "MINIMUM_AID": "floor-met",
    "OWN_CONTRIBUTION": "own-contribution-met",
    "PUBLIC_COFINANCING": "public-cofinancing-met",
    "PUBLIC_AID": "public-aid-met",
}
NUMBERS = {
    "staff-minimum": "costs.staffMinimum",
    "minimum-cost": "costs.minimum",
    "maximum-cost": "costs.maximum",
    "aid-rate": "funding.aid.rate",
    "maximum-aid": "funding.aid.cap",
    "minimum-aid": "funding.aid.floor",
    "own-contribution": "funding.ownContribution",
    "public-cofinancing": "funding.publicCofinancing",
    "maximum-public-aid": "funding.publicAidCap",
}


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


def inside(value, field):
    return value[field] if isinstance(value, dict) else value


def cents(money):
    return scaled(inside(money, "amount"), 100)


def at(call, place):
    """What the call has at a place, or None."""
    for part in place.replace("[", ".").replace("]", "").split("."):
        try:
            call = call[int(part) if part.isdigit() else part]
        except (KeyError, IndexError, TypeError):
            return None
    return call


def rates(value, dossier):
    """Every rate that a value may be; one within a range is what the dossier states."""
    if not isinstance(value, dict):
        return [scaled(value, MILLION)]
    if "least" in value:
        return [scaled(dossier["operation"]["aidRate"], MILLION)]
    require("cases" in value, "a rate that is neither a number, nor cases, nor a range")
    found = [scaled(case["is"], MILLION) for case in value["cases"]]
    return found + ([scaled(value["otherwise"], MILLION)] if "otherwise" in value else [])


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
        require(value == scaled(inside(written, "rate"), MILLION), "%s is another", name)
    else:
        # What must be exceeded starts a cent higher.
        exceeded = isinstance(written, dict) and written.get("exceeded", False)
        require(value == cents(inside(written, "amount")) + exceeded, "%s is another", name)


class Facts:
    """The inputs of a dossier, with every missing share of a person at its least or at its most."""

    def __init__(self, dossier, call, most):
        self.call = call
        self.lines = dossier["operation"].get("costLines") or []
        recovers = dossier["applicant"].get("recoversVat")
        self.vat = "vat" in call["costs"] and recovers is False
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
        for i in range(len(self.lines)):
            self.add(self.input(i), self.cents(i))
        for share in self.shares.values():
            self.add(SHARES_FROM if share >= self.minimum else SHARES_BELOW, share)

    def add(self, name, value):
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

    def retained(self, readings):
        """The numbers of the lines that are retained at real cost."""
        paid = {nature for term in self.call["costs"].get("eligible", []) for nature in term["natures"]}
        covered = {nature for rate in self.call["costs"].get("flatRates", []) for nature in rate.get("covers", [])}
        of_operation = "STAFF_SHARE_SCOPE=OPERATION" in readings
        together = sum(self.shares.values()) >= self.minimum
        return [
            i
            for i, line in enumerate(self.lines)
            if line["nature"] in paid - covered
            and (line["nature"] != "STAFF" or not self.minimum or (together if of_operation else self.input(i) == FROM))
        ]


def value_of(term, values):
    if isinstance(term, str):
        require(term in values, "%s is used before it is known", term)
        return values[term]
    require(isinstance(term, list) and term and isinstance(term[0], str), "no operation: %s", term)
    operation, parts = term[0], [value_of(part, values) for part in term[1:]]
    require(operation in OPERATIONS, "an unknown operation: %s", operation)
    return OPERATIONS[operation](*parts)


def names_in(term):
    if isinstance(term, list):
        return [name for part in term[1:] for name in names_in(part)]
    return [term] if isinstance(term, str) else []


def sum_of(one, other):
    """How a value follows two others: 1 if it never falls, -1 if it never rises, 0 if it stays, None if it may do either."""
    if one is None or other is None or one * other < 0:
        return None
    return one or other


def direction(term, known):
    """How a term follows a missing share that grows."""
    if isinstance(term, str):
        return known.get(term, 0)
    if not isinstance(term, list):
        return 0
    operation = term[0]
    words = {part for part in term[1:] if isinstance(part, str)}
    for pair, of_both in (({FROM, BELOW}, 0), ({SHARES_FROM, SHARES_BELOW}, 1)):
        if operation == "+" and pair <= words:
            return together([part for part in term[1:] if part not in list(pair)], known, of_both)
    parts = [direction(part, known) for part in term[1:]]
    if operation in ("-", "<="):
        one, other = parts if operation == "-" else reversed(parts)
        return sum_of(one, None if other is None else -other)
    if operation == "not":
        return None if parts[0] is None else -parts[0]
    # What is nothing unless something grows enough may only grow with it.
    if operation == "if" and not (parts[0] == 0 or len(term) == 3 and parts[0] == 1):
        return None
    return together(term[1:], known, 0)


def together(terms, known, so_far):
    for term in terms:
        so_far = sum_of(so_far, direction(term, known))
    return so_far


class Check:
    def __init__(self, dossier, call, decision):
        self.dossier, self.call, self.decision = dossier, call, decision
        self.certificate = decision["certificate"]

    def all(self):
        parts = {"lines", "numbers", "runs", "inputs", "steps", "remedies"}
        require(set(self.certificate) == parts, "other parts than those of a certificate")
        self.facts = {most: Facts(self.dossier, self.call, most) for most in (False, True)}
        self.check_lines()
        self.check_numbers()
        self.check_runs()
        self.check_steps()
        self.check_extremes()
        self.check_decision()
        self.check_remedies()

    def check_lines(self):
        expected = [
            {"line": i + 1, "least": self.facts[False].input(i), "most": self.facts[True].input(i)}
            for i in range(len(self.facts[False].lines))
        ]
        require(self.certificate["lines"] == expected, "the cost lines are others")

    def check_numbers(self):
        places = numbers_of(self.call)
        names = [number["name"] for number in self.certificate["numbers"]]
        require(len(set(names)) == len(names), "a number occurs twice")
        self.numbers = {}
        for number in self.certificate["numbers"]:
            name, value = number["name"], whole(number["value"])
            require(places.get(name) == number["place"], "the call has no %s at %s", name, number["place"])
            check_number(name, value, at(self.call, number["place"]), self.dossier)
            self.numbers[name] = value
        self.absent = set(places) - set(names) - {"staff-minimum"}

    def check_runs(self):
        in_force = ["%s=%s" % each for each in self.decision["readings"].items()]
        standard = {code.split("=")[0] for code in READINGS.values()} | {"DEADLINE", "CEILING_BASE"}
        opened = [question for question in at(self.call, "readings.open") or {} if question in standard]
        self.fixed = [code for code in at(self.call, "readings.inForce") or [] if code.split("=")[0] not in opened]
        first = [code for code in in_force if code.split("=")[0] in opened]
        completions = ["LEAST", "MOST"] if self.facts[False].missing else ["LEAST"]
        self.runs = self.certificate["runs"]
        readings = [run["readings"] for run in self.runs[:: len(completions)]]
        require(
            [run["completion"] for run in self.runs] == completions * len(readings)
            and all(run["readings"] == readings[i // len(completions)] for i, run in enumerate(self.runs)),
            "the completions are not those of the missing facts",
        )
        require(readings and sorted(readings[0]) == sorted(first), "the first readings are not those in force")
        changed = [set(each) - set(readings[0]) for each in readings[1:]]
        require(
            all(len(each) == 1 for each in changed)
            and sorted(next(iter(each)).split("=")[0] for each in changed) == sorted(opened),
            "not every question has its other answer",
        )
        for each in readings:
            require(sorted(code.split("=")[0] for code in each) == sorted(opened), "an answer to no open question")
        require(len({tuple(sorted(each)) for each in readings}) == len(readings), "a reading occurs twice")

    def inputs(self, run, facts):
        values = dict(self.numbers)
        for name in (item["name"] for item in self.certificate["inputs"]):
            require(name not in values, "%s occurs twice", name)
            is_read = int(READINGS.get(name) in run["readings"])
            values[name] = is_read if name in READINGS else facts.inputs.get(name, 0)
        return values

    def evaluate(self, run, facts):
        values = self.inputs(run, facts)
        for step in self.certificate["steps"]:
            require(step["name"] not in values, "%s occurs twice", step["name"])
            values[step["name"]] = value_of(step["is"], values)
        return values

    def check_steps(self):
        self.values = []
        for i, run in enumerate(self.runs):
            values = self.evaluate(run, self.facts[run["completion"] == "MOST"])
            for item in self.certificate["inputs"] + self.certificate["steps"]:
                require(len(item["values"]) == len(self.runs), "%s has not a value for each run", item["name"])
                require(whole(item["values"][i]) == values[item["name"]], "%s has another value", item["name"])
            self.values.append(values)
        used = {name for step in self.certificate["steps"] for name in names_in(step["is"])}
        used |= self.claims()
        for item in self.certificate["numbers"] + self.certificate["inputs"] + self.certificate["steps"]:
            require(item["name"] in used, "%s is not used", item["name"])
        for name in self.claims():
            require(any(step["name"] == name for step in self.certificate["steps"]), "there is no step %s", name)
        for name in self.absent:
            amounts = ("total", "retained-direct") if name.startswith("flat-rate") else ("total", None)
            require(all(values[amounts[0]] == values.get(amounts[1], 0) for values in self.values), "%s is missing", name)
        for i, run in enumerate(self.runs):
            facts = self.facts[run["completion"] == "MOST"]
            retained = sum(facts.cents(line) for line in facts.retained(run["readings"] + self.fixed))
            require(self.values[i]["retained-direct"] == retained, "the retained lines have another sum")

    def findings(self):
        return {
            finding["rule"]: finding
            for finding in self.decision["findings"]
            if finding["rule"] in RULES and finding["outcome"] != "NOT_ASKED"
        }

    def claims(self):
        claims = {"retained-direct", "total"} | {RULES[rule] for rule in self.findings()}
        return claims | ({"computed-aid"} if self.decision["costs"].get("computedAid") else set())

    def check_extremes(self):
        """Whatever a missing share is, amounts and limits are between the two completions."""
        known = {FROM: 1, BELOW: -1, SHARES_FROM: 1, SHARES_BELOW: -1}
        for step in self.certificate["steps"]:
            known[step["name"]] = direction(step["is"], known)
        if self.facts[False].missing:
            for name in self.claims():
                require(known[name] is not None, "%s may rise and fall with a missing share", name)

    def check_decision(self):
        costs, least, most = self.decision["costs"], self.values[0], self.values[len(self.facts[False].missing) > 0]
        for name, field in {"retained-direct": "retainedDirect", "total": "retainedTotal", "computed-aid": "computedAid"}.items():
            if name in self.claims():
                require(cents(costs[field]) == least[name], "the decision has another %s", field)
        require(cents(costs["indirect"]) == least["total"] - least["retained-direct"], "the flat rates are others")
        lines = self.facts[False]
        retained = lines.retained(self.runs[0]["readings"] + self.fixed)
        aside = [str(line.get("id", i + 1)) for i, line in enumerate(lines.lines) if i not in retained]
        require([str(each["line"]) for each in self.decision["setAside"]] == aside, "other lines are set aside")
        for rule, finding in self.findings().items():
            met = [bool(least[RULES[rule]]), bool(most[RULES[rule]])]
            expected = {"PASSED": [True, True], "FAILED": [False, False]}.get(finding["outcome"])
            require(met == expected or expected is None and met[0] != met[1], "the outcome of %s is another", rule)
        funding = self.decision["tracks"]["FUNDING"]
        step = 2 if self.facts[False].missing else 1
        differing = {each["reading"]: each["tracks"]["FUNDING"] for each in self.decision["robustness"]["differing"]}
        for i in range(0, len(self.runs), step):
            track = next((differing[each] for each in self.runs[i]["readings"] if i and each in differing), funding)
            self.check_track(track, self.values[i], self.values[i + step - 1])

    def check_track(self, track, least, most):
        met = [(least[RULES[rule]], most[RULES[rule]]) for rule in self.findings()]
        others = any(each["outcome"] == "FAILED" and each["rule"] not in RULES for each in self.decision["findings"])
        others |= track is not self.decision["tracks"]["FUNDING"]
        require(track["verdict"] != "INELIGIBLE" or others or not all(map(all, met)), "it is ineligible, but nothing failed")
        require(track["verdict"] != "ELIGIBLE" or all(map(all, met)), "it is eligible, but a limit is not met")
        require(track["verdict"] == "INELIGIBLE" or all(map(any, met)), "it is not ineligible, but a limit is never met")
        if track.get("aid") is None:
            return
        aid, up_to = cents(track["aid"]), cents(track["aidUpTo"])
        certified = (least["computed-aid"], most["computed-aid"])
        expected = certified if track["verdict"] == "ELIGIBLE" else (0, up_to)
        require((aid, up_to) == expected, "the aid is another than the steps give")
        require(up_to <= most["computed-aid"], "the greatest aid is over that of the greatest completion")

    def check_remedies(self):
        remedies = {remedy["rule"]: remedy["options"] for remedy in self.certificate["remedies"]}
        proposed = {rule: finding["remedy"]["options"] for rule, finding in self.findings().items() if "remedy" in finding}
        require(len(remedies) == len(self.certificate["remedies"]) and set(remedies) == set(proposed), "other remedies")
        for rule, options in remedies.items():
            require(len(options) == len(proposed[rule]), "another number of remedies of %s", rule)
            for option, written in zip(options, proposed[rule]):
                changes = written["changes"] if written["change"] == "TOGETHER" else [written]
                require([self.as_certified(each, option, i) for i, each in enumerate(changes)] == option, "another remedy")
                for most in (False, True):
                    values = self.evaluate(self.runs[0], self.changed(option, most))
                    require(values[RULES[rule]], "a remedy of %s is not enough", rule)

    @staticmethod
    def as_certified(written, option, i):
        if written["change"] == "RAISE_SHARE":
            return {**written, "share": str(scaled(written["share"], BILLION))}
        certified = {"change": written["change"], "cents": str(cents(written["amount"]))}
        if written["change"] == "ADD_OTHER_COST" and i < len(option):
            certified["nature"] = option[i].get("nature")
        return certified

    def changed(self, option, most):
        """The dossier with the changes of an option; staff that is added is a person with the least share that is retained."""
        dossier = json.loads(json.dumps(self.dossier, default=str))
        operation = dossier["operation"]
        lines = operation.setdefault("costLines", [])
        plan = operation.setdefault("financing", {})
        retained = [lines[i] for i in self.facts[False].retained(self.runs[0]["readings"] + self.fixed)]
        for change in option:
            kind = change["change"]
            if kind == "RAISE_SHARE":
                for i, line in enumerate(lines):
                    if str(line.get("id", i + 1)) in change["lines"]:
                        line["fte"] = str(Decimal(change["share"]) / BILLION)
                continue
            left = whole(change["cents"])
            money = {"amount": str(Decimal(left) / 100)}
            if kind == "ADD_OTHER_COST":
                lines.append({"nature": change["nature"], "amount": money})
                require(change["nature"] != "STAFF", "staff is no other cost")
            elif kind == "ADD_STAFF_COST":
                share = self.facts[False].minimum or BILLION
                lines.append({"nature": "STAFF", "amount": money, "fte": str(Decimal(share) / BILLION)})
            elif kind in ("ADD_OWN_FUNDS", "ADD_OTHER_PUBLIC_AID", "REDUCE_OTHER_PUBLIC_AID"):
                part = "own" if kind == "ADD_OWN_FUNDS" else "otherPublic"
                after = cents(plan.get(part) or 0) + (-left if kind.startswith("REDUCE") else left)
                require(after >= 0, "less than nothing")
                plan[part] = {"amount": str(Decimal(after) / 100)}
            else:
                self.reduce(kind, retained, left)
        return Facts(dossier, self.call, most)

    @staticmethod
    def reduce(kind, retained, left):
        families = {
            "REDUCE_STAFF_COST": lambda nature: nature == "STAFF",
            "REDUCE_SERVICES": lambda nature: nature == "SERVICES",
            "REDUCE_OTHER_COST": lambda nature: nature not in ("STAFF", "SERVICES"),
        }
        require(kind in families, "an unknown change: %s", kind)
        for line in retained:
            if families[kind](line["nature"]):
                taken = min(left, cents(line["amount"]))
                line["amount"] = {"amount": str(Decimal(cents(line["amount"]) - taken) / 100)}
                left -= taken
        require(left == 0, "there is not so much to reduce")


def answer(dossier, call, decision):
    try:
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
    def read(text):
        return json.loads(text, parse_float=Decimal)

    if len(arguments) == 3:
        cases = [[read(open(name, encoding="utf-8").read()) for name in arguments]]
    elif arguments:
        print(__doc__, file=sys.stderr)
        return 2
    else:
        lines = (read(line.decode("utf-8")) for line in sys.stdin.buffer)
        cases = ((line["dossier"], line["call"], line["decision"]) for line in lines)
    status = 0
    for case in cases:
        result = answer(*case)
        status = status or int(result.startswith("rejected"))
        print(result, flush=True)
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
