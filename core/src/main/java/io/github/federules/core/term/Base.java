package io.github.federules.core.term;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.collection.SortedSets;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FinancingPlan.Part;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Change;
import io.github.federules.core.text.Formats;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PlainText;
import io.github.federules.core.text.Printed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A named sum of costs or of money, such as what a {@link FlatRate} is a share of or a {@link Limit} is on.
 *
 * <p>Some are built in, such as {@link #TOTAL}. A call makes others of its cost lines, or of other bases:
 *
 * <pre>{@code
 * Base.lines("ANCILLARY", where(ROLE).in(Answer.of("ANCILLARY")))
 * Base.of(CostNature.COMMUNICATION)
 * Base.sum("RESEARCH", INDUSTRIAL, EXPERIMENTAL)
 * Base.without("CORE", Base.DIRECT, Base.of(CostNature.SERVICES))
 * }</pre>
 */
public final class Base {

    /** The direct staff costs: of all natures of the family of staff. */
    public static final Base STAFF = ofNatures("STAFF", Base::isStaff);

    /** The direct costs: all cost lines that are retained. */
    public static final Base DIRECT = ofNatures("DIRECT", nature -> true);

    /** The direct costs without those of {@link CostNature#SERVICES}. */
    public static final Base DIRECT_WITHOUT_SERVICES =
            ofNatures("DIRECT_WITHOUT_SERVICES", nature -> !nature.equals(CostNature.SERVICES));

    /** The direct costs without staff costs. */
    public static final Base DIRECT_WITHOUT_STAFF = ofNatures("DIRECT_WITHOUT_STAFF", nature -> !isStaff(nature));

    /** The direct costs of all natures of the family of investment. */
    public static final Base INVESTMENT = ofNatures("INVESTMENT", nature -> nature.family() == CostFamily.INVESTMENT);

    /** The total eligible cost: the direct costs with what flat rates add. */
    public static final Base TOTAL = ofNatures("TOTAL", nature -> true);

    /** The aid under the call. */
    public static final Base AID = ofMoney("AID", true, null, null, null);

    /** The own funds of the applicant. */
    public static final Base OWN = ofMoney("OWN", false, Part.OWN, Change.Kind.ADD_OWN_FUNDS, null);

    /** The aid of other public funders. */
    public static final Base OTHER_PUBLIC = ofMoney(
            "OTHER_PUBLIC",
            false,
            Part.OTHER_PUBLIC,
            Change.Kind.ADD_OTHER_PUBLIC_AID,
            Change.Kind.REDUCE_OTHER_PUBLIC_AID);

    /** All public aid: the aid under the call and the aid of other public funders. */
    public static final Base PUBLIC_AID =
            ofMoney("PUBLIC_AID", true, Part.OTHER_PUBLIC, null, Change.Kind.REDUCE_OTHER_PUBLIC_AID);

    /** What private funders bring. */
    public static final Base OTHER_PRIVATE = ofMoney("OTHER_PRIVATE", false, Part.OTHER_PRIVATE, null, null);

    /** Contributions in kind. */
    public static final Base IN_KIND = ofMoney("IN_KIND", false, Part.IN_KIND, null, null);

    /** The aid under the call and the earlier de minimis aid of the applicant. */
    public static final Base DE_MINIMIS = ofMoney("DE_MINIMIS", true, null, null, null);

    /** The points of the assessment. */
    public static final Base SCORE = new Base("SCORE", new OfPoints(), false);

    /** What one flat rate adds, where its own maximum is on it. */
    public static final Base FLAT_RATE = ofNatures("FLAT_RATE", nature -> false);

    private static final List<Base> OF_FLAT_RATES =
            List.of(STAFF, DIRECT, DIRECT_WITHOUT_SERVICES, DIRECT_WITHOUT_STAFF);

    private static final List<Base> BUILT_IN = List.of(
            TOTAL,
            DIRECT,
            DIRECT_WITHOUT_STAFF,
            DIRECT_WITHOUT_SERVICES,
            STAFF,
            INVESTMENT,
            AID,
            OTHER_PUBLIC,
            PUBLIC_AID,
            OWN,
            OTHER_PRIVATE,
            IN_KIND,
            DE_MINIMIS,
            SCORE);

    private final String code;
    private final Content content;
    private final boolean isNamed;
    private final Optional<LocalizedText> name;

    private Base(String code, Content content, boolean isNamed) {
        this(code, content, isNamed, Optional.empty());
    }

    private Base(String code, Content content, boolean isNamed, Optional<LocalizedText> name) {
        this.name = name;
        this.code = Objects.requireNonNull(code, "code");
        this.content = content;
        this.isNamed = isNamed;
    }

    /** What a base is made of. */
    public sealed interface Content {}

    /**
     * The cost lines of some natures.
     *
     * @param natures which natures
     */
    private record Natures(Predicate<CostNature> natures) implements Content {}

    /**
     * Money: the aid, a part of the financing plan, or both.
     *
     * @param isAid whether the aid counts
     * @param part the part of the financing plan that counts
     * @param more the change that brings more of it
     * @param less the change that brings less of it
     */
    private record Money(boolean isAid, @Nullable Part part, Change.@Nullable Kind more, Change.@Nullable Kind less)
            implements Content {}

    /** Points, which are no money. */
    private record OfPoints() implements Content {}

    /** What a cost term of this name adds. */
    private record OfTerm() implements Content {}

    /** The cost lines of one nature. */
    private record OfNature(CostNature nature) implements Content {}

    /**
     * The cost lines of a call that have certain natures and answers.
     *
     * @param natures the natures, none for all
     * @param where what the answers of a line must be: lists of answers, or empty for any
     * @param party what must hold of the party that bears a line, or empty for every party
     */
    public record Lines(Set<CostNature> natures, Optional<Condition> where, Optional<Condition> party)
            implements Content {

        /**
         * Checks that nothing is null.
         *
         * @param natures the natures, none for all
         * @param where what the answers of a line must be, or empty for any
         * @param party what must hold of the party that bears a line, or empty for every party
         */
        public Lines {
            natures = SortedSets.copyOf(NoNulls.in(natures, "natures"));
            NoNulls.among("where", where, "party", party);
        }

        /**
         * Returns the value in one short line, for logs.
         *
         * @return the line, at most 300 characters
         */
        @Override
        public String toString() {
            return Printed.line("Lines", "natures", natures, "where", where, "party", party);
        }
    }

    /**
     * Other bases together.
     *
     * @param parts the bases, without a cost that two of them have
     */
    public record Combined(List<Base> parts) implements Content {

        /**
         * Checks that nothing is null.
         *
         * @param parts the bases
         */
        public Combined {
            parts = List.copyOf(NoNulls.in(parts, "parts"));
        }

        /**
         * Returns the value in one short line, for logs.
         *
         * @return the line, at most 300 characters
         */
        @Override
        public String toString() {
            return Printed.line("Combined", "parts", parts);
        }
    }

    /**
     * A base without others.
     *
     * @param of the base
     * @param without what does not count
     */
    public record Without(Base of, List<Base> without) implements Content {

        /**
         * Checks that nothing is null.
         *
         * @param of the base
         * @param without what does not count
         */
        public Without {
            Objects.requireNonNull(of, "of");
            without = List.copyOf(NoNulls.in(without, "without"));
        }

        /**
         * Returns the value in one short line, for logs.
         *
         * @return the line, at most 300 characters
         */
        @Override
        public String toString() {
            return Printed.line("Without", "of", of, "without", without);
        }
    }

    private static Base ofNatures(String code, Predicate<CostNature> natures) {
        return new Base(code, new Natures(natures), false);
    }

    private static Base ofMoney(
            String code, boolean isAid, @Nullable Part part, Change.@Nullable Kind more, Change.@Nullable Kind less) {
        return new Base(code, new Money(isAid, part, more, less), false);
    }

    private static boolean isStaff(CostNature nature) {
        return nature.family() == CostFamily.STAFF;
    }

    /**
     * Returns the base of the cost lines of one nature. That of {@link CostNature#STAFF} is {@link #STAFF}, the family.
     *
     * @param nature the nature
     * @return the base, with the code of the nature
     */
    public static Base of(CostNature nature) {
        Objects.requireNonNull(nature, "nature");
        return nature.code().equals(STAFF.code) ? STAFF : new Base(nature.code(), new OfNature(nature), false);
    }

    /**
     * Returns the base of the cost lines with certain answers, of whatever nature.
     *
     * @param name its name, distinct within a call
     * @param where what the answers of a line must be: lists of answers, all of which must hold
     * @return the base
     */
    public static Base lines(String name, Condition where) {
        Objects.requireNonNull(name, "name");
        return lines(name, Set.of(), Optional.of(Objects.requireNonNull(where, "where")));
    }

    /**
     * Returns the base of the cost lines of some natures.
     *
     * @param name its name, distinct within a call
     * @param natures the natures, at least one
     * @return the base
     */
    public static Base lines(String name, CostNature... natures) {
        Objects.requireNonNull(name, "name");
        NoNulls.in(natures, "natures");
        return lines(name, Set.copyOf(List.of(natures)), Optional.empty());
    }

    /**
     * Returns the base of the cost lines of some natures with certain answers.
     *
     * @param name its name, distinct within a call
     * @param natures the natures, none for all
     * @param where what the answers of a line must be, or empty for any
     * @return the base
     */
    public static Base lines(String name, Set<CostNature> natures, Optional<Condition> where) {
        return new Base(Objects.requireNonNull(name, "name"), new Lines(natures, where, Optional.empty()), true);
    }

    /**
     * Returns a copy of the lines that some parties bear: the applicant and partners of which a condition holds.
     *
     * @param party the condition, on criteria of a party
     * @return the changed copy
     * @throws IllegalStateException if this is no base of lines that a call names
     */
    public Base borneBy(Condition party) {
        Objects.requireNonNull(party, "party");
        if (!isNamed || !(content instanceof Lines lines)) {
            throw new IllegalStateException("The base " + code + " is no base of lines. Make one with Base.lines.");
        }
        return new Base(code, new Lines(lines.natures(), lines.where(), Optional.of(party)), isNamed, name);
    }

    /**
     * Returns the base of what a cost term adds, a flat rate for example, by the name of the term.
     *
     * <p>A regime, which does not know the call, names so the cost lines of a nature of the call's own, too.
     *
     * @param name the name of the term, or in a regime the code of the nature
     * @return the base
     */
    public static Base ofTerm(String name) {
        return new Base(Objects.requireNonNull(name, "name"), new OfTerm(), false);
    }

    /**
     * Returns a base of other bases together.
     *
     * @param name its name, distinct within a call
     * @param parts the bases, without a cost that two of them have
     * @return the base
     */
    public static Base sum(String name, Base... parts) {
        Objects.requireNonNull(name, "name");
        NoNulls.in(parts, "parts");
        return new Base(name, new Combined(List.of(parts)), true);
    }

    /**
     * Returns a base without others.
     *
     * @param name its name, distinct within a call
     * @param of the base
     * @param without what does not count
     * @return the base
     */
    public static Base without(String name, Base of, Base... without) {
        NoNulls.among("name", name, "of", of);
        NoNulls.in(without, "without");
        return new Base(name, new Without(of, List.of(without)), true);
    }

    /**
     * Returns a copy with words that texts use instead of the code, such as «dépenses annexes» and “ancillary costs”.
     *
     * @param name the words, in the plural and without an article
     * @return the changed copy
     * @throws IllegalStateException if the base is not one that a call defines
     */
    public Base called(LocalizedText name) {
        Objects.requireNonNull(name, "name");
        if (!isNamed) {
            throw new IllegalStateException("The base " + code + " has words of its own.");
        }
        return new Base(code, content, isNamed, Optional.of(name));
    }

    /**
     * Returns the words that the call gives it.
     *
     * @return the words, or empty if it gives none
     */
    public Optional<LocalizedText> name() {
        return name;
    }

    /**
     * Returns the bases that every call has, of costs and of money.
     *
     * @return the bases
     */
    public static List<Base> builtIn() {
        return BUILT_IN;
    }

    /**
     * Returns the built-in bases that a flat rate can be a share of.
     *
     * @return the bases
     */
    public static List<Base> ofFlatRates() {
        return OF_FLAT_RATES;
    }

    /**
     * Returns the code, or the name that a call gives it.
     *
     * @return the code, such as {@code STAFF}
     */
    public String code() {
        return code;
    }

    /**
     * Returns what a base that a call names is made of.
     *
     * @return lines, a sum or another base without some, or empty for a base that needs no definition
     */
    public Optional<Content> definition() {
        return isNamed ? Optional.of(content) : Optional.empty();
    }

    /**
     * Determines whether the base is a sum of costs. Others are sums of money.
     *
     * @return whether it is one of costs
     */
    public boolean isOfCosts() {
        return !(content instanceof Money || content instanceof OfPoints);
    }

    /**
     * Determines whether the base has the cost lines of a nature that answer nothing, whoever bears them.
     *
     * @param nature the nature
     * @return whether it has them
     */
    public boolean contains(CostNature nature) {
        return contains(nature, Answers.none(), Optional.empty(), party -> true);
    }

    /**
     * Determines whether lines of a nature with certain answers, which a term pays and a party bears, are in the base.
     *
     * @param nature the nature
     * @param answers the answers of the lines
     * @param paidBy the name of the term that pays them, or empty if it has none
     * @param bearer whether a condition holds of the party that bears them
     * @return whether they are
     */
    public boolean contains(CostNature nature, Answers answers, Optional<String> paidBy, Predicate<Condition> bearer) {
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(answers, "answers");
        Objects.requireNonNull(paidBy, "paidBy");
        Objects.requireNonNull(bearer, "bearer");
        if (content instanceof OfTerm) {
            // Within a call no nature has the name of a cost term.
            return paidBy.filter(code::equals).isPresent() || code.equals(nature.code());
        }
        if (content instanceof Natures natures) {
            return natures.natures().test(nature);
        }
        if (content instanceof OfNature one) {
            return one.nature().equals(nature);
        }
        if (content instanceof Lines lines) {
            return (lines.natures().isEmpty() || lines.natures().contains(nature))
                    && lines.where().stream().allMatch(where -> where.isMetByLine(answers))
                    && lines.party().stream().allMatch(bearer);
        }
        if (content instanceof Combined sum) {
            return sum.parts().stream().anyMatch(part -> part.contains(nature, answers, paidBy, bearer));
        }
        return content instanceof Without base
                && base.of().contains(nature, answers, paidBy, bearer)
                && base.without().stream().noneMatch(less -> less.contains(nature, answers, paidBy, bearer));
    }

    /**
     * Determines whether the base has what a cost term adds, a flat rate for example.
     *
     * @param name the name of the term, or empty for one without a name
     * @return whether it has it
     */
    public boolean containsTerm(Optional<String> name) {
        Objects.requireNonNull(name, "name");
        if (content instanceof Combined sum) {
            return sum.parts().stream().anyMatch(part -> part.containsTerm(name));
        }
        if (content instanceof Without base) {
            return base.of().containsTerm(name) && base.without().stream().noneMatch(less -> less.containsTerm(name));
        }
        return equals(TOTAL)
                || (content instanceof OfTerm && name.filter(code::equals).isPresent());
    }

    /**
     * Returns the name of the cost term whose costs the base is, or of a nature that a regime does not know.
     *
     * @return the name, or empty if it is another base
     */
    public Optional<String> ofTerm() {
        return content instanceof OfTerm ? Optional.of(code) : Optional.empty();
    }

    /**
     * Returns the natures that the base names.
     *
     * @return the natures, none for a base that names none
     */
    public Set<CostNature> natures() {
        if (content instanceof OfNature one) {
            return Set.of(one.nature());
        }
        return content instanceof Lines lines ? lines.natures() : Set.of();
    }

    /**
     * Returns the bases that it is made of: the parts of a sum, or what it is without others and these.
     *
     * @return the bases, none unless a call makes it of others
     */
    public List<Base> parts() {
        if (content instanceof Without base) {
            return Stream.concat(Stream.of(base.of()), base.without().stream()).toList();
        }
        return content instanceof Combined sum ? sum.parts() : List.of();
    }

    /**
     * Determines whether the aid counts in the base.
     *
     * @return true for the aid, for all public aid and for de minimis aid
     */
    public boolean containsAid() {
        return content instanceof Money money && money.isAid();
    }

    /**
     * Returns the part of the financing plan that counts in the base.
     *
     * @return the part, or empty if none does
     */
    public Optional<Part> part() {
        return content instanceof Money money ? Optional.ofNullable(money.part()) : Optional.empty();
    }

    /**
     * Returns the change of the financing plan that brings more or less of the base.
     *
     * @param isMore whether more is needed
     * @return the kind of change, or empty if no change does
     */
    public Optional<Change.Kind> change(boolean isMore) {
        return content instanceof Money money
                ? Optional.ofNullable(isMore ? money.more() : money.less())
                : Optional.empty();
    }

    /**
     * Returns the words for the base, such as <i>direct staff costs</i>. A base that a call names is called after what it is
     * made of.
     *
     * @param locale French, or anything else for English
     * @return the words
     */
    public String label(Locale locale) {
        Phrasebook phrases = Phrasebook.in(locale);
        if (name.isPresent()) {
            return PlainText.line(name.get().in(locale));
        }
        if (isOfNatures()) {
            return natures().equals(Set.of(CostNature.OTHER))
                    ? phrases.phrase("base.nature.other")
                    : phrases.phrase(
                            "base.nature", Map.of("ofNature", phrases.formats().of(labels(natures(), locale))));
        }
        if (content instanceof Combined sum) {
            return sum.parts().stream()
                    .map(part -> part.label(locale))
                    .collect(Collectors.joining(phrases.phrase("list.and")));
        }
        if (content instanceof Without base) {
            String without = base.without().stream()
                    .map(less -> less.label(locale))
                    .collect(Collectors.joining(phrases.phrase("list.and")));
            return phrases.phrase("base.without", Map.of("base", base.of().label(locale), "without", without));
        }
        return content instanceof Lines || content instanceof OfTerm
                ? phrases.phrase("base.named", Map.of("name", code))
                : phrases.phrase("base." + code);
    }

    /**
     * Returns the words for a share of the base, such as <i>of the direct staff costs</i>.
     *
     * @param locale French, or anything else for English
     * @return the words
     */
    public String labelOfShare(Locale locale) {
        Phrasebook phrases = Phrasebook.in(locale);
        return BUILT_IN.contains(this)
                ? phrases.phrase("base." + code + ".of")
                : phrases.phrase(
                        name.isPresent() || isOfNatures() ? "base.costs.of" : "base.of", Map.of("base", label(locale)));
    }

    /**
     * Determines whether the base is of all cost lines of some natures, and the call has no other words for it.
     *
     * @return whether its words are those of the natures
     */
    public boolean isOfNatures() {
        return name.isEmpty()
                && (content instanceof OfNature
                        || (content instanceof Lines lines
                                && lines.where().isEmpty()
                                && !lines.natures().isEmpty()));
    }

    private static String labels(Set<CostNature> natures, Locale locale) {
        Formats formats = Phrasebook.in(locale).formats();
        return natures.stream()
                .map(nature -> formats.inSentence(nature.label(locale)))
                .collect(Collectors.joining(", "));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Base base
                        && code.equals(base.code)
                        && isNamed == base.isNamed
                        && name.equals(base.name)
                        && (isNamed ? content.equals(base.content) : content.getClass() == base.content.getClass()));
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /**
     * Returns the code.
     *
     * @return the code
     */
    @Override
    public String toString() {
        return code;
    }
}
