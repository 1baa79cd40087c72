package io.github.federules.certify.model;

import io.github.federules.core.call.Call;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
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
import io.github.federules.core.term.TermVisitor;
import io.github.federules.core.term.Under;
import io.github.federules.core.term.WholeEuros;
import io.github.federules.core.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The terms of a call that the model does not carry, each as a reader knows it. Where there is any, the model is not the call,
 * and nothing may be claimed about amounts.
 */
public final class Uncarried implements TermVisitor<Optional<LocalizedText>> {

    private static final Optional<LocalizedText> CARRIED = Optional.empty();
    private static final Set<Limit.Form> REDUCING = Set.of(Limit.Form.MAXIMUM_AID, Limit.Form.FLAT_RATE_CAP);

    private Uncarried() {}

    /** Returns what the model does not carry, in the order of the call; nothing if it is the whole call. */
    public static List<LocalizedText> in(Call call) {
        List<LocalizedText> uncarried = new ArrayList<>();
        if (!call.natures().equals(CostNature.standard())) {
            uncarried.add(new LocalizedText(
                    "les natures de dépenses propres à l'appel", "the natures of cost of the call's own"));
        }
        for (Term term : call.terms()) {
            term.accept(new Uncarried()).ifPresent(uncarried::add);
        }
        return uncarried.stream().distinct().toList();
    }

    private static Optional<LocalizedText> term(String french, String english, Clause clause) {
        return Optional.of(new LocalizedText(french + " (" + clause.id() + ")", english + " (" + clause.id() + ")"));
    }

    private static Optional<LocalizedText> unless(boolean isCarried, String french, String english, Clause clause) {
        return isCarried ? CARRIED : term(french, english, clause);
    }

    @Override
    public Optional<LocalizedText> asked(AskedCriterion term) {
        return CARRIED;
    }

    @Override
    public Optional<LocalizedText> under(Under term) {
        return term("le régime d'aide", "the regime", term.clause());
    }

    // Whoever may apply, and when an operation may take place, is one truth of the model.
    @Override
    public Optional<LocalizedText> beneficiaries(Beneficiaries term) {
        return CARRIED;
    }

    @Override
    public Optional<LocalizedText> policyRoles(PolicyRoles term) {
        return CARRIED;
    }

    @Override
    public Optional<LocalizedText> duration(DurationTerms term) {
        return CARRIED;
    }

    @Override
    public Optional<LocalizedText> window(RealisationWindow term) {
        return CARRIED;
    }

    @Override
    public Optional<LocalizedText> startsAfterSubmission(StartsAfterSubmission term) {
        return CARRIED;
    }

    @Override
    public Optional<LocalizedText> eligible(EligibleCosts term) {
        return unless(
                term.price().isEmpty() && term.when().isEmpty() && term.where().isEmpty(),
                "les dépenses sous condition ou au coût unitaire",
                "the costs under a condition or at a unit cost",
                term.clause());
    }

    @Override
    public Optional<LocalizedText> staffMinimum(StaffMinimum term) {
        return CARRIED;
    }

    @Override
    public Optional<LocalizedText> flatRate(FlatRate term) {
        return unless(
                term.rate() instanceof Value.Constant
                        && term.when().isEmpty()
                        && !term.isOfEach()
                        && Base.ofFlatRates().contains(term.of()),
                "le taux forfaitaire sous condition, par partenaire ou sur une autre assiette",
                "the flat rate under a condition, of each party or of another base",
                term.clause());
    }

    @Override
    public Optional<LocalizedText> lumpSum(LumpSum term) {
        return term("le montant forfaitaire", "the lump sum", term.clause());
    }

    @Override
    public Optional<LocalizedText> vat(EligibleVat term) {
        return CARRIED;
    }

    // Points decide about another track.
    @Override
    public Optional<LocalizedText> score(Score term) {
        return CARRIED;
    }

    @Override
    public Optional<LocalizedText> limit(Limit term) {
        return unless(
                term.isPassMark() || isFamiliar(term),
                "la limite sur «\u00a0" + term.on().label(Locale.FRENCH) + "\u00a0»",
                "the limit on “" + term.on().label(Locale.ENGLISH) + "”",
                term.clause());
    }

    // A familiar limit may be reduced to, conditional or of each party; the model knows it as it usually is.
    private static boolean isFamiliar(Limit term) {
        Optional<Limit.Form> form = term.form().filter(each -> each != Limit.Form.AID_UP_TO);
        boolean isUsual = term.lower().isPresent() != term.upper().isPresent()
                && term.reduces() == REDUCING.contains(form.orElse(Limit.Form.AID_UP_TO))
                && term.when().isEmpty()
                && !term.isOfEach();
        return form.filter(each -> isUsual)
                .map(each -> each.isShare()
                        ? term.share().isPresent()
                        : term.amount().isPresent())
                .orElse(false);
    }

    @Override
    public Optional<LocalizedText> requirement(Requirement term) {
        return CARRIED;
    }

    @Override
    public Optional<LocalizedText> aid(AidIntensity term) {
        return unless(
                term.base().equals(Base.TOTAL) && term.upTo().isEmpty() && !term.isOfEach() && isOfAnswers(term.rate()),
                "l'aide en plusieurs parts, par partenaire, plafonnée en assiette ou selon une lecture",
                "the aid in parts, of each party, up to an amount of its base or by a reading",
                term.clause());
    }

    private static boolean isOfAnswers(Value<Rate> rate) {
        return rate.conditions().stream().noneMatch(Uncarried::looksAtReading);
    }

    private static boolean looksAtReading(Condition condition) {
        return condition instanceof Condition.OfReading
                || condition.parts().stream().anyMatch(Uncarried::looksAtReading);
    }

    // Shared among parties, it is the same altogether.
    @Override
    public Optional<LocalizedText> sharedOut(SharedAid term) {
        return CARRIED;
    }

    @Override
    public Optional<LocalizedText> wholeEuros(WholeEuros term) {
        return term("l'arrondi à l'euro", "the rounding to whole euros", term.clause());
    }

    @Override
    public Optional<LocalizedText> submission(SubmissionRequirement term) {
        return CARRIED;
    }

    @Override
    public Optional<LocalizedText> deadline(Deadline term) {
        return CARRIED;
    }
}
