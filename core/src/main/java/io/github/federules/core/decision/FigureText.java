package io.github.federules.core.decision;

import io.github.federules.core.internal.text.Phrasebook;
import io.github.federules.core.internal.text.PlainText;
import io.github.federules.core.money.Euros;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts figures into words. */
final class FigureText {

    private static final int MOST_BODIES = 50;

    private final Locale locale;
    private final Phrasebook phrases;

    FigureText(Locale locale) {
        this.locale = locale;
        this.phrases = Phrasebook.in(locale);
    }

    Map<String, String> of(Map<String, Figure> figures) {
        Map<String, String> values = new LinkedHashMap<>();
        figures.forEach((name, figure) -> values.put(name, shown(figure)));
        return values;
    }

    private String shown(Figure figure) {
        if (figure instanceof Figure.Amount amount) {
            return phrases.formats().euros(Euros.cents(amount.amount()));
        }
        if (figure instanceof Figure.Day day) {
            return phrases.formats().date(day.date());
        }
        if (figure instanceof Figure.Time time) {
            return time.time().toString();
        }
        if (figure instanceof Figure.Role role) {
            return phrases.phrase("role." + role.role());
        }
        if (figure instanceof Figure.Statement statement) {
            return statement.text().in(locale);
        }
        if (figure instanceof Figure.Basis basis) {
            return phrases.phrase("basis." + basis.basis());
        }
        if (figure instanceof Figure.Months months) {
            String wording = months.least() == 0 ? "months.most" : "months";
            return phrases.phrase(
                    wording,
                    Map.of("least", Integer.toString(months.least()), "most", Integer.toString(months.most())));
        }
        if (figure instanceof Figure.Percentage percentage) {
            return phrases.formats().percent(percentage.rate().share());
        }
        if (figure instanceof Figure.Names names) {
            return names.names().stream().map(PlainText::of).collect(Collectors.joining(", "));
        }
        Figure.Bodies bodies = (Figure.Bodies) figure;
        String shown = bodies.bodies().stream()
                .limit(MOST_BODIES)
                .map(this::shown)
                .collect(Collectors.joining(phrases.phrase("list.and")));
        return bodies.bodies().size() > MOST_BODIES ? shown + "…" : shown;
    }

    private String shown(Body body) {
        String who = body.name().map(PlainText::of).orElseGet(() -> phrases.phrase("body.unnamed"));
        return body.kind()
                .find()
                .map(kind -> who + " (" + phrases.phrase("kind." + kind) + ")")
                .orElse(who);
    }
}
