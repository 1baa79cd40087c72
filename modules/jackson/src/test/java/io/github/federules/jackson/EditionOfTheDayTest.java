package io.github.federules.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Catalogue;
import io.github.federules.core.call.Edition;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.LegalForms;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A dossier is read under the edition of its day, and its decision says so where no day is known. */
class EditionOfTheDayTest {

    private static final LegalForms FORMS = FrenchLegalForm.nomenclature();
    private static final LocalDate FROM = LocalDate.of(2030, 1, 1);

    // Each edition requires a declaration of its own.
    private static final Call FIRST = edition(Edition.first("a test"), "PLANTS_TREES");
    private static final Call SECOND = edition(new Edition("2", Optional.of(FROM), "a test"), "PLANTS_HEDGES");

    private static final Catalogue CATALOGUE = Catalogue.of(List.of(FIRST, SECOND));

    private static Call edition(Edition edition, String declaration) {
        return edition(edition, declaration, Subject.OPERATION);
    }

    private static Call edition(Edition edition, String declaration, Subject subject) {
        LocalizedText text = new LocalizedText("un texte", "a text");
        return Call.builder("green-2026", text)
                .edition(edition)
                .pays(new Clause("A1", "dépenses"), CostNature.STUDIES)
                .declaration(
                        new Clause("A2", "déclaration"), "GREEN", Criterion.yesNo(declaration, subject, text), text)
                .build();
    }

    private static String dossier(String submission, String declaration) {
        return ("{'call': 'green-2026', 'operation': {'costLines': [], 'answers': {'" + declaration
                        + "': true}}, 'submission': {" + submission + "}}")
                .replace('\'', '"');
    }

    private static DossierResult read(DossierReader reader, String submission, String declaration) {
        return reader.read(dossier(submission, declaration));
    }

    private static Call call(DossierResult result) {
        assertThat(result).isInstanceOf(AcceptedDossier.class);
        return ((AcceptedDossier) result).call();
    }

    private static Decision decision(DossierReader reader, String submission) {
        AcceptedDossier accepted = (AcceptedDossier) read(reader, submission, "PLANTS_HEDGES");
        return FederEligibility.under(accepted.call()).assess(accepted.dossier());
    }

    @Test
    void a_dossier_is_read_under_the_edition_of_its_day_of_submission() {
        for (DossierReader reader : List.of(
                DossierReader.of(CATALOGUE, FORMS),
                DossierReader.of(CATALOGUE.asOf(FROM), FORMS),
                DossierReader.amongAll(CATALOGUE, FORMS))) {
            assertThat(call(read(reader, "'sentOn': '2029-12-31'", "PLANTS_TREES")))
                    .isEqualTo(FIRST);
            assertThat(call(read(reader, "'sentOn': '2030-01-01'", "PLANTS_HEDGES")))
                    .isEqualTo(SECOND);
        }
    }

    @Test
    void what_another_edition_asks_is_read_and_the_decision_names_that_edition() {
        for (DossierReader reader :
                List.of(DossierReader.of(CATALOGUE, FORMS), DossierReader.amongAll(CATALOGUE, FORMS))) {
            AcceptedDossier draft = (AcceptedDossier) read(reader, "", "PLANTS_TREES");
            Decision decision =
                    FederEligibility.under(draft.call()).knowing(CATALOGUE).assess(draft.dossier());

            assertThat(draft.call()).isEqualTo(SECOND);
            assertThat(decision.missing()).extracting(MissingFact::path).contains("operation.answers.PLANTS_HEDGES");
            assertThat(decision.notices())
                    .extracting(notice -> notice.path() + ": " + notice.label(Locale.ENGLISH))
                    .containsExactly("operation.answers.PLANTS_TREES: answer to “a text”, which edition 1 of the call"
                            + " asks in this form, but not edition 2, which is applied");
            assertThat(DecisionWriter.in(Locale.FRENCH).toJson(decision))
                    .contains("que demande sous cette forme l'édition 1 de l'appel, mais pas l'édition 2");
        }
        AcceptedDossier early =
                (AcceptedDossier) read(DossierReader.of(CATALOGUE, FORMS), "'sentOn': '2029-12-31'", "PLANTS_HEDGES");
        assertThat(FederEligibility.under(early.call())
                        .knowing(CATALOGUE)
                        .assess(early.dossier())
                        .notices()
                        .get(0)
                        .label(Locale.ENGLISH))
                .contains("edition 2 of the call asks in this form, but not edition 1");
    }

    @Test
    void an_answer_that_another_edition_asks_elsewhere_names_the_edition_that_asks_it_so() {
        Call elsewhere = edition(new Edition("2", Optional.of(FROM), "a test"), "PLANTS_TREES", Subject.APPLICANT);
        Catalogue catalogue = Catalogue.of(List.of(FIRST, elsewhere));
        AcceptedDossier draft = (AcceptedDossier) read(DossierReader.of(catalogue, FORMS), "", "PLANTS_TREES");

        assertThat(FederEligibility.under(draft.call())
                        .knowing(catalogue)
                        .assess(draft.dossier())
                        .notices())
                .extracting(notice -> notice.path() + ": " + notice.label(Locale.ENGLISH))
                .containsExactly("operation.answers.PLANTS_TREES: answer to “a text”, which edition 1 of the call"
                        + " asks in this form, but not edition 2, which is applied");
    }

    @Test
    void what_no_edition_asks_or_none_takes_is_an_error() {
        DossierReader reader = DossierReader.of(CATALOGUE, FORMS);

        assertThat(faults(read(reader, "", "PLANTS_WEEDS")))
                .containsExactly("operation.answers.PLANTS_WEEDS UNKNOWN_FIELD");
        assertThat(faults(reader.read(dossier("", "PLANTS_TREES").replace("true", "7"))))
                .containsExactly("operation.answers.PLANTS_TREES UNKNOWN_VALUE");
        // It is asked of the operation.
        assertThat(faults(reader.read("{'call': 'green-2026', 'operation': {'costLines': []}, "
                        .concat("'applicant': {'answers': {'PLANTS_TREES': true}}}")
                        .replace('\'', '"'))))
                .containsExactly("applicant.answers.PLANTS_TREES UNKNOWN_FIELD");
        // Without a catalogue, no other edition is known.
        assertThat(faults(read(DossierReader.of(List.of(SECOND), FORMS), "", "PLANTS_TREES")))
                .containsExactly("operation.answers.PLANTS_TREES UNKNOWN_FIELD");
    }

    @Test
    void the_record_of_a_dossier_that_answers_another_edition_can_be_read_and_decided_again() {
        AcceptedDossier draft = (AcceptedDossier) read(DossierReader.of(CATALOGUE, FORMS), "", "PLANTS_TREES");
        DecisionRecord record = DecisionRecord.of(
                FederEligibility.under(SECOND).knowing(CATALOGUE).assess(draft.dossier()));
        // Whoever decides again has the record alone.
        DecisionRecord again =
                DecisionRecord.of(FederEligibility.under(record.call()).assess(record.dossier()));

        assertThat(record.dossier().operation().answers())
                .isEqualTo(draft.dossier().operation().answers());
        assertThat(record.differencesFrom(again)).matches(RecordDifferences::isEmpty);
        assertThat(record.decision().notices().get(0).label(Locale.ENGLISH))
                .isEqualTo("answer to PLANTS_TREES, which the call does not ask or not in this form");
    }

    private static List<String> faults(DossierResult result) {
        return ((RefusedDossier) result)
                .faults().stream()
                        .map(fault -> fault.path() + " " + fault.code())
                        .toList();
    }

    @Test
    void a_dossier_without_a_day_is_read_under_the_edition_of_the_day_that_the_host_gives() {
        assertThat(call(read(DossierReader.of(CATALOGUE.asOf(FROM.minusDays(1)), FORMS), "", "PLANTS_TREES")))
                .isEqualTo(FIRST);
        assertThat(call(read(DossierReader.of(CATALOGUE.asOf(FROM), FORMS), "", "PLANTS_HEDGES")))
                .isEqualTo(SECOND);
    }

    @Test
    void without_either_day_the_newest_edition_applies_and_the_decision_says_so_in_json_and_in_its_record() {
        DossierReader reader = DossierReader.of(CATALOGUE, FORMS);
        Decision decision = decision(reader, "");

        assertThat(decision.call()).isEqualTo(SECOND);
        assertThat(DecisionWriter.in(Locale.ENGLISH).toJson(decision))
                .contains(
                        "\"edition\":\"2\",\"editionNotice\":\"The day of submission is not known. Edition 2 was applied, ");
        DecisionRecord record = DecisionRecord.of(decision);
        assertThat(record.toJson())
                .contains(
                        "\"editionNotice\":{\"fr\":\"La date de transmission n'est pas connue. ",
                        "\"en\":\"The day of ");
        DecisionRecord again =
                DecisionRecord.of(FederEligibility.under(record.call()).assess(record.dossier()));
        assertThat(record.differencesFrom(again)).matches(RecordDifferences::isEmpty);

        assertThat(DecisionWriter.in(Locale.ENGLISH).toJson(decision(reader, "'sentOn': '2030-01-01'")))
                .doesNotContain("editionNotice");
    }

    @Test
    void a_day_of_the_host_changes_the_edition_and_no_word_of_a_decision_under_it() {
        Decision decision = decision(DossierReader.of(CATALOGUE.asOf(FROM), FORMS), "");
        DecisionRecord record = DecisionRecord.of(decision);

        // The record does not hold that day, and yet the decision is made again word for word.
        assertThat(record.decision().editionNotice()).isEqualTo(decision.editionNotice());
        assertThat(record.differencesFrom(
                        DecisionRecord.of(FederEligibility.under(record.call()).assess(record.dossier()))))
                .matches(RecordDifferences::isEmpty);
        assertThat(decision.editionNotice().orElseThrow().english())
                .isEqualTo("The day of submission is not known. Edition 2 was applied, in force from 1 January 2030:"
                        + " it does not apply to an application submitted earlier.");
    }

    @Test
    void a_day_before_the_first_edition_is_an_error_of_the_dossier() {
        for (DossierReader reader : List.of(
                DossierReader.of(Catalogue.of(List.of(SECOND)), FORMS),
                DossierReader.amongAll(Catalogue.of(List.of(SECOND)), FORMS))) {
            DossierResult refused = read(reader, "'sentOn': '2029-12-31'", "PLANTS_HEDGES");

            assertThat(((RefusedDossier) refused).faults())
                    .extracting(fault -> fault.path() + " " + fault.code())
                    .containsExactly("call NOT_IN_FORCE");
        }
    }

    @Test
    void a_list_of_calls_applies_on_any_day_and_has_one_edition_of_each() {
        assertThat(call(read(DossierReader.of(List.of(SECOND), FORMS), "'sentOn': '2029-12-31'", "PLANTS_HEDGES")))
                .isEqualTo(SECOND);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DossierReader.of(List.of(FIRST, SECOND), FORMS))
                .withMessageContaining("two editions of one call: [green-2026, green-2026]. Give a Catalogue of them");
        assertThatIllegalArgumentException().isThrownBy(() -> DossierReader.amongAll(List.of(FIRST, SECOND), FORMS));
    }

    @Test
    void a_dossier_that_names_no_call_may_be_read_under_another_than_the_first() {
        Call other = Call.builder("other", new LocalizedText("un", "one"))
                .pays(new Clause("A1", "dépenses"), CostNature.STUDIES)
                .build();
        DossierReader reader = DossierReader.of(Catalogue.of(List.of(other, FIRST, SECOND)), FORMS);
        String unnamed = "{\"operation\": {\"costLines\": []}}";

        assertThat(call(reader.read(unnamed))).isEqualTo(other);
        assertThat(call(reader.assuming("green-2026").read(unnamed))).isEqualTo(SECOND);
    }
}
