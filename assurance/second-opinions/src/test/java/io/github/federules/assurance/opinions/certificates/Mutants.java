package io.github.federules.assurance.opinions.certificates;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Wrong certificates that differ from a right one in one place. */
final class Mutants {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern REMEDY_CENTS = Pattern.compile("\"cents\":\"(\\d+)\"");
    // A sample: each case sends the dossier and the call, too.
    private static final int STRIDE = 7;

    private final Certified right;
    private final Map<String, Certified> mutants = new LinkedHashMap<>();

    Mutants(Certified right) {
        this.right = right;
    }

    /** Returns them by what was changed. */
    Map<String, Certified> all() {
        otherDigits();
        List.of("lines", "numbers", "inputs", "steps", "remedies").forEach(this::dropped);
        withoutRuns();
        swappedSteps();
        swappedValues();
        lowerRemedies();
        otherVerdict();
        nothingDiffers();
        besideOtherFindings();
        otherAmounts();
        otherAid();
        otherRobustness();
        unknownReading();
        return mutants;
    }

    private void otherDigits() {
        String json = right.certificate();
        int first = Math.floorMod(json.hashCode(), STRIDE);
        for (int i = first; i < json.length(); i += STRIDE) {
            int at = i;
            while (at < json.length() && !Character.isDigit(json.charAt(at))) {
                at++;
            }
            if (at < json.length()) {
                char other = (char) ('0' + (json.charAt(at) - '0' + 1) % 10);
                mutants.put(
                        "another digit at " + at + ": " + json.substring(Math.max(0, at - 60), at + 1),
                        right.withCertificate(json.substring(0, at) + other + json.substring(at + 1)));
            }
        }
    }

    private void dropped(String list) {
        for (int i = 0; i < certificate().get(list).size(); i++) {
            ObjectNode mutant = certificate();
            mutants.put("without " + mutant.get(list).get(i), right.withCertificate(removed(mutant, list, i)));
        }
    }

    private static String removed(ObjectNode mutant, String list, int i) {
        ((ArrayNode) mutant.get(list)).remove(i);
        return mutant.toString();
    }

    private void withoutRuns() {
        for (int run = 0; run < certificate().get("runs").size(); run++) {
            ObjectNode mutant = certificate();
            ((ArrayNode) mutant.get("runs")).remove(run);
            for (String list : List.of("inputs", "steps")) {
                for (JsonNode item : mutant.get(list)) {
                    ((ArrayNode) item.get("values")).remove(run);
                }
            }
            mutants.put("without run " + run, right.withCertificate(mutant.toString()));
        }
    }

    // Steps that do not rest on each other may stand in any order.
    private void swappedSteps() {
        int count = certificate().get("steps").size();
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                ObjectNode mutant = certificate();
                ArrayNode steps = (ArrayNode) mutant.get("steps");
                if (steps.get(j)
                        .get("is")
                        .toString()
                        .contains(steps.get(i).get("name").toString())) {
                    JsonNode earlier = steps.get(i);
                    steps.set(i, steps.get(j));
                    steps.set(j, earlier);
                    mutants.put("swapped steps " + i + " and " + j, right.withCertificate(mutant.toString()));
                }
            }
        }
    }

    private void swappedValues() {
        int count = certificate().get("steps").size();
        for (int i = 0; i + 1 < count; i++) {
            ObjectNode mutant = certificate();
            ObjectNode one = (ObjectNode) mutant.get("steps").get(i);
            ObjectNode other = (ObjectNode) mutant.get("steps").get(i + 1);
            JsonNode values = one.get("values");
            if (!values.equals(other.get("values"))) {
                one.set("values", other.get("values"));
                other.set("values", values);
                mutants.put("swapped values of " + i, right.withCertificate(mutant.toString()));
            }
        }
    }

    // In the certificate, and in the decision too, so that both agree.
    private void lowerRemedies() {
        List<MatchResult> all =
                REMEDY_CENTS.matcher(right.certificate()).results().toList();
        for (MatchResult each : all) {
            BigInteger cents = new BigInteger(each.group(1));
            BigInteger less = cents.subtract(BigInteger.ONE);
            Certified lower = right.withCertificate(right.certificate().substring(0, each.start(1))
                    + less
                    + right.certificate().substring(each.end(1)));
            mutants.put("a remedy of " + less + " cents", lower);
            String decision = lower.decision()
                    .replace("\"options\":", "\n\"options\":")
                    .lines()
                    .map(line -> line.startsWith("\"options\"") ? line.replace(euros(cents), euros(less)) : line)
                    .reduce("", String::concat);
            mutants.put("a remedy of " + less + " cents in both", lower.withDecision(decision));
        }
    }

    private void otherVerdict() {
        ObjectNode mutant = (ObjectNode) JSON.readTree(right.decision());
        ObjectNode funding = (ObjectNode) mutant.get("tracks").get("FUNDING");
        boolean isEligible = funding.get("verdict").asString().equals("ELIGIBLE");
        funding.put("verdict", isEligible ? "INELIGIBLE" : "ELIGIBLE");
        mutants.put("another verdict", right.withDecision(mutant.toString()));
        if (isEligible && funding.has("aid")) {
            for (String amount : List.of("aid", "aidUpTo")) {
                ((ObjectNode) funding.get(amount)).put("amount", "0.00");
            }
            mutants.put("another verdict and no aid", right.withDecision(mutant.toString()));
        }
    }

    private void nothingDiffers() {
        ObjectNode mutant = (ObjectNode) JSON.readTree(right.decision());
        ArrayNode differing = (ArrayNode) mutant.get("robustness").get("differing");
        // Another verdict may rest on what a certificate does not carry.
        JsonNode aid = mutant.get("tracks").get("FUNDING").get("aid");
        boolean isOfAmounts = StreamSupport.stream(differing.spliterator(), false)
                .filter(each -> !each.get("reading").asString().startsWith("DEADLINE"))
                .map(each -> each.get("tracks").get("FUNDING").get("aid"))
                .anyMatch(other -> !Objects.equals(aid, other));
        if (isOfAmounts) {
            differing.removeAll();
            mutants.put("no reading that differs", right.withDecision(mutant.toString()));
        }
    }

    // Amounts of the decision that no step has a name for.
    private void otherAmounts() {
        for (String part : List.of("costs", "setAside", "aidParts", "financing", "findings")) {
            int count = amounts(decision().path(part)).size();
            for (int i = 0; i < count; i++) {
                ObjectNode mutant = decision();
                ObjectNode amount = amounts(mutant.path(part)).get(i);
                String cents = new BigDecimal(amount.get("amount").asString())
                        .add(BigDecimal.valueOf(1, 2))
                        .toString();
                mutants.put(part + " with a cent more at " + i, right.withDecision(changed(mutant, amount, cents)));
            }
        }
    }

    private void otherAid() {
        ObjectNode without = decision();
        ((ObjectNode) without.at("/tracks/FUNDING")).remove("aid");
        mutants.put("no aid", right.withDecision(without.toString()));
        ObjectNode ineligible = decision();
        ObjectNode funding = (ObjectNode) ineligible.at("/tracks/FUNDING");
        if (funding.get("verdict").asString().equals("INELIGIBLE")) {
            ((ObjectNode) funding.get("aidUpTo")).put("amount", "0.01");
            mutants.put("aid of an ineligible dossier", right.withDecision(ineligible.toString()));
        }
        ObjectNode dollars = decision();
        ((ObjectNode) dollars.at("/costs/retainedTotal")).put("currency", "USD");
        mutants.put("dollars", right.withDecision(dollars.toString()));
        ObjectNode vat = decision();
        ObjectNode basis = (ObjectNode) vat.get("costBasis");
        basis.put("withVat", !basis.get("withVat").asBoolean());
        mutants.put("VAT that counts otherwise", right.withDecision(vat.toString()));
    }

    private static String changed(ObjectNode decision, ObjectNode amount, String cents) {
        amount.put("amount", cents);
        return decision.toString();
    }

    private static List<ObjectNode> amounts(JsonNode part) {
        return part.findParents("currency").stream().map(ObjectNode.class::cast).toList();
    }

    private void besideOtherFindings() {
        for (int i = 0; i < decision().get("findings").size(); i++) {
            for (String outcome : List.of("FAILED", "UNKNOWN")) {
                ObjectNode mutant = decision();
                ObjectNode finding = (ObjectNode) mutant.get("findings").get(i);
                boolean isEligible =
                        mutant.at("/tracks/FUNDING/verdict").asString().equals("ELIGIBLE");
                if (isEligible && finding.get("outcome").asString().equals("PASSED")) {
                    finding.put("outcome", outcome);
                    mutants.put("eligible beside " + finding, right.withDecision(mutant.toString()));
                }
            }
        }
    }

    private void otherRobustness() {
        ObjectNode mutant = decision();
        ObjectNode robustness = (ObjectNode) mutant.get("robustness");
        boolean isRobust = robustness.get("robust").asBoolean();
        if (!isRobust && !robustness.get("differing").isEmpty()) {
            robustness.put("robust", true);
            mutants.put("robust beside readings that differ", right.withDecision(mutant.toString()));
        }
        if (isRobust && robustness.path("aidFrom").isObject()) {
            for (String end : List.of("aidFrom", "aidTo")) {
                ObjectNode other = decision();
                ((ObjectNode) other.get("robustness").get(end)).put("amount", "0.01");
                mutants.put(end + " of readings", right.withDecision(other.toString()));
            }
        }
    }

    private void unknownReading() {
        String json = right.certificate().replace("DEADLINE=INCLUSIVE", "DEADLINE=WHENEVER");
        if (!json.equals(right.certificate())) {
            mutants.put("an unknown reading", right.withCertificate(json));
        }
    }

    private ObjectNode decision() {
        return (ObjectNode) JSON.readTree(right.decision());
    }

    private static String euros(BigInteger cents) {
        return "\"" + new BigDecimal(cents, 2) + "\"";
    }

    private ObjectNode certificate() {
        return (ObjectNode) JSON.readTree(right.certificate());
    }
}
