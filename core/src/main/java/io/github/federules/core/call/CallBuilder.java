package io.github.federules.core.call;

import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Declaration;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.money.Rate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * Puts a {@link Call} together, term by term, each with its clause. What is not said, the call has no rule for.
 *
 * <p>This class is mutable and for one thread; the call that it builds is neither.
 */
public final class CallBuilder {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final String id;
    private final LocalizedText title;
    private final List<RequiredDeclaration> declarations = new ArrayList<>();
    private final Map<CostNature, Clause> eligible = new LinkedHashMap<>();
    private final List<FlatRate> flatRates = new ArrayList<>();
    private final Map<Question, Clause> openQuestions = new LinkedHashMap<>();
    private final List<NotJudged> notJudged = new ArrayList<>();
    private final List<Law> laws = new ArrayList<>();
    private Edition edition = Edition.first("");
    private Set<Track> tracks = EnumSet.of(Track.FUNDING);
    private Readings readings = Readings.PRUDENT;
    private @Nullable Beneficiaries beneficiaries;
    private @Nullable PolicyRoles policyRoles;
    private @Nullable DurationTerms duration;
    private @Nullable RealisationWindow window;
    private @Nullable StaffMinimum staffMinimum;
    private @Nullable Clause vat;
    private @Nullable MinimumCost minimum;
    private @Nullable MaximumCost maximum;
    private @Nullable AidRate rate;
    private @Nullable Clause rateClause;
    private @Nullable Bound cap;
    private @Nullable Bound floor;
    private @Nullable Clause sharedOut;
    private @Nullable OwnShare ownShare;
    private @Nullable Bound publicAidCap;
    private @Nullable Clause noteSent;
    private @Nullable Clause noteElectronic;
    private @Nullable Deadline deadline;

    CallBuilder(String id, LocalizedText title) {
        this.id = id;
        this.title = title;
    }

    /**
     * Says which edition of the call this is; without this, the first one.
     *
     * @param edition the edition, not null
     * @return this builder, never null
     */
    public CallBuilder edition(Edition edition) {
        this.edition = Objects.requireNonNull(edition, "edition");
        return this;
    }

    /**
     * Says what the call offers; without this, funding alone.
     *
     * @param track what it offers, not null
     * @param more what it offers besides, not null
     * @return this builder, never null
     */
    public CallBuilder offers(Track track, Track... more) {
        tracks = EnumSet.of(track, more);
        return this;
    }

    /**
     * Says who may benefit.
     *
     * @param clause where the call says so, not null
     * @param kinds the kinds of bodies, not null
     * @return this builder, never null
     */
    public CallBuilder openTo(Clause clause, BeneficiaryKind... kinds) {
        beneficiaries = new Beneficiaries(Set.of(kinds), clause);
        return this;
    }

    /**
     * Says how an applicant must run a public policy.
     *
     * @param clause where the call says so, not null
     * @param roles the roles that qualify, not null
     * @return this builder, never null
     */
    public CallBuilder policyRun(Clause clause, PolicyRole... roles) {
        policyRoles = new PolicyRoles(Set.of(roles), clause);
        return this;
    }

    /**
     * Says something that must be declared of the operation.
     *
     * @param clause where the call says so, not null
     * @param rule the code of the rule, not null
     * @param declaration what must be declared, not null
     * @param statement what is declared in words, not null
     * @return this builder, never null
     */
    public CallBuilder declared(Clause clause, String rule, Declaration declaration, LocalizedText statement) {
        declarations.add(new RequiredDeclaration(Rule.declaration(rule), declaration, statement, clause));
        return this;
    }

    /**
     * Says how long the operation may take.
     *
     * @param clause where the call says so, not null
     * @param minMonths the least, 0 where there is none
     * @param maxMonths the most
     * @return this builder, never null
     * @throws IllegalArgumentException if the least is over the most
     */
    public CallBuilder lasting(Clause clause, int minMonths, int maxMonths) {
        duration = new DurationTerms(minMonths, maxMonths, clause);
        return this;
    }

    /**
     * Says when the operation may take place.
     *
     * @param clause where the call says so, not null
     * @param from the first day, not null
     * @param to the last day, not null
     * @return this builder, never null
     * @throws IllegalArgumentException if the last day is before the first
     */
    public CallBuilder realised(Clause clause, LocalDate from, LocalDate to) {
        window = new RealisationWindow(from, to, clause);
        return this;
    }

    /**
     * Says which costs are paid at real cost.
     *
     * @param clause where the call says so, not null
     * @param natures the natures, not null
     * @return this builder, never null
     */
    public CallBuilder pays(Clause clause, CostNature... natures) {
        for (CostNature nature : natures) {
            eligible.put(Objects.requireNonNull(nature, "nature"), Objects.requireNonNull(clause, "clause"));
        }
        return this;
    }

    /**
     * Says from which share of a full-time equivalent staff costs are eligible.
     *
     * @param clause where the call says so, not null
     * @param share the least share, not null
     * @return this builder, never null
     */
    public CallBuilder staffFrom(Clause clause, FteShare share) {
        staffMinimum = new StaffMinimum(share, clause);
        return this;
    }

    /**
     * Says which costs are paid as a share of staff costs, and never at real cost.
     *
     * @param clause where the call says so, not null
     * @param share the share of staff costs, not null
     * @param covers the natures that are paid so, not null
     * @return this builder, never null
     */
    public CallBuilder flatRate(Clause clause, Rate share, CostNature... covers) {
        return flatRate(new FlatRate(share, FlatRateOf.STAFF, Set.of(covers), Optional.empty(), clause));
    }

    /**
     * Says which costs are paid as a share of others, and never at real cost.
     *
     * @param flatRate the flat rate, not null
     * @return this builder, never null
     */
    public CallBuilder flatRate(FlatRate flatRate) {
        flatRates.add(Objects.requireNonNull(flatRate, "flatRate"));
        return this;
    }

    /**
     * Says that value added tax which cannot be recovered is eligible; without this, costs are net of it.
     *
     * @param clause where the call says so, not null
     * @return this builder, never null
     */
    public CallBuilder paysVat(Clause clause) {
        vat = Objects.requireNonNull(clause, "clause");
        return this;
    }

    /**
     * Says what total cost, flat rates included, an operation must reach to be funded.
     *
     * @param clause where the call says so, not null
     * @param amount the minimum in euros, not null
     * @return this builder, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the amount cannot be one
     */
    public CallBuilder minimumCost(Clause clause, MonetaryAmount amount) {
        return minimumCost(new MinimumCost(new Bound(amount, clause), false, true));
    }

    /**
     * Says what total cost an operation must reach or exceed to be funded.
     *
     * @param minimum the minimum, not null
     * @return this builder, never null
     */
    public CallBuilder minimumCost(MinimumCost minimum) {
        this.minimum = Objects.requireNonNull(minimum, "minimum");
        return this;
    }

    /**
     * Says what total cost, flat rates included, an operation may not exceed to be funded.
     *
     * @param clause where the call says so, not null
     * @param amount the maximum in euros, not null
     * @return this builder, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the amount cannot be one
     */
    public CallBuilder maximumCost(Clause clause, MonetaryAmount amount) {
        maximum = new MaximumCost(new Bound(amount, clause), true);
        return this;
    }

    /**
     * Says that an operation gets the same rate of its total eligible cost as all others.
     *
     * @param clause where the call says so, not null
     * @param share the rate, not null
     * @return this builder, never null
     */
    public CallBuilder aid(Clause clause, Rate share) {
        return aid(clause, new AidRate.Fixed(share));
    }

    /**
     * Says which rate of its total eligible cost an operation gets.
     *
     * @param clause where the call says so, not null
     * @param rate the rate, not null
     * @return this builder, never null
     */
    public CallBuilder aid(Clause clause, AidRate rate) {
        Objects.requireNonNull(rate, "rate");
        rateClause = Objects.requireNonNull(clause, "clause");
        this.rate = rate;
        return this;
    }

    /**
     * Says the most aid that is given.
     *
     * @param clause where the call says so, not null
     * @param amount the cap in euros, not null
     * @return this builder, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the amount cannot be one
     */
    public CallBuilder atMost(Clause clause, MonetaryAmount amount) {
        cap = new Bound(amount, clause);
        return this;
    }

    /**
     * Says the least aid that is given: an operation that would get less is refused.
     *
     * @param clause where the call says so, not null
     * @param amount the floor in euros, not null
     * @return this builder, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the amount cannot be one
     */
    public CallBuilder atLeast(Clause clause, MonetaryAmount amount) {
        floor = new Bound(amount, clause);
        return this;
    }

    /**
     * Says that the partners of an operation share out its aid, and so its cap; without this, how they do is their affair.
     *
     * @param clause where the call says so, not null
     * @return this builder, never null
     */
    public CallBuilder sharedByPartners(Clause clause) {
        sharedOut = Objects.requireNonNull(clause, "clause");
        return this;
    }

    /**
     * Says what an applicant must bring of its own funds.
     *
     * @param clause where the call says so, not null
     * @param share the least share of the total eligible cost, not null
     * @return this builder, never null
     */
    public CallBuilder ownShare(Clause clause, Rate share) {
        ownShare = new OwnShare(share, clause);
        return this;
    }

    /**
     * Says the most that all public aid together may be.
     *
     * @param clause where the call says so, not null
     * @param amount the cap in euros, not null
     * @return this builder, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the amount cannot be one
     */
    public CallBuilder publicAidAtMost(Clause clause, MonetaryAmount amount) {
        publicAidCap = new Bound(amount, clause);
        return this;
    }

    /**
     * Says that an explanatory note must be sent.
     *
     * @param clause where the call says so, not null
     * @return this builder, never null
     */
    public CallBuilder noteSent(Clause clause) {
        noteSent = Objects.requireNonNull(clause, "clause");
        return this;
    }

    /**
     * Says that the note must be sent electronically.
     *
     * @param clause where the call says so, not null
     * @return this builder, never null
     */
    public CallBuilder noteElectronic(Clause clause) {
        noteElectronic = Objects.requireNonNull(clause, "clause");
        return this;
    }

    /**
     * Says the day of the deadline, told in Paris; a reading says whether it still counts.
     *
     * @param clause where the call says so, not null
     * @param day the day, not null
     * @return this builder, never null
     */
    public CallBuilder deadline(Clause clause, LocalDate day) {
        return deadline(new Deadline(day, Optional.empty(), PARIS, clause));
    }

    /**
     * Says until when the note is in time.
     *
     * @param deadline the deadline, not null
     * @return this builder, never null
     */
    public CallBuilder deadline(Deadline deadline) {
        this.deadline = Objects.requireNonNull(deadline, "deadline");
        return this;
    }

    /**
     * Says that the words of the call leave a question open.
     *
     * @param question the question, not null
     * @param clause the words that can be read in two ways, not null
     * @return this builder, never null
     */
    public CallBuilder leavesOpen(Question question, Clause clause) {
        openQuestions.put(Objects.requireNonNull(question, "question"), Objects.requireNonNull(clause, "clause"));
        return this;
    }

    /**
     * Says how the call is read where a caller says nothing; without this, in the prudent way.
     *
     * @param reading the reading, not null
     * @return this builder, never null
     */
    public CallBuilder readAs(Reading reading) {
        readings = readings.with(reading);
        return this;
    }

    /**
     * Says something that no program can judge.
     *
     * @param clause where the call says so, not null
     * @param text what people have to look at, not null
     * @return this builder, never null
     */
    public CallBuilder notJudged(Clause clause, LocalizedText text) {
        notJudged.add(new NotJudged(clause, text));
        return this;
    }

    /**
     * Says which law stands above the call; without this, none is checked.
     *
     * @param law the law, not null
     * @return this builder, never null
     */
    public CallBuilder under(Law law) {
        laws.add(Objects.requireNonNull(law, "law"));
        return this;
    }

    /**
     * Builds the call, and checks it against itself and the law above it.
     *
     * @return the call, never null
     * @throws InvalidCallException if it contradicts itself or the law; it holds every fault. Most, least or shared aid
     *     without a rate is told alone
     */
    public Call build() {
        return new Call(
                id,
                edition,
                title,
                tracks,
                new ApplicantTerms(Optional.ofNullable(beneficiaries), Optional.ofNullable(policyRoles)),
                new OperationTerms(declarations, Optional.ofNullable(duration), Optional.ofNullable(window)),
                new CostTerms(
                        eligible,
                        Optional.ofNullable(staffMinimum),
                        flatRates,
                        Optional.ofNullable(vat),
                        Optional.ofNullable(minimum),
                        Optional.ofNullable(maximum)),
                new FundingTerms(findAid(), Optional.ofNullable(ownShare), Optional.ofNullable(publicAidCap)),
                new NoteTerms(
                        Optional.ofNullable(noteSent),
                        Optional.ofNullable(noteElectronic),
                        Optional.ofNullable(deadline)),
                openQuestions,
                readings,
                notJudged,
                laws);
    }

    private Optional<AidIntensity> findAid() {
        if (rate == null || rateClause == null) {
            if (cap != null || floor != null || sharedOut != null) {
                Fault missing = Fault.of(FaultCode.MISSING, Map.of("field", "rate"));
                throw new InvalidCallException(id, List.of(new LocatedFault("funding.aid.rate", missing)));
            }
            return Optional.empty();
        }
        return Optional.of(new AidIntensity(
                rate,
                rateClause,
                Optional.ofNullable(cap),
                Optional.ofNullable(floor),
                Optional.ofNullable(sharedOut)));
    }
}
