package io.github.federules.core.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.reading.Readings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whether every way in which facts may turn out settles what is required. */
class ScenariosTest {

    private static final Criterion GREEN =
            Criterion.yesNo("GREEN", Subject.OPERATION, new LocalizedText("vert", "green"));
    private static final Condition IS_GREEN = Condition.where(GREEN).isYes();
    private static final Map<String, Criterion> ASKED = CallConditions.asked(List.of(GREEN));
    private static final CaseFacts FACTS =
            CaseFacts.stated(ASKED, Dossier.of(Applicant.unknown(), Operation.untitled()), Readings.PRUDENT);

    private static Scenarios<Boolean> assuming(List<OpenFact> open) {
        Distinctions distinctions = new Distinctions(ASKED, List.of(IS_GREEN));
        return Scenarios.of(
                FACTS,
                open,
                new Combinations(FACTS, open, 0, distinctions, 1),
                List.of(IS_GREEN),
                List.of(),
                Marks.NONE,
                truth -> true,
                parties -> List.of());
    }

    @Test
    void a_condition_is_settled_where_the_facts_that_it_looks_at_are_assumed() {
        OpenFacts open = new OpenFacts(FACTS);
        open.add(IS_GREEN);

        assertThat(assuming(open.found()).neverSettled()).isEmpty();
        assertThat(assuming(open.found()).isAlwaysMet()).isFalse();
    }

    @Test
    void a_condition_whose_facts_are_overlooked_is_never_settled() {
        assertThat(assuming(List.of()).neverSettled()).contains(IS_GREEN);
    }
}
