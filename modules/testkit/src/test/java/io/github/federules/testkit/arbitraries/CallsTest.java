package io.github.federules.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.SubmissionTerms;
import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.term.AddedCosts;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.value.Value;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** Calls of every sort occur: with and without each term. */
class CallsTest {

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF)
    void every_term_is_there_or_not(@ForAll("calls") Call call) {
        Optional<Value<Rate>> rate = call.funding().aid().map(AidIntensity::rate);
        isThereOrNot("beneficiaries", call.applicants().beneficiaries().isPresent());
        isThereOrNot("roles", call.applicants().policyRoles().isPresent());
        isThereOrNot("declarations", !call.requirements().isEmpty());
        isThereOrNot("duration", call.operations().duration().isPresent());
        isThereOrNot("window", call.operations().window().isPresent());
        isThereOrNot("staff minimum", call.costs().staffMinimum().isPresent());
        isThereOrNot("VAT", call.costs().vat().isPresent());
        isThereOrNot("minimum", call.costs().minimum().isPresent());
        isThereOrNot(
                "exceeded", call.costs().minimum().filter(Limit::isExceeded).isPresent());
        isThereOrNot("maximum", call.costs().maximum().isPresent());
        isThereOrNot("flat rate", !call.costs().flatRates().isEmpty());
        isThereOrNot("second flat rate", call.costs().flatRates().size() == 2);
        for (Base of : Base.ofFlatRates()) {
            isThereOrNot(
                    of.code(),
                    call.costs().flatRates().stream().anyMatch(flat -> flat.of().equals(of)));
        }
        isThereOrNot("fixed rate", rate.filter(Value.Constant.class::isInstance).isPresent());
        isThereOrNot("rate by kind", doesRateCompare(rate, CommonCriteria.KIND.code()));
        isThereOrNot("rate by activity", doesRateCompare(rate, "ACTIVITY"));
        isThereOrNot(
                "rate of some activities alone",
                doesRateCompare(rate, "ACTIVITY")
                        && rate.filter(Value::mayBeUnset).isPresent());
        isThereOrNot(
                "rate of every activity",
                doesRateCompare(rate, "ACTIVITY")
                        && rate.filter(each -> !each.mayBeUnset()).isPresent());
        isThereOrNot(
                "range of rates", rate.filter(Value.Within.class::isInstance).isPresent());
        isThereOrNot("shared out", call.funding().sharedOut().isPresent());
        isThereOrNot("calculated", call.costs().flatRates().stream().anyMatch(FlatRate::calculated));
        isThereOrNot("cap", call.funding().maximumAid().isPresent());
        isThereOrNot("floor", call.funding().minimumAid().isPresent());
        isThereOrNot("own contribution", call.funding().ownContribution().isPresent());
        isThereOrNot("public co-financing", call.funding().publicCofinancing().isPresent());
        isThereOrNot("public aid", call.funding().maximumPublicAid().isPresent());
        isThereOrNot("submission", call.submission().sent().isPresent());
        isThereOrNot("electronic", call.submission().electronic().isPresent());
        isThereOrNot("deadline", call.submission().deadline().isPresent());
        isThereOrNot(
                "hour", call.submission().deadline().flatMap(Deadline::until).isPresent());
        isThereOrNot("open question", !call.openQuestions().isEmpty());
        isThereOrNot("not judged", !call.notJudged().isEmpty());
        isThereOrNot("edition", call.edition().from().isPresent());
        isThereOrNot("funding", call.offers(Track.FUNDING));
        isThereOrNot(
                "another track",
                call.offers().stream().anyMatch(offer -> !offer.track().equals(Track.FUNDING)));
        isThereOrNot("document", !call.submission().document().equals(SubmissionTerms.APPLICATION));
        isThereOrNot("recipient", call.submission().recipient().isPresent());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF)
    void a_limit_of_every_form_is_there_or_not(@ForAll("calls") Call call) {
        List<Limit.Form> forms = Stream.concat(
                        call.terms().stream().filter(Limit.class::isInstance).map(Limit.class::cast),
                        Stream.concat(
                                call.costs().flatRates().stream().flatMap(rate -> rate.cap().stream()),
                                call.funding().parts().stream().flatMap(part -> part.upTo().stream())))
                .flatMap(limit -> limit.form().stream())
                .toList();
        // No call counts costs up to an amount.
        for (Limit.Form form : EnumSet.complementOf(EnumSet.of(Limit.Form.AID_UP_TO))) {
            isThereOrNot(form.path(), forms.contains(form));
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF)
    void calls_with_general_terms_have_each_of_them_or_not(@ForAll("callsWithGeneralTerms") Call call) {
        List<Limit> limits =
                call.limits().stream().filter(limit -> limit.form().isEmpty()).toList();
        isThereOrNot(
                "ceiling",
                limits.stream().anyMatch(limit -> limit.reduces() && limit.on().isOfCosts()));
        isThereOrNot(
                "reduction of money",
                limits.stream().anyMatch(limit -> limit.reduces() && !limit.on().isOfCosts()));
        isThereOrNot("refusal", limits.stream().anyMatch(limit -> !limit.reduces()));
        isThereOrNot("strict limit", limits.stream().anyMatch(Limit::isStrict));
        isThereOrNot("line answers", asks(call, "LINE_ROLE"));
        isThereOrNot("values in cases", asks(call, "ENLARGED"));
        isThereOrNot("amounts for each unit", asks(call, "WORKPLACES"));
        isThereOrNot("points", call.score().isPresent());
        isThereOrNot("own natures", !call.natures().equals(CostNature.standard()));
        isThereOrNot("whole euros", call.funding().wholeEuros().isPresent());
        isThereOrNot("aid of each party", call.funding().parts().stream().anyMatch(AidIntensity::isOfEach));
        isThereOrNot("lump sum of each party", call.costs().added().stream().anyMatch(AddedCosts::isOfEach));
        isThereOrNot("limit of each party", limits.stream().anyMatch(Limit::isOfEach));
        isThereOrNot("regime", !call.regimes().isEmpty());
        isThereOrNot(
                "named flat rate",
                call.costs().flatRates().stream().anyMatch(flat -> flat.name().isPresent()));
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void dossiers_under_general_terms_answer_on_each_line(@ForAll("dossiersUnderGeneralTerms") Decision decision) {
        assertThat(decision.missing())
                .extracting(MissingFact::path)
                .noneMatch(path -> path.startsWith("operation.costLines") && path.contains("answers"));
    }

    private static boolean asks(Call call, String code) {
        return call.asks().stream().anyMatch(criterion -> criterion.code().equals(code));
    }

    @Provide
    Arbitrary<Call> callsWithGeneralTerms() {
        return Calls.withGeneralTerms();
    }

    @Provide
    Arbitrary<Decision> dossiersUnderGeneralTerms() {
        return Calls.withGeneralTerms()
                .flatMap(call -> Dossiers.under(call)
                        .any()
                        .map(dossier -> Assessor.of(call).assess(dossier)));
    }

    @Property(tries = 1_000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void calls_with_criteria_have_every_term_on_them_or_not(@ForAll("callsWithCriteria") Call call) {
        Optional<Value<Rate>> rate = call.funding().aid().map(AidIntensity::rate);
        isThereOrNot("rate by cases", rate.filter(Value.Cases.class::isInstance).isPresent());
        isThereOrNot("rate as a sum", rate.filter(Value.Sum.class::isInstance).isPresent());
        isThereOrNot("requirement", !call.requirements().isEmpty());
        isThereOrNot(
                "requirement in some cases",
                call.requirements().stream().anyMatch(each -> each.when().isPresent()));
        for (String code : List.of("SIZE", "BRANCH", "RENEWABLE", "JOBS", "OPTION", "POINTS")) {
            isThereOrNot(
                    code,
                    call.asks().stream().anyMatch(criterion -> criterion.code().equals(code)));
        }
    }

    private static boolean doesRateCompare(Optional<Value<Rate>> rate, String criterion) {
        return rate.stream()
                .flatMap(value -> value.conditions().stream())
                .anyMatch(condition -> Comparison.in(List.of(condition)).stream()
                        .anyMatch(each -> each.criterion().equals(criterion)));
    }

    @Provide
    Arbitrary<Call> callsWithCriteria() {
        return Calls.withCriteria();
    }

    @Provide
    Arbitrary<Call> calls() {
        return Calls.any();
    }

    private static void isThereOrNot(String term, boolean isThere) {
        Statistics.label(term).collect(isThere).coverage(coverage -> {
            coverage.check(true).count(count -> count > 0);
            coverage.check(false).count(count -> count > 0);
        });
    }
}
