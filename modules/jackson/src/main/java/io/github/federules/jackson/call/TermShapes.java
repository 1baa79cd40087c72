package io.github.federules.jackson.call;

import static io.github.federules.jackson.shape.MoneyShape.MONEY;
import static io.github.federules.jackson.shape.Primitives.DAY;
import static io.github.federules.jackson.shape.Primitives.LOCALIZED;
import static io.github.federules.jackson.shape.Primitives.NAME;
import static io.github.federules.jackson.shape.Primitives.RATE;
import static io.github.federules.jackson.shape.Primitives.REQUIRED_NAME;
import static io.github.federules.jackson.shape.Primitives.SHARE;
import static io.github.federules.jackson.shape.Primitives.TEXT;
import static io.github.federules.jackson.shape.Primitives.TIME;
import static io.github.federules.jackson.shape.Primitives.YES_OR_NO;

import io.github.federules.core.call.NotJudged;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Decimals;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AskedCriterion;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Beneficiaries;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.DurationTerms;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.PolicyRoles;
import io.github.federules.core.term.RealisationWindow;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.term.StaffMinimum;
import io.github.federules.core.term.Term;
import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonPlace;
import io.github.federules.jackson.shape.Entries;
import io.github.federules.jackson.shape.JsonType;
import io.github.federules.jackson.shape.Primitives;
import io.github.federules.jackson.shape.Shape;
import io.github.federules.jackson.shape.ShapeField;
import io.github.federules.jackson.shape.Words;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

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
                    TermShapes::months, (out, months) -> out.json().writeNumber(months), """
                    {"anyOf": [
                      {"type": "integer", "minimum": 0, "maximum": 2147483647},
                      {"type": "string", "pattern": "^[0-9]{1,10}$"}]}""")
            .named("months");

    private static final String ONE_OR_MORE = "{\"minItems\": 1}";

    private static final Words<CostNature> NATURES = Words.of(CostNature.standard(), CostNature::code);

    private static final JsonType<ZoneId, ZoneId> ZONE =
            NAME.as(ZoneId::getId, TermShapes::zone).with("{\"minLength\": 1}");

    private TermShapes() {}

    static Shape<AskedCriterion, AskedCriterion> asked() {
        Shape<AskedCriterion, AskedCriterion> shape = new Shape<>();
        var code = shape.required(
                "criterion", REQUIRED_NAME, each -> each.criterion().code());
        var of = shape.required(
                "of", Words.of(Subject.class), each -> each.criterion().of());
        var question =
                shape.required("question", LOCALIZED, each -> each.criterion().question());
        var answers = form(
                shape,
                "answers",
                Entries.<String, LocalizedText, LocalizedText>ofAny(answer -> answer, LOCALIZED)
                        .with("{\"minProperties\": 2, \"maxProperties\": 100}"),
                Criterion.Named.class,
                Criterion.Named::answers,
                (read, input, place) -> new Criterion.Named(Entries.present(read, answer -> answer, input, place)));
        var yesNo = form(
                shape,
                "yesNo",
                YES_OR_NO.with("{\"const\": true}"),
                Criterion.Confirmed.class,
                confirmed -> true,
                TermShapes::confirmed);
        var number = form(
                shape,
                "number",
                ConditionType.RANGE,
                Criterion.Counted.class,
                counted -> counted,
                (range, input, place) -> range);
        var nomenclature = form(
                shape,
                "code",
                REQUIRED_NAME,
                Criterion.Coded.class,
                Criterion.Coded::nomenclature,
                (name, input, place) -> new Criterion.Coded(name));
        var chosen = shape.orElseAbsent(
                "chosen",
                YES_OR_NO.described("whether the applicant may choose the answer; false where it is absent"),
                false,
                each -> each.criterion().chosen());
        var clause = clause(shape);
        List<ShapeField<AskedCriterion, Optional<Criterion.AnswerForm>>> forms =
                List.of(answers, yesNo, number, nomenclature);
        return shape.made(values -> {
            var form = forms.stream().filter(values::isGiven).findFirst().orElse(answers);
            return values.haveOnly(List.of(code, of, question, form, clause), List.of(chosen))
                    ? AskedCriterion.of(
                            values.get(clause),
                            new Criterion(
                                    values.get(code),
                                    values.get(of),
                                    values.get(question),
                                    values.get(form).orElseThrow(),
                                    values.get(chosen),
                                    Set.of()))
                    : null;
        });
    }

    private static <F extends Criterion.AnswerForm, V, S>
            ShapeField<AskedCriterion, Optional<Criterion.AnswerForm>> form(
                    Shape<AskedCriterion, AskedCriterion> shape,
                    String name,
                    JsonType<V, S> type,
                    Class<F> kind,
                    Function<F, V> written,
                    JsonType.Conversion<S, Criterion.AnswerForm> made) {
        return shape.optional(
                name,
                type.as(written, made),
                each -> Optional.of(each.criterion().form())
                        .filter(kind::isInstance)
                        .map(kind::cast));
    }

    private static Criterion.@Nullable AnswerForm confirmed(boolean isYesNo, JsonInput input, JsonPlace place) {
        if (!isYesNo) {
            Map<String, String> values = Map.of("value", "false", "allowed", "true");
            input.faults().add(place, Fault.of(FaultCode.UNKNOWN_VALUE, values));
            return null;
        }
        return new Criterion.Confirmed();
    }

    static Shape<Requirement, Requirement> requirement() {
        Shape<Requirement, Requirement> shape = new Shape<>();
        var that = shape.required("that", ConditionType.CONDITION, Requirement::that);
        var code = shape.required("code", REQUIRED_NAME, each -> each.rule().code());
        var statement = shape.required("statement", LOCALIZED, Requirement::statement);
        var when = shape.optional("when", ConditionType.CONDITION, Requirement::when);
        var clause = clause(shape);
        return shape.made(values -> new Requirement(
                values.get(clause),
                Rule.of(values.get(code)),
                values.get(that),
                values.get(when),
                values.get(statement),
                Optional.empty()));
    }

    static JsonType<Beneficiaries, Beneficiaries> beneficiaries() {
        return of(
                "kinds",
                Words.of(BeneficiaryKind.class).set().with(ONE_OR_MORE),
                Beneficiaries::kinds,
                Beneficiaries::of);
    }

    static JsonType<PolicyRoles, PolicyRoles> policyRoles() {
        return of("roles", Words.of(PolicyRole.class).set().with(ONE_OR_MORE), PolicyRoles::roles, PolicyRoles::of);
    }

    /** Describes the short form of what the operation must be declared to be: of a criterion and a requirement on it. */
    static Shape<Requirement, Requirement> declaration() {
        Shape<Requirement, Requirement> shape = new Shape<>();
        var rule = shape.required("rule", REQUIRED_NAME, each -> each.rule().code());
        var declaration = shape.required(
                "declaration", REQUIRED_NAME, each -> each.declared().orElseThrow());
        var statement = shape.required("statement", LOCALIZED, Requirement::statement);
        var clause = clause(shape);
        return shape.made(values -> Requirement.of(
                values.get(clause),
                Rule.of(values.get(rule)),
                new Condition.Answered(values.get(declaration), Set.of(Answer.of(true))),
                values.get(statement)));
    }

    static Shape<DurationTerms, DurationTerms> duration() {
        Shape<DurationTerms, DurationTerms> shape = new Shape<>();
        var minMonths = shape.orElse("minMonths", MONTHS, 0, DurationTerms::minMonths);
        var maxMonths = shape.required("maxMonths", MONTHS, DurationTerms::maxMonths);
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
        var from = shape.required("from", DAY, RealisationWindow::from);
        var to = shape.required("to", DAY, RealisationWindow::to);
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

    static JsonType<EligibleCosts, EligibleCosts> eligible() {
        return of("natures", NATURES.set(), EligibleCosts::natures, EligibleCosts::of);
    }

    static JsonType<StaffMinimum, StaffMinimum> staffMinimum() {
        return of("share", SHARE, StaffMinimum::share, StaffMinimum::of);
    }

    static Shape<FlatRate, FlatRate> flatRate() {
        Shape<FlatRate, FlatRate> shape = new Shape<>();
        var rate = shape.required("rate", RateValueType.VALUE, FlatRate::rate);
        var of = shape.required("of", Words.of(Base.ofFlatRates(), Base::code), FlatRate::of);
        var covers = shape.required("covers", NATURES.set(), FlatRate::covers);
        var cap = shape.optional("cap", limit(Limit.Form.FLAT_RATE_CAP), FlatRate::cap);
        var calculated = shape.orElseAbsent(
                "calculated",
                YES_OR_NO.described(
                        "whether the rate was calculated by a method of the authority; false where it is absent"),
                false,
                FlatRate::calculated);
        var clause = clause(shape);
        return shape.made(values -> {
            FlatRate whole = FlatRate.of(values.get(clause), values.get(rate), values.get(of), values.get(covers));
            FlatRate capped = values.get(cap)
                    .map(whole::withCap)
                    .orElse(whole);
            return values.get(calculated) ? capped.withCalculated() : capped;
        });
    }

    /** Describes a limit of a form. */
    static JsonType<Limit, Limit> limit(Limit.Form form) {
        if (form.isShare()) {
            return of(
                    "rate",
                    RATE,
                    limit -> limit.share().orElseThrow(),
                    (clause, share) -> Limit.of(clause, form, share));
        }
        Shape<Limit, Limit> shape = new Shape<>();
        var amount = shape.required("amount", MONEY, TermShapes::amount);
        Optional<ShapeField<Limit, Boolean>> exceeded = form.mayBeExceeded()
                ? Optional.of(shape.orElse("exceeded", YES_OR_NO, false, Limit::isExceeded))
                : Optional.empty();
        Optional<ShapeField<Limit, Boolean>> withFlatRates = form.mayLeaveOutFlatRates()
                ? Optional.of(shape.orElse("withFlatRates", YES_OR_NO, true, Limit::withFlatRates))
                : Optional.empty();
        var clause = clause(shape);
        shape.made(values -> {
            Limit whole = Limit.of(values.get(clause), form, values.get(amount));
            Limit limit = exceeded.map(values::get).orElse(false) ? whole.exceeded() : whole;
            return withFlatRates.map(values::get).orElse(true) ? limit : limit.withoutFlatRates();
        });
        return withFlatRates.isPresent()
                ? shape
                : shape.with("{\"description\": \"an amount that the call sets\"}")
                        .named("bound");
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

    private static <T extends Term> ShapeField<T, Clause> clause(Shape<T, T> shape) {
        return shape.required("clause", CLAUSE_OF_TERM, term -> term);
    }

    private static MonetaryAmount amount(Limit limit) {
        return limit.amount().orElseThrow();
    }

    static Shape<Deadline, Deadline> deadline() {
        Shape<Deadline, Deadline> shape = new Shape<>();
        var day = shape.required("day", DAY, Deadline::day);
        var until = shape.optional("until", TIME, Deadline::until);
        var zone = shape.required("zone", ZONE, Deadline::zone);
        var clause = clause(shape);
        return shape.made(values -> {
            Deadline whole = Deadline.of(values.get(clause), values.get(day), values.get(zone));
            return values.get(until).map(whole::withUntil).orElse(whole);
        });
    }

    static Shape<NotJudged, NotJudged> notJudged() {
        Shape<NotJudged, NotJudged> shape = new Shape<>();
        var clause = shape.required("clause", CLAUSE, NotJudged::clause);
        var text = shape.required("text", LOCALIZED, NotJudged::text);
        var natures = shape.orElseAbsent(
                "natures",
                NATURES.someOf().described("the condition concerns dossiers with a cost line of one of these natures"),
                Set.of(),
                NotJudged::natures);
        var kinds = shape.orElseAbsent(
                "kinds",
                Words.of(BeneficiaryKind.class)
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

    private static @Nullable Integer months(JsonInput input, JsonPlace place) {
        BigDecimal number = input.decimal(place, text -> Decimals.parse(text, TermShapes::isMonths));
        if (number == null) {
            return null;
        }
        if (!isMonths(number)) {
            Map<String, String> values =
                    Map.of("value", number.toPlainString(), "bound", Integer.toString(Integer.MAX_VALUE));
            input.faults().add(place, Fault.of(FaultCode.NOT_A_NUMBER, "months", values));
            return null;
        }
        return number.intValueExact();
    }

    private static boolean isMonths(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                && number.signum() >= 0
                && number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
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
