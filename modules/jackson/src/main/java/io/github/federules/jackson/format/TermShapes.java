package io.github.federules.jackson.format;

import static io.github.federules.jackson.shape.Primitives.DAY;
import static io.github.federules.jackson.shape.Primitives.NAME;
import static io.github.federules.jackson.shape.Primitives.REQUIRED_NAME;
import static io.github.federules.jackson.shape.Primitives.SHARE;
import static io.github.federules.jackson.shape.Primitives.STATED_TEXT;
import static io.github.federules.jackson.shape.Primitives.TEXT;
import static io.github.federules.jackson.shape.Primitives.TIME;
import static io.github.federules.jackson.shape.Primitives.YES_OR_NO;

import io.github.federules.core.call.NotJudged;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Decimals;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Beneficiaries;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.DurationTerms;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.LumpSum;
import io.github.federules.core.term.PolicyRoles;
import io.github.federules.core.term.RealisationWindow;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.term.Score;
import io.github.federules.core.term.StaffMinimum;
import io.github.federules.core.term.Term;
import io.github.federules.core.term.UnitPrice;
import io.github.federules.core.value.Value;
import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonPlace;
import io.github.federules.jackson.reference.WrittenTerms;
import io.github.federules.jackson.shape.Definitions;
import io.github.federules.jackson.shape.JsonType;
import io.github.federules.jackson.shape.ListType;
import io.github.federules.jackson.shape.ObjectValues;
import io.github.federules.jackson.shape.Primitives;
import io.github.federules.jackson.shape.Shape;
import io.github.federules.jackson.shape.ShapeField;
import io.github.federules.jackson.shape.Variety;
import io.github.federules.jackson.shape.Words;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The terms of calls, each with the clause that sets it. */
final class TermShapes {

    /** A clause, by its id. */
    static final JsonType<Clause, Clause> CLAUSE = JsonType.<Clause, Clause>of(
                    (out, clause) -> out.context(WrittenTerms.class).cite(out, clause),
                    TEXT.<Clause, Clause>as(Clause::id, TermShapes::quoted)::read,
                    TEXT::schema)
            .described("the id of a clause that is quoted in clauses")
            .named("clause");

    /** The clause of a term, which is written with it. */
    static final JsonType<Term, Clause> CLAUSE_OF_TERM =
            JsonType.of((out, term) -> out.context(WrittenTerms.class).cite(out, term), CLAUSE::read, CLAUSE::schema);

    private static final JsonType<Integer, Integer> MONTHS = Primitives.type(
                    (input, place) -> whole(input, place, "months", 0, Integer.MAX_VALUE),
                    (out, months) -> out.json().writeNumber(months),
                    """
                    {"anyOf": [
                      {"type": "integer", "minimum": 0, "maximum": 2147483647},
                      {"type": "string", "pattern": "^[0-9]{1,10}$"}]}""")
            .named("months");

    private static final JsonType<Integer, Integer> ANNUAL_HOURS = Primitives.type(
            (input, place) -> whole(input, place, "hours", 1, UnitPrice.MAX_ANNUAL_HOURS),
            (out, hours) -> out.json().writeNumber(hours),
            "{\"type\": \"integer\", \"minimum\": 1, \"maximum\": 8784}");

    private static final JsonType<Collection<String>, Set<String>> LEGAL_FORMS = Words.setOf(
                    REQUIRED_NAME.list().distinctBy("", List::of).notEmpty())
            .described("codes of legal forms, or their first characters");

    private static final String ONE_OR_MORE = "{\"minItems\": 1}";

    // “All the others”, in the place of a list of natures.
    private static final String OTHERS = "OTHERS";

    private static final JsonType<Collection<CostNature>, Optional<Set<CostNature>>> COVERED =
            JsonType.of(NatureShapes.SET::write, TermShapes::covered, TermShapes::schemaOfCovered);

    private static final JsonType<Collection<CostNature>, Optional<Set<CostNature>>> COVERS = COVERED.described(
            "the natures whose lines it pays, none of them line by line; OTHERS for all that are left");

    /** Where a term applies. */
    static final JsonType<Condition, Condition> WHEN =
            ConditionType.CONDITION.described("where it applies; everywhere where it is absent");

    private static final JsonType<String, String> TERM_NAME =
            REQUIRED_NAME.described("the name by which other terms use what it pays");

    private static final JsonType<Track, Track> TRACK = TEXT.as(Track::code, TermShapes::offered);

    private static final JsonType<ZoneId, ZoneId> ZONE =
            NAME.as(ZoneId::getId, TermShapes::zone).with("{\"minLength\": 1}");

    // The checks of a call compare each with each other.
    static final int MOST = 200;

    private TermShapes() {}

    /** Returns the list of such terms, of which a call has no more than anyone compares. */
    static <W, R> ListType<W, R> some(JsonType<W, R> term) {
        return term.list().atMost(MOST, tooMany(MOST));
    }

    /** Returns the error of a list that has more elements than a bound. */
    static Fault tooMany(int bound) {
        return Fault.of(FaultCode.TOO_LARGE, "list", Map.of("bound", Integer.toString(bound)));
    }

    static Shape<Requirement, Requirement> requirement() {
        Shape<Requirement, Requirement> shape = new Shape<>();
        var that = shape.required(
                "that", ConditionType.CONDITION.described("the condition that must hold"), Requirement::that);
        var code = shape.required(
                "code",
                REQUIRED_NAME.described("the code of the finding"),
                each -> each.rule().code());
        var statement = shape.required("statement", STATED_TEXT, Requirement::statement);
        var when = shape.optional("when", WHEN, Requirement::when);
        var track = shape.optional(
                "track",
                TRACK.described("the track that it decides; every track that the call offers where it is absent"),
                Requirement::track);
        var each = each(shape, Requirement::isOfEach);
        var clause = clause(shape);
        return shape.made(values -> new Requirement(
                values.get(clause),
                Rule.of(values.get(code)),
                values.get(that),
                values.get(when),
                values.get(statement),
                values.get(track),
                values.isGiven(each)));
    }

    static JsonType<Score, Score> score() {
        Shape<Score, Score> shape = new Shape<>();
        var parts = shape.required(
                "parts", ValueType.OF_POINTS.list().notEmpty().described("the points that are added up"), Score::parts);
        var clause = clause(shape);
        return shape.made(values -> new Score(values.get(clause), values.get(parts)));
    }

    static JsonType<Beneficiaries, Beneficiaries> beneficiaries() {
        Shape<Beneficiaries, Beneficiaries> shape = new Shape<>();
        var kinds = shape.optional(
                "kinds",
                Words.of(BeneficiaryKind.class).meant(BeneficiaryKind::meantBy).someOf(),
                all -> Optional.of(all.kinds()).filter(some -> !some.isEmpty()));
        var legalForms = shape.optional(
                "legalForms", LEGAL_FORMS, all -> Optional.of(all.legalForms()).filter(some -> !some.isEmpty()));
        var clause = clause(shape);
        Function<ObjectValues, @Nullable Beneficiaries> maker = values -> new Beneficiaries(
                values.get(clause),
                values.get(kinds).orElse(Set.of()),
                values.get(legalForms).orElse(Set.of()));
        // A party qualifies by its kind or by its legal form.
        var byForm = new Variety<>(List.of(legalForms, clause), List.of(kinds), maker);
        var byKind = new Variety<>(List.of(kinds, clause), List.of(legalForms), maker);
        return shape.made(values -> (values.isGiven(legalForms) ? byForm : byKind).made(values))
                .describedAs(definitions -> Definitions.anyOf(byKind.schema(definitions), byForm.schema(definitions)));
    }

    static JsonType<PolicyRoles, PolicyRoles> policyRoles() {
        return of("roles", Words.of(PolicyRole.class).set().with(ONE_OR_MORE), PolicyRoles::roles, PolicyRoles::of);
    }

    /** Describes the short form of what the operation must be declared to be: of a criterion and a requirement on it. */
    static Shape<Requirement, Requirement> declaration() {
        Shape<Requirement, Requirement> shape = new Shape<>();
        var rule = shape.required(
                "rule",
                REQUIRED_NAME.described("the code of the finding"),
                each -> each.rule().code());
        var declaration = shape.required(
                "declaration",
                REQUIRED_NAME.described("the code by which dossiers declare it"),
                each -> each.declared().orElseThrow());
        var statement = shape.required("statement", STATED_TEXT, Requirement::statement);
        var clause = clause(shape);
        return shape.made(values -> Requirement.of(
                values.get(clause),
                Rule.of(values.get(rule)),
                new Condition.Answered(values.get(declaration), Set.of(Answer.of(true))),
                values.get(statement)));
    }

    static Shape<DurationTerms, DurationTerms> duration() {
        Shape<DurationTerms, DurationTerms> shape = new Shape<>();
        var minMonths = shape.orElse(
                "minMonths", MONTHS.described("the least months; 0 where it is absent"), 0, DurationTerms::minMonths);
        var maxMonths = shape.required("maxMonths", MONTHS.described("the most months"), DurationTerms::maxMonths);
        var clause = clause(shape);
        return shape.made(values -> {
            int least = values.get(minMonths);
            int most = values.get(maxMonths);
            if (least > most) {
                Map<String, String> bounds = Map.of("lower", Integer.toString(least), "upper", Integer.toString(most));
                values.report(Fault.of(FaultCode.MAXIMUM_BELOW_MINIMUM, "duration", bounds));
                return null;
            }
            return DurationTerms.of(values.get(clause), least, most);
        });
    }

    static Shape<RealisationWindow, RealisationWindow> window() {
        Shape<RealisationWindow, RealisationWindow> shape = new Shape<>();
        var from = shape.required("from", DAY.described("the first day"), RealisationWindow::from);
        var to = shape.required("to", DAY.described("the last day"), RealisationWindow::to);
        var clause = clause(shape);
        return shape.made(values -> {
            LocalDate first = values.get(from);
            LocalDate last = values.get(to);
            if (last.isBefore(first)) {
                Map<String, String> days = Map.of("start", first.toString(), "end", last.toString());
                values.report(Fault.of(FaultCode.ENDS_BEFORE_START, "window", days));
                return null;
            }
            return RealisationWindow.of(values.get(clause), first, last);
        });
    }

    /**
     * A cost term that may leave open which natures it pays for: all that no other one names.
     *
     * @param natures the natures that it names, empty for all others
     * @param term the term, made of its natures
     */
    record StatedCosts<T>(Optional<Set<CostNature>> natures, Function<Set<CostNature>, T> term) {

        /** Returns the term, where these natures are all that no term names. */
        T under(Set<CostNature> others) {
            return term.apply(natures.orElse(others));
        }
    }

    static Shape<EligibleCosts, StatedCosts<EligibleCosts>> eligible() {
        return paid(new Shape<>(), Optional.empty());
    }

    static Shape<EligibleCosts, StatedCosts<EligibleCosts>> unitCosts() {
        Shape<EligibleCosts, StatedCosts<EligibleCosts>> shape = new Shape<>();
        return paid(shape, Optional.of(new PriceFields(shape)));
    }

    /** The fields of the price of a unit. */
    private static final class PriceFields {

        private final ShapeField<EligibleCosts, LocalizedText> unit;
        private final ShapeField<EligibleCosts, Optional<Value<MonetaryAmount>>> price;
        private final ShapeField<EligibleCosts, Optional<Integer>> annualHours;

        PriceFields(Shape<EligibleCosts, ?> shape) {
            unit = shape.required("unit", STATED_TEXT, costs -> of(costs).unit());
            price = shape.optional(
                    "price",
                    BoundType.OF_MONEY.described("the price of a unit"),
                    costs -> of(costs).price());
            annualHours = shape.optional(
                    "annualHours",
                    ANNUAL_HOURS.described(
                            "the hours that the annual cost of a line is divided by, instead of a price"),
                    costs -> Optional.of(of(costs).annualHours()).filter(hours -> hours > 0));
        }

        private static UnitPrice of(EligibleCosts costs) {
            return costs.price().orElseThrow();
        }

        @Nullable
        UnitPrice made(ObjectValues values) {
            boolean isHourly = values.isGiven(annualHours);
            if (isHourly && values.isGiven(price)) {
                values.report(annualHours, Shape.unknown(annualHours.name(), List.of(unit.name(), price.name())));
                return null;
            }
            if (!isHourly && !values.isGiven(price)) {
                values.input().faults().missing(values.place(price));
                return null;
            }
            // Empty where what is given has an error.
            return values.get(annualHours)
                    .map(hours -> UnitPrice.hourly(values.get(unit), hours))
                    .or(() -> values.get(price).map(each -> UnitPrice.of(values.get(unit), each)))
                    .orElse(null);
        }
    }

    private static Shape<EligibleCosts, StatedCosts<EligibleCosts>> paid(
            Shape<EligibleCosts, StatedCosts<EligibleCosts>> shape, Optional<PriceFields> price) {
        var natures = shape.optional(
                "natures",
                NatureShapes.SOME.described("all natures that no cost term names or covers where it is absent"),
                costs -> Optional.of(costs.natures()));
        var where = shape.optional(
                "where",
                LineCondition.LINES_WHERE.described("the answers of the cost lines; any where it is absent"),
                EligibleCosts::where);
        var when = shape.optional("when", WHEN, EligibleCosts::when);
        var name = shape.optional("name", TERM_NAME, EligibleCosts::name);
        var clause = clause(shape);
        return shape.made(values -> {
            Optional<UnitPrice> unit = price.map(fields -> fields.made(values));
            return unit.isEmpty() && price.isPresent()
                    ? null
                    : new StatedCosts<>(
                            values.get(natures),
                            paid -> new EligibleCosts(
                                    values.get(clause),
                                    paid,
                                    values.get(where),
                                    values.get(when),
                                    values.get(name),
                                    unit));
        });
    }

    /** Adds the fields of a part of the aid. */
    static <W> Function<ObjectValues, AidIntensity> aid(Shape<W, ?> shape, Function<W, AidIntensity> part) {
        var rate = shape.required(
                "rate",
                ValueType.OF_AID.described("the co-financing rate: 0.6 is 60%, or cases, a sum or a range"),
                each -> part.apply(each).rate());
        var of = shape.orElseAbsent(
                "of",
                BaseNames.OF_COSTS.described("the costs that the aid is a share of; the total where it is absent"),
                Base.TOTAL,
                each -> part.apply(each).base());
        var upTo = shape.optional(
                "upTo",
                LimitShapes.of(Limit.Form.AID_UP_TO),
                each -> part.apply(each).upTo());
        var each = each(shape, term -> part.apply(term).isOfEach());
        var clause = shape.required("clause", CLAUSE_OF_TERM, part);
        return values -> new AidIntensity(
                values.get(clause), values.get(rate), values.get(of), values.get(upTo), values.isGiven(each));
    }

    /** Adds the field of a term that is of each party by itself. */
    static <W> ShapeField<W, Optional<Subject>> each(Shape<W, ?> shape, Predicate<W> isOfEach) {
        return shape.optional(
                "each",
                Words.of(List.of(Subject.PARTY), Subject::name)
                        .described("whether it is of each party by itself, the applicant and every partner"),
                term -> Optional.of(Subject.PARTY).filter(party -> isOfEach.test(term)));
    }

    static Shape<LumpSum, StatedCosts<LumpSum>> lumpSum() {
        Shape<LumpSum, StatedCosts<LumpSum>> shape = new Shape<>();
        var name = shape.optional("name", TERM_NAME, LumpSum::name);
        var amount = shape.required("amount", BoundType.OF_MONEY.described("the amount that is paid"), LumpSum::amount);
        var covers = shape.orElse("covers", COVERS, Optional.of(Set.of()), LumpSum::covers);
        var each = each(shape, LumpSum::isOfEach);
        var when = shape.optional("when", WHEN, LumpSum::when);
        var clause = clause(shape);
        return shape.made(values -> new StatedCosts<>(
                values.get(covers),
                covered -> new LumpSum(
                        values.get(clause),
                        values.get(amount),
                        covered,
                        values.get(name),
                        values.get(when),
                        values.isGiven(each))));
    }

    /** Returns the natures that costs name which are paid wherever lines have them. */
    static List<String> paidEverywhere(StatedCosts<EligibleCosts> costs) {
        EligibleCosts stated = costs.under(Set.of());
        return stated.where().isPresent() || stated.when().isPresent()
                ? List.of()
                : stated.natures().stream().map(CostNature::code).toList();
    }

    static JsonType<StaffMinimum, StaffMinimum> staffMinimum() {
        return of(
                "share",
                SHARE.described("the share of a full-time equivalent: 0.2 is 20%"),
                StaffMinimum::share,
                StaffMinimum::of);
    }

    static Shape<FlatRate, StatedCosts<FlatRate>> flatRate() {
        Shape<FlatRate, StatedCosts<FlatRate>> shape = new Shape<>();
        var name = shape.optional("name", TERM_NAME, FlatRate::name);
        var rate = shape.required("rate", ValueType.OF_RATE.described("the share: 0.15 is 15%"), FlatRate::rate);
        var of = shape.required("of", BaseNames.OF_FLAT_RATE, FlatRate::of);
        var covers = shape.orElse("covers", COVERS, Optional.of(Set.of()), FlatRate::covers);
        var each = each(shape, FlatRate::isOfEach);
        var cap = shape.optional("cap", LimitShapes.of(Limit.Form.FLAT_RATE_CAP), FlatRate::cap);
        var calculated = shape.orElseAbsent(
                "calculated",
                YES_OR_NO.described(
                        "whether the rate was calculated by a method of the authority; false where it is absent"),
                false,
                FlatRate::calculated);
        var when = shape.optional("when", WHEN, FlatRate::when);
        var clause = clause(shape);
        return shape.made(values -> new StatedCosts<>(values.get(covers), covered -> {
            FlatRate whole = FlatRate.of(values.get(clause), values.get(rate), values.get(of), covered);
            FlatRate capped = values.get(cap).map(whole::withCap).orElse(whole);
            FlatRate named = values.get(name).map(capped::named).orElse(capped);
            FlatRate conditional = values.get(when).map(named::onlyWhen).orElse(named);
            FlatRate whose = values.isGiven(each) ? conditional.ofEach() : conditional;
            return values.get(calculated) ? whose.withCalculated() : whose;
        }));
    }

    @SuppressWarnings("NullableOptional") // null is an error that was reported, and empty stands for the others
    private static @Nullable Optional<Set<CostNature>> covered(JsonInput input, JsonPlace place) {
        if (input.isText(OTHERS)) {
            return Optional.empty();
        }
        Set<CostNature> natures = NatureShapes.SET.read(input, place);
        return natures == null ? null : Optional.of(natures);
    }

    private static ObjectNode schemaOfCovered(Definitions definitions) {
        return Definitions.anyOf(
                NatureShapes.SET.schema(definitions), Definitions.keywords("{\"const\": \"" + OTHERS + "\"}"));
    }

    private static @Nullable Track offered(String code, JsonInput input, JsonPlace place) {
        CallNames names = input.context(CallNames.class);
        if (!names.mayOffer(code)) {
            Map<String, String> values = Map.of("value", code, "allowed", String.join(", ", names.tracks()));
            input.faults().add(place, Fault.of(FaultCode.NOT_OFFERED, values));
            return null;
        }
        return Track.of(code);
    }

    /** Describes a term of one value beside its clause. */
    private static <T extends Term, V, S> JsonType<T, T> of(
            String name, JsonType<V, S> type, Function<T, ? extends V> value, BiFunction<Clause, S, T> maker) {
        Shape<T, T> shape = new Shape<>();
        var only = shape.required(name, type, value);
        var clause = clause(shape);
        return shape.made(values -> maker.apply(values.get(clause), values.get(only)));
    }

    /** Describes a term that is set by citing its clause. */
    static <T extends Term> JsonType<T, T> ofClause(Function<Clause, T> maker) {
        Shape<T, T> shape = new Shape<>();
        var clause = clause(shape);
        return shape.made(values -> maker.apply(values.get(clause))).named("clauseAlone");
    }

    /** Adds the clause of a term to its fields. */
    static <T extends Term> ShapeField<T, Clause> clause(Shape<T, ?> shape) {
        return shape.required("clause", CLAUSE_OF_TERM, term -> term);
    }

    static Shape<Deadline, Deadline> deadline() {
        return deadline("day", DAY.as(days -> days.iterator().next(), (day, input, place) -> List.of(day)));
    }

    static Shape<Deadline, Deadline> cutOffs() {
        return deadline(
                "days",
                DAY.list().distinctBy("", day -> List.of(day.toString())).notEmpty());
    }

    private static Shape<Deadline, Deadline> deadline(
            String name, JsonType<Iterable<? extends LocalDate>, List<LocalDate>> type) {
        Shape<Deadline, Deadline> shape = new Shape<>();
        var days = shape.required(name, type, Deadline::days);
        var until = shape.optional(
                "until", TIME.described("the time on the last day; its end where it is absent"), Deadline::until);
        var zone = shape.required(
                "zone", ZONE.described("the time zone of the hour, such as Europe/Paris"), Deadline::zone);
        var clause = clause(shape);
        return shape.made(
                values -> new Deadline(values.get(clause), values.get(days), values.get(until), values.get(zone)));
    }

    static Shape<NotJudged, NotJudged> notJudged() {
        Shape<NotJudged, NotJudged> shape = new Shape<>();
        var clause = shape.required("clause", CLAUSE, NotJudged::clause);
        var text = shape.required("text", STATED_TEXT, NotJudged::text);
        var natures = shape.orElseAbsent(
                "natures",
                NatureShapes.SOME.described("the condition concerns dossiers with a cost line of one of these natures"),
                Set.of(),
                NotJudged::natures);
        var kinds = shape.orElseAbsent(
                "kinds",
                Words.of(BeneficiaryKind.class)
                        .meant(BeneficiaryKind::meantBy)
                        .someOf()
                        .described("the condition concerns dossiers of an applicant or partner of one of these kinds"),
                Set.of(),
                NotJudged::kinds);
        return shape.made(
                values -> new NotJudged(values.get(clause), values.get(text), values.get(natures), values.get(kinds)));
    }

    private static @Nullable Clause quoted(String id, JsonInput input, JsonPlace place) {
        return input.context(CallNames.class).clause(id, input, place);
    }

    private static @Nullable Integer whole(JsonInput input, JsonPlace place, String what, int least, int most) {
        Predicate<BigDecimal> isWithin = number -> number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0;
        BigDecimal number = input.decimal(place, text -> Decimals.parse(text, isWithin));
        if (number == null) {
            return null;
        }
        if (!isWithin.test(number)) {
            Map<String, String> values = Map.of("value", number.toPlainString(), "bound", Integer.toString(most));
            input.faults().add(place, Fault.of(FaultCode.NOT_A_NUMBER, what, values));
            return null;
        }
        return number.intValueExact();
    }

    private static @Nullable ZoneId zone(String name, JsonInput input, JsonPlace place) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            input.faults().add(place, Fault.of(FaultCode.UNKNOWN_VALUE, "zone", Map.of("value", name)));
            return null;
        }
    }
}
