package io.github.federules.core;

import static io.github.federules.core.money.Euros.euros;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.Catalogue;
import io.github.federules.core.call.CostTerms;
import io.github.federules.core.call.Law;
import io.github.federules.core.call.LawCondition;
import io.github.federules.core.call.LawThatAllowsAll;
import io.github.federules.core.call.Regime;
import io.github.federules.core.call.WholeCall;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.condition.ConditionVisitor;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.decision.Advisor;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Certainty;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostLines;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.LegalForm;
import io.github.federules.core.dossier.LegalForms;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Quantity;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.form.CallForm;
import io.github.federules.core.form.FormChanges;
import io.github.federules.core.form.FormCondition;
import io.github.federules.core.form.OpenQuestion;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Factor;
import io.github.federules.core.money.Rate;
import io.github.federules.core.portfolio.ComparedDossier;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.MinimumCostBasis;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.record.RecordedShare;
import io.github.federules.core.result.Advice;
import io.github.federules.core.result.AidPart;
import io.github.federules.core.result.AidShare;
import io.github.federules.core.result.CostItem;
import io.github.federules.core.result.Costs;
import io.github.federules.core.result.Difference;
import io.github.federules.core.result.Notice;
import io.github.federules.core.result.Reduction;
import io.github.federules.core.result.Robustness;
import io.github.federules.core.result.SetAside;
import io.github.federules.core.result.SetAsideReason;
import io.github.federules.core.result.TrackDecision;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.AmountRange;
import io.github.federules.core.rule.Body;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.PointRange;
import io.github.federules.core.rule.Remedy;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.AskedCriterion;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.EligibleVat;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.RegimeTerm;
import io.github.federules.core.term.Share;
import io.github.federules.core.term.Term;
import io.github.federules.core.term.TermVisitor;
import io.github.federules.core.term.Under;
import io.github.federules.core.value.Value;
import io.github.federules.core.value.ValueVisitor;
import java.lang.reflect.Array;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** Sound values of all types that users can make, and calls and decisions. */
final class Samples {

    private static final Party PARTY = Party.of("Commune", BeneficiaryKind.LOCAL_AUTHORITY);
    private static final CostLine LINE = CostLine.of(CostNature.STUDIES, euros("1.00"));
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final LocalTime NOON = LocalTime.of(12, 0);

    private static final Body BODY = new Body(1, Optional.of("Préfecture"), Fact.known(BeneficiaryKind.STATE_SERVICE));
    private static final TrackDecision TRACK_DECISION = new TrackDecision(
            Verdict.ELIGIBLE, Optional.of(euros("1.00")), Optional.of(euros("2.00")), Optional.empty());

    private static final Criterion ROLE = Criterion.named("ROLE", Subject.COST_LINE, new LocalizedText("a", "b"))
            .withAnswer("MAIN", new LocalizedText("a", "b"))
            .withAnswer("ANCILLARY", new LocalizedText("c", "d"));

    private static final Regime REGIME = Regime.of("a", new LocalizedText("a", "b"));
    private static final Map<String, Record> RECORDS = records();
    private static final Call CALL = WholeCall.withEachRate().get(0);
    private static final Decision DECISION =
            Assessor.of(CALL).assess(Dossier.of(Applicant.unknown(), Operation.untitled()));

    /** Values of the types that are no records. */
    private static final Map<Class<?>, Object> OTHERS = Map.ofEntries(
            Map.entry(boolean.class, true),
            Map.entry(Advice.class, Advice.of("DE_MINIMIS", new LocalizedText("a", "b"), new LocalizedText("c", "d"))),
            Map.entry(int.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(Object.class, "1"),
            Map.entry(String.class, "1"),
            Map.entry(BigDecimal.class, BigDecimal.ONE),
            Map.entry(MonetaryAmount.class, euros("1.00")),
            Map.entry(Locale.class, Locale.ENGLISH),
            Map.entry(LocalDate.class, DAY),
            Map.entry(Supplier.class, (Supplier<LocalDate>) () -> DAY),
            Map.entry(LocalTime.class, NOON),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(ZoneId.class, ZoneOffset.UTC),
            Map.entry(Optional.class, Optional.empty()),
            Map.entry(Collection.class, List.of()),
            Map.entry(List.class, List.of()),
            Map.entry(Set.class, Set.of()),
            Map.entry(Map.class, Map.of()),
            Map.entry(Function.class, Function.identity()),
            Map.entry(Predicate.class, (Predicate<Object>) each -> true),
            Map.entry(Fact.class, Fact.unknown()),
            Map.entry(Fact.Unknown.class, new Fact.Unknown<>()),
            Map.entry(LegalForm.class, new FormOfNobody()),
            Map.entry(LegalForms.class, (LegalForms) code -> Optional.empty()),
            Map.entry(CostNature.class, CostNature.STUDIES),
            Map.entry(Base.class, Base.DIRECT),
            Map.entry(Limit.Start.class, Limit.on(new Clause("A", "b"), Base.DIRECT)),
            Map.entry(Limit.class, Limit.minimumCost(new Clause("A", "b"), euros("1.00"))),
            Map.entry(FlatRate.class, FlatRate.of(new Clause("A", "b"), Rate.percent("15"), Base.STAFF, List.of())),
            Map.entry(TermVisitor.class, visitor(TermVisitor.class)),
            Map.entry(CostTerms.class, CALL.costs()),
            Map.entry(Term.class, EligibleVat.of(new Clause("A", "b"))),
            Map.entry(CostLines.class, CostLines.of(List.of())),
            Map.entry(Criterion.class, WholeCall.SIZE),
            Map.entry(Criterion.AnswerForm.class, WholeCall.SIZE.form()),
            Map.entry(Answer.class, Answer.of("SMALL")),
            Map.entry(Condition.class, Condition.where(WholeCall.JOBS).atLeast(1)),
            Map.entry(Condition.Where.class, Condition.where(WholeCall.JOBS)),
            Map.entry(ConditionVisitor.class, visitor(ConditionVisitor.class)),
            Map.entry(OptionalLong.class, OptionalLong.empty()),
            Map.entry(Value.class, Value.of(Rate.percent("50"))),
            Map.entry(ValueVisitor.class, visitor(ValueVisitor.class)),
            Map.entry(Reading.class, CentRounding.DOWN),
            Map.entry(Readings.class, Readings.PRUDENT),
            Map.entry(Law.class, new LawThatAllowsAll("none")),
            Map.entry(Call.class, CALL),
            Map.entry(Regime.class, REGIME),
            Map.entry(RegimeTerm.class, AskedCriterion.of(new Clause("A", "b"), WholeCall.SIZE)),
            Map.entry(Catalogue.class, Catalogue.of(List.of(CALL))),
            Map.entry(CallBuilder.class, Call.builder("a", new LocalizedText("a", "b"))),
            Map.entry(Advisor.class, (Advisor) decision -> List.of()),
            Map.entry(Assessor.class, Assessor.of(CALL)),
            Map.entry(Decision.class, DECISION),
            Map.entry(Costs.class, DECISION.costs()),
            Map.entry(CostItem.class, CostItem.of(CostItem.PRESENTED, euros("1.00"))),
            Map.entry(Finding.class, DECISION.findings().get(0)),
            Map.entry(Finding.Detail.class, new DetailOfNothing()),
            Map.entry(Figures.class, Figures.NONE),
            Map.entry(Change.class, new Change.OfAmount(Change.Kind.ADD_OTHER_COST, euros("1.00"))));

    private Samples() {}

    /** Returns one record of each type, by its name. */
    static Map<String, Record> records() {
        Map<String, Record> samples = new TreeMap<>();
        Operation operation = Operation.titled("a")
                .staff("b", euros("20000.00"), FteShare.fte("0.10"))
                .with(LINE)
                .declaring(WholeCall.SAVES_WATER)
                .answering(WholeCall.JOBS, Answer.of(3))
                .answering(WholeCall.RENEWABLE, Answer.of(true))
                .withAidRate(Rate.percent("50"))
                .withRealisation(Realisation.from(DAY, DAY))
                .withFinancing(FinancingPlan.own(euros("1.00")));
        Applicant applicant = Applicant.of(PARTY)
                .answering(WholeCall.SIZE, Answer.of("SMALL"))
                .joinedBy(PARTY.withName("Syndicat"))
                .running(PolicyRole.DIRECT);
        WholeCall.withEachRate().forEach(call -> {
            Stream.of(call.edition(), call.title(), call.offers(), call.terms(), call.openQuestions(), call.notJudged())
                    .forEach(each -> collect(each, samples));
            Decision decision = Assessor.of(call).assess(Dossier.of(applicant, operation));
            Stream.of(
                            decision.dossier(),
                            decision.recorded(),
                            decision.disclosure(Locale.ENGLISH),
                            decision.explanation(Locale.ENGLISH))
                    .forEach(each -> collect(each, samples));
            decision.findings().forEach(finding -> {
                collect(finding.rule(), samples);
                collect(finding.figures(), samples);
                collect(finding.remedy(), samples);
            });
        });
        Stream.of(
                        new AidPart(
                                Optional.of(AidIntensity.of(new Clause("A", "b"), Value.of(Rate.percent("50")))),
                                Optional.of("applicant"),
                                euros("2.00"),
                                Optional.of(Rate.percent("50")),
                                euros("1.00")),
                        new AidShare(PARTY, euros("1.00"), euros("1.00")),
                        CostItem.of(CostItem.PRESENTED, euros("1.00")),
                        new LawCondition(Rule.of("A"), "a", new LocalizedText("a", "b"), new LocalizedText("c", "d")),
                        new RecordedShare(Optional.of("a"), euros("1.00"), euros("1.00")),
                        new Change.OfAmount(Change.Kind.ADD_OTHER_COST, euros("1.00")),
                        new Change.RaiseShare(List.of("1"), FteShare.fte("0.20")),
                        new Change.Together(List.of(
                                new Change.OfAmount(Change.Kind.ADD_OTHER_COST, euros("1.00")),
                                new Change.OfAmount(Change.Kind.ADD_OWN_FUNDS, euros("1.00")))),
                        new Change.LeaveOutPartners(List.of(BODY)),
                        new Change.ChooseAnswer(
                                "a", new LocalizedText("a", "b"), Map.of(Answer.of(true), new LocalizedText("a", "b"))),
                        new Change.Reschedule(Optional.of(DAY), Optional.of(DAY)),
                        new Change.Submit(new LocalizedText("a", "b"), true, Optional.of(DAY), Optional.of(NOON)),
                        new Difference(MinimumCostBasis.PRESENTED, Map.of(Track.FUNDING, TRACK_DECISION)),
                        new Robustness(true, Optional.of(euros("1.00")), Optional.of(euros("1.00")), List.of()),
                        new Figures.Amounts(
                                AmountRange.of(euros("1.00")), new AmountRange(euros("1.00"), euros("2.00"))),
                        new Figures.PartyAmounts(
                                "applicant",
                                AmountRange.of(euros("1.00")),
                                Optional.of(AmountRange.of(euros("2.00"))),
                                AmountRange.of(euros("3.00"))),
                        new Figures.Bodies(List.of(BODY)),
                        new Figures.Role(PolicyRole.DIRECT),
                        new Figures.Statement(new LocalizedText("a", "b")),
                        new Figures.Rates(Rate.percent("20"), Rate.percent("70"), Fact.unknown()),
                        new Figures.Months(1, 2, Fact.unknown()),
                        new Figures.Window(DAY, DAY, Fact.unknown()),
                        new Figures.TimeLimit(DAY, Optional.of(NOON), Fact.unknown(), Fact.unknown()),
                        new MissingFact("submission.sent", new LocalizedText("a", "b")),
                        new Notice("submission.sent", new LocalizedText("a", "b")),
                        new Remedy(
                                List.of(new Change.OfAmount(Change.Kind.ADD_OWN_FUNDS, euros("1.00"))), false, false),
                        new SetAside(
                                LINE, SetAsideReason.NATURE_NOT_LISTED, euros("1.00"), List.of(new Clause("A", "b"))),
                        Bound.of(Share.of(Rate.percent("5"), Base.TOTAL)),
                        Factor.of("4"),
                        Under.of(new Clause("A", "b"), REGIME.title()),
                        new PointRange(1, 2),
                        Share.times("4", Base.OTHER_PUBLIC),
                        new Limit.Edge(Value.of(Bound.of(euros("1.00"))), false),
                        new Base.Lines(
                                Set.of(CostNature.STUDIES),
                                Optional.of(Condition.where(ROLE).in(Answer.of("MAIN"))),
                                Optional.empty()),
                        Condition.parties(Condition.where(WholeCall.JOBS).atLeast(1))
                                .atLeast(2),
                        new Condition.OfReading(CentRounding.DOWN),
                        Quantity.of("0.7").atAnnualCost(euros("1.00")),
                        new Base.Combined(List.of(Base.STAFF, Base.INVESTMENT)),
                        new Base.Without(Base.DIRECT, List.of(Base.STAFF)),
                        new Reduction(
                                "AID",
                                new LocalizedText("a", "b"),
                                new Clause("A", "b"),
                                euros("2.00"),
                                euros("1.00"),
                                Reduction.Target.AID,
                                new LocalizedText("a", "b"),
                                Optional.empty()),
                        new FormCondition(Condition.where(ROLE).in(Answer.of("MAIN")), new LocalizedText("a", "b")),
                        CallForm.of(WholeCall.withEachRate().get(0)),
                        FormChanges.between(
                                Call.builder("a", new LocalizedText("a", "b"))
                                        .pays(new Clause("A", "b"), CostNature.STUDIES)
                                        .build(),
                                WholeCall.withEachRate().get(0)),
                        new OpenQuestion(
                                CallForm.of(WholeCall.withEachRate().get(0))
                                        .questions()
                                        .get(0),
                                List.of("a"),
                                List.of()),
                        new ComparedDossier(Optional.of("a"), Fact.unknown(), TRACK_DECISION, TRACK_DECISION),
                        Value.sum(Rate.percent("50")).inner(),
                        new LocatedFault("a", Fault.of(FaultCode.MISSING, Map.of("field", "a"))))
                .forEach(each -> collect(each, samples));
        return samples;
    }

    private static void collect(@Nullable Object found, Map<String, Record> samples) {
        if (found instanceof Optional<?> optional) {
            optional.ifPresent(each -> collect(each, samples));
        } else if (found instanceof Map<?, ?> map) {
            map.forEach((key, each) -> {
                collect(key, samples);
                collect(each, samples);
            });
        } else if (found instanceof Collection<?> all) {
            all.forEach(each -> collect(each, samples));
        } else if (found instanceof Fact.Known<?> known) {
            samples.putIfAbsent(known.getClass().getName(), known);
            collect(known.value(), samples);
        } else if (found instanceof Record sample
                && sample.getClass().getName().startsWith("io.github.federules.core.")) {
            samples.putIfAbsent(sample.getClass().getName(), sample);
            for (RecordComponent component : sample.getClass().getRecordComponents()) {
                collect(value(sample, component), samples);
            }
        }
    }

    /** Returns a sound value of a type, which goes with all the others. */
    static Object of(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isArray()) {
            Object array = Array.newInstance(type.getComponentType(), 1);
            Array.set(array, 0, of(type.getComponentType()));
            return array;
        }
        return OTHERS.entrySet().stream()
                .filter(entry -> entry.getKey() == type)
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> Optional.ofNullable(RECORDS.get(type.getName())))
                .orElseThrow(() -> new IllegalStateException("There is no sample of " + type + "."));
    }

    private static Object visitor(Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> "");
    }

    /** Returns a component of a record. */
    static Object value(Record sample, RecordComponent component) {
        try {
            return component.getAccessor().invoke(sample);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A legal form of no kind. */
    private record FormOfNobody() implements LegalForm {

        @Override
        public String code() {
            return "0";
        }

        @Override
        public String label() {
            return "none";
        }

        @Override
        public Optional<BeneficiaryKind> findKind() {
            return Optional.empty();
        }

        @Override
        public Certainty certainty() {
            return Certainty.REVIEW;
        }
    }

    /** The parts of a finding that has nothing to show. */
    private record DetailOfNothing() implements Finding.Detail {

        @Override
        public Figures figures() {
            return Figures.NONE;
        }

        @Override
        public List<String> places() {
            return List.of("submission");
        }

        @Override
        public String message(Locale locale) {
            return "";
        }
    }
}
