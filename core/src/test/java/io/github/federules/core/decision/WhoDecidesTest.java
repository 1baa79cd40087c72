package io.github.federules.core.decision;

import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.value.Value;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who decides is the word that the call sets, wherever it is named. */
class WhoDecidesTest {

    private static final Clause K = new Clause("K", "the words of the call");
    private static final LocalizedText TEXT = new LocalizedText("le projet est mûr", "the project is ready");
    private static final Criterion READY = Criterion.yesNo("READY", Subject.ASSESSMENT, TEXT);
    private static final Call CALL = Call.builder("a", TEXT)
            .authority(new LocalizedText("le conseil de rivage", "the shore council"))
            .asks(K, READY)
            .requires(K, "READY", where(READY).in(Answer.of(true)), TEXT)
            .pays(K, CostNature.STUDIES)
            .aid(K, Value.within(Rate.percent("20"), Rate.percent("40")))
            .build();

    @ParameterizedTest
    @CsvSource({"fr, le conseil de rivage, autorité de gestion", "en, the shore council, managing authority"})
    void no_text_names_another_authority_than_the_call(Locale locale, String authority, String another) {
        Operation operation = Operation.untitled().cost(CostNature.STUDIES, "a", euros("10.00"));
        Decision open = Assessor.of(CALL).assess(Dossier.of(Applicant.unknown(), operation));
        Decision rated =
                Assessor.of(CALL).assess(Dossier.of(Applicant.unknown(), operation.withAidRate(Rate.percent("30"))));

        assertThat(Stream.of(
                        open.explain(locale),
                        rated.explain(locale),
                        open.disclosure(locale).text(),
                        CALL.explain(locale),
                        CALL.explainProcessing(locale)))
                .allSatisfy(text -> assertThat(text).contains(authority).doesNotContain(another));
    }
}
