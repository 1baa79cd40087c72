package io.github.federules.core.call;

import io.github.federules.core.collection.FrozenMap;
import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.consistency.OrderedTerms;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.RegimeTitle;
import io.github.federules.core.term.AskedCriterion;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.RegimeTerm;
import io.github.federules.core.text.Printed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a regime: a scheme with criteria, limits and requirements of its own that calls come under, such as the
 * de minimis regulation.
 *
 * <p>For example:
 *
 * <pre>{@code
 * Regime deMinimis = Regime.of("de-minimis-2023", title)
 *         .with(Limit.on(ARTICLE_3, Base.DE_MINIMIS).atMost(euros("300000.00")).reducing());
 * Call call = Call.builder("bakeries-2026", bakeries).under(A7, deMinimis)…
 * }</pre>
 *
 * <p>All terms of a call and of its regimes hold together, so that a call can only be stricter. They may look at criteria that
 * another of them asks, and a limit of a regime may be on a named cost term of the call. Criteria and questions are those of all
 * editions together, each with the same words in every one.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Regime {

    private final RegimeTitle title;
    private final Edition edition;
    private final List<RegimeTerm> terms;
    private final Map<Question, Clause> questions;
    private final List<Clause> quoted;

    private Regime(
            RegimeTitle title,
            Edition edition,
            List<RegimeTerm> terms,
            Map<Question, Clause> questions,
            List<Clause> quoted) {
        this.title = title;
        this.edition = edition;
        this.terms = List.copyOf(terms);
        this.questions = FrozenMap.copyOf(questions);
        this.quoted = List.copyOf(quoted);
    }

    /**
     * Returns the first edition of a regime, without terms.
     *
     * @param id the id by which calls name it, such as {@code de-minimis-2023}, not blank
     * @param title the title that people use, as citations name it
     * @return the regime
     * @throws io.github.federules.core.fault.InvalidFactException if the id is blank
     */
    public static Regime of(String id, LocalizedText title) {
        NoNulls.among("id", id, "title", title);
        if (id.isBlank()) {
            throw Fault.of(FaultCode.MISSING, "blank.required", Map.of("field", "regime"))
                    .asException();
        }
        return new Regime(new RegimeTitle(id, title), Edition.first(""), List.of(), Map.of(), List.of());
    }

    /**
     * Returns a copy that is another edition.
     *
     * @param edition the edition
     * @return the changed copy
     */
    public Regime withEdition(Edition edition) {
        return new Regime(title, Objects.requireNonNull(edition, "edition"), terms, questions, quoted);
    }

    /**
     * Returns a copy with more terms.
     *
     * @param more the terms, none of them a familiar limit such as a maximum aid, which is a call's
     * @return the changed copy
     * @throws IllegalArgumentException if one is a familiar limit
     */
    public Regime with(RegimeTerm... more) {
        NoNulls.in(more, "more");
        List<RegimeTerm> all = new ArrayList<>(terms);
        for (RegimeTerm term : more) {
            if (term instanceof Limit limit && limit.form().isPresent()) {
                throw new IllegalArgumentException("The limit is " + limit
                        + ", a familiar one of calls. State the limit of a regime with Limit.on(clause, base).");
            }
            all.add(term);
        }
        return new Regime(title, edition, all, questions, quoted);
    }

    /**
     * Returns a copy that leaves a question of its own open.
     *
     * @param clause the clause that can be read in several ways
     * @param question the question, not a {@linkplain Question#standard standard} one
     * @return the changed copy
     */
    public Regime leavingOpen(Clause clause, Question question) {
        NoNulls.among("clause", clause, "question", question);
        Map<Question, Clause> more = new LinkedHashMap<>(questions);
        more.put(question, clause);
        return new Regime(title, edition, terms, more, quoted);
    }

    /**
     * Returns a copy with clauses that no term of it cites.
     *
     * @param clauses the clauses
     * @return the changed copy
     */
    public Regime quoting(Clause... clauses) {
        NoNulls.in(clauses, "clauses");
        List<Clause> more = new ArrayList<>(quoted);
        more.addAll(List.of(clauses));
        return new Regime(title, edition, terms, questions, more);
    }

    /**
     * Returns the id and the title.
     *
     * @return both
     */
    public RegimeTitle title() {
        return title;
    }

    /**
     * Returns the id by which calls name the regime.
     *
     * @return the id
     */
    public String id() {
        return title.id();
    }

    /**
     * Returns the edition.
     *
     * @return the edition
     */
    public Edition edition() {
        return edition;
    }

    /**
     * Returns the criteria, limits and requirements.
     *
     * @return the terms in the order in which they were added, with clauses of the regime's own
     */
    public List<RegimeTerm> terms() {
        return terms;
    }

    /**
     * Returns the questions that the words of the regime leave open.
     *
     * @return the questions with their clauses
     */
    public Map<Question, Clause> questions() {
        return questions;
    }

    /**
     * Returns the clauses that were {@linkplain #quoting quoted}.
     *
     * @return the clauses
     */
    public List<Clause> quoted() {
        return quoted;
    }

    /**
     * Returns the newest of some editions of one regime that applies on a day. Before the first, it limits and requires nothing. On
     * every day it asks what any of them asks, so that a dossier answers alike.
     */
    static Regime on(LocalDate day, List<Regime> editions) {
        List<Regime> newestFirst = editions.stream()
                .sorted(Comparator.comparing(Regime::from).reversed())
                .toList();
        Optional<Regime> held =
                newestFirst.stream().filter(each -> !each.from().isAfter(day)).findFirst();
        Regime regime = held.orElse(newestFirst.get(newestFirst.size() - 1));
        Map<String, RegimeTerm> asked = new LinkedHashMap<>();
        Map<String, Question> names = new LinkedHashMap<>();
        Map<Question, Clause> questions = new LinkedHashMap<>();
        for (Regime edition : newestFirst) {
            edition.asked().forEach(each -> asked.putIfAbsent(each.criterion().code(), each));
            edition.questions.forEach((question, clause) -> {
                if (names.putIfAbsent(question.name(), question) == null) {
                    questions.put(question, clause);
                }
            });
        }
        List<RegimeTerm> terms = new ArrayList<>(asked.values());
        held.ifPresent(edition -> edition.terms.stream()
                .filter(term -> !(term instanceof AskedCriterion))
                .forEach(terms::add));
        return new Regime(regime.title, regime.edition, terms, questions, regime.quoted);
    }

    /** Returns the criteria that this edition asks. */
    List<AskedCriterion> asked() {
        return OrderedTerms.all(terms, AskedCriterion.class);
    }

    /** Returns the first day on which the edition applies. */
    LocalDate from() {
        return edition.from().orElse(LocalDate.MIN);
    }

    private List<Object> state() {
        return List.of(title, edition, terms, questions, quoted);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Regime regime && state().equals(regime.state()));
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, edition);
    }

    /**
     * Returns the id and the edition of the regime.
     *
     * @return a short text
     */
    @Override
    public String toString() {
        return Printed.line("Regime", "id", id(), "edition", edition.version());
    }
}
