package io.github.federules.core.statement;

import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.term.AddedCosts;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Term;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The words for bases of a call. A cost term has no words of its own: it is described by what it pays, and not by its code. */
public final class BaseWords {

    // A longer list would not be read within a sentence.
    private static final int FEW_NATURES = 3;

    private final List<CostNature> natures;
    private final List<EligibleCosts> paid;
    private final List<AddedCosts> added;

    /**
     * Creates the words of a call.
     *
     * @param natures the natures that it knows
     * @param paid what it pays line by line
     * @param added its lump sums and flat rates
     */
    public BaseWords(List<CostNature> natures, List<EligibleCosts> paid, List<AddedCosts> added) {
        this.natures = natures;
        this.paid = paid;
        this.added = added;
    }

    /** Returns the words for a base. */
    public String label(Base base, Locale locale) {
        return worded(base).label(locale);
    }

    /** Returns the words for a share of a base. */
    public String labelOfShare(Base base, Locale locale) {
        return worded(base).labelOfShare(locale);
    }

    // A base with the same words, in which each cost term is called by its description.
    private Base worded(Base base) {
        if (base.name().isPresent()) {
            return base;
        }
        Optional<LocalizedText> words = base.ofTerm().flatMap(this::words);
        if (words.isPresent()) {
            return Base.lines(base.code()).called(words.get());
        }
        if (base.definition().orElse(null) instanceof Base.Combined sum) {
            return Base.sum(base.code(), worded(sum.parts()));
        }
        if (base.definition().orElse(null) instanceof Base.Without rest) {
            return Base.without(base.code(), worded(rest.of()), worded(rest.without()));
        }
        return base;
    }

    private Base[] worded(List<Base> parts) {
        return parts.stream().map(this::worded).toArray(Base[]::new);
    }

    private Optional<LocalizedText> words(String name) {
        Stream<LocalizedText> ofNature = natures.stream()
                .filter(nature -> nature.code().equals(name))
                .map(nature -> LocalizedText.of(Base.of(nature)::label));
        Stream<LocalizedText> byLine = paid.stream()
                .filter(costs -> costs.name().filter(name::equals).isPresent())
                .map(BaseWords::words);
        Stream<LocalizedText> ofAdded = added.stream()
                .filter(costs -> costs.name().filter(name::equals).isPresent())
                .map(costs -> words(costs instanceof FlatRate ? "base.ofFlatRate" : "base.ofLumpSum", costs));
        return Stream.of(ofNature, byLine, ofAdded).flatMap(words -> words).findFirst();
    }

    private static LocalizedText words(EligibleCosts costs) {
        boolean isOfNatures = costs.where().isEmpty()
                && costs.when().isEmpty()
                && costs.natures().size() <= FEW_NATURES;
        return isOfNatures
                ? LocalizedText.of(Base.lines("NATURES", costs.natures(), Optional.empty())::label)
                : words("base.ofPaid", costs);
    }

    private static LocalizedText words(String phrase, Term term) {
        return LocalizedText.of(locale -> Phrasebook.in(locale)
                .phrase(phrase, Map.of("clause", PlainText.line(term.clause().citation(locale)))));
    }
}
