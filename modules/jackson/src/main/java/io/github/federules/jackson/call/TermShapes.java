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

import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.FundingTerms;
import io.github.federules.core.call.NotJudged;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Declaration;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Beneficiaries;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.DurationTerms;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.PolicyRoles;
import io.github.federules.core.term.RealisationWindow;
import io.github.federules.core.term.RequiredDeclaration;
import io.github.federules.core.term.StaffMinimum;
import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonPlace;
import io.github.federules.jackson.shape.JsonType;
import io.github.federules.jackson.shape.Primitives;
import io.github.federules.jackson.shape.Shape;
import io.github.federules.jackson.shape.Words;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** The terms of calls, each with the clause that sets it. */
final class TermShapes {

    /** A clause, by its id. */
    static final JsonType<Clause, Clause> CLAUSE = JsonType.<Clause, Clause>of(
                    (out, clause) -> out.context(CitedClauses.class).cite(out, clause),
                    TEXT.<Clause, Clause>as(Clause::id, TermShapes::quoted)::read,
                    TEXT.with("{\"description\": \"the id of a clause that is quoted in clauses\"}")::schema)
            .named("clause");

    /** A clause and nothing else, which sets a term by being cited. */
    static final JsonType<Clause, Clause> CLAUSE_ALONE = clauseAlone();

    private static final JsonType<Integer, Integer> MONTHS = Primitives.type(
                    TermShapes::months, (out, months) -> out.json().writeNumber(months), """
                    {"anyOf": [
                      {"type": "integer", "minimum": 0, "maximum": 2147483647},
                      {"type": "string", "pattern": "^[0-9]{1,10}$"}]}""")
            .named("months");

    private static final Words<CostNature> NATURES = Words.of(CostNature.standard(), CostNature::code);

    private static final JsonType<ZoneId, ZoneId> ZONE = NAME.as(ZoneId::getId, TermShapes::zone);

    private TermShapes() {}

    static Shape<Beneficiaries, Beneficiaries> beneficiaries() {
        Shape<Beneficiaries, Beneficiaries> shape = new Shape<>();
        var kinds = shape.required("kinds", Words.of(BeneficiaryKind.class).set(), Beneficiaries::kinds)
                .keywords("{\"minItems\": 1}");
        var clause = shape.required("clause", CLAUSE, Beneficiaries::clause);
        return shape.made(values -> Beneficiaries.of(values.get(clause), values.get(kinds)));
    }

    static Shape<PolicyRoles, PolicyRoles> policyRoles() {
        Shape<PolicyRoles, PolicyRoles> shape = new Shape<>();
        var roles = shape.required("roles", Words.of(PolicyRole.class).set(), PolicyRoles::roles)
                .keywords("{\"minItems\": 1}");
        var clause = shape.required("clause", CLAUSE, PolicyRoles::clause);
        return shape.made(values -> PolicyRoles.of(values.get(clause), values.get(roles)));
    }

    static Shape<RequiredDeclaration, RequiredDeclaration> declaration() {
        Shape<RequiredDeclaration, RequiredDeclaration> shape = new Shape<>();
        var rule = shape.required(
                "rule", REQUIRED_NAME, required -> required.rule().code());
        var declaration = shape.required(
                "declaration", REQUIRED_NAME, required -> required.declaration().code());
        var statement = shape.required("statement", LOCALIZED, RequiredDeclaration::statement);
        var clause = shape.required("clause", CLAUSE, RequiredDeclaration::clause);
        return shape.made(values -> RequiredDeclaration.of(
                values.get(clause),
                Rule.of(values.get(rule)),
                Declaration.of(values.get(declaration)),
                values.get(statement)));
    }

    static Shape<DurationTerms, DurationTerms> duration() {
        Shape<DurationTerms, DurationTerms> shape = new Shape<>();
        var minMonths = shape.orElse("minMonths", MONTHS, 0, DurationTerms::minMonths);
        var maxMonths = shape.required("maxMonths", MONTHS, DurationTerms::maxMonths);
        var clause = shape.required("clause", CLAUSE, DurationTerms::clause);
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
        var clause = shape.required("clause", CLAUSE, RealisationWindow::clause);
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

    static Shape<EligibleCosts, EligibleCosts> eligible() {
        Shape<EligibleCosts, EligibleCosts> shape = new Shape<>();
        var natures = shape.required("natures", NATURES.set(), EligibleCosts::natures);
        var clause = shape.required("clause", CLAUSE, EligibleCosts::clause);
        return shape.made(values -> EligibleCosts.of(values.get(clause), values.get(natures)));
    }

    static Shape<StaffMinimum, StaffMinimum> staffMinimum() {
        Shape<StaffMinimum, StaffMinimum> shape = new Shape<>();
        var share = shape.required("share", SHARE, StaffMinimum::share);
        var clause = shape.required("clause", CLAUSE, StaffMinimum::clause);
        return shape.made(values -> StaffMinimum.of(values.get(clause), values.get(share)));
    }

    static Shape<FlatRate, FlatRate> flatRate() {
        Shape<FlatRate, FlatRate> shape = new Shape<>();
        var rate = shape.required("rate", RATE, FlatRate::rate);
        var of = shape.required("of", Words.of(Base.ofFlatRates(), Base::code), FlatRate::of);
        var covers = shape.required("covers", NATURES.set(), FlatRate::covers);
        var cap = shape.optional("cap", ofAmount(Limit::ofFlatRate), FlatRate::cap);
        var calculated = shape.orElseAbsent("calculated", YES_OR_NO, false, FlatRate::calculated)
                .described("whether the rate was calculated by a method of the authority; false where it is absent");
        var clause = shape.required("clause", CLAUSE, FlatRate::clause);
        return shape.made(values -> {
            FlatRate whole = FlatRate.of(values.get(clause), values.get(rate), values.get(of), values.get(covers));
            FlatRate capped = values.get(cap)
                    .map(limit -> whole.withCap(limit.clause(), amount(limit)))
                    .orElse(whole);
            return values.get(calculated) ? capped.withCalculated() : capped;
        });
    }

    static Shape<Limit, Limit> minimumCost() {
        Shape<Limit, Limit> shape = new Shape<>();
        var amount = shape.required("amount", MONEY, TermShapes::amount);
        var exceeded = shape.orElse("exceeded", YES_OR_NO, false, Limit::isExceeded);
        var withFlatRates = shape.orElse("withFlatRates", YES_OR_NO, true, Limit::withFlatRates);
        var clause = shape.required("clause", CLAUSE, Limit::clause);
        return shape.made(values -> {
            Limit whole = Limit.minimumCost(values.get(clause), values.get(amount));
            Limit minimum = values.get(exceeded) ? whole.exceeded() : whole;
            return values.get(withFlatRates) ? minimum : minimum.withoutFlatRates();
        });
    }

    static Shape<Limit, Limit> maximumCost() {
        Shape<Limit, Limit> shape = new Shape<>();
        var amount = shape.required("amount", MONEY, TermShapes::amount);
        var withFlatRates = shape.orElse("withFlatRates", YES_OR_NO, true, Limit::withFlatRates);
        var clause = shape.required("clause", CLAUSE, Limit::clause);
        return shape.made(values -> {
            Limit maximum = Limit.maximumCost(values.get(clause), values.get(amount));
            return values.get(withFlatRates) ? maximum : maximum.withoutFlatRates();
        });
    }

    /** Describes the rate with the limits on the aid, as what it sets. */
    static Shape<FundingTerms, Consumer<CallBuilder>> aid() {
        Shape<FundingTerms, Consumer<CallBuilder>> shape = new Shape<>();
        var rate = shape.required(
                "rate",
                AidRateShape.TYPE,
                funding -> funding.aid().orElseThrow().rate());
        var clause = shape.required(
                "clause", CLAUSE, funding -> funding.aid().orElseThrow().clause());
        var cap = shape.optional("cap", ofAmount(Limit::maximumAid), FundingTerms::maximumAid);
        var floor = shape.optional("floor", ofAmount(Limit::minimumAid), FundingTerms::minimumAid);
        var sharedOut = shape.optional("sharedOut", CLAUSE_ALONE, FundingTerms::sharedOut);
        return shape.made(values -> call -> {
            call.aid(values.get(clause), values.get(rate));
            values.get(cap).ifPresent(call::with);
            values.get(floor).ifPresent(call::with);
            values.get(sharedOut).ifPresent(call::sharedOut);
        });
    }

    /** Describes a limit that is an amount. */
    static JsonType<Limit, Limit> ofAmount(BiFunction<Clause, MonetaryAmount, Limit> maker) {
        Shape<Limit, Limit> shape = new Shape<>();
        var amount = shape.required("amount", MONEY, TermShapes::amount);
        var clause = shape.required("clause", CLAUSE, Limit::clause);
        return shape.made(values -> maker.apply(values.get(clause), values.get(amount)))
                .with("{\"description\": \"an amount that the call sets\"}")
                .named("bound");
    }

    /** Describes a limit that is a share of the total eligible cost. */
    static Shape<Limit, Limit> ofShare(BiFunction<Clause, Rate, Limit> maker) {
        Shape<Limit, Limit> shape = new Shape<>();
        var share = shape.required("rate", RATE, limit -> limit.share().orElseThrow());
        var clause = shape.required("clause", CLAUSE, Limit::clause);
        return shape.made(values -> maker.apply(values.get(clause), values.get(share)));
    }

    private static MonetaryAmount amount(Limit limit) {
        return limit.amount().orElseThrow();
    }

    static Shape<Deadline, Deadline> deadline() {
        Shape<Deadline, Deadline> shape = new Shape<>();
        var day = shape.required("day", DAY, Deadline::day);
        var until = shape.optional("until", TIME, Deadline::until);
        var zone = shape.required("zone", ZONE, Deadline::zone).keywords("{\"minLength\": 1}");
        var clause = shape.required("clause", CLAUSE, Deadline::clause);
        return shape.made(values -> {
            Deadline whole = Deadline.of(values.get(clause), values.get(day), values.get(zone));
            return values.get(until).map(whole::withUntil).orElse(whole);
        });
    }

    static Shape<NotJudged, NotJudged> notJudged() {
        Shape<NotJudged, NotJudged> shape = new Shape<>();
        var clause = shape.required("clause", CLAUSE, NotJudged::clause);
        var text = shape.required("text", LOCALIZED, NotJudged::text);
        var natures = shape.orElseAbsent("natures", NATURES.someOf(), Set.of(), NotJudged::natures)
                .described("the condition concerns dossiers with a cost line of one of these natures");
        var kinds = shape.orElseAbsent("kinds", Words.of(BeneficiaryKind.class).someOf(), Set.of(), NotJudged::kinds)
                .described("the condition concerns dossiers of an applicant or partner of one of these kinds");
        return shape.made(
                values -> new NotJudged(values.get(clause), values.get(text), values.get(natures), values.get(kinds)));
    }

    private static JsonType<Clause, Clause> clauseAlone() {
        Shape<Clause, Clause> shape = new Shape<>();
        var clause = shape.required("clause", CLAUSE, each -> each);
        return shape.made(values -> values.get(clause)).named("clauseAlone");
    }

    private static @Nullable Clause quoted(String id, JsonInput input, JsonPlace place) {
        return input.context(CallNames.class).clause(id, input, place);
    }

    private static @Nullable Integer months(JsonInput input, JsonPlace place) {
        BigDecimal number = input.decimal(place, TermShapes::isMonths);
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
