package io.github.federules.assurance.fuzzing;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import io.github.federules.jackson.CallReader;
import io.github.federules.jackson.CallReading;
import io.github.federules.jackson.DecisionWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The calls of the catalogue and of the examples, and that each of them answers a dossier in words and in JSON. */
final class AllCalls {

    static final List<Call> CALLS = calls();

    private static final Map<Call, FederEligibility> RULES = rules();

    private AllCalls() {}

    static void answer(Dossier dossier) {
        RULES.forEach((call, eligibility) -> answer(call, eligibility, dossier));
    }

    static void answer(Call call, FederEligibility eligibility, Dossier dossier) {
        Decision decision = eligibility.assess(dossier.withCall(call.id()));
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Holds.that(decision.explain(locale).endsWith("\n"), "an explanation is lines", call);
            Holds.that(Faults.isOneLine(decision.summary(locale)), "a summary is one line", call);
            String json = DecisionWriter.in(locale).withAdvice().toJson(decision);
            Holds.that(isOneLine(json), "a decision is one line of JSON", call);
        }
    }

    // JSON may hold any character but those that it has escapes for.
    private static boolean isOneLine(String json) {
        return json.startsWith("{") && json.chars().allMatch(each -> each >= ' ');
    }

    private static List<Call> calls() {
        List<Call> calls = new ArrayList<>(FederCalls.all());
        for (Path file : Corpus.files(Corpus.EXAMPLES.resolve("calls"))) {
            if (file.toString().endsWith(".json")) {
                try {
                    byte[] json = Files.readAllBytes(file);
                    calls.add(((CallReading.Accepted) CallReader.of(List.of(CommonProvisions.of2021()))
                                    .read(json))
                            .call());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return List.copyOf(calls);
    }

    private static Map<Call, FederEligibility> rules() {
        Map<Call, FederEligibility> rules = new LinkedHashMap<>();
        CALLS.forEach(call -> rules.put(call, FederEligibility.under(call)));
        return rules;
    }
}
