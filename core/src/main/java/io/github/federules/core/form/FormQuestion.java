package io.github.federules.core.form;

import io.github.federules.core.collection.FrozenMap;
import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.collection.SortedSets;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PlainText;
import io.github.federules.core.text.Printed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question of a form: one fact of the dossier that the call looks at.
 *
 * <p>For example, the path {@code applicant.answers.SIZE} has the answer {@link AnswerKind#CHOICE}, the choices of the criterion, and
 * the clauses of the call that depend on the size.
 *
 * @param fact the kind of fact that answers it
 * @param path the place of the fact in the dossier format, without the number of a row, such as {@code operation.costLines.vat}
 * @param answer the kind of answer that it takes
 * @param choices the label of each choice by its code in the dossier format, empty unless it offers a choice
 * @param range the numbers that it takes, or empty unless it takes a number
 * @param label the question in words
 * @param clauses the clauses of the call that depend on the answer, with their words, for help
 * @param track the only track that the answer matters for, or empty if it matters for every one
 * @param natures the codes of the only natures whose cost lines answer it, empty for all
 * @param when the condition under which it matters, or empty if it always may
 */
public record FormQuestion(
        FactKind fact,
        String path,
        AnswerKind answer,
        Map<String, LocalizedText> choices,
        Optional<Criterion.Counted> range,
        LocalizedText label,
        List<Clause> clauses,
        Optional<Track> track,
        Set<String> natures,
        Optional<FormCondition> when) {

    private static final Pattern ROW = Pattern.compile("\\[\\d+]");
    private static final Set<FactKind> OF_AUTHORITY = Set.of(FactKind.ASSESSMENT_ANSWERS, FactKind.AID_RATE);

    /**
     * Checks that nothing is null and copies the choices, the clauses and the natures.
     *
     * @param fact the kind of fact that answers it
     * @param path the place of the fact in the dossier format
     * @param answer the kind of answer that it takes
     * @param choices the label of each choice by its code
     * @param range the numbers that it takes, or empty
     * @param label the question in words
     * @param clauses the clauses of the call that depend on the answer
     * @param track the only track that the answer matters for, or empty
     * @param natures the codes of the only natures whose cost lines answer it, empty for all
     * @param when the condition under which it matters, or empty
     */
    public FormQuestion {
        NoNulls.among("fact", fact, "path", path, "answer", answer, "range", range, "label", label);
        NoNulls.among("track", track, "when", when);
        choices = FrozenMap.copyOf(NoNulls.in(choices, "choices"));
        clauses = List.copyOf(NoNulls.in(clauses, "clauses"));
        natures = SortedSets.copyOf(NoNulls.in(natures, "natures"));
    }

    /**
     * Returns the question in words.
     *
     * @param locale French, or anything else for English
     * @return the words
     */
    public String label(Locale locale) {
        return label.in(locale);
    }

    /**
     * Returns help: the clauses that depend on the answer, one a line, each with its words. Only a quotation is in quotation marks.
     *
     * @param locale French, or anything else for English
     * @return the lines
     */
    public String help(Locale locale) {
        Phrasebook phrases = Phrasebook.in(locale);
        return clauses.stream()
                .map(clause -> {
                    String words = PlainText.line(clause.quote());
                    String shown = clause.isSummary() || words.isEmpty()
                            ? words
                            : phrases.phrase("term.quote", Map.of("quote", words));
                    return (PlainText.of(clause.citation(locale)) + ". " + shown).strip();
                })
                .collect(Collectors.joining("\n"));
    }

    /**
     * Determines whether the authority answers the question, and not the applicant.
     *
     * @return true for a criterion of the assessment and for the co-financing rate that the authority sets
     */
    public boolean isOfAuthority() {
        return OF_AUTHORITY.contains(fact);
    }

    /**
     * Returns the list in whose rows the question is asked.
     *
     * @return {@code operation.costLines} for cost lines, {@code applicant.members} for partners, or empty
     */
    public Optional<String> list() {
        return Stream.of(FactKind.COST_LINES.path(), FactKind.MEMBERS.path())
                .filter(list -> path.startsWith(list + "."))
                .findFirst();
    }

    /**
     * Determines whether the question asks for a fact, or for a part of it.
     *
     * <p>For example, every question on cost lines asks for {@code operation.costLines}, and {@code operation.costLines.fte} asks for
     * {@code operation.costLines[0].fte}.
     *
     * @param missing the place of a missing fact
     * @return whether it does
     */
    public boolean asksFor(String missing) {
        String fact = ROW.matcher(Objects.requireNonNull(missing, "missing")).replaceAll("");
        return (path + ".").startsWith(fact + ".");
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("FormQuestion", "path", path, "answer", answer);
    }
}
