package io.github.federules.core.decision;

import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
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
    private static final Call CALL = call().authority(new LocalizedText("le conseil de rivage", "the shore council"))
            .build();

    private static CallBuilder call() {
        return Call.builder("a", TEXT)
                .asks(K, READY)
                .requires(K, "READY", where(READY).in(Answer.of(true)), TEXT)
                .pays(K, CostNature.STUDIES)
                .aid(K, Value.within(Rate.percent("20"), Rate.percent("40")));
    }

    @ParameterizedTest
    @CsvSource({"fr, le conseil de rivage, autorité de gestion", "en, the shore council, managing authority"})
    void no_text_names_another_authority_than_the_call(Locale locale, String authority, String another) {
        assertThat(texts(CALL, locale))
                .allSatisfy(text -> assertThat(text).contains(authority).doesNotContain(another));
    }

    @ParameterizedTest
    @CsvSource({"fr, l'autorité compétente, autorité de gestion", "en, the competent authority, managing authority"})
    void where_the_call_names_nobody_texts_name_nobody(Locale locale, String authority, String another) {
        assertThat(texts(call().build(), locale))
                .allSatisfy(text -> assertThat(text).contains(authority).doesNotContain(another));
    }

    private static Stream<String> texts(Call call, Locale locale) {
        Operation operation = Operation.untitled().cost(CostNature.STUDIES, "a", euros("10.00"));
        Decision open = Assessor.of(call).assess(Dossier.of(Applicant.unknown(), operation));
        Decision rated =
                Assessor.of(call).assess(Dossier.of(Applicant.unknown(), operation.withAidRate(Rate.percent("30"))));
        return Stream.of(
                open.explain(locale),
                rated.explain(locale),
                open.disclosure(locale).text(),
                call.explain(locale),
                call.explainProcessing(locale));
    }
}
