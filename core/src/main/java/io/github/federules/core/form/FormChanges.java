package io.github.federules.core.form;

import io.github.federules.core.call.Call;
import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PlainText;
import io.github.federules.core.text.Printed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a call asks that another edition of it does not, for drafts that are carried from one to the other.
 *
 * <p>For example, {@code FormChanges.between(edition2, edition3).dropped()} has the questions whose answers fall away in edition 3.
 *
 * @param dropped the questions that the later call asks no more
 * @param added the questions that the later call is the first to ask
 * @param changed the questions of the later call that take other answers than before, by those of the earlier call
 * @param areEditions whether both are editions of one call, so that a dossier under the earlier one is still read
 */
public record FormChanges(
        List<FormQuestion> dropped,
        List<FormQuestion> added,
        Map<FormQuestion, FormQuestion> changed,
        boolean areEditions) {

    /**
     * Checks that nothing is null and copies the questions.
     *
     * @param dropped the questions that the later call asks no more
     * @param added the questions that the later call is the first to ask
     * @param changed the questions that take other answers, by those of the earlier call
     * @param areEditions whether both are editions of one call
     */
    public FormChanges {
        dropped = List.copyOf(NoNulls.in(dropped, "dropped"));
        added = List.copyOf(NoNulls.in(added, "added"));
        changed = Map.copyOf(NoNulls.in(changed, "changed"));
    }

    /**
     * Compares the forms of two calls.
     *
     * @param before the call that a draft was made for
     * @param after the call that it is carried to
     * @return the differences, empty lists for calls that ask the same
     */
    public static FormChanges between(Call before, Call after) {
        NoNulls.among("before", before, "after", after);
        Map<String, FormQuestion> first = byPath(before);
        Map<String, FormQuestion> second = byPath(after);
        List<FormQuestion> dropped = new ArrayList<>(first.values());
        dropped.removeIf(question -> second.containsKey(question.path()));
        List<FormQuestion> added = new ArrayList<>(second.values());
        added.removeIf(question -> first.containsKey(question.path()));
        Map<FormQuestion, FormQuestion> changed = new LinkedHashMap<>();
        first.forEach((path, question) -> {
            FormQuestion now = second.get(path);
            if (now != null && !answers(question).equals(answers(now))) {
                changed.put(question, now);
            }
        });
        return new FormChanges(dropped, added, changed, before.id().equals(after.id()));
    }

    private static Map<String, FormQuestion> byPath(Call call) {
        return CallForm.of(call).questions().stream()
                .collect(Collectors.toMap(
                        FormQuestion::path, question -> question, (one, other) -> one, LinkedHashMap::new));
    }

    // The words of a choice may change without another answer.
    private static List<Object> answers(FormQuestion question) {
        return List.of(question.answer(), question.choices().keySet(), question.range());
    }

    /**
     * Determines whether a draft can be carried over without another question.
     *
     * @return whether both calls ask the same, and take the same answers
     */
    public boolean areNone() {
        return dropped.isEmpty() && added.isEmpty() && changed.isEmpty();
    }

    /**
     * Returns the differences in words, with the places of the answers in the dossier format.
     *
     * @param locale French, or anything else for English
     * @return the lines, each with its line end
     */
    public String explain(Locale locale) {
        Phrasebook phrases = Phrasebook.in(Objects.requireNonNull(locale, "locale"));
        if (areNone()) {
            return phrases.phrase("changes.none") + "\n";
        }
        StringBuilder text = new StringBuilder();
        add(
                text,
                phrases.phrase(areEditions ? "changes.dropped" : "changes.dropped.otherCall"),
                lines(dropped, locale));
        add(text, phrases.phrase("changes.added"), lines(added, locale));
        List<String> otherwise = new ArrayList<>();
        changed.forEach((question, now) -> otherwise.add(line(now, locale) + " " + answersIn(question, now, phrases)));
        add(text, phrases.phrase("changes.changed"), otherwise.stream().sorted().toList());
        return text.toString();
    }

    private static void add(StringBuilder text, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append(heading).append('\n');
            lines.forEach(line -> text.append("- ").append(line).append('\n'));
        }
    }

    private static List<String> lines(List<FormQuestion> questions, Locale locale) {
        return questions.stream().map(question -> line(question, locale)).toList();
    }

    private static String line(FormQuestion question, Locale locale) {
        String label = PlainText.line(question.label(locale));
        return question.path() + ": " + label;
    }

    private static String answersIn(FormQuestion question, FormQuestion now, Phrasebook phrases) {
        Set<String> before = question.choices().keySet();
        Set<String> after = now.choices().keySet();
        if (before.isEmpty() || after.isEmpty()) {
            return phrases.phrase(
                    "changes.taken", Map.of("before", taken(question, phrases), "after", taken(now, phrases)));
        }
        return Stream.of(
                        choices("changes.noLonger", before, after, phrases),
                        choices("changes.new", after, before, phrases))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> choices(String phrase, Set<String> of, Set<String> without, Phrasebook phrases) {
        String codes = of.stream().filter(code -> !without.contains(code)).collect(Collectors.joining(", "));
        return codes.isEmpty() ? Optional.empty() : Optional.of(phrases.phrase(phrase, Map.of("answers", codes)));
    }

    private static String taken(FormQuestion question, Phrasebook phrases) {
        return question.range()
                .map(numbers -> numbers.from() + "–" + numbers.to())
                .orElseGet(() -> question.choices().isEmpty()
                        ? phrases.phrase("changes.code")
                        : String.join(", ", question.choices().keySet()));
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("FormChanges", "dropped", dropped, "added", added, "changed", changed.values());
    }
}
