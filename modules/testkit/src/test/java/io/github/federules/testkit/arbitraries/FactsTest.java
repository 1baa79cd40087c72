package io.github.federules.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.criterion.Answer;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Certainty;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.LegalForm;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** Facts of every sort occur, and the ends of their ranges among them. */
@PropertyDefaults(tries = 500, edgeCases = EdgeCasesMode.NONE)
@StatisticsReport(StatisticsReportMode.OFF)
class FactsTest {

    private record Form(String code, Optional<BeneficiaryKind> findKind, Certainty certainty) implements LegalForm {
        @Override
        public String label() {
            return "Verein";
        }
    }

    private static final List<Form> FORMS = List.of(
            new Form("sure", Optional.of(BeneficiaryKind.ASSOCIATION), Certainty.SURE),
            new Form("probable", Optional.of(BeneficiaryKind.ASSOCIATION), Certainty.PROBABLE),
            new Form("doubtful", Optional.empty(), Certainty.REVIEW));

    @Property
    void amounts_are_nothing_cents_whole_euros_and_the_most_there_may_be(@ForAll("amounts") MonetaryAmount amount) {
        long cents = Euros.cents(amount);

        occurs("nothing", cents == 0);
        occurs("a cent", cents == 1);
        occurs("whole euros", cents > 0 && cents % 100 == 0);
        occurs("over a million", cents > 100_000_000);
        occurs("the most", cents == Euros.MAX_CENTS);
        assertThat(cents).isBetween(0L, Euros.MAX_CENTS);
    }

    @Property
    void shares_are_round_and_precise_the_least_and_the_whole(@ForAll("shares") FteShare share) {
        occurs("least", share.equals(Facts.share(1, 9)));
        occurs("whole", share.equals(Facts.share(1, 0)));
        occurs("round", share.value().scale() <= 2);
        occurs("precise", share.value().scale() == 9);
    }

    @Property
    void rates_are_whole_and_precise_nothing_and_all(@ForAll("rates") Rate rate) {
        occurs("nothing", rate.millionths() == 0);
        occurs("a millionth", rate.millionths() == 1);
        occurs("just not all", rate.millionths() == 999_999);
        occurs("all", rate.millionths() == 1_000_000);
        occurs("whole", rate.millionths() % 10_000 == 0);
        occurs("precise", rate.millionths() % 10_000 != 0);
    }

    @Property
    void dossiers_know_each_fact_or_not(@ForAll("dossiers") Dossier dossier) {
        Operation operation = dossier.operation();
        Submission submission = dossier.submission();

        isKnownOrNot("role", dossier.applicant().policyRole());
        isKnownOrNot("recovers VAT", dossier.applicant().recoversVat());
        isKnownOrNot("de minimis", dossier.applicant().deMinimisAid());
        isKnownOrNot("realisation", operation.realisation());
        operation.realisation().find().ifPresent(period -> {
            isKnownOrNot("start", period.startsOn());
            isKnownOrNot("end", period.endsOn());
        });
        isKnownOrNot("financing", operation.financing());
        operation.financing().find().ifPresent(plan -> {
            occurs("every part known", plan.complete());
            occurs("one part open", plan.open().size() == 1);
            occurs("every part open", plan.open().size() == 4);
        });
        isKnownOrNot("aid rate", operation.aidRate());
        isKnownOrNot("sent", submission.sent());
        isKnownOrNot("day", submission.sentOn());
        isKnownOrNot("electronic", submission.electronic());
        isKnownOrNot("time", submission.sentAt());
        occurs("all tracks", dossier.seeks().isEmpty());
        occurs("funding alone", dossier.seeks().isPresent());
        occurs("no partner", dossier.applicant().members().isEmpty());
        occurs("three partners", dossier.applicant().members().size() == 3);
        occurs("no line", operation.costLines().isEmpty());
        occurs("no answer", operation.answers().isEmpty());
        for (Answer answer : operation.answers().byCriterion().values()) {
            occurs("yes or no", answer instanceof Answer.YesNo);
            occurs("a word", answer instanceof Answer.Word);
            occurs("a number", answer instanceof Answer.Whole);
        }
        for (CostLine line : operation.costLines()) {
            isKnownOrNot("share", line.share());
            occurs("staff", line.nature().equals(CostNature.STAFF));
            occurs("person", line.person().isPresent());
            occurs("VAT", !line.vat().isZero());
            occurs("a cent of VAT", Euros.cents(line.vat()) == 1);
            occurs("the most VAT", Euros.cents(line.vat()) == Euros.MAX_CENTS);
            occurs("partner", line.partner().isPresent());
        }
    }

    @Property
    void bodies_are_known_by_their_kind_their_form_both_or_neither(@ForAll("parties") Party party) {
        occurs("kind alone", party.legalForm().isEmpty() && party.kind().isKnown());
        occurs(
                "form alone",
                party.legalForm().isPresent() && !party.declaredKind().isKnown());
        occurs("both", party.legalForm().isPresent() && party.declaredKind().isKnown());
        occurs("neither", party.legalForm().isEmpty() && !party.kind().isKnown());
        occurs(
                "a form that does not tell",
                party.legalForm().isPresent() && !party.kind().isKnown());
    }

    @Property
    void periods_may_be_a_day_or_years(@ForAll("realisations") Realisation period) {
        occurs("a day", period.startsOn().equals(period.endsOn()));
        occurs("the first day", period.startsOn().is(LocalDate.of(1, 1, 1)));
        occurs("the last day", period.endsOn().is(LocalDate.of(9999, 12, 31)));
        LocalDate last = period.endsOn().find().orElseThrow();
        occurs("years", last.isAfter(period.startsOn().find().orElseThrow().plusYears(2)));
    }

    @Property
    void texts_are_plain_empty_and_hostile(@ForAll("texts") String text) {
        occurs("empty", text.isEmpty());
        occurs("blank", !text.isEmpty() && text.isBlank());
        occurs("plain", text.matches("[A-Za-z]+"));
        occurs("a quote", text.contains("\""));
        occurs("a control character", text.chars().anyMatch(Character::isISOControl));
        occurs("beyond sixteen bits", text.codePointCount(0, text.length()) < text.length());
    }

    @Provide
    Arbitrary<MonetaryAmount> amounts() {
        return Facts.amounts();
    }

    @Provide
    Arbitrary<Rate> rates() {
        return Facts.rates();
    }

    @Provide
    Arbitrary<FteShare> shares() {
        return Facts.shares();
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Facts.dossiers();
    }

    @Provide
    Arbitrary<Party> parties() {
        return Facts.parties(FORMS);
    }

    @Provide
    Arbitrary<Realisation> realisations() {
        return Facts.realisations();
    }

    @Provide
    Arbitrary<String> texts() {
        return Facts.texts();
    }

    private static void isKnownOrNot(String label, Fact<?> fact) {
        occurs(label + " known", fact.isKnown());
        occurs(label + " unknown", !fact.isKnown());
    }

    private static void occurs(String label, boolean condition) {
        Statistics.label(label)
                .collect(condition)
                .coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }
}
