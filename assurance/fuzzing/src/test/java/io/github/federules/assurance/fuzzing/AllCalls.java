package io.github.federules.assurance.fuzzing;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.feder.CallRanking;
import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.SharedCriteria;
import io.github.federules.jackson.DecisionWriter;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.CallReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The calls of the catalogue and of the examples, and the check that a decision is written in words and in JSON. */
final class AllCalls {

    static final List<Call> CALLS = calls();

    private static final CallRanking RANKING = FederEligibility.among(CALLS);

    private AllCalls() {}

    /** Assesses a dossier under every call, whichever it names and whatever it seeks. */
    static void assess(Dossier dossier) {
        RANKING.assess(dossier).forEach(AllCalls::judge);
    }

    static void judge(Decision decision) {
        String call = decision.call().id();
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Holds.that(decision.explain(locale).endsWith("\n"), "an explanation is lines", call);
            Holds.that(Faults.isOneLine(decision.summary(locale)), "a summary is one line", call);
            String json = DecisionWriter.in(locale).toJson(decision);
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
                    calls.add(((AcceptedCall) CallReader.of(List.of(CommonProvisions.of2021()))
                                    .knowing(SharedCriteria.all())
                                    .read(json))
                            .call());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return List.copyOf(calls);
    }
}
