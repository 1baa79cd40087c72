package io.github.federules.assurance.growth;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Calls and dossiers in JSON, with an apostrophe for each quotation mark, put together from their sections. */
final class HostileJson {

    private static final String COSTS = """
            'costs': {
              'eligible': [{'natures': ['STAFF', 'STUDIES'], 'clause': 'C'}],
              'staffMinimum': {'share': 0.2, 'clause': 'C'},
              'vat': {'clause': 'C'},
              'minimum': {'amount': {'amount': 70000, 'currency': 'EUR'}, 'clause': 'C'}
            }""";

    /** A call that pays staff from a share of 20%, from a total of 70,000.00. */
    static final String USUAL_CALL = call("", COSTS, "'funding': {'aid': {'rate': 0.5, 'clause': 'C'}}");

    /** A call whose aid is shared out among the partners. */
    static final String CALL_THAT_SHARES = call(
            "",
            COSTS.replace("70000", "1"),
            "'funding': {'aid': {'rate': 0.5, 'clause': 'C', 'sharedOut': {'clause': 'C'}}}");

    /** A call with a maximum of the total, and a range of rates. */
    static final String CALL_WITH_A_MAXIMUM = call(
            "",
            COSTS.replace("'minimum'", "'maximum'"),
            "'funding': {'aid': {'rate': {'least': 0, 'most': 1}, 'clause': 'C'}}");

    /** A call under which the shares of all staff are added up. */
    static final String CALL_THAT_ADDS_UP_SHARES =
            USUAL_CALL.replace("'readings': {", "'readings': {'inForce': ['STAFF_SHARE_SCOPE=OPERATION'], ");

    private HostileJson() {}

    /** Returns what the library does with a dossier of some sections under a call. */
    static Runnable decided(String call, String... sections) {
        return new Decided(quoted(call), quoted("{'id': 'x', " + String.join(", ", sections) + "}"));
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }

    private static String call(String clauses, String... sections) {
        String more = sections.length == 0 ? "" : ", " + String.join(", ", sections);
        return "{'id': 'c', 'title': {'fr': 't', 'en': 't'}, 'clauses': {'C': 'c'" + clauses + "}" + more
                + ", 'readings': {'open': {'STAFF_SHARE_SCOPE': 'C', 'ROUNDING': 'C'}}}";
    }

    static String callOfTracks(int n, IntFunction<String> name) {
        return call(
                "",
                "'tracks': [" + list(n, i -> "{'track': '" + name.apply(i) + "', 'title': {'fr': 't', 'en': 't'}}")
                        + "]");
    }

    static String callOfDeclarations(int n, IntFunction<String> name) {
        return call("", operations(n, name, i -> "C"));
    }

    static String callOfClauses(int n, IntFunction<String> name) {
        return call("," + list(n, i -> "'" + name.apply(i) + "': 'c'"), operations(n, i -> "d" + i, name));
    }

    private static String operations(int n, IntFunction<String> name, IntFunction<String> clause) {
        return "'operations': {'declarations': ["
                + list(
                        n,
                        i -> "{'rule': 'R_" + name.apply(i) + "', 'declaration': '" + name.apply(i)
                                + "', 'statement': {'fr': 's', 'en': 's'}, 'clause': '" + clause.apply(i) + "'}")
                + "]}";
    }

    /** A call with a rate for each code of an activity; the codes are of one length, so that none begins with another. */
    static String callOfActivities(int n, IntFunction<String> code) {
        return call(
                "",
                "'asks': [{'criterion': 'ACTIVITY', 'of': 'OPERATION', 'question': {'fr': 'q', 'en': 'q'}, 'code': 'nace',"
                        + " 'clause': 'C'}]",
                COSTS,
                "'funding': {'aid': {'rate': {'cases': ["
                        + list(
                                n,
                                i -> "{'when': {'ACTIVITY': ['" + code.apply(i) + "']}, 'is': 0." + (500_000 + i) + "}")
                        + "]}, 'clause': 'C'}}");
    }

    /** Conditions that concern only partners of a kind that comes last. */
    static String callOfConditionsNotJudged(int n) {
        return call(
                "",
                "'notJudged': ["
                        + list(
                                n,
                                i -> "{'clause': 'C', 'text': {'fr': 't', 'en': 't'}, 'natures': ['TRAVEL'], 'kinds':"
                                        + " ['ASSOCIATION']}")
                        + "]");
    }

    static String declared(int n, IntFunction<String> name) {
        return "'operation': {'costLines': [], 'answers': {" + list(n, i -> "'" + name.apply(i) + "': true") + "}}";
    }

    static String seeks(int n, IntFunction<String> name) {
        return "'seeks': [" + list(n, i -> "'" + name.apply(i) + "'") + "]";
    }

    static String members(int n, IntFunction<String> name) {
        return "'applicant': {'members': [" + list(n, i -> "{'name': '" + name.apply(i) + "'}") + "]}";
    }

    static String staff(int n, IntFunction<String> fields) {
        return lines(n, i -> "STAFF", "1.00", fields);
    }

    static String studies(int n, IntFunction<String> fields) {
        return lines(n, i -> "STUDIES", "1.00", fields);
    }

    static String lines(int n, IntFunction<String> nature, String amount, IntFunction<String> fields) {
        return "'operation': {'costLines': ["
                + list(
                        n,
                        i -> "{'nature': '" + nature.apply(i) + "', 'amount': " + euros(amount) + ", " + fields.apply(i)
                                + "}")
                + "]}";
    }

    static String euros(String amount) {
        return "{'amount': " + amount + ", 'currency': 'EUR'}";
    }

    static String list(int n, IntFunction<String> element) {
        return IntStream.range(0, n).mapToObj(element).collect(Collectors.joining(", "));
    }
}
