package io.github.federules.jackson.decision;

import static io.github.federules.jackson.decision.Languages.LOCALIZED_TEXT;
import static io.github.federules.jackson.shape.MoneyShape.SUM;
import static io.github.federules.jackson.shape.Primitives.DAY;
import static io.github.federules.jackson.shape.Primitives.TEXT;
import static io.github.federules.jackson.shape.Primitives.TIME;
import static io.github.federules.jackson.shape.Primitives.WHOLE;
import static io.github.federules.jackson.shape.Shape.ifOfKind;
import static io.github.federules.jackson.shape.Shape.ofKind;

import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.AmountRange;
import io.github.federules.core.rule.Body;
import io.github.federules.core.rule.Figures;
import io.github.federules.jackson.json.JsonOutput;
import io.github.federules.jackson.shape.Definitions;
import io.github.federules.jackson.shape.JsonType;
import io.github.federules.jackson.shape.ObjectValues;
import io.github.federules.jackson.shape.Primitives;
import io.github.federules.jackson.shape.Shape;
import io.github.federules.jackson.shape.Words;
import java.util.List;
import java.util.Optional;

/** What a rule compared, which a record keeps as it is. A fact that is missing is left out. */
final class FiguresShape {

    static final JsonType<Rate, Rate> RATE = Primitives.RATE
            .describedAs(definitions ->
                    Definitions.keywords("{\"type\": \"string\", \"pattern\": \"^(0(\\\\.[0-9]{1,6})?|1)$\"}"))
            .named("rate");

    private static final JsonType<AmountRange, ObjectValues> RANGE = range();

    // What was compared with amounts, or with rates.
    private static final JsonType<Object, Object> RANGE_OR_RATE = JsonType.of(
            FiguresShape::write,
            (input, place) -> input.isObject() ? RANGE.read(input, place) : RATE.read(input, place),
            definitions -> Definitions.anyOf(RANGE.schema(definitions), RATE.schema(definitions)));

    static final JsonType<Figures, ObjectValues> TYPE = figures();

    private FiguresShape() {}

    private static JsonType<Figures, ObjectValues> figures() {
        Shape<Figures, ObjectValues> shape = new Shape<>();
        shape.optional("required", RANGE, ofKind(Figures.Amounts.class, Figures.Amounts::required));
        shape.optional(
                "allowed",
                RANGE.described("the greatest amount, beside a least one in required"),
                ifOfKind(Figures.Amounts.class, Figures.Amounts::allowed));
        shape.optional("least", RATE, ofKind(Figures.Rates.class, Figures.Rates::least));
        shape.optional("most", RATE, ofKind(Figures.Rates.class, Figures.Rates::most));
        shape.optional("actual", RANGE_OR_RATE, FiguresShape::actual);
        shape.orElseAbsent(
                "parties",
                ofParty().list().described("the amounts of each party, of a limit on each"),
                List.of(),
                figures -> figures instanceof Figures.Amounts amounts ? amounts.parties() : List.of());
        shape.optional("bodies", body().list(), ofKind(Figures.Bodies.class, Figures.Bodies::bodies));
        shape.optional("role", Words.of(PolicyRole.class), ofKind(Figures.Role.class, Figures.Role::role));
        shape.optional("statement", LOCALIZED_TEXT, ofKind(Figures.Statement.class, Figures.Statement::text));
        shape.optional("leastMonths", WHOLE, ofKind(Figures.Months.class, months -> (long) months.leastMonths()));
        shape.optional("mostMonths", WHOLE, ofKind(Figures.Months.class, months -> (long) months.mostMonths()));
        shape.optional("from", DAY, ofKind(Figures.Window.class, Figures.Window::from));
        shape.optional("to", DAY, ofKind(Figures.Window.class, Figures.Window::to));
        shape.optional(
                "startsOn",
                DAY,
                figures -> period(figures).flatMap(period -> period.startsOn().find()));
        shape.optional(
                "endsOn",
                DAY,
                figures -> period(figures).flatMap(period -> period.endsOn().find()));
        shape.optional("lastDay", DAY, ofKind(Figures.TimeLimit.class, Figures.TimeLimit::lastDay));
        shape.optional("until", TIME, ifOfKind(Figures.TimeLimit.class, Figures.TimeLimit::until));
        shape.optional(
                "sentOn",
                DAY,
                ifOfKind(Figures.TimeLimit.class, limit -> limit.sentOn().find()));
        shape.optional(
                "sentAt",
                TIME,
                ifOfKind(Figures.TimeLimit.class, limit -> limit.sentAt().find()));
        return shape.unmade()
                .with("{\"description\": \"what the rule compared; the fields depend on the rule\"}")
                .named("figures");
    }

    private static Optional<Realisation> period(Figures figures) {
        if (figures instanceof Figures.Months months) {
            return months.actual().find();
        }
        return figures instanceof Figures.Window window ? window.actual().find() : Optional.empty();
    }

    private static JsonType<AmountRange, ObjectValues> range() {
        Shape<AmountRange, ObjectValues> shape = new Shape<>();
        shape.required("least", SUM, AmountRange::least);
        shape.required("most", SUM, AmountRange::most);
        return shape.unmade().named("range");
    }

    private static JsonType<Figures.PartyAmounts, ObjectValues> ofParty() {
        Shape<Figures.PartyAmounts, ObjectValues> shape = new Shape<>();
        shape.required("party", TEXT.described("the place of the party"), Figures.PartyAmounts::party);
        shape.required("required", RANGE, Figures.PartyAmounts::required);
        shape.optional("allowed", RANGE, Figures.PartyAmounts::allowed);
        shape.required("actual", RANGE, Figures.PartyAmounts::actual);
        return shape.unmade();
    }

    private static JsonType<Body, ObjectValues> body() {
        Shape<Body, ObjectValues> shape = new Shape<>();
        shape.required("path", TEXT, Body::path);
        shape.optional("name", TEXT, Body::name);
        shape.fact("kind", Words.of(BeneficiaryKind.class), Body::kind);
        return shape.unmade();
    }

    private static Optional<?> actual(Figures figures) {
        if (figures instanceof Figures.Amounts amounts) {
            return Optional.of(amounts.actual());
        }
        return figures instanceof Figures.Rates rates ? rates.actual().find() : Optional.empty();
    }

    private static void write(JsonOutput out, Object rangeOrRate) {
        if (rangeOrRate instanceof AmountRange range) {
            RANGE.write(out, range);
        } else {
            RATE.write(out, (Rate) rangeOrRate);
        }
    }
}
