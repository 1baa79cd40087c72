package io.github.federules.assurance.proofs.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.assurance.proofs.Evidence;
import io.github.federules.assurance.proofs.call.Calls;
import io.github.federules.assurance.proofs.call.ModelledCall;
import io.github.federules.certify.model.ReadingFacts;
import io.github.federules.core.call.Call;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Question;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.value.Value;
import io.github.federules.feder.FederCalls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No call is left out in silence: each is modelled, and each threshold in cents is bound somewhere. */
@Tag("evidence")
class EveryCallTest {

    private static final Path FILES = Path.of("..", "..", "examples", "calls");

    static List<ModelledCall> calls() {
        return Calls.all();
    }

    @Test
    void each_call_of_the_catalogue_and_each_call_file_is_proved_and_bound() throws IOException {
        Set<String> ids = new TreeSet<>(Set.of(Calls.invented().id()));
        FederCalls.all().forEach(call -> ids.add(call.id()));
        try (Stream<Path> files = Files.list(FILES)) {
            files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .forEach(name -> ids.add(name.replace(".json", "")));
        }
        assertThat(calls().stream().map(call -> call.call().id()).distinct()).containsExactlyInAnyOrderElementsOf(ids);
        leaveEvidence();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void each_threshold_in_cents_is_reached_by_some_dossier(ModelledCall call) {
        assertThat(Boundary.of(call, call.call().everyReading()))
                .extracting(Boundary::threshold)
                .containsAll(Boundary.thresholdsOf(call.call()));
    }

    /** The theorems on readings compare with the prudent ones. Words such as “jusqu'au” usually include the day all the same. */
    @ParameterizedTest
    @MethodSource("calls")
    void what_a_call_leaves_open_but_the_day_of_a_deadline_is_read_prudently_where_no_reading_is_chosen(
            ModelledCall call) {
        assertThat(call.call().openQuestions())
                .filteredOn(question -> !question.equals(Question.DEADLINE))
                .noneMatch(
                        question -> ReadingFacts.isOther(question, call.call().readings()));
    }

    @Test
    void a_range_is_modelled_at_both_ends_and_at_any_rate_of_it() {
        assertThat(ModelledCall.withEachRate(FederCalls.PAYS_DE_LA_LOIRE_RESEARCH_2023))
                .extracting(ModelledCall::toString)
                .containsExactly(
                        "pdl-research-2023 at 20 %",
                        "pdl-research-2023 at 70 %", "pdl-research-2023 at any rate from 20 % to 70 %");
    }

    private static void leaveEvidence() {
        List<List<String>> rows = new ArrayList<>();
        for (ModelledCall call : calls()) {
            Set<String> thresholds = Boundary.thresholdsOf(call.call());
            rows.add(List.of(
                    Integer.toString(Calls.number(call)),
                    call.toString(),
                    Integer.toString(call.promises().size()),
                    thresholds.isEmpty() ? "none in cents" : String.join(", ", thresholds),
                    String.join(", ", takenAsOneTruth(call.call()))));
        }
        Evidence.THEOREMS.add(
                "1",
                "What is modelled",
                "Every call of the catalogue, every file in `examples/calls`, and an invented call that requires a public"
                        + " co-financing, for which published calls give no figure: with each rate that it may give; of a range,"
                        + " both ends and any rate between. A test fails if a call has no row here, or if no dossier reaches a"
                        + " threshold. The last column names the rules that look at no amount and no day. The"
                        + " model only knows whether all of them are met.",
                List.of("no.", "call", "theorems", "thresholds", "rules that are one truth in the model"),
                rows);
    }

    private static List<String> takenAsOneTruth(Call call) {
        List<String> rules = new ArrayList<>();
        call.applicants().beneficiaries().ifPresent(terms -> rules.add("kind of body"));
        call.applicants().policyRoles().ifPresent(terms -> rules.add("role"));
        call.requirements().forEach(each -> rules.add(each.rule().code()));
        call.operations().duration().ifPresent(terms -> rules.add("duration"));
        call.operations().window().ifPresent(terms -> rules.add("period"));
        call.funding().aid().map(AidIntensity::rate).ifPresent(rate -> {
            if (!rate.conditions().isEmpty()) {
                rules.add("rate by conditions");
            } else if (rate instanceof Value.Within<Rate>) {
                rules.add("rate within the range");
            }
        });
        call.submission().sent().ifPresent(clause -> rules.add("submission sent"));
        call.submission().electronic().ifPresent(clause -> rules.add("submission electronic"));
        return rules.isEmpty() ? List.of("none") : rules;
    }
}
