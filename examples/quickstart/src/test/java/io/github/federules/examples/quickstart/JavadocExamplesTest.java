package io.github.federules.examples.quickstart;

import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.dossier.CostNature.STUDIES;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.fault.FaultCode.AMOUNT_TOO_PRECISE;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.core.money.Rate.percent;
import static io.github.federules.core.result.SetAsideReason.INDIRECT_AT_REAL_COST;
import static io.github.federules.core.rule.Rule.MINIMUM_TOTAL_COST;
import static io.github.federules.testkit.assertions.FederulesAssertions.assertThat;
import static io.github.federules.testkit.assertions.FederulesAssertions.assertThatFaultsOf;
import static io.github.federules.testkit.assertions.FederulesAssertions.verifyThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Law;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.NotEligibleException;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Question;
import io.github.federules.core.result.CostItem;
import io.github.federules.core.result.Costs;
import io.github.federules.core.result.Explanation;
import io.github.federules.core.result.Robustness;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.feder.SharedCriteria;
import io.github.federules.jackson.AcceptedDossier;
import io.github.federules.jackson.AcceptedRecord;
import io.github.federules.jackson.DecisionRecord;
import io.github.federules.jackson.DecisionWriter;
import io.github.federules.jackson.DossierReader;
import io.github.federules.jackson.FederulesModule;
import io.github.federules.jackson.RecordReader;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.AcceptedRegime;
import io.github.federules.jackson.call.CallReader;
import io.github.federules.jackson.call.RegimeReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The examples in the Javadoc of the library: what it shows stands here as it is there, and runs. */
class JavadocExamplesTest {

    private static final LocalizedText TITLE = new LocalizedText("Le vélo au quotidien", "Cycling every day");
    private static final Clause A1 = new Clause("A1", "communes et associations");
    private static final Clause A2 = new Clause("A2", "personnel et études");
    private static final Clause A3 = new Clause("A3", "15 % des frais de personnel");
    private static final Clause A4 = new Clause("A4", "au moins 20 000 €");
    private static final Clause A5 = new Clause("A5", "50 %, au plus 40 000 €");
    private static final Clause A6 = new Clause("A6", "quatre fois les autres aides");
    private static final Clause A7 = new Clause("A7", "frais de personnel");

    private static final Criterion CYCLING_PURPOSE =
            Criterion.yesNo("CYCLING_PURPOSE", Subject.OPERATION, new LocalizedText("Le vélo ?", "Cycling?"));
    private static final Criterion COST_OPTION = Criterion.named("OPTION", Subject.OPERATION, TITLE)
            .withAnswer("REAL", TITLE)
            .withAnswer("FLAT", TITLE);

    private static final Criterion ROLE = Criterion.named("ROLE", Subject.COST_LINE, TITLE)
            .withAnswer("MAIN", TITLE)
            .withAnswer("ANCILLARY", TITLE);
    private static final Base INDUSTRIAL = Base.lines("INDUSTRIAL", CostNature.STUDIES);
    private static final Base EXPERIMENTAL = Base.lines("EXPERIMENTAL", CostNature.TRAINING);

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @Test
    void facts() {
        Applicant applicant = Applicant.of("Les amis du vélo", BeneficiaryKind.ASSOCIATION);
        Operation operation = Operation.titled("Une station de réparation")
                .cost(CostNature.STUDIES, "Étude des itinéraires", euros("22000.00"));
        Dossier dossier = Dossier.of(applicant, operation)
                .withSubmission(Submission.sentElectronically(LocalDate.of(2026, 2, 20)));

        Applicant consortium = Applicant.of("Ville de Haut-Bourg", BeneficiaryKind.LOCAL_AUTHORITY)
                .running(PolicyRole.DIRECT)
                .joinedBy(Party.of("Les amis du vélo", BeneficiaryKind.ASSOCIATION));
        Party partner =
                Party.of("Les amis du vélo", BeneficiaryKind.ASSOCIATION).withDeMinimisAid(euros("0.00"));
        FinancingPlan plan = FinancingPlan.own(euros("10000.00")).withOtherPublic(euros("5000.00"));

        MonetaryAmount amount = Euros.euros("48000.00");
        String shown = Euros.format(amount, Locale.FRENCH);

        CostLine line = CostLine.staff("Cheffe de projet", euros("48000.00"))
                .withPerson("P1")
                .withShare(fte("0.50"));
        Operation repairs = Operation.titled("Une station de réparation pour les cyclistes")
                .declaring(CYCLING_PURPOSE)
                .staff("Cheffe de projet", euros("48000.00"), fte("0.50"))
                .cost(STUDIES, "Étude des itinéraires", euros("22000.00"));

        assertThat(dossier.applicant()).isEqualTo(applicant);
        assertThat(consortium.members()).hasSize(1);
        assertThat(partner.name()).contains("Les amis du vélo");
        assertThat(plan.own()).isEqualTo(euros("10000.00"));
        assertThat(shown).isEqualTo("48\u202F000,00\u00A0€");
        assertThat(line.amount()).isEqualTo(euros("48000.00"));
        assertThat(repairs.costLines()).hasSize(2);
    }

    @Test
    void calls() {
        Call call = Call.builder("cycling-2026", TITLE)
                .beneficiaries(A1, BeneficiaryKind.LOCAL_AUTHORITY, BeneficiaryKind.ASSOCIATION)
                .pays(A2, CostNature.STAFF, CostNature.STUDIES)
                .flatRate(A3, Rate.percent("15"))
                .minimumCost(A4, euros("20000.00"))
                .aid(A5, Rate.percent("50"))
                .maximumAid(A5, euros("40000.00"))
                .build();

        LocalizedText name = TITLE;
        Criterion size = Sizes.SIZE;
        Question bonus = Sizes.BONUS_IN_CAP;
        List<Limit> limits = List.of(
                Limit.on(A5, Base.of(CostNature.COMMUNICATION))
                        .atMost(Share.of(percent("5"), Base.TOTAL))
                        .reducing(),
                Limit.on(A6, Base.AID)
                        .atMost(Share.times("4", Base.OTHER_PUBLIC))
                        .reducing(),
                Limit.on(A7, Base.STAFF).atLeast(euros("10000.00")).refusing("STAFF_COSTS", name));

        assertThat(call.id()).isEqualTo("cycling-2026");
        assertThat(size.code()).isEqualTo("SIZE");
        assertThat(bonus.answers()).hasSize(2);
        assertThat(limits).hasSize(3);
    }

    @Test
    void a_call_of_three_terms() {
        Call call = Call.builder("cycling-2026", new LocalizedText("Le vélo au quotidien", "Cycling every day"))
                .pays(new Clause("A4", "études"), CostNature.STUDIES)
                .minimumCost(new Clause("A5", "au moins 20 000 €"), euros(20_000))
                .aid(new Clause("A6", "50 %"), Rate.percent("50"))
                .build();
        Call declared = Call.builder("cycling-2027", TITLE)
                .declaration(
                        new Clause("A3", "développer l'usage du vélo"),
                        "CYCLING_PURPOSE",
                        CYCLING_PURPOSE,
                        new LocalizedText("l'opération développe l'usage du vélo", "the operation promotes cycling"))
                .pays(A2, CostNature.STUDIES)
                .aid(A5, Rate.percent("50"))
                .build();

        assertThat(call.terms()).isNotEmpty();
        assertThat(declared.terms()).isNotEmpty();
    }

    @Test
    void decisions() {
        Call call = small();
        Dossier dossier = dossier("22000.00");

        Decision decision = Assessor.of(call).assess(dossier);
        Verdict verdict = decision.funding().verdict();
        Optional<MonetaryAmount> aid = decision.funding().aid();
        List<MissingFact> missing = decision.missing();
        String text = decision.explain(Locale.ENGLISH);

        Costs costs = decision.costs();
        MonetaryAmount total = costs.retainedTotal();
        Optional<LocalizedText> how = costs.find(CostItem.COMPUTED_AID).flatMap(CostItem::how);

        assertThat(verdict).isEqualTo(Verdict.ELIGIBLE);
        // 50% of 22,000.00
        assertThat(aid).contains(euros("11000.00"));
        assertThat(missing).isEmpty();
        assertThat(text).contains("ELIGIBLE");
        assertThat(total).isEqualTo(euros("22000.00"));
        assertThat(how).isPresent();
        assertThat(decision.verdictOn(Track.FUNDING)).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void what_decisions_say_is_printed() {
        summaries(small(), List.of(dossier("10000.00")));
        Assessor assessor = Assessor.of(small());
        Dossier dossier = dossier("10000.00");
        try {
            assessor.requireEligible(dossier);
        } catch (NotEligibleException e) {
            e.decision().ifPresent(decision -> out.println(decision.summary(Locale.ENGLISH)));
        }
        Decision decision = assessor.assess(dossier);
        for (Explanation.Section section : decision.explanation(Locale.ENGLISH).sections()) {
            out.println(section.title() + ": " + section.entries().size());
        }
        Robustness robustness = decision.robustness();
        if (!robustness.robust()) {
            out.println("The answer depends on " + robustness.differing().size() + " readings");
        }
        for (Finding finding : decision.findings()) {
            if (finding.outcome() == Outcome.FAILED) {
                out.println(finding.clause().id() + ": " + finding.message(Locale.ENGLISH));
            }
        }
        for (MissingFact fact : decision.missing()) {
            out.println(fact.path() + ": " + fact.label(Locale.ENGLISH));
        }
        Finding finding = decision.find(MINIMUM_TOTAL_COST).orElseThrow();
        finding.remedy().ifPresent(remedy -> out.println(remedy.message(Locale.ENGLISH)));
        if (finding.figures() instanceof Figures.Amounts amounts) {
            out.println(amounts.actual().least() + " of " + amounts.required().least());
        }
        for (CostItem item : decision.costs().items()) {
            print(item.label(Locale.ENGLISH), item.amount(), item.how());
        }

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("NOT ELIGIBLE", "A5: The total eligible cost", "Findings: ", "Gap: €10,000.00");
    }

    private void summaries(Call call, List<Dossier> dossiers) {
        Assessor assessor = Assessor.of(call);
        for (Dossier dossier : dossiers) {
            out.println(assessor.assess(dossier).summary(Locale.ENGLISH));
        }
    }

    @Test
    void several_decisions() {
        Dossier dossier = dossier("80000.00");

        List<Decision> ranked = FederEligibility.among(FederCalls.all()).assess(dossier);
        Decision best = ranked.get(0);

        Decision decision = Assessor.of(small()).assess(dossier);
        decision.underEachAnswer(COST_OPTION)
                .forEach((option, other) -> show(option, other.funding().aid()));

        assertThat(ranked).contains(best);
    }

    @Test
    void json() {
        Decision decision = Assessor.of(small()).assess(dossier("22000.00"));
        DecisionRecord record = DecisionRecord.of(decision);
        assertThat(record.toJson()).isNotEmpty();
        String json = DecisionWriter.in(Locale.FRENCH).toJson(decision);
        assertThat(json).isNotEmpty();
        readDossier("{}");
        readCall("{}", dossier("22000.00"));
        readRecord(record.toJson());
        readRegime("{}", List.of());

        DossierReader reader = DossierReader.of(FederCalls.catalogue(), FrenchLegalForm.nomenclature());
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new FederulesModule(reader, Locale.FRENCH))
                .build();
        assertThat(mapper.writeValueAsString(decision)).isNotEmpty();
    }

    private void readDossier(String json) {
        DossierReader reader = DossierReader.of(FederCalls.catalogue(), FrenchLegalForm.nomenclature());
        if (reader.read(json) instanceof AcceptedDossier accepted) {
            out.println(FederEligibility.under(accepted.call())
                    .assess(accepted.dossier())
                    .summary(Locale.ENGLISH));
        }
    }

    private void readCall(String json, Dossier dossier) {
        CallReader reader = CallReader.of(List.of(CommonProvisions.of2021())).knowing(SharedCriteria.all());
        if (reader.read(json) instanceof AcceptedCall accepted) {
            out.println(FederEligibility.under(accepted.call()).assess(dossier).summary(Locale.ENGLISH));
        }
    }

    private void readRecord(String json) {
        RecordReader reader = RecordReader.of(List.of(CommonProvisions.of2021()), FrenchLegalForm.nomenclature())
                .knowing(SharedCriteria.all());
        if (reader.read(json) instanceof AcceptedRecord accepted) {
            accepted.record().disclosure(Locale.FRENCH).ifPresent(disclosure -> out.println(disclosure.text()));
        }
    }

    private void readRegime(String json, List<Law> laws) {
        CallReader calls = CallReader.of(laws);
        RegimeReader regimes = RegimeReader.knowing(SharedCriteria.all());
        if (regimes.read(json) instanceof AcceptedRegime accepted) {
            calls = calls.under(List.of(accepted.regime()));
        }
        assertThat(calls).isNotNull();
    }

    @Test
    void assertions() {
        Call call = FederCalls.HAUTS_DE_FRANCE_AI_2025;
        Operation operation =
                Operation.untitled().declaring(FederCalls.EXPLORES_AI).cost(STUDIES, "a", euros("1.00"));
        verifyThat(call).given(operation).failsRule(MINIMUM_TOTAL_COST);
        assertThatFaultsOf(() -> euros("0.001")).hasOnly("", AMOUNT_TOO_PRECISE);
        Decision decision = FederEligibility.under(call)
                .assess(Dossier.of(
                                Applicant.of("Haut Pays", BeneficiaryKind.LOCAL_AUTHORITY)
                                        .running(PolicyRole.DIRECT),
                                Operation.untitled()
                                        .declaring(FederCalls.EXPLORES_AI)
                                        .staff("Cheffe de projet", euros("48000.00"), fte("0.50"))
                                        .cost(STUDIES, "a", euros("22000.00"))
                                        .with(CostLine.of(CostNature.TRAVEL, euros("1.00"))
                                                .withId("c3")))
                        .withSubmission(Submission.sentElectronically(LocalDate.of(2025, 2, 20))));
        assertThat(decision).isEligible().hasAid("46320.00").setsAside("c3", INDIRECT_AT_REAL_COST);
    }

    @Test
    void bases() {
        List<Base> bases = List.of(
                Base.lines("ANCILLARY", where(ROLE).in(Answer.of("ANCILLARY"))),
                Base.of(CostNature.COMMUNICATION),
                Base.sum("RESEARCH", INDUSTRIAL, EXPERIMENTAL),
                Base.without("CORE", Base.DIRECT, Base.of(CostNature.SERVICES)));

        assertThat(bases).extracting(Base::code).contains("ANCILLARY", "RESEARCH", "CORE");
    }

    private void print(String label, MonetaryAmount amount, Optional<LocalizedText> how) {
        out.println(label + " " + amount + " " + how);
    }

    private void show(Answer option, Optional<MonetaryAmount> aid) {
        out.println(option + " " + aid);
    }

    // 20,000.00 are required, and 50% paid.
    private static Call small() {
        return Call.builder("cycling-2026", new LocalizedText("Le vélo au quotidien", "Cycling every day"))
                .asks(A1, COST_OPTION)
                .requires(A1, "OPTION_KNOWN", where(COST_OPTION).in(Answer.of("REAL"), Answer.of("FLAT")), TITLE)
                .pays(new Clause("A4", "études"), CostNature.STUDIES)
                .minimumCost(new Clause("A5", "au moins 20 000 €"), euros(20_000))
                .aid(new Clause("A6", "50 %"), Rate.percent("50"))
                .build();
    }

    private static Dossier dossier(String studies) {
        return Dossier.of(
                Applicant.of("Les amis du vélo", BeneficiaryKind.ASSOCIATION),
                Operation.untitled().answering(COST_OPTION, Answer.of("REAL")).cost(STUDIES, "Étude", euros(studies)));
    }

    private static final class Sizes {

        private static final LocalizedText sizeOfTheEnterprise = TITLE;
        private static final LocalizedText micro = TITLE;
        private static final LocalizedText small = TITLE;
        private static final LocalizedText large = TITLE;
        private static final LocalizedText doesTheBonusCountWithinTheCap = TITLE;
        private static final LocalizedText yes = TITLE;
        private static final LocalizedText no = TITLE;

        static final Criterion SIZE = Criterion.named("SIZE", Subject.PARTY, sizeOfTheEnterprise)
                .withAnswer("MICRO", micro)
                .withAnswer("SMALL", small)
                .withAnswer("LARGE", large);

        static final Question BONUS_IN_CAP = Question.named("BONUS_IN_CAP", doesTheBonusCountWithinTheCap)
                .withAnswer("YES", yes)
                .withAnswer("NO", no);
    }
}
