package io.github.federules.core.call;

import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Declaration;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.money.Rate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * Puts a {@link Call} together, parameter by parameter, each with its clause.
 *
 * <p>This class is mutable and for one thread; the call that it builds is neither.
 */
public final class CallBuilder {

    private final String id;
    private final LocalizedText title;
    private final List<RequiredDeclaration> declarations = new ArrayList<>();
    private final Map<CostNature, Clause> eligibleCosts = new LinkedHashMap<>();
    private final Map<Question, Clause> openQuestions = new LinkedHashMap<>();
    private final List<NotJudged> notJudged = new ArrayList<>();
    private Readings readings = Readings.PRUDENT;
    private @Nullable Beneficiaries beneficiaries;
    private @Nullable PolicyRoles policyRoles;
    private @Nullable MinimumCost minimumCost;
    private @Nullable NoteTerms note;
    private @Nullable StaffMinimum staffMinimum;
    private @Nullable FlatRate flatRate;
    private @Nullable AidIntensity aid;

    CallBuilder(String id, LocalizedText title) {
        this.id = id;
        this.title = title;
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
     * Says what total cost an operation must reach to be funded.
     *
     * @param clause where the call says so, not null
     * @param amount the minimum in euros net of VAT, not null
     * @return this builder, never null
     */
    public CallBuilder minimumCost(Clause clause, MonetaryAmount amount) {
        minimumCost = new MinimumCost(amount, clause);
        return this;
    }

    /**
     * Says what is asked of the explanatory note.
     *
     * @param sent where the call asks for a note, not null
     * @param electronic where it asks that the note is sent electronically, not null
     * @param deadline where it gives the deadline, not null
     * @param day the day of the deadline, in the zone of the call, not null
     * @return this builder, never null
     */
    public CallBuilder note(Clause sent, Clause electronic, Clause deadline, LocalDate day) {
        note = new NoteTerms(sent, electronic, day, deadline);
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
            eligibleCosts.put(nature, clause);
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
     * @param rate the share of staff costs, not null
     * @param covers the natures that are paid so, not null
     * @return this builder, never null
     */
    public CallBuilder flatRate(Clause clause, Rate rate, CostNature... covers) {
        flatRate = new FlatRate(rate, Set.of(covers), clause);
        return this;
    }

    /**
     * Says how much aid an operation gets.
     *
     * @param rateClause where the call gives the rate, not null
     * @param rate the share of the total eligible cost, not null
     * @param capClause where the call gives the cap, not null
     * @param cap the most that is given, in euros, not null
     * @return this builder, never null
     */
    public CallBuilder aid(Clause rateClause, Rate rate, Clause capClause, MonetaryAmount cap) {
        aid = new AidIntensity(rate, rateClause, cap, capClause);
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
        openQuestions.put(question, clause);
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
     * Builds the call.
     *
     * @return the call, never null
     * @throws IllegalStateException if something that a call needs was not said
     * @throws IllegalArgumentException if the call contradicts itself
     */
    public Call build() {
        return new Call(
                id,
                title,
                said(beneficiaries, "openTo"),
                said(policyRoles, "policyRun"),
                declarations,
                said(minimumCost, "minimumCost"),
                said(note, "note"),
                eligibleCosts,
                said(staffMinimum, "staffFrom"),
                said(flatRate, "flatRate"),
                said(aid, "aid"),
                openQuestions,
                readings,
                notJudged);
    }

    private <T> T said(@Nullable T term, String method) {
        if (term == null) {
            throw new IllegalStateException("The call " + id + " does not say what " + method
                    + " says, but every call must. Maybe a call of " + method + "(…) is missing before build().");
        }
        return term;
    }
}
