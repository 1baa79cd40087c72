package io.github.federules.core.decision;

import io.github.federules.core.call.Rule;
import io.github.federules.core.internal.text.Phrasebook;
import io.github.federules.core.internal.text.PlainText;
import io.github.federules.core.money.Euros;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts a finding into a sentence. */
final class FindingText {

    private final Locale locale;
    private final Phrasebook phrases;

    FindingText(Locale locale) {
        this.locale = locale;
        this.phrases = Phrasebook.in(locale);
    }

    String of(Finding finding) {
        Map<String, String> values = new LinkedHashMap<>();
        finding.figures().forEach((name, figure) -> values.put(name, shown(figure)));
        String wording = "finding." + finding.rule().subject() + "." + finding.outcome();
        // A call may set a deadline without a rule of its own that a note is sent.
        boolean isNeverSent = finding.rule().equals(Rule.NOTE_DEADLINE)
                && finding.outcome() == Outcome.FAILED
                && !values.containsKey("sentOn");
        return phrases.phrase(isNeverSent ? wording + ".notSent" : wording, values);
    }

    private String shown(Figure figure) {
        if (figure instanceof Figure.Amount amount) {
            return phrases.formats().euros(Euros.cents(amount.amount()));
        }
        if (figure instanceof Figure.Day day) {
            return phrases.formats().date(day.date());
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
        Figure.Bodies bodies = (Figure.Bodies) figure;
        return bodies.bodies().stream().map(this::shown).collect(Collectors.joining(" ; "));
    }

    private String shown(Body body) {
        String who = body.name().map(PlainText::of).orElseGet(() -> phrases.phrase("body.unnamed"));
        return body.kind()
                .find()
                .map(kind -> who + " (" + phrases.phrase("kind." + kind) + ")")
                .orElse(who);
    }
}
