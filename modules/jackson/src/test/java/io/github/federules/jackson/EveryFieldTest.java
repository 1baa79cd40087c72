package io.github.federules.jackson;

import static io.github.federules.core.condition.Condition.all;
import static io.github.federules.core.condition.Condition.any;
import static io.github.federules.core.condition.Condition.applicant;
import static io.github.federules.core.condition.Condition.not;
import static io.github.federules.core.condition.Condition.reading;
import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Edition;
import io.github.federules.core.call.NotJudged;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Factor;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Beneficiaries;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.LumpSum;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.term.Share;
import io.github.federules.core.term.UnitPrice;
import io.github.federules.core.value.Value;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.CallReader;
import io.github.federules.jackson.call.CallResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every field of a call that is read has its place in the call, with its value. */
class EveryFieldTest {

    private static final Clause L1 = new Clause("L1", "the call's own words");
    private static final LocalizedText TEXT = new LocalizedText("f", "e");

    private static final Criterion SIZE = Criterion.named("SIZE", Subject.PARTY, new LocalizedText("Taille ?", "Size?"))
            .withAnswer("SMALL", new LocalizedText("petite", "small"))
            .withAnswer("LARGE", new LocalizedText("grande", "large"));
    private static final Criterion GREEN =
            Criterion.yesNo("GREEN", Subject.OPERATION, TEXT).asChoice();
    private static final Criterion JOBS = Criterion.number("JOBS", Subject.ASSESSMENT, TEXT, 1, 9);
    private static final Criterion EXPLORES_AI = Criterion.yesNo("EXPLORES_AI", Subject.OPERATION, TEXT);
    private static final Criterion SECTOR = Criterion.coded("SECTOR", Subject.APPLICANT, TEXT, "nace");

    private static final CostNature PERSONNEL = nature("PERSONNEL", CostFamily.STAFF);
    private static final CostNature WORKS = nature("WORKS", CostFamily.INVESTMENT);
    private static final CostNature SERVICES = nature("SERVICES", CostFamily.OPERATING);
    private static final CostNature TRAVEL = nature("TRAVEL", CostFamily.OPERATING);
    private static final CostNature RENT = nature("RENT", CostFamily.OPERATING);
    private static final CostNature COURSES = ofCall("COURSES", "cours", "courses");
    private static final CostNature NIGHTS = ofCall("NIGHTS", "nuitées", "nights");
    private static final CostNature FAIRS = ofCall("FAIRS", "salons", "fairs");
    private static final Criterion ROLE = Criterion.named("ROLE", Subject.COST_LINE, TEXT)
            .withAnswer("MAIN", TEXT)
            .withAnswer("ANCILLARY", TEXT)
            .ofNatures("WORKS");
    private static final Base ANCILLARY_WORKS =
            Base.lines("ANCILLARY_WORKS", Set.of(WORKS), Optional.of(where(ROLE).in(Answer.of("ANCILLARY"))));

    private static final Question BONUS_IN_CAP = Question.named("BONUS_IN_CAP", new LocalizedText("q", "q"))
            .withAnswer("YES", new LocalizedText("oui", "yes"))
            .withAnswer("NO", new LocalizedText("non", "no"));

    private static CostNature ofCall(String code, String french, String english) {
        return CostNature.of(code, CostFamily.OPERATING, new LocalizedText(french, english));
    }

    private static CostNature nature(String code, CostFamily family) {
        return CostNature.of(code, family, TEXT);
    }

    @Test
    void the_call_that_uses_every_field_is_the_one_that_can_be_built() throws IOException {
        CallResult read =
                CallReader.of(List.of()).read(Files.readString(Path.of("src/test/resources/every-field.json")));

        assertThat(read).isEqualTo(new AcceptedCall(built()));
    }

    private static Call built() {
        return Call.builder("every-field", new LocalizedText("Tous les champs", "Every field"))
                .edition(new Edition(
                        "1", Optional.of(LocalDate.of(2025, 1, 1)), "An invented call that uses every field once"))
                .offers(Track.of("WORKSHOPS"), new LocalizedText("Ateliers", "Workshops"))
                .offers(Track.SELECTION, new LocalizedText("Sélection", "Selection"))
                .offers(Track.FUNDING, new LocalizedText("Aide", "Aid"))
                .asks(L1, SIZE)
                .asks(L1, GREEN)
                .asks(L1, JOBS)
                .asks(L1, SECTOR)
                .asks(L1, ROLE)
                .natures(PERSONNEL, WORKS, SERVICES, TRAVEL, RENT, COURSES, NIGHTS, FAIRS)
                .with(Beneficiaries.of(L1, Set.of(BeneficiaryKind.ASSOCIATION)).orOfLegalForms("7210", "734"))
                .policyRoles(L1, PolicyRole.DIRECT)
                .declaration(L1, "AI_PURPOSE", EXPLORES_AI, TEXT)
                .duration(L1, 18, 36)
                .window(L1, LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31))
                .startsAfterSubmission(L1)
                .with(EligibleCosts.of(L1, Set.of(PERSONNEL)).named("CREW"))
                .with(EligibleCosts.of(L1, Set.of(WORKS))
                        .ofLines(where(ROLE).in(Answer.of("MAIN"), Answer.of("ANCILLARY")))
                        .onlyWhen(where(JOBS).atMost(8)))
                // All that no other term names.
                .pays(L1, SERVICES, RENT)
                .pays(EligibleCosts.of(L1, Set.of(NIGHTS))
                        .at(UnitPrice.of(
                                new LocalizedText("nuit", "night"),
                                Value.when(where(GREEN).in(Answer.of(true)), euros("90.00"))
                                        .otherwise(euros("80.00"))))
                        .named("STAYS"))
                .pays(EligibleCosts.of(L1, Set.of(COURSES))
                        .at(UnitPrice.hourly(new LocalizedText("heure", "hour"), 1720))
                        .onlyWhen(where(JOBS).atMost(5)))
                .lumpSum(LumpSum.of(L1, euros("700.00"), FAIRS)
                        .named("SHOWS")
                        .onlyWhen(where(JOBS).atMost(4)))
                .staffMinimum(L1, fte("0.2"))
                .flatRate(FlatRate.of(L1, Rate.percent("15"), Base.STAFF, TRAVEL)
                        .named("MISSIONS")
                        .onlyWhen(where(JOBS).atMost(7))
                        .withCap(L1, euros("5000"))
                        .withCalculated())
                .paysVat(L1)
                .with(Limit.minimumCost(L1, euros("10000")).exceeded().withoutFlatRates())
                .with(Limit.maximumCost(L1, euros("200000.50")).withoutFlatRates())
                .limit(Limit.on(L1, Base.SCORE)
                        .atLeast(Value.when(where(GREEN).in(Answer.of(true)), Bound.ofPoints(12))
                                .otherwise(Bound.ofPoints(10)))
                        .exceeded()
                        .refusing(Rule.of("PASS_MARK"), Optional.empty()))
                .score(
                        L1,
                        Value.times(2L, JOBS),
                        Value.when(where(GREEN).in(Answer.of(true)), 3L).otherwise(0L),
                        Value.sum(1L).plus(where(GREEN).in(Answer.of(true)), 2L).atMost(3L))
                .limit(Limit.on(L1, ANCILLARY_WORKS)
                        .atMost(Value.of(Bound.of(Share.of(
                                Value.when(where(GREEN).in(Answer.of(true)), Factor.of("0.2"))
                                        .otherwise(Factor.of("0.1")),
                                Base.STAFF))))
                        .reducing()
                        .onlyWhen(where(JOBS).atMost(6)))
                .limit(Limit.on(L1, Base.sum("WORKS_AND_RENT", Base.of(WORKS), Base.of(RENT)))
                        .atLeast(Value.when(where(GREEN).in(Answer.of(true)), Bound.of(euros("10.00")))
                                .otherwise(Bound.of(Share.of(Rate.percent("1"), Base.TOTAL))))
                        .exceeded()
                        .withUpper(new Limit.Edge(
                                Value.of(Bound.of(
                                        Share.times(
                                                "3",
                                                Base.without(
                                                        "WITHOUT_STAFF", Base.DIRECT, Base.STAFF, ANCILLARY_WORKS)),
                                        Share.times("1.5", Base.ofTerm("MISSIONS")),
                                        Share.times("1", Base.ofTerm("CREW")))),
                                true))
                        .refusing("BALANCE", new LocalizedText("les travaux et les loyers", "works and rent")))
                .limit(Limit.on(L1, Base.OWN)
                        .atLeast(Share.of(Rate.percent("25"), Base.DIRECT))
                        .refusing(Rule.of("OWN_FUNDS"), Optional.empty())
                        .onlyWhen(reading(BONUS_IN_CAP, "YES")))
                .requires(Requirement.of(
                                L1,
                                Rule.of("FIT"),
                                all(
                                        any(
                                                where(GREEN).in(Answer.of(true)),
                                                where(JOBS).atLeast(2)),
                                        applicant(where(SIZE).in(Answer.of("SMALL")))),
                                TEXT)
                        .onlyWhen(not(all(where(SECTOR).in(Answer.of("01")))))
                        .deciding(Track.of("WORKSHOPS")))
                .with(AidIntensity.of(
                                L1,
                                new Value.Cases<>(
                                        List.of(new Value.Case<>(
                                                where(GREEN).in(Answer.of(true)),
                                                Value.sum(Rate.percent("25"))
                                                        .plus(where(JOBS).atLeast(5), Rate.percent("10"))
                                                        .atMost(Rate.percent("30")))),
                                        Optional.of(Value.of(Rate.percent("20")))))
                        .of(Base.DIRECT)
                        .upTo(L1, euros("400000.00")))
                .wholeEuros(L1)
                .maximumAid(L1, euros("100000"))
                .minimumAid(L1, euros("5000"))
                .sharedOut(L1)
                .limit(Limit.of(
                        L1,
                        Limit.Form.OWN_CONTRIBUTION,
                        Value.when(where(GREEN).in(Answer.of(true)), Bound.of(Share.of(Rate.percent("15"), Base.TOTAL)))
                                .otherwise(Bound.of(Share.of(Rate.percent("20"), Base.TOTAL)))))
                .publicCofinancing(L1, Rate.percent("10"))
                .limit(Limit.maximumPublicAid(L1, euros("150000")).reducing())
                .document(new LocalizedText("la note", "the note"))
                .recipient(new LocalizedText("à la Région", "to the Region"))
                .submissionRequired(L1)
                .submissionElectronic(L1)
                .deadline(Deadline.of(L1, LocalDate.of(2025, 2, 28), ZoneId.of("Europe/Paris"))
                        .withUntil(LocalTime.of(23, 59)))
                .leavesOpen(L1, Question.STAFF_SHARE_SCOPE)
                .leavesOpen(L1, BONUS_IN_CAP)
                .readAs(BONUS_IN_CAP.reading("NO"))
                .readAs(DeadlineDay.INCLUSIVE)
                .notJudged(NotJudged.of(L1, TEXT).onCosts(SERVICES).ofBodies(BeneficiaryKind.NATURAL_PERSON))
                .build();
    }
}
