package io.github.federules.core.call;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.consistency.OrderedTerms;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.reading.MinimumCostBasis;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.reading.StaffShareScope;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.AskedCriterion;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Beneficiaries;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.DurationTerms;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.EligibleVat;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.LumpSum;
import io.github.federules.core.term.PolicyRoles;
import io.github.federules.core.term.RealisationWindow;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.term.Score;
import io.github.federules.core.term.SharedAid;
import io.github.federules.core.term.StaffMinimum;
import io.github.federules.core.term.StartsAfterSubmission;
import io.github.federules.core.term.SubmissionRequirement;
import io.github.federules.core.term.Term;
import io.github.federules.core.term.Under;
import io.github.federules.core.term.WholeEuros;
import io.github.federules.core.text.Printed;
import io.github.federules.core.value.Value;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Call}, term by term, each with its clause. A call has no rule for a term that is left out. What a call has once
 * is set once; twice is an error of {@link #build}.
 *
 * <p>For example:
 *
 * <pre>{@code
 * Call call = Call.builder("cycling-2026", TITLE)
 *         .beneficiaries(A1, BeneficiaryKind.LOCAL_AUTHORITY, BeneficiaryKind.ASSOCIATION)
 *         .pays(A2, CostNature.STAFF, CostNature.STUDIES)
 *         .flatRate(A3, Rate.percent("15"))
 *         .minimumCost(A4, euros("20000.00"))
 *         .aid(A5, Rate.percent("50"))
 *         .maximumAid(A5, euros("40000.00"))
 *         .build();
 * }</pre>
 *
 * <p>This class is mutable and not thread-safe; the call that it builds is immutable.
 */
public final class CallBuilder {

    // What a call may have several of. Everything else is set anew in a builder of a call that exists.
    private static final List<String> LISTED = List.of("tracks.", "readings.open.", "clauses.", "laws.", "under.");

    final String id;
    final LocalizedText title;
    final Map<Track, OfferedTrack> offers = new LinkedHashMap<>();
    final List<Term> terms = new ArrayList<>();
    // In the order of the questions: a call that was stored may come back with its readings in another order.
    final NavigableMap<Question, Clause> openQuestions = new TreeMap<>(Comparator.comparing(Question::isOwn)
            .thenComparing(Question.standard()::indexOf)
            .thenComparing(Question::name));
    final List<CostNature> natures = new ArrayList<>();
    final List<NotJudged> notJudged = new ArrayList<>();
    final List<Law> laws = new ArrayList<>();
    final Map<String, List<Regime>> regimes = new LinkedHashMap<>();
    final List<Clause> quoted = new ArrayList<>();
    Edition edition = Edition.first("");
    Readings readings = Readings.PRUDENT;
    LocalizedText document = SubmissionTerms.APPLICATION;
    LocalizedText authority = Call.COMPETENT_AUTHORITY;
    Optional<LocalizedText> recipient = Optional.empty();

    /** The errors of what was set twice, besides terms. */
    final List<LocatedFault> setTwice = new ArrayList<>();

    private final Set<String> settings = new HashSet<>();

    /** Creates a builder of a call that has all that another builder states, and some editions of its regimes. */
    CallBuilder(CallBuilder stated, Map<String, List<Regime>> regimes) {
        id = stated.id;
        title = stated.title;
        stated.offers().forEach(offer -> offers.put(offer.track(), offer));
        terms.addAll(stated.terms);
        openQuestions.putAll(stated.openQuestions);
        natures.addAll(stated.natures);
        notJudged.addAll(stated.notJudged);
        laws.addAll(stated.laws);
        this.regimes.putAll(regimes);
        quoted.addAll(stated.quoted);
        edition = stated.edition;
        readings = stated.readings;
        document = stated.document;
        authority = stated.authority;
        recipient = stated.recipient;
        stated.settings.stream()
                .filter(each -> LISTED.stream().anyMatch(each::startsWith))
                .forEach(settings::add);
    }

    CallBuilder(String id, LocalizedText title) {
        this.id = Objects.requireNonNull(id, "id");
        if (id.isBlank()) {
            throw Fault.of(FaultCode.MISSING, "blank.required", Map.of("field", "id"))
                    .asException();
        }
        this.title = Objects.requireNonNull(title, "title");
    }

    /**
     * Sets the edition of the call. Default: the first edition, without a source.
     *
     * @param edition the edition
     * @return this builder
     */
    public CallBuilder edition(Edition edition) {
        this.edition = Objects.requireNonNull(edition, "edition");
        return once("edition");
    }

    /**
     * Adds the funding track to what the call offers. Default: a call that names no track offers funding alone.
     *
     * @return this builder
     */
    public CallBuilder offersFunding() {
        return offers(OfferedTrack.funding());
    }

    /**
     * Adds a track to what the call offers.
     *
     * <p>For example, {@code offers(Track.of("COACHING"), new LocalizedText("Accompagnement", "Coaching"))}.
     *
     * @param track the track
     * @param title what the call names it
     * @return this builder
     */
    public CallBuilder offers(Track track, LocalizedText title) {
        return offers(new OfferedTrack(track, title));
    }

    /**
     * Adds a track with its title to what the call offers.
     *
     * @param offer the track and its title
     * @return this builder
     */
    public CallBuilder offers(OfferedTrack offer) {
        Objects.requireNonNull(offer, "offer");
        offers.put(offer.track(), offer);
        return once("tracks", offer.track().code());
    }

    /**
     * Asks for criteria, which conditions may look at and dossiers answer.
     *
     * @param clause the clause that the criteria come from
     * @param criteria the criteria
     * @return this builder
     */
    public CallBuilder asks(Clause clause, Criterion... criteria) {
        NoNulls.in(criteria, "criteria");
        for (Criterion criterion : criteria) {
            with(AskedCriterion.of(clause, criterion));
        }
        return this;
    }

    /**
     * Requires that a condition holds, on every track that the call offers.
     *
     * @param clause the clause that sets it
     * @param rule the code of the finding, such as {@code SME}
     * @param that the condition that must hold
     * @param statement the condition in words, a whole clause without a capital or a full stop
     * @return this builder
     */
    public CallBuilder requires(Clause clause, String rule, Condition that, LocalizedText statement) {
        Objects.requireNonNull(rule, "rule");
        return requires(Requirement.of(clause, Rule.of(rule), that, statement));
    }

    /**
     * Requires that a condition holds.
     *
     * @param requirement the condition with its clause
     * @return this builder
     */
    public CallBuilder requires(Requirement requirement) {
        return with(Objects.requireNonNull(requirement, "requirement"));
    }

    /**
     * Sets the natures of costs that the call knows. Default: the {@linkplain CostNature#standard standard ones}. Other natures
     * replace them all, and none may have the code of a {@linkplain io.github.federules.core.term.Base base}, such as
     * {@code STAFF}: give the staff of such a call a code of its own.
     *
     * @param natures the natures, of which lines of a dossier are
     * @return this builder
     */
    public CallBuilder natures(CostNature... natures) {
        NoNulls.in(natures, "natures");
        // A builder of a call that exists has those of the call.
        if (!settings.contains("natures")) {
            this.natures.clear();
        }
        this.natures.addAll(List.of(natures));
        return once("natures");
    }

    /**
     * Sets the kinds of body that may benefit. Default: all.
     *
     * @param clause the clause that sets the condition
     * @param kinds the kinds, at least one
     * @return this builder
     */
    public CallBuilder beneficiaries(Clause clause, BeneficiaryKind... kinds) {
        NoNulls.in(kinds, "kinds");
        return with(Beneficiaries.of(clause, distinct("applicants.beneficiaries.kinds", List.of(kinds), Enum::name)));
    }

    /**
     * Sets the roles in a public policy that qualify an applicant. Default: no condition.
     *
     * @param clause the clause that sets the condition
     * @param roles the roles that qualify, at least one
     * @return this builder
     */
    public CallBuilder policyRoles(Clause clause, PolicyRole... roles) {
        NoNulls.in(roles, "roles");
        return with(PolicyRoles.of(clause, distinct("applicants.policyRoles.roles", List.of(roles), Enum::name)));
    }

    /**
     * Adds a statement on the operation that must be declared. Default: none.
     *
     * <p>For example:
     *
     * <pre>{@code
     * declaration(
     *     new Clause("A3", "développer l'usage du vélo"),
     *     "CYCLING_PURPOSE",
     *     CYCLING_PURPOSE,
     *     new LocalizedText("l'opération développe l'usage du vélo", "the operation promotes cycling"))
     * }</pre>
     *
     * @param clause the clause that sets the condition
     * @param rule the code of the rule, which findings use
     * @param criterion the criterion of the operation that is answered yes or no
     * @param statement the statement in words, a whole sentence without a capital or a full stop
     * @return this builder
     */
    public CallBuilder declaration(Clause clause, String rule, Criterion criterion, LocalizedText statement) {
        Objects.requireNonNull(rule, "rule");
        AskedCriterion asked = AskedCriterion.of(clause, criterion);
        if (!terms.contains(asked)) {
            with(asked);
        }
        return requires(clause, rule, Condition.where(criterion).in(Answer.of(true)), statement);
    }

    /**
     * Sets the duration of the operation in months. Default: no condition.
     *
     * @param clause the clause that sets the condition
     * @param minMonths the least number of months, 0 or more
     * @param maxMonths the greatest number of months, no less than the least
     * @return this builder
     * @throws IllegalArgumentException if the least is negative or over the greatest
     */
    public CallBuilder duration(Clause clause, int minMonths, int maxMonths) {
        return with(DurationTerms.of(clause, minMonths, maxMonths));
    }

    /**
     * Sets the days between which the operation must take place. Default: no condition.
     *
     * @param clause the clause that sets the condition
     * @param from the first day
     * @param to the last day
     * @return this builder
     * @throws IllegalArgumentException if the last day is before the first
     */
    public CallBuilder window(Clause clause, LocalDate from, LocalDate to) {
        return with(RealisationWindow.of(clause, from, to));
    }

    /**
     * Requires that the operation starts on the day of submission or later. Default: it may start earlier.
     *
     * @param clause the clause that says so
     * @return this builder
     */
    public CallBuilder startsAfterSubmission(Clause clause) {
        return with(StartsAfterSubmission.of(clause));
    }

    /**
     * Adds natures of cost that are eligible at real cost. Default: none.
     *
     * @param clause the clause that names them
     * @param natures the natures
     * @return this builder
     */
    public CallBuilder pays(Clause clause, CostNature... natures) {
        return pays(clause, Arrays.asList(Objects.requireNonNull(natures, "natures")));
    }

    /**
     * Adds natures whose cost the call pays at real cost.
     *
     * @param clause the clause
     * @param natures the natures, such as {@link CostNature#standard()}
     * @return this builder
     */
    public CallBuilder pays(Clause clause, Collection<CostNature> natures) {
        NoNulls.in(natures, "natures");
        return with(EligibleCosts.of(clause, distinct("costs.eligible", natures, CostNature::code)));
    }

    /**
     * Adds costs that are paid line by line. Default: none.
     *
     * @param costs the costs, of lines with certain answers, under a condition, or at a price for each unit
     * @return this builder
     */
    public CallBuilder pays(EligibleCosts costs) {
        return with(Objects.requireNonNull(costs, "costs"));
    }

    /**
     * Sets the share of an FTE (full-time equivalent) from which staff costs are eligible. Default: any share.
     *
     * <p>The reading {@link StaffShareScope} determines whether each person or all persons together must reach it.
     *
     * @param clause the clause that sets the condition
     * @param share the least share; exactly this share is eligible
     * @return this builder
     */
    public CallBuilder staffMinimum(Clause clause, FteShare share) {
        return with(StaffMinimum.of(clause, share));
    }

    /**
     * Adds a flat rate of direct staff costs. Default: none.
     *
     * <p>For example, {@code flatRate(clause, Rate.percent("15"), CostNature.TRAVEL)} (regulation (EU) 2021/1060,
     * article 54(b)).
     *
     * @param clause the clause that sets it
     * @param rate the rate
     * @param covers the natures that it pays for, which are then never eligible at real cost
     * @return this builder
     */
    public CallBuilder flatRate(Clause clause, Rate rate, CostNature... covers) {
        return flatRate(FlatRate.of(clause, rate, Base.STAFF, covers));
    }

    /**
     * Adds a flat rate. Default: none.
     *
     * @param flatRate the flat rate
     * @return this builder
     */
    public CallBuilder flatRate(FlatRate flatRate) {
        return with(Objects.requireNonNull(flatRate, "flatRate"));
    }

    /**
     * Adds a lump sum. Default: none.
     *
     * @param lumpSum the lump sum
     * @return this builder
     */
    public CallBuilder lumpSum(LumpSum lumpSum) {
        return with(Objects.requireNonNull(lumpSum, "lumpSum"));
    }

    /**
     * Adds VAT that the applicant cannot recover to the eligible costs. Default: costs are net of VAT.
     *
     * @param clause the clause that makes it eligible
     * @return this builder
     */
    public CallBuilder paysVat(Clause clause) {
        return with(EligibleVat.of(clause));
    }

    /**
     * Sets the minimum total cost of an operation, flat rates included. Default: no minimum.
     *
     * <p>The reading {@link MinimumCostBasis} determines which costs are compared.
     *
     * @param clause the clause that sets the condition
     * @param amount the total in euros; exactly this total is enough
     * @return this builder
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or
     *     not in euros
     */
    public CallBuilder minimumCost(Clause clause, MonetaryAmount amount) {
        return with(Limit.minimumCost(clause, amount));
    }

    /**
     * Sets the maximum total cost of an operation, flat rates included. Default: no maximum.
     *
     * <p>The reading {@link MinimumCostBasis} determines which costs are compared.
     *
     * @param clause the clause that sets the condition
     * @param amount the total in euros; exactly this total is allowed
     * @return this builder
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or
     *     not in euros
     */
    public CallBuilder maximumCost(Clause clause, MonetaryAmount amount) {
        return with(Limit.maximumCost(clause, amount));
    }

    /**
     * Sets the co-financing rate, the same for all operations. Default: the call sets no rate, and decisions have no
     * amount of aid.
     *
     * @param clause the clause that sets it
     * @param rate the share of the total eligible cost, such as {@code Rate.percent("60")}
     * @return this builder
     */
    public CallBuilder aid(Clause clause, Rate rate) {
        return aid(clause, Value.of(Objects.requireNonNull(rate, "rate")));
    }

    /**
     * Sets a co-financing rate. Default: the call sets no rate, and decisions have no amount of aid.
     *
     * <p>For example, {@code aid(A6, Value.within(percent("20"), percent("70")))} for a rate that the authority sets.
     *
     * @param clause the clause that sets it
     * @param rate the share of the total eligible cost: always the same, in cases, as a sum, or within a range
     * @return this builder
     * @throws IllegalArgumentException if the least rate of a range is over the greatest
     */
    public CallBuilder aid(Clause clause, Value<Rate> rate) {
        return aid(AidIntensity.of(clause, rate));
    }

    /**
     * Adds a part of the aid: a share of some costs, or of the costs of each party. Default: none.
     *
     * @param part the part
     * @return this builder
     */
    public CallBuilder aid(AidIntensity part) {
        return with(Objects.requireNonNull(part, "part"));
    }

    /**
     * Sets the maximum aid: a higher amount is cut to it. Default: no maximum.
     *
     * @param clause the clause that sets it
     * @param amount the aid in euros
     * @return this builder
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or not in
     *     euros
     */
    public CallBuilder maximumAid(Clause clause, MonetaryAmount amount) {
        return with(Limit.maximumAid(clause, amount));
    }

    /**
     * Sets the minimum aid: an operation that would get less is not funded. Default: no minimum.
     *
     * @param clause the clause that sets the condition
     * @param amount the aid in euros; exactly this amount is enough
     * @return this builder
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or not in
     *     euros
     */
    public CallBuilder minimumAid(Clause clause, MonetaryAmount amount) {
        return with(Limit.minimumAid(clause, amount));
    }

    /**
     * Cuts the aid to whole euros, after everything that reduces it. Default: the aid has cents.
     *
     * @param clause the clause that says so
     * @return this builder
     */
    public CallBuilder wholeEuros(Clause clause) {
        return with(WholeEuros.of(clause));
    }

    /**
     * Adds a limit on any base, or a familiar one. Default: none.
     *
     * <p>For example, {@code limit(Limit.on(A5, Base.of(COMMUNICATION)).atMost(Share.of(percent("5"), Base.TOTAL)).reducing())}.
     *
     * @param limit the limit
     * @return this builder
     */
    public CallBuilder limit(Limit limit) {
        return with(Objects.requireNonNull(limit, "limit"));
    }

    /**
     * Sets the points of an application: the sum of parts. A limit on {@link io.github.federules.core.term.Base#SCORE} is a pass
     * mark. Default: no points.
     *
     * <p>For example, {@code score(A9, Value.times(2L, QUALITY), Value.when(where(IMPACT).in("STRONG"), 10L).otherwise(0L))}.
     *
     * @param clause the clause that sets them
     * @param parts the parts, at least one
     * @return this builder
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // Nothing is put into the array.
    public final CallBuilder score(Clause clause, Value<Long>... parts) {
        NoNulls.in(parts, "parts");
        return with(new Score(clause, List.of(parts)));
    }

    /**
     * Sets that the partners of an operation share its aid in proportion to the costs that each bears. Default: no
     * sharing.
     *
     * @param clause the clause that makes them share it
     * @return this builder
     */
    public CallBuilder sharedOut(Clause clause) {
        return with(SharedAid.of(clause));
    }

    /**
     * Sets the minimum own contribution. Default: no minimum.
     *
     * @param clause the clause that sets the condition
     * @param share the share of the total eligible cost that the applicant must bear; the amount is rounded up to the
     *     cent, and exactly this amount is enough
     * @return this builder
     */
    public CallBuilder ownContribution(Clause clause, Rate share) {
        return with(Limit.ownContribution(clause, share));
    }

    /**
     * Sets the minimum public co-financing: what other public funders must bring. Default: no minimum.
     *
     * @param clause the clause that sets the condition
     * @param share the share of the total eligible cost; the amount is rounded up to the cent
     * @return this builder
     */
    public CallBuilder publicCofinancing(Clause clause, Rate share) {
        return with(Limit.publicCofinancing(clause, share));
    }

    /**
     * Sets the maximum of all public aid together, including the aid under this call. Default: no maximum.
     *
     * @param clause the clause that sets the condition
     * @param amount the aid in euros; exactly this amount is allowed
     * @return this builder
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or
     *     not in euros
     */
    public CallBuilder maximumPublicAid(Clause clause, MonetaryAmount amount) {
        return with(Limit.maximumPublicAid(clause, amount));
    }

    /**
     * Adds a term. A term that a call has once, such as the minimum cost, may be set once.
     *
     * <p>For example, {@code with(Limit.minimumCost(clause, euros("70000.00")).exceeded())}.
     *
     * @param term the term
     * @return this builder
     * @throws IllegalArgumentException if the term is a maximum within another term, which {@link FlatRate#withCap} or {@link
     *     AidIntensity#upTo} states, or that the call comes under a regime, which {@link #under(Under, List)} adds with its editions
     */
    public CallBuilder with(Term term) {
        if (term instanceof Under under) {
            throw new IllegalArgumentException("The term is that the call comes under the regime "
                    + under.regime().id() + ", but no edition of it is given. Add both with the method under.");
        }
        if (!OrderedTerms.havePlaceFor(Objects.requireNonNull(term, "term"))) {
            throw new IllegalArgumentException("The term is " + term + " at " + term.path()
                    + ", where a call has no term of its own. State a maximum within another term with FlatRate.withCap"
                    + " or AidIntensity.upTo.");
        }
        terms.add(term);
        return this;
    }

    /**
     * Sets a term instead of the one at its place, if there is one.
     *
     * <p>For example, {@code replacing(Limit.maximumAid(clause, euros("200000.00")))} makes a variant with another maximum.
     *
     * @param term the term
     * @return this builder
     * @throws IllegalArgumentException if a call may have several such terms, such as flat rates, or if {@link #with} refuses it
     */
    public CallBuilder replacing(Term term) {
        if (!replaces(term)) {
            throw new IllegalArgumentException("The term is at " + term.path()
                    + ", where a call may have several, so none of them can be replaced. Add it with the method with.");
        }
        terms.removeIf(each -> each.path().equals(term.path()));
        return with(term);
    }

    /**
     * Removes a term.
     *
     * <p>For example, a variant whose co-financing rate no longer depends on an answer does not ask for it:
     *
     * <pre>{@code
     * Call flat = call.toBuilder()
     *         .replacing(AidIntensity.of(clause, Value.of(Rate.percent("60"))))
     *         .without(AskedCriterion.of(clause, ACTIVITY))
     *         .build();
     * }</pre>
     *
     * @param term the term, one of {@link Call#terms}
     * @return this builder
     * @throws IllegalArgumentException if the call has no such term
     */
    public CallBuilder without(Term term) {
        if (!terms.remove(Objects.requireNonNull(term, "term"))) {
            throw new IllegalArgumentException("The term is " + term + " at " + term.path()
                    + ", but the call has no equal one. Take it from the terms of the call.");
        }
        return this;
    }

    /** Determines whether a term is put in the place of another rather than beside it. */
    boolean replaces(Term term) {
        boolean isOnlyPart = Objects.requireNonNull(term, "term") instanceof AidIntensity
                && terms.stream().filter(AidIntensity.class::isInstance).count() <= 1;
        return !term.isRepeatable() || isOnlyPart;
    }

    /**
     * Sets who decides, as texts name it. Default: {@link Call#COMPETENT_AUTHORITY}, which names nobody.
     *
     * @param authority the words with their article, such as «la Région» and “the Region”
     * @return this builder
     */
    public CallBuilder authority(LocalizedText authority) {
        this.authority = Objects.requireNonNull(authority, "authority");
        return once("authority");
    }

    /**
     * Sets the document to submit. Default: {@link SubmissionTerms#APPLICATION}.
     *
     * @param document the document with its article, such as «le formulaire de demande» and “the application form”, not
     *     null
     * @return this builder
     */
    public CallBuilder document(LocalizedText document) {
        this.document = Objects.requireNonNull(document, "document");
        return once("submission.document");
    }

    /**
     * Sets the recipient of the submission. Default: none is named.
     *
     * @param recipient the recipient, such as «à l'autorité de gestion» and “to the managing authority”
     * @return this builder
     */
    public CallBuilder recipient(LocalizedText recipient) {
        this.recipient = Optional.of(Objects.requireNonNull(recipient, "recipient"));
        return once("submission.recipient");
    }

    /**
     * Sets the submission as a condition. Default: no condition.
     *
     * @param clause the clause that sets the condition
     * @return this builder
     */
    public CallBuilder submissionRequired(Clause clause) {
        return with(SubmissionRequirement.sent(clause));
    }

    /**
     * Sets electronic submission as a condition. Default: no condition.
     *
     * @param clause the clause that sets the condition
     * @return this builder
     */
    public CallBuilder submissionElectronic(Clause clause) {
        return with(SubmissionRequirement.electronic(clause));
    }

    /**
     * Sets the day of the deadline. The reading {@link DeadlineDay} determines whether that day still counts. Default: no
     * deadline.
     *
     * @param clause the clause that sets it
     * @param day the day
     * @param zone the time zone of the day
     * @return this builder
     */
    public CallBuilder deadline(Clause clause, LocalDate day, ZoneId zone) {
        return deadline(Deadline.of(clause, day, zone));
    }

    /**
     * Sets the deadline, which may have cut-off days before it. Default: none.
     *
     * @param deadline the deadline
     * @return this builder
     */
    public CallBuilder deadline(Deadline deadline) {
        return with(Objects.requireNonNull(deadline, "deadline"));
    }

    /**
     * Adds a question that the words of the call leave open: a standard one, or one of its own. Default: none.
     *
     * <p>For example, {@code leavesOpen(new Clause("A9", "avant le 1er mars 2026"), Question.DEADLINE)}. The answers to all of them
     * make at most 256 combinations.
     *
     * @param clause the clause that can be read in several ways
     * @param question the question; one of the call's own has 2 to 100 answers
     * @return this builder
     */
    public CallBuilder leavesOpen(Clause clause, Question question) {
        openQuestions.put(Objects.requireNonNull(question, "question"), Objects.requireNonNull(clause, "clause"));
        return once("readings.open", question.name());
    }

    /**
     * Sets the default reading for one question. Default: the prudent one.
     *
     * @param reading the reading
     * @return this builder
     */
    public CallBuilder readAs(Reading reading) {
        readings = readings.with(reading);
        return once("readings.inForce", reading.question().name());
    }

    /**
     * Adds a condition that no program can judge and that concerns all dossiers. Default: none.
     *
     * @param clause the clause that sets the condition
     * @param text the point that people have to look at
     * @return this builder
     */
    public CallBuilder notJudged(Clause clause, LocalizedText text) {
        return notJudged(NotJudged.of(clause, text));
    }

    /**
     * Adds a condition that no program can judge. Default: none.
     *
     * @param condition the condition and the dossiers that it concerns
     * @return this builder
     */
    public CallBuilder notJudged(NotJudged condition) {
        notJudged.add(Objects.requireNonNull(condition, "condition"));
        return this;
    }

    /**
     * Adds a clause of the text of the call. Terms bring the clauses that they cite; one that no term cites is kept, with a
     * {@linkplain Call#warnings warning}. Default: none.
     *
     * @param clause the clause
     * @return this builder
     */
    public CallBuilder quotes(Clause clause) {
        quoted.add(Objects.requireNonNull(clause, "clause"));
        return once("clauses", clause.id());
    }

    /**
     * Adds a law above the call. {@link #build} checks the call against it. Default: none.
     *
     * @param law the law
     * @return this builder
     */
    public CallBuilder under(Law law) {
        laws.add(Objects.requireNonNull(law, "law"));
        return once("laws", law.id());
    }

    /**
     * Adds a regime whose terms hold besides those of the call. Default: none.
     *
     * @param clause the clause that says so
     * @param editions the editions of the regime, of which the day of submission decides; at least one, all with one id, not
     *     null
     * @return this builder
     * @throws IllegalArgumentException if there is no edition, or they are not of one regime
     */
    public CallBuilder under(Clause clause, Regime... editions) {
        NoNulls.in(editions, "editions");
        if (editions.length == 0) {
            throw new IllegalArgumentException("The call is to come under a regime, but no edition of one is given.");
        }
        return under(Under.of(clause, editions[0].title()), List.of(editions));
    }

    /**
     * Adds a regime whose terms hold besides those of the call, where a condition holds or for some parties.
     *
     * <p>On a day before the first edition the regime limits and requires nothing. Without a day of submission the newest edition
     * holds.
     *
     * @param under how the call comes under the regime
     * @param editions the editions of the regime, of which the day of submission decides; at least one
     * @return this builder
     * @throws IllegalArgumentException if there is no edition, one of another regime than {@code under} names, or two with one
     *     version or one first day
     */
    public CallBuilder under(Under under, List<Regime> editions) {
        NoNulls.among("under", under, "editions", editions);
        NoNulls.in(editions, "editions");
        String id = under.regime().id();
        if (editions.isEmpty() || !editions.stream().allMatch(each -> each.id().equals(id))) {
            throw new IllegalArgumentException("The call is to come under the regime " + id
                    + ", but the editions given are " + editions + ". Give at least one, each with this id.");
        }
        long days = editions.stream().map(Regime::from).distinct().count();
        long versions = editions.stream()
                .map(each -> each.edition().version())
                .distinct()
                .count();
        if (days < editions.size() || versions < editions.size()) {
            throw new IllegalArgumentException("The regime " + id
                    + " has two editions of one version or one first day: " + editions + ". Give each its own.");
        }
        regimes.put(id, List.copyOf(editions));
        terms.add(under);
        return once("under", id);
    }

    /**
     * Creates the call. Checks it against itself and the laws above it.
     *
     * @return the call
     * @throws InvalidCallException if the call contradicts itself or a law; it holds every error. A maximum, a minimum
     *     or a sharing of the aid without a rate is reported alone
     */
    public Call build() {
        NavigableMap<LocalDate, Call> earlier = new TreeMap<>();
        NavigableSet<LocalDate> days = new TreeSet<>(Set.of(LocalDate.MIN));
        regimes.values().forEach(editions -> editions.forEach(each -> days.add(each.from())));
        days.headSet(days.last()).forEach(day -> earlier.put(day, new Call(this, day, null)));
        return new Call(this, days.last(), earlier);
    }

    /** Returns a copy, for which the regimes always were as they are on a day; with all their editions, if there is no day. */
    CallBuilder copy(@Nullable LocalDate day) {
        Map<String, List<Regime>> held = new LinkedHashMap<>(regimes);
        if (day != null) {
            held.replaceAll((id, editions) -> List.of(Regime.on(day, editions)));
        }
        return new CallBuilder(this, held);
    }

    /** Returns the regimes as they are on a day. */
    List<Regime> regimes(LocalDate day) {
        return regimes.values().stream()
                .map(editions -> Regime.on(day, editions))
                .toList();
    }

    /** Returns the terms of the call with those of its regimes on a day. */
    List<Term> terms(LocalDate day) {
        List<Term> own = new ArrayList<>();
        List<Term> ofRegimes = new ArrayList<>();
        for (Term term : terms) {
            if (term instanceof Under stated) {
                Regime regime = Regime.on(
                        day, Objects.requireNonNull(regimes.get(stated.regime().id())));
                Under under = stated.of(regime.title());
                own.add(under);
                regime.terms().forEach(each -> ofRegimes.add(each.as(under)));
            } else {
                own.add(term);
            }
        }
        own.addAll(ofRegimes);
        return own;
    }

    /** Returns the questions that the call and its regimes on a day leave open. */
    Map<Question, Clause> openQuestions(LocalDate day) {
        Map<Question, Clause> all = new TreeMap<>(openQuestions);
        regimes(day)
                .forEach(regime -> regime.questions()
                        .forEach((question, clause) -> all.putIfAbsent(question, clause.of(regime.title()))));
        return all;
    }

    /** Returns the tracks that the call offers, funding first. */
    List<OfferedTrack> offers() {
        List<OfferedTrack> ordered = offers.values().stream()
                .sorted(Comparator.comparing(offer -> !offer.track().equals(Track.FUNDING)))
                .toList();
        return ordered.isEmpty() ? List.of(OfferedTrack.funding()) : ordered;
    }

    private CallBuilder once(String path) {
        if (!settings.add(path)) {
            setTwice.add(new LocatedFault(path, Fault.of(FaultCode.DUPLICATE_VALUE, "term", Map.of("value", path))));
        }
        return this;
    }

    private CallBuilder once(String path, String value) {
        if (!settings.add(path + "." + value)) {
            addTwice(path, value);
        }
        return this;
    }

    private <E> Set<E> distinct(String path, Collection<E> values, Function<E, String> code) {
        Set<E> distinct = new LinkedHashSet<>();
        for (E value : values) {
            if (!distinct.add(value)) {
                addTwice(path, code.apply(value));
            }
        }
        return distinct;
    }

    private void addTwice(String path, String value) {
        setTwice.add(new LocatedFault(path, Fault.of(FaultCode.DUPLICATE_VALUE, Map.of("value", value))));
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line
     */
    @Override
    public String toString() {
        return Printed.line("CallBuilder", "id", id);
    }
}
