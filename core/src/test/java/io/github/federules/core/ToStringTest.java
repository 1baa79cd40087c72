package io.github.federules.core;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Catalogue;
import io.github.federules.core.call.Edition;
import io.github.federules.core.call.NotJudged;
import io.github.federules.core.call.WholeCall;
import io.github.federules.core.condition.Condition;
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
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Body;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Remedy;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import io.github.federules.core.value.Value;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Every value that users hold prints one short line, which can stand in a log. */
class ToStringTest {

    private static final int LONGEST = 400;
    private static final Criterion JOBS =
            Criterion.number("JOBS", Subject.OPERATION, new LocalizedText("a", "b"), 0, 9);
    private static final Condition SMALL = Condition.where(
                    Criterion.yesNo("SMALL", Subject.OPERATION, new LocalizedText("a", "b")))
            .isYes();
    private static final Clause A = new Clause("A", "b");
    private static final String HOSTILE = "a\nb\u001b[2J\u202e" + "x".repeat(9_000);

    @Test
    void every_record_decision_and_call_prints_one_short_line() {
        SoftAssertions softly = new SoftAssertions();
        printed(WholeCall.withEachRate().get(0))
                .forEach(each -> softly.assertThat(each.toString())
                        .as(each.getClass().getSimpleName())
                        .isNotBlank()
                        .hasSizeLessThanOrEqualTo(LONGEST)
                        .doesNotContain("\n", "Optional", "@", "null"));
        softly.assertAll();
    }

    @Test
    void the_line_stays_short_and_tame_whatever_the_value_holds() {
        Party party = Party.of(HOSTILE, BeneficiaryKind.ASSOCIATION);
        List<CostLine> lines = IntStream.range(0, 1_000)
                .mapToObj(i -> CostLine.staff(HOSTILE, euros("1.00")).withId(HOSTILE + i))
                .toList();
        Operation operation = Operation.titled(HOSTILE).withCostLines(lines);
        Applicant applicant = Applicant.of(HOSTILE, BeneficiaryKind.ASSOCIATION).withMembers(List.of(party));
        Clause clause = new Clause(HOSTILE, HOSTILE);
        List<Object> hostile = List.of(
                party,
                lines.get(0),
                operation,
                applicant,
                Dossier.of(applicant, operation).withId(HOSTILE),
                clause,
                new LocalizedText(HOSTILE, HOSTILE),
                new Edition(HOSTILE, Optional.empty(), HOSTILE),
                Fault.of(FaultCode.UNKNOWN_VALUE, Map.of("value", HOSTILE, "allowed", HOSTILE)));

        for (Object each : hostile) {
            assertThat(each.toString())
                    .as(each.getClass().getSimpleName())
                    .hasSizeLessThanOrEqualTo(LONGEST)
                    .doesNotContain("\n", "\u001b", "\u202e");
        }
    }

    @Test
    void a_catalogue_prints_the_ids_of_its_calls() {
        assertThat(Catalogue.of(List.of(WholeCall.withEachRate().get(0)))).hasToString("Catalogue[calls=[whole-2026]]");
    }

    @Test
    void what_is_not_about_persons_names_none() {
        Applicant applicant = Applicant.of("Jeanne Martin", BeneficiaryKind.ASSOCIATION);
        CostLine line = CostLine.staff("Salaire de Jeanne", euros("1.00")).withPerson("Jeanne Martin");
        Operation operation = Operation.titled("Un projet").withCostLines(List.of(line));
        Call call = WholeCall.withEachRate().get(0);
        Decision decision = Assessor.of(call).assess(Dossier.of(applicant, operation));

        List<Object> values = new ArrayList<>(List.of(applicant, line, operation, decision.dossier(), decision));
        values.addAll(decision.findings());
        values.addAll(decision.setAside());
        values.addAll(decision.missing());
        decision.findings()
                .forEach(finding -> finding.remedy().map(Remedy::options).ifPresent(values::addAll));

        assertThat(values).noneMatch(each -> each.toString().contains("Jeanne"));
    }

    @Test
    void the_message_of_a_refusal_is_one_line_without_names() {
        Call call = WholeCall.withEachRate().get(0);
        Call hostile = Call.builder("a\nb\u001b" + "x".repeat(5_000), new LocalizedText("a", "b"))
                .beneficiaries(new Clause("A\nB", "c"), BeneficiaryKind.LOCAL_AUTHORITY)
                .build();
        Operation operation = Operation.titled("Projet de Jeanne")
                .withCostLines(List.of(CostLine.staff("Jeanne", euros("1.00")).withPerson("Jeanne Martin")));
        Dossier dossier = Dossier.of(Applicant.of("Jeanne Martin", BeneficiaryKind.NATURAL_PERSON), operation);

        for (Call each : List.of(call, hostile)) {
            assertThatThrownBy(() -> Assessor.of(each).requireEligible(dossier))
                    .isInstanceOf(NotEligibleException.class)
                    .hasMessageStartingWith("Not eligible under the call ")
                    .message()
                    .hasSizeLessThan(1_010)
                    .doesNotContain("Jeanne", "\n", "\u001b");
        }
    }

    @Test
    void the_line_names_the_value() {
        Call call = WholeCall.withEachRate().get(0);
        CostLine line = CostLine.staff("Chef", euros("20000.00")).withId("c1");
        Dossier dossier = Dossier.of(
                Applicant.of("Commune", BeneficiaryKind.LOCAL_AUTHORITY),
                Operation.titled("Eau").withCostLines(List.of(line)));

        assertThat(call).hasToString("Call[id=whole-2026, edition=2]");
        assertThat(Assessor.of(call)).hasToString("Assessor[call=whole-2026]");
        assertThat(Call.builder("c", new LocalizedText("a", "b"))).hasToString("CallBuilder[id=c]");
        assertThat(line).hasToString("CostLine[id=c1, nature=STAFF, amount=EUR 20000, share=unknown]");
        assertThat(dossier.operation()).hasToString("Operation[title=Eau, costLines=1]");
        assertThat(dossier.withId("D-1")).hasToString("Dossier[id=D-1, costLines=1]");
        assertThat(Assessor.of(call).assess(dossier).toString())
                .startsWith("Decision[call=whole-2026, tracks=[FUNDING ");
        assertThat(Party.of("Commune", BeneficiaryKind.LOCAL_AUTHORITY))
                .hasToString("Party[name=Commune, kind=LOCAL_AUTHORITY]");
    }

    @Test
    void the_line_of_a_term_of_a_call_has_its_parts() {
        LocalizedText text = new LocalizedText("un", "one");
        Rate half = Rate.percent("50");
        LocalDate day = LocalDate.of(2026, 1, 2);
        FlatRate flatRate = FlatRate.of(A, half, Base.STAFF, CostNature.TRAVEL)
                .withCap(A, euros("1.00"))
                .withCalculated();
        Call call = Call.builder("c", text)
                .beneficiaries(A, BeneficiaryKind.ASSOCIATION)
                .policyRoles(A, PolicyRole.DIRECT)
                .duration(A, 1, 2)
                .window(A, day, day.plusYears(1))
                .pays(A, CostNature.STAFF)
                .staffMinimum(A, FteShare.fte("0.20"))
                .flatRate(flatRate)
                .paysVat(A)
                .with(Limit.minimumCost(A, euros("1.00")))
                .with(Limit.maximumCost(A, euros("2.00")))
                .aid(A, half)
                .maximumAid(A, euros("1.00"))
                .ownContribution(A, half)
                .build();

        assertThat(A).hasToString("Clause[id=A, quote=b]");
        assertThat(new Edition("2", Optional.of(day), "url"))
                .hasToString("Edition[version=2, from=2026-01-02, source=url]");
        assertThat(Limit.maximumAid(A, euros("1.00")))
                .hasToString("Limit[on=AID, atMost=EUR 1, clause=Clause[id=A, quote=b]]");
        assertThat(Limit.ownContribution(A, half))
                .hasToString("Limit[on=OWN, atLeast=[0.5 of TOTAL], clause=Clause[id=A, quote=b]]");
        assertThat(Limit.on(A, Base.sum("BOTH", Base.STAFF, Base.INVESTMENT))
                        .atMost(Value.of(Bound.of(Share.of(half, Base.DIRECT), Share.times("4", Base.OWN)))))
                .hasToString("Limit[on=BOTH, atMost=[0.5 of DIRECT, 4 of OWN], clause=Clause[id=A, quote=b]]");
        assertThat(Limit.on(A, Base.SCORE).atLeast(12))
                .hasToString("Limit[on=SCORE, atLeast=12, clause=Clause[id=A, quote=b]]");
        assertThat(Limit.on(A, Base.OWN).atMost(Value.when(SMALL, Bound.of(euros("1.00")))))
                .asString()
                .startsWith("Limit[on=OWN, atMost=Cases[cases=[Case[when=Answered[criterion=SMALL, among=[true");
        assertThat(Limit.on(A, Base.OWN)).hasToString("Start[on=OWN, clause=Clause[id=A, quote=b]]");
        assertThat(Bound.ofPoints(12)).hasToString("Bound[points=12]");
        assertThat(Bound.of(euros("1.00"))).hasToString("Bound[amount=EUR 1]");
        assertThat(Bound.of(Share.of(half, Base.DIRECT))).hasToString("Bound[shares=[0.5 of DIRECT]]");
        assertThat(AidIntensity.of(A, Value.of(half)))
                .hasToString("AidIntensity[rate=Constant[is=50 %], base=TOTAL, clause=Clause[id=A, quote=b]]");
        assertThat(call.applicants())
                .asString()
                .startsWith("ApplicantTerms[terms=[Beneficiaries[")
                .contains(", PolicyRoles[");
        assertThat(call.costs())
                .asString()
                .startsWith(
                        "CostTerms[terms=[EligibleCosts[natures=[STAFF], clause=Clause[id=A, quote=b]], StaffMinimum[")
                .hasSizeLessThan(301);
        assertThat(flatRate)
                .asString()
                .isEqualTo("FlatRate[rate=Constant[is=50 %], of=STAFF, covers=[TRAVEL], clause=Clause[id=A, quote=b]]");
        Deadline deadline = Deadline.of(A, day, ZoneOffset.UTC).withUntil(LocalTime.NOON);
        assertThat(deadline)
                .hasToString("Deadline[days=[2026-01-02], until=12:00, zone=Z, clause=Clause[id=A, quote=b]]");
        assertThat(NotJudged.of(A, text).onCosts(CostNature.STUDIES).ofBodies(BeneficiaryKind.ASSOCIATION))
                .hasToString("NotJudged[clause=Clause[id=A, quote=b], text=LocalizedText[english=one],"
                        + " natures=[STUDIES], kinds=[ASSOCIATION]]");
    }

    @Test
    void the_start_of_a_condition_prints_what_it_is_about() {
        assertThat(Condition.where(JOBS)).hasToString("Where[criterion=JOBS]");
        assertThat(Condition.partners()).hasToString("Count[isOfPartners=true]");
    }

    @Test
    void the_line_of_a_value_about_persons_has_what_names_nobody() {
        Applicant applicant = Applicant.of("Jeanne", BeneficiaryKind.NATURAL_PERSON)
                .running(PolicyRole.NONE)
                .joinedBy(Party.of("Jean", BeneficiaryKind.NATURAL_PERSON));

        assertThat(applicant).hasToString("Applicant[kind=NATURAL_PERSON, policyRole=NONE, members=1]");
        assertThat(Dossier.of(applicant, Operation.untitled())
                        .withId("D-1")
                        .withCall("call-1")
                        .withSeeks(Set.of(Track.FUNDING)))
                .hasToString("Dossier[id=D-1, call=call-1, seeks=[FUNDING], costLines=0]");
    }

    @Test
    void the_line_of_a_fault_or_a_remedy_has_its_parts() {
        assertThat(Fault.of(FaultCode.UNKNOWN_FIELD, "renamed", Map.of("field", "note")))
                .hasToString("Fault[code=UNKNOWN_FIELD, wording=UNKNOWN_FIELD.renamed, values=[field=note]]");
        assertThat(new Remedy(List.of(new Change.RaiseShare(List.of("1"), FteShare.fte("0.20"))), true, false))
                .hasToString("Remedy[options=[RaiseShare[lines=[1], share=0.2]], amountsOpen=true, exceeded=false]");
        LocalizedText text = new LocalizedText("un", "one");
        LocalDate day = LocalDate.of(2026, 1, 2);
        Change submit = new Change.Submit(text, true, Optional.of(day), Optional.of(LocalTime.NOON));
        assertThat(submit)
                .hasToString(
                        "Submit[document=LocalizedText[english=one], electronically=true, by=2026-01-02, until=12:00]");
        Change reschedule = new Change.Reschedule(Optional.of(day), Optional.of(day));
        assertThat(reschedule).hasToString("Reschedule[startsOn=2026-01-02, endsOn=2026-01-02]");
        assertThat(new Change.ChooseAnswer("operation.answers.A", text, Map.of(Answer.of(true), text)))
                .hasToString(
                        "ChooseAnswer[path=operation.answers.A, question=LocalizedText[english=one], answers=[true=LocalizedText[english=one]]]");
        assertThat(new Change.Together(List.of(reschedule, reschedule)))
                .hasToString("Together[changes=[" + reschedule + ", " + reschedule + "]]");
        Body body = new Body(0, Optional.of("Jeanne"), Fact.known(BeneficiaryKind.NATURAL_PERSON));
        assertThat(body).hasToString("Body[path=applicant.kind, kind=NATURAL_PERSON]");
        assertThat(new Change.LeaveOutPartners(List.of(body))).hasToString("LeaveOutPartners[partners=[" + body + "]]");
        assertThat(new Figures.Bodies(List.of(body))).hasToString("Bodies[bodies=[" + body + "]]");
        assertThat(new Figures.TimeLimit(day, Optional.of(LocalTime.NOON), Fact.known(day), Fact.known(LocalTime.NOON)))
                .hasToString("TimeLimit[lastDay=2026-01-02, until=12:00, sentOn=2026-01-02, sentAt=12:00]");
    }

    private static List<Object> printed(Call call) {
        List<Object> all = new ArrayList<>(Samples.records().values());
        Decision decision = Assessor.of(call).assess((Dossier) Samples.records().get(Dossier.class.getName()));
        all.addAll(List.of(call, decision, Assessor.of(call)));
        all.addAll(decision.findings());
        all.addAll(Arrays.asList(FaultCode.values()));
        return all;
    }
}
